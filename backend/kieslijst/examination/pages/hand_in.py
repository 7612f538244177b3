"""P-25: the sheet for the day itself, and whether the committee received the lists."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import segno
from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.documents.words.stamp import stamp_of
from kieslijst.elections.model import Election
from kieslijst.examination.queries import received_at
from kieslijst.nomination.pages.bar import bar_of, path_of
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.election_type import ElectionType
from kieslijst.submission import queries
from kieslijst.submission.checklist.queries import checklist_of
from kieslijst.submission.checklist.view import ChecklistView, checklist_view
from kieslijst.submission.model import FrozenSnapshot
from kieslijst.submission.papers.printed import edition_of
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, show
from kieslijst.web.site import site_of


@dataclass(frozen=True, slots=True, kw_only=True)
class HandInPage(Page):
    """P-25; while there is no version, `version` and `checklist` are `None` and the page says what to do first.

    `submitter` is the name of who comes, "" while not known. `received` is the code that the committee received, and
    when. `picture` is the QR as a data address.
    """

    election: Election
    documents_path: str
    lists: tuple[int, ...]
    submitter: str
    shows_identity: bool
    version: FrozenSnapshot | None
    checklist: ChecklistView | None
    void: int
    picture: str
    received: tuple[str, datetime] | None


@get("/party/{nomination_id:uuid}/hand-in", permission=Permission.LIST_READ)
async def hand_in(request: Request[Any, Any, Any], nomination_id: FromPath[UUID]) -> Response[str]:
    actor = actor_of(request)
    nomination = await nomination_for(actor, nomination_id)
    snapshot = await queries.snapshot_now(nomination)
    newest = await queries.newest_frozen(actor, nomination_id)
    checklist = await checklist_of(newest, snapshot) if newest else None
    path = path_of(nomination, "documents")
    page = HandInPage(
        bar=await bar_of(request, nomination, election=snapshot.election, back=(path, mark("Terug naar Documenten"))),
        election=snapshot.election,
        documents_path=path,
        lists=tuple(each.number for each in newest.snapshot.lists) if newest else (),
        submitter="" if snapshot.submitter.is_empty else snapshot.submitter.name.in_text,
        shows_identity=snapshot.election.type is not ElectionType.EK,
        version=newest,
        checklist=checklist_view(checklist, newest.snapshot, version=newest.version) if newest and checklist else None,
        void=len(checklist.now.again) + len(checklist.now.void) if checklist else 0,
        picture=_picture(newest, public_url=site_of(request).public_url) if newest else "",
        received=await received_at(nomination_id),
    )
    return show(page, request)


def _picture(version: FrozenSnapshot, *, public_url: str) -> str:
    """What the first page of the printed sheet has at its foot."""
    edition = edition_of(version.snapshot, code=version.code, digest=version.hash, public_url=public_url)
    uri: str = segno.make(f"{stamp_of(edition, subject=0).qr_before_page}1", error="m").svg_data_uri(
        scale=5, border=4, light="#fff"
    )
    return uri


HANDLERS = (hand_in,)
