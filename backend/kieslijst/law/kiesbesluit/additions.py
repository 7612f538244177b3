"""What does not belong with a name: call names out of place, titles, degrees, functions, party names."""

import re

from kieslijst.law.case import Case
from kieslijst.law.facts import PersonFacts
from kieslijst.law.rule import Severity, rule
from kieslijst.law.sanctions import Omission
from kieslijst.law.scopes import PERSONS
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.law.vocabulary import ACADEMIC_TITLES, FUNCTIONS, NOBLE_ABBREVIATIONS, TITLES_BEFORE_THE_NAME
from kieslijst.law.words import key
from kieslijst.shared.person_name import PersonName

_SENATE = ("Kb R 2",)
_BRACKETED = re.compile(r"\(([^()]*)\)")
_CALL_NAME_AMONG_INITIALS = re.compile(r"[^\W\d_]{4,}")


@rule(
    PERSONS, "Kb H 2(1)", senate=_SENATE, severity=Severity.WARNING, attached=Omission.NAMING, rows=("CAND-CALLNAME",)
)
def no_call_name_stands_among_the_initials(person: PersonFacts, _: Case) -> Verdict:
    """A call name is optional and follows the initials in brackets; it does not take their place."""
    found = _CALL_NAME_AMONG_INITIALS.search(person.name.initials)
    return MET if found is None else not_met(name=found[0])


@rule(
    PERSONS,
    "Kb H 2(2)",
    "BR15 d",
    senate=_SENATE,
    severity=Severity.WARNING,
    attached=Omission.NAMING,
    rows=("CAND-SUFFIX",),
)
def nothing_but_a_usual_abbreviation_follows_the_name(person: PersonFacts, _: Case) -> Verdict:
    """Behind the surname only sr., jr. or an abbreviated patronymic stands: no degree and no function."""
    words = person.name.last_name.split()
    wrong = [word for word in words[1:] if _is_addition(word)] if len(words) > 1 else []
    return not_met(word=wrong[0].strip(",()")) if wrong else MET


@rule(
    PERSONS,
    "Kb H 2(2)",
    "BR15 e",
    senate=_SENATE,
    severity=Severity.WARNING,
    attached=Omission.NAMING,
    rows=("CAND-TITLE",),
)
def no_academic_title_stands_with_the_name(person: PersonFacts, _: Case) -> Verdict:
    """Academic titles do not stand on a list; a noble title is written out as part of the surname."""
    title = _title(person.name)
    return MET if title is None else not_met(title=title)


@rule(PERSONS, "Kb H 2(2)", senate=_SENATE, severity=Severity.WARNING, attached=Omission.NAMING, rows=("CAND-NOPARTY",))
def no_party_name_stands_behind_the_name(person: PersonFacts, case: Case) -> Verdict:
    """A candidate is not named with the name of a group. Words in brackets that no known group goes by are for people
    to judge."""
    name = person.name
    if "(" not in name.last_name and not name.first_name:
        return MET
    groups = case.group_names
    bracketed = _BRACKETED.findall(name.last_name)
    for word in (*bracketed, name.first_name):
        if word and key(word) in groups:
            return not_met(word=word)
    return needs_judgement("brackets", word=bracketed[0]) if bracketed else MET


def _is_addition(word: str) -> bool:
    plain = word.casefold().replace(".", "").strip(",()")
    return plain in FUNCTIONS or (plain in ACADEMIC_TITLES and plain not in TITLES_BEFORE_THE_NAME)


def _title(name: PersonName) -> str | None:
    last = name.last_name
    words = f"{name.first_name}{name.prefix}{last}"
    if " " not in words and "." not in words and " " not in name.initials:
        return None
    for part in (name.initials, name.first_name, name.prefix, last):
        for word in part.split():
            plain = word.casefold().replace(".", "").strip(",()")
            if plain in TITLES_BEFORE_THE_NAME and _is_whole_title(word, part, name):
                return word
            if plain in NOBLE_ABBREVIATIONS and word.endswith(".") and part in (name.prefix, last):
                return word
    return None


def _is_whole_title(word: str, part: str, name: PersonName) -> bool:
    """Among initials "ir. A." holds a title and "I.R." none; elsewhere a full stop or another word makes it one."""
    if part is name.initials:
        return word[:2].isalpha()
    return word.endswith(".") or len(part.split()) > 1


RULES = (
    no_call_name_stands_among_the_initials,
    nothing_but_a_usual_abbreviation_follows_the_name,
    no_academic_title_stands_with_the_name,
    no_party_name_stands_behind_the_name,
)
