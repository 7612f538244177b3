"""What every page of this installation needs to know: its public address, its secret, its clock."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from litestar.connection import ASGIConnection

from kieslijst.shared.clock import Clock, system_clock


@dataclass(frozen=True, slots=True)
class Site:
    """One installation. `secret` signs form tokens and status lines; `demo` puts a band on every page."""

    secret: bytes
    public_url: str = ""
    demo: bool = False
    clock: Clock = system_clock
    version: str = ""

    @property
    def is_https(self) -> bool:
        """Cookies are Secure, and carry the `__Host-` prefix, when the public address is https."""
        return urlsplit(self.public_url).scheme == "https"

    def cookie_name(self, name: str) -> str:
        return f"__Host-{name}" if self.is_https else name


def site_of(connection: ASGIConnection[Any, Any, Any, Any]) -> Site:
    site: Site = connection.app.state.site
    return site
