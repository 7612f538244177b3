"""One ZIP with everything, the same every time."""

import hashlib
import io
import zipfile
from dataclasses import replace

from tests.documents.examples import a_list, an_h1, an_h9
from tests.documents.pdf_reading import opened, pages, qr_texts, running_text

from kieslijst.documents.file_of_papers import ExtraFile, FileOfPapers, ListPapers
from kieslijst.documents.package import all_files, zipped

EML = ExtraFile("eml210.eml.xml", b"<EML/>")


def _papers(count: int, *codes: str) -> ListPapers:
    shown = a_list(count)
    consents = tuple(an_h9(shown, position=n) for n in range(1, count + 1))
    return ListPapers(an_h1(shown), consents, district_codes=codes, extra_files=(EML,) if codes else ())


ONE = FileOfPapers((_papers(3),), (EML,))


def test_a_list_of_three_has_its_papers_in_handing_in_order() -> None:
    assert [file.name for file in all_files(ONE)] == [
        "h1-kandidatenlijst.pdf",
        "h9-instemmingsverklaringen/h9-berg-1.pdf",
        "h9-instemmingsverklaringen/h9-bull-de-heus-2.pdf",
        "h9-instemmingsverklaringen/h9-o-bryan-3.pdf",
        "h9-alle.pdf",
        "eml210.eml.xml",
        "manifest-sha256.txt",
    ]


def test_each_list_has_a_folder_when_there_are_more() -> None:
    names = [file.name for file in all_files(FileOfPapers((_papers(1, "ut", "nh"), _papers(1, "gr"))))]

    assert names[0] == "kieskring-ut-nh/h1-kandidatenlijst.pdf"
    assert "kieskring-gr/eml210.eml.xml" in names
    assert len(set(names)) == len(names) == 9


def test_the_manifest_has_the_checksum_of_every_other_file() -> None:
    *files, manifest = all_files(ONE)

    assert manifest.content.decode().splitlines() == [
        f"{hashlib.sha256(file.content).hexdigest()}  {file.name}" for file in files
    ]


def test_the_same_input_gives_the_same_bytes() -> None:
    assert zipped(ONE) == zipped(ONE)


def test_the_zip_is_whole_not_compressed_and_without_times() -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(ONE))) as archive:
        assert archive.testzip() is None
        assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.read("eml210.eml.xml") == b"<EML/>"


def test_all_consents_in_one_file_have_the_pages_of_the_single_ones_in_order() -> None:
    files = {file.name: file.content for file in all_files(FileOfPapers((_papers(15),)))}
    together = files["h9-alle.pdf"]
    single = [content for name, content in files.items() if name.startswith("h9-inst")]

    assert len(single) == 15
    assert pages(together) == tuple(page for content in single for page in pages(content))
    assert qr_texts(together, dpi=100)[-2:] == ["KL1:K7M2M4:15:1", "KL1:K7M2M4:15:2"]
    assert str(opened(together).docinfo.Title).endswith("alle verklaringen bij de lijst")


def test_every_consent_holds_the_bsn_of_its_own_candidate_only() -> None:
    consents = [file for file in all_files(ONE) if file.name.startswith("h9-inst")]

    for number, file in enumerate(consents, start=1):
        held = [bsn for bsn in ("999990001", "999990002", "999990003") if bsn in running_text(file.content)]
        assert held == [f"99999000{number}"]


def test_a_list_without_consents_is_a_package_too() -> None:
    alone = FileOfPapers((replace(_papers(2), consents=()),))

    assert [file.name for file in all_files(alone)] == ["h1-kandidatenlijst.pdf", "manifest-sha256.txt"]
