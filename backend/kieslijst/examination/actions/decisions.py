"""Deciding on lists, candidates and appellations. A person decides; proposals are only shown."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kieslijst.audit.actions import Happening
from kieslijst.examination.actions.dossier import Dossier, open_dossier
from kieslijst.examination.model.ruling import Ruling, RulingKind, Target, Verdict
from kieslijst.examination.store import rulings
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Conflict, NotFound, Refused

_EVENTS = {
    (RulingKind.LIST, True): "list_declared_valid",
    (RulingKind.LIST, False): "list_declared_invalid",
    (RulingKind.CANDIDATE, True): "candidate_kept",
    (RulingKind.CANDIDATE, False): "candidate_struck",
    (RulingKind.APPELLATION, True): "appellation_kept",
    (RulingKind.APPELLATION, False): "appellation_struck",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decides. `revision` is that of the decision they saw on the target, 0 for none."""

    target: Target
    verdict: Verdict
    revision: int = 0


async def decide(actor: Actor, election_id: UUID, decisions: tuple[Decision, ...], *, at: datetime) -> None:
    """Decide on one target or on several at once: all of them or none.

    Raises `Refused` for a rejection without reason and article, `Conflict` when a colleague decided meanwhile.
    """
    for decision in decisions:
        _refuse_unfounded(decision.verdict)
    async with open_dossier(actor, election_id, at=at) as dossier:
        for kind in RulingKind:
            await _refuse_foreign(dossier, kind, [one.target.id for one in decisions if one.target.kind is kind])
        standing = (await rulings.of_examination(dossier.examination.id)).by_target
        ruled = [_ruled(dossier, one, standing.get(one.target)) for one in decisions]
        made = [one for one in ruled if one is not None]
        await rulings.insert(dossier.examination.id, [one for one in made if one.target not in standing])
        await rulings.save([one for one in made if one.target in standing])
        await dossier.record_all([_happening(one, standing.get(one.target)) for one in made])


async def _refuse_foreign(dossier: Dossier, kind: RulingKind, target_ids: list[UUID]) -> None:
    known = await rulings.known_targets(dossier.examination.id, kind, target_ids)
    if set(target_ids) - known:
        raise NotFound("Waar dit besluit over gaat, hoort niet bij deze verkiezing.")


def _refuse_unfounded(verdict: Verdict) -> None:
    if not verdict.stands and not (verdict.reason.strip() and verdict.article.strip()):
        raise Refused("Vul bij dit besluit de reden en het artikel in. Zonder die twee kan het niet worden vastgelegd.")


def _ruled(dossier: Dossier, decision: Decision, earlier: Ruling | None) -> Ruling | None:
    """The decision as it will stand; `None` where it stands like that already."""
    if earlier is not None and earlier.verdict == decision.verdict:
        return None
    if (earlier.revision if earlier else 0) != decision.revision:
        who = earlier.by if earlier else "Een collega"
        raise Conflict(f"{who} heeft hier net ook over besloten. Kijk wat er nu staat en besluit zo nodig opnieuw.")
    return Ruling(decision.target, decision.verdict, dossier.actor.name, dossier.at, decision.revision + 1)


def _happening(ruling: Ruling, earlier: Ruling | None) -> Happening:
    return Happening(
        _EVENTS[ruling.target.kind, ruling.verdict.stands],
        (ruling.target.kind.value, ruling.target.id),
        before=_told(earlier.verdict) if earlier else None,
        after=_told(ruling.verdict),
    )


def _told(verdict: Verdict) -> dict[str, object]:
    return {"stands": verdict.stands, "reason": verdict.reason, "article": verdict.article}
