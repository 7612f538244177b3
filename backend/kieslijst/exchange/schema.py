"""The verdict of the Kiesraad's XSDs, which the product does not ship: the folder is given."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from threading import Lock

from lxml import etree

from kieslijst.exchange.document import Document, safe_parser
from kieslijst.exchange.message import MessageKind, Profile
from kieslijst.exchange.xml_names import NAMESPACES
from kieslijst.shared.errors import NotReady

_FILES = {
    MessageKind.DEFINITION: "110a-electionevent-kiesraad-strict.xsd",
    MessageKind.NOMINATION: "210-nomination-kiesraad-strict.xsd",
    MessageKind.DISTRICT_LISTS: "230-candidatelist-kiesraad-strict.xsd",
    MessageKind.ALL_LISTS: "230-candidatelist-kiesraad-strict.xsd",
}
_MOST_FAULTS = 20
_ONE_AT_A_TIME = Lock()
"""A schema keeps the log of its last validation, and threads share it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the schema says; `valid` is `None` when no schema of the file's profile was there, `schema` its folder."""

    valid: bool | None
    schema: str = ""
    faults: tuple[str, ...] = ()


def verdict(document: Document, schemas: Path | None) -> Verdict:
    """Validate offline. `schemas` is one profile's folder or the folder above several.

    Raises `NotReady` when a folder is given that does not exist or holds a broken schema.
    """
    folder = None if schemas is None else _folder(schemas, document.profile)
    if folder is None:
        return Verdict(valid=None)
    schema = _load(folder / _FILES[document.kind])
    with _ONE_AT_A_TIME:
        valid = schema.validate(document.root)
        log = [] if valid else list(schema.error_log)  # type: ignore[call-overload] # the stubs forget that a log is a sequence
    faults = tuple(f"regel {entry.line}: {_shortened(entry.message)}" for entry in log[:_MOST_FAULTS])
    return Verdict(valid=valid, schema=folder.name, faults=() if valid else faults)


def _folder(schemas: Path, profile: Profile) -> Path | None:
    """The folder of a profile: by its name ("1.3", "1.3-main-…"), or by what the schemas declare."""
    if not schemas.is_dir():
        raise NotReady(f"De map met schema's ({schemas}) bestaat niet. Kijk KIESLIJST_EML_SCHEMAS na.")
    candidates = [schemas, *sorted(path for path in schemas.iterdir() if path.is_dir())]
    with_schemas = [path for path in candidates if (path / _FILES[MessageKind.DEFINITION]).is_file()]
    fitting = [path for path in with_schemas if _profile_of(path) == profile]
    return min(fitting, key=lambda path: (path.name != profile, path.name), default=None)


def _profile_of(folder: Path) -> str:
    named = re.match(r"v?(\d+\.\d+(?:\.\d+)?)(?:-|$)", folder.name)
    if named:
        return named[1]
    extensions = folder / "kiesraad-eml-extensions.xsd"
    newer = extensions.is_file() and b'element name="Schema"' in extensions.read_bytes()
    return Profile.V1_3 if newer else Profile.V1_2_2


@lru_cache(maxsize=8)
def _load(path: Path) -> etree.XMLSchema:
    try:
        return etree.XMLSchema(etree.parse(str(path), safe_parser(keep_comments=True)))
    except (OSError, etree.LxmlError):
        raise NotReady(f"Het schema {path.name} in {path.parent} is niet te lezen. Haal de XSD's opnieuw op.") from None


def _shortened(message: str) -> str:
    """The validator's own (English) sentence with prefixes in place of namespaces."""
    for prefix, namespace in NAMESPACES.items():
        message = message.replace(f"{{{namespace}}}", f"{prefix}:" if prefix else "")
    return message
