"""The catalogue of elections: one dated file per election, with what is known and nothing that is guessed.

A file names the type, the year, the two dates and the districts; an election with many bodies lists its `domains`,
in the file or in a table beside it. Seats that follow from a number of inhabitants are absent: they are asked. What is
uncertain, or differs from what the Act computes, carries a remark.
"""

import csv
import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from kieslijst.elections.model import District, Domain, Election, profile_of
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import NotFound

_OUR_OWN_CODE = (ElectionType.KC, ElectionType.KCNI)
"""No schema of EML_NL allows an id for them, so their code is their type."""
_NAMESPACE = uuid5(NAMESPACE_URL, "kieslijst:election")


@dataclass(frozen=True, slots=True)
class CatalogueRemark:
    """What a reader must know of an entry: that something is uncertain, or why it differs from the rule."""

    about: str
    """"dates", "seats" or "bodies"."""
    text: str
    """A sentence in Dutch."""
    question: str = ""
    """Heading in the open questions of the law, where there is one."""


def id_of(code: str) -> UUID:
    """The id that an election with this code has in every installation."""
    return uuid5(_NAMESPACE, code.lower())


def code_of(category: str, year: int, domain: str = "") -> str:
    """The EML id of an election: "TK2025", "GR2022_WestMaasenWaal" (accents, blanks and other signs left out)."""
    if not domain:
        return f"{category}{year}"
    plain = unicodedata.normalize("NFKD", domain)
    return f"{category}{year}_{re.sub(r'[^A-Za-z0-9-]', '', plain)}"


@cache
def elections() -> Mapping[str, Election]:
    """Every election of the catalogue by slug (its code in lower case)."""
    return {election.slug: election for entry in _entries() for election in _read(entry)}


def listed_election(code: str) -> Election:
    """The election of the catalogue with this code, in any case. Raises `NotFound`."""
    found = elections().get(code.lower())
    if found is None:
        raise NotFound(f"De verkiezing {code[:60]} staat niet in de catalogus. Kijk de code na.")
    return found


@cache
def remarks() -> Mapping[str, tuple[CatalogueRemark, ...]]:
    """What must be known of an election of the catalogue, by slug; absent where nothing is uncertain."""
    return {
        election.slug: tuple(CatalogueRemark(**remark) for remark in entry["remarks"])
        for entry in _entries()
        if "remarks" in entry
        for election in _read(entry)
    }


@cache
def _entries() -> tuple[dict[str, Any], ...]:
    folder = files(__package__)
    sources = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return tuple(tomllib.loads(folder.joinpath(name).read_text("utf-8")) for name in sources)


def _read(entry: dict[str, Any]) -> Iterator[Election]:
    domains = entry.get("domains") or _domains_of_file(entry.get("domains_file"))
    if not domains:
        yield _election(entry, {})
    for domain in domains:
        yield _election(entry, domain)


def _domains_of_file(name: str | None) -> list[dict[str, Any]]:
    if name is None:
        return []
    table = files(__package__).joinpath(name).read_text("utf-8").splitlines()
    return [{"id": row["code"], "name": row["name"]} for row in csv.DictReader(table)]


def _election(entry: dict[str, Any], domain: dict[str, Any]) -> Election:
    kind = ElectionType(entry["type"])
    category = kind.value if kind in _OUR_OWN_CODE else kind.eml_category
    code = code_of(category, entry["year"], domain.get("name", ""))
    known = {**entry, **domain}
    return Election(
        id=id_of(code),
        code=code,
        type=kind,
        subcategory=known.get("subcategory", ""),
        name=entry["name"].replace("{domain}", domain.get("name", "")),
        election_date=entry["election_date"],
        nomination_date=entry["nomination_date"],
        profile=profile_of(entry["election_date"]),
        domain=Domain(domain["name"], domain.get("id", "")) if domain else None,
        seats=known.get("seats"),
        threshold=known.get("threshold"),
        districts=tuple(District(**district) for district in known.get("districts", ())),
        authority_name=known.get("authority_name", ""),
    )
