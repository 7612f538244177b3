"""A proposed decision in words: what is proposed, what it rests on, and what follows.

The sentences stand in `<language>/proposals.py`; why a finding is one is said by its rule (`for_csb`).
"""

from collections.abc import Iterable

from kieslijst.law.article import Article
from kieslijst.law.facts import DistrictFacts
from kieslijst.law.proposal.decision import (
    Basis,
    Correction,
    Effect,
    InvalidList,
    Question,
    StruckAppellation,
    StruckCandidate,
)
from kieslijst.law.proposal.omissions import OmissionLine
from kieslijst.law.verdict import Value
from kieslijst.law.wording import Language, for_csb
from kieslijst.law.wording.fill import filled
from kieslijst.law.wording.languages import CATALOGUES


def reason(part: InvalidList | StruckCandidate | StruckAppellation, language: str = Language.NL) -> str:
    """What is proposed and why, in a few sentences for the record: the decision, what it rests on, and what weakens it.

    Who falls with everybody else on a list (I 5 g) rests on the strikes, which have their own reasons.
    """
    sentences = [_head(part, language), *_why(part, language)]
    if part.was_not_notified:
        court = Article.read("S 6" if part.article.chapter == "S" else "I 8")
        sentences.append(_say("not_notified", language, article=str(court)))
    return " ".join(dict.fromkeys(sentences))


def omission_text(line: OmissionLine, language: str = Language.NL) -> str:
    """A line of the letter on omissions: the article, where, and what is missing."""
    head = _say("omission", language, article=str(line.article), districts=_where(line))
    return f"{head} {for_csb(line.finding, language)}"


def correction_text(correction: Correction, language: str = Language.NL) -> str:
    """What is corrected ex officio; policy without an article is told apart by having none."""
    article = "" if correction.article is None else str(correction.article)
    return f"{for_csb(correction.finding, language)} {_say('correction', language, article=article)}"


def question_text(question: Question, language: str = Language.NL) -> str:
    """What people must tell, and why nothing is proposed."""
    return f"{for_csb(question.finding, language)} {_say(f'question.{question.doubt.value}', language)}"


def effect_text(effect: Effect, language: str = Language.NL) -> str:
    """What follows from striking, in one sentence with its article."""
    values = dict(effect.values)
    name = values.get("value", "")
    unnamed = _say("unnamed", language, name=name) if isinstance(name, str) and name else ""
    return _say(
        f"effect.{effect.kind.value}",
        language,
        number=effect.list_number or 0,
        article=str(effect.article),
        districts=_where(effect),
        unnamed=unnamed,
        **values,
    )


def _head(part: InvalidList | StruckCandidate | StruckAppellation, language: str) -> str:
    article, districts = str(part.article), _where(part)
    if isinstance(part, StruckCandidate):
        return _say(
            "candidate",
            language,
            position=part.position,
            name=part.name,
            number=part.list_number,
            districts=districts,
            article=article,
        )
    if isinstance(part, StruckAppellation):
        return _say("appellation", language, name=part.appellation, districts=districts, article=article)
    return _say("list", language, number=part.list_number, districts=districts, article=article)


def _why(part: InvalidList | StruckCandidate | StruckAppellation, language: str) -> Iterable[str]:
    for basis in part.bases:
        yield for_csb(basis.finding, language)
        yield from _late(basis, language)


def _late(basis: Basis, language: str) -> Iterable[str]:
    if basis.repaired_too_late is not None:
        yield _say("late", language, at=basis.repaired_too_late)


def _where(part: InvalidList | StruckCandidate | StruckAppellation | Effect | OmissionLine) -> str:
    """The districts by name; empty where it holds in all of them."""
    return "" if part.everywhere else _names(part.districts)


def _names(districts: Iterable[DistrictFacts]) -> str:
    return ", ".join(each.name for each in districts if each.name)


def _say(sentence: str, language: str, /, **values: Value) -> str:
    catalogue = CATALOGUES[language]
    return filled(catalogue.explanations[f"proposal.{sentence}"], values, catalogue)
