"""The pages of identity: log-in, the own account, administration."""

from litestar import Router

from kieslijst.identity.pages import administration, invitation, own_account, sign_in

ROUTER = Router(
    path="/",
    route_handlers=[*sign_in.HANDLERS, *own_account.HANDLERS, *administration.HANDLERS, *invitation.HANDLERS],
)
