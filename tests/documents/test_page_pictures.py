"""A change in how a paper looks is a decision, not an accident."""

import pytest
from PIL import Image, ImageDraw
from tests.documents.all_models import all_forms
from tests.documents.page_pictures import STORED, differs, packed, sheet_of, stored

from kieslijst.documents.models.model import Form


@pytest.mark.parametrize("name", all_forms())
def test_the_pages_look_as_they_were_accepted(name: str) -> None:
    old = stored(name)

    assert old is not None, f"{name} has no stored picture: look at it and run infra/pages --accept"
    assert not differs(old, sheet_of(all_forms()[name])), (
        f"{name} looks different: see infra/pages, accept with --accept"
    )


def test_no_picture_is_stored_of_what_is_gone() -> None:
    assert {path.stem for path in STORED.glob("*.png")} <= set(all_forms()), "run infra/pages --accept"


def test_the_stored_pictures_are_small() -> None:
    assert sum(path.stat().st_size for path in STORED.glob("*.png")) < 3_000_000


@pytest.fixture(scope="module")
def plain() -> Form:
    return all_forms()["h1"]


def test_a_line_that_moves_is_seen(plain: Form) -> None:
    sheet = sheet_of(plain)
    moved = Image.new("L", sheet.size, 255)
    moved.paste(sheet, (0, 3))

    assert differs(sheet, moved)


def test_a_word_that_goes_is_seen_and_a_shade_is_not(plain: Form) -> None:
    sheet = sheet_of(plain)
    without = sheet.copy()
    ImageDraw.Draw(without).rectangle((0, 60, sheet.width, 80), fill=255)

    assert differs(sheet, without)
    assert not differs(sheet, sheet.point(lambda grey: min(255, grey + 20)))
    assert len(packed(sheet)) < 60_000
