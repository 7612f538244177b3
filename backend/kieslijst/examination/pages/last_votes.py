"""What the numbering page asks of last time, with what the group and the official result say of it."""

from dataclasses import dataclass
from uuid import UUID

from kieslijst.elections.results import Results
from kieslijst.examination.forms import VotesForm
from kieslijst.examination.model.received import Submission
from kieslijst.law.results import OfficialResult, result_of, votes_to_count
from kieslijst.web.forms import Fields
from kieslijst.web.i18n import Text, mark, translate


@dataclass(frozen=True, slots=True)
class AskedLine:
    """A group of which last time's votes are asked; `hint` is what the official result and the group itself say."""

    id: UUID
    label: str
    hint: str


def asked_lines(asked: tuple[Submission, ...], results: Results | None, language: str) -> tuple[AskedLine, ...]:
    """A line for each group, with the official result where there is one."""
    return tuple(AskedLine(one.id, one.label, _hint(one, results, language)) for one in asked)


def votes_form(asked: tuple[Submission, ...], results: Results | None) -> VotesForm:
    """What was answered before, else the official votes of an appellation that won a seat."""
    known = {f"votes-{one.id}": _votes(one, results) for one in asked}
    return VotesForm(Fields.of(**{name: str(votes) for name, votes in known.items() if votes is not None}))


def _votes(one: Submission, results: Results | None) -> int | None:
    if one.previous is not None:
        return one.previous.votes
    return None if results is None else votes_to_count(one.appellation, results.appellations)


def _hint(one: Submission, results: Results | None, language: str) -> str:
    said = [_official(_result_of(one, results))]
    if one.seats_before is not None:
        said.append(mark("De groep gaf op: %(n)s zetels de vorige keer.", n=one.seats_before))
    return " ".join(translate(language, sentence) for sentence in said if sentence)


def _result_of(one: Submission, results: Results | None) -> OfficialResult | None:
    return None if results is None else result_of(one.appellation, results.appellations)


def _official(found: OfficialResult | None) -> Text | None:
    if found is None:
        return None
    if found.seats == 0:
        return mark("Officiële uitslag van %(election)s: geen zetel. Laat het vak leeg.", election=found.election)
    if found.votes is None or found.lacking:
        return mark(
            "Officiële uitslag van %(election)s: %(seats)s zetels. De stemmen zijn hier niet (volledig) bekend.",
            election=found.election,
            seats=found.seats,
        )
    return mark(
        "Officiële uitslag van %(election)s: %(votes)s stemmen, %(seats)s zetels.",
        election=found.election,
        votes=found.votes,
        seats=found.seats,
    )
