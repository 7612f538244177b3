"""The seam for other ways to sign in, such as national log-in: who has proved to be whom, and how surely."""

from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from litestar import Response
from litestar.connection import Request

from kieslijst.web.i18n import Text


@dataclass(frozen=True, slots=True)
class Identified:
    """An account that proved itself; `has_second_factor` when the means itself asked for two."""

    account_id: UUID
    has_second_factor: bool


class SignInMeans(Protocol):
    """A way to sign in. Local passwords (`actions.sign_in_with_password`) end in the same `actions.open_session`."""

    label: Text
    """The words on the button of the log-in page."""

    async def begin(self, request: Request[Any, Any, Any], *, back_to: str) -> Response[Any]:
        """Send the browser to whoever answers for this means."""
        ...

    async def finish(self, request: Request[Any, Any, Any]) -> Identified:
        """Read the answer. Raises `Refused` for somebody who proved nothing or has no account here."""
        ...
