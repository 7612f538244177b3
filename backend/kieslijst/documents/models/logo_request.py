"""Request to register or to change a logo (Kieswet G 1a, Y 11a, Pa 8; `forms.md` 13). Its own model was not found."""

from dataclasses import dataclass
from datetime import date

from kieslijst.documents.models.model import Model
from kieslijst.documents.parts.political_groups import LegalPerson, Signer, SignerRows, signer_rows
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition, PrintedElection
from kieslijst.documents.words.moments import day_in_words
from kieslijst.documents.words.numbering import numbered
from kieslijst.documents.words.stamp import Stamp, plain_stamp
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.errors import Refused

_WITH_LOGOS = (ElectionType.TK, ElectionType.EP, ElectionType.KCNI)


class NoLogo(Refused):
    """Logos stand on the ballots of voters abroad only (Kieswet G 1a, Y 11a, Pa 8)."""

    def __init__(self) -> None:
        super().__init__(
            "Een logo kan alleen worden geregistreerd voor de Tweede Kamer, het Europees Parlement en het kiescollege "
            "voor niet-ingezetenen. Kies een van die verkiezingen."
        )

    def __reduce__(self) -> tuple[type["NoLogo"], tuple[()]]:
        """Errors travel from the rendering process to ours by pickle, which calls the class with `args`."""
        return NoLogo, ()


@dataclass(frozen=True, slots=True)
class LogoRequest:
    """Input of the request; `logo_file` is the name of the file that goes with it, `replaces` a registered logo."""

    election: PrintedElection
    committee: str
    appellation: str
    legal_person: LegalPerson
    last_day: date
    edition: Edition
    logo_file: str = ""
    signers: tuple[Signer, ...] = ()
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class LogoRequestPage:
    """What the template of the request prints, in words."""

    stamp: Stamp
    number: dict[str, int]
    election: Named
    abroad: bool
    committee: str
    appellation: str
    legal_name: str
    last_day: str
    logo_file: str
    replaces: bool
    signers: tuple[SignerRows, ...]
    title: str


SECTIONS = ("election", "group", "logo", "signature")


def logo_request_page(form: LogoRequest) -> LogoRequestPage:
    """The words of the request. Raises `NoLogo` for an election without logos."""
    if form.election.type not in _WITH_LOGOS:
        raise NoLogo
    return LogoRequestPage(
        stamp=plain_stamp(form.edition),
        number=numbered(SECTIONS),
        election=election_named(form.election, form.edition.language),
        abroad=form.election.type is ElectionType.KCNI,
        committee=form.committee,
        appellation=form.appellation,
        legal_name=form.legal_person.name,
        last_day=day_in_words(form.last_day),
        logo_file=form.logo_file,
        replaces=form.replaces,
        signers=signer_rows(form.signers),
        title=form.appellation,
    )


MODEL: Model[LogoRequest] = Model("logo_request", logo_request_page)
