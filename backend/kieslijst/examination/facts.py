"""From decisions to what the law asks: who takes part in the numbering, and what still stands in the way of closing."""

from dataclasses import dataclass
from uuid import UUID

from kieslijst.examination.model.numbering import Entrant, Numbered, Numbering, Round, Tie
from kieslijst.examination.model.omission import Omission
from kieslijst.examination.model.received import ReceivedList, Submission
from kieslijst.examination.model.ruling import RulingKind, Rulings
from kieslijst.law import numbering as law
from kieslijst.shared.election_type import ElectionType
from kieslijst.web.i18n import Text, mark


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that was received and decided at one moment, without the candidates who stay."""

    election_type: ElectionType
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

    def has_ruling_on(self, district_of_list: UUID) -> bool:
        """Whether somebody decided on a list in a district."""
        return self.rulings.on(RulingKind.LIST, district_of_list) is not None

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
        return numbering_of(tuple(self._entrant(one) for one in taking_part), self.election_type)

    def _entrant(self, submission: Submission) -> Entrant:
        votes = None if self.goes_unnamed(submission) or submission.previous is None else submission.previous.votes
        valid_in = {
            district.contest.contest_id for district in submission.districts if self.rulings.is_valid(district.id)
        }
        return Entrant(submission.id, submission.label, votes, len(valid_in), submission.drawn_place)


def obstacles(standing: Standing) -> list[Text]:
    """Why the decisions cannot be closed yet, each in a sentence; empty when they can."""
    if not standing.submissions:
        return [mark("Er is nog geen lijst ontvangen.")]
    found = [sentence for one in standing.submissions for sentence in _undecided(standing, one)]
    found += [
        mark("Een verzuim van %(subject)s staat nog open.", subject=omission.subject.label)
        for omission in standing.omissions
        if omission.is_open
    ]
    found += [
        mark("Van %(group)s is de uitslag van de vorige keer nog niet ingevuld.", group=one.label)
        for one in standing.unanswered
    ]
    found += [sentence_of(tie) for tie in standing.numbering.undrawn]
    return found


def _undecided(standing: Standing, submission: Submission) -> list[Text]:
    found = []
    for received in submission.lists:
        for district in received.districts:
            label = f"{submission.label} ({district.contest.name})" if district.contest.name else submission.label
            if not standing.has_ruling_on(district.id):
                found.append(mark("Over de lijst van %(group)s is nog niet besloten.", group=label))
            elif standing.rulings.is_valid(district.id) and standing.is_empty(received):
                found.append(
                    mark(
                        "De lijst van %(group)s is geldig verklaard, maar alle kandidaten zijn geschrapt.", group=label
                    )
                )
    return found


def sentence_of(tie: Tie) -> Text:
    """Between whom a lot must be drawn."""
    names = [entrant.label for entrant in tie.entrants]
    return mark("Loting is nodig tussen %(groups)s en %(last)s.", groups=", ".join(names[:-1]), last=names[-1])


def numbering_of(entrants: tuple[Entrant, ...], election_type: ElectionType) -> Numbering:
    """Number every group that can be numbered, as the law orders them.

    A lot counts when every group of the tie has a place in it: a group that joined a tie later was not in the lot.
    """
    by_id = {str(entrant.id): entrant for entrant in entrants}
    asked = [_law_entrant(entrant) for entrant in entrants]
    draws = law.number_lists(asked, election_type=election_type).draws
    ties = tuple(_tie(draw, by_id) for draw in draws)
    drawn = [str(entrant.id) for tie in ties if tie.is_drawn for entrant in tie.entrants]
    given = law.number_lists(asked, election_type=election_type, drawn=drawn).numbered
    return Numbering(tuple(Numbered(by_id[one.id], one.number, one.by_lot, one.equals) for one in given), ties)


def _law_entrant(entrant: Entrant) -> law.Entrant:
    results = () if entrant.votes is None else (law.PastResult(entrant.label, entrant.votes, seats=1),)
    return law.Entrant(str(entrant.id), entrant.districts, results=results, name=entrant.label)


def _tie(draw: law.Draw, by_id: dict[str, Entrant]) -> Tie:
    """Its groups in the order of the lot as far as that was typed."""
    members = [by_id[one] for one in draw.ids]
    ordered = sorted(members, key=lambda entrant: (entrant.drawn_place or 0, str(entrant.id)))
    return Tie(draw.first_number, Round(draw.round.value), draw.count, tuple(ordered))
