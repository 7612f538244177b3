"""From what a committee's browser sends to typed values or field errors."""

from collections.abc import Iterable
from uuid import UUID

from kieslijst.examination.model.numbering import Tie
from kieslijst.examination.model.omission import OmissionScope, OmissionSubject, OmissionText
from kieslijst.examination.model.received import Previous, Submission
from kieslijst.examination.model.ruling import Verdict
from kieslijst.exchange import eml210
from kieslijst.exchange.nomination import Nomination
from kieslijst.shared.errors import Unreadable
from kieslijst.web.forms import Form
from kieslijst.web.i18n import Text, mark

LONGEST_REASON = 2_000
LONGEST_TITLE = 100
_MOST_VOTES = 20_000_000


class ReceiptForm(Form):
    """The code of the H 1, or the file that came with the paper of other software."""

    def code(self) -> str:
        return self.text("code", missing=mark("Typ de code van zes letters en cijfers die op de H 1 staat."))

    def nomination(self) -> Nomination | None:
        """The list in the field `file`, or nothing and an error at that field."""
        upload = self.file("file", missing=mark("Kies het bestand met de lijst (EML 210)."))
        if upload is None:
            return None
        try:
            return eml210.read(upload.content)
        except Unreadable as error:
            self.refuse("file", Text(str(error)))
            return None


class OmissionForm(Form):
    """A new omission."""

    def content(self) -> OmissionText:
        return OmissionText(
            article=self.text(
                "article", missing=mark("Vul het artikel in, bijvoorbeeld Kieswet H 9."), longest=LONGEST_TITLE
            ),
            text=self.paragraphs("text", missing=mark("Schrijf wat er ontbreekt."), longest=LONGEST_REASON),
            rule=self.text("rule"),
        )

    def subject(self, submission: Submission) -> OmissionSubject | None:
        """The thing that was chosen, among those of the submission."""
        chosen = self.value("subject")
        for subject in subjects_of(submission):
            if value_of(subject) == chosen:
                return subject
        self.refuse("subject", mark("Kies waar het verzuim over gaat."))
        return None


def value_of(subject: OmissionSubject) -> str:
    """How a subject travels in a form."""
    return f"{subject.scope.value}:{subject.id}"


def subjects_of(submission: Submission) -> Iterable[OmissionSubject]:
    """Everything of a submission that an omission can be about, in the order of the lists."""
    yield OmissionSubject(OmissionScope.GROUP, submission.id, submission.label)
    several = len(submission.lists) > 1
    for received in submission.lists:
        name = f"lijst {received.place}" if several else "de lijst"
        yield OmissionSubject(OmissionScope.LIST, received.id, f"{name} van {submission.label}")
        for one in received.candidates:
            where = f" van lijst {received.place}" if several else ""
            label = f"kandidaat {one.place}{where}, {one.name.in_text}"
            yield OmissionSubject(OmissionScope.CANDIDATE, one.id, label)


class RulingForm(Form):
    """A decision that something does not stand."""

    def verdict(self) -> Verdict:
        return Verdict(
            stands=False,
            reason=self.paragraphs("reason", missing=mark("Schrijf de reden van het besluit."), longest=LONGEST_REASON),
            article=self.text("article", missing=mark("Kies het artikel waar het besluit op rust.")),
        )


class VotesForm(Form):
    """Last time's votes, one field for each group; an empty field means that the group had no seat."""

    def answers(self, asked: tuple[Submission, ...]) -> dict[UUID, Previous]:
        return {one.id: Previous(self.whole_number(f"votes-{one.id}", lowest=1, highest=_MOST_VOTES)) for one in asked}


class DrawForm(Form):
    """The place of each group in the lot that was drawn."""

    def places(self, tie: Tie) -> dict[UUID, int]:
        count = len(tie.entrants)
        places: dict[UUID, int] = {}
        for entrant in tie.entrants:
            name = f"place-{entrant.id}"
            place = self.whole_number(
                name, lowest=1, highest=count, missing=mark("Vul in als hoeveelste deze lijst getrokken is.")
            )
            if place is not None and place in places.values():
                self.refuse(name, mark("Deze plaats staat er al bij een andere lijst. Elke plaats komt één keer voor."))
            elif place is not None:
                places[entrant.id] = place
        return places


class CloseForm(Form):
    """The word that confirms closing."""

    WORD = "vaststellen"

    def confirm(self) -> None:
        if self.text("word").lower() != self.WORD:
            self.refuse("word", mark("Typ het woord %(word)s om door te gaan.", word=self.WORD))
