"""P-05: who hands in the list, and who may repair omissions."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections import queries as elections
from kieslijst.nomination.actions.nominations import change_contacts
from kieslijst.nomination.conflicts import EditConflict
from kieslijst.nomination.desk_answers import DeskAnswer
from kieslijst.nomination.forms.submitter import SubmitterForm
from kieslijst.nomination.model import Contact, Nomination
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.pages.conflict import answer_of, conflict_page, said_of
from kieslijst.nomination.pages.form_drafts import DraftBand, band_of, forget_draft, with_draft
from kieslijst.nomination.pages.lists.paths import undo_path
from kieslijst.nomination.pages.next_point import onward
from kieslijst.nomination.pages.requests import now_of, own
from kieslijst.nomination.store import desk_answers, versions
from kieslijst.shared.election_type import ElectionType
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show
from kieslijst.web.visitor import visitor_of


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitterPage(Page):
    """P-05; `numbers` are those of the substitute blocks that are shown, `fresh` the one that was just added.

    `asks_entitled` is false for the Senate, where anybody may hand in (Kieswet R 1).
    """

    form: SubmitterForm
    numbers: tuple[int, ...]
    revision: int
    draft: DraftBand
    fresh: int | None
    people: tuple[tuple[str, str], ...]
    asks_entitled: bool
    advice: tuple[tuple[str, Text], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitterReadPage(Page):
    """P-05 for a reader: names, no addresses."""

    submitter: str
    substitutes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """The revision that the form was opened at, its draft, and whether its last block was just added."""

    revision: int
    draft: DraftBand
    fresh: bool = False


@get("/party/{nomination_id:uuid}/submitter", permission=Permission.LIST_READ)
async def submitter(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    revision = await versions.newest_revision(versions.contacts_id(nomination_id))
    nomination = await own(request, nomination_id)
    if not visitor_of(request).may(Permission.PERSONAL_READ):
        return show(await _read_page(request, nomination), request)
    answers = await desk_answers.of_nomination(nomination_id)
    more = int(bool(request.query_params.get("add")))
    stored = SubmitterForm.of(nomination.submitter, nomination.substitutes, answers, more=more)
    form, draft = await with_draft(request, nomination, stored)
    opened = Opened(form.revision if draft.is_shown else revision, draft, fresh=bool(more))
    is_begun = not nomination.submitter.is_empty
    return show(await _page(request, nomination, form, opened, with_advice=is_begun), request)


@post("/party/{nomination_id:uuid}/submitter", permission=Permission.LIST_WRITE)
async def submitter_submit(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[Any]:
    nomination = await own(request, nomination_id)
    sent = await SubmitterForm.sent(request)
    form = sent.with_chosen({str(person.id): person for person in nomination.persons})
    typed, substitutes = form.read()
    answers = form.read_answers()
    if form.only_looks:
        form.errors.clear()
        return show(await _page(request, nomination, form, Opened(form.revision, band_of(request))), request)
    if not form.is_fine:
        page = await _page(request, nomination, form, Opened(form.revision, band_of(request)))
        return show(page, request, status=422)
    try:
        saved = await change_contacts(
            actor_of(request),
            nomination_id,
            submitter=typed,
            substitutes=substitutes,
            at=now_of(request),
            revision=form.revision,
            answer=answer_of(form),
            answers=answers,
        )
    except EditConflict as conflict:
        return show(await conflict_page(request, nomination, form, conflict), request, status=409)
    await forget_draft(request, nomination, "submitter")
    there = onward(request, nomination) or path_of(nomination, "tasks")
    here = path_of(nomination, "submitter") if saved.kept or form.asks_for_another else there
    path = f"{here}?add=yes" if form.asks_for_another else here
    said = said_of(saved, mark("De inleveraar en de vervangers zijn bewaard."))
    return redirect(path, request=request, said=said, undo=undo_path(nomination_id, saved.event))


async def _page(
    request: Request[Any, Any, Any],
    nomination: Nomination,
    form: SubmitterForm,
    opened: Opened,
    *,
    with_advice: bool = True,
) -> SubmitterPage:
    election = await elections.election(nomination.election_id)
    back = (path_of(nomination, "tasks"), mark("Terug naar taken"))
    unread = SubmitterForm(form.fields)
    contacts, answers = unread.read(), unread.read_answers()
    asks = election.type is not ElectionType.EK
    return SubmitterPage(
        bar=await bar_of(request, nomination, election=election, back=back),
        form=form,
        numbers=tuple(form.numbers),
        revision=opened.revision,
        draft=opened.draft,
        fresh=form.blocks if opened.fresh else None,
        people=tuple((str(person.id), person.name.surname_first) for person in nomination.persons),
        asks_entitled=asks,
        advice=tuple(_advice(contacts[0], contacts[1], answers if asks else ())) if with_advice else (),
    )


def _advice(
    submitter: Contact, substitutes: tuple[Contact, ...], answers: tuple[DeskAnswer, ...]
) -> Iterator[tuple[str, Text]]:
    """The field that each point is about, and the point; none of them stops a save."""
    if not substitutes:
        none = mark(
            "Noem ten minste een vervanger. Is de inleveraar er niet, dan kan niemand anders verzuimen herstellen."
        )
        yield "#field-substitute1_last_name", none
    people = [("submitter", submitter), *((f"substitute{n}", each) for n, each in enumerate(substitutes, start=1))]
    for beginning, contact in people:
        name = contact.name.in_text
        if name and not contact.address.is_complete:
            yield f"#field-{beginning}_postcode", mark("Vul het hele adres van %(name)s in.", name=name)
    for (beginning, contact), answer in zip(people, answers, strict=False):
        if answer.is_entitled is False:
            words = mark(
                "Kies iemand anders dan %(name)s: wie inlevert, moet zelf mogen stemmen bij deze verkiezing.",
                name=contact.name.in_text,
            )
            yield f"#field-{beginning}_entitled", words


async def _read_page(request: Request[Any, Any, Any], nomination: Nomination) -> SubmitterReadPage:
    back = (path_of(nomination, "tasks"), mark("Terug naar taken"))
    return SubmitterReadPage(
        bar=await bar_of(request, nomination, back=back),
        submitter=nomination.submitter.name.in_text,
        substitutes=tuple(each.name.in_text for each in nomination.substitutes),
    )


HANDLERS = (submitter, submitter_submit)
