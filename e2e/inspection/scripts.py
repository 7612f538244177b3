"""The probes that run inside a page: each file is one function that gives the faults of the page as sentences."""

from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Page

_FOLDER: Final = Path(__file__).parent
_SCRIPTS: Final = {path.stem: path.read_text(encoding="utf-8") for path in _FOLDER.glob("*.js")}


def asked(page: Page, probe: str, argument: object = None) -> Any:
    """What a probe says of the page as it is now; `probe` is the name of its file."""
    return page.evaluate(_SCRIPTS[probe], argument)
