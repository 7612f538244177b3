"""What a browser tells without being asked: the console, requests, answers, and which page it opened last."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

_OK, _FIRST_PROBLEM = 200, 400


@dataclass(frozen=True, slots=True)
class Answer:
    """What came, and for what."""

    method: str = ""
    address: str = ""
    status: int = 0
    sent: str = ""
    """The form as a script sent it, else empty."""

    @property
    def is_asked_for(self) -> bool:
        """A page that came because its address was opened, also one that says no."""
        return self.method == "GET"

    @property
    def is_plain(self) -> bool:
        return self.is_asked_for and self.status == _OK


class Hearing:
    """Listens to one browser; `note` takes each fault that it hears."""

    def __init__(self, context: BrowserContext, address: str, note: Callable[[str], None]) -> None:
        self._opened: dict[Page, Answer] = {}
        self._refused: dict[Page, Answer] = {}
        self.planned: set[int] = set()
        """Statuses from 500 up that the walk asks for on purpose."""
        self._address, self._note = address, note
        context.on("console", self._hear)
        context.on("request", self._overhear)
        context.on("response", self._receive)

    def opened(self, page: Page) -> Answer:
        """The document that a page has open."""
        return self._opened.get(page, Answer())

    def refused(self, page: Page) -> Answer | None:
        """What a script sent last from that document, when that was refused."""
        return self._refused.get(page)

    def _hear(self, message: ConsoleMessage) -> None:
        is_answer = "Failed to load resource" in message.text and str(message.location).find(self._address) >= 0
        if message.type in ("error", "warning") and not is_answer:
            self._note(f"console said {message.text}")

    def _overhear(self, request: Request) -> None:
        if not request.url.startswith((self._address, "data:", "blob:")):
            self._note(f"asked another host: {request.url}")

    def _receive(self, response: Response) -> None:
        request = response.request
        if request.is_navigation_request() and not 300 <= response.status < 400:
            page = request.frame.page
            self._opened[page] = Answer(request.method, response.url, response.status)
            self._refused.pop(page, None)
        elif request.resource_type == "fetch" and request.method == "POST":
            self._refused.pop(request.frame.page, None)
            if response.status >= _FIRST_PROBLEM:
                answer = Answer(request.method, response.url, response.status, request.post_data or "")
                self._refused[request.frame.page] = answer
        if response.status >= 500 and response.status not in self.planned:
            self._note(f"{response.url} answered {response.status}")
