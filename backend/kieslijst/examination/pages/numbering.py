"""S-17: who gets which number and why, the lots, and fixing it all."""

from dataclasses import dataclass
from typing import Any

from litestar import Response, get, post
from litestar.connection import Request
from litestar.exceptions import NotFoundException
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.elections.model import Election
from kieslijst.examination import actions
from kieslijst.examination.actions import NotClosable
from kieslijst.examination.around import bar_of, path_of
from kieslijst.examination.facts import Standing, obstacles
from kieslijst.examination.forms import CloseForm, DrawForm, VotesForm
from kieslijst.examination.model.numbering import Tie
from kieslijst.examination.model.received import Examination, Submission
from kieslijst.examination.pages.last_votes import AskedLine, asked_lines, votes_form
from kieslijst.examination.queries import DossierView, dossier_of
from kieslijst.examination.words import reason_of, tie_words
from kieslijst.web.forms import Fields
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, language_of, redirect, show
from kieslijst.web.site import site_of


@dataclass(frozen=True, slots=True)
class NumberLine:
    """A list number with the group and the reason."""

    number: int
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class TieLine:
    """Groups that are equal: the numbers they draw for, and the form for the order drawn."""

    tie: Tie
    path: str
    numbers: str
    words: str
    form: DrawForm


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberingPage(Page):
    """Votes of last time, lots, numbers."""

    path: str
    asked: tuple[AskedLine, ...]
    votes: VotesForm
    ties: tuple[TieLine, ...]
    numbers: tuple[NumberLine, ...]
    obstacles: tuple[Text, ...]
    examination: Examination | None
    is_closed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseNumberingPage(Page):
    """The last look before nothing changes any more."""

    path: str
    numbers: tuple[NumberLine, ...]
    valid: int
    not_valid: int
    struck: int
    form: CloseForm
    word: str


