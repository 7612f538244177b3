"""`python -m tests.exchange.contract` prints the contract as it stands in `contract.md`."""

from tests.exchange.contract import table

print(table(), end="")  # noqa: T201 -- printing is what it is for
