"""Closing: numbers are fixed, and nothing changes any more."""

from datetime import datetime
from uuid import UUID

from kieslijst.examination.actions.dossier import Dossier, open_dossier
from kieslijst.examination.facts import Standing, obstacles
from kieslijst.examination.queries.standing import standing_of
from kieslijst.examination.store import candidates, examinations, submissions
from kieslijst.examination.store.submissions import GivenNumber
from kieslijst.examination.words import reason_of
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused
from kieslijst.web.i18n import Text


class NotClosable(Refused):
    """Something is still undecided; `reasons` says what, one sentence each."""

    def __init__(self, reasons: list[Text]) -> None:
        super().__init__("Vaststellen kan nog niet. " + " ".join(str(reason) for reason in reasons))
        self.reasons = tuple(reasons)


async def close(actor: Actor, election_id: UUID, *, at: datetime) -> None:
    """Give every valid list its number and every candidate who stays theirs, and close. Raises `NotClosable`."""
    async with open_dossier(actor, election_id, at=at) as dossier:
        standing = await standing_of(dossier.examination.id, dossier.election.type)
        reasons = obstacles(standing)
        if reasons:
            raise NotClosable(reasons)
        given = _numbers(standing)
        await submissions.fix_numbers(given)
        await candidates.close_up(dossier.examination.id)
        await examinations.close(dossier.examination.id, by=actor.name, at=at)
        await _record(dossier, given)


def _numbers(standing: Standing) -> list[GivenNumber]:
    return [GivenNumber(one.entrant.id, one.number, reason_of(one)) for one in standing.numbering.numbered]


async def _record(dossier: Dossier, given: list[GivenNumber]) -> None:
    numbers = {str(one.number): str(one.submission_id) for one in given}
    await dossier.record("examination_closed", ("examination", dossier.examination.id), after={"numbers": numbers})
