"""Parties of the journeys that share a service: each its own, and in each Sanne Kuipers and Lisa de Wit."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID, uuid5

from tests.supervisor.service import ROOT, Service

_SPACE = UUID("3c0b8f5e-51a0-4f0c-9d0e-8a4f5a0f7c11")
_MOST = 40
"""More than there are journeys with a party."""
_MOST_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Party:
    """A party of one journey in a running demonstration."""

    number: int
    service: Service | None = None

    @property
    def organisation_id(self) -> UUID:
        return uuid5(_SPACE, str(self.number))

    @property
    def sanne(self) -> str:
        """The address that she logs in with."""
        return f"sanne@partij-{self.number}.example"

    @property
    def lisa(self) -> str:
        return f"lisa@partij-{self.number}.example"

    @property
    def address(self) -> str:
        """Of the service."""
        assert self.service is not None
        return f"http://localhost:{self.service.port}"

    def with_twenty_districts(self, *, people: int = 80) -> str:
        """A nomination in an election with twenty districts; gives the path of its one list, of so many people."""
        assert self.service is not None
        return _seed(self.service, "twenty", str(self.organisation_id), str(people))

    def away(self, minutes: int) -> None:
        """Let so much time pass for the sessions of its people, as if nothing had been asked in it."""
        assert self.service is not None
        _seed(self.service, "away", str(self.organisation_id), str(minutes))


def parties_in(service: Service) -> Iterator[Party]:
    """Parties that nobody has used yet."""
    _seed(service, "parties", str(_MOST))
    return (Party(number, service) for number in range(_MOST))


def _seed(service: Service, *what: str) -> str:
    """Run `e2e.seeding` for a running service; gives what it printed. Raises when it fails."""
    environment = {**os.environ, "KIESLIJST_DATA_DIR": str(service.folder), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "e2e.seeding", *what]
    said = subprocess.run(
        command, env=environment, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True, timeout=_MOST_SECONDS
    )
    return said.stdout.strip()
