"""What the operator has set: every `KIESLIJST_…` variable, read from the environment once and typed.

`KIESLIJST_SUPERVISOR` is internal: the supervisor sets it for its children together with `KIESLIJST_DATABASE_URL`, to
say which database that URL is. Operators leave it alone.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import urlsplit

import platformdirs

from kieslijst.shared.clock import AMSTERDAM, Clock, clock_from
from kieslijst.shared.errors import KieslijstError

STATE_DIRECTORY = Path("/var/lib/kieslijst")
"""Where data lives when root starts Kieslijst; `infra/setup` makes it."""
SUPERVISOR_VARIABLE = "KIESLIJST_SUPERVISOR"
_HIGHEST_PORT = 65535
_MOST_WORKERS = 64


class SettingError(KieslijstError):
    """A variable holds something that cannot be used; the message names the variable."""


class Supply(StrEnum):
    """Whose database it is, as the supervisor tells its children."""

    URL = "url"
    EMBEDDED = "embedded"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Settings:
    """One installation's settings; `database_url` is empty when the embedded database is to be used."""

    supply: Supply
    database_url: str
    data_dir: Path
    keys: Path
    public_url: str
    eml_schemas: Path | None
    now: datetime | None
    host: str
    port: int
    workers: int
    proxies: tuple[str, ...]
    """Addresses or networks whose X-Forwarded headers are believed; none unless the operator names them."""

    @property
    def is_demo(self) -> bool:
        """Whether demo accounts and the demonstration band belong here."""
        return self.supply is Supply.DEMO

    @property
    def is_embedded(self) -> bool:
        return self.supply is not Supply.URL

    @property
    def clock(self) -> Clock:
        """The clock of this installation; runs on from `KIESLIJST_NOW` where that is set."""
        return clock_from(self.now)


@cache
def settings() -> Settings:
    """The settings of this process. Raises `SettingError`."""
    return read_settings(os.environ)


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read and check every variable. Raises `SettingError` for the first that cannot be used."""
    url = environment.get("KIESLIJST_DATABASE_URL", "").strip()
    supply = _supply(environment, url)
    data_dir = _data_dir(environment)
    return Settings(
        supply=supply,
        database_url=_database_url(url),
        data_dir=data_dir,
        keys=_path(environment, "KIESLIJST_KEYS") or data_dir / "keys.json",
        public_url=_public_url(environment),
        eml_schemas=_schemas(environment),
        now=_now(environment, supply),
        host=environment.get("KIESLIJST_HOST", "").strip() or "127.0.0.1",
        port=_number(environment, "KIESLIJST_PORT", default=8000, highest=_HIGHEST_PORT),
        workers=_number(environment, "KIESLIJST_WORKERS", default=2, highest=_MOST_WORKERS),
        proxies=_networks(environment),
    )


def _supply(environment: Mapping[str, str], url: str) -> Supply:
    told = environment.get(SUPERVISOR_VARIABLE, "")
    if told:
        return Supply(told)
    return Supply.URL if url else Supply.EMBEDDED


def _data_dir(environment: Mapping[str, str]) -> Path:
    given = _path(environment, "KIESLIJST_DATA_DIR")
    if given is not None:
        return given
    if os.geteuid() == 0:
        return STATE_DIRECTORY
    return Path(platformdirs.user_data_dir("kieslijst", appauthor=False))


def _path(environment: Mapping[str, str], name: str) -> Path | None:
    text = environment.get(name, "").strip()
    return Path(text).expanduser().absolute() if text else None


def _database_url(url: str) -> str:
    if url and urlsplit(url).scheme not in ("postgresql", "postgres"):
        raise SettingError(
            "KIESLIJST_DATABASE_URL moet beginnen met postgresql://. Kieslijst werkt alleen met PostgreSQL."
        )
    return url


def _public_url(environment: Mapping[str, str]) -> str:
    """Without a slash at the end, empty when not set."""
    url = environment.get("KIESLIJST_PUBLIC_URL", "").strip()
    if not url:
        return ""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise SettingError(
            f"KIESLIJST_PUBLIC_URL moet een webadres zijn, zoals https://kieslijst.example. Er staat: {url}"
        )
    return url.rstrip("/")


def _schemas(environment: Mapping[str, str]) -> Path | None:
    folder = _path(environment, "KIESLIJST_EML_SCHEMAS")
    if folder is not None and not folder.is_dir():
        raise SettingError(f"KIESLIJST_EML_SCHEMAS moet een map met XSD-bestanden zijn. Deze map is er niet: {folder}")
    return folder


def _now(environment: Mapping[str, str], supply: Supply) -> datetime | None:
    """A moment without a zone is Dutch time."""
    text = environment.get("KIESLIJST_NOW", "").strip()
    if not text:
        return None
    if supply is Supply.URL and environment.get("KIESLIJST_DATABASE_URL", "").strip():
        raise SettingError(
            "KIESLIJST_NOW verzet de klok voor een demonstratie. Dat kan niet samen met KIESLIJST_DATABASE_URL."
            " Haal een van beide weg."
        )
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise SettingError(f"KIESLIJST_NOW moet een moment zijn, zoals 2026-02-02T09:00. Er staat: {text}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=AMSTERDAM)


def _networks(environment: Mapping[str, str]) -> tuple[str, ...]:
    names = tuple(environment.get("KIESLIJST_PROXIES", "").replace(",", " ").split())
    for name in names:
        try:
            ip_network(name)
        except ValueError:
            raise SettingError(
                f"KIESLIJST_PROXIES moet uit IP-adressen of netwerken bestaan, zoals 10.0.0.0/8. Er staat: {name}"
            ) from None
    return names


def _number(environment: Mapping[str, str], name: str, *, default: int, highest: int) -> int:
    text = environment.get(name, "").strip()
    if not text:
        return default
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= highest):
        raise SettingError(f"{name} moet een getal van 1 tot en met {highest} zijn. Er staat: {text}")
    return int(text)
