"""Every page of every door, also the ones that nobody wants to see, holds the rules of `e2e/inspection`."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext
from tests.supervisor.service import Service

from e2e.conftest import demonstration
from e2e.house import House
from e2e.inspection import KEY, Inspector
from e2e.inspection.places import places
from e2e.inspection.routes import pages
from e2e.people import Clerk, Secretary, Visitor
from e2e.walks import CHANGES, NO_CHANGE, NOT_WALKED, OF, beginning, committee, districts, public, ready

Walk = Callable[[Any, Inspector, House], None]


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    """One for all walks: each has rooms of its own; its templates say which place is which."""
    with demonstration(mark_places=True) as running:
        yield running


@pytest.fixture(scope="module")
def house(service: Service) -> House:
    return House.built(service)


@pytest.fixture
def context(browser: Browser, address: str) -> Iterator[BrowserContext]:
    """With script only, because axe is one; the journeys show that everything works without."""
    own = browser.new_context(base_url=address, viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
    own.set_default_timeout(30_000)
    yield own
    own.close()


@pytest.mark.parametrize(
    ("name", "walk", "who"),
    [
        ("beginning", beginning.walk, Secretary),
        ("ready", ready.walk, Secretary),
        ("districts", districts.walk, Secretary),
        ("committee", committee.walk, Clerk),
        ("public", public.walk, Visitor),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_page_can_be_used_by_everybody(  # a walk needs all of them
    context: BrowserContext, address: str, house: House, *, name: str, walk: Walk, who: type[Visitor]
) -> None:
    inspector = Inspector(context, address)
    walk(who(context), inspector, house)
    assert not inspector.faults, "\n" + "\n".join(inspector.faults)
    assert OF[name] - inspector.walked.keys() == set()
    assert CHANGES[name] - inspector.heard == set()


def test_every_page_is_on_a_walk() -> None:
    """Whoever makes a page opens it on a walk and names it in `e2e.walks.OF`."""
    walked = frozenset[str]().union(*OF.values())
    assert set(pages()) - walked == NOT_WALKED.keys()
    assert walked - set(pages()) == set()
    assert len(KEY) == 10
    assert walked >= KEY, "key screens are looked at in every theme (T04)"


def test_every_place_that_changes_without_a_load_is_on_a_walk() -> None:
    """Whoever lets a script look for something lets it happen on a walk and names it in `e2e.walks.CHANGES`."""
    changed = frozenset[str]().union(*CHANGES.values())
    assert places() - changed == NO_CHANGE.keys()
    assert changed - places() == set()
