"""The administrator's page: open an election, say whose it is, read a 110a."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request

from kieslijst.elections import actions, catalogue, queries
from kieslijst.elections.model import Election
from kieslijst.elections.pages.upload import LARGEST_BODY, read_definition
from kieslijst.identity import queries as identity
from kieslijst.identity.model import OrganisationKind
from kieslijst.identity.pages.administration import BAR
from kieslijst.shared.errors import NotFound
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show
from kieslijst.web.site import site_of


@dataclass(frozen=True, slots=True)
class HeldElection:
    """An election with the name of the committee that holds it; empty when nobody was named."""

    election: Election
    committee: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ElectionsPage(Page):
    """Every election that has rows; `codes` are those of the catalogue, to choose from."""

    held: tuple[HeldElection, ...]
    form: Form
    codes: tuple[str, ...]
    committees: tuple[tuple[str, str], ...]


@get("/admin/elections", permission=Permission.ADMINISTER)
async def elections(request: Request[Any, Any, Any]) -> Response[str]:
    return show(await _page(Form()), request)


@post("/admin/elections", permission=Permission.ADMINISTER)
async def elections_submit(request: Request[Any, Any, Any]) -> Response[Any]:
    form = await Form.sent(request)
    code = form.text("code", missing=mark("Kies de verkiezing, bijvoorbeeld GR2026_Stadskanaal."))
    committee = await _committee(form)
    if committee is None or not form.is_fine:
        return show(await _page(form), request, status=422)
    now = site_of(request).clock()
    try:
        election = await actions.open_election(actor_of(request), code, at=now)
    except NotFound as error:
        form.refuse("code", Text(str(error)))
        return show(await _page(form), request, status=422)
    await actions.name_committee(actor_of(request), election.id, committee, at=now)
    said = mark("%(election)s is geopend.", election=election.name)
    return redirect("/admin/elections", request=request, said=said)


@post("/admin/elections/definition", permission=Permission.ADMINISTER, request_max_body_size=LARGEST_BODY)
async def definition_submit(request: Request[Any, Any, Any]) -> Response[Any]:
    form = await Form.sent(request)
    read = read_definition(form)
    if read is None:
        return show(await _page(form), request, status=422)
    election = await actions.import_definition(actor_of(request), read, at=site_of(request).clock())
    said = mark("De verkiezingsdefinitie van %(code)s is ingelezen.", code=election.code)
    return redirect("/admin/elections", request=request, said=said)


async def _committee(form: Form) -> UUID | None:
    chosen = form.text("committee", missing=mark("Kies het centraal stembureau."))
    known = {str(each.id): each.id for each in await identity.every_organisation() if each.kind is OrganisationKind.CSB}
    if chosen and chosen not in known:
        form.refuse("committee", mark("Kies een van de mogelijkheden."))
    return known.get(chosen)


async def _page(form: Form) -> ElectionsPage:
    names = {each.id: each for each in await identity.every_organisation()}
    held = await queries.committees()
    return ElectionsPage(
        bar=BAR,
        held=tuple(
            HeldElection(election, names[committee].name if committee in names else "") for election, committee in held
        ),
        form=form,
        codes=tuple(sorted(election.code for election in catalogue.elections().values())),
        committees=tuple((str(each.id), each.name) for each in names.values() if each.kind is OrganisationKind.CSB),
    )


HANDLERS = (elections, elections_submit, definition_submit)
