"""What findings sound like: one catalogue per language, one entry per rule, two voices.

Advice tells the party what to do and why; the committee's sentence goes into its letters and records. The Dutch text
is the one that counts; Frisian is a draft until a native editor has read it.
"""

import re
from enum import StrEnum

from kieslijst.law.check import Finding
from kieslijst.law.deposits import DepositFate
from kieslijst.law.exemption import Exemption, LargestList
from kieslijst.law.likeness import Likeness
from kieslijst.law.numbering import Draw, Numbered
from kieslijst.law.results import Place, Question, Standing
from kieslijst.law.rule import AnyRule, Severity, Subject, SubjectKind
from kieslijst.law.sanctions import Consequence
from kieslijst.law.support_count import NotCounted
from kieslijst.law.verdict import Value
from kieslijst.law.wording.entry import Catalogue, Words
from kieslijst.law.wording.fill import filled, with_open_places
from kieslijst.law.wording.languages import CATALOGUES

Explained = Exemption | LargestList | Numbered | Draw | Likeness | Place | NotCounted | DepositFate
_LONGEST_NAME_OF_A_LIST = 40
_IN_BRACKETS = frozenset({SubjectKind.LIST, SubjectKind.DECLARATION})
"""Things that are named by their district, which stands in brackets in both voices."""
_EXAMPLE = 7
"""The place of somebody or something that is no finding yet."""
_BEFORE_A_WORD = re.compile(r"\{([Ww]ho)\}(?= \w)")
"""A name set off by a comma takes a second one when the sentence goes on."""
_NO_NUMBER = re.compile(r" +(?=[ ,])")
"""Somebody who is named without a place on a list leaves a blank too many."""
_TWO_STOPS = re.compile(r"\.\.(?!\.)")
"""Initials or "jr." at the end of a sentence bring their own full stop."""


class Language(StrEnum):
    """Languages that the law is worded in."""

    NL = "nl"
    EN = "en"
    FY = "fy"


def advice(finding: Finding, language: str = Language.NL) -> str:
    """What to do, in one or a few sentences to the party."""
    words, catalogue = _words(finding.rule, language)
    text = words.asks[finding.reason][0] if finding.severity is Severity.JUDGEMENT else words.advice
    return _said(text, finding, catalogue, brackets=False)


def for_csb(finding: Finding, language: str = Language.NL) -> str:
    """The sentence for the letters and records of the central electoral committee."""
    words, catalogue = _words(finding.rule, language)
    text = words.asks[finding.reason][1] if finding.severity is Severity.JUDGEMENT else words.csb
    return _said(text, finding, catalogue, brackets=True)


def title(rule: AnyRule | str, language: str = Language.NL) -> str:
    """The rule in two to five words; a rule's code serves as well. Raises `KeyError` for an unknown code."""
    return _words(rule if isinstance(rule, str) else rule.code, language)[0].title


def voices(rule: AnyRule, language: str = Language.NL) -> dict[str, tuple[str, str]]:
    """Both voices before their places are filled: advice and the committee's sentence, under "" when the rule is not
    met, and under each reason to ask."""
    words, catalogue = _words(rule.code, language)
    who = catalogue.bare_subjects[rule.scope.kind.value].format(number=_EXAMPLE)
    spoken = {"": (words.advice, words.csb), **words.asks}
    return {
        reason: (with_open_places(advised, who), with_open_places(said, who))
        for reason, (advised, said) in spoken.items()
    }


def consequence_text(consequence: Consequence, language: str = Language.NL) -> str:
    """What the committee does with it, in one sentence; empty for no consequence."""
    return CATALOGUES[language].consequences[consequence.value]


def subject_text(subject: Subject, language: str = Language.NL) -> str:
    """The subject as the sentences name it: "kandidaat 7, S. Kuipers"."""
    return _named(subject, CATALOGUES[language], brackets=False)


def explain(answer: Explained, language: str = Language.NL) -> str:
    """Why a group is exempt or not, why a list may be so long or has its number, what a name is like, why a declaration
    of support does not count, and what becomes of a deposit."""
    catalogue = CATALOGUES[language]
    name, values = _explanation(answer, catalogue)
    return _TWO_STOPS.sub(".", filled(catalogue.explanations[name], values, catalogue))


