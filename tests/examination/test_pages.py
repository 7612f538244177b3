"""The committee's pages, in a browser without a screen and without script."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from html import unescape
from uuid import uuid4

import pytest
from tests.browser import Browser
from tests.builders import NOW, csb_clerk
from tests.committee import CODES, Committee, committee, hand_in, snapshot

from kieslijst.elections import store as elections
from kieslijst.examination.model.received import Submission
from kieslijst.examination.queries import dossier_of
from kieslijst.exchange.hash_code import hidden_groups
from kieslijst.identity.actions.administration import NewAccount, create_account, create_organisation
from kieslijst.identity.demonstration import COMMITTEE, INVENTED, PASSWORD
from kieslijst.identity.passwords import hash_password
from kieslijst.nomination.model import AppellationKind
from kieslijst.publication.queries import newest_files
from kieslijst.publication.tasks import make_files
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.election_type import ElectionType

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


@pytest.fixture
async def juinen() -> Committee:
    """The committee of the demonstration's clerk."""
    await _let_in("griffie@juinen.example")
    made = await committee()
    await elections.set_committee(made.election.id, COMMITTEE.id)
    return replace(made, clerk=csb_clerk(COMMITTEE.id))


@pytest.fixture
async def clerk(juinen: Committee) -> AsyncIterator[Browser]:
    async with Browser() as browser:
        await browser.log_in("griffie@juinen.example")
        assert juinen.election.name in (await browser.get("/csb")).text
        yield browser


async def _let_in(email: str) -> None:
    """Make the account of one of the invented people: hashing the passwords of all takes a second."""
    person = next(person for person in INVENTED if person.email == email)
    await create_organisation(person.organisation, actor=SYSTEM_OPERATOR, now=NOW)
    new = NewAccount(uuid4(), person.email, person.name, person.organisation.id, is_demo=True)
    await create_account(new, actor=SYSTEM_OPERATOR, now=NOW, password_hash=await hash_password(PASSWORD))


async def _received(juinen: Committee) -> Submission:
    return await juinen.receive(snapshot(juinen.election), code=CODES[0])


async def test_the_whole_road_without_script(juinen: Committee, clerk: Browser) -> None:
    for code, name in zip(CODES, ("Streekbelang Juinen", "Dorp en Wad"), strict=False):
        await hand_in(snapshot(juinen.election, name), code=code)
    csb = f"/csb/{juinen.code}"
    for code in CODES[:2]:
        await clerk.get(f"{csb}/submissions")
        answer = await clerk.post(f"{csb}/submissions", code=code)
        assert answer.status_code == 303
        await clerk.get(answer.headers["location"])
    first, second = (await dossier_of(juinen.clerk, juinen.code)).standing.submissions
    for one in (first, second):
        answer = await clerk.post(f"{csb}/decisions/{one.id}/valid")
        assert answer.status_code == 303
    await clerk.post(f"{csb}/numbering/votes", **{f"votes-{first.id}": "", f"votes-{second.id}": ""})
    page = await clerk.get(f"{csb}/numbering")
    assert "Loting is nodig tussen" in page.text
    places = {f"place-{first.id}": "2", f"place-{second.id}": "1"}
    assert (await clerk.post(f"{csb}/numbering/lots/1", **places)).status_code == 303
    assert "Stel de nummering vast" in (await clerk.get(f"{csb}/numbering")).text
    assert (await clerk.post(f"{csb}/numbering/close", word="vaststellen")).status_code == 303
    assert "De nummers zijn vastgesteld" in (await clerk.get(f"{csb}/numbering")).text
    for _ in range(2):
        assert (await clerk.post(f"{csb}/publication")).status_code == 303
    page = await clerk.get(f"{csb}/publication")
    assert 'data-poll="' in page.text
    assert "Maak de bestanden" not in page.text
    await make_files(str(juinen.election.id))
    page = await clerk.get(f"{csb}/publication")
    assert "data-poll" not in page.text
    assert len(re.findall(r">([0-9a-f]{4} ){15}[0-9a-f]{4}<", page.text)) == 2
    assert "Download EML 230b" in page.text
    assert "Download EML 230c" in page.text
    assert "programma 4 leest de 230b" in page.text
    await _compare_with_paper(juinen, clerk)
    page = await clerk.get(f"{csb}/audit")
    assert "Logboek is heel" in page.text
    assert "Besluiten en nummers vastgesteld" in page.text


async def _compare_with_paper(juinen: Committee, clerk: Browser) -> None:
    """Type one group wrong, then both right."""
    (file, *_) = await newest_files(juinen.election.id)
    path = f"/csb/{juinen.code}/publication/{file.id}/check"
    page = await clerk.get(path)
    groups, (first, second) = file.hash_in_groups.split(" "), hidden_groups(file.sha256)
    assert [group in page.text for group in groups].count(False) == 2
    right = {f"group-{first + 1}": groups[first], f"group-{second + 1}": groups[second]}
    wrong = await clerk.post(path, **(right | {f"group-{second + 1}": "0g00"}))
    assert wrong.status_code == 422
    assert f"Groep {second + 1} is in dit bestand een andere" in wrong.text
    assert (await clerk.post(path, **right)).status_code == 303
    assert "Met het papier vergeleken op" in (await clerk.get(f"/csb/{juinen.code}/publication")).text


