"""What the numbering needs from people: last time's votes, and the order that was drawn."""

from datetime import datetime
from uuid import UUID

from kieslijst.audit.actions import Happening
from kieslijst.examination.actions.dossier import open_dossier
from kieslijst.examination.model.numbering import refuse_bad_draw
from kieslijst.examination.model.received import Previous
from kieslijst.examination.queries.standing import standing_of
from kieslijst.examination.store import submissions
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import NotFound, Refused

_MOST_VOTES = 20_000_000


async def answer_previous(actor: Actor, election_id: UUID, answers: dict[UUID, Previous], *, at: datetime) -> None:
    """Keep how appellations did last time. A changed answer undoes the lot that was drawn for that group."""
    async with open_dossier(actor, election_id, at=at) as dossier:
        known = {one.id: one for one in await submissions.of_examination(dossier.examination.id)}
        if set(answers) - set(known):
            raise NotFound("Een van deze lijsten is hier niet ontvangen.")
        if any(answer.votes is not None and not 0 < answer.votes <= _MOST_VOTES for answer in answers.values()):
            raise Refused("Vul een aantal stemmen van 1 of meer in, of laat het vak leeg als er geen zetel was.")
        changed = {one: answer for one, answer in answers.items() if known[one].previous != answer}
        await submissions.set_previous(changed)
        await dossier.record_all(
            [
                Happening("previous_result_answered", ("submission", one), after={"votes": answer.votes})
                for one, answer in changed.items()
            ]
        )


async def record_draw(actor: Actor, election_id: UUID, places: dict[UUID, int], *, at: datetime) -> None:
    """Keep the order in which equal groups were drawn: places 1 to n of exactly one tie.

    Raises `Refused` when these groups are not, or no longer, the ones between whom a lot must be drawn.
    """
    async with open_dossier(actor, election_id, at=at) as dossier:
        standing = await standing_of(dossier.examination.id, dossier.election.type)
        tie = next((tie for tie in standing.numbering.ties if {e.id for e in tie.entrants} == set(places)), None)
        if tie is None:
            raise Refused("Tussen deze lijsten hoeft niet (meer) te worden geloot. Kijk de nummering opnieuw na.")
        refuse_bad_draw(tie, places)
        if all(entrant.drawn_place == places[entrant.id] for entrant in tie.entrants):
            return
        before = {str(entrant.id): entrant.drawn_place for entrant in tie.entrants}
        await submissions.set_drawn_places(places)
        after = {str(one): place for one, place in places.items()}
        await dossier.record("lots_drawn", ("examination", dossier.examination.id), before=before, after=after)
