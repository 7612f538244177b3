"""The kill loop's road through the product: a party adds people to its address book, each with an audit event."""

import asyncio
import http.client
import re
import subprocess
import sys
import threading
from urllib.parse import urlencode
from uuid import uuid4

import asyncpg
from tests.supervisor.service import Service

from kieslijst.embedded import EmbeddedServer
from kieslijst.identity.demonstration import PASSWORD

_TOKEN = re.compile(r'name="_csrf" value="([^"]+)"')
_NOMINATION = re.compile(r'href="(/party/[0-9a-f-]{36})/')
_EMAIL = "omar@partijvoordedijk.example"
_SECONDS = 10


class PartyRoad:
    """One log-in on the demonstration, shared by all clients; the session outlives every kill."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cookies: dict[str, str] = {}
        self._token = ""
        self._nomination = ""

    def write(self, service: Service, client: int) -> str | None:
        """303 is the answer that says it is kept."""
        with self._lock:
            if not self._nomination and not self._log_in(service):
                return None
        person = str(uuid4())
        fields = {"_csrf": self._token, "new_id": person, "initials": "K.", "last_name": f"Van Client {client}"}
        status, _ = self._send(service, "POST", f"{self._nomination}/people/new", fields)
        return person if status == http.client.SEE_OTHER else None

    def lost(self, service: Service, answered: set[str]) -> set[str]:
        return answered - asyncio.run(_people(service))

    def faults(self, service: Service) -> list[str]:
        """`kieslijst audit verify` reads every chain."""
        command = "import sys; from kieslijst.cli import main; sys.exit(main(['audit', 'verify']))"
        done = subprocess.run(
            [sys.executable, "-c", command],
            env={"KIESLIJST_DATA_DIR": str(service.folder), "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            check=False,
        )
        return [done.stdout + done.stderr] if done.returncode else []

    def _log_in(self, service: Service) -> bool:
        self._look(service, "/login")
        self._send(
            service, "POST", "/login", {"_csrf": self._token, "email": _EMAIL, "password": PASSWORD, "next": "/"}
        )
        found = _NOMINATION.search(self._look(service, "/party"))
        if found:
            self._nomination = found.group(1)
            self._look(service, f"{self._nomination}/people/new")
        return found is not None

    def _look(self, service: Service, path: str) -> str:
        _, page = self._send(service, "GET", path, {})
        if token := _TOKEN.search(page):
            self._token = token.group(1)
        return page

    def _send(self, service: Service, method: str, path: str, fields: dict[str, str]) -> tuple[int, str]:
        """Status and page; 0 for no answer at all."""
        connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=_SECONDS)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self._cookies.items())}
        if method == "POST":
            headers |= {"Content-Type": "application/x-www-form-urlencoded"}
        try:
            connection.request(method, path, body=urlencode(fields) or None, headers=headers)
            answer = connection.getresponse()
            page = answer.read().decode()
        except (OSError, http.client.HTTPException):
            return 0, ""
        finally:
            connection.close()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            self._cookies[name] = value
        return answer.status, page


async def _people(service: Service) -> set[str]:
    connection = await asyncpg.connect(EmbeddedServer(service.folder).url())
    try:
        return {str(row["id"]) for row in await connection.fetch("SELECT id FROM person")}
    finally:
        await connection.close()
