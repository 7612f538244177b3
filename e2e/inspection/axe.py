"""Axe over a page: every rule over all of it once, later over what is made as nothing before.

Most of what axe costs is the page itself, so that a state of a page that was seen is not asked again what cannot be
different; contrast depends on classes, so that each look is measured once in each theme. With `KIESLIJST_WHOLE_AXE` set
every rule is asked of every state, in light and dark, and of every page in every language.
"""

import os
from typing import Any, Final

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from e2e.inspection.scripts import asked

_AXE: Final = f"{Axe().axe_script};null"
"""Given to a page when it is asked: half a megabyte that pages on the way need not read."""
_TAGS: Final = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
_OF_WIDTH: Final = ("target-size", "scrollable-region-focusable")
_OF_WORDS: Final = (
    *(
        "html-has-lang",
        "html-lang-valid",
        "valid-lang",
        "document-title",
        "label",
        "select-name",
        "page-has-heading-one",
    ),
    *("link-name", "button-name", "summary-name", "aria-input-field-name", "role-img-alt", "svg-img-alt"),
)
_CONTRAST: Final = ("color-contrast",)
_RUN: Final = """async ([within, options]) => {
  if (!window.axe) return null;
  window.fresh = window.fresh?.filter((element) => element.isConnected);
  if (within && !window.fresh.length) return [];
  const scope = within ? { include: window.fresh } : document;
  const { violations } = await axe.run(scope, { ...options, resultTypes: ["violations"], preload: false });
  const places = (nodes) => nodes.slice(0, 3).map((node) => node.target.join(" ")).join("; ");
  return violations.map((each) => `${each.id} at ${places(each.nodes)}`);
}"""


class Rules:
    """What axe finds over the pages of one walk."""

    def __init__(self) -> None:
        self.saw_something_new = False
        """Whether the last state had anything that was made as nothing before it."""
        self._looks: set[str] = set()
        self.is_whole = bool(os.environ.get("KIESLIJST_WHOLE_AXE"))

    def of(self, page: Page, *, is_new: bool) -> list[str]:
        """Every rule; contrast in light and dark."""
        if self.is_whole:
            self.saw_something_new = True
            return _whole(page)
        fresh = asked(page, "fresh", sorted(self._looks))
        self._looks.update(fresh)
        self.saw_something_new = bool(fresh)
        if is_new:
            without = {"color-contrast": {"enabled": False}}
            found = _run(page, runOnly=_TAGS, rules=without) + _only(page, _CONTRAST, within=True)
        else:
            found = _run(page, within=True, runOnly=_TAGS)
        if fresh:
            page.emulate_media(color_scheme="dark")
            found += [f"{each} in dark" for each in _only(page, _CONTRAST, within=True)]
            page.emulate_media(color_scheme="light")
        return found

    def of_changed(self, page: Page) -> list[str]:
        """Every rule over what the probe "changed" kept."""
        return _run(page, within=True, runOnly=_TAGS)

    def of_other_themes(self, page: Page) -> list[str]:
        """With more contrast, and with the colours of the system, where focus must still be seen."""
        page.emulate_media(contrast="more")
        found = [f"{each} with more contrast" for each in self._of_theme(page)]
        page.emulate_media(contrast="no-preference", forced_colors="active")
        found += [f"{each} with forced colours" for each in (*self._of_theme(page), *asked(page, "stops"))]
        page.emulate_media(forced_colors="none")
        return found

    def _of_theme(self, page: Page) -> list[str]:
        return _run(page, runOnly=_TAGS) if self.is_whole else _only(page, _CONTRAST)

    def of_width(self, page: Page) -> list[str]:
        """The rules that depend on the width of a page where `of` was asked before."""
        return _only(page, _OF_WIDTH)

    def of_words(self, page: Page) -> list[str]:
        """The rules that depend on the language of a page."""
        if self.is_whole:
            return _whole(page)
        return _only(page, _OF_WORDS)


def _whole(page: Page) -> list[str]:
    found = _run(page, runOnly=_TAGS)
    page.emulate_media(color_scheme="dark")
    found += [f"{each} in dark" for each in _run(page, runOnly=_TAGS)]
    page.emulate_media(color_scheme="light")
    return found


def _only(page: Page, rules: tuple[str, ...], *, within: bool = False) -> list[str]:
    return _run(page, within=within, runOnly={"type": "rule", "values": list(rules)})


def _run(page: Page, *, within: bool = False, **options: Any) -> list[str]:
    found = page.evaluate(_RUN, [within, options])
    if found is None:
        page.evaluate(_AXE)
        found = page.evaluate(_RUN, [within, options])
    return [f"axe: {each}" for each in found]
