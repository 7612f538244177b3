"""Which system libraries the typesetting needs, checked without starting it."""

import ctypes
import sys
from dataclasses import dataclass

from kieslijst.shared.errors import NotReady


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library, and the Debian package that brings it; without it papers are slow or cannot be made at all."""

    name: str
    package: str
    purpose: str
    only_slower: bool = False

    @property
    def loads(self) -> bool:
        try:
            ctypes.CDLL(self.name)
        except OSError:
            return False
        return True

    def __str__(self) -> str:
        return f"{self.package} ontbreekt ({self.name}; {self.purpose}). Installeer het: apt-get install {self.package}"


LIBRARIES = (
    Library("libpango-1.0.so.0", "libpango-1.0-0", "zet de tekst van de papieren"),
    Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "zet de tekst van de papieren"),
    Library("libfontconfig.so.1", "fontconfig", "vindt de letters van de papieren"),
    Library(
        "libharfbuzz-subset.so.0",
        "libharfbuzz-subset0",
        "maakt de papieren klein; zonder duurt elk papier twee keer zo lang",
        only_slower=True,
    ),
)


def missing_libraries() -> tuple[Library, ...]:
    """What is missing on this machine, for the operator. Nothing where libraries have other names than on Linux."""
    return tuple(library for library in LIBRARIES if not library.loads) if sys.platform == "linux" else ()


def require_libraries() -> None:
    """Raises `NotReady`, with what to install, where no paper can be made."""
    missing = [str(library) for library in missing_libraries() if not library.only_slower]
    if missing:
        raise NotReady(" ".join(missing))
