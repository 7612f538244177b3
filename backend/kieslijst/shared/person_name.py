"""A person's name as Dutch candidate lists write it."""

from dataclasses import dataclass
from enum import StrEnum


class Gender(StrEnum):
    """What may stand behind a name on the list (Kiesbesluit H 2(4)); absence is `None`."""

    MALE = "m"
    FEMALE = "v"


@dataclass(frozen=True, slots=True)
class PersonName:
    """Name parts as typed; an empty string means that the part was not given.

    `initials` with their full stops ("A.B."), `first_name` the name in daily use (roepnaam),
    `prefix` the words before the last name ("van der"). Nothing is re-spelled here: a name on the
    ballot is the name as filed.
    """

    initials: str = ""
    first_name: str = ""
    prefix: str = ""
    last_name: str = ""

    @property
    def surname(self) -> str:
        """Prefix and last name, as in the column *naam* ("van der Berg")."""
        return f"{self.prefix} {self.last_name}".strip()

    @property
    def initials_with_first_name(self) -> str:
        """Initials with the name in daily use in brackets: "A.B. (Anne)" (Kiesbesluit H 2(1))."""
        if not self.first_name:
            return self.initials
        return f"{self.initials} ({self.first_name})".strip()

    @property
    def in_text(self) -> str:
        """The name in a sentence: "A.B. van der Berg"."""
        return f"{self.initials} {self.surname}".strip()

    @property
    def surname_first(self) -> str:
        """The name in a signature block: "van der Berg, A.B. (Anne)"."""
        return ", ".join(part for part in (self.surname, self.initials_with_first_name) if part)


def initials_on_list(name: PersonName, gender: Gender | None, *, language: str = "nl") -> str:
    """The column *voorletters*: "A.B. (Anne) (v)"; Frisian lists write (f) for (v) (Kiesbesluit H 2)."""
    if gender is None:
        return name.initials_with_first_name
    letter = "f" if gender is Gender.FEMALE and language == "fy" else gender.value
    return f"{name.initials_with_first_name} ({letter})".strip()
