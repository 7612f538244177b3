"""Everything that can be wrong with an EML file, found before it leaves or right after it came in.

The checks follow the import contract of the results software; each has a stable name, a severity and
a cause: the content of the file, or only a limit of a receiver.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kieslijst.exchange import eml110a, eml210, eml230, hash_code
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.checks.against import AGAINST, Beside
from kieslijst.exchange.checks.finding import Cause, Finding, Severity, error, run
from kieslijst.exchange.checks.on_bytes import ANY_MESSAGE
from kieslijst.exchange.checks.on_definition import DEFINITION
from kieslijst.exchange.checks.on_election import FOR_NOMINATION, FOR_RESULTS
from kieslijst.exchange.checks.on_identities import IDENTITIES
from kieslijst.exchange.checks.on_lists import LISTS
from kieslijst.exchange.checks.on_nomination import NOMINATION
from kieslijst.exchange.checks.on_receivers import RECEIVERS, Outgoing, size_in_request
from kieslijst.exchange.checks.on_texts import TEXTS
from kieslijst.exchange.checks.on_tree import TREE
from kieslijst.exchange.document import Document, open_document
from kieslijst.exchange.election_definition import ElectionDefinition, RegionCategory
from kieslijst.exchange.elements import children
from kieslijst.exchange.head import read_election
from kieslijst.exchange.message import MessageKind, Profile
from kieslijst.exchange.nomination import Nomination
from kieslijst.exchange.schema import Verdict, verdict
from kieslijst.exchange.xml_names import qualified
from kieslijst.shared.errors import Unreadable

__all__ = ["Cause", "Finding", "Message", "Report", "Severity", "check"]


Message = ElectionDefinition | Nomination | CandidateLists


@dataclass(frozen=True, slots=True)
class Report:
    """What a file is and what was found in it; `hash_groups` is what people compare.

    `said` is the value that the bytes read as, `None` where they cannot be read.
    """

    kind: MessageKind
    profile: Profile
    hash_groups: str
    schema: Verdict
    findings: tuple[Finding, ...]
    said: Message | None = None

    @property
    def is_fine(self) -> bool:
        """Whether the file may be used as it is: schema not broken, no content finding from warning up."""
        return self.schema.valid is not False and not any(finding.counts for finding in self.findings)


def check(
    data: bytes, *, against: ElectionDefinition | None = None, schemas: Path | None = None, name: str = ""
) -> Report:
    """All checks that apply to these bytes, also beside the definition of the election when one is given.

    `name` is the name of the file, for receivers that look at it. Raises `Unreadable` when the bytes are no
    EML message of ours.
    """
    document = open_document(data)
    said, unreadable = _read(document)
    return Report(
        kind=document.kind,
        profile=document.profile,
        hash_groups=hash_code.in_groups(data),
        schema=verdict(document, schemas),
        findings=(
            *run(ANY_MESSAGE, document),
            *(_of_content(said, document.profile, against) if said is not None else unreadable),
            *_of_receivers(document, name),
        ),
        said=said,
    )


def _read(document: Document) -> tuple[Message | None, tuple[Finding, ...]]:
    """The value, or a finding with the reason why there is none."""
    try:
        if document.kind is MessageKind.DEFINITION:
            return eml110a.read_document(document), ()
        if document.kind is MessageKind.NOMINATION:
            return eml210.read_document(document), ()
        return eml230.read_document(document), ()
    except Unreadable as unreadable:
        return None, (Finding("values_can_be_read", Severity.ERROR, str(unreadable)),)


def _of_content(said: Message, profile: Profile, against: ElectionDefinition | None) -> Iterator[Finding]:
    if isinstance(said, ElectionDefinition):
        yield from run((is_not_compared_with_its_like,), against)
        yield from run(FOR_RESULTS, said.election)
        yield from run(DEFINITION, said)
        yield from run(TREE, said)
    elif isinstance(said, Nomination):
        yield from _of_nomination(said, profile, against)
    else:
        yield from _of_lists(said, profile, against)


def _of_nomination(nomination: Nomination, profile: Profile, against: ElectionDefinition | None) -> Iterator[Finding]:
    yield from run(FOR_NOMINATION, nomination.election)
    yield from run(NOMINATION, nomination)
    yield from run(TEXTS, nomination)
    if against is not None:
        contests = nomination.contests or (nomination.contest,)
        language = nomination.candidate_list.language or ""
        yield from run(AGAINST, Beside(nomination.election, contests, (language,), profile, against))


def _of_lists(lists: CandidateLists, profile: Profile, against: ElectionDefinition | None) -> Iterator[Finding]:
    yield from run(FOR_RESULTS, lists.election)
    yield from run(LISTS, lists)
    yield from run(IDENTITIES, lists)
    if against is not None:
        contests = tuple(district.contest for district in lists.districts)
        languages = tuple(each.language or "" for district in lists.districts for each in district.lists)
        yield from run(AGAINST, Beside(lists.election, contests, languages, profile, against))


def _of_receivers(document: Document, name: str) -> Iterator[Finding]:
    """Counted and read without the values, which may be beyond reading."""
    election = next(document.root.iter(qualified("ElectionIdentifier")), None)
    parent = None if election is None else election.getparent()
    if parent is None:
        return
    regions = [region.get("RegionCategory") for region in document.root.iter(qualified("kr:Region"))]
    with suppress(Unreadable):
        outgoing = Outgoing(
            kind=document.kind,
            profile=document.profile,
            election=read_election(parent),
            size=size_in_request(document.data),
            districts=len(children(parent, "Contest")),
            municipalities=regions.count(RegionCategory.MUNICIPALITY) if regions else None,
            name=name,
        )
        yield from run(RECEIVERS, outgoing)


@error
def is_not_compared_with_its_like(against: ElectionDefinition | None) -> Iterator[str]:
    if against is not None:
        yield (
            "Dit bestand noemt zich een verkiezingsdefinitie (110a) en is niet met een andere te vergelijken. "
            "Kies een 210, 230b of 230c."
        )
