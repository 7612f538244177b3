"""What the committee's pages show."""

from dataclasses import dataclass
from uuid import UUID

from kieslijst.elections.model import Election
from kieslijst.examination.facts import Standing
from kieslijst.examination.model.omission import Omission
from kieslijst.examination.model.received import Examination, Submission
from kieslijst.examination.model.ruling import Rulings
from kieslijst.examination.queries.access import own_election_by_code
from kieslijst.examination.queries.standing import standing_of
from kieslijst.examination.store import examinations, omissions, rulings, submissions
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound


@dataclass(frozen=True, slots=True)
class DossierView:
    """An election with where its examination stands; `examination` is `None` before the first receipt."""

    election: Election
    examination: Examination | None
    standing: Standing

    @property
    def is_closed(self) -> bool:
        return self.examination is not None and self.examination.is_closed


@dataclass(frozen=True, slots=True)
class Desk:
    """One submission with its candidates, and all that was recorded and decided about it."""

    election: Election
    examination: Examination
    submission: Submission
    omissions: tuple[Omission, ...]
    rulings: Rulings


async def dossier_of(actor: Actor, code: str) -> DossierView:
    """The dossier of an election of the actor's committee. Raises `NotFound`."""
    election = await own_election_by_code(actor, code)
    examination = await examinations.examination(election.id)
    standing = Standing(election.type, (), Rulings({}), (), {})
    if examination is not None:
        standing = await standing_of(examination.id, election.type)
    return DossierView(election, examination, standing)


async def submission_of(actor: Actor, code: str, submission_id: UUID) -> Desk:
    """One submission of the actor's committee. Raises `NotFound` for another's."""
    election = await own_election_by_code(actor, code)
    examination = await examinations.examination(election.id)
    found = None if examination is None else await submissions.submission(examination.id, submission_id)
    if examination is None or found is None:
        raise NotFound("Deze lijst is hier niet ontvangen.")
    return Desk(
        election=election,
        examination=examination,
        submission=found,
        omissions=await omissions.of_submission(found.id),
        rulings=await rulings.of_examination(examination.id),
    )


async def examinations_of(election_ids: list[UUID]) -> dict[UUID, Examination]:
    """The examinations that have begun, by election."""
    return await examinations.by_elections(election_ids)
