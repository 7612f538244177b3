"""The interface's texts: found in templates and Python, compared with the catalogues of Frisian and English.

`infra/messages` runs this: it says what is missing or unused, and with `--write` puts the missing messages, still
without a translation, in the catalogue of their slice and takes unused ones out.
"""

import sys
from collections import defaultdict
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from kieslijst.web.i18n import LANGUAGES, SOURCE_LANGUAGE, catalogue_files, read_catalogue

ROOT = Path(__file__).parents[2]
MessageId = str | tuple[str, ...]
TRANSLATED = tuple(language for language in LANGUAGES if language != SOURCE_LANGUAGE)
_SOURCES = [("backend/kieslijst/**.py", "python"), ("frontend_templates/**.html", "jinja2")]
_KEYWORDS: dict[str, tuple[int, ...] | None] = {"_": None, "ngettext": (1, 2), "mark": None, "nmark": (1, 2)}
_OWNERS = {"_layout": "web", "_components": "web", "_findings": "law"}


@cache
def used(root: Path = ROOT) -> dict[MessageId, set[str]]:
    """Every message with the slices that use it."""
    found: dict[MessageId, set[str]] = defaultdict(set)
    options = {"frontend_templates/**.html": {"silent": "false"}}
    for path, _line, message, _comments, _context in extract_from_dir(
        root,
        _SOURCES,
        options,
        keywords=_KEYWORDS,
        # babel skips folders that begin with an underscore unless told otherwise.
        directory_filter=lambda folder: not Path(folder).name.startswith("."),
    ):
        found[message].add(_slice_of(Path(path)))
    return dict(found)


def _slice_of(path: Path) -> str:
    parts = path.parts
    folder = parts[2] if parts[0] == "backend" else parts[1]
    return _OWNERS.get(folder, folder.removesuffix(".py"))


def translated(language: str) -> dict[MessageId, list[str]]:
    """Every message that has a translation, with the catalogues (slices) that translate it."""
    found: dict[MessageId, list[str]] = defaultdict(list)
    for path in catalogue_files(language):
        for message in read_catalogue(path, language):
            if message.id and _is_complete(message.string):
                found[_key(message.id)].append(path.stem)
    return dict(found)


def _key(message_id: str | list[str] | tuple[str, ...]) -> MessageId:
    return message_id if isinstance(message_id, str) else tuple(message_id)


def _is_complete(string: object) -> bool:
    return all(string) if isinstance(string, (list, tuple)) else bool(string)


def missing(language: str, root: Path = ROOT) -> list[MessageId]:
    return sorted(set(used(root)) - set(translated(language)), key=str)


def unused(language: str, root: Path = ROOT) -> list[MessageId]:
    return sorted(set(translated(language)) - set(used(root)), key=str)


def twice(language: str) -> list[MessageId]:
    """Messages that more than one catalogue translates: one of them would silently win."""
    return sorted((message for message, slices in translated(language).items() if len(slices) > 1), key=str)


def write(language: str, root: Path = ROOT) -> None:
    """Bring the catalogues of a language up to date; a message of several slices goes to the lowest name, web first."""
    wanted = used(root)
    held: dict[MessageId, object] = {}
    for path in catalogue_files(language):
        held |= {_key(m.id): m.string for m in read_catalogue(path, language) if m.id and _is_complete(m.string)}
    for owner in sorted({_owner(slices) for slices in wanted.values()}):
        catalogue = Catalog(locale=language, charset="utf-8")
        for message in sorted((m for m, slices in wanted.items() if _owner(slices) == owner), key=str):
            catalogue.add(message, held.get(message, None))  # type: ignore[arg-type]  # babel's own union is wider
        path = root / "frontend_templates" / "locale" / language / f"{owner}.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, catalogue, width=120, omit_header=False, sort_output=True)
        path.write_text(_without_dates(path.read_text()))


def _owner(slices: set[str]) -> str:
    return "web" if "web" in slices else min(slices)


def _without_dates(text: str) -> str:
    """Only what matters of the header, so that two people's changes do not meet there."""
    kept = ('"Content-Type', '"Plural-Forms', '"Language:')
    head, _, rest = text.partition("\n\n")
    lines = [line for line in head.splitlines() if line.startswith(("msgid", "msgstr", *kept))]
    return "\n".join(lines) + "\n\n" + rest


def main(arguments: list[str]) -> int:
    """Report, or write with `--write`; 1 when something is missing or unused."""
    status = 0
    for language in TRANSLATED:
        if "--write" in arguments:
            write(language)
        for kind, found in (("missing", missing(language)), ("unused", unused(language)), ("twice", twice(language))):
            for message in found:
                status = 1
                sys.stdout.write(f"{language} {kind}: {message}\n")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
