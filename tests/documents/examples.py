"""Invented lists and people for the papers, with the quirks that real ones have."""

import hashlib
from dataclasses import replace
from datetime import date
from typing import Any

from kieslijst.documents.models.h1 import H1
from kieslijst.documents.models.h9 import H9
from kieslijst.documents.words.inputs import (
    AddressedPerson,
    Appellation,
    CandidateRow,
    Districts,
    Edition,
    PrintedElection,
    PrintedList,
)
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import Gender, PersonName

DIGEST = hashlib.sha256(b"an invented list").hexdigest()
EDITION = Edition(code="K7M2M4", digest=DIGEST)
ONE_DISTRICT = Districts(all_of_them=True)
SOME_OF_SEVERAL = Districts(names=("Groningen", "Leeuwarden", "Assen"), several_in_election=True)
ALL_OF_SEVERAL = Districts(names=("Groningen", "Leeuwarden"), all_of_them=True, several_in_election=True)

_LAST_NAMES = (
    ("", "Steenkamp jr."), ("van der", "Berg"), ("", "Bull- de Heus"), ("", "O'Bryan"), ("de", "Wït-Jansen"),
    ("van 't", "Hoogersteg"), ("", "Roo e/v Janković"), ("in 't", "Veld"), ("", "Yıldız"), ("El", "Fassih"),
    ("", "Beljaars - Snellen van Vollenhoven"), ("d'", "Haens"), ("", "Şahin"), ("ter", "Horst"),
)  # fmt: skip
_INITIALS = ("A.B.", "Th.G.M.", "F.d.C.", "J.Æ.", "S.S.M.M.P.P.P.", "E.H.A.J", "Ş.", "M.", "IJ.K.")
_FIRST_NAMES = ("Anne", "", "Maria Joanna Petronella", "Jan D.", "Zoë", "", "Çağla")
_PLACES = (
    "Juinen",
    "Nuenen, Gerwen en Nederwetten",
    "Hengelo (Gld)",
    "'s Gravenmoer",
    "Bergen (NH)",
    "Súdwest-Fryslân",
)
_GENDERS = (Gender.FEMALE, Gender.MALE, None)


def candidate(position: int) -> CandidateRow:
    """An invented candidate; the same number always gives the same person."""
    prefix, last_name = _LAST_NAMES[position % len(_LAST_NAMES)]
    return CandidateRow(
        position=position,
        name=PersonName(
            initials=_INITIALS[position % len(_INITIALS)],
            first_name=_FIRST_NAMES[position % len(_FIRST_NAMES)],
            prefix=prefix,
            last_name=last_name,
        ),
        residence=Residence(_PLACES[position % len(_PLACES)]),
        gender=_GENDERS[position % len(_GENDERS)],
        birth_date=BirthDate.on(date(1950 + position % 50, 1 + position % 12, 1 + position % 28)),
    )


def candidates(count: int) -> tuple[CandidateRow, ...]:
    return tuple(candidate(position) for position in range(1, count + 1))


def address(number: int = 1, *, place: str = "Juinen") -> PostalAddress:
    return PostalAddress(
        street="Burgemeester van 't Hoffstraat",
        number=str(number),
        addition="a",
        postcode=f"{1000 + number}AB",
        place=place,
    )


def somebody(last_name: str = "Kuipers", *, initials: str = "S.J.", first_name: str = "Sanne") -> AddressedPerson:
    return AddressedPerson(PersonName(initials=initials, first_name=first_name, last_name=last_name), address(12))


def a_list(
    count: int = 3,
    *,
    kind: ElectionType = ElectionType.GR,
    area: str = "Juinen",
    districts: Districts = ONE_DISTRICT,
    appellation: str = "Leefbaar Juinen / Dorpsbelang '98",
) -> PrintedList:
    return PrintedList(PrintedElection(kind, area), districts, Appellation(appellation), candidates(count))


def an_h1(shown: PrintedList | None = None, **changes: Any) -> H1:
    form = H1(
        candidate_list=shown or a_list(),
        edition=EDITION,
        submitter=somebody(),
        substitutes=(
            somebody("van Dam", initials="P.", first_name=""),
            somebody("Yıldız", initials="Ş.", first_name="Çağla"),
        ),
    )
    return replace(form, **changes)


def an_h9(shown: PrintedList | None = None, *, position: int = 1, **changes: Any) -> H9:
    form = H9(
        candidate_list=shown or a_list(),
        edition=EDITION,
        position=position,
        bsn=f"{999990000 + position}",
        address=address(position),
    )
    return replace(form, **changes)


HOSTILE_NAMES = (
    "<b>vet</b><script>alert(1)</script>",
    "|*#_`~ {{ x }} {% raw %} {0} %s &amp; &lt;",
    "url(file:///etc/passwd) @import 'x'; } body { display: none",
    '"><img src="file:///etc/passwd"><link rel=stylesheet href="https://example.org/x.css">',
    "</title></body></html><style>@page{size:A9}</style>",
    "Ŵïłłëm-Ĳsbrandt van 't Hoogersteg-ĸŉŧŦß",
    "Bronwaßer",
    "A" * 255,
    "Q\u0323x\u0300",
)
"""Last names that try to be something else than a name, or that are only hard to set."""


def hostile_list() -> PrintedList:
    rows = tuple(
        replace(
            candidate(n),
            name=PersonName(initials="H.", first_name=name[:200], last_name=name),
            residence=Residence(name[:80]),
        )
        for n, name in enumerate(HOSTILE_NAMES, start=1)
    )
    return replace(a_list(appellation='<h1 style="color:red">EAP/Test Partij (EAP/TP)</h1>'), candidates=rows)
