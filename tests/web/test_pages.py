"""The pages that belong to nobody's work, over the whole application."""

import re

import pytest
from litestar import Litestar, get, post
from litestar.params import FromPath
from tests.browser import Browser, site
from tests.builders import NOW

from kieslijst import main
from kieslijst.identity.demonstration import INVENTED, load_demonstration
from kieslijst.shared.errors import Conflict, KieslijstError, NotFound, NotReady, Refused, Unreadable
from kieslijst.web.i18n import mark
from kieslijst.web.permission import Permission
from kieslijst.web.site import Site

pytestmark = pytest.mark.anyio
PUBLIC = ["/", "/status", "/accessibility", "/privacy", "/dev/components", "/login", "/no/such/page"]


@pytest.mark.parametrize("path", ["/", "/accessibility", "/privacy", "/dev/components", "/no/such/page"])
@pytest.mark.parametrize("language", ["nl", "fy", "en"])
async def test_a_page_has_one_heading_a_title_its_language_and_the_landmarks(path: str, language: str) -> None:
    async with Browser() as browser:
        html = (await browser.get(f"{path}?lang={language}")).text
    assert f'<html lang="{language}">' in html
    assert html.count("<h1>") == 1
    assert re.search(r"<title>\S.+ – Kieslijst</title>", html)
    for landmark in ("<header>", '<main id="main"', "<footer"):
        assert html.count(landmark) == 1
    assert html.count('role="status"') == 1
    assert html.index('class="skip-link"') < html.index("<header>")


async def test_the_language_is_chosen_with_a_form_and_kept() -> None:
    async with Browser() as browser:
        await browser.get("/privacy?x=1")
        assert browser.page is not None
        assert 'name="next" value="&#x2f;privacy?x=1"' in browser.page.text
        answer = await browser.post("/language", language="fy", next="/privacy?x=1")
        assert (answer.status_code, answer.headers["location"]) == (303, "/privacy?x=1")
        assert "Hokker gegevens" in (await browser.get("/privacy")).text


async def test_an_unknown_language_stays_dutch() -> None:
    async with Browser() as browser:
        await browser.post("/language", language="xx", next="/")
        assert '<html lang="nl">' in (await browser.get("/?lang=../../x")).text


async def test_the_demonstration_says_so_on_every_page() -> None:
    for demo in (True, False):
        async with Browser(site(demo=demo)) as browser:
            for path in ("/", "/no/such/page"):
                assert ("Dit is een demonstratie" in (await browser.get(path)).text) is demo


async def test_the_page_of_components_is_not_there_in_real_use() -> None:
    async with Browser(site(demo=False)) as browser:
        assert (await browser.get("/dev/components")).status_code == 404


