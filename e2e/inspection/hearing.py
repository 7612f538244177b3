"""What a browser tells without being asked: the console, requests, answers, and which page it opened last."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response


class Hearing:
    """Listens to one browser; `note` takes each fault that it hears."""

    def __init__(self, context: BrowserContext, address: str, note: Callable[[str], None]) -> None:
        self.opened: tuple[str, str, int] = ("", "", 0)
        """Method, address and status of the last document."""
        self.planned: set[int] = set()
        """Statuses from 500 up that the walk asks for on purpose."""
        self._address, self._note = address, note
        context.on("console", self._hear)
        context.on("request", self._overhear)
        context.on("response", self._receive)

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
            self.opened = (request.method, response.url, response.status)
        if response.status >= 500 and response.status not in self.planned:
            self._note(f"{response.url} answered {response.status}")
