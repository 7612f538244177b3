"""One file for printing everything of a list on both sides: in handing-in order, each paper on a sheet of its own."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from kieslijst.documents.markup.papers_text import Markup, form_title, markup_of
from kieslijst.documents.models.dividers import MODEL, Divider, Dividers
from kieslijst.documents.models.model import ListForm
from kieslijst.documents.package.paper_kinds import kind_of
from kieslijst.documents.press.binding import bound
from kieslijst.documents.press.leaf import Leaf
from kieslijst.documents.press.pdf_file import deflated, inflated
from kieslijst.documents.press.personal_files import drawn_leaf
from kieslijst.documents.press.personal_layout import Layout
from kieslijst.documents.press.typesetting import lay_out
from kieslijst.documents.words.sentences import sentences

_TAGGED = re.compile(rb"/\w+\s*<<\s*/MCID \d+\s*>>\s*BDC")


@dataclass(frozen=True, slots=True)
class PaperToPrint:
    """A paper that was made, and the name of its model."""

    kind: str
    leaf: Leaf


@dataclass(frozen=True, slots=True)
class Sheets:
    """The drawn dividers by kind, and the empty side."""

    dividers: dict[str, Leaf]
    empty: Leaf


def print_file(papers: Sequence[PaperToPrint], of: ListForm, sheets: Sheets, *, first: Leaf | None = None) -> bytes:
    """The hand-in sheet (`first`) and all papers, with a divider before each kind; `of` is any one of the forms.

    Every sheet begins on an odd page: where a paper ends on one, an empty side follows that says so.
    """
    in_order = [*([first] if first else []), *_divided(papers, sheets)]
    title = form_title(sentences("dividers", of.edition.language), of=of.candidate_list.appellation.text)
    return bound(list(_on_odd_pages(in_order, sheets.empty)), title=title)


def _divided(papers: Sequence[PaperToPrint], sheets: Sheets) -> Iterator[Leaf]:
    for kind, of_kind in groupby(papers, key=lambda paper: paper.kind):
        yield sheets.dividers[kind]
        yield from (paper.leaf for paper in of_kind)


def _on_odd_pages(leaves: Sequence[Leaf], empty: Leaf) -> Iterator[Leaf]:
    for leaf in leaves[:-1]:
        yield leaf
        if leaf.source.page_count % 2:
            yield empty
    yield leaves[-1]


def separator_sheets(forms: Sequence[ListForm]) -> Sheets:
    """The sheets to lie between these papers of one list."""
    counts, of = Counter(kind_of(form).model.name for form in forms), forms[0]
    dividers = tuple(Divider(kind, count) for kind, count in counts.items())
    *drawn, empty = _page_by_page(markup_of(MODEL, Dividers(of.candidate_list, of.edition, dividers)))
    say = sentences("dividers", of.edition.language)
    marked = [replace(leaf, mark=say(f"{kind}_name")) for kind, leaf in zip(counts, drawn, strict=True)]
    return Sheets(dict(zip(counts, marked, strict=True)), _as_artifact(empty))


def _as_artifact(leaf: Leaf) -> Leaf:
    contents = (_TAGGED.sub(b"/Artifact BMC", inflated(content)) for content in leaf.contents)
    return replace(leaf, contents=tuple(map(deflated, contents)), artifact=True)


def _page_by_page(markup: Markup) -> list[Leaf]:
    sheets = drawn_leaf(Layout((), markup, lay_out(markup)), mark="")
    return [sheets.of_page(page) for page in range(sheets.source.page_count)]
