"""The hash on paper beside the file that is kept: a person fills in two of its sixteen groups."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.elections.model import Election
from kieslijst.examination.around import bar_of, path_of
from kieslijst.examination.queries import dossier_of
from kieslijst.exchange import hash_code
from kieslijst.publication import actions, queries
from kieslijst.publication.model import PublishedFile
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.show import Page, redirect, show
from kieslijst.web.site import site_of

_CHECK = "/csb/{code:str}/publication/{file_id:uuid}/check"


@dataclass(frozen=True, slots=True, kw_only=True)
class HashCheckPage(Page):
    """The groups of a file's hash in order; `None` stands where one is to be filled in, in the field of that place."""

    path: str
    name: str
    groups: tuple[str | None, ...]
    form: Form


class HashCheckForm(Form):
    """The two hidden groups, each in the field `group-N` of its place, counted from 1."""

    def typed(self, file: PublishedFile) -> tuple[str, str]:
        """The groups as typed, when both are right; errors otherwise."""
        first, second = (self._group(file, place) for place in hash_code.hidden_groups(file.sha256))
        return first, second

    def _group(self, file: PublishedFile, place: int) -> str:
        field, number = f"group-{place + 1}", place + 1
        typed = self.text(field, missing=mark("Vul groep %(number)s in: vier tekens van het papier.", number=number))
        if typed and not hash_code.is_group(file.sha256, place, typed=typed):
            self.refuse(
                field,
                mark(
                    "Groep %(number)s is in dit bestand een andere. Kijk of het papier bij deze versie hoort. Klopt "
                    "het dan nog niet, gebruik het bestand niet.",
                    number=number,
                ),
            )
        return typed


@get(_CHECK, permission=Permission.PUBLISH)
async def hash_check(request: Request[Any, Any, Any], code: FromPath[str], file_id: FromPath[UUID]) -> Response[str]:
    file, _ = await queries.file_for(actor_of(request), code, file_id)
    view = await dossier_of(actor_of(request), code)
    return show(_page(request, view.election, file, Form()), request)


@post(_CHECK, permission=Permission.PUBLISH)
async def hash_check_submit(
    request: Request[Any, Any, Any], code: FromPath[str], file_id: FromPath[UUID]
) -> Response[Any]:
    actor = actor_of(request)
    form = await HashCheckForm.sent(request)
    file, _ = await queries.file_for(actor, code, file_id)
    view = await dossier_of(actor, code)
    typed = form.typed(file)
    if not form.is_fine:
        return show(_page(request, view.election, file, form), request, status=422)
    await actions.check_hash(actor, view.election.id, file_id, typed=typed, at=site_of(request).clock())
    said = mark("De hash op papier is gelijk aan die van %(name)s.", name=file.name)
    return redirect(path_of(view.election, "publication"), request=request, said=said)


def _page(request: Request[Any, Any, Any], election: Election, file: PublishedFile, form: Form) -> HashCheckPage:
    hidden = hash_code.hidden_groups(file.sha256)
    groups = hash_code.group(file.sha256).split(" ")
    publication = path_of(election, "publication")
    return HashCheckPage(
        bar=bar_of(request, election, back=(publication, mark("Terug naar publicatie"))),
        path=f"{publication}/{file.id}/check",
        name=file.name,
        groups=tuple(None if place in hidden else group for place, group in enumerate(groups)),
        form=form,
    )


HANDLERS = (hash_check, hash_check_submit)
