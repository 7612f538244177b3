"""Recording omissions, judging their repair, taking a record back."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kieslijst.examination.actions.dossier import Dossier, open_dossier
from kieslijst.examination.model.omission import Omission, OmissionScope, OmissionState, OmissionSubject, OmissionText
from kieslijst.examination.model.received import Submission
from kieslijst.examination.store import omissions
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Conflict, NotFound, Refused


@dataclass(frozen=True, slots=True)
class NewOmission:
    """An omission to record. `id` travels in the form, so that a form that is sent twice records once."""

    id: UUID
    submission_id: UUID
    subject: OmissionSubject
    content: OmissionText


async def record_omission(actor: Actor, election_id: UUID, new: NewOmission, *, at: datetime) -> Omission:
    """Keep an omission as open. Raises `Refused` without article or text, `NotFound` for a subject elsewhere."""
    if not new.content.text.strip() or not new.content.article.strip():
        raise Refused("Vul bij een verzuim het artikel en de omschrijving in.")
    async with open_dossier(actor, election_id, at=at) as dossier:
        submission = await dossier.submission(new.submission_id)
        _refuse_foreign_subject(submission, new.subject)
        there = await omissions.omission(new.id)
        if there is not None:
            return _same(there, new)
        omission = Omission(new.id, submission.id, new.subject, new.content, actor.name, at)
        await omissions.insert(omission)
        await dossier.record("omission_recorded", ("omission", omission.id), after=_told(omission))
        return omission


def _same(there: Omission, new: NewOmission) -> Omission:
    if (there.submission_id, there.subject, there.content) != (new.submission_id, new.subject, new.content):
        raise Conflict("Dit formulier is al gebruikt voor een ander verzuim. Open de bladzijde opnieuw.")
    return there


def _refuse_foreign_subject(submission: Submission, subject: OmissionSubject) -> None:
    known = {
        OmissionScope.GROUP: {submission.id},
        OmissionScope.LIST: {received.id for received in submission.lists},
        OmissionScope.CANDIDATE: {one.id for received in submission.lists for one in received.candidates},
    }
    if subject.id not in known[subject.scope]:
        raise NotFound("Waar dit verzuim over gaat, hoort niet bij deze lijst.")


async def judge_repair(
    actor: Actor, election_id: UUID, *, omission_id: UUID, state: OmissionState, revision: int, at: datetime
) -> Omission:
    """Mark an omission as repaired, not repaired, or open again. The same answer twice changes nothing."""
    async with open_dossier(actor, election_id, at=at) as dossier:
        omission = await _own(dossier, omission_id)
        if omission.state is state:
            return omission
        _refuse_stale(omission, revision)
        settled = omission.settled(state, by=actor.name, at=at)
        await omissions.save_state(settled)
        before, after = {"state": omission.state.value}, {"state": settled.state.value}
        await dossier.record("omission_judged", ("omission", omission.id), before=before, after=after)
        return settled


async def undo_omission(actor: Actor, election_id: UUID, *, omission_id: UUID, at: datetime) -> Omission:
    """Take an open omission back; the audit record keeps it. Gives what was taken back."""
    async with open_dossier(actor, election_id, at=at) as dossier:
        omission = await _own(dossier, omission_id)
        omission.refuse_undo()
        await omissions.remove(omission.id)
        await dossier.record("omission_taken_back", ("omission", omission.id), before=_told(omission))
        return omission


async def _own(dossier: Dossier, omission_id: UUID) -> Omission:
    """Raises `NotFound` for an omission of another committee."""
    omission = await omissions.omission(omission_id)
    if omission is None:
        raise NotFound("Dit verzuim is er niet (meer).")
    await dossier.submission(omission.submission_id)
    return omission


def _refuse_stale(omission: Omission, revision: int) -> None:
    if omission.revision != revision:
        raise Conflict(
            f"{omission.settled_by or 'Een collega'} heeft dit verzuim net ook beoordeeld. "
            "Kijk wat er nu staat en beoordeel het zo nodig opnieuw."
        )


def _told(omission: Omission) -> dict[str, object]:
    return {
        "submission": str(omission.submission_id),
        "scope": omission.subject.scope.value,
        "subject": str(omission.subject.id),
        "rule": omission.content.rule,
        "article": omission.content.article,
        "text": omission.content.text,
    }
