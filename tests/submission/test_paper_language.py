"""The language of the papers: chosen where the law allows Frisian, on a real database and in a browser."""

import io
import re
import zipfile
from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
from tests.browser import Browser, site
from tests.builders import NOW, contact, election, party_editor, person
from tests.documents.pdf_reading import running_text

from kieslijst.documents.words.inputs import Language
from kieslijst.elections.actions import keep_definition
from kieslijst.elections.definition import Definition
from kieslijst.elections.model import Domain, Election
from kieslijst.exchange import eml210
from kieslijst.identity.actions.administration import NewAccount, create_account, create_organisation
from kieslijst.identity.demonstration import INVENTED, JUINEN_PARTY, PASSWORD
from kieslijst.identity.passwords import hash_password
from kieslijst.nomination.actions import nominations, persons
from kieslijst.nomination.desk_answers import DeskAnswer
from kieslijst.nomination.model import AppellationKind, Details
from kieslijst.shared.actor import SYSTEM_OPERATOR, Actor
from kieslijst.shared.errors import Refused
from kieslijst.submission import queries
from kieslijst.submission.actions import freeze
from kieslijst.submission.canonical import still_says
from kieslijst.submission.freezing import Randomness
from kieslijst.submission.tasks import make_papers

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
FRISIAN_COUNCIL = election(domain=Domain("Waadhoeke", "1949"))
JUINEN = election()
CHOICE = 'name="language" value="fy"'


def _randomness() -> Randomness:
    numbers: Iterator[int] = iter(range(10_000))
    return Randomness(below=lambda top: next(numbers) % top, new_id=uuid4)


async def _filled(council: Election) -> tuple[Actor, UUID]:
    """A nomination without errors of the demonstration's party, whose secretary can log in."""
    sanne = INVENTED[0]
    await create_organisation(JUINEN_PARTY, actor=SYSTEM_OPERATOR, now=NOW)
    new = NewAccount(uuid4(), sanne.email, sanne.name, JUINEN_PARTY.id, is_demo=True)
    await create_account(new, actor=SYSTEM_OPERATOR, now=NOW, password_hash=await hash_password(PASSWORD))
    actor = party_editor(JUINEN_PARTY.id)
    kept = await keep_definition(SYSTEM_OPERATOR, Definition(council), at=NOW)
    list_id = uuid4()
    nomination_id = await nominations.start_nomination(
        actor, nomination_id=uuid4(), organisation_id=JUINEN_PARTY.id, election_id=kept.id, list_id=list_id, at=NOW
    )
    details = Details(AppellationKind.REGISTERED, "Streekbelang Juinen", seats_before=2)
    await nominations.change_details(actor, nomination_id, details, revision=1, at=NOW)
    await nominations.change_contacts(
        actor,
        nomination_id,
        submitter=contact(),
        substitutes=(contact(1),),
        answers=(DeskAnswer("0612345678", is_entitled=True), DeskAnswer()),
        at=NOW,
    )
    added = [person(number, bsn=bsn) for number, bsn in enumerate(("123456782", "111222333"))]
    await persons.add_persons(actor, nomination_id, added, list_id=list_id, at=NOW)
    return actor, nomination_id


async def test_a_council_in_fryslan_has_frisian_papers_and_a_frisian_210() -> None:
    actor, nomination_id = await _filled(FRISIAN_COUNCIL)
    frozen = await freeze(actor, nomination_id, at=NOW, randomness=_randomness(), language=Language.FY)
    await make_papers(str(frozen.id))
    package = await queries.package_for(actor, nomination_id, with_content=True)
    with zipfile.ZipFile(io.BytesIO(package.content)) as archive:
        assert "h1-kandidatelist.pdf" in archive.namelist()
        words = running_text(archive.read("h1-kandidatelist.pdf"))
        told = eml210.read(archive.read("eml210.eml.xml"))
    assert "It giet om de ferkiezing fan de gemeenterie fan Waadhoeke" in words
    assert "(Anne) (f)" in words
    assert told.candidate_list.language == "fy"


async def test_another_council_is_refused_frisian_and_keeps_no_version() -> None:
    actor, nomination_id = await _filled(JUINEN)
    with pytest.raises(Refused, match="Kies voor deze verkiezing het Nederlands"):
        await freeze(actor, nomination_id, at=NOW, randomness=_randomness(), language=Language.FY)
    assert await queries.newest_frozen(actor, nomination_id) is None


async def test_another_language_is_a_new_version_and_both_say_what_the_list_says() -> None:
    actor, nomination_id = await _filled(FRISIAN_COUNCIL)
    randomness = _randomness()
    dutch = await freeze(actor, nomination_id, at=NOW, randomness=randomness)
    frisian = await freeze(actor, nomination_id, at=NOW, randomness=randomness, language=Language.FY)
    again = await freeze(actor, nomination_id, at=NOW, randomness=randomness, language=Language.FY)
    current = await queries.current_snapshot(actor, nomination_id)
    assert (frisian.version, frisian.code != dutch.code, frisian.hash != dutch.hash) == (2, True, True)
    assert again == frisian
    assert still_says(dutch, current)
    assert still_says(frisian, current)


async def test_the_page_offers_frisian_and_proposes_the_language_of_the_last_version() -> None:
    _, nomination_id = await _filled(FRISIAN_COUNCIL)
    path = f"/party/{nomination_id}/documents"
    async with Browser(site(clock=lambda: NOW)) as browser:
        await browser.log_in(INVENTED[0].email)
        page = await browser.get(path)
        assert CHOICE in page.text
        assert _chosen(page.text) == "nl"
        answer = await browser.post(path, language="fy")
        assert answer.status_code == 303
        actor = party_editor(JUINEN_PARTY.id)
        newest = await queries.newest_frozen(actor, nomination_id)
        assert newest is not None
        assert newest.snapshot.language == "fy"
        await make_papers(str(newest.id))
        page = await browser.get(path)
        assert "is er iets gewijzigd" not in page.text
        assert "Papieren in een andere taal" in page.text
        assert _chosen(page.text) == "fy"
        download = await browser.get(f"{path}/package")
        assert download.headers["content-disposition"].endswith("-fry.zip")
        for part in ("tasks", "readiness"):
            assert "ouder dan uw gegevens" not in (await browser.get(f"/party/{nomination_id}/{part}")).text


async def test_elsewhere_the_page_offers_no_language_and_makes_dutch_papers() -> None:
    _, nomination_id = await _filled(JUINEN)
    path = f"/party/{nomination_id}/documents"
    async with Browser(site(clock=lambda: NOW)) as browser:
        await browser.log_in(INVENTED[0].email)
        assert "Taal van de papieren" not in (await browser.get(path)).text
        refused = await browser.post(path, language="fy")
        assert "Kies voor deze verkiezing het Nederlands" in refused.text
        await browser.get(path)
        assert (await browser.post(path)).status_code == 303
        newest = await queries.newest_frozen(party_editor(JUINEN_PARTY.id), nomination_id)
    assert newest is not None
    assert newest.snapshot.language == "nl"


def _chosen(page: str) -> str:
    (found,) = re.findall(r'name="language" value="(\w+)"[^>]* checked', page)
    return str(found)
