"""One ZIP with everything, the same every time."""

import hashlib
import io
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from tests.documents.all_models import models
from tests.documents.examples import EDITION, a_list, an_h1, an_h9, somebody
from tests.documents.packages import EML, made_files, package_of, papers_of
from tests.documents.pdf_reading import pages, running_text

from kieslijst.documents.markup.glyphs import MissingGlyph
from kieslijst.documents.models.h1 import H1
from kieslijst.documents.models.h3_1 import H31
from kieslijst.documents.models.h3_2 import H32
from kieslijst.documents.models.h9 import H9
from kieslijst.documents.package.file_of_papers import FileOfPapers, ListPapers
from kieslijst.documents.package.paper_kinds import KINDS, in_handing_in_order, paper_name
from kieslijst.documents.package.zip_file import all_files, zipped
from kieslijst.documents.words.inputs import Language
from kieslijst.documents.words.sentences import sentences
from kieslijst.documents.words.stamp import stamp_of
from kieslijst.shared.person_name import PersonName

ONE = package_of(3)
ROOT = Path(__file__).parents[2]


def test_a_list_of_three_has_its_papers_in_handing_in_order() -> None:
    assert [file.name for file in made_files(ONE)] == [
        "alles-om-te-printen.pdf",
        "inleverblad.pdf",
        "h1-kandidatenlijst.pdf",
        "h3-1-aanduiding.pdf",
        "h9-instemmingsverklaringen/h9-berg-1.pdf",
        "h9-instemmingsverklaringen/h9-bull-de-heus-2.pdf",
        "h9-instemmingsverklaringen/h9-o-bryan-3.pdf",
        "eml210.eml.xml",
        "manifest-sha256.txt",
    ]


def test_each_list_has_a_folder_when_there_are_more() -> None:
    lists = (papers_of(a_list(1), "ut", "nh"), papers_of(a_list(1), "gr"))
    names = [file.name for file in all_files(FileOfPapers(lists))]

    assert names[2] == "kieskring-ut-nh/h1-kandidatenlijst.pdf"
    assert "kieskring-gr/eml210.eml.xml" in names
    assert len(set(names)) == len(names) == 13


def test_the_manifest_has_the_checksum_of_every_other_file() -> None:
    *files, manifest = made_files(ONE)

    assert manifest.content.decode().splitlines() == [
        f"{hashlib.sha256(file.content).hexdigest()}  {file.name}" for file in files
    ]


def test_the_same_input_gives_the_same_bytes_twice_and_in_another_process() -> None:
    code = (
        "import hashlib; from tests.documents.packages import package_of\n"
        "from kieslijst.documents.package.zip_file import zipped\n"
        "print(hashlib.sha256(zipped(package_of(3))).hexdigest())"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7"}
    other = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, env=environment
    )

    first, second = zipped(ONE), zipped(ONE)
    assert first == second
    assert other.stdout.strip() == hashlib.sha256(first).hexdigest()


@pytest.mark.parametrize("codes", [("",), ("ut", "nh")])
def test_half_of_it_made_in_a_copy_of_the_process_gives_the_same_bytes(codes: tuple[str, ...]) -> None:
    papers = FileOfPapers(tuple(papers_of(a_list(3), code) for code in codes))
    steps: list[int] = []

    assert zipped(papers, at_once=True, progress=lambda done, _: steps.append(done)) == zipped(papers)
    assert steps == list(range(1, 6 * len(codes) + 1))


def test_what_is_refused_in_the_copy_is_refused() -> None:
    shown = a_list(2)
    consents = [an_h9(shown, position=n, authorised_person=somebody("李")) for n in (1, 2)]

    with pytest.raises(MissingGlyph, match="gemachtigde"):
        zipped(FileOfPapers((ListPapers((an_h1(shown), *consents)),)), at_once=True)


def test_the_zip_is_whole_not_compressed_and_without_times() -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(ONE))) as archive:
        assert archive.testzip() is None
        assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("eml210.eml.xml") == b"<EML/>"


def test_all_papers_of_a_package_have_its_version_and_hash() -> None:
    papers = [file for file in made_files(ONE) if file.name.endswith(".pdf") and "alles" not in file.name]
    feet = re.compile(r"Versie: (\S+ \S+) Hash: ((?:[0-9A-F]{4} ){7}[0-9A-F]{4})(?![0-9A-F])")
    found = [feet.findall(" ".join(page.split())) for file in papers for page in pages(file.content)]

    assert len(found) > len(papers) > 5
    assert {tuple(each) for each in found} == {(("K7M 2M4", stamp_of(EDITION, subject=0).digest),)}


def test_every_consent_holds_the_bsn_of_its_own_candidate_only() -> None:
    consents = [file for file in made_files(ONE) if file.name.startswith("h9-inst")]

    for number, file in enumerate(consents, start=1):
        held = [bsn for bsn in ("999990001", "999990002", "999990003") if bsn in running_text(file.content)]
        assert held == [f"99999000{number}"]


def test_a_list_without_papers_has_what_others_made() -> None:
    alone = FileOfPapers((ListPapers((), extra_files=(EML,)),))

    assert [file.name for file in all_files(alone)] == ["eml210.eml.xml", "manifest-sha256.txt"]


@pytest.mark.parametrize(
    ("language", "names"),
    [
        (
            Language.NL,
            [
                "h1-kandidatenlijst.pdf",
                "h3-1-aanduiding.pdf",
                "h3-2-samengevoegde-aanduiding.pdf",
                "h9-instemmingsverklaringen/h9-berg-1.pdf",
            ],
        ),
        (
            Language.FY,
            [
                "h1-kandidatelist.pdf",
                "h3-1-oantsjutting.pdf",
                "h3-2-gearfoege-oantsjutting.pdf",
                "h9-ynstimmingsferklearrings/h9-berg-1.pdf",
            ],
        ),
    ],
)
def test_files_have_the_names_of_the_language(language: Language, names: list[str]) -> None:
    edition = replace(an_h1().edition, language=language)
    forms = (H1(a_list(), edition), H31(a_list(), edition), H32(a_list(), edition), H9(a_list(), edition, 1))

    assert [paper_name(form) for form in forms] == names


def test_namesakes_and_nameless_candidates_have_different_files() -> None:
    names = (PersonName(last_name="Berg"), PersonName(last_name="Berg"), PersonName(last_name="李"))
    rows = tuple(replace(row, name=name) for row, name in zip(a_list(3).candidates, names, strict=True))
    shown = replace(a_list(3), candidates=rows)

    assert [paper_name(an_h9(shown, position=row.position)) for row in rows] == [
        "h9-instemmingsverklaringen/h9-berg-1.pdf",
        "h9-instemmingsverklaringen/h9-berg-2.pdf",
        "h9-instemmingsverklaringen/h9-3.pdf",
    ]


def test_papers_given_in_any_order_are_put_in_handing_in_order() -> None:
    forms = papers_of(a_list(2)).forms

    assert [type(form) for form in forms] == [H9, H9, H31, H1]
    assert [paper_name(form).split("/")[-1] for form in in_handing_in_order(forms)] == [
        "h1-kandidatenlijst.pdf",
        "h3-1-aanduiding.pdf",
        "h9-berg-1.pdf",
        "h9-bull-de-heus-2.pdf",
    ]


def test_every_kind_has_its_model_and_a_sheet_to_lie_behind() -> None:
    say = sentences("dividers", Language.NL)

    for form, kind in KINDS.items():
        assert models()[form] is kind.model
        assert say(f"{kind.model.name}_name")
        assert say(f"{kind.model.name}_what")
