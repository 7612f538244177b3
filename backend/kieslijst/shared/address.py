"""Addresses and places of residence as the forms and EML_NL need them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Residence:
    """The place that stands on the list; `country` is an ISO 3166 two-letter code ("NL" includes the Caribbean)."""

    place: str = ""
    country: str = "NL"

    @property
    def on_list(self) -> str:
        """Column *woonplaats*: "Juinen", abroad with the country code: "Gent (BE)" (policy rule Stcrt. 2015, 26430)."""
        if not self.place or self.country in ("", "NL"):
            return self.place
        return f"{self.place} ({self.country})"


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """Where letters go; an empty string means not given. `postcode` is kept as typed, "1234AB" when Dutch."""

    street: str = ""
    number: str = ""
    addition: str = ""
    postcode: str = ""
    place: str = ""
    country: str = "NL"

    @property
    def street_line(self) -> str:
        """Street, number and addition without a space: "Hoofdstraat 123a"; empty when street or number is missing."""
        if not (self.street and self.number):
            return ""
        return f"{self.street} {self.number}{self.addition}"

    @property
    def is_empty(self) -> bool:
        return not any((self.street, self.number, self.addition, self.postcode, self.place))

    @property
    def is_complete(self) -> bool:
        """Street, number and place, and a postcode when the address is Dutch (Kieswet H 9(1))."""
        needs_postcode = self.country in ("", "NL")
        return bool(self.street and self.number and self.place and (self.postcode or not needs_postcode))
