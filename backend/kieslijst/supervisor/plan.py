"""What the supervisor is asked to run, and the environment that its children get."""

import os
from dataclasses import dataclass, replace
from hashlib import sha256

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
    demo: bool
    app: str = "kieslijst.main:app"
    tasks: str = "kieslijst.main"

    @classmethod
    def read(cls, *, demo: bool) -> "Plan":
        """From this process's environment. Raises `SettingError` or `Refused`."""
        found = settings()
        if demo:
            _refuse_public_demo(found)
            found = replace(found, supply=Supply.DEMO)
        given = {name: os.environ[variable] for name, variable in _TARGETS if os.environ.get(variable)}
        return cls(settings=found, demo=demo, **given)

    @property
    def address(self) -> str:
        host = self.settings.host
        shown = "localhost" if host in _LOOPBACK else host
        return f"http://{shown}:{self.settings.port}"

    @property
    def family(self) -> str:
        """A mark in the environment of every child of this data folder, by which leftovers are found."""
        return sha256(os.fsencode(self.settings.data_dir)).hexdigest()[:16]

    def environment(self, database_url: str) -> dict[str, str]:
        """What children need beside the operator's own variables."""
        return {
            "KIESLIJST_DATABASE_URL": database_url,
            "KIESLIJST_DATA_DIR": str(self.settings.data_dir),
            "KIESLIJST_KEYS": str(self.settings.keys),
            SUPERVISOR_VARIABLE: self.settings.supply.value,
            APP_VARIABLE: self.app,
            TASKS_VARIABLE: self.tasks,
        }

    @property
    def may_make_keys(self) -> bool:
        """Only a demonstration makes its own key file, and only in its own folder."""
        return self.demo and self.settings.keys.parent == self.settings.data_dir


_TARGETS = (("app", APP_VARIABLE), ("tasks", TASKS_VARIABLE))


def _refuse_public_demo(found: Settings) -> None:
    if not found.is_embedded:
        raise Refused("De demonstratie gebruikt haar eigen database. Haal KIESLIJST_DATABASE_URL weg.")
    if found.host not in _LOOPBACK:
        raise SettingError(f"De demonstratie is alleen voor deze computer. Haal KIESLIJST_HOST weg ({found.host}).")
