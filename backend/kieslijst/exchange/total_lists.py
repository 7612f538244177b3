"""From the 230b values of all districts to a 230c, in which each person is written once, and back (eml.md 9)."""

import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kieslijst.exchange.candidate import Candidate, CandidateList, GenderMark
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.message import MessageKind

MOST_BYTES = 15
"""The schema counts letters of a short code, the library of Abacus bytes."""

_NO_LETTERS = "Kandidaat"
_NEWER_LETTERS = 0x1F6
"""Letters from here on came with Unicode 3 and later, and tables of schemas are older."""

Spot = tuple[str, int, int]
"""A place in the files: code of the district, number of the list, number of the candidate."""


def combined(files: Sequence[CandidateLists], *, people: Mapping[Spot, Hashable] | None = None) -> CandidateLists:
    """The 230c of these 230b values, with the head of the first.

    Within one list number somebody with the same name and residence in another district is the same person, and is
    referred to. `people` says for a spot who stands there, and goes before that: two persons never become one, not
    even with everything equal. Without it two equal people on one list are kept apart everywhere.
    """
    districts = [district for file in files for district in file.districts]
    standing = _Standing.of(districts, people or {})
    coder = _Coder(standing)
    return replace(
        files[0],
        districts=tuple(replace(district, lists=coder.lists(district)) for district in districts),
        kind=MessageKind.ALL_LISTS,
    )


def resolved(lists: CandidateLists) -> CandidateLists:
    """The same lists with each reference followed and without short codes; a reference to nobody stays."""
    people = {
        candidate.short_code: candidate
        for district in lists.districts
        for each in district.lists
        for candidate in each.candidates
        if candidate.short_code
    }

    def followed(candidate: Candidate) -> Candidate:
        person = people.get(candidate.refers_to)
        found = candidate if person is None else replace(person, number=candidate.number)
        return replace(found, short_code="")

    return replace(
        lists,
        districts=tuple(
            replace(
                district,
                lists=tuple(
                    replace(each, candidates=tuple(followed(candidate) for candidate in each.candidates))
                    for each in district.lists
                ),
            )
            for district in lists.districts
        ),
    )


@dataclass(frozen=True, slots=True)
class _Standing:
    """Who stands where, as far as the files and `people` tell."""

    people: Mapping[Spot, Hashable]
    doubles: frozenset[Hashable]
    genders: Mapping[Hashable, set[GenderMark | None]]

    @classmethod
    def of(cls, districts: Sequence[DistrictLists], people: Mapping[Spot, Hashable]) -> "_Standing":
        doubles: set[Hashable] = set()
        genders: dict[Hashable, set[GenderMark | None]] = {}
        for district in districts:
            for each in district.lists:
                seen = Counter(_looks(each, candidate) for candidate in each.candidates)
                doubles |= {looks for looks, times in seen.items() if times > 1}
                for candidate in each.candidates if each.publish_gender else ():
                    genders.setdefault(_looks(each, candidate), set()).add(candidate.gender)
        return cls(people, frozenset(doubles), genders)

    def who(self, district: DistrictLists, each: CandidateList, candidate: Candidate) -> Hashable:
        """Equal for two spots when the later one may refer to the first."""
        looks = _looks(each, candidate)
        spot = (district.contest.contest_id, each.number or 0, candidate.number)
        person = self.people.get(spot, spot if looks in self.doubles else None)
        # Only a file from elsewhere says two things about the gender of one person; then neither may get lost.
        said = candidate.gender if len(self.genders.get(looks, ())) > 1 else None
        return looks, person, said

    def gender(self, each: CandidateList, candidate: Candidate) -> GenderMark | None:
        """What the file says at a person's first spot, also when that list does not print it and a later one does."""
        told = self.genders.get(_looks(each, candidate), set())
        return candidate.gender or (next(iter(told)) if len(told) == 1 else None)


def _looks(each: CandidateList, candidate: Candidate) -> Hashable:
    return each.number, candidate.name, candidate.residence


@dataclass(slots=True)
class _Coder:
    """Gives each person a short code at the first spot, and refers to it from the others."""

    standing: _Standing
    code_of: dict[Hashable, str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def lists(self, district: DistrictLists) -> tuple[CandidateList, ...]:
        return tuple(
            replace(each, candidates=tuple(self._coded(district, each, candidate) for candidate in each.candidates))
            for each in district.lists
        )

    def _coded(self, district: DistrictLists, each: CandidateList, candidate: Candidate) -> Candidate:
        who = self.standing.who(district, each, candidate)
        known = self.code_of.get(who)
        if known is not None:
            return Candidate(candidate.number, refers_to=known)
        code = next(code for code in codes_for(candidate) if code.casefold() not in self.taken)
        self.code_of[who] = code
        self.taken.add(code.casefold())
        return replace(candidate, short_code=code, gender=self.standing.gender(each, candidate))


def codes_for(candidate: Candidate) -> Iterator[str]:
    """Short codes in the order in which they are tried: last name and initials, then with 2, 3 and so on behind."""
    letters = _letters(candidate.name.last_name) + _letters(candidate.name.initials) or _NO_LETTERS
    yield _cut(letters, MOST_BYTES)
    for number in range(2, 10_000_000):
        yield _cut(letters, MOST_BYTES - len(str(number))) + str(number)


def _letters(text: str) -> str:
    return "".join(_letter(sign) for sign in unicodedata.normalize("NFC", text))


def _letter(sign: str) -> str:
    """The sign when it is a letter that the tables behind the schema know, else the letter under its accents if any.

    Measured: libxml2 takes no s with a comma below (Romanian), no ligature that Unicode decomposes, no "ª".
    """
    plain = unicodedata.normalize("NFD", sign)
    is_known = ord(sign) < _NEWER_LETTERS and unicodedata.normalize("NFKD", sign) == plain
    if is_known and unicodedata.category(sign) in ("Lu", "Ll"):
        return sign
    return plain[0] if plain[0].isascii() and plain[0].isalpha() else ""


def _cut(text: str, most: int) -> str:
    """As much of the text as fits in this many bytes."""
    return text.encode()[:most].decode(errors="ignore")
