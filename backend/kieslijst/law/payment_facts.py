"""What is known of payments of a deposit, and of what became of it after the result."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class DepositPurpose(StrEnum):
    """What a deposit is for."""

    LISTS = "lists"
    """H 12 to H 14: for taking part."""
    REGISTRATION = "registration"
    """G 1 to G 3, Q 6: for the registration of an appellation."""


class PayeeKind(StrEnum):
    """Who a deposit is paid to."""

    STATE = "state"
    SEAT_MUNICIPALITY = "seat_municipality"
    """The municipality where the committee of a province has its seat."""
    WATER_BOARD = "water_board"
    MUNICIPALITY = "municipality"
    PUBLIC_BODY = "public_body"
    THE_HAGUE = "the_hague"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class RefundFacts:
    """That a deposit goes back, as the chair of the committee told who holds it."""

    named_on: date | None = None
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PaymentFacts:
    """One payment."""

    id: str
    purpose: DepositPurpose = DepositPurpose.LISTS
    list_ids: frozenset[str] | None = None
    """The lists that it is for; None: not said."""
    payee: PayeeKind | None = None
    payee_place: str | None = None
    """The municipality that it was paid to, where it was one."""
    words: str | None = None
    """What the payer wrote with it."""
    currency: str | None = None
    """Code of three letters: EUR or USD."""
    amount: Decimal | None = None
    received_on: date | None = None
    proof_given: bool | None = None
    """The payer got proof of the payment."""
    refund: RefundFacts | None = None


@dataclass(frozen=True, slots=True)
class DepositResultFacts:
    """What the lists that one deposit was paid for brought."""

    valid_list: bool | None = None
    """At least one of the lists was valid."""
    votes: int | None = None
    """On all these lists together."""
    seats: int | None = None
    """Won by these lists together."""
    all_votes: int | None = None
    """Valid votes on all lists of the election; with `all_seats` they give the quota (P 5)."""
    all_seats: int | None = None
