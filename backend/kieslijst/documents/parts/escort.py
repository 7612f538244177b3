"""What models Ya 7 and Ya 9 share: papers that a governor received on an island and sends on (`forms.md` 12.3)."""

from dataclasses import dataclass
from datetime import date, time

from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition, PrintedElection
from kieslijst.documents.words.moments import day_in_words, time_on_paper
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.stamp import Stamp, plain_stamp
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import Refused
from kieslijst.shared.person_name import PersonName

_ON_ISLANDS = (ElectionType.TK, ElectionType.EK, ElectionType.EP)


class NotThroughGovernor(Refused):
    """Lists of other elections are not handed in with a governor (Kieswet Ya 7, Ya 31, Ya 32)."""

    def __init__(self) -> None:
        super().__init__(
            "Een gezaghebber stuurt alleen stukken door voor de Tweede Kamer, de Eerste Kamer en het Europees "
            "Parlement. Kies een van die verkiezingen."
        )

    def __reduce__(self) -> tuple[type["NotThroughGovernor"], tuple[()]]:
        """Errors travel from the rendering process to ours by pickle, which calls the class with `args`."""
        return NotThroughGovernor, ()


@dataclass(frozen=True, slots=True)
class EscortedPaper:
    """A kind of paper as it is called ("instemmingsverklaring (model H 9)"), and how many there are."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Escort:
    """Input of an escort statement; `island` is the bare name ("Saba").

    `authentic` is the judgement of the governor, None when it is still to be given by hand. An unnamed list goes by
    its `first` candidate.
    """

    election: PrintedElection
    island: str
    appellation: str
    first: PersonName | None
    submitter: PersonName | None
    day: date | None
    at: time | None
    papers: tuple[EscortedPaper, ...]
    edition: Edition
    authentic: bool | None = None
    governor: PersonName | None = None


@dataclass(frozen=True, slots=True)
class EscortPage:
    """What the templates of Ya 7 and Ya 9 print, in words."""

    stamp: Stamp
    number: dict[str, int]
    election: Named
    island: str
    unnamed: bool
    group: str
    submitter: str
    day: str
    at: str
    papers: tuple[EscortedPaper, ...]
    authentic: bool
    doubtful: bool
    governor: str
    title: str


SECTIONS = ("election", "group", "papers", "judgement", "signature")


def escort_page(form: Escort) -> EscortPage:
    """The words of an escort statement. Raises `NotThroughGovernor` for other elections than TK, EK and EP."""
    if form.election.type not in _ON_ISLANDS:
        raise NotThroughGovernor
    group = form.appellation or (form.first.surname_first if form.first else "")
    return EscortPage(
        stamp=plain_stamp(form.edition),
        number=numbered(SECTIONS),
        election=election_named(form.election, form.edition.language),
        island=form.island,
        unnamed=not form.appellation,
        group=group,
        submitter=form.submitter.surname_first if form.submitter else "",
        day=day_in_words(form.day),
        at=time_on_paper(form.at),
        papers=form.papers,
        authentic=form.authentic is True,
        doubtful=form.authentic is False,
        governor=form.governor.in_text if form.governor else "",
        title=group,
    )
