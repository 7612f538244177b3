"""Everything that P-11 tells of a batch, worked out once (pure)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kieslijst.elections.model import Election
from kieslijst.nomination.importing.model import Batch, Mode
from kieslijst.nomination.importing.plan import Plan, plan_of
from kieslijst.nomination.importing.repairs import Offer, offers_for
from kieslijst.nomination.importing.rows import ReadRow, counts, read_rows, sorted_for_repair
from kieslijst.nomination.model import Nomination


@dataclass(frozen=True, slots=True)
class Overview:
    """Rows in the order of the spreadsheet, the repairs on offer, and what each mode would do."""

    rows: tuple[ReadRow, ...]
    offers: tuple[Offer, ...]
    plans: Mapping[Mode, Plan]
    counts: Mapping[str, int]

    def filtered(self, show: str) -> list[ReadRow]:
        """Rows for a filter link ("all", "noted", "faulty"), those to look at first."""
        rows = sorted_for_repair(self.rows)
        if show == "faulty":
            return [row for row in rows if row.is_faulty]
        return [row for row in rows if row.notes] if show == "noted" else rows


def overview_of(batch: Batch, nomination: Nomination, election: Election) -> Overview:
    """The batch as it would be taken over now."""
    offers = offers_for(batch.content, year=election.election_date.year)
    rows = read_rows(batch.content, election, offers)
    return Overview(rows, offers, _plans(batch, rows, nomination, election), counts(rows))


def _plans(batch: Batch, rows: tuple[ReadRow, ...], nomination: Nomination, election: Election) -> dict[Mode, Plan]:
    """While nobody is there, every mode does the same."""
    if not nomination.persons:
        return dict.fromkeys(Mode, plan_of(batch, rows, nomination, election))
    in_mode = {mode: replace(batch, content=replace(batch.content, mode=mode)) for mode in Mode}
    return {mode: plan_of(each, rows, nomination, election) for mode, each in in_mode.items()}
