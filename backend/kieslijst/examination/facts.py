"""From decisions to what the law asks: who takes part in the numbering, and what still stands in the way of closing."""

from dataclasses import dataclass

from kieslijst.examination.model.numbering import Entrant, Numbering, Round, Tie, numbering_of
from kieslijst.examination.model.omission import Omission
from kieslijst.examination.model.received import ReceivedList, Submission
from kieslijst.examination.model.ruling import RulingKind, Rulings


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that was received and decided at one moment, without the candidates who stay."""

    submissions: tuple[Submission, ...]
    rulings: Rulings
    omissions: tuple[Omission, ...]
    struck_on: dict[object, int]
    """How many candidates were struck, by list id."""

    def is_valid_anywhere(self, submission: Submission) -> bool:
        return any(self.rulings.is_valid(district.id) for district in submission.districts)

    def goes_unnamed(self, submission: Submission) -> bool:
        """No appellation, or one that was struck: the list goes on without a name (Kieswet I 6(2))."""
        return not submission.appellation or self.rulings.is_struck(RulingKind.APPELLATION, submission.id)

    def is_empty(self, received: ReceivedList) -> bool:
        """Whether every candidate of a list was struck (Kieswet I 5 g)."""
        return received.size - self.struck_on.get(received.id, 0) <= 0

    @property
    def unanswered(self) -> tuple[Submission, ...]:
        """Groups of which nobody has said yet how their appellation did last time."""
        return tuple(
            one
            for one in self.submissions
            if self.is_valid_anywhere(one) and not self.goes_unnamed(one) and one.previous is None
        )

    @property
    def numbering(self) -> Numbering:
        """The numbers as they would be given now; groups that are `unanswered` take no part yet."""
        waiting = {one.id for one in self.unanswered}
        taking_part = [one for one in self.submissions if self.is_valid_anywhere(one) and one.id not in waiting]
        return numbering_of(tuple(self._entrant(one) for one in taking_part))

    def _entrant(self, submission: Submission) -> Entrant:
        votes = None if self.goes_unnamed(submission) or submission.previous is None else submission.previous.votes
        valid_in = {
            district.contest.contest_id for district in submission.districts if self.rulings.is_valid(district.id)
        }
        return Entrant(submission.id, submission.label, votes, len(valid_in), submission.drawn_place)


def obstacles(standing: Standing) -> list[str]:
    """Why the decisions cannot be closed yet, each in a sentence; empty when they can."""
    if not standing.submissions:
        return ["Er is nog geen lijst ontvangen."]
    found = [sentence for one in standing.submissions for sentence in _undecided(standing, one)]
    found += [
        f"Een verzuim van {omission.subject.label} staat nog open."
        for omission in standing.omissions
        if omission.is_open
    ]
    found += [f"Van {one.label} is de uitslag van de vorige keer nog niet ingevuld." for one in standing.unanswered]
    found += [sentence_of(tie) for tie in standing.numbering.undrawn]
    return found


def _undecided(standing: Standing, submission: Submission) -> list[str]:
    found = []
    for received in submission.lists:
        for district in received.districts:
            where = f" in {district.contest.name}" if district.contest.name else ""
            if standing.rulings.on(RulingKind.LIST, district.id) is None:
                found.append(f"Over de lijst van {submission.label}{where} is nog niet besloten.")
            elif standing.rulings.is_valid(district.id) and standing.is_empty(received):
                found.append(
                    f"De lijst van {submission.label}{where} is geldig verklaard, maar alle kandidaten zijn geschrapt."
                )
    return found


def sentence_of(tie: Tie) -> str:
    """Between whom a lot must be drawn."""
    names = [entrant.label for entrant in tie.entrants]
    return f"Loting is nodig tussen {', '.join(names[:-1])} en {names[-1]}."


def reason_for(entrant: Entrant, *, is_drawn: bool) -> str:
    """Why a group gets its number, as the record says it (Kieswet I 14, I 15)."""
    drawn = ", daarna door loting" if is_drawn else ""
    if entrant.round is Round.VOTES:
        return f"had een zetel; {entrant.measure} stemmen bij de vorige verkiezing{drawn}"
    count = f"{entrant.measure} kieskring" if entrant.measure == 1 else f"{entrant.measure} kieskringen"
    return f"had geen zetel; geldig in {count}{drawn}"
