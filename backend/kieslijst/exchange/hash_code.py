"""The hash that people compare by eye and by typing: SHA-256 over the exact bytes of a file."""

import hashlib

GROUP = 4


def digest(data: bytes) -> str:
    """SHA-256 of the bytes as downloaded, 64 hexadecimal digits in lower case."""
    return hashlib.sha256(data).hexdigest()


def in_groups(data: bytes) -> str:
    """The digest as Abacus and OSV2020 show it: 16 groups of 4, separated by blanks."""
    return group(digest(data))


def group(hexadecimal: str) -> str:
    """A stored digest in groups of 4."""
    return " ".join(hexadecimal[start : start + GROUP] for start in range(0, len(hexadecimal), GROUP))
