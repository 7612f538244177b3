"""What a page says when two people changed one record."""

from dataclasses import dataclass
from enum import StrEnum

from kieslijst.nomination.merging import Collision
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender
from kieslijst.web.i18n import Text, mark, nmark

_LABELS = {
    "initials": mark("Voorletters"),
    "first_name": mark("Roepnaam"),
    "prefix": mark("Voorvoegsel"),
    "last_name": mark("Achternaam"),
    "gender": mark("Geslacht op de lijst"),
    "birth_date": mark("Geboortedatum"),
    "residence.place": mark("Woonplaats op de lijst"),
    "residence.country": mark("Land"),
    "bsn": mark("BSN"),
    "has_no_bsn": mark("Heeft geen BSN"),
    "street": mark("Straat"),
    "number": mark("Huisnummer"),
    "addition": mark("Toevoeging"),
    "postcode": mark("Postcode"),
    "place": mark("Plaats"),
    "country": mark("Land"),
    "is_sitting_member": mark("Zit nu al in dit orgaan"),
}
_HIDDEN = frozenset({"bsn"})


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A field that both changed, ready to be shown; `name` travels in the form."""

    name: str
    label: Text
    before: Text | str
    theirs: Text | str
    mine: Text | str


def rows_of(collisions: tuple[Collision, ...]) -> tuple[ConflictRow, ...]:
    return tuple(
        ConflictRow(
            name=collision.field,
            label=_LABELS.get(collision.field) or _LABELS[collision.field.rpartition(".")[2]],
            before=_in_words(collision.field, collision.was),
            theirs=_in_words(collision.field, collision.theirs),
            mine=_in_words(collision.field, collision.mine),
        )
        for collision in collisions
    )


def _in_words(field: str, value: object) -> Text | str:
    if value is None or value == "":
        return mark("niets")
    if field in _HIDDEN:
        return f"••••••{str(value)[-3:]}"
    if isinstance(value, bool):
        return mark("ja") if value else mark("nee")
    if isinstance(value, BirthDate):
        return value.on_form
    return value.value if isinstance(value, Gender | StrEnum) else str(value)


def said_of_kept(kept: tuple[str, ...]) -> Text:
    """The status line after a save: what a colleague changed meanwhile was kept."""
    if not kept:
        return mark("Uw wijzigingen zijn bewaard.")
    return nmark(
        "Bewaard. Een collega wijzigde intussen een ander veld; dat is behouden.",
        "Bewaard. Een collega wijzigde intussen %(n)s andere velden; die zijn behouden.",
        len(kept),
    )