@pytest.fixture
def planted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few routes that go wrong, in an application that is otherwise whole."""
    errors: dict[str, Exception] = {
        "notfound": NotFound("Deze lijst is er niet."),
        "conflict": Conflict(mark("Uw account")),
        "refused": Refused("De zitting is gesloten."),
        "unreadable": Unreadable("Dit is geen XML."),
        "notready": NotReady("De printer is nog bezig."),
        "known": KieslijstError("Iets bekends <b>."),
        "bug": ValueError("burgerservicenummer 123456782"),
        "unreachable": ConnectionRefusedError("no database"),
    }

    @get("/planted/{kind:str}", permission=Permission.EVERYONE)
    async def go_wrong(kind: FromPath[str]) -> None:
        raise errors[kind]

    @post("/planted", permission=Permission.EVERYONE)
    async def write() -> str:
        return "written"

    real = main.make_litestar

    def with_planted(of: Site) -> Litestar:
        app = real(of)
        app.register(go_wrong)
        app.register(write)
        return app

    monkeypatch.setattr(main, "make_litestar", with_planted)


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize(
    ("kind", "status", "words"),
    [
        ("notfound", 404, "Deze lijst is er niet."),
        ("conflict", 409, "Uw account"),
        ("refused", 409, "De zitting is gesloten."),
        ("unreadable", 422, "Dit is geen XML."),
        ("notready", 503, "De printer is nog bezig."),
        ("known", 409, "Iets bekends &lt;b&gt;."),
        ("unreachable", 503, "Wij zijn even niet bereikbaar"),
    ],
)
async def test_an_expected_error_becomes_a_page_with_its_own_words(kind: str, status: int, words: str) -> None:
    async with Browser() as browser:
        answer = await browser.get(f"/planted/{kind}")
    assert answer.status_code == status
    assert words in answer.text
    assert "<title>Fout: " in answer.text


@pytest.mark.usefixtures("planted")
async def test_an_error_marked_as_a_text_is_translated() -> None:
    async with Browser() as browser:
        assert "Your account" in (await browser.get("/planted/conflict?lang=en")).text


@pytest.mark.usefixtures("planted")
async def test_a_bug_shows_a_code_and_nothing_of_the_error(capsys: pytest.CaptureFixture[str]) -> None:
    async with Browser() as browser:
        answer = await browser.get("/planted/bug")
    assert answer.status_code == 500
    code = re.search(r'class="version-code">([0-9A-F]{8})<', answer.text)
    assert code is not None
    logged = capsys.readouterr()
    assert code.group(1) in logged.out + logged.err
    assert "ValueError" in logged.out + logged.err
    for text in (answer.text, logged.out, logged.err):
        assert "123456782" not in text


@pytest.mark.usefixtures("planted")
@pytest.mark.parametrize("token", ["", "0.0", "aa.bb", "é.é", "." * 500])
async def test_a_write_needs_the_token_of_this_visitor(token: str) -> None:
    async with Browser() as browser:
        answer = await browser.client.post("/planted", data={"_csrf": token})
        assert answer.status_code == 419
        assert (await browser.post("/planted")).text == "written"


@pytest.mark.usefixtures("planted")
async def test_another_visitors_token_is_refused() -> None:
    async with Browser() as one, Browser() as other:
        await one.get("/")
        await other.get("/")
        stolen = one.token
        assert (await other.client.post("/planted", data={"_csrf": stolen})).status_code == 419


@pytest.mark.usefixtures("planted")
async def test_a_write_from_another_site_is_refused_even_with_the_token() -> None:
    async with Browser(None, **{"sec-fetch-site": "cross-site"}) as browser:
        assert (await browser.post("/planted")).status_code == 419


async def test_a_method_that_is_not_there_is_405_and_unreadable_text_400() -> None:
    async with Browser() as browser:
        assert (await browser.client.post("/privacy")).status_code == 405
        headers = {"content-type": "application/x-www-form-urlencoded"}
        answer = await browser.client.post("/language", content=b"next=%ff", headers=headers)
        assert answer.status_code == 400
        assert "Wij kunnen dit formulier niet lezen" in answer.text


async def test_health_tells_alive_and_ready(db: str) -> None:
    del db
    async with Browser() as browser:
        assert (await browser.get("/health/live")).text == "live\n"
        assert (await browser.get("/health/ready")).status_code == 200
        assert "De gegevens zijn bereikbaar" in (await browser.get("/status")).text


@pytest.mark.usefixtures("planted", "db")
@pytest.mark.parametrize(
    ("site_of_form", "fields", "is_kept"),
    [
        ("same-origin", {"note": "twee\nregels"}, True),
        ("same-site", {"note": "twee\nregels"}, False),
        ("same-origin", {"old": "geheim"}, False),
    ],
)
async def test_an_expired_form_can_be_sent_again_without_typing(
    site_of_form: str, fields: dict[str, str], *, is_kept: bool
) -> None:
    """Not for a form of another site, which could let somebody send what they never typed, and never a password."""
    await load_demonstration(now=NOW)
    async with Browser() as browser:
        await browser.log_in(INVENTED[0].email)
        headers = {"sec-fetch-site": site_of_form}
        answer = await browser.client.post("/planted?x=1", data={"_csrf": "0011.abc", **fields}, headers=headers)
        assert answer.status_code == 419
        assert ("Verstuur nog een keer" in answer.text) is is_kept
        assert ('action="&#x2f;planted?x=1"' in answer.text) is is_kept
        assert all((value in answer.text) is is_kept for value in fields.values())