async def test_a_wrong_code_comes_back_with_what_was_typed(juinen: Committee, clerk: Browser) -> None:
    for typed, words in (("", "Typ de code"), ("XXX", "U typte: XXX"), (CODES[9], "niet bekend")):
        answer = await clerk.post(f"/csb/{juinen.code}/submissions", code=typed)
        assert answer.status_code == 422
        assert 'id="error-summary"' in answer.text
        assert words in answer.text


async def test_a_submission_shows_its_list_beside_its_findings(juinen: Committee, clerk: Browser) -> None:
    bare = replace(snapshot(juinen.election), kind=AppellationKind.REGISTERED)
    submission = await juinen.receive(bare, code=CODES[0])
    page = await clerk.get(f"/csb/{juinen.code}/submissions/{submission.id}")
    assert "van der Zandkuil" in page.text
    assert "Th.G.M. (Theo)" in page.text
    assert "Leg vast als verzuim" in page.text
    assert "123456782" not in page.text


async def test_an_omission_is_recorded_from_a_finding_and_judged_in_two_clicks(
    juinen: Committee, clerk: Browser
) -> None:
    submission = await _received(juinen)
    csb = f"/csb/{juinen.code}/submissions/{submission.id}"
    shown = unescape((await clerk.get(csb)).text)
    link = re.search(r'href="(/csb/[^"]+/omissions\?[^"]+)#new"', shown)
    assert link is not None
    form = await clerk.get(link.group(1))
    fields = dict(re.findall(r'name="(new_id|rule|article)"[^>]*value="([^"]*)"', form.text))
    fields |= {"article": fields.get("article") or "Kieswet H 9", "text": "Er ontbreekt iets."}
    fields["subject"] = f"group:{submission.id}"
    for _ in range(2):
        assert (await clerk.post(f"{csb}/omissions", **fields)).status_code == 303
    page = await clerk.get(f"{csb}/omissions")
    (path,) = set(re.findall(r'action="([^"]+/repaired)"', unescape(page.text)))
    assert (await clerk.post(path, revision="1")).status_code == 303
    page = await clerk.get(f"{csb}/omissions")
    assert "Hersteld" in page.text
    assert "Zet terug op open" in page.text


async def test_a_candidate_is_struck_with_ground_and_reason(juinen: Committee, clerk: Browser) -> None:
    submission = await _received(juinen)
    candidate = submission.lists[0].candidates[1]
    path = f"/csb/{juinen.code}/decisions/{submission.id}/candidate/{candidate.id}"
    form = await clerk.get(path)
    assert "Kandidaat 3 tot en met 4 schuiven" in form.text
    answer = await clerk.post(path, revision="0", article="", reason="")
    assert answer.status_code == 422
    answer = await clerk.post(path, revision="0", article="Kieswet I 6(1)b", reason="De H 9 ontbreekt.")
    assert answer.status_code == 303
    page = await clerk.get(f"/csb/{juinen.code}/decisions/{submission.id}")
    assert "De H 9 ontbreekt." in page.text
    assert "Geschrapt" in page.text


async def test_a_stale_decision_is_a_conflict_page(juinen: Committee, clerk: Browser) -> None:
    submission = await _received(juinen)
    path = f"/csb/{juinen.code}/decisions/{submission.id}/list/{submission.districts[0].id}"
    for reason, status in (("Te laat.", 303), ("Iets anders.", 409)):
        answer = await clerk.post(path, revision="0", article="Kieswet I 5a", reason=reason)
        assert answer.status_code == status


async def test_closing_asks_for_the_word_and_says_what_is_missing(juinen: Committee, clerk: Browser) -> None:
    submission = await _received(juinen)
    close = f"/csb/{juinen.code}/numbering/close"
    assert "nog niet besloten" in (await clerk.get(close)).text
    answer = await clerk.post(close, word="vaststellen")
    assert answer.status_code == 303
    await juinen.declare_valid(submission.id)
    await clerk.post(f"/csb/{juinen.code}/numbering/votes", **{f"votes-{submission.id}": "1.234"})
    assert (await clerk.post(close, word="ja")).status_code == 422
    assert (await clerk.post(close, word="Vaststellen")).status_code == 303


