"""The districts of a list as one line of text."""

from dataclasses import dataclass

from kieslijst.documents.words.inputs import Districts


@dataclass(frozen=True, slots=True)
class PrintedDistricts:
    """`names` is empty when the list is for all districts."""

    all_of_them: bool
    names: str


def printed_districts(districts: Districts) -> PrintedDistricts:
    """Names in the order of the list, apart by commas, or by semicolons when a name itself has a comma."""
    separator = "; " if any("," in name for name in districts.names) else ", "
    return PrintedDistricts(districts.all_of_them, "" if districts.all_of_them else separator.join(districts.names))
