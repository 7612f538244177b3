"""What is to run, worked out once by the command, and the environment that carries it to every process."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from kieslijst.embedded import EmbeddedServer
from kieslijst.settings import SUPERVISOR_VARIABLE, SettingError, Settings, Supply, settings
from kieslijst.shared.errors import Refused

APP_VARIABLE = "KIESLIJST_APP"
TASKS_VARIABLE = "KIESLIJST_TASKS"
FAMILY_VARIABLE = "KIESLIJST_FAMILY"
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class Plan:
    """One service; `app` is "module:name" of an ASGI app, `tasks` the module that knows every task."""

    settings: Settings
    app: str
    tasks: str

    @classmethod
    def read(cls) -> "Plan":
        """From this process's environment. Raises `SettingError`."""
        return cls(
            settings=settings(),
            app=os.environ.get(APP_VARIABLE) or "kieslijst.main:app",
            tasks=os.environ.get(TASKS_VARIABLE) or "kieslijst.main",
        )

    @property
    def is_demo(self) -> bool:
        return self.settings.is_demo

    @property
    def app_module(self) -> str:
        return self.app.partition(":")[0]

    @property
    def address(self) -> str:
        host = self.settings.host
        shown = "localhost" if host in _LOOPBACK else host
        return f"http://{shown}:{self.settings.port}"

    @property
    def may_make_keys(self) -> bool:
        """Only a demonstration makes its own key file, and only in its own folder."""
        return self.is_demo and self.settings.keys.parent == self.settings.data_dir

    @property
    def family(self) -> str:
        """A mark in the environment of every process of this data folder, by which leftovers are found."""
        return sha256(os.fsencode(self.settings.data_dir)).hexdigest()[:16]


def environment(*, demo: bool) -> Mapping[str, str]:
    """What every process of the service finds in its environment. Raises `SettingError` or `Refused`."""
    found = settings()
    if demo:
        _refuse_public_demo(found)
        found = replace(found, supply=Supply.DEMO)
    return {
        "KIESLIJST_DATABASE_URL": found.database_url or EmbeddedServer(found.data_dir).url(),
        "KIESLIJST_DATA_DIR": str(found.data_dir),
        "KIESLIJST_KEYS": str(found.keys),
        SUPERVISOR_VARIABLE: found.supply.value,
        FAMILY_VARIABLE: Plan(found, "", "").family,
    }


def _refuse_public_demo(found: Settings) -> None:
    if not found.is_embedded:
        raise Refused("De demonstratie gebruikt haar eigen database. Haal KIESLIJST_DATABASE_URL weg.")
    if found.host not in _LOOPBACK:
        raise SettingError(f"De demonstratie is alleen voor deze computer. Haal KIESLIJST_HOST weg ({found.host}).")
