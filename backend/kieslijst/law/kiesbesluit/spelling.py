"""The Kiesraad's policy rule on names (Stcrt. 2015, 26430): full stops, one letter per name, prefixes, the register.

It binds the Kiesraad for TK, EK and EP; the other committees follow it in practice.
"""

import re

from kieslijst.law.case import Case
from kieslijst.law.facts import NotGiven, PersonFacts
from kieslijst.law.rule import Severity, rule
from kieslijst.law.sanctions import Consequence
from kieslijst.law.scopes import PERSONS
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.law.vocabulary import NOBLE_WORDS, PREFIXES

_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.)+")
_TWO_LETTERS = re.compile(r"[^\W\d_]{2,3}(?=\.)")
_LETTERS = re.compile(r"[^\W\d_]")
_CALL_NAME_LENGTH = 4


@rule(PERSONS, "BR15 b", severity=Severity.INFO, attached=Consequence.FIX, rows=("CAND-INIT-DOT",))
def every_initial_is_followed_by_a_full_stop(person: PersonFacts, _: Case) -> Verdict:
    """Initials are letters with a full stop behind each."""
    initials = person.name.initials
    if not initials.strip() or _DOTTED.fullmatch(initials) or _holds_a_word(initials):
        return MET
    return not_met(initials=initials)


@rule(PERSONS, "BR15 b", severity=Severity.WARNING, attached=Consequence.FIX, rows=("CAND-INIT-ONE",))
def every_first_name_has_one_letter(person: PersonFacts, _: Case) -> Verdict:
    """One letter stands for each first name: "T." for Theo."""
    found = _TWO_LETTERS.search(person.name.initials)
    if found is None or _holds_a_word(person.name.initials):
        return MET
    return not_met(found=f"{found[0]}.", letter=f"{found[0][0]}.")


@rule(PERSONS, "BR15 b", severity=Severity.WARNING, attached=Consequence.FIX, rows=("CAND-INIT-HYPHEN",))
def hyphenated_first_name_has_one_letter(person: PersonFacts, _: Case) -> Verdict:
    """A first name with a hyphen counts as one: "W." for Willem-Alexander. Only the register knows the first names;
    from a call name it is a question."""
    known = person.legal_first_names
    first_names = person.name.first_name if known is None else known
    if "-" not in first_names:
        return MET
    if known is None:
        return _ask_about(first_names, person)
    expected = "".join(name[0].upper() for name in known.split() if name[0].isalpha())
    found = "".join(_LETTERS.findall(person.name.initials)).upper()
    return MET if not found or found == expected else not_met(name=known, initials=person.name.initials)


def _ask_about(call_name: str, person: PersonFacts) -> Verdict:
    halves = [half[0].upper() for half in call_name.split("-") if half and half[0].isalpha()]
    letters = "".join(_LETTERS.findall(person.name.initials)).upper()
    if len(halves) > 1 and letters.startswith("".join(halves)):
        return needs_judgement("from_call_name", name=call_name, initials=person.name.initials)
    return MET


@rule(PERSONS, "BR15 a", severity=Severity.WARNING, attached=Consequence.FIX, rows=("CAND-BRP",))
def candidate_is_named_as_in_the_population_register(person: PersonFacts, _: Case) -> Verdict:
    """Surname, initials, birth date and place are those of the population register, where it was consulted."""
    entry = person.register_entry
    if entry is None:
        return MET
    born = person.birth_date
    same_name = (entry.name.initials, entry.name.surname) == (person.name.initials, person.name.surname)
    same_birth = entry.birth_date is None or born is None or isinstance(born, NotGiven) or entry.birth_date == born
    same_place = entry.place is None or person.residence is None or entry.place == person.residence.place
    return MET if same_name and same_birth and same_place else not_met()


@rule(PERSONS, "BR15 c", severity=Severity.WARNING, attached=Consequence.FIX, rows=("CAND-PREFIX",))
def prefix_is_in_lower_case_unless_registered_otherwise(person: PersonFacts, _: Case) -> Verdict:
    """A prefix stands before the surname in lower case, unless the population register has a capital."""
    prefix, entry = person.name.prefix, person.register_entry
    if prefix == prefix.lower() or (entry is not None and entry.name.prefix == prefix):
        return MET
    return needs_judgement("register_unknown", prefix=prefix) if entry is None else not_met(prefix=prefix)


@rule(PERSONS, "BR15 c", severity=Severity.WARNING, rows=("FMT-SURNAME-PREFIX",))
def prefix_stands_in_its_own_field(person: PersonFacts, _: Case) -> Verdict:
    """A surname does not begin with a prefix, as lists are sorted by surname. Some surnames do: a question."""
    last = person.name.last_name
    if " " not in last and "'" not in last:
        return MET
    words = last.split()
    starts = (" ".join(words[:count]) for count in range(min(len(words) - 1, 3), 0, -1))
    found = next((start for start in starts if start.casefold() in PREFIXES), None)
    return MET if found is None else needs_judgement("may_be_surname", prefix=found, surname=last)


@rule(PERSONS, "BR15 c", severity=Severity.WARNING, rows=("FMT-PREFIX",))
def prefix_is_one_that_names_have(person: PersonFacts, _: Case) -> Verdict:
    """A prefix is one of the words that Dutch names have; others do occur: a question."""
    prefix = person.name.prefix
    if not prefix or prefix.casefold() in PREFIXES:
        return MET
    common = " ".join(word for word in prefix.casefold().split() if word.strip(".") not in NOBLE_WORDS)
    return MET if not common or common in PREFIXES else needs_judgement("unusual", prefix=prefix)


def _holds_a_word(initials: str) -> bool:
    return any(len(part) >= _CALL_NAME_LENGTH for part in re.split(r"[\W\d_]+", initials))


RULES = (
    every_initial_is_followed_by_a_full_stop,
    every_first_name_has_one_letter,
    hyphenated_first_name_has_one_letter,
    candidate_is_named_as_in_the_population_register,
    prefix_is_in_lower_case_unless_registered_otherwise,
    prefix_stands_in_its_own_field,
    prefix_is_one_that_names_have,
)
