"""A reader never meets a link or a button of the party's pages that they may not use."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit
from uuid import uuid4

import pytest
from tests.browser import Browser
from tests.builders import NOW
from tests.identity.party import Party, at, logged_in, party
from tests.nomination.twenty import started
from tests.submission.filled import some_codes

from kieslijst.nomination.actions.copying import copy_list
from kieslijst.nomination.actions.heads import share_head
from kieslijst.nomination.actions.persons import change_person
from kieslijst.nomination.copying import Copying, Each, Present
from kieslijst.nomination.model import SharedHead
from kieslijst.shared.actor import Role
from kieslijst.shared.address import Residence
from kieslijst.submission.actions import freeze
from kieslijst.submission.tasks import make_papers

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]
_ENDS_THE_WALK = "/team/leave"
_SAME = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d+")
_MOST_ALIKE = 3
"""Pages of one kind that are opened: the third candidate has the same links as the second."""


class _Ways(HTMLParser):
    """Where a page leads: addresses of links and of forms that are sent by GET, and those that a button posts to."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.posts: list[str] = []
        self._address, self._actions, self._now = address, dict[str, str](), ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "a" and given.get("href"):
            self.links.append(given["href"])
        if tag == "form":
            is_post = given.get("method", "get").lower() == "post"
            self._now = given.get("action") or self._address if is_post else ""
            self._actions[given.get("id", "")] = self._now
            self.links += [given["action"]] if not is_post and given.get("action") else []
        if tag == "button" and given.get("type") != "button":
            target = given.get("formaction") or self._actions.get(given.get("form", "-"), self._now)
            self.posts += [target] if target else []

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._now = ""


def _ways(page: str, address: str) -> tuple[list[str], list[str]]:
    ways = _Ways(address)
    ways.feed(page)
    return list(_own(ways.links, address)), list(_own(ways.posts, address))


def _own(found: list[str], address: str) -> Iterator[str]:
    for each in found:
        parts = urlsplit(urljoin(f"http://testserver{address}", unescape(each)))
        if parts.netloc == "testserver" and parts.path.startswith("/party"):
            yield parts.path + (f"?{parts.query}" if parts.query else "")


async def _full_party() -> Party:
    """Papers that are outdated, and a second nomination with three lists that share a head."""
    ours = await party(Role.PARTY_OWNER, Role.PARTY_READER)
    owner, dossier = await ours.actor(Role.PARTY_OWNER), ours.nomination
    frozen = await freeze(owner, dossier.id, at=NOW, randomness=some_codes())
    await make_papers(str(frozen.id))
    await change_person(owner, dossier.id, replace(dossier.persons[0], residence=Residence("Zuidhorn")), at=NOW)
    many = await started(owner, 4)
    source = many.lists[0].id
    done, _ = await copy_list(owner, many.id, Copying(source, (2, 3), Each.OWN, Present.ADD), at=NOW)
    members = [each.id for each in done.made]
    await share_head(owner, many.id, SharedHead(uuid4(), 2), source=source, members=members, at=NOW)
    return ours


async def test_every_link_and_button_that_a_reader_sees_may_be_used_by_them() -> None:
    ours = await _full_party()
    refused: set[tuple[str, str]] = set()
    async with at() as browser:
        await logged_in(browser, ours.emails[Role.PARTY_READER])
        await _walk(browser, refused)
        owner = f"Vraag Naam {Role.PARTY_OWNER.value}."
        assert owner in (await browser.get(ours.path("lists"))).text
        answer = await browser.get(ours.path("import"))
        assert (answer.status_code, owner in answer.text) == (403, True)
    assert not refused, "\n".join(f"{button} on {page}" for page, button in sorted(refused))


async def _walk(browser: Browser, refused: set[tuple[str, str]]) -> None:
    waiting, opened, posted, alike = ["/party"], set[str](), set[str](), dict[str, int]()
    came_from: dict[str, str] = {}
    while waiting:
        address = waiting.pop()
        kind = _SAME.sub("*", address)
        if address in opened or alike.get(kind, 0) >= _MOST_ALIKE:
            continue
        opened.add(address)
        alike[kind] = alike.get(kind, 0) + 1
        answer = await browser.get(address)
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        links, posts = _ways(answer.text, answer.url.path)
        waiting += links
        came_from |= dict.fromkeys(links, kind) | came_from
        for path in {each for each in posts if each not in posted and not each.endswith(_ENDS_THE_WALK)}:
            posted.add(path)
            if (await browser.post(path)).status_code == 403:
                refused.add((_SAME.sub("*", address), f"POST {_SAME.sub('*', path)}"))
        if answer.status_code == 403:
            refused.add((came_from[address], f"GET {kind}"))
    assert len(alike) > 25, sorted(alike)
