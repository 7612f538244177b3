"""Pages, status lines and texts."""

from datetime import UTC, date, datetime

import pytest
from tests.browser import Browser, site

from kieslijst.identity.pages.administration import AccountAdminPage
from kieslijst.web.engine import engine
from kieslijst.web.i18n import Text, mark, nmark, translate
from kieslijst.web.pages import PrivacyPage
from kieslijst.web.permission import Visitor
from kieslijst.web.show import Frame, local_path

FRAME = Frame(
    language="nl",
    csrf="t",
    path="/party/7/lists/3",
    address="/party/7/lists/3",
    visitor=Visitor("k"),
    said=None,
    is_demo=False,
    has_problem=False,
    moment=datetime(2026, 11, 22, tzinfo=UTC),
    version="",
)


def _written(source: str, *, language: str = "nl", **values: object) -> str:
    class Web:
        def __init__(self) -> None:
            self.language = language

    return engine().render_str(source, "x.html", web=Web(), **values)


def test_a_template_follows_from_the_name_of_the_page() -> None:
    assert PrivacyPage.template() == "web/privacy.html"
    assert AccountAdminPage.template() == "identity/account_admin.html"


def test_what_people_typed_is_escaped() -> None:
    assert _written("{{ name }}", name="<b>'\"&") == "&lt;b&gt;&#x27;&quot;&amp;"
    assert "<b>" not in _written("{{ _('Van u: %(value)s', value=name) }}", name="<b>")
    assert "<b>" not in _written("{{ text }}", text=mark("Van u: %(value)s", value="<b>"))


def test_an_unknown_name_is_an_error_and_none_is_nothing() -> None:
    with pytest.raises(RuntimeError):
        _written("{{ nothing }}")
    assert _written("{{ nothing }}", nothing=None) == ""


def test_a_text_is_translated_with_the_texts_in_it() -> None:
    text = mark("Van u: %(value)s", value=mark("Naam"))
    assert translate("en", text) == "From you: Name"
    assert str(text) == "Van u: Naam"
    assert _written("{{ text }}", language="fy", text=text) == "Fan jo: Namme"


def test_a_plural_follows_its_number() -> None:
    assert str(nmark("%(n)s kandidaat", "%(n)s kandidaten", 1)) == "1 kandidaat"
    assert str(nmark("%(n)s kandidaat", "%(n)s kandidaten", 2)) == "2 kandidaten"
    assert str(nmark("%(n)s kandidaat", "%(n)s kandidaten", 0)) == "0 kandidaten"


def test_a_percent_sign_without_values_stays() -> None:
    assert str(Text("100%")) == "100%"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("nl", "1 februari 2027 om 00.30 uur"),
        ("fy", "1 febrewaris 2027 om 00.30 oere"),
        ("en", "1 February 2027 at 00.30"),
    ],
)
def test_moments_are_shown_in_dutch_time(language: str, shown: str) -> None:
    moment = datetime(2027, 1, 31, 23, 30, tzinfo=UTC)
    assert _written("{{ m|moment }}", language=language, m=moment) == shown


def test_days_and_codes_have_one_form() -> None:
    assert _written("{{ d|day }}", d=date(2027, 2, 1)) == "maandag 1 februari 2027"
    assert _written("{{ d|short_day }}", d=date(2027, 2, 1)) == "01-02-2027"
    assert _written("{{ c|code }}", c="K7M2M4") == "K7M 2M4"


def test_a_section_is_here_for_the_pages_below_it() -> None:
    assert FRAME.is_here("/party/7/lists")
    assert not FRAME.is_here("/party/7/list")
    assert not FRAME.is_here("/party/7/people")


@pytest.mark.parametrize("asked", ["", "x", "//x", "/\\x", "https://x/", "javascript:x", "/a\\b", "http:/x"])
def test_only_paths_of_this_site_are_followed(asked: str) -> None:
    assert local_path(asked) == "/"


@pytest.mark.anyio
async def test_a_status_line_of_another_site_is_not_shown() -> None:
    async with Browser(site()) as browser:
        browser.client.cookies.set("kieslijst_status", "WyJvd25lZCIsIiJd.0000")
        assert "owned" not in (await browser.get("/")).text
        browser.client.cookies.clear()
        answer = await browser.client.get("/", headers={b"cookie": b"kieslijst_status=%%%.\xe9"})
        assert answer.status_code == 200


@pytest.mark.anyio
async def test_a_script_that_goes_to_another_page_leaves_what_is_to_be_said_there() -> None:
    """One that shows it in the page has said it, and so has a page that came with a load."""
    said = "U bent uitgelogd."
    async with Browser(site()) as browser:
        await browser.get("/privacy")
        await browser.post("/logout")
        for before, is_left in (("/login", True), ("/privacy", False)):
            answer = await browser.client.get("/privacy", headers={"kieslijst-page": before})
            assert said in answer.text
            assert ("kieslijst_status" in browser.client.cookies) == is_left
        assert said not in (await browser.get("/privacy")).text
