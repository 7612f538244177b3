"""What /verify says of a paper in somebody's hand, by its code alone and by the QR of one paper."""

from dataclasses import replace
from datetime import date

import pytest
from tests.browser import Browser
from tests.builders import NOW
from tests.submission.filled import filled, some_codes

from kieslijst.nomination.actions import persons
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.birth_date import BirthDate
from kieslijst.submission.actions import freeze

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def test_a_paper_that_a_newer_version_leaves_as_it_was_is_still_good() -> None:
    actor, nomination_id = await filled()
    first = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    nomination = await nomination_for(actor, nomination_id)
    second = nomination.person(nomination.lists[0].candidates[1])
    born = replace(second, birth_date=BirthDate.on(date(1981, 8, 7)))
    await persons.change_person(actor, nomination_id, born, at=NOW)
    newest = await freeze(actor, nomination_id, at=NOW, randomness=some_codes(7))
    async with Browser() as browser:

        async def said(query: str) -> str:
            return (await browser.get(f"/verify?code={query}")).text

        assert "dit is de nieuwste versie" in await said(newest.code)
        assert "dit is de nieuwste versie" in await said(f"{newest.code}&s=1&p=1")
        for place in (1, 2, 3):
            assert "Dit papier geldt nog" in await said(f"{first.code}&s={place}&p=1"), place
        assert "van de 5 papieren met deze code gelden nog" in await said(first.code)
        assert "Er is een nieuwere versie" in await said(f"{first.code}&s=0&p=1")
        assert "Verouderd" in await said(f"{first.code}&s=99&p=1")


async def test_another_order_leaves_no_paper_good() -> None:
    actor, nomination_id = await filled()
    first = await freeze(actor, nomination_id, at=NOW, randomness=some_codes())
    nomination = await nomination_for(actor, nomination_id)
    await persons.remove_person(actor, nomination_id, nomination.lists[0].candidates[2], at=NOW)
    await freeze(actor, nomination_id, at=NOW, randomness=some_codes(7))
    async with Browser() as browser:
        for query in (first.code, f"{first.code}&s=1&p=1", f"{first.code}&s=0&p=1"):
            assert "Verouderd" in (await browser.get(f"/verify?code={query}")).text, query
