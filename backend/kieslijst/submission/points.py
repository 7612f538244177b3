"""How many points of a nomination ask for something: the number in its section bar, kept until something changes.

Reading eighty people costs far more than checking them, so the number is remembered in this process under the length
of the nomination's audit chain, in which every change of it stands, and under what is known of the election.
"""

from collections import OrderedDict
from collections.abc import Sequence
from uuid import UUID

from kieslijst.audit import queries as audit
from kieslijst.elections.model import Election
from kieslijst.law.check import Finding
from kieslijst.law.rule import Severity
from kieslijst.nomination import queries as nominations
from kieslijst.nomination.dossier import chain_of
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.submission.findings import findings_of
from kieslijst.submission.snapshot import snapshot_of

_Key = tuple[int, Election]
_REMEMBERED = 2_000
_memory: OrderedDict[UUID, tuple[_Key, int]] = OrderedDict()


def asking(findings: Sequence[Finding]) -> int:
    """The findings that the party can solve or must look at: what is only good to know is not counted."""
    return sum(finding.severity in (Severity.ERROR, Severity.WARNING) for finding in findings)


async def points_of(nomination_id: UUID, election: Election) -> int:
    """The number of points now. Who may see it has been checked by the page that shows it."""
    key = ((await audit.head_of(chain_of(nomination_id))).length, election)
    kept = _memory.get(nomination_id)
    if kept is None or kept[0] != key:
        kept = key, await _counted(nomination_id, election)
        _memory[nomination_id] = kept
    _memory.move_to_end(nomination_id)
    while len(_memory) > _REMEMBERED:
        _memory.popitem(last=False)
    return kept[1]


async def _counted(nomination_id: UUID, election: Election) -> int:
    nomination = await nominations.nomination_for(SYSTEM_OPERATOR, nomination_id)
    return asking(findings_of(snapshot_of(nomination, election, group_name="")))
