"""Every page of every door, also the ones that nobody wants to see, holds the rules of `e2e/inspection.py`."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext

from e2e import walk
from e2e.inspection import Inspector
from e2e.people import Clerk, Secretary, Visitor


@pytest.fixture
def context(browser: Browser, address: str) -> Iterator[BrowserContext]:
    """With script only, because axe is one; the journeys show that everything works without."""
    own = browser.new_context(base_url=address, viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    own.set_default_timeout(10_000)
    yield own
    own.close()


def test_every_page_can_be_used_by_everybody(context: BrowserContext, address: str) -> None:
    inspector = Inspector(context, address)
    walk.public(Visitor(context), inspector)
    code = walk.party(Secretary(context), inspector)
    walk.committee(Clerk(context), inspector, code)
    walk.administrator(Visitor(context), inspector)
    assert not inspector.faults, "\n" + "\n".join(inspector.faults)
