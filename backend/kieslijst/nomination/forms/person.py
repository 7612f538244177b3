"""The form of P-08: all data of one person on one page."""

from typing import Self
from uuid import UUID

from stdnum.nl import bsn as bsn_number

from kieslijst.nomination.forms.contact import contact_values, read_address, read_contact, read_country
from kieslijst.nomination.model import Contact, Person
from kieslijst.shared.address import Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender, PersonName
from kieslijst.web.forms import Form
from kieslijst.web.i18n import mark

_YES, _NO = "yes", "no"
_BSN_DIGITS = 9


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
        }
        address = contact_values(Contact(address=person.address), "address")
        return cls.filled(**values, **address, **contact_values(person.authorised_person, "authorised"))

    def read(self, person_id: UUID, *, stored: Person | None) -> Person:
        """The person as typed; `stored` is what is there now, of which the BSN is kept when none was typed."""
        name = PersonName(
            initials=self.text("initials"),
            first_name=self.text("first_name"),
            prefix=self.text("prefix"),
            last_name=self.text("last_name"),
        )
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
            address=read_address(self, "address"),
            authorised_person=read_contact(self, "authorised"),
            is_sitting_member={_YES: True, _NO: False}.get(self.value("sitting")),
            revision=self.revision,
        )

    def _birth_date(self) -> BirthDate | None:
        typed = self.day_typed("birth")
        if not typed.strip("-"):
            return None
        try:
            birth_date = BirthDate.read(typed)
        except ValueError:
            self.refuse("birth", mark("Deze datum bestaat niet. Kijk de dag en de maand na."))
            return None
        return birth_date

    def _bsn(self, stored: Person | None) -> str:
        typed = "".join(self.value("bsn").split()).replace(".", "")
        if not typed:
            return "" if stored is None or self.flag("bsn_remove") or self.flag("has_no_bsn") else stored.bsn
        if not typed.isascii() or not typed.isdigit():
            self.refuse("bsn", mark("Een BSN heeft negen cijfers. Vul alleen cijfers in."))
        elif len(typed) == _BSN_DIGITS - 1 and bsn_number.is_valid(f"0{typed}"):
            self.refuse("bsn", mark("Dit BSN heeft 8 cijfers. Begint het met een 0? Vul de 0 dan ook in."))
        elif len(typed) != _BSN_DIGITS or not bsn_number.is_valid(typed):
            self.refuse("bsn", mark("Dit BSN klopt niet. Kijk de negen cijfers na."))
        return typed