def explain_standing(standing: Standing, language: str = Language.NL) -> tuple[str, ...]:
    """What the last result says of a group, sentence by sentence: where it is from, the three answers, what is asked."""
    source = filled(
        CATALOGUES[language].explanations[f"results.{standing.source.value}"],
        {"election": standing.election},
        CATALOGUES[language],
    )
    answers: tuple[Explained, ...] = (standing.exempt, standing.largest, standing.place)
    asked = [_asked(question, standing, language) for question in standing.questions]
    return (source, *(explain(answer, language) for answer in answers), *asked)


def _asked(question: Question, standing: Standing, language: str) -> str:
    catalogue = CATALOGUES[language]
    values: dict[str, Value] = {
        "appellation": question.appellation,
        "near": ", ".join(question.near),
        "election": standing.election,
    }
    return _TWO_STOPS.sub(
        ".", filled(catalogue.explanations["results.ask_near" if question.near else "results.ask"], values, catalogue)
    )


def _explanation(answer: Explained, catalogue: Catalogue) -> tuple[str, dict[str, Value]]:
    if isinstance(answer, Exemption):
        return f"exempt.{answer.why.value}", {"seats": answer.seats or 0}
    if isinstance(answer, LargestList):
        return f"size.{answer.why.value}", {"seats": answer.seats or 0, "maximum": answer.maximum or 0}
    if isinstance(answer, Likeness):
        return f"likeness.{answer.reason.value}", {"name": f'"{answer.appellation}"'}
    if isinstance(answer, Place):
        return _why_placed(answer, catalogue)
    if isinstance(answer, NotCounted | DepositFate):
        return _why_not_counted_or_kept(answer)
    return _why_drawn_or_numbered(answer, catalogue)


def _why_not_counted_or_kept(answer: NotCounted | DepositFate) -> tuple[str, dict[str, Value]]:
    if isinstance(answer, NotCounted):
        return f"support.{answer.value}", {}
    return f"deposit.{answer.why.value}", {"share": answer.share, "votes": answer.votes}


def _why_drawn_or_numbered(answer: Draw | Numbered, catalogue: Catalogue) -> tuple[str, dict[str, Value]]:
    if isinstance(answer, Draw):
        values: dict[str, Value] = {"count": answer.count, "number": answer.first_number}
        return f"draw.{answer.round.value}", {**values, "names": _together(answer.names or answer.ids, catalogue)}
    return _why_numbered(answer, catalogue)


def _why_placed(place: Place, catalogue: Catalogue) -> tuple[str, dict[str, Value]]:
    return f"results.place_{place.why.value}", {
        "votes": place.votes or 0,
        "rank": place.rank or 0,
        "added": _together(place.added, catalogue),
        "equals": _together(place.equals, catalogue),
        "lacking": place.lacking,
    }


def _why_numbered(numbered: Numbered, catalogue: Catalogue) -> tuple[str, dict[str, Value]]:
    added = "_added" if numbered.added else ""
    lot = "_by_lot" if numbered.by_lot else ""
    return f"number.{numbered.round.value}{added}{lot}", {
        "count": numbered.count,
        "number": numbered.number,
        "added": _together(numbered.added, catalogue),
        "equals": _together(numbered.equals, catalogue),
    }


def _together(names: tuple[str, ...], catalogue: Catalogue) -> str:
    """ "A, B en C"."""
    if len(names) < 2:  # noqa: PLR2004 - one name needs no joining
        return "".join(names)
    return catalogue.together.format(names=", ".join(names[:-1]), last=names[-1])


def _words(code: str, language: str) -> tuple[Words, Catalogue]:
    catalogue = CATALOGUES[language]
    return catalogue.entries[code], catalogue


def _said(text: str, finding: Finding, catalogue: Catalogue, *, brackets: bool) -> str:
    who = _named(finding.subject, catalogue, brackets=brackets)
    values: dict[str, Value] = {**dict(finding.numbers), "who": who, "Who": who[:1].upper() + who[1:]}
    closed = _BEFORE_A_WORD.sub(r"{\1},", text) if ", " in who else text
    return _TWO_STOPS.sub(".", filled(closed, values, catalogue))


def _named(subject: Subject, catalogue: Catalogue, *, brackets: bool) -> str:
    name = subject.name.strip()
    if subject.kind is SubjectKind.LIST and len(name) > _LONGEST_NAME_OF_A_LIST:
        name = ""
    if not name:
        return catalogue.bare_subjects[subject.kind.value].format(number=subject.number or "").rstrip()
    joined = f" ({name})" if brackets or subject.kind in _IN_BRACKETS else f", {name}"
    named = catalogue.subjects[subject.kind.value].format(number=subject.number or "", name=joined, bare=name)
    return _NO_NUMBER.sub("", named)
