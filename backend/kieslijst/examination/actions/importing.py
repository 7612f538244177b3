"""Lists that were decided elsewhere, from a 230b or 230c file."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kieslijst.database import transaction
from kieslijst.elections.actions import ensure_from_candidate_lists
from kieslijst.elections.model import Election
from kieslijst.examination.actions.dossier import Dossier, lock_dossier
from kieslijst.examination.intake import FileList, FileReader, contest_from, head_of, says_the_same
from kieslijst.examination.model.received import Contest, Origin, Submission
from kieslijst.examination.model.ruling import Ruling, RulingKind, Target, Verdict
from kieslijst.examination.store import examinations, rulings, submissions
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.nomination.model import AppellationKind
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused, Unreadable

_FROM_FILE = Verdict(stands=True, reason="Overgenomen uit een bestand met vastgestelde lijsten")


@dataclass(frozen=True, slots=True)
class Recorded:
    """What an import kept; `already_there` when the same lists had been imported before and nothing changed."""

    lists: int
    candidates: int
    already_there: bool = False


async def record_decided_lists(actor: Actor, code: str, given: CandidateLists, *, at: datetime) -> Recorded:
    """Keep the lists of a file as decided and numbered; a file of another district adds to what is there.

    An election that is not known is created, marked incomplete. The same file twice changes nothing and says so.
    Raises `Refused` when the file is not of the election with this code, when its district has other lists already, or
    when this election is examined here; `Unreadable` for missing numbers. All or nothing.
    """
    if given.election.election_id.lower() != code.lower():
        raise Refused(
            f"Dit bestand hoort bij verkiezing {given.election.election_id[:60]}, niet bij {code[:60]}. "
            "Lees het in bij de verkiezing die het noemt."
        )
    async with transaction():
        election = await _election(actor, given, at=at)
        dossier = await lock_dossier(actor, election.id, at=at, origin=Origin.IMPORTED)
        kept = await submissions.of_examination(dossier.examination.id, with_candidates=True)
        arriving = _arriving(given, kept)
        new = {contest: lists for contest, lists in arriving.items() if not _is_there(contest, lists, kept)}
        total = sum(len(lists) for lists in arriving.values())
        places = sum(one.received.size for lists in arriving.values() for one in lists)
        if not new:
            return Recorded(total, places, already_there=True)
        await _keep(dossier, given, new, kept)
        return Recorded(total, places)


async def _election(actor: Actor, given: CandidateLists, *, at: datetime) -> Election:
    """The election that a file names; each of its districts makes itself known."""
    authority = given.header.authority.name if given.header.authority else ""
    election = None
    for district in given.districts:
        election = await ensure_from_candidate_lists(
            actor, given.election, district.contest, authority_name=authority, at=at
        )
    if election is None:
        raise Unreadable("In dit bestand staat geen enkele kieskring met lijsten.")
    _refuse_other_facts(election, given)
    return election


def _refuse_other_facts(election: Election, given: CandidateLists) -> None:
    domain = election.domain
    pairs = (
        ("gebied", domain.name if domain else None, given.election.domain),
        ("nummer van het gebied", (domain.id or None) if domain else None, given.election.domain_id),
        ("soort", election.subcategory, given.election.subcategory),
    )
    for what, known, said in pairs:
        if (known or None) != (said or None):
            raise Refused(
                f"Dit bestand noemt als {what} van {election.code}: {said or 'niets'}. Bekend is: {known or 'niets'}. "
                "Kijk na welke van de twee klopt."
            )


def _arriving(given: CandidateLists, kept: tuple[Submission, ...]) -> dict[Contest, list[FileList]]:
    reader = FileReader(given, {one.number: one.id for one in kept if one.number is not None})
    contests = [(district, contest_from(district.contest)) for district in given.districts]
    if len({contest.contest_id for _, contest in contests}) != len(contests):
        raise Unreadable("Dit bestand noemt een kieskring twee keer. Elke kieskring hoort er één keer in te staan.")
    return {contest: reader.lists(district, contest) for district, contest in contests}


def _is_there(contest: Contest, lists: list[FileList], kept: tuple[Submission, ...]) -> bool:
    """Whether this district was imported before with the same lists. Raises `Refused` when with others."""
    there = {
        one.number: received
        for one in kept
        for received in one.lists
        if received.districts[0].contest.contest_id == contest.contest_id
    }
    if not there:
        return False
    same = len(there) == len(lists) and all(
        one.number in there and says_the_same(one.received, there[one.number]) for one in lists
    )
    if not same:
        where = f"kieskring {contest.name}" if contest.name else "deze verkiezing"
        raise Refused(f"Voor {where} zijn al andere lijsten ingelezen. Vastgestelde lijsten worden niet overschreven.")
    return True


async def _keep(
    dossier: Dossier, given: CandidateLists, new: dict[Contest, list[FileList]], kept: tuple[Submission, ...]
) -> None:
    mine = dossier.examination.id
    await examinations.add_contests(mine, list(new), head=head_of(given))
    lists = [one for contest in new.values() for one in contest]
    fresh = _new_submissions(lists, kept)
    await submissions.insert(mine, fresh)
    await submissions.insert_lists([one.received for one in lists])
    await rulings.insert(mine, [_valid(district.id, dossier) for one in lists for district in one.received.districts])
    if not dossier.examination.is_closed:
        await examinations.close(mine, by=dossier.actor.name, at=dossier.at)
    await dossier.record("decided_lists_imported", ("examination", mine), after=_told(given, lists))


def _new_submissions(lists: list[FileList], kept: tuple[Submission, ...]) -> list[Submission]:
    known = {one.id for one in kept}
    place = max((one.place for one in kept), default=0)
    fresh: dict[UUID, Submission] = {}
    for one in sorted(lists, key=lambda one: one.number):
        submission_id = one.received.submission_id
        if submission_id not in known and submission_id not in fresh:
            place += 1
            fresh[submission_id] = _submission(one, place)
    return list(fresh.values())


def _submission(one: FileList, place: int) -> Submission:
    marks = one.received.marks
    appellation = marks.appellation if marks else ""
    return Submission(
        id=one.received.submission_id,
        place=place,
        group_name=appellation,
        kind=AppellationKind.REGISTERED if appellation else AppellationKind.UNNAMED,
        appellation=appellation,
        seats_before=None,
        receipt=None,
        lists=(),
        number=one.number,
        number_reason=_FROM_FILE.reason,
    )


def _valid(district_of_list: UUID, dossier: Dossier) -> Ruling:
    return Ruling(Target(RulingKind.LIST, district_of_list), _FROM_FILE, dossier.actor.name, dossier.at, revision=1)


def _told(given: CandidateLists, lists: list[FileList]) -> dict[str, object]:
    return {
        "message": given.kind.value,
        "districts": [district.contest.contest_id for district in given.districts],
        "lists": len(lists),
        "candidates": sum(one.received.size for one in lists),
    }
