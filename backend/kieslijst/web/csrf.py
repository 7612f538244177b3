"""Form tokens: an HMAC over the visitor's key, salted anew on every page, checked before any handler that writes."""

import hmac
import secrets
from hashlib import sha256
from typing import Any

from litestar.connection import Request
from litestar.exceptions import PermissionDeniedException

from kieslijst.web.forms import NO_FIELDS, Fields, read_form
from kieslijst.web.site import Site, site_of
from kieslijst.web.visitor import visitor_of

FIELD = "_csrf"
_READING = {"GET", "HEAD", "OPTIONS"}


class TokenMissing(PermissionDeniedException):
    """The form carries no token, or one of another session; `sent` is what it says when a page of ours sent it."""

    def __init__(self, sent: Fields = NO_FIELDS) -> None:
        super().__init__()
        self.sent = sent


def form_token(site: Site, key: str) -> str:
    """A token for one page of one visitor."""
    salt = secrets.token_hex(8)
    return f"{salt}.{_signature(site, key, salt)}"


def is_token(site: Site, *, key: str, token: str) -> bool:
    salt, _, signature = token.partition(".")
    return hmac.compare_digest(signature.encode(), _signature(site, key, salt).encode())


def _signature(site: Site, key: str, salt: str) -> str:
    return hmac.new(site.secret, f"csrf {salt} {key}".encode(), sha256).hexdigest()


async def check_token(request: Request[Any, Any, Any]) -> None:
    """Litestar's `before_request`. Raises `TokenMissing` for a write from another site or without our token."""
    if request.method in _READING:
        return
    if is_from_elsewhere(request):
        raise TokenMissing
    fields = await read_form(request)
    if not is_token(site_of(request), key=visitor_of(request).key, token=fields.one(FIELD)):
        is_ours = request.headers.get("sec-fetch-site") == "same-origin"
        raise TokenMissing(fields if is_ours else NO_FIELDS)


async def carries_token(request: Request[Any, Any, Any], *, key: str) -> bool:
    """Whether this is a form of a page of ours that was made for the visitor with this key."""
    if request.method in _READING or is_from_elsewhere(request):
        return False
    fields = await read_form(request)
    return is_token(site_of(request), key=key, token=fields.one(FIELD))


def is_from_elsewhere(request: Request[Any, Any, Any]) -> bool:
    """Whether a page of another site sent it; what is no browser says nothing of that."""
    return request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}
