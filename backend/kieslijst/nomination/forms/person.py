"""The form of P-08: all data of one person on one page."""

import re
from contextlib import suppress
from typing import Self
from uuid import UUID

from stdnum.nl import bsn as bsn_number

from kieslijst.exchange.spreadsheet import cells
from kieslijst.nomination.forms.contact import (
    address_values,
    contact_values,
    read_address,
    read_contact,
    read_country,
)
from kieslijst.nomination.initials import written
from kieslijst.nomination.model import Contact, Person
from kieslijst.nomination.person_advice import Fix, mended
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender, PersonName
from kieslijst.web.forms import Fields, Form
from kieslijst.web.i18n import Text, mark

_YES, _NO = "yes", "no"
_BSN_DIGITS = 9
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PARTS = {"day": mark("de dag"), "month": mark("de maand"), "year": mark("het jaar")}


class PersonForm(Form):
    """Every field may stay empty, save that a person needs a part of a name to be found again.

    The BSN is never shown back: an empty field keeps the one that is there, `bsn_remove` takes it away.
    """

    @classmethod
    def of(cls, person: Person) -> Self:
        birth = person.birth_date.on_form.split("-") if person.birth_date else ["", "", ""]
        values = {
            "initials": person.name.initials,
            "first_name": person.name.first_name,
            "prefix": person.name.prefix,
            "last_name": person.name.last_name,
            "gender": person.gender.value if person.gender else "",
            "birth-day": birth[0],
            "birth-month": birth[1],
            "birth-year": birth[2],
            "place": person.residence.place,
            "country": person.residence.country or "NL",
            "has_no_bsn": _YES if person.has_no_bsn else "",
            "sitting": {True: _YES, False: _NO, None: ""}[person.is_sitting_member],
            "email": person.email,
        }
        address = contact_values(Contact(address=person.address), "address")
        return cls.filled(**values, **address, **contact_values(person.authorised_person, "authorised"))

    @property
    def only_looks(self) -> bool:
        """Whether the page is asked for its advice, without a save."""
        return bool(self.value("look"))

    @property
    def goes_on(self) -> bool:
        """Whether the next person is asked for."""
        return bool(self.value("next"))

    @property
    def fix(self) -> Fix | None:
        """The button of an advice that was pressed."""
        return Fix(self.value("fix")) if self.value("fix") in list(Fix) else None

    def shown_with(self, person: Person) -> Self:
        """The form as it is shown after a look: initials and address as they were read, the rest as typed."""
        values = {"initials": person.name.initials, **address_values(person.address, "address"), "address_of": ""}
        shown = {**self.fields.strings, **{name: (value,) for name, value in values.items()}}
        return type(self)(Fields(shown, {}))

    def read(self, person_id: UUID, *, stored: Person | None, used: dict[str, PostalAddress] | None = None) -> Person:
        """The person as typed; `stored` is what is there now, of which the BSN is kept when none was typed.

        `used` are the addresses that can be chosen in place of typing one, by the id of who has it.
        """
        name = self._name()
        if name == PersonName():
            self.refuse("last_name", mark("Vul de achternaam in. Zonder naam is deze persoon niet terug te vinden."))
        return Person(
            id=person_id,
            name=name,
            gender=self.choice("gender", Gender),
            birth_date=self._birth_date(),
            residence=Residence(self.text("place"), read_country(self, "country")),
            bsn=self._bsn(stored),
            has_no_bsn=self.flag("has_no_bsn"),
            address=(used or {}).get(self.value("address_of")) or read_address(self, "address"),
            authorised_person=read_contact(self, "authorised"),
            is_sitting_member={_YES: True, _NO: False}.get(self.value("sitting")),
            revision=self.revision,
            email=self._email(),
        )

    def _name(self) -> PersonName:
        name = PersonName(
            initials=written(self.text("initials")),
            first_name=self.text("first_name"),
            prefix=self.text("prefix"),
            last_name=self.text("last_name"),
        )
        return mended(name, self.fix)

    def _birth_date(self) -> BirthDate | None:
        typed = self.day_typed("birth")
        if not typed.strip("-"):
            return None
        whole = typed.strip("-")
        for text in (whole, whole.replace("-", " ")):
            with suppress(ValueError):
                return cells.birth_date(text)
        self.refuse("birth", self._why_no_date())
        return None

    def _why_no_date(self) -> Text:
        empty = [part for part in _PARTS if not self.value(f"birth-{part}")]
        if not empty or len(empty) == len(_PARTS):
            return mark("Deze datum bestaat niet. Kijk de dag en de maand na.")
        return mark("Vul ook %(part)s in, bijvoorbeeld 27 3 1985. Niet bekend? Vul dan XX in.", part=_PARTS[empty[0]])

    def _bsn(self, stored: Person | None) -> str:
        typed = re.sub(r"[\s.-]", "", self.value("bsn"))
        if not typed:
            return "" if stored is None or self.flag("bsn_remove") or self.flag("has_no_bsn") else stored.bsn
        if self.fix is Fix.ZERO:
            typed = typed.zfill(_BSN_DIGITS)
        if not typed.isascii() or not typed.isdigit():
            self.refuse("bsn", mark("Een BSN heeft negen cijfers. Vul alleen cijfers in."))
        elif self.lost_its_zero(typed):
            self.refuse("bsn", mark("Dit BSN heeft 8 cijfers. Begint het met een 0?"))
        elif len(typed) != _BSN_DIGITS or not bsn_number.is_valid(typed):
            self.refuse("bsn", mark("Dit BSN klopt niet. Kijk de negen cijfers na."))
        return typed

    def lost_its_zero(self, typed: str = "") -> bool:
        """Whether a zero in front makes a BSN of the eight digits that were typed."""
        digits = typed or re.sub(r"[\s.-]", "", self.value("bsn"))
        return digits.isdigit() and len(digits) == _BSN_DIGITS - 1 and bool(bsn_number.is_valid(f"0{digits}"))

    def _email(self) -> str:
        typed = self.text("email")
        if typed and not _EMAIL.fullmatch(typed):
            self.refuse("email", mark("Schrijf het e-mailadres als naam@voorbeeld.nl."))
        return typed
