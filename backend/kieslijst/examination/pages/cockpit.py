"""S-01 and S-02: what there is to do today, and where one election stands."""

from dataclasses import dataclass
from typing import Any

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections.model import Election
from kieslijst.examination.around import bar_of, path_of
from kieslijst.examination.facts import Standing, obstacles
from kieslijst.examination.model.received import Examination, Origin
from kieslijst.examination.queries import DossierView, dossier_of, examinations_of, own_elections
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, nmark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Bar, Page, show


@dataclass(frozen=True, slots=True)
class ElectionLine:
    """An election of this committee with how far it is."""

    election: Election
    path: str
    kind: str
    status: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayPage(Page):
    """The elections of this committee."""

    lines: tuple[ElectionLine, ...]


@dataclass(frozen=True, slots=True)
class Phase:
    """One step of the procedure as a task."""

    path: str
    label: Text
    kind: str
    status: Text
    note: Text | str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CockpitPage(Page):
    """One election: the steps, and what still stands in the way of closing."""

    election: Election
    examination: Examination | None
    phases: tuple[Phase, ...]
    obstacles: tuple[Text, ...]
    is_imported: bool


@get("/csb", permission=Permission.EXAMINE)
async def today(request: Request[Any, Any, Any]) -> Response[str]:
    elections = await own_elections(actor_of(request))
    begun = await examinations_of([one.id for one in elections])
    lines = tuple(_line(election, begun.get(election.id)) for election in elections)
    return show(TodayPage(bar=Bar(door="csb"), lines=lines), request)


def _line(election: Election, examination: Examination | None) -> ElectionLine:
    if examination is None:
        kind, status = "todo", mark("Nog geen lijsten ontvangen")
    elif examination.is_closed:
        kind, status = "done", mark("Vastgesteld")
    else:
        kind, status = "busy", mark("In onderzoek")
    return ElectionLine(election, path_of(election), kind, status)


@get("/csb/{code:str}", permission=Permission.EXAMINE)
async def cockpit(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[str]:
    view = await dossier_of(actor_of(request), code)
    page = CockpitPage(
        bar=bar_of(request, view.election, back=("/csb", mark("Alle verkiezingen"))),
        election=view.election,
        examination=view.examination,
        phases=_phases(view),
        obstacles=() if view.is_closed or not view.standing.submissions else tuple(obstacles(view.standing)),
        is_imported=view.examination is not None and view.examination.origin is Origin.IMPORTED,
    )
    return show(page, request)


def _phases(view: DossierView) -> tuple[Phase, ...]:
    election, standing = view.election, view.standing
    return (
        Phase(path_of(election, "submissions"), mark("Ontvang de lijsten"), *_receiving(standing)),
        Phase(path_of(election, "submissions"), mark("Onderzoek en verzuimen"), *_omissions(standing)),
        Phase(path_of(election, "decisions"), mark("Besluit over lijsten en kandidaten"), *_decisions(standing)),
        Phase(path_of(election, "numbering"), mark("Nummer de lijsten en stel vast"), *_numbers(view)),
        Phase(path_of(election, "publication"), mark("Publiceer"), *_publication(view)),
    )


def _receiving(standing: Standing) -> tuple[str, Text]:
    count = len(standing.submissions)
    if not count:
        return "todo", mark("Nog niets ontvangen")
    return "done", nmark("%(n)s groep ontvangen", "%(n)s groepen ontvangen", count)


def _omissions(standing: Standing) -> tuple[str, Text]:
    still_open = sum(omission.is_open for omission in standing.omissions)
    if still_open:
        return "warning", nmark("%(n)s verzuim open", "%(n)s verzuimen open", still_open)
    if not standing.omissions:
        return "todo", mark("Geen verzuimen vastgelegd")
    return "done", nmark("%(n)s verzuim beoordeeld", "%(n)s verzuimen beoordeeld", len(standing.omissions))


def _decisions(standing: Standing) -> tuple[str, Text]:
    districts = [district for one in standing.submissions for district in one.districts]
    taken = sum(standing.has_ruling_on(district.id) for district in districts)
    kind = "todo" if not taken else "done" if taken == len(districts) else "busy"
    return kind, mark("%(taken)s van %(all)s genomen", taken=taken, all=len(districts))


def _numbers(view: DossierView) -> tuple[str, Text]:
    if view.is_closed:
        return "done", mark("Vastgesteld")
    given = len(view.standing.numbering.numbered)
    return ("busy" if given else "todo"), nmark("%(n)s nummer bekend", "%(n)s nummers bekend", given)


def _publication(view: DossierView) -> tuple[str, Text]:
    return ("todo", mark("Maak of download de bestanden")) if view.is_closed else ("todo", mark("Na het vaststellen"))


HANDLERS = (today, cockpit)
