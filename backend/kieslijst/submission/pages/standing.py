"""How far nominations are, kept until something changes.

Reading eighty people costs far more than checking them, so what was found is remembered in this process under the
length of the nomination's audit chain, in which every change of it stands, and under what is known of the election.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from uuid import UUID

from kieslijst.audit import queries as audit
from kieslijst.elections.model import Election
from kieslijst.law.check import Finding
from kieslijst.nomination import queries as nominations
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.standing import Standing
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.submission import queries
from kieslijst.submission.findings import findings_of
from kieslijst.submission.model import Snapshot
from kieslijst.submission.pages.task_list import errors_in, groups, papers_of, progress, warnings_in
from kieslijst.submission.store import newest

_Key = tuple[int, Election]
_REMEMBERED = 2_000
_memory: OrderedDict[UUID, tuple[_Key, Standing]] = OrderedDict()


def asking(findings: Sequence[Finding]) -> int:
    """The points that the party can solve or must look at: what is only good to know is not counted."""
    return errors_in(findings) + warnings_in(findings)


async def standings_of(listed: Mapping[UUID, Election]) -> dict[UUID, Standing]:
    """The standing of each nomination. Who may see them has been checked by the page that shows them."""
    lengths = await audit.lengths_of([chain_of(nomination_id) for nomination_id in listed])
    keys = {one: (lengths.get(chain_of(one), 0), election) for one, election in listed.items()}
    return {one: await _remembered(one, key) for one, key in keys.items()}


async def _remembered(nomination_id: UUID, key: _Key) -> Standing:
    """One read of the whole nomination for each that changed since, none for the others."""
    kept = _memory.get(nomination_id)
    if kept is None or kept[0] != key:
        nomination = await nominations.nomination_for(SYSTEM_OPERATOR, nomination_id)
        kept = key, await _counted(nomination, await queries.snapshot_now(nomination, key[1]))
        _memory[nomination_id] = kept
    _memory.move_to_end(nomination_id)
    while len(_memory) > _REMEMBERED:
        _memory.popitem(last=False)
    return kept[1]


async def _counted(nomination: Nomination, snapshot: Snapshot) -> Standing:
    findings = findings_of(snapshot)
    listed = groups(nomination, snapshot, findings, papers_of(await newest(nomination.id), snapshot))
    found = progress(listed)
    return Standing(asking(findings), found.done, found.total)
