"""The contract with the results software as a table: every reason to reject a file, and what keeps ours from it."""

from tests.exchange.contract.abacus import ABACUS
from tests.exchange.contract.files import MESSAGES
from tests.exchange.contract.library import LIBRARY
from tests.exchange.contract.osv import OSV
from tests.exchange.contract.own import BYTES, OWN
from tests.exchange.contract.receivers import RECEIVER

__all__ = ["CONTENT", "RECEIVER", "table"]

CONTENT = (*BYTES, *ABACUS, *LIBRARY, *OSV, *OWN)


def table() -> str:
    """The contract as it stands in the repository."""
    lines = [
        "# The contract with the results software",
        "",
        "Made by `python -m tests.exchange.contract > tests/exchange/contract.md`; `test_contract.py` holds the code",
        "to it. Sections are those of the import contract (Abacus 4, OSV 5, our own checklist 6).",
        "",
        "## In the content of a file",
        "",
        "A file with the fault is refused by our reader with that check, and our exporter does not make it.",
        "",
        "| Reason | In a | Fault | Our check | Export |",
        "|---|---|---|---|---|",
    ]
    lines += [f"| {one.source} | {MESSAGES[one.data]} | {one.what} | {one.check} | {one.export} |" for one in CONTENT]
    lines += ["", "## In the receiver", "", "| Reason | When | Told on the publication page by |", "|---|---|---|"]
    lines += [f"| {one.source} | {one.what} | {one.check or 'nothing: ' + one.instead} |" for one in RECEIVER]
    return "\n".join(lines) + "\n"
