"""What the tests of the import bring in: contents as the page would have them, from text."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from tests.builders import NOW, election

from kieslijst.elections.model import District, Election
from kieslijst.exchange.spreadsheet.reading import sheets_pasted
from kieslijst.nomination.importing.meaning import begun
from kieslijst.nomination.importing.model import Batch, Content
from kieslijst.nomination.importing.overview import Overview, overview_of
from kieslijst.nomination.model import CandidateList, Nomination, Person

DISTRICTS = (District(1, "Juinen"), District(2, "Wad-Noord"), District(3, "'s-Dijkshoek"))


def pasted(text: str) -> Content:
    """What a paste becomes."""
    return begun(sheets_pasted(text), list_id=None, on_list=True)


def batch(content: Content | str) -> Batch:
    return Batch(uuid4(), uuid4(), NOW, pasted(content) if isinstance(content, str) else content)


def nomination(*lists: CandidateList, persons: Sequence[Person] = ()) -> Nomination:
    return Nomination(uuid4(), uuid4(), election().id, persons=tuple(persons), lists=lists)


def province() -> Election:
    return replace(election(), districts=DISTRICTS)


def seen(content: Content | str, of: Nomination | None = None, *, on: Election | None = None) -> Overview:
    """The overview of one import."""
    return overview_of(batch(content), of or nomination(), on or election())
