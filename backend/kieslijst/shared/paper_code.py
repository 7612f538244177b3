"""The typed code on every printed page: six characters, told apart by eye and ear, the last a check character.

The alphabet has 23 characters without look-alikes (no B G I L O Q S U V Y Z 0 1); 23 is prime, so the
weighted sum finds every single wrong character and every swap of two characters. A look-alike that
is typed all the same is read as the character it looks like. `ux.md` d.7 calls it the version code.

The code of a practice list has another sum, so that it can never be taken for the code of a real one.
"""

from collections.abc import Callable

from kieslijst.shared.errors import Unreadable

ALPHABET = "23456789ACDEFHJKMNPRTWX"
LENGTH = 6
_PRACTICE_SUM = 11
_LOOK_ALIKES = str.maketrans({"B": "8", "G": "6", "S": "5", "Z": "2", "O": "D", "0": "D", "Q": "D"})


class PracticeCode(Unreadable):
    """A code that stands on a practice list; `code` is as stored."""

    def __init__(self, code: str) -> None:
        super().__init__("Dit is de code van een oefenlijst. Een oefenlijst kan niet worden ingeleverd.")
        self.code = code


def _check_character(body: str, *, total: int = 0) -> str:
    """The sixth character, such that the weighted sum over all six is `total` modulo 23."""
    found = sum(weight * ALPHABET.index(character) for weight, character in enumerate(body, start=1))
    inverse_of_six = pow(LENGTH, -1, len(ALPHABET))
    return ALPHABET[((total - found) * inverse_of_six) % len(ALPHABET)]


def new_code(pick: Callable[[int], int], *, practice: bool = False) -> str:
    """A new code; `pick(n)` gives a random whole number below n (`secrets.randbelow` outside the tests)."""
    body = "".join(ALPHABET[pick(len(ALPHABET))] for _ in range(LENGTH - 1))
    return body + _check_character(body, total=_PRACTICE_SUM if practice else 0)


def read_code(typed: str) -> str:
    """The code as stored, from what a person typed (case, blanks and look-alikes forgiven).

    Raises `Unreadable` when the length, a character or the check character is wrong, as `PracticeCode` when the code
    can only stand on a practice list.
    """
    code = "".join(typed.split()).replace("-", "").upper().translate(_LOOK_ALIKES)
    if len(code) != LENGTH or any(character not in ALPHABET for character in code):
        raise Unreadable(f"Een code heeft zes letters en cijfers, bijvoorbeeld K7M 2M4. U typte: {typed.strip()[:20]}.")
    if code[-1] == _check_character(code[:-1], total=_PRACTICE_SUM):
        raise PracticeCode(code)
    if code[-1] != _check_character(code[:-1]):
        raise Unreadable("Deze code klopt niet. Kijk elk teken na op het papier.")
    return code


def code_in_groups(code: str) -> str:
    """The code as printed: two groups of three ("K7M 2M4")."""
    return f"{code[:3]} {code[3:]}"
