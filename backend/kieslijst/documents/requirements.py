"""Which system libraries the typesetting needs, checked without starting it."""

import ctypes
from dataclasses import dataclass

_LIBRARIES = (
    ("libpango-1.0.so.0", "libpango-1.0-0", "zet de tekst"),
    ("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "zet de tekst"),
    ("libfontconfig.so.1", "fontconfig", "vindt de letters van de papieren"),
    (
        "libharfbuzz-subset.so.0",
        "libharfbuzz-subset0",
        "maakt de papieren klein; zonder duurt elk papier twee keer zo lang",
    ),
)


@dataclass(frozen=True, slots=True)
class MissingLibrary:
    """A shared library that does not load, and the Debian package that brings it."""

    library: str
    package: str
    purpose: str

    def __str__(self) -> str:
        return (
            f"{self.package} ontbreekt ({self.library}; {self.purpose}). Installeer het: apt-get install {self.package}"
        )


def rendering_requirements() -> tuple[MissingLibrary, ...]:
    """What is missing on this machine, for the set-up to report; empty when the papers can be made."""
    return tuple(MissingLibrary(*needed) for needed in _LIBRARIES if not _loads(needed[0]))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
