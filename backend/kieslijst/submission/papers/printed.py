"""The papers of a list, as the documents package wants them."""

from kieslijst.documents.models.h1 import H1
from kieslijst.documents.models.h3_1 import H31
from kieslijst.documents.models.h3_2 import H32
from kieslijst.documents.models.h9 import H9
from kieslijst.documents.models.hand_in_sheet import HandInSheet
from kieslijst.documents.words.inputs import (
    AddressedPerson,
    Appellation,
    AppellationKind,
    CandidateRow,
    Districts,
    Edition,
    Language,
    PrintedElection,
    PrintedList,
)
from kieslijst.elections.fryslan import in_fryslan
from kieslijst.elections.model import Election
from kieslijst.nomination import model as nomination
from kieslijst.submission.model import Candidate, Snapshot, SubmittedList


def edition_of(snapshot: Snapshot, *, code: str, digest: bytes, public_url: str) -> Edition:
    """What every page carries: code, hash, and where the code can be checked."""
    return Edition(
        code=code,
        digest=digest.hex(),
        verify_base=public_url or None,
        draft=snapshot.is_practice,
        practice=snapshot.is_practice,
        language=Language(snapshot.language),
    )


def h1_of(snapshot: Snapshot, each: SubmittedList, edition: Edition, *, seated_before: bool) -> H1:
    """The H 1 of one list."""
    return H1(
        candidate_list=printed_list(snapshot, each),
        edition=edition,
        submitter=_somebody(snapshot.submitter),
        substitutes=tuple(AddressedPerson(substitute.name, substitute.address) for substitute in snapshot.substitutes),
        seated_before=seated_before,
    )


def authorisations_of(snapshot: Snapshot, each: SubmittedList, edition: Edition) -> tuple[H31 | H32, ...]:
    """The leave to use the appellation: none for an unnamed list. Who the agents are is not known: blank blocks."""
    shown = printed_list(snapshot, each)
    if not shown.appellation.text:
        return ()
    submitter = None if snapshot.submitter.is_empty else snapshot.submitter.name
    if shown.appellation.kind is AppellationKind.MERGED:
        return (H32(shown, edition, submitter),)
    return (H31(shown, edition, submitter),)


def hand_in_sheet_of(snapshot: Snapshot, each: SubmittedList, edition: Edition, *, seated_before: bool) -> HandInSheet:
    """The sheet with what to bring for one list."""
    return HandInSheet(
        candidate_list=printed_list(snapshot, each),
        edition=edition,
        seated_before=seated_before,
        day=snapshot.election.nomination_date,
    )


def consents_of(snapshot: Snapshot, each: SubmittedList, edition: Edition) -> tuple[H9, ...]:
    """The H 9 of every candidate of one list, in list order."""
    shown = printed_list(snapshot, each)
    return tuple(_consent(shown, candidate, edition) for candidate in each.candidates)


def printed_list(snapshot: Snapshot, each: SubmittedList) -> PrintedList:
    """The list as every paper of it shows it."""
    election = snapshot.election
    merged = snapshot.kind is nomination.AppellationKind.MERGED
    kind = AppellationKind.MERGED if merged else AppellationKind.REGISTERED
    return PrintedList(
        election=printed_election(election),
        districts=_districts(election, each),
        appellation=Appellation(snapshot.appellation, kind),
        candidates=tuple(_row(snapshot, candidate) for candidate in each.candidates),
    )


def printed_election(election: Election) -> PrintedElection:
    """The election as the papers name it, and whether they may be in Frisian; an area not known is not Frisian."""
    area = election.domain.name if election.domain else ""
    return PrintedElection(election.type, area, in_fryslan=in_fryslan(election) is True)


def _districts(election: Election, each: SubmittedList) -> Districts:
    if not election.has_several_districts:
        return Districts(all_of_them=True)
    names = tuple(district.name for district in election.districts if district.number in each.districts)
    covers_all = election.knows_all_districts and len(names) == len(election.districts)
    return Districts(names, all_of_them=covers_all, several_in_election=True)


def _row(snapshot: Snapshot, candidate: Candidate) -> CandidateRow:
    return CandidateRow(
        position=candidate.place,
        name=candidate.name,
        residence=candidate.residence,
        gender=candidate.gender if snapshot.publish_gender else None,
        birth_date=candidate.birth_date,
    )


def _consent(shown: PrintedList, candidate: Candidate, edition: Edition) -> H9:
    return H9(
        candidate_list=shown,
        edition=edition,
        position=candidate.place,
        bsn=candidate.bsn,
        address=candidate.address,
        authorised_person=_somebody(candidate.authorised_person),
    )


def _somebody(contact: nomination.Contact) -> AddressedPerson | None:
    return None if contact.is_empty else AddressedPerson(contact.name, contact.address)
