"""The address book, the form of a person and people who may be one, over the whole application."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

import pytest
from tests.browser import Browser
from tests.builders import ADDRESS, NOW, person

from kieslijst.audit.queries import latest, verify_chain
from kieslijst.elections.actions import open_election
from kieslijst.identity.actions.administration import NewAccount, create_account, create_organisation
from kieslijst.identity.demonstration import INVENTED, JUINEN_PARTY, PASSWORD
from kieslijst.identity.passwords import hash_password
from kieslijst.nomination.actions.candidates import add_to_lists
from kieslijst.nomination.actions.lists import add_list
from kieslijst.nomination.actions.nominations import start_nomination
from kieslijst.nomination.actions.persons import add_persons
from kieslijst.nomination.dossier import chain_of
from kieslijst.nomination.initials import written
from kieslijst.nomination.likely_twins import Why, likely_twins
from kieslijst.nomination.model import Nomination, Person
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR, Actor, Role
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import PersonName

pytestmark = pytest.mark.anyio
_SANNE = INVENTED[0]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("abc", "A.B.C."),
        ("S.J", "S.J."),
        ("s j", "S.J."),
        ("IJ.", "IJ."),
        ("ij.a", "IJ.A."),
        ("Th.G.M.", "Th.G.M."),
        ("chr.", "Chr."),
        ("F.d.C.", "F.d.C."),
        ("Jan", "Jan"),
        ("J.-P.", "J.-P."),
        ("", ""),
    ],
)
def test_initials_get_their_full_stops_and_keep_what_was_meant(typed: str, printed: str) -> None:
    assert written(typed) == printed


def test_pairs_share_a_number_a_name_and_day_or_nearly_a_name() -> None:
    one = person(0, bsn="")
    same_day = person(0, id=uuid4(), name=replace(one.name, initials="A."), bsn="")
    misspelled = person(1, name=replace(one.name, last_name="Zandkuyl"), birth_date=None, bsn="")
    namesake = person(2, name=one.name, birth_date=BirthDate(1999, 1, 1), bsn="")
    other = person(3, bsn="123456782")
    twin = person(4, bsn="123456782")
    people = (one, same_day, misspelled, namesake, other, twin)
    found = {pair.ids: pair.why for pair in likely_twins(people)}
    assert found[frozenset((other.id, twin.id))] is Why.SAME_NUMBER
    assert found[frozenset((one.id, same_day.id))] is Why.SAME_NAME_AND_DAY
    assert frozenset((one.id, namesake.id)) not in found, "two full birth dates are two people"
    assert frozenset((other.id, twin.id)) not in {p.ids for p in likely_twins(people, {frozenset((other.id, twin.id))})}
    near = likely_twins((one, replace(misspelled, name=replace(one.name, last_name="Zandkuill"))))
    assert [pair.why for pair in near] == [Why.ALIKE]


@dataclass(frozen=True, slots=True)
class Party:
    """A signed-in person of a group with a nomination for a municipality."""

    browser: Browser
    actor: Actor
    nomination_id: UUID
    list_id: UUID

    @property
    def base(self) -> str:
        return f"/party/{self.nomination_id}"

    async def now(self) -> Nomination:
        return await nomination_for(self.actor, self.nomination_id)

    async def add(self, *people: Person, on_list: bool = True) -> None:
        list_id = self.list_id if on_list else None
        await add_persons(self.actor, self.nomination_id, people, list_id=list_id, at=NOW)

    async def seen(self, path: str) -> str:
        answer = await self.browser.get(f"{self.base}/{path}")
        assert answer.status_code == 200
        return answer.text


@pytest.fixture
async def party(db: str) -> AsyncIterator[Party]:  # noqa: ARG001 - the database
    await create_organisation(JUINEN_PARTY, actor=SYSTEM_OPERATOR, now=NOW)
    new = NewAccount(uuid4(), _SANNE.email, _SANNE.name, JUINEN_PARTY.id, is_demo=True)
    await create_account(new, actor=SYSTEM_OPERATOR, now=NOW, password_hash=await hash_password(PASSWORD))
    actor = Actor(_SANNE.name, Role.PARTY_EDITOR, new.id, JUINEN_PARTY.id)
    election = await open_election(SYSTEM_OPERATOR, "PS2027_Groningen", at=NOW)
    nomination_id, list_id = uuid4(), uuid4()
    await start_nomination(
        actor,
        nomination_id=nomination_id,
        organisation_id=JUINEN_PARTY.id,
        election_id=election.id,
        list_id=list_id,
        at=NOW,
    )
    async with Browser() as browser:
        await browser.log_in(_SANNE.email)
        yield Party(browser, actor, nomination_id, list_id)


def _named(last_name: str, **changes: object) -> Person:
    return person(0, name=PersonName("A.", "", "", last_name), bsn="", birth_date=None, **changes)


def _rows(page: str) -> list[str]:
    return re.findall(r'<th scope="row"[^>]*><a href="[^"]*">([^<]*)</a>', page)


async def test_the_address_book_searches_filters_and_says_what_lacks(party: Party) -> None:
    assert "Kies hoe u wilt beginnen" in await party.seen("people")
    await party.add(person(2), _named("Wadschuur"), on_list=True)
    await party.add(_named("Rietberg"), on_list=False)
    assert _rows(await party.seen("people?q=yildiz")) == ["Yıldızhan, Ş. (Şule)"]
    assert _rows(await party.seen("people?q=wad+2")) == ["Wadschuur, A."]
    assert _rows(await party.seen("people?show=not-on-list")) == ["Rietberg, A."]
    page = await party.seen("people?show=incomplete")
    assert _rows(page) == ["Rietberg, A.", "Wadschuur, A."]
    assert re.search(r"nog nodig:.*geboortedatum, BSN", page, re.DOTALL)
    assert 'Onvolledig <span class="count">2</span>' in page


async def test_a_long_address_book_has_pages(party: Party) -> None:
    await party.add(*(_named(f"Dijk{number:03}") for number in range(101)), on_list=False)
    assert len(_rows(await party.seen("people"))) == 100
    assert _rows(await party.seen("people?page=2")) == ["Dijk100, A."]


async def test_ticked_people_go_on_a_list_or_away_and_come_back(party: Party) -> None:
    first, second = _named("Rietberg"), _named("Wadschuur")
    await party.add(first, second, on_list=False)
    await party.seen("people")
    ids = [str(first.id), str(second.id)]
    answer = await party.browser.post(f"{party.base}/people/put-on", chosen=ids, list=str(party.list_id))
    assert answer.status_code == 303
    assert (await party.now()).lists[0].candidates == (first.id, second.id)
    await party.browser.post(f"{party.base}/people/delete", chosen=ids)
    assert (await party.now()).persons == ()
    page = await party.seen("people")
    undo = re.search(r'action="([^"]+&#x2f;undo|[^"]+/undo)"', page)
    assert undo
    await party.browser.post(undo[1].replace("&#x2f;", "/"))
    assert (await party.now()).lists[0].candidates == (first.id, second.id)
    refused = await party.browser.post(f"{party.base}/people/delete")
    assert refused.status_code == 422
    assert "Vink eerst aan wie u bedoelt." in refused.text


async def test_a_person_is_saved_normalised_and_put_on_every_ticked_list(party: Party) -> None:
    second = uuid4()
    await add_list(party.actor, party.nomination_id, list_id=second, at=NOW)
    await party.seen("people/new")
    typed = {"initials": "abc", "last_name": "van der Wad", "birth-day": "27", "birth-month": "maart"}
    more = {"birth-year": "1985", "email": "wad@voorbeeld.example", "country": "NL", "new_id": str(uuid4())}
    answer = await party.browser.post(
        f"{party.base}/people/new", list=[str(party.list_id), str(second)], **typed, **more
    )
    assert answer.status_code == 303
    nomination = await party.now()
    (saved,) = nomination.persons
    assert (saved.name.initials, saved.email) == ("A.B.C.", "wad@voorbeeld.example")
    assert saved.birth_date == BirthDate(1985, 3, 27)
    assert [each.candidates for each in nomination.lists] == [(saved.id,), (saved.id,)]
    page = await party.seen(f"people/{saved.id}")
    assert "Zet &#x27;van der&#x27; in het vak Voorvoegsel." in page
    fields = {**typed, **more, "revision": "1", "fix": "prefix"}
    assert (await party.browser.post(f"{party.base}/people/{saved.id}", **fields)).status_code == 303
    assert (await party.now()).persons[0].name == PersonName("A.B.C.", "", "van der", "Wad")


async def test_a_lost_zero_is_offered_and_the_same_number_of_another_is_advice(party: Party) -> None:
    await party.add(person(0, bsn="012345672"), _named("Wad"))
    wad = next(each for each in (await party.now()).persons if each.name.last_name == "Wad")
    fields = {"initials": "A.", "last_name": "Wad", "bsn": "12345672", "revision": "1"}
    await party.seen(f"people/{wad.id}")
    refused = await party.browser.post(f"{party.base}/people/{wad.id}", **fields)
    assert refused.status_code == 422
    assert "Ja, zet er een 0 voor en sla op" in refused.text
    assert (await party.browser.post(f"{party.base}/people/{wad.id}", fix="zero", **fields)).status_code == 303
    assert (await party.now()).person(wad.id).bsn == "012345672"
    assert "Dit BSN hoort al bij A.B. van der Zandkuil." in await party.seen(f"people/{wad.id}")


async def test_save_and_next_goes_through_the_set_that_was_searched(party: Party) -> None:
    people = [_named(name) for name in ("Adijk", "Bdijk", "Cwad", "Ddijk")]
    await party.add(*people)
    at, seen = people[0], []
    for _ in range(3):
        await party.seen(f"people/{at.id}")
        fields = {
            "initials": "A.",
            "last_name": at.name.last_name,
            "revision": "1",
            "from": "people",
            "show": "incomplete",
        }
        answer = await party.browser.post(f"{party.base}/people/{at.id}", next="yes", has_no_bsn="yes", **fields)
        seen.append(answer.headers["location"].partition("/people")[2])
        at = people[people.index(at) + 1]
    assert seen == [f"/{each.id}?from=people&show=incomplete" for each in people[1:]]


async def test_an_address_in_use_fills_in_with_one_choice_without_a_save(party: Party) -> None:
    await party.add(person(0), _named("Wad", address=replace(ADDRESS, street="", number="", postcode="", place="")))
    other, wad = sorted((await party.now()).persons, key=lambda each: each.name.last_name == "Wad")
    fields = {"initials": "ab", "last_name": "Wad", "address_of": str(other.id), "revision": "1"}
    await party.seen("people")
    looked = await party.browser.post(f"{party.base}/people/{wad.id}", look="yes", **fields)
    assert looked.status_code == 200
    assert 'name="address_street" type="text" value="Dorpsstraat"' in looked.text
    assert 'name="initials" type="text" value="A.B."' in looked.text
    assert (await party.now()).person(wad.id).revision == 1


async def test_two_become_one_in_the_higher_place_of_each_list(party: Party) -> None:
    one, between, other = person(0, bsn=""), _named("Meer"), person(0, id=uuid4(), bsn="123456782")
    second = uuid4()
    await add_list(party.actor, party.nomination_id, list_id=second, at=NOW)
    await party.add(other, between, one)
    await add_to_lists(party.actor, party.nomination_id, between.id, [second], at=NOW)
    await add_to_lists(party.actor, party.nomination_id, other.id, [second], at=NOW)
    page = await party.seen("people/duplicates")
    first, gone = re.findall(r'name="(?:one|other)" value="([^"]+)"', page)[:2]
    number = "one" if first == str(other.id) else "other"
    fields = {"one": first, "other": gone, "revision-one": "1", "revision-other": "1", "keep-bsn": number}
    assert (await party.browser.post(f"{party.base}/people/duplicates", **fields)).status_code == 303
    nomination = await party.now()
    assert {str(each.id) for each in nomination.persons} == {first, str(between.id)}
    assert nomination.person(UUID(first)).bsn == "123456782"
    assert [each.candidates for each in nomination.lists] == [(UUID(first), between.id), (between.id, UUID(first))]
    assert (await latest(chain_of(party.nomination_id)))[0].name == "persons_merged"
    assert await verify_chain(chain_of(party.nomination_id)) == ()
    stale = await party.browser.post(f"{party.base}/people/duplicates", **fields)
    assert stale.status_code == 404


async def test_two_people_are_not_asked_again(party: Party) -> None:
    one, other = person(0, bsn=""), person(0, id=uuid4(), bsn="")
    await party.add(one, other)
    assert "lijkt dezelfde persoon" in await party.seen("people")
    fields = {"one": str(one.id), "other": str(other.id), "two": "yes"}
    await party.browser.post(f"{party.base}/people/duplicates", **fields)
    assert "Geen dubbele personen gevonden." in await party.seen("people/duplicates")
    assert len((await party.now()).persons) == 2
