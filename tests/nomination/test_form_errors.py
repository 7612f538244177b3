"""Each form of the party, sent with what it cannot take, leads back to the field (T09), says so in its title (T14)."""

from collections.abc import Mapping
from uuid import uuid4

import pytest
from tests.architecture.messages import ROOT
from tests.builders import person
from tests.nomination.form_errors import faults_of
from tests.nomination.test_people import Party, party

__all__ = ["party"]
pytestmark = pytest.mark.anyio
_LONG = "x" * 2_000
_WRONG: Mapping[str, Mapping[str, str]] = {
    "details": {"seats_before": "veel", "part1_name": "Dorp", "part1_seats": "-"},
    "submitter": {"submitter_last_name": _LONG, "submitter_country": "XX"},
    "people/new": {
        "birth-day": "31",
        "birth-month": "2",
        "birth-year": "1980",
        "bsn": "1",
        "email": "x",
        "country": "QQ",
    },
    "people/put-on": {"list": ""},
    "people/delete": {},
    "import": {"cells": ""},
    "../new": {},
}


@pytest.mark.parametrize("path", list(_WRONG))
async def test_an_error_leads_to_its_field(party: Party, path: str) -> None:
    await party.add(person(0))
    await party.seen("people")
    address = "/party/new" if path.startswith("..") else f"{party.base}/{path}"
    answer = await party.browser.post(address, new_id=str(uuid4()), **_WRONG[path])
    assert answer.status_code == 422
    assert faults_of(answer.text) == []


async def test_every_page_of_a_nomination_has_a_title_of_its_own(party: Party) -> None:
    paths = ("tasks", "details", "submitter", "people", "people/new", "people/duplicates", "lists", "import")
    pages = [await party.seen(path) for path in (*paths, "readiness", "documents", "history")]
    titles = [page.partition("<title>")[2].partition("</title>")[0] for page in pages]
    assert len(set(titles)) == len(titles)


def test_no_script_stops_paste() -> None:
    scripts = (ROOT / "frontend_templates" / "assets").glob("*.js")
    assert [path.name for path in scripts if "paste" in path.read_text() and "preventDefault" in path.read_text()] == []
