"""Reading a file named on the command line without trusting its size, and finding the schemas."""

import os
from pathlib import Path

from kieslijst.exchange.document import LARGEST
from kieslijst.shared.errors import Unreadable


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


def schemas_from_environment() -> Path | None:
    """The folder of `KIESLIJST_EML_SCHEMAS`, or none; no other setting is read, so that checking a file starts fast."""
    folder = os.environ.get("KIESLIJST_EML_SCHEMAS", "").strip()
    return Path(folder) if folder else None