async def test_votes_and_places_that_are_no_numbers_come_back(juinen: Committee, clerk: Browser) -> None:
    first = await _received(juinen)
    second = await juinen.receive(snapshot(juinen.election, "Dorp en Wad"), code=CODES[1])
    for one in (first, second):
        await juinen.declare_valid(one.id)
    votes = f"/csb/{juinen.code}/numbering/votes"
    answer = await clerk.post(votes, **{f"votes-{first.id}": "veel", f"votes-{second.id}": ""})
    assert answer.status_code == 422
    assert 'value="veel"' in answer.text
    await clerk.post(votes, **{f"votes-{first.id}": "", f"votes-{second.id}": ""})
    lots = f"/csb/{juinen.code}/numbering/lots/1"
    answer = await clerk.post(lots, **{f"place-{first.id}": "1", f"place-{second.id}": "1"})
    assert answer.status_code == 422
    assert "Elke plaats komt" in answer.text


async def test_official_votes_of_last_time_are_filled_in_where_there_are_any(clerk: Browser) -> None:
    made = await committee(code="EK2027", type=ElectionType.EK, election_date=date(2027, 5, 24), subcategory="EK")
    await elections.set_committee(made.election.id, COMMITTEE.id)
    senate = replace(made, clerk=csb_clerk(COMMITTEE.id))
    for code, name in zip(CODES, ("BBB", "Streekbelang Juinen"), strict=False):
        received = await senate.receive(snapshot(senate.election, name, seats_before=16), code=code)
        await senate.declare_valid(received.id)

    text = (await clerk.get(f"/csb/{senate.code}/numbering")).text

    assert 'value="36976"' in text
    assert text.count("Officiële uitslag van EK2023: 36976 stemmen, 16 zetels. De groep gaf op") == 1


async def test_other_committees_pages_are_not_found(juinen: Committee, clerk: Browser) -> None:
    submission = await _received(juinen)
    wadwijk = await committee(code="GR2026_Wadwijk")
    theirs = await wadwijk.receive(snapshot(wadwijk.election), code=CODES[1])
    district, candidate = theirs.districts[0].id, theirs.lists[0].candidates[0].id
    foreign = (
        f"/csb/{wadwijk.code}",
        f"/csb/{wadwijk.code}/submissions",
        f"/csb/{wadwijk.code}/submissions/{theirs.id}",
        f"/csb/{wadwijk.code}/decisions",
        f"/csb/{wadwijk.code}/numbering",
        f"/csb/{wadwijk.code}/publication",
        f"/csb/{wadwijk.code}/audit",
        f"/csb/{juinen.code}/submissions/{theirs.id}",
        f"/csb/{juinen.code}/submissions/{theirs.id}/omissions",
        f"/csb/{juinen.code}/decisions/{theirs.id}",
        f"/csb/{juinen.code}/decisions/{submission.id}/list/{district}",
        f"/csb/{juinen.code}/decisions/{submission.id}/candidate/{candidate}",
        f"/csb/{juinen.code}/decisions/{submission.id}/appellation/{theirs.id}",
        f"/csb/{juinen.code}/publication/{uuid4()}",
        f"/csb/{juinen.code}/publication/{uuid4()}/check",
        "/csb/gr2026_nergens",
    )
    for path in foreign:
        assert (await clerk.get(path)).status_code == 404, path
    written = (
        f"/csb/{wadwijk.code}/submissions",
        f"/csb/{juinen.code}/decisions/{theirs.id}/valid",
        f"/csb/{juinen.code}/decisions/{submission.id}/list/{district}/keep",
        f"/csb/{juinen.code}/submissions/{theirs.id}/return",
        f"/csb/{juinen.code}/submissions/{submission.id}/omissions/{uuid4()}/repaired",
        f"/csb/{juinen.code}/numbering/lots/7",
        f"/csb/{wadwijk.code}/numbering/close",
        f"/csb/{wadwijk.code}/publication",
    )
    await clerk.get("/csb")
    for path in written:
        assert (await clerk.post(path, code=CODES[1], revision="0", word="vaststellen")).status_code == 404, path


async def test_a_party_has_no_business_here(juinen: Committee) -> None:
    await _let_in("sanne@juinens-belang.example")
    async with Browser() as browser:
        await browser.log_in("sanne@juinens-belang.example")
        assert (await browser.get(f"/csb/{juinen.code}")).status_code == 403


async def test_every_page_speaks_all_languages_and_has_one_heading(juinen: Committee, clerk: Browser) -> None:
    submission = await _received(juinen)
    csb = f"/csb/{juinen.code}"
    paths = [
        csb,
        "/csb",
        *(f"{csb}/{name}" for name in ("submissions", "decisions", "numbering", "publication", "audit")),
    ]
    paths += [f"{csb}/submissions/{submission.id}", f"{csb}/submissions/{submission.id}/omissions"]
    paths += [f"{csb}/decisions/{submission.id}"]
    for language in ("nl", "fy", "en"):
        for path in paths:
            page = await clerk.get(f"{path}?lang={language}")
            assert page.status_code == 200, path
            assert page.text.count("<h1>") == 1, path
            assert f'<html lang="{language}">' in page.text
