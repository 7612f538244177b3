"""The content files: complete, sourced, and nothing in them that no template says."""

import re
import string
import tomllib
from pathlib import Path

import pytest

from kieslijst.documents.parts.attachments import attachment_lines
from kieslijst.documents.words.sentences import TEMPLATES
from kieslijst.shared.election_type import ElectionType

CONTENT = sorted(TEMPLATES.glob("*/*.toml"))
PLACES = {"body", "area", "signature", "districts", "candidates", "appellation"}
PLACES |= {"candidate", "count", "days", "day", "opens", "closes", "names", "committee", "length", "longest", "deposit"}
PLACES |= {"number", "logo", "payee", "agent", "deputy", "group", "gazette", "court", "register", "election"}


@pytest.mark.parametrize("path", CONTENT, ids=lambda path: path.name)
def test_each_sentence_has_its_text_and_its_article(path: Path) -> None:
    for key, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
        assert set(entry) == {"article", "text"}, key
        assert entry["article"], key
        named = {name for _, name, _, _ in string.Formatter().parse(entry["text"]) if name}
        assert named <= PLACES, key


def _said(model: str) -> set[str]:
    """Keys that the templates of a model and the shared ones say, with those made from a part of a name."""
    shared = (TEMPLATES / "_layout" / name for name in ("paper.html", "parts.html"))
    sources = [*shared, *TEMPLATES.glob(f"{model}/*.html")]
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    computed = {f"attachment_{line}" for line in _lines()} if model == "h1" else set()
    if model == "h9":
        kinds = ("authorised_person", "address", "message_box")
        computed = {f"notice_{kind}" for kind in kinds} | {"together"}
        computed |= {f"notice_{kind}_lead" for kind in kinds if kind != "message_box"}
    return {key for key in re.findall(r'say\("(\w+)"', text) if not key.endswith("_")} | computed


def _lines() -> set[str]:
    from kieslijst.documents.words.inputs import Appellation, AppellationKind

    kinds = (Appellation("x"), Appellation("x", AppellationKind.MERGED))
    return {
        line for kind in ElectionType for words in kinds for line in attachment_lines(kind, words, seated_before=False)
    }


@pytest.mark.parametrize("model", ["h1", "h9"])
def test_the_templates_and_the_content_file_agree(model: str) -> None:
    shared = set(tomllib.loads((TEMPLATES / "_layout" / "paper.nl.toml").read_text(encoding="utf-8")))
    own = set(tomllib.loads((TEMPLATES / model / f"{model}.nl.toml").read_text(encoding="utf-8")))

    assert _said(model) <= shared | own
    assert own <= _said(model)
