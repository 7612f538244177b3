"""Candidates as CSV: in the layout of e-KS, and in our own with lists, places and everything else that we know.

Both begin with a byte order mark and are separated by semicolons, so that a Dutch Excel opens them as a table. A cell
that a spreadsheet would take for a formula gets an apostrophe in front; our reader takes it off again.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kieslijst.exchange.spreadsheet.candidates import CandidateRow
from kieslijst.exchange.spreadsheet.columns import WITHOUT_NAMES, Field
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.person_name import PersonName

NO_BSN = "kandidaat heeft geen BSN"
EKS_COLUMNS = WITHOUT_NAMES
"""The 23 columns of e-KS, in its order: it compares the first row by equality."""
_OWN_HEADINGS = {
    Field.POSTCODE: "postcode",
    Field.NUMBER: "huisnummer",
    Field.ADDITION: "toevoeging",
    Field.STREET: "straat",
    Field.ADDRESS_PLACE: "plaats",
}
OWN_FIELDS = (*EKS_COLUMNS, Field.ADDRESS_COUNTRY, Field.AGENT_COUNTRY)
"""What we know of somebody; the last two say in which country an address is where nobody would think so."""
OWN_COLUMNS = ("lijst", "kieskring", "volgnummer", *(_OWN_HEADINGS.get(field, field.value) for field in OWN_FIELDS))
"""Ours: where somebody stands, then the same facts under names that people use."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Standing:
    """A candidate where they stand; `place` is `None` for somebody on no list. `districts` are names."""

    candidate: CandidateRow
    list_label: str = ""
    districts: tuple[str, ...] = ()
    place: int | None = None


def eks_csv(candidates: Iterable[CandidateRow]) -> bytes:
    """One list in the layout that e-KS imports: an address only of who lives in the Netherlands, an authorised person
    only of who lives elsewhere."""
    return _csv([column.value for column in EKS_COLUMNS], (_eks_row(candidate) for candidate in candidates))


def own_csv(standings: Iterable[Standing]) -> bytes:
    """Everybody, one row for each place on each list, with every address that is known."""
    return _csv(OWN_COLUMNS, (_own_row(standing) for standing in standings))


def table_csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """Any table of texts as a guarded CSV."""
    return _csv(headings, rows)


def _csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return target.getvalue().encode("utf-8-sig")


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def own_cells(candidate: CandidateRow) -> list[str]:
    """The facts of somebody in the order of `OWN_FIELDS`, with every address that is known and no guard."""
    agent = candidate.agent
    behind = _agent(agent.name, agent.address) if agent else [""] * 9
    countries = [
        _elsewhere(candidate.address, than=candidate.residence.country),
        _elsewhere(agent.address, than="NL") if agent else "",
    ]
    return [*_person(candidate), *_address(candidate.address), *behind, *countries]


def _elsewhere(address: PostalAddress, *, than: str) -> str:
    country = address.country or "NL"
    return "" if address.is_empty or country == (than or "NL") else country


def _eks_row(candidate: CandidateRow) -> list[str]:
    in_netherlands = candidate.residence.country == "NL"
    address = candidate.address if in_netherlands else PostalAddress()
    agent = None if in_netherlands else candidate.agent
    return [*_person(candidate), *_address(address), *(_agent(agent.name, agent.address) if agent else [""] * 9)]


def _own_row(standing: Standing) -> list[str]:
    where = [standing.list_label, ", ".join(standing.districts), str(standing.place or "")]
    return [*where, *own_cells(standing.candidate)]


def _person(candidate: CandidateRow) -> list[str]:
    name, residence = candidate.name, candidate.residence
    return [
        name.initials,
        name.first_name,
        name.prefix,
        name.last_name,
        residence.place,
        residence.country,
        NO_BSN if candidate.has_no_bsn else candidate.bsn,
        candidate.birth_date.on_form if candidate.birth_date else "",
        candidate.gender.value if candidate.gender else "",
    ]


def _address(address: PostalAddress) -> list[str]:
    return [address.postcode, address.number, address.addition, address.street, address.place]


def _agent(name: PersonName, address: PostalAddress) -> list[str]:
    return [name.initials, name.first_name, name.prefix, name.last_name, *_address(address)]
