"""A-04: the administrator's own words are shown everywhere, hold the same values, and can be taken back."""

import re
from collections.abc import AsyncIterator
from html import unescape

import pytest
from tests.browser import Browser, site

from kieslijst import demo
from kieslijst.audit.queries import latest, verify
from kieslijst.identity.demonstration import INVENTED
from kieslijst.main import make_app
from kieslijst.texts import current
from kieslijst.texts.model import digest_of
from kieslijst.texts.shipped import shipped_texts
from kieslijst.web.i18n import LANGUAGES, Text, nmark, translate, use_own_words

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
_LOG_IN, _LOGGED_IN = ("Inloggen", ""), ("U bent ingelogd als %(name)s.", "")
_ONE, _SEVERAL = "Er is 1 kandidaat overgenomen.", "Er zijn %(n)s kandidaten overgenomen."
_ADMINISTRATOR = next(person.email for person in INVENTED if person.email.startswith("beheer"))


@pytest.fixture(autouse=True)
async def _shipped_words() -> AsyncIterator[None]:
    yield
    use_own_words({})


@pytest.fixture
async def bas() -> AsyncIterator[Browser]:
    await demo.load()
    async with Browser() as browser:
        await browser.log_in(_ADMINISTRATOR)
        yield browser


async def _text(browser: Browser, path: str) -> str:
    return unescape(re.sub(r"\s+", " ", (await browser.get(path)).text))


def _path(key: tuple[str, str]) -> str:
    return f"/admin/texts/{digest_of(key)}"


def test_every_shipped_text_has_an_own_address_and_would_be_accepted() -> None:
    texts = shipped_texts()
    assert len({digest[:8] for digest in texts}) == len(texts) > 1_000
    for text in texts.values():
        assert not any(text.misses(language) for language in LANGUAGES), text.key
        assert not any(text.trouble_with(language, words) for language, words in text.shipped.items()), text.key


async def test_own_words_stand_on_the_page_in_each_language_and_go_again(bas: Browser) -> None:
    assert "Nederlands" in await _text(bas, _path(_LOG_IN))
    words = {"nl-0": "Meld u aan", "fy-0": "Meld jo <b>oan</b>", "en-0": ""}
    assert (await bas.post(_path(_LOG_IN), **words)).status_code == 303
    assert "Eigen woorden van Bas Beheer" in await _text(bas, _path(_LOG_IN))
    async with Browser() as visitor:
        assert "<h1>Meld u aan</h1>" in await _text(visitor, "/login")
        assert "<h1>Meld jo &lt;b&gt;oan&lt;/b&gt;</h1>" in (await visitor.get("/login?lang=fy")).text.replace(
            "&#x2f;", "/"
        )
        assert "<h1>Sign in</h1>" in await _text(visitor, "/login?lang=en")
        assert (await bas.post(f"{_path(_LOG_IN)}/revert")).status_code == 303
        assert "<h1>Inloggen</h1>" in await _text(visitor, "/login")
    first, last = (await latest(current.CHAIN))[::-1]
    assert first.after == {"text": "Inloggen", "words": {"nl": ["Meld u aan"], "fy": ["Meld jo <b>oan</b>"]}}
    assert (first.name, last.after) == ("text_changed", {"text": "Inloggen", "words": {}})
    assert not (await verify()).breaks


async def test_words_without_the_same_values_are_refused_at_their_field_and_a_preview_keeps_nothing(
    bas: Browser,
) -> None:
    await bas.get(_path(_LOGGED_IN))
    for typed, said in (
        ("U bent er.", "Hier horen deze waarden in: %(name)s. U typte er geen."),
        ("U bent %(naam)s.", "U typte: %(naam)s."),
        ("100% %(name)s", "Een los procentteken kan hier niet."),
    ):
        answer = await bas.post(_path(_LOGGED_IN), **{"nl-0": typed, "fy-0": "", "en-0": ""})
        assert answer.status_code == 422
        assert said in unescape(answer.text)
        assert 'href="#field-nl-0"' in answer.text
    words = {"nl-0": "Dag %(name)s, u bent er.", "fy-0": "", "en-0": "", "look": "yes"}
    assert "Dag ‹name›, u bent er." in unescape((await bas.post(_path(_LOGGED_IN), **words)).text)
    assert await latest(current.CHAIN) == []
    one = await bas.post(_path((_ONE, _SEVERAL)), **{"nl-0": "Een erbij.", "nl-1": ""})
    assert "Vul beide zinnen in" in one.text
    assert (
        await bas.post(_path((_ONE, _SEVERAL)), **{"nl-0": "Een erbij.", "nl-1": "%(n)s erbij."})
    ).status_code == 303
    assert [translate("nl", nmark(_ONE, _SEVERAL, count)) for count in (1, 3)] == ["Een erbij.", "3 erbij."]


async def test_missing_and_own_come_first_search_finds_words_and_key_and_nobody_else_enters(bas: Browser) -> None:
    await bas.get(_path(_LOG_IN))
    await bas.post(_path(_LOG_IN), **{"nl-0": "Zeilboot", "fy-0": "", "en-0": ""})
    page = await _text(bas, "/admin/texts")
    assert page.index("Zeilboot") < page.index("%(n)s")
    for sought in ("zeilBOOT", "inloggen", digest_of(_LOG_IN)[:8]):
        assert _path(_LOG_IN) in await _text(bas, f"/admin/texts?q={sought}")
    assert "1 gevonden." in await _text(bas, "/admin/texts?q=zeilboot&show=own")
    assert "Geen teksten gevonden." in await _text(bas, "/admin/texts?show=missing")
    assert (await bas.get("/admin/texts/0123456789abcdef")).status_code == 404
    async with Browser() as omar:
        await omar.log_in("omar@partijvoordedijk.example")
        await omar.get("/party")
        for answer in (await omar.get("/admin/texts"), await omar.post(_path(_LOG_IN)), await omar.get(_path(_LOG_IN))):
            assert answer.status_code == 403


async def test_another_process_shows_the_words_within_seconds_and_lives_without_a_database(
    bas: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bas.get(_path(_LOG_IN))
    await bas.post(_path(_LOG_IN), **{"nl-0": "Zeilboot", "fy-0": "", "en-0": ""})
    use_own_words({})
    monkeypatch.setattr(current._Seen, "version", 0)
    monkeypatch.setattr(current._Seen, "asked_at", float("-inf"))
    app = current.with_own_words(make_app(site()))
    scope = {"type": "http", "path": "/status", "method": "GET", "headers": [], "query_string": b""}

    async def nothing(*_: object) -> dict[str, object]:
        return {"type": "http.request"}

    await app({**scope, "raw_path": b"/status", "client": ("127.0.0.1", 1), "server": ("t", 80)}, nothing, nothing)  # type: ignore[arg-type]  # a sender that keeps nothing
    assert translate("nl", Text("Inloggen")) == "Zeilboot"
