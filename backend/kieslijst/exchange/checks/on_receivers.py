"""What only a receiver cannot take: the file is right, its maker is told what to expect (import contract 4 and 5)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from kieslijst.exchange.checks.finding import limit
from kieslijst.exchange.checks.on_election import SUBCATEGORIES
from kieslijst.exchange.document import LARGEST
from kieslijst.exchange.file_name import SUFFIX, WORDS
from kieslijst.exchange.message import ElectionIdentifier, MessageKind, Profile

_ABACUS_TAKES = ("AB", "GR", "PS")
_LISTS = (MessageKind.DISTRICT_LISTS, MessageKind.ALL_LISTS)
_FOR_RESULTS = (MessageKind.DEFINITION, *_LISTS)
_GROWTH = 1.1
"""How much a file grows when a browser sends it as JSON; some 4 % of the bytes of an EML are quotation marks."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A file as a receiver meets it.

    `size` is in bytes, as a browser sends it in JSON. Empty `name` and `None` for the municipalities of the tree mean
    not known.
    """

    kind: MessageKind
    profile: Profile
    election: ElectionIdentifier
    size: int
    districts: int = 1
    municipalities: int | None = None
    name: str = ""

    @property
    def is_total(self) -> bool:
        """Whether it has the lists of all districts."""
        return self.kind is MessageKind.ALL_LISTS


def size_in_request(data: bytes) -> int:
    return len(json.dumps(data.decode("utf-8"), ensure_ascii=False).encode())


def likely_size_in_request(size: int) -> int:
    """Of a file of this many bytes, without looking into it."""
    return round(size * _GROWTH)


@limit
def abacus_takes_this_election(outgoing: Outgoing) -> Iterator[str]:
    category = outgoing.election.category
    if category in SUBCATEGORIES and category not in _ABACUS_TAKES:
        yield f"Abacus neemt nog geen verkiezingen van soort {category} aan; gebruik OSV2020."


@limit
def abacus_takes_this_size_of_board(outgoing: Outgoing) -> Iterator[str]:
    if outgoing.election.subcategory == "AB1":
        yield "Nieuwere versies van Abacus nemen geen waterschap met minder dan 19 zetels (AB1) aan."


@limit
def abacus_finds_one_municipality(outgoing: Outgoing) -> Iterator[str]:
    """Abacus 85da391: its flow for municipalities takes no tree with more than one of them."""
    if outgoing.election.category in ("PS", "AB") and outgoing.municipalities not in (None, 1):
        yield (
            f"Deze verkiezing heeft {outgoing.municipalities} gemeenten. Versies van Abacus van vóór september 2026 "
            "nemen er voor het gemeentelijk stembureau maar één aan."
        )


@limit
def abacus_has_a_flow_for_this_committee(outgoing: Outgoing) -> Iterator[str]:
    if outgoing.election.category in ("PS", "AB") and outgoing.kind in _FOR_RESULTS:
        yield "Abacus heeft voor provincies en waterschappen nog geen invoer voor het centraal stembureau."


@limit
def abacus_reads_one_district(outgoing: Outgoing) -> Iterator[str]:
    if outgoing.is_total and outgoing.districts > 1:
        yield "Abacus leest van een 230c alleen de eerste kieskring, of leest het bestand niet; gebruik de 230b."


@limit
def abacus_reads_a_230c(outgoing: Outgoing) -> Iterator[str]:
    if outgoing.is_total and outgoing.districts == 1:
        yield "Oudere versies van Abacus lezen geen 230c; gebruik de 230b."


@limit
def osv_takes_this_message(outgoing: Outgoing) -> Iterator[str]:
    if outgoing.kind is MessageKind.DISTRICT_LISTS:
        yield "OSV2020 leest een 230b in programma 4; voor het centraal stembureau en programma 5 is er de 230c."
    elif outgoing.is_total:
        yield "OSV2020 leest een 230c bij het centraal stembureau en in programma 5; programma 4 leest de 230b."


@limit
def fits_in_one_request(outgoing: Outgoing) -> Iterator[str]:
    if outgoing.size > LARGEST:
        yield (
            "Abacus neemt hoogstens 12 MB per keer aan, in de vorm waarin de browser het verstuurt. "
            f"{outgoing.name or 'Dit'} is meer."
        )


@limit
def profile_is_known_everywhere(outgoing: Outgoing) -> Iterator[str]:
    if outgoing.profile is not Profile.V1_2_2:
        yield (
            f"Profiel {outgoing.profile} bestaat pas voor verkiezingen vanaf 2027. OSV2020 en oudere versies van "
            "Abacus kennen kr:Schema of kr:GenderAnnex niet: ze weigeren het bestand of tonen geen geslacht."
        )


@limit
def is_named_for_osv(outgoing: Outgoing) -> Iterator[str]:
    name, word = outgoing.name, WORDS[outgoing.kind]
    if name and outgoing.kind in _LISTS and not (word in name and name.endswith(SUFFIX)):
        yield f"OSV leest dit bestand alleen als de naam {word} bevat en eindigt op {SUFFIX}."


RECEIVERS = (
    abacus_takes_this_election,
    abacus_takes_this_size_of_board,
    abacus_finds_one_municipality,
    abacus_has_a_flow_for_this_committee,
    abacus_reads_one_district,
    abacus_reads_a_230c,
    osv_takes_this_message,
    fits_in_one_request,
    profile_is_known_everywhere,
    is_named_for_osv,
)
