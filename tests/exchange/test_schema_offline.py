"""Neither a file nor a schema makes the machine ask anything of another."""

import contextlib
import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from tests.exchange.fictitious import DEFINITION
from tests.shared_knowledge import knowledge

from kieslijst.exchange import eml110a
from kieslijst.exchange.document import open_document
from kieslijst.exchange.schema import verdict
from kieslijst.shared.errors import NotReady, Unreadable


class _Listener(BaseHTTPRequestHandler):
    asked: list[str] = []  # noqa: RUF012 -- the handler class is the only place a request reaches

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_error(404)

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def address() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Listener)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    _Listener.asked.clear()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_schema_that_imports_from_elsewhere_asks_nobody(address: str, tmp_path: Path) -> None:
    folder = tmp_path / "1.2.2"
    shutil.copytree(knowledge("eml_nl", "xsd", "1.2.2"), folder, copy_function=shutil.copyfile)
    folder.chmod(0o755)
    schema = folder / "110a-electionevent-kiesraad-strict.xsd"
    schema.chmod(0o644)
    text = schema.read_text().replace('"external/xmldsig-core-schema.xsd"', f'"{address}/x.xsd"')
    schema.write_text(text.replace('"kiesraad-eml-extensions.xsd"', f'"{address}/y.xsd"'))
    with contextlib.suppress(NotReady):
        verdict(open_document(eml110a.write(DEFINITION)), folder)
    assert _Listener.asked == []


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE EML SYSTEM "{0}/x.dtd">',
        '<!DOCTYPE EML [<!ENTITY % x SYSTEM "{0}/x"> %x;]>',
        '<?xml-stylesheet href="{0}/x.xsl"?>',
    ],
)
def test_a_file_that_points_elsewhere_asks_nobody(address: str, head: str) -> None:
    root = (
        '<EML xmlns="urn:oasis:names:tc:evs:schema:eml" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="urn:oasis:names:tc:evs:schema:eml {address}/z.xsd" Id="110a" SchemaVersion="5"/>'
    )
    with contextlib.suppress(Unreadable):
        document = open_document((head.format(address) + root).encode())
        verdict(document, knowledge("eml_nl", "xsd"))
    assert _Listener.asked == []
