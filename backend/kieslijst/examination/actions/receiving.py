"""Receiving the lists of a group: by the code on its paper, or from a file that other software made."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid5

from kieslijst.examination.actions.dossier import Dossier, open_dossier
from kieslijst.examination.intake import Arrival, contests_of, submission_from
from kieslijst.examination.model.received import Contest, Submission
from kieslijst.examination.store import examinations, omissions, rulings, submissions
from kieslijst.exchange.nomination import Nomination
from kieslijst.shared.actor import Actor
from kieslijst.shared.clock import AMSTERDAM
from kieslijst.shared.errors import Refused
from kieslijst.shared.paper_code import code_in_groups, read_code
from kieslijst.submission import queries as submitted
from kieslijst.submission.canonical import hash_of
from kieslijst.submission.freezing import Randomness, keep
from kieslijst.submission.from_file import snapshot_of_nomination
from kieslijst.submission.model import FrozenSnapshot, Snapshot

_FILES = UUID("b0f8f2d2-5c7e-4b41-9d0c-5b6f6b3f9a77")


async def receive(actor: Actor, election_id: UUID, *, typed: str, at: datetime) -> UUID:
    """Take over the snapshot behind the code that was typed; gives the id of the new submission.

    Raises `Unreadable` for something that is no code, `NotFound` for a code that nobody was given, `Refused` for a
    code of another election or for lists that were received already (the message says when and by whom).
    """
    code = read_code(typed)
    frozen = await submitted.frozen_by_code(code)
    if frozen.snapshot.is_practice:
        raise Refused("Dit is het papier van een oefening. Een oefening wordt niet ingeleverd.")
    newest = await submitted.newest_version(frozen.snapshot.nomination_id)
    async with open_dossier(actor, election_id, at=at) as dossier:
        if frozen.snapshot.election.id != dossier.election.id:
            raise Refused(
                f"Code {code_in_groups(code)} hoort bij een andere verkiezing: {frozen.snapshot.election.name}. "
                "Leg dit papier bij die verkiezing."
            )
        await _refuse_second(dossier, frozen.snapshot.nomination_id, code=frozen.code)
        return await _take_over(dossier, frozen, newest_version=newest[0] if newest else frozen.version)


async def receive_file(
    actor: Actor, election_id: UUID, read: Nomination, *, at: datetime, randomness: Randomness
) -> UUID:
    """Receive the list of an EML 210 that came beside the paper of other software; gives the id of the submission.

    What the file says is kept, sealed, as the snapshot that this list is examined by; it gets a code of its own, and
    the same one when it was given back and comes again. Raises `Refused` for a file of another election, or one that
    was received already.
    """
    async with open_dossier(actor, election_id, at=at) as dossier:
        election = dossier.election
        if read.election.election_id.lower() != election.slug:
            raise Refused(
                f"Dit bestand hoort bij verkiezing {read.election.election_id[:60]}, niet bij {election.code}. "
                "Lees het in bij de verkiezing die het noemt."
            )
        snapshot = _as_its_own(snapshot_of_nomination(read, election=election))
        await _refuse_second(dossier, snapshot.nomination_id)
        known = await submitted.newest_version(snapshot.nomination_id)
        frozen = (
            await submitted.frozen_by_code(known[1])
            if known
            else await keep(snapshot, randomness, by=actor.name, at=at, has_papers=False)
        )
        return await _take_over(dossier, frozen, newest_version=frozen.version)


def _as_its_own(snapshot: Snapshot) -> Snapshot:
    """With ids that follow from what it says, so that the same file is known again and no two share a person."""
    own = uuid5(_FILES, hash_of(snapshot).hex())
    lists = tuple(
        replace(each, candidates=tuple(replace(one, person_id=uuid5(own, str(one.place))) for one in each.candidates))
        for each in snapshot.lists
    )
    return replace(snapshot, nomination_id=own, lists=lists)


async def _refuse_second(dossier: Dossier, nomination_id: UUID, *, code: str = "") -> None:
    """`code` is that of the paper; a file has none of its own."""
    found = await submissions.receipt_of(dossier.examination.id, nomination_id=nomination_id)
    if found is None or found.receipt is None:
        return
    receipt = found.receipt
    when = receipt.at.astimezone(AMSTERDAM).strftime("%d-%m-%Y om %H.%M uur")
    if not code:
        raise Refused(f"Dit bestand van {found.label} is al ontvangen op {when} door {receipt.by}.")
    if receipt.code == code:
        raise Refused(f"Code {code_in_groups(code)} is al ontvangen op {when} door {receipt.by}.")
    raise Refused(
        f"Van {found.label} is al een lijst ontvangen: code {code_in_groups(receipt.code)}, "
        f"op {when} door {receipt.by}. "
        "Trek die ontvangst eerst in als dit papier ervoor in de plaats komt."
    )


async def _take_over(dossier: Dossier, frozen: FrozenSnapshot, *, newest_version: int) -> UUID:
    mine = dossier.examination.id
    contests = {contest.place: contest for contest in (await _contests(dossier)).values()}
    arrival = Arrival(frozen, await submissions.next_place(mine), newest_version, dossier.at, dossier.actor.name)
    submission = submission_from(arrival, contests)
    await submissions.insert(mine, [submission], nomination_id=frozen.snapshot.nomination_id)
    await dossier.record("submission_received", ("submission", submission.id), after=_told(submission, frozen))
    return submission.id


async def _contests(dossier: Dossier) -> dict[UUID, Contest]:
    """The districts of the election; the first lists that come in bring them."""
    mine = dossier.examination.id
    there = await examinations.contests(mine)
    wanted = contests_of(dossier.election)
    if {one.contest_id for one in wanted} <= {one.contest_id for one in there.values()}:
        return there
    await examinations.add_contests(mine, wanted)
    return await examinations.contests(mine)


def _told(submission: Submission, frozen: FrozenSnapshot) -> dict[str, object]:
    return {
        "code": frozen.code,
        "snapshot": str(frozen.id),
        "snapshot_hash": frozen.hash.hex(),
        "version": frozen.version,
        "group": submission.label,
        "candidates": submission.size,
    }


async def return_submission(actor: Actor, election_id: UUID, *, submission_id: UUID, at: datetime) -> None:
    """Undo a receipt. Raises `Refused` once an omission or a decision about it was recorded."""
    async with open_dossier(actor, election_id, at=at) as dossier:
        submission = await dossier.submission(submission_id)
        decided = await rulings.of_examination(dossier.examination.id)
        targets = {submission.id, *(district.id for district in submission.districts)}
        targets |= {candidate.id for received in submission.lists for candidate in received.candidates}
        if await omissions.of_submission(submission.id) or any(target.id in targets for target in decided.by_target):
            raise Refused(
                "Over deze lijst zijn al verzuimen of besluiten vastgelegd. De ontvangst kan niet meer terug."
            )
        await submissions.remove(submission.id)
        code = submission.receipt.code if submission.receipt else ""
        await dossier.record("submission_returned", ("submission", submission.id), before={"code": code})
