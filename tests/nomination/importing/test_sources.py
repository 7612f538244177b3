"""People from an EML file or an earlier nomination: reported, matched, and nothing changed that was not asked."""

from dataclasses import replace
from uuid import uuid4

import pytest
from tests.builders import NOW, election
from tests.nomination.importing.test_pages import Sanne, sanne

from kieslijst.elections.definition import identifier_of
from kieslijst.exchange import eml210, eml230
from kieslijst.exchange.candidate import Candidate, CandidateList, GenderMark, ListType
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.message import ContestIdentifier, Header
from kieslijst.exchange.nomination import JobTitle, Nomination, Proposer
from kieslijst.nomination.actions.persons import add_persons
from kieslijst.nomination.model import Details, Person
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import PersonName

__all__ = ["sanne"]

BORN = BirthDate(1970, 4, 3)
FILE = (
    Candidate(1, PersonName("A.B.", "", "van der", "Zandkuil"), GenderMark.FEMALE, Residence("Juinen"), BORN),
    Candidate(2, PersonName("Th.", "", "", "Rietberg"), None, Residence("Wadzijl"), BirthDate(1980, None, None)),
)
SUBMITTER = Proposer(
    PersonName("S.", "", "", "Duin"), JobTitle.SUBMITTER, PostalAddress("Dijk", "1", "", "9999AB", "Juinen")
)


def nomination_210() -> bytes:
    return eml210.write(
        Nomination(
            header=Header(created=NOW, issued=NOW.date()),
            election=identifier_of(election()),
            contest=ContestIdentifier("geen"),
            candidate_list=CandidateList(None, "Wad en Wier", ListType.SINGLE, publish_gender=True, candidates=FILE),
            proposers=(SUBMITTER, replace(SUBMITTER, job=JobTitle.SUBSTITUTE, order="1")),
        )
    )


def lists_230b(*lists: CandidateList) -> bytes:
    district = DistrictLists(ContestIdentifier("geen"), lists)
    return eml230.write(CandidateLists(Header(created=NOW, issued=NOW.date()), identifier_of(election()), (district,)))


def _list(number: int, name: str, *candidates: Candidate) -> CandidateList:
    return CandidateList(number, name, ListType.SINGLE, publish_gender=True, candidates=candidates)


async def send(sanne: Sanne, content: bytes) -> str:
    await sanne.browser.get(f"{sanne.base}/import")
    batch_id = str(uuid4())
    answer = await sanne.browser.post(
        f"{sanne.base}/import",
        files={"file": ("lijst.eml.xml", content, "text/xml")},
        new_id=batch_id,
        list=str(sanne.list_id),
    )
    assert answer.status_code == 303, answer.text
    return f"{sanne.base}/import/{batch_id}"


pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def test_a_210_is_taken_over_with_who_hands_it_in_and_taken_back_whole(sanne: Sanne) -> None:
    path = await send(sanne, nomination_210())
    page = (await sanne.browser.get(path)).text
    assert "Wad en Wier" in page
    assert "S. Duin" in page
    everything: dict[str, str | list[str]] = {
        "shown": ["1", "2"],
        "take-1": "yes",
        "take-2": "yes",
        "offers": "yes",
        "offer": ["details", "contacts"],
    }
    await sanne.browser.post(f"{path}/source", take="yes", mode="append", **everything)
    now = await sanne.now()
    assert [now.person(one).name for one in now.lists[0].candidates] == [one.name for one in FILE]
    assert {person.birth_date for person in now.persons} == {BORN, BirthDate(1980, None, None)}
    assert (now.details.appellation, now.submitter.name.last_name, len(now.substitutes)) == ("Wad en Wier", "Duin", 1)
    await sanne.browser.post(f"{path}/undo")
    now = await sanne.now()
    assert (now.persons, now.lists[0].candidates, now.details, now.submitter.is_empty) == ((), (), Details(), True)


async def test_what_differs_stays_ours_until_somebody_chooses_otherwise(sanne: Sanne) -> None:
    ours = Person(
        uuid4(), PersonName("A.B.", "", "van der", "Zandkuil"), birth_date=BORN, residence=Residence("Dijkhuizen")
    )
    await add_persons(SYSTEM_OPERATOR, sanne.nomination_id, [ours], list_id=sanne.list_id, at=NOW)
    path = await send(sanne, nomination_210())
    page = (await sanne.browser.get(path)).text
    assert "Juinen&#x27; in plaats van &#x27;Dijkhuizen" in page or "'Juinen' in plaats van 'Dijkhuizen'" in page
    sent: dict[str, str | list[str]] = {"shown": ["1", "2"], "take-1": "yes", "mode": "append"}
    await sanne.browser.post(f"{path}/source", take="yes", **sent)
    (person,) = (await sanne.now()).persons
    assert (person.id, person.residence.place, person.gender) == (ours.id, "Dijkhuizen", "v")
    await sanne.browser.post(f"{path}/undo")
    await sanne.browser.post(f"{path}/source", take="yes", **sent, **{"theirs-1": "woonplaats"})
    (person,) = (await sanne.now()).persons
    assert person.residence.place == "Juinen"


async def test_a_name_and_place_of_a_230b_is_asked_never_assumed(sanne: Sanne) -> None:
    ours = Person(uuid4(), PersonName("Th.", "", "", "Rietberg"), residence=Residence("Wadzijl"), bsn="999990019")
    await add_persons(SYSTEM_OPERATOR, sanne.nomination_id, [ours], list_id=sanne.list_id, at=NOW)
    first, second = _list(1, "Dorp en Wad", FILE[0]), _list(2, "Wad en Wier", FILE[1])
    path = await send(sanne, lists_230b(first, second))
    assert "2 Wad en Wier" in (await sanne.browser.get(path)).text
    await sanne.browser.post(f"{path}/source", sheet="1", keep="yes")
    refused = await sanne.browser.post(f"{path}/source", take="yes", sheet="1", shown="1", **{"take-1": "yes"})
    assert refused.status_code == 422
    assert "dezelfde persoon" in refused.text
    assert (await sanne.now()).persons == (ours,)
    sent = {"take": "yes", "sheet": "1", "shown": "1", "take-1": "yes", "mode": "append"}
    await sanne.browser.post(f"{path}/source", **sent, **{"same-1": "no"})
    assert len((await sanne.now()).persons) == 2
    await sanne.browser.post(f"{path}/undo")
    await sanne.browser.post(f"{path}/source", **sent, **{"same-1": "yes"})
    assert [person.id for person in (await sanne.now()).persons] == [ours.id]
