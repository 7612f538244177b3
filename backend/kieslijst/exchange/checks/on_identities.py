"""Checks on short codes and sets of identical lists: who is the same person, which lists are the same (eml.md 9)."""

import re
import unicodedata
from collections.abc import Iterator

from kieslijst.exchange.candidate import Candidate, CandidateList
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.checks.finding import error, info
from kieslijst.exchange.checks.on_lists import all_lists, called
from kieslijst.exchange.message import MessageKind
from kieslijst.exchange.total_lists import MOST_BYTES

_SHORT_CODE = re.compile(r"(?P<letters>[^\d]*)[0-9]{0,7}")


@error
def short_codes_have_their_form(lists: CandidateLists) -> Iterator[str]:
    for district, each in all_lists(lists):
        for candidate in each.candidates:
            code = candidate.short_code
            if code and not _has_form(code):
                yield (
                    f"{called(district, each)}: de korte code van kandidaat {candidate.number} wijkt af; "
                    f"verwacht waren letters met een nummer, hoogstens {MOST_BYTES} bytes."
                )


def _has_form(code: str) -> bool:
    found = _SHORT_CODE.fullmatch(code)
    letters = found and all(unicodedata.category(sign).startswith("L") for sign in found["letters"])
    return bool(letters) and len(code.encode()) <= MOST_BYTES


@error
def short_codes_are_used_once(lists: CandidateLists) -> Iterator[str]:
    seen: set[str] = set()
    for district, each in all_lists(lists):
        for candidate in each.candidates:
            if candidate.short_code in seen:
                yield f"{called(district, each)}: kandidaat {candidate.number} heeft de korte code van iemand anders."
            seen |= {candidate.short_code} - {""}


@error
def references_point_back(lists: CandidateLists) -> Iterator[str]:
    known: set[str] = set()
    for district, each in all_lists(lists):
        for candidate in each.candidates:
            if candidate.refers_to and candidate.refers_to not in known:
                yield (
                    f"{called(district, each)}: kandidaat {candidate.number} verwijst naar een korte code "
                    "die niet eerder in het bestand staat."
                )
            known |= {candidate.short_code} - {""}


@info
def one_district_needs_no_short_codes(lists: CandidateLists) -> Iterator[str]:
    coded = any(candidate.short_code for _, each in all_lists(lists) for candidate in each.candidates)
    if coded and lists.kind is MessageKind.DISTRICT_LISTS:
        yield "In een 230b staan gewoonlijk geen korte codes (ShortCode)."


@error
def identical_lists_are_identical(lists: CandidateLists) -> Iterator[str]:
    """OSV copies the first list of a set and drops what the others say."""
    first: dict[tuple[int | None, int], tuple[str, list[Candidate]]] = {}
    people = {
        candidate.short_code: candidate
        for _, each in all_lists(lists)
        for candidate in each.candidates
        if candidate.short_code
    }
    for district, each in all_lists(lists):
        if each.belongs_to_set is None:
            continue
        resolved = _resolved(each, people)
        name, before = first.setdefault((each.number, each.belongs_to_set), (called(district, each), resolved))
        if resolved != before:
            yield f"{called(district, each)} hoort bij hetzelfde stel als {name}, maar heeft andere kandidaten."


def _resolved(each: CandidateList, people: dict[str, Candidate]) -> list[Candidate]:
    """The candidates with their references followed, and without what may differ between districts."""
    found = []
    for candidate in each.candidates:
        person = people.get(candidate.refers_to, candidate)
        found.append(Candidate(candidate.number, name=person.name, residence=person.residence, gender=person.gender))
    return found


IDENTITIES = (
    short_codes_have_their_form,
    short_codes_are_used_once,
    references_point_back,
    one_district_needs_no_short_codes,
    identical_lists_are_identical,
)
