"""The hash sheet of an EML file, which is compared and typed over by people."""

import hashlib
import re
from dataclasses import replace

import pytest
from tests.documents.forms.decided_lists import SHEET
from tests.documents.pdf_reading import pages, printed, running_text, squeezed, text_of

from kieslijst.documents.models.hash_sheet import EmlContent
from kieslijst.documents.parts.eml_files import EmlFile
from kieslijst.exchange import hash_code


def test_a_sheet_is_one_page_also_with_the_longest_name() -> None:
    assert len(pages(printed(SHEET))) == 1
    assert len(pages(printed(replace(SHEET, file=EmlFile("x" * 255, SHEET.file.sha256))))) == 1


def test_the_code_stands_in_sixteen_numbered_groups_as_the_files_page_shows_it() -> None:
    groups = hash_code.group(SHEET.file.sha256)
    text = running_text(printed(SHEET))

    first, last = SHEET.file.groups[:8], SHEET.file.groups[8:]
    assert f"1 2 3 4 5 6 7 8 {' '.join(first)} 9 10 11 12 13 14 15 16 {' '.join(last)}" in text
    assert f"De hele code: {groups}" in text


def test_the_known_code_of_a_word_is_split_right() -> None:
    assert EmlFile("test", hashlib.sha256(b"test").hexdigest()).hash_code == (
        "9f86 d081 884c 7d65 9a2f eaa0 c55a d015 a3bf 4f1b 2b0b 822c d15d 6c15 b0f0 0a08"
    )


def test_it_says_what_the_file_is_and_who_made_it_when() -> None:
    text = running_text(printed(SHEET))

    assert "Naam van het bestand Kandidatenlijsten_GR2027_Juinen.eml.xml" in text
    assert "Gemaakt op 12-02-2027 Tijdstip 10.05 uur Gemaakt door S.J. Kuipers" in text


@pytest.mark.parametrize("content", EmlContent)
def test_each_kind_of_file_has_its_name(content: EmlContent) -> None:
    assert f"EML {content}:" in text_of(replace(SHEET, content=content))


def test_it_says_how_the_two_missing_groups_are_filled_in() -> None:
    text = squeezed(text_of(SHEET))

    assert squeezed("laat twee groepen weg") in text
    assert squeezed("typ ze over") in text
    assert re.findall(r"^ *(\d)\. ", text_of(SHEET), re.MULTILINE) == ["1", "2", "3", "4"]


@pytest.mark.parametrize("digest", ["", "9f86", "g" * 64, "a" * 65])
def test_something_that_is_no_sha_256_is_a_bug_of_the_caller(digest: str) -> None:
    with pytest.raises(ValueError, match="64 hexadecimal"):
        EmlFile("a.eml.xml", digest)