@get("/csb/{code:str}/numbering", permission=Permission.EXAMINE)
async def numbering(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[str]:
    return await _page(request, await dossier_of(actor_of(request), code))


@post("/csb/{code:str}/numbering/votes", permission=Permission.DECIDE)
async def votes_submit(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[Any]:
    view = await dossier_of(actor_of(request), code)
    form = await VotesForm.sent(request)
    answers = form.answers(_asked(view.standing))
    if not form.is_fine:
        return await _page(request, view, votes=form, status=422)
    await actions.answer_previous(actor_of(request), view.election.id, answers, at=site_of(request).clock())
    path = path_of(view.election, "numbering")
    return redirect(path, request=request, said=mark("De stemmen van de vorige keer zijn bewaard."))


@post("/csb/{code:str}/numbering/lots/{first:int}", permission=Permission.DECIDE)
async def draw_submit(request: Request[Any, Any, Any], code: FromPath[str], first: FromPath[int]) -> Response[Any]:
    """`first` is the lowest number that is drawn for."""
    view = await dossier_of(actor_of(request), code)
    tie = next((tie for tie in view.standing.numbering.ties if tie.first == first), None)
    if tie is None:
        raise NotFoundException
    form = await DrawForm.sent(request)
    places = form.places(tie)
    if not form.is_fine:
        return await _page(request, view, drawn={first: form}, status=422)
    await actions.record_draw(actor_of(request), view.election.id, places, at=site_of(request).clock())
    path = path_of(view.election, "numbering")
    return redirect(path, request=request, said=mark("De loting is vastgelegd."))


@get("/csb/{code:str}/numbering/close", permission=Permission.DECIDE)
async def close(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[Any]:
    view = await dossier_of(actor_of(request), code)
    if view.is_closed or obstacles(view.standing):
        return redirect(path_of(view.election, "numbering"))
    return _close_page(request, view, CloseForm())


@post("/csb/{code:str}/numbering/close", permission=Permission.DECIDE)
async def close_submit(request: Request[Any, Any, Any], code: FromPath[str]) -> Response[Any]:
    view = await dossier_of(actor_of(request), code)
    form = await CloseForm.sent(request)
    form.confirm()
    if not form.is_fine:
        return _close_page(request, view, form, status=422)
    path = path_of(view.election, "numbering")
    try:
        await actions.close(actor_of(request), view.election.id, at=site_of(request).clock())
    except NotClosable:
        return redirect(path, request=request, said=mark("Vaststellen kan nog niet. Hieronder staat wat er nog moet."))
    return redirect(path, request=request, said=mark("De besluiten en nummers zijn vastgesteld."))


async def _page(
    request: Request[Any, Any, Any],
    view: DossierView,
    *,
    votes: VotesForm | None = None,
    drawn: dict[int, DrawForm] | None = None,
    status: int = 200,
) -> Response[str]:
    asked, results = _asked(view.standing), await elections.previous_results(view.election)
    page = NumberingPage(
        bar=bar_of(request, view.election),
        path=path_of(view.election, "numbering"),
        asked=asked_lines(asked, results, language_of(request)),
        votes=votes or votes_form(asked, results),
        ties=_ties(view.election, view.standing, drawn or {}, language_of(request)),
        numbers=_numbers(view, language_of(request)),
        obstacles=() if view.is_closed else tuple(obstacles(view.standing)),
        examination=view.examination,
        is_closed=view.is_closed,
    )
    return show(page, request, status=status)


def _asked(standing: Standing) -> tuple[Submission, ...]:
    """The groups of which last time's votes matter: valid somewhere, with an appellation."""
    return tuple(
        one for one in standing.submissions if standing.is_valid_anywhere(one) and not standing.goes_unnamed(one)
    )


def _ties(election: Election, standing: Standing, sent: dict[int, DrawForm], language: str) -> tuple[TieLine, ...]:
    return tuple(
        TieLine(
            tie,
            path_of(election, "numbering", "lots", tie.first),
            f"{tie.first}-{tie.first + len(tie.entrants) - 1}",
            tie_words(tie, language),
            sent.get(tie.first) or _draw_form(tie),
        )
        for tie in standing.numbering.ties
    )


def _draw_form(tie: Tie) -> DrawForm:
    places = {f"place-{one.id}": str(one.drawn_place) for one in tie.entrants if one.drawn_place and tie.is_drawn}
    return DrawForm(Fields.of(**places))


def _numbers(view: DossierView, language: str) -> tuple[NumberLine, ...]:
    """As fixed after closing, as they would be given before."""
    if view.is_closed:
        fixed = [one for one in view.standing.submissions if one.number is not None]
        lines = [NumberLine(one.number or 0, _label(view.standing, one), one.number_reason) for one in fixed]
        return tuple(sorted(lines, key=lambda line: line.number))
    return tuple(
        NumberLine(given.number, given.entrant.label, reason_of(given, language))
        for given in view.standing.numbering.numbered
    )


def _label(standing: Standing, submission: Submission) -> str:
    return submission.unnamed_label if standing.goes_unnamed(submission) else submission.label


def _close_page(
    request: Request[Any, Any, Any], view: DossierView, form: CloseForm, *, status: int = 200
) -> Response[str]:
    standing = view.standing
    districts = [district for one in standing.submissions for district in one.districts]
    valid = sum(standing.rulings.is_valid(district.id) for district in districts)
    page = CloseNumberingPage(
        bar=bar_of(request, view.election, back=(path_of(view.election, "numbering"), mark("Terug naar de nummering"))),
        path=path_of(view.election, "numbering", "close"),
        numbers=_numbers(view, language_of(request)),
        valid=valid,
        not_valid=len(districts) - valid,
        struck=sum(standing.struck_on.values()),
        form=form,
        word=CloseForm.WORD,
    )
    return show(page, request, status=status)


HANDLERS = (numbering, votes_submit, draw_submit, close, close_submit)
