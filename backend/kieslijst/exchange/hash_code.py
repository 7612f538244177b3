"""The hash that people compare by eye and by typing: SHA-256 over the exact bytes of a file."""

import hashlib

GROUP = 4
_FIRST_HALF = 8
_SECOND_HALF = 9
_LAST_GROUPS = 7


def digest(data: bytes) -> str:
    """SHA-256 of the bytes as downloaded, 64 hexadecimal digits in lower case."""
    return hashlib.sha256(data).hexdigest()


def in_groups(data: bytes) -> str:
    """The digest as Abacus and OSV2020 show it: 16 groups of 4, separated by blanks."""
    return group(digest(data))


def group(hexadecimal: str) -> str:
    """A stored digest in groups of 4."""
    return " ".join(hexadecimal[start : start + GROUP] for start in range(0, len(hexadecimal), GROUP))


def hidden_groups(hexadecimal: str) -> tuple[int, int]:
    """The two groups (counted from 0) that a person fills in from paper: one of the first eight, one of the last seven.

    The same digest always hides the same two, as Abacus does, so that nobody gets another question by asking again.
    """
    seed = hashlib.sha256(hexadecimal.encode()).digest()
    return seed[0] % _FIRST_HALF, _SECOND_HALF + seed[1] % _LAST_GROUPS


def is_group(hexadecimal: str, place: int, *, typed: str) -> bool:
    """Whether what somebody typed is the group at this place (from 0); case and blanks do not matter."""
    return "".join(typed.split()).lower() == hexadecimal[place * GROUP : (place + 1) * GROUP]
