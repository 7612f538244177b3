"""Lists that real committees accepted, as facts: names, order and (not for TK23) places; no papers and no birth dates.

The files are of the shared knowledge; nothing of them is in the repository.
"""

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml230
from kieslijst.law.facts import (
    AppellationKind,
    CandidateFacts,
    DistrictFacts,
    ElectionFacts,
    Facts,
    GroupFacts,
    ListFacts,
    PersonFacts,
)
from kieslijst.shared.address import Residence
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.person_name import Gender, PersonName
from kieslijst.submission.from_file import facts_of_lists

_GENDERS = {"MALE": Gender.MALE, "FEMALE": Gender.FEMALE}
_FIRST_LIST = 22


@dataclass
class _Group:
    """The lists of one group, by district, while they are read."""

    lists: dict[int, list[PersonFacts]] = field(default_factory=lambda: defaultdict(list))


def real_groups() -> dict[str, tuple[Facts, ...]]:
    """The groups of each source, by its name."""
    return {
        "GR22": _of_message("Kandidatenlijsten_GR2022_WestMaasenWaal.eml.xml"),
        "TK25": _of_message("Kandidatenlijsten_TK2025_Haarlem.eml.xml"),
        "PS23": tuple(_provinces()),
        "TK23": tuple(_house()),
    }


def _of_message(name: str) -> tuple[Facts, ...]:
    return facts_of_lists(eml230.read(knowledge("realdata", "eml230", name).read_bytes()))


def _provinces() -> Iterator[Facts]:
    """PS2023, five provinces with one district and one with three."""
    with knowledge("realdata", "ps2023", "ps2023_candidates.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for province in dict.fromkeys(row["province"] for row in rows):
        within = [row for row in rows if row["province"] == province]
        districts = list(dict.fromkeys(row["kieskring"] for row in within))
        election = _election(ElectionType.PS, date(2023, 1, 30), date(2023, 3, 15), len(districts))
        groups: dict[str, _Group] = defaultdict(_Group)
        for row in within:
            groups[row["designation"]].lists[1 + districts.index(row["kieskring"])].append(_provincial(row))
        yield from (_facts(election, name, group) for name, group in groups.items())


def _provincial(row: dict[str, str]) -> PersonFacts:
    name = PersonName(row["initials"], row["firstname"], row["prefix"], row["lastname"])
    place = row["locality"]
    return PersonFacts(_id(name, place), name, gender=_GENDERS.get(row["gender"]), residence=Residence(place))


def _house() -> Iterator[Facts]:
    """TK2023 in the districts at hand; Rotterdam is district 13. The counts name initials and surname only."""
    groups: dict[str, _Group] = defaultdict(_Group)
    for path in sorted(knowledge("realdata", "tk2023_osv_csv").glob("*.csv")):
        for appellation, district, person in _counted(path):
            groups[appellation].lists[district].append(person)
    election = _election(ElectionType.TK, date(2023, 10, 9), date(2023, 11, 22), 20)
    yield from (_facts(election, name, group) for name, group in groups.items())


def _counted(path: Path) -> Iterator[tuple[str, int, PersonFacts]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    code = rows[3][2]
    district = int(code.removeprefix("HSB")) if code.startswith("HSB") else 13
    appellation = ""
    for row in rows[_FIRST_LIST - 2 :]:
        if len(row) > 3 and row[0].isdigit():
            appellation = row[1]
        elif appellation and len(row) > 3 and row[2].isdigit() and row[3]:
            yield appellation, district, _voted_for(row[3])


def _voted_for(text: str) -> PersonFacts:
    """From "van der Berg, A.B.": the words in lower case before a surname are its prefix."""
    surname, _, initials = text.rpartition(", ")
    words = surname.split()
    cut = next((place for place, word in enumerate(words) if not word.islower() or place == len(words) - 1), 0)
    name = PersonName(initials, "", " ".join(words[:cut]), " ".join(words[cut:]))
    return PersonFacts(_id(name, ""), name)


def _id(name: PersonName, place: str) -> str:
    return f"{name.in_text} {place}"


def _election(kind: ElectionType, nomination_day: date, election_day: date, districts: int) -> ElectionFacts:
    numbered = tuple(DistrictFacts(number, f"Kring {number}") for number in range(1, districts + 1))
    return ElectionFacts(kind, nomination_day, election_day, districts=numbered)


def _facts(election: ElectionFacts, appellation: str, group: _Group) -> Facts:
    """Equal lists are one list in several districts, as they are handed in."""
    districts: dict[tuple[PersonFacts, ...], list[int]] = defaultdict(list)
    for district, people in group.lists.items():
        districts[_told_apart(people)].append(district)
    lists = tuple(_list(numbers, people) for people, numbers in districts.items())
    return Facts(election, GroupFacts(appellation, AppellationKind.REGISTERED, appellation), lists)


def _told_apart(people: Iterable[PersonFacts]) -> tuple[PersonFacts, ...]:
    """Namesakes on one list are two people: the file has nothing to tell them by."""
    seen: Counter[str] = Counter()
    found = []
    for person in people:
        seen[person.id] += 1
        found.append(person if seen[person.id] == 1 else replace(person, id=f"{person.id} {seen[person.id]}"))
    return tuple(found)


def _list(districts: list[int], people: Iterable[PersonFacts]) -> ListFacts:
    candidates = tuple(CandidateFacts(place, person) for place, person in enumerate(people, start=1))
    return ListFacts(str(min(districts)), tuple(sorted(districts)), candidates)
