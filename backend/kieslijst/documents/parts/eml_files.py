"""An EML file on paper: its name and its hash, so that people can see that they have the same file."""

import re
from dataclasses import dataclass

_SHA_256 = re.compile(r"[0-9a-fA-F]{64}")
_GROUP = 4


@dataclass(frozen=True, slots=True)
class EmlFile:
    """A file that was made; `sha256` is over its exact bytes, 64 hexadecimal digits.

    Raises `ValueError` for another digest: that is a bug of the caller, not bad input.
    """

    name: str
    sha256: str

    def __post_init__(self) -> None:
        if not _SHA_256.fullmatch(self.sha256):
            raise ValueError("the hash of an EML file has 64 hexadecimal digits")

    @property
    def groups(self) -> tuple[str, ...]:
        """16 groups of 4 in lower case, as Abacus shows them; case does not matter when they are typed."""
        found = self.sha256.lower()
        return tuple(found[start : start + _GROUP] for start in range(0, len(found), _GROUP))

    @property
    def hash_code(self) -> str:
        """The groups, apart by blanks."""
        return " ".join(self.groups)
