"""Candidates as a table on the screen, out and in again; earlier people; a comparison; a practice."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from tests.builders import NOW, election
from tests.nomination.importing.test_pages import Sanne, sanne

from kieslijst.nomination.actions.persons import add_persons
from kieslijst.nomination.model import Contact, Nomination, Person
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender, PersonName

__all__ = ["sanne"]

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]

HOME = PostalAddress("Ring", "44", "a", "9999AB", "Juinen")
AGENT = Contact(PersonName("K.", "", "", "Wad"), HOME)
PEOPLE = (
    Person(uuid4(), PersonName("A.B.", "Anna", "van der", "Zandkuil"), Gender.FEMALE, BirthDate(1970, 4, 3)),
    Person(uuid4(), PersonName("Ç.", "", "", "=Ünal-Këster"), None, BirthDate(1985, None, None), has_no_bsn=True),
    Person(uuid4(), PersonName("P.", "", "", "Dubois"), residence=Residence("Gent", "BE"), authorised_person=AGENT),
)
FILLED = (replace(PEOPLE[0], bsn="999990019", address=HOME, residence=Residence("Juinen")), *PEOPLE[1:])


def _said(nomination: Nomination) -> list[Person]:
    """The people of the first list in order, without what a table does not hold."""
    people = {person.id: replace(person, id=UUID(int=0), revision=1) for person in nomination.persons}
    return [people[person_id] for person_id in nomination.lists[0].candidates]


async def _filled(sanne: Sanne) -> list[Person]:
    await add_persons(SYSTEM_OPERATOR, sanne.nomination_id, FILLED, list_id=sanne.list_id, at=NOW)
    return _said(await sanne.now())


async def _back_in(sanne: Sanne, content: bytes) -> None:
    """Into an emptied address book, as a replacement."""
    for person in (await sanne.now()).persons:
        await sanne.browser.post(f"{sanne.base}/people/{person.id}/remove")
    batch_id = str(uuid4())
    files = {"file": ("tabel.csv", content, "text/csv")}
    await sanne.browser.post(f"{sanne.base}/import", files=files, new_id=batch_id, list=str(sanne.list_id))
    await sanne.browser.post(f"{sanne.base}/import/{batch_id}", take="yes", mode="replace")


@pytest.mark.parametrize("layout", ["own", "lists"])
async def test_a_table_that_is_downloaded_and_brought_in_again_says_the_same(sanne: Sanne, layout: str) -> None:
    before = await _filled(sanne)
    path = f"{sanne.base}/export/own" if layout == "own" else f"{sanne.base}/export/lists/{sanne.list_id}"
    await sanne.browser.get(f"{sanne.base}/export")
    table = await sanne.browser.post(path)
    assert table.content.startswith(b"\xef\xbb\xbf")
    await _back_in(sanne, table.content)
    assert _said(await sanne.now()) == before
    assert "als tabel" in (await sanne.browser.get(f"{sanne.base}/history")).text


async def test_people_of_an_earlier_nomination_come_without_bsn_and_who_is_left_out_stays_behind(sanne: Sanne) -> None:
    await _filled(sanne)
    await sanne.browser.get("/party/new")
    sent = {"election": election().slug, "practice": "yes", "earlier": str(sanne.nomination_id)}
    answer = await sanne.browser.post("/party/new", new_id=str(uuid4()), **sent)
    batch = answer.headers["location"]
    page = (await sanne.browser.get(batch)).text
    assert "Oefening: deze lijst kunt u niet inleveren" in page
    assert "999990019" not in page
    await sanne.browser.post(f"{batch}/source", take="yes", shown=["1", "2", "3"], **{"take-1": "yes", "take-3": "yes"})
    taken = await nomination_for(SYSTEM_OPERATOR, UUID(batch.split("/")[2]))
    assert len(taken.lists[0].candidates) == 2
    assert {person.name.last_name for person in taken.persons} == {"Zandkuil", "Dubois"}
    assert {(person.bsn, person.has_no_bsn) for person in taken.persons} == {("", False)}
    base, _, batch_id = batch.partition("/import/")
    compared = await sanne.browser.get(f"{base}/compare?with=batch-{batch_id}")
    assert "niet meer op de lijst" in compared.text
