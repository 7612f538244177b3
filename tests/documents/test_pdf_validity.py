"""Every paper is PDF/A-2a and PDF/UA-1 at once, by veraPDF, in one start of its machine for all workers."""

import io
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.documents.all_models import all_forms
from tests.documents.examples import a_list, an_h1, an_h9
from tests.documents.once_per_run import once
from tests.documents.packages import everything
from tests.documents.pdf_reading import opened, printed

from kieslijst.documents.press.personal_forms import personal_forms

CHECK = Path(__file__).parents[2] / "infra" / "pdfcheck" / "pdfcheck"
WITHOUT_TAGS = "h1-without-tags"
MORE = ("h9-from-a-group", "everything", "everything-draft")


def _untagged() -> bytes:
    """What veraPDF must complain about, or it looks at nothing."""
    pdf = opened(printed(an_h1()))
    del pdf.Root.StructTreeRoot
    target = io.BytesIO()
    pdf.save(target)
    return target.getvalue()


def _files() -> dict[str, bytes]:
    grouped = personal_forms([an_h9(a_list(12), position=n) for n in range(1, 13)])
    more = dict(zip(MORE, (grouped[7].file, everything(), everything(draft=True)), strict=True))
    return {name: printed(form) for name, form in all_forms().items()} | more | {WITHOUT_TAGS: _untagged()}


def _validated(folder: Path) -> dict[tuple[str, str], str]:
    """What veraPDF says about each file and profile: PASS, or FAIL and the broken rules."""
    for name, content in _files().items():
        (folder / f"{name}.pdf").write_bytes(content)
    run = subprocess.run(
        [CHECK, "2a,ua1", *sorted(folder.iterdir())],
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(folder), "PDFCHECK_PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1, f"veraPDF did not run, or found nothing in a file without tags: {run.stderr}"
    found = re.findall(r"^(\S+\.pdf) (\S+) (.*(?:\n   .*)*)", run.stdout, re.MULTILINE)
    return {(Path(path).stem, profile): verdict for path, profile, verdict in found}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], str]:
    return once("verdicts", "of all files", lambda: _validated(tmp_path_factory.mktemp("papers")))


@pytest.mark.parametrize("profile", ["2a", "ua1"])
@pytest.mark.parametrize("name", [*all_forms(), *MORE])
def test_the_file_keeps_the_profile(name: str, profile: str, verdicts: dict[tuple[str, str], str]) -> None:
    assert verdicts[name, profile].startswith("PASS ")


def test_veraPDF_notices_a_file_without_tags(verdicts: dict[tuple[str, str], str]) -> None:  # noqa: N802 - the name of the program
    assert verdicts[WITHOUT_TAGS, "ua1"].startswith("FAIL ")
