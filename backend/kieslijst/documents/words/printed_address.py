"""Addresses as the papers print them."""

from kieslijst.shared.address import PostalAddress, Residence


def place_of(address: PostalAddress) -> str:
    """The place, abroad with the country code: "Gent (BE)"."""
    return Residence(address.place, address.country).on_list


def address_line(address: PostalAddress) -> str:
    """One line: "Hoofdstraat 123a, 1234AB Juinen"; parts that are missing leave no stray comma or blank."""
    town = " ".join(part for part in (address.postcode, place_of(address)) if part)
    return ", ".join(part for part in (address.street_line, town) if part)
