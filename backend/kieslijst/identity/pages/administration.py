"""Administration of accounts and organisations."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from litestar import Response, get, post
from litestar.connection import Request
from litestar.params import FromPath

from kieslijst.identity import queries
from kieslijst.identity.actions import administration
from kieslijst.identity.forms import AccountForm, OrganisationForm
from kieslijst.identity.model import Account, Organisation, OrganisationKind
from kieslijst.shared.errors import Conflict
from kieslijst.web.forms import Form
from kieslijst.web.guard import actor_of
from kieslijst.web.i18n import Text, mark, words_of
from kieslijst.web.permission import Permission
from kieslijst.web.show import Bar, Page, Section, redirect, show
from kieslijst.web.site import site_of

BAR = Bar(
    door="admin",
    sections=(
        Section(mark("Accounts"), "/admin/accounts"),
        Section(mark("Organisaties"), "/admin/organisations"),
        Section(mark("Verkiezingen"), "/admin/elections"),
        Section(mark("Teksten"), "/admin/texts"),
    ),
)
KIND_WORDS = {
    OrganisationKind.POLITICAL_GROUP: mark("Politieke groepering"),
    OrganisationKind.CSB: mark("Centraal stembureau"),
    OrganisationKind.OPERATOR: mark("Beheer van deze website"),
}
Options = tuple[tuple[str, Text | str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsPage(Page):
    """Everybody who may sign in."""

    accounts: tuple[Account, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAccountPage(Page):
    """Let somebody in."""

    form: AccountForm
    options: Options


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountAdminPage(Page):
    """One account: roles, recovery, closing."""

    account: Account
    form: AccountForm
    options: Options
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationsPage(Page):
    """Every organisation, and a form for a new one."""

    organisations: tuple[tuple[str, Text], ...]
    form: OrganisationForm
    kinds: Options
    new_id: str


@get("/admin/accounts", permission=Permission.ADMINISTER)
async def accounts(request: Request[Any, Any, Any]) -> Response[str]:
    return show(AccountsPage(bar=BAR, accounts=tuple(await queries.every_account())), request)


@get("/admin/accounts/new", permission=Permission.ADMINISTER)
async def new_account(request: Request[Any, Any, Any]) -> Response[str]:
    return await _new_account_page(request, AccountForm.filled(new_id=str(uuid4())))


async def _new_account_page(request: Request[Any, Any, Any], form: AccountForm, *, status: int = 200) -> Response[str]:
    options = _options(await queries.every_organisation())
    return show(NewAccountPage(bar=BAR, form=form, options=options), request, status=status)


def _options(organisations: Any) -> Options:
    return tuple((str(organisation.id), organisation.name) for organisation in organisations)


@post("/admin/accounts/new", permission=Permission.ADMINISTER)
async def new_account_submit(request: Request[Any, Any, Any]) -> Response[Any]:
    form = await AccountForm.sent(request)
    new = form.account(await queries.every_organisation())
    if new is None:
        return await _new_account_page(request, form, status=422)
    try:
        given = await administration.create_account(new, actor=actor_of(request), now=site_of(request).clock())
    except Conflict as error:
        form.refuse("email", words_of(error))
        return await _new_account_page(request, form, status=422)
    return redirect(f"/admin/accounts/{new.id}", request=request, said=_password_told(given))


def _password_told(given: str) -> Text:
    return mark("Het tijdelijke wachtwoord is %(given)s. U ziet het maar een keer.", given=given)


@get("/admin/accounts/{account_id:uuid}", permission=Permission.ADMINISTER)
async def account(request: Request[Any, Any, Any], account_id: FromPath[UUID]) -> Response[str]:
    return await _account_page(request, account_id, AccountForm())


async def _account_page(
    request: Request[Any, Any, Any], account_id: UUID, form: AccountForm, *, status: int = 200
) -> Response[str]:
    found = await queries.account(account_id)
    options = _options(await queries.every_organisation())
    is_own = actor_of(request).user_id == found.id
    page = AccountAdminPage(bar=BAR, account=found, form=form, options=options, is_own=is_own)
    return show(page, request, status=status)


@post("/admin/accounts/{account_id:uuid}/memberships", permission=Permission.ADMINISTER)
async def add_membership(request: Request[Any, Any, Any], account_id: FromPath[UUID]) -> Response[Any]:
    form = await AccountForm.sent(request)
    chosen = form.organisation_id(await queries.every_organisation())
    if chosen is None:
        return await _account_page(request, account_id, form, status=422)
    now = site_of(request).clock()
    await administration.add_membership(account_id, chosen, actor=actor_of(request), now=now)
    return redirect(f"/admin/accounts/{account_id}", request=request, said=mark("De rol is toegevoegd."))


@post("/admin/accounts/{account_id:uuid}/memberships/remove", permission=Permission.ADMINISTER)
async def remove_membership(request: Request[Any, Any, Any], account_id: FromPath[UUID]) -> Response[Any]:
    membership_id = (await Form.sent(request)).identifier("membership")
    now = site_of(request).clock()
    await administration.remove_membership(account_id, membership_id, actor=actor_of(request), now=now)
    return redirect(f"/admin/accounts/{account_id}", request=request, said=mark("De rol is weggehaald."))


@post("/admin/accounts/{account_id:uuid}/password", permission=Permission.ADMINISTER)
async def reset_password(request: Request[Any, Any, Any], account_id: FromPath[UUID]) -> Response[Any]:
    given = await administration.reset_password(account_id, actor=actor_of(request), now=site_of(request).clock())
    return redirect(f"/admin/accounts/{account_id}", request=request, said=_password_told(given))


@post("/admin/accounts/{account_id:uuid}/factor", permission=Permission.ADMINISTER)
async def reset_factor(request: Request[Any, Any, Any], account_id: FromPath[UUID]) -> Response[Any]:
    await administration.reset_factor(account_id, actor=actor_of(request), now=site_of(request).clock())
    said = mark("De app wordt bij de volgende keer inloggen opnieuw ingesteld.")
    return redirect(f"/admin/accounts/{account_id}", request=request, said=said)


@post("/admin/accounts/{account_id:uuid}/close", permission=Permission.ADMINISTER)
async def close_account(request: Request[Any, Any, Any], account_id: FromPath[UUID]) -> Response[Any]:
    await administration.close_account(account_id, actor=actor_of(request), now=site_of(request).clock())
    path = f"/admin/accounts/{account_id}"
    return redirect(path, request=request, said=mark("Het account is gesloten."), undo=f"{path}/reopen")


@post("/admin/accounts/{account_id:uuid}/reopen", permission=Permission.ADMINISTER)
async def reopen_account(request: Request[Any, Any, Any], account_id: FromPath[UUID]) -> Response[Any]:
    await administration.reopen_account(account_id, actor=actor_of(request), now=site_of(request).clock())
    return redirect(f"/admin/accounts/{account_id}", request=request, said=mark("Het account is weer open."))


@get("/admin/organisations", permission=Permission.ADMINISTER)
async def organisations(request: Request[Any, Any, Any]) -> Response[str]:
    return await _organisations_page(request, OrganisationForm.filled(new_id=str(uuid4())))


async def _organisations_page(
    request: Request[Any, Any, Any], form: OrganisationForm, *, status: int = 200
) -> Response[str]:
    known: list[Organisation] = list(await queries.every_organisation())
    page = OrganisationsPage(
        bar=BAR,
        organisations=tuple((organisation.name, KIND_WORDS[organisation.kind]) for organisation in known),
        form=form,
        kinds=tuple((kind.value, words) for kind, words in KIND_WORDS.items()),
        new_id=form.value("new_id"),
    )
    return show(page, request, status=status)


@post("/admin/organisations", permission=Permission.ADMINISTER)
async def organisations_submit(request: Request[Any, Any, Any]) -> Response[Any]:
    form = await OrganisationForm.sent(request)
    new = form.organisation()
    if new is None:
        return await _organisations_page(request, form, status=422)
    await administration.create_organisation(new, actor=actor_of(request), now=site_of(request).clock())
    said = mark("%(name)s is toegevoegd.", name=new.name)
    return redirect("/admin/organisations", request=request, said=said)


HANDLERS = (
    accounts,
    new_account,
    new_account_submit,
    account,
    add_membership,
    remove_membership,
    reset_password,
    reset_factor,
    close_account,
    reopen_account,
    organisations,
    organisations_submit,
)
