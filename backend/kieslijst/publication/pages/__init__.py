"""The pages of publication."""

from litestar import Router

from kieslijst.publication.pages import hash_check, publication

ROUTER = Router(path="/", route_handlers=[*publication.HANDLERS, *hash_check.HANDLERS])
