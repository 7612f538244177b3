"""The present list beside an earlier one: a final version, an EML file, or an earlier nomination."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.nomination.comparing import Compared, Difference
from kieslijst.nomination.importing.actions import batch_for
from kieslijst.nomination.importing.overview import overview_of
from kieslijst.nomination.model import CandidateList, Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.shared.errors import NotFound
from kieslijst.shared.paper_code import code_in_groups
from kieslijst.shared.person_name import PersonName
from kieslijst.submission import queries
from kieslijst.submission.comparing import Beside, beside_rows, beside_version, differences
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show

_VERSION, _BATCH = "version-", "batch-"


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareEarlierPage(Page):
    """`others` are what can be compared with; `differences` is `None` while nothing is chosen or to be found."""

    path: str
    import_path: str
    form: Form
    lists: tuple[tuple[str, Text], ...]
    others: tuple[tuple[str, Text], ...]
    counts: dict[str, int]
    differences: tuple[tuple[Compared, PersonName], ...] | None


@get("/party/{nomination_id:uuid}/compare", permission=Permission.LIST_READ)
async def compare_earlier(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    nomination = await own(request, nomination_id)
    election = await elections.election(nomination.election_id)
    mine = _chosen_list(request, nomination)
    others = await _others(request, nomination, election)
    asked = request.query_params.get("with", "")
    chosen = asked if asked in {value for value, _ in others} else next((value for value, _ in others), "")
    other = await _beside(request, nomination, mine, chosen) if mine and chosen else None
    found = differences(mine, other) if mine and other else None
    page = CompareEarlierPage(
        bar=await bar_of(
            request, nomination, election=election, back=(path_of(nomination, "lists"), mark("Terug naar de lijst"))
        ),
        path=path_of(nomination, "compare"),
        import_path=path_of(nomination, "import"),
        form=Form.filled(**{"list": str(mine.id) if mine else "", "with": chosen}),
        lists=tuple((str(each.id), mark("Lijst %(number)s", number=each.number)) for each in nomination.lists),
        others=others,
        counts={kind.value: sum(one.difference is kind for one, _ in found or ()) for kind in Difference},
        differences=found,
    )
    return show(page, request)


def _chosen_list(request: Request[Any, Any, Any], nomination: Nomination) -> CandidateList | None:
    asked = request.query_params.get("list", "")
    named = [each for each in nomination.lists if str(each.id) == asked]
    return next(iter((*named, *nomination.lists)), None)


async def _others(
    request: Request[Any, Any, Any], nomination: Nomination, election: Election
) -> tuple[tuple[str, Text], ...]:
    """What was brought in and is asked for, then the final versions, newest first."""
    actor, found = actor_of(request), []
    batch_id = _batch_id(request.query_params.get("with", ""))
    if batch_id is not None:
        batch = await batch_for(actor, nomination.id, batch_id, at=now_of(request))
        source, content = batch.content.source, batch.content
        name = source.name if source else election.name
        words = mark("%(name)s: %(list)s", name=name, list=content.sheets[content.sheet].name)
        found.append((f"{_BATCH}{batch_id}", words))
    for each in await queries.versions_for(actor, nomination.id):
        words = mark("Versie %(version)s, code %(code)s", version=each.version, code=code_in_groups(each.code))
        found.append((f"{_VERSION}{each.version}", words))
    return tuple(found)


def _batch_id(asked: str) -> UUID | None:
    try:
        return UUID(asked.removeprefix(_BATCH)) if asked.startswith(_BATCH) else None
    except ValueError as error:
        raise NotFound("Deze import is er niet.") from error


async def _beside(
    request: Request[Any, Any, Any], nomination: Nomination, mine: CandidateList, chosen: str
) -> Beside | None:
    actor = actor_of(request)
    if chosen.startswith(_VERSION):
        frozen = await queries.version_for(actor, nomination.id, int(chosen.removeprefix(_VERSION)))
        return beside_version(nomination, frozen, mine.id)
    batch_id = _batch_id(chosen)
    if batch_id is None:
        return None
    batch = await batch_for(actor, nomination.id, batch_id, at=now_of(request))
    election = await elections.election(nomination.election_id)
    return beside_rows(nomination, mine, overview_of(batch, nomination, election).rows)


HANDLERS = (compare_earlier,)
