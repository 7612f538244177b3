"""Every page of every door, also the ones that nobody wants to see, holds the rules of `e2e/inspection.py`.

Each door has a test and a service of its own, so that the doors are inspected beside each other.
"""

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


@pytest.fixture
def inspector(context: BrowserContext, address: str) -> Iterator[Inspector]:
    own = Inspector(context, address)
    yield own
    assert not own.faults, "\n" + "\n".join(own.faults)


def test_every_page_of_a_party_can_be_used_by_everybody(context: BrowserContext, inspector: Inspector) -> None:
    walk.party(Secretary(context), inspector)


def test_every_page_of_the_committee_can_be_used_by_everybody(context: BrowserContext, inspector: Inspector) -> None:
    walk.committee(Clerk(context), inspector, walk.papers(Secretary(context)))


def test_every_page_of_the_public_and_the_administrator_can_be_used_by_everybody(
    context: BrowserContext, inspector: Inspector
) -> None:
    walk.public(Visitor(context), inspector)
    walk.administrator(Visitor(context), inspector)
