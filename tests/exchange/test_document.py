"""Bytes from outside: good messages open, everything else is one clear line, fast and with little memory."""

import time
import tracemalloc

import pytest
from tests.exchange.fictitious import DEFINITION, LISTS
from tests.exchange.xml_edits import moved_first, with_attribute, with_child

from kieslijst.exchange import eml110a, eml230
from kieslijst.exchange.document import LARGEST, open_document
from kieslijst.exchange.message import MessageKind, Profile
from kieslijst.exchange.xml_names import KR, qualified
from kieslijst.shared.errors import Unreadable

_ROOT = '<EML xmlns="urn:oasis:names:tc:evs:schema:eml" Id="230b" SchemaVersion="5">'
_LAUGHS = (
    '<!DOCTYPE EML [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
    + "]>"
)

UNREADABLE = {
    "empty": b"",
    "blanks": b" \n\t ",
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3",
    "a zip": b"PK\x03\x04\x14\x00\x08\x08",
    "a JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF",
    "plain text": b"voorletters;achternaam\nA.B.;Jansen",
    "JSON": b'{"EML": 1}',
    "HTML": b"<html><body>Niet gevonden</body></html>",
    "an end tag too few": _ROOT.encode(),
    "an end tag too many": _ROOT.encode() + b"</EML></EML>",
    "another EML message": _ROOT.replace("230b", "510b").encode() + b"</EML>",
    "EML without Id": _ROOT.replace('Id="230b" ', "").encode() + b"</EML>",
    "EML without namespace": b'<EML Id="230b"></EML>',
    "an unknown prefix": _ROOT.encode() + b"<kr:Schema/></EML>",
    "an unknown profile": _ROOT.encode() + f'<s xmlns="{KR}"/><Schema xmlns="{KR}" Version="9.9"/></EML>'.encode(),
    "Latin-1 that says so": b'<?xml version="1.0" encoding="ISO-8859-1"?>' + _ROOT.encode() + b"</EML>",
    "Latin-1 that hides it": _ROOT.encode() + "<TransactionId>Fryslân</TransactionId></EML>".encode("latin-1"),
    "UTF-16": (_ROOT + "</EML>").encode("utf-16"),
    "UTF-16 without mark": (_ROOT + "</EML>").encode("utf-16-le"),
    "UTF-32": (_ROOT + "</EML>").encode("utf-32"),
    "UTF-7 that says so": b'<?xml version="1.0" encoding="UTF-7"?>' + _ROOT.encode() + b"</EML>",
    "an entity bomb": (_LAUGHS + _ROOT + "<TransactionId>&j;</TransactionId></EML>").encode(),
    "a bomb in an attribute": (_LAUGHS + _ROOT.replace('"230b"', '"&j;"') + "</EML>").encode(),
    "a file from this disk": (
        '<!DOCTYPE EML [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + _ROOT + "<TransactionId>&x;</TransactionId></EML>"
    ).encode(),
    "a DTD from elsewhere": ('<!DOCTYPE EML SYSTEM "http://127.0.0.1:1/x.dtd">' + _ROOT + "</EML>").encode(),
    "an undeclared entity": (_ROOT + "<TransactionId>&nbsp;</TransactionId></EML>").encode(),
    "50 MB": _ROOT.encode() + b" " * 50_000_000,
    "millions of elements": _ROOT.encode() + b"<a/>" * 3_000_000 + b"</EML>",
    "a million attributes": _ROOT.encode() + b"<a " + b" ".join(b'b%d=""' % i for i in range(900_000)) + b"/></EML>",
    "depth": _ROOT.encode() + b"<a>" * 400_000 + b"</a>" * 400_000 + b"</EML>",
    "candidates without end": _ROOT.encode() + b"<Candidate/>" * 500_000 + b"</EML>",
    "a control character": (_ROOT + "<TransactionId>\x08</TransactionId></EML>").encode(),
}


@pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_everything_else_is_refused_in_one_line(data: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        open_document(data)
    assert "\n" not in str(refused.value)
    assert 20 < len(str(refused.value)) < 300


@pytest.mark.parametrize("name", ["50 MB", "an entity bomb", "millions of elements", "a million attributes", "depth"])
def test_a_hostile_file_costs_little_time_and_memory(name: str) -> None:
    tracemalloc.start()
    began = time.process_time()
    with pytest.raises(Unreadable):
        open_document(UNREADABLE[name])
    spent, (_, peak) = time.process_time() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert spent < 2
    assert peak < 40_000_000


def test_the_size_is_checked_before_anything_else() -> None:
    with pytest.raises(Unreadable, match="48 MB groot"):
        open_document(b"x" * 50_000_000)
    with pytest.raises(Unreadable, match="geen XML"):
        open_document(b"x" * LARGEST)


def test_no_message_shows_what_the_file_says_about_people() -> None:
    data = eml230.write(LISTS).replace(b"Zeeforel sr.", b"Zeeforel & sr.")
    with pytest.raises(Unreadable) as refused:
        open_document(data)
    assert "Zeeforel" not in str(refused.value)
    assert "regel 1" in str(refused.value)


def test_a_good_message_tells_its_kind_and_profile() -> None:
    document = open_document(eml110a.write(DEFINITION))
    assert (document.kind, document.profile) == (MessageKind.DEFINITION, Profile.V1_2_2)


def test_a_byte_order_mark_is_read_over_and_remembered() -> None:
    assert open_document(b"\xef\xbb\xbf" + eml110a.write(DEFINITION)).has_byte_order_mark
    assert not open_document(eml110a.write(DEFINITION)).has_byte_order_mark


def test_the_profile_is_found_wherever_the_schema_element_stands() -> None:
    marked = with_child(eml230.write(LISTS), "/e:EML", qualified("kr:Schema"))
    marked = with_attribute(marked, "//kr:Schema", "Version", "1.3.1")
    assert open_document(marked).profile is Profile.V1_3_1
    assert open_document(moved_first(marked, "//kr:Schema")).profile is Profile.V1_3_1


def test_comments_and_instructions_are_read_over() -> None:
    data = eml230.write(LISTS).replace(b"<ElectionName>Prov", b"<!-- x --><?y z?><ElectionName>Pr<!-- x -->ov")
    assert eml230.read(data) == LISTS
