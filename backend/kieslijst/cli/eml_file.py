"""Reading a file named on the command line without trusting it, and finding the schemas."""

import os
from pathlib import Path

from kieslijst.exchange import eml210, eml230
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.document import LARGEST, open_document
from kieslijst.exchange.message import MessageKind
from kieslijst.exchange.nomination import Nomination
from kieslijst.exchange.wrong_kind import expect
from kieslijst.shared.errors import Refused, Unreadable


def read_limited(path: Path) -> bytes:
    """The bytes of a file. Raises `Unreadable` when it is absent, a folder, or larger than any EML file."""
    if path.is_dir():
        raise Unreadable(f"{path} is een map. Kies een bestand.")
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise Unreadable(f"{path} bestaat niet. Kijk de naam na.") from None
    except OSError as error:
        raise Unreadable(f"{path} is niet te lezen ({error.strerror}).") from None
    if len(data) > LARGEST:
        size = path.stat().st_size / 1024 / 1024
        raise Unreadable(
            f"{path.name} is {size:.0f} MB groot; een EML-bestand is hoogstens 12 MB. Kies een ander bestand."
        )
    return data


def read_lists(data: bytes) -> Nomination | CandidateLists:
    """What a 210, 230b or 230c says. Raises `Unreadable` for anything else, and for a file without any list."""
    document = open_document(data)
    expect(document, MessageKind.NOMINATION, MessageKind.DISTRICT_LISTS, MessageKind.ALL_LISTS)
    if document.kind is MessageKind.NOMINATION:
        return eml210.read(data)
    lists = eml230.read(data)
    if not any(district.lists for district in lists.districts):
        raise Unreadable("In dit bestand staat geen enkele kandidatenlijst. Kies een ander bestand.")
    return lists


def refuse_other_election(read: Nomination | CandidateLists, code: str) -> None:
    """Raises `Refused` when the file is of another election than the one that was asked for."""
    of_file = read.election.election_id
    if of_file.lower() != code.lower():
        raise Refused(
            f"Dit bestand is van {of_file[:60]}, niet van {code[:60]}. "
            f"Geef --election {of_file[:60]}, of kies een ander bestand."
        )


def schemas_from_environment() -> Path | None:
    """The folder of `KIESLIJST_EML_SCHEMAS`, or none; no other setting is read, so that checking a file starts fast."""
    folder = os.environ.get("KIESLIJST_EML_SCHEMAS", "").strip()
    return Path(folder) if folder else None
