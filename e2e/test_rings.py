"""The judge of rings itself: it sees a right ring however a link is broken over rows, and a poor one too (T07)."""

import pytest
from playwright.sync_api import Browser

from e2e.inspection.rings import Rings

_BROKEN = {
    "one row": ("", 600),
    "apart": ("word " * 9, 420),
    "touching": ("word " * 4, 320),
    "three rows": ("word ", 120),
}
"""What stands before the link, and the width of its line in pixels."""


def _faults(browser: Browser, ring: str, *, before: str, width: int) -> list[str]:
    page = browser.new_page()
    page.set_content(
        f"<style>body {{ background: #fff; font: 16px/1.5 monospace }} p {{ width: {width}px; margin: 60px }} "
        f"a:focus {{ outline: {ring}; outline-offset: 2px }}</style>"
        f"<p>{before}<a href='#'>a link to the list of now, with a long name</a> and more words</p>"
    )
    page.evaluate(
        "look => { window.looks = new Map([[look, document.querySelector('a')]]) }", f"{ring} {before} {width}"
    )
    found = Rings().of(page)
    page.close()
    return found


@pytest.mark.parametrize(("before", "width"), _BROKEN.values(), ids=_BROKEN)
def test_a_right_ring_is_seen_however_a_link_is_broken(browser: Browser, before: str, width: int) -> None:
    assert _faults(browser, "3px solid #06545a", before=before, width=width) == []


@pytest.mark.parametrize("ring", ["none", "1px solid #06545a", "3px solid #ddd"])
@pytest.mark.parametrize(("before", "width"), _BROKEN.values(), ids=_BROKEN)
def test_a_ring_that_is_absent_thin_or_pale_is_a_fault(browser: Browser, ring: str, before: str, width: int) -> None:
    assert len(_faults(browser, ring, before=before, width=width)) == 2
