"""What every form of a party must do when it comes back with errors (`ux.md` g.2, T09, T14, T21)."""

import re
from html.parser import HTMLParser
from typing import Any

_VOID = {"input", "meta", "link", "br", "hr", "img"}


class Elements(HTMLParser):
    """Every element of a page with its attributes and those of what it stands in."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, Any]]] = []
        self.found: list[tuple[str, dict[str, Any], list[dict[str, Any]]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = dict(attrs)
        self.found.append((tag, own, [each for _, each in self.open]))
        if tag not in _VOID:
            self.open.append((tag, own))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass


def faults_of(html: str) -> list[str]:
    """What is not as it must be on a page that came back with errors."""
    page = Elements(html)
    by_id = {own["id"]: (own, around) for _, own, around in page.found if own.get("id")}
    faults = [] if re.search(r"<title>Fout: ", html) else ["the title does not begin with Fout:"]
    if "autofocus" not in by_id.get("error-summary", ({}, []))[0]:
        faults.append("the focus does not go to a summary")
    summary = html.partition('id="error-summary"')[2].partition("</section>")[0]
    targets = re.findall(r'href="#([^"]+)"', summary)
    faults += [] if targets else ["the summary has no link"]
    for target in targets:
        own, around = by_id.get(target, ({}, []))
        described = " ".join(each.get("aria-describedby") or "" for each in (own, *around)).split()
        if own.get("aria-invalid") != "true":
            faults.append(f"{target} is not marked as invalid")
        if not any(each.startswith("error-") and each in by_id for each in described):
            faults.append(f"{target} has no message that describes it")
    return faults + [f"paste is stopped in {own.get('id')}" for _, own, _ in page.found if "onpaste" in own]
