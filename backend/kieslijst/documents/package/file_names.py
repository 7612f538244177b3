"""Names of files and folders in the package (`forms.md` 2.2): ASCII, lower case, never too long for a file system."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import count

from kieslijst.documents.words.inputs import Language

_LONGEST_SLUG = 60
_SPELLED_OUT = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "đ": "d", "ø": "o", "ł": "l", "ı": "i", "ŋ": "ng", "ŧ": "t",
     "ħ": "h", "ĸ": "k", "ŉ": "n", "ŀ": "l", "ə": "e"}
)  # fmt: skip

EVERYTHING = {Language.NL: "alles-om-te-printen.pdf", Language.FY: "alles-om-te-printsjen.pdf"}
HAND_IN_SHEET = {Language.NL: "inleverblad.pdf", Language.FY: "ynleverblad.pdf"}
MANIFEST = "manifest-sha256.txt"
_LIST = {Language.NL: "lijst", Language.FY: "list"}
_LIST_FOLDER = {Language.NL: "kieskring", Language.FY: "kiesrunte"}


def slug(text: str) -> str:
    """ASCII, lower case, words joined by hyphens, at most 60 characters; "" when nothing is left."""
    spelled = unicodedata.normalize("NFKD", text.lower().translate(_SPELLED_OUT))
    words = re.split(r"[^a-z0-9]+", "".join(c for c in spelled if not unicodedata.combining(c)))
    return "-".join(word for word in words if word)[:_LONGEST_SLUG].strip("-")


def package_name(appellation: str, *, election_code: str, code: str, language: Language = Language.NL) -> str:
    """ "leefbaar-juinen-gr2026-juinen-vk7m2m4.zip"; an unnamed list is "blanco", a draft has no version.

    Frisian papers end in "-fry".
    """
    parts = [slug(appellation) or "blanco", slug(election_code), f"v{code.lower()}" if code else "concept"]
    if language is Language.FY:
        parts.append("fry")
    return "-".join(parts) + ".zip"


def list_folders(districts: Sequence[Iterable[str]], language: Language) -> tuple[str, ...]:
    """A folder for each list, ending in a slash; "" when there is only one list."""
    if len(districts) == 1:
        return ("",)
    folders: list[str] = []
    for codes in districts:
        plain = f"{_LIST_FOLDER[language]}-{slug('-'.join(codes)) or _LIST[language]}"
        numbered = (plain if number == 1 else f"{plain}-{number}" for number in count(1))
        folders.append(next(name for name in numbered if name not in folders))
    return tuple(f"{name}/" for name in folders)
