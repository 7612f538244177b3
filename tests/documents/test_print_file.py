"""One file for printing everything: in order, on both sides, with a sheet before each kind."""

import re

import pikepdf
import pytest
from tests.documents.examples import a_list
from tests.documents.packages import everything, made_files, papers_of
from tests.documents.pdf_reading import opened, pages, pictures, qr_texts

from kieslijst.documents.package.file_of_papers import FileOfPapers

EMPTY = "Deze bladzijde is met opzet leeg."
FOUR = FileOfPapers((papers_of(a_list(4)),))


def _all() -> bytes:
    """The file with everything for a list of four."""
    return made_files(FOUR)[0].content


def _single() -> list[bytes]:
    """The papers that it is made of."""
    return [file.content for file in made_files(FOUR)[1:] if file.name.endswith(".pdf")]


def _kept() -> list[str]:
    """The pages that are neither a divider nor empty on purpose."""
    return [page for page in pages(_all()) if EMPTY not in page and "scheidingsblad" not in page]


def test_it_holds_the_pages_of_every_paper_in_handing_in_order() -> None:
    assert _kept() == [page for content in _single() for page in pages(content)]


@pytest.mark.parametrize("count", [1, 4, 20])
def test_every_paper_and_divider_begins_on_the_front_of_a_sheet(count: int) -> None:
    for number, page in enumerate(pages(everything(count)), start=1):
        found = re.search(r"Pagina (\d+) van", page)
        if "scheidingsblad" in page or (found and found[1] == "1"):
            assert number % 2 == 1, page
        if EMPTY in page:
            assert number % 2 == 0


def test_a_sheet_lies_before_each_kind_and_says_how_many_papers_follow() -> None:
    sheets = [page for page in pages(_all()) if "scheidingsblad" in page]

    assert len(sheets) == 3
    assert [re.findall(r"model (H \d(?:-\d)?)\)", page)[0] for page in sheets] == ["H 1", "H 3-1", "H 9"]
    assert [re.findall(r"Hierachter lig\S* (\d+) papier", page)[0] for page in sheets] == ["1", "1", "4"]
    assert all("K7M 2M4" in page for page in sheets)


def test_an_empty_side_is_passed_over_by_a_screen_reader() -> None:
    pdf = opened(_all())
    empty = [number for number, page in enumerate(pages(_all())) if EMPTY in page]
    tagged = {entry.Pg.objgen for entry in pdf.objects if isinstance(entry, pikepdf.Dictionary) and "/Pg" in entry}

    assert empty
    for number in empty:
        page = pdf.pages[number]
        content = b"".join(part.read_bytes() for part in page.Contents)
        assert b"/Artifact BMC" in content
        assert b"MCID" not in content
        assert page.obj.objgen not in tagged


def test_a_scanner_finds_the_code_of_each_paper_and_none_on_what_is_not_handed_in() -> None:
    codes = qr_texts(_all(), dpi=100)

    for page, code in zip(pages(_all()), codes, strict=True):
        assert bool(code) is not (EMPTY in page or "scheidingsblad" in page)
    assert codes[0] == "KL1:K7M2M4:0:1"
    assert codes[-1] == "KL1:K7M2M4:4:1"


def test_each_paper_has_a_bookmark() -> None:
    with opened(_all()).open_outline() as outline:
        titles = [entry.title for entry in outline.root]

    assert titles[0].startswith("Inleverblad")
    assert titles[1] == "Kandidatenlijst (model H 1)"
    assert titles[-1] == "de Wït-Jansen, S.S.M.M.P.P.P. (Zoë)"


def test_a_draft_says_so_on_every_page_and_has_nothing_to_sign_or_scan() -> None:
    draft = everything(3, draft=True)

    for page in pages(draft):
        assert "CONCEPT – niet inleveren" in page or EMPTY in page
        assert not re.search(r"\bHandtekening\b", page)
    assert set(qr_texts(draft, dpi=60)) == {""}
    for picture in pictures(draft, dpi=20):
        assert sum(picture.convert("L").histogram()[:250]) > 100, "the word across the page is on every page"
