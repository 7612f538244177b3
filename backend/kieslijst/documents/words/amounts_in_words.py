"""Amounts of money as the papers print them."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Currency(StrEnum):
    """The two currencies in which deposits are paid."""

    EUR = "EUR"
    USD = "USD"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount with its currency."""

    amount: Decimal
    currency: Currency = Currency.EUR

    @property
    def on_paper(self) -> str:
        """With two decimals, as Dutch letters have it: "€ 11.250,00", "USD 112,50"."""
        sign = "€" if self.currency is Currency.EUR else self.currency.value
        digits = f"{self.amount:,.2f}".translate(str.maketrans(",.", ".,"))
        return f"{sign} {digits}"
