"""What the proofs of payment H 12 and G 1-3 share: a deposit that was received, and who confirms it."""

from dataclasses import dataclass
from datetime import date

from kieslijst.documents.words.amounts_in_words import Money
from kieslijst.documents.words.election_names import Named, election_named
from kieslijst.documents.words.inputs import Edition, PrintedElection
from kieslijst.documents.words.moments import day_in_words
from kieslijst.documents.words.stamp import Stamp, plain_stamp
from kieslijst.shared.person_name import PersonName


@dataclass(frozen=True, slots=True)
class PaidDeposit:
    """A deposit as it came in. `last_day` is the last day of the law for it; a later one is said to be late."""

    payer: str
    money: Money
    received: date
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class ReceivingBody:
    """The body that holds the deposit ("de gemeente Juinen"), and who signs for it where and when."""

    name: str
    place: str = ""
    day: date | None = None
    officer: PersonName | None = None


@dataclass(frozen=True, slots=True)
class DepositPage:
    """What the templates of H 12 and G 1-3 print, in words.

    `group` is the appellation, or the first candidate when `unnamed`; `late_since` is "" when it was in time.
    """

    stamp: Stamp
    number: dict[str, int]
    election: Named
    unnamed: bool
    group: str
    payer: str
    amount: str
    received: str
    late_since: str
    body: str
    place: str
    day: str
    officer: str
    title: str


def deposit_page(
    deposit: PaidDeposit, body: ReceivingBody, *, election: PrintedElection, edition: Edition, group: str, unnamed: bool
) -> DepositPage:
    """The words of a proof of payment."""
    late = deposit.last_day is not None and deposit.received > deposit.last_day
    return DepositPage(
        stamp=plain_stamp(edition),
        number={"election": 1, "group": 2, "payment": 3, "signature": 4},
        election=election_named(election, edition.language),
        unnamed=unnamed,
        group=group,
        payer=deposit.payer,
        amount=deposit.money.on_paper,
        received=day_in_words(deposit.received),
        late_since=day_in_words(deposit.last_day) if late else "",
        body=body.name,
        place=body.place,
        day=day_in_words(body.day),
        officer=body.officer.in_text if body.officer else "",
        title=group,
    )
