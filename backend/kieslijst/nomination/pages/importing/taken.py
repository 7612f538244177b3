"""What an import did, and taking it back."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.nomination.importing import actions
from kieslijst.nomination.importing.model import DAYS_KEPT, Batch
from kieslijst.nomination.importing.overview import overview_of
from kieslijst.nomination.importing.words import did
from kieslijst.nomination.model import Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenPage(Page):
    """The numbers of an import; `lists` are path and words of the lists that it changed."""

    path: str
    base: str
    numbers: tuple[Text, ...]
    lists: tuple[tuple[str, Text], ...]
    noted: int
    days: int


async def taken_page(request: Request[Any, Any, Any], nomination: Nomination, batch: Batch) -> TakenPage:
    election = await elections.election(nomination.election_id)
    taken = batch.taken
    here = {each.id for each in nomination.lists}
    lists = [change.after for change in taken.lists if change.after.id in here] if taken else []
    return TakenPage(
        bar=await bar_of(
            request, nomination, election=election, back=(path_of(nomination, "people"), mark("Naar het adresboek"))
        ),
        path=path_of(nomination, "import", batch.id),
        base=path_of(nomination),
        numbers=tuple(did(taken)) if taken else (),
        lists=tuple(
            (path_of(nomination, "lists", each.id), mark("Naar lijst %(number)s", number=each.number)) for each in lists
        ),
        noted=overview_of(batch, nomination, election).counts["noted"],
        days=DAYS_KEPT,
    )


@post("/party/{nomination_id:uuid}/import/{batch_id:uuid}/undo", permission=Permission.LIST_WRITE)
async def undo(
    request: Request[Any, Any, Any], nomination_id: FromPath[UUID], batch_id: FromPath[UUID]
) -> Response[Any]:
    nomination = await own(request, nomination_id)
    await actions.undo(actor_of(request), nomination_id, batch_id, at=now_of(request))
    said = mark("De import is ongedaan gemaakt. Alles is zoals het was.")
    return redirect(path_of(nomination, "import", batch_id), request=request, said=said)


HANDLERS = (undo,)
