"""Every paper is PDF/A-2a and PDF/UA-1 at once, by veraPDF, in one start of its machine."""

import subprocess
import sys
from pathlib import Path

import pytest
from tests.documents.all_models import all_forms
from tests.documents.examples import a_list, an_h1, an_h9
from tests.documents.packages import everything
from tests.documents.pdf_reading import opened, printed

from kieslijst.documents.consent_forms import consent_forms

CHECK = Path(__file__).parents[2] / "infra" / "pdfcheck" / "pdfcheck"


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], str]:
    """What veraPDF says about each file and profile."""
    folder = tmp_path_factory.mktemp("papers")
    files = {name: printed(form) for name, form in all_forms().items()}
    grouped = consent_forms([an_h9(a_list(12), position=n) for n in range(1, 13)])
    files |= {
        "h9-from-a-group": grouped[7].file,
        "everything": everything(),
        "everything-draft": everything(draft=True),
    }
    for name, content in files.items():
        (folder / f"{name}.pdf").write_bytes(content)
    run = subprocess.run(
        [CHECK, "2a,ua1", *sorted(folder.iterdir())],
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(folder), "PDFCHECK_PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode in (0, 1), f"veraPDF did not run: {run.stderr}"
    lines = [line.split() for line in run.stdout.splitlines() if line.startswith(str(folder))]
    failed = [line for line in run.stdout.splitlines() if "PASS" not in line]
    assert not failed, "\n".join(failed)
    return {(Path(path).stem, profile): verdict for path, profile, verdict, *_ in lines}


@pytest.mark.parametrize("profile", ["2a", "ua1"])
@pytest.mark.parametrize("name", [*all_forms(), "h9-from-a-group", "everything", "everything-draft"])
def test_the_file_keeps_the_profile(name: str, profile: str, verdicts: dict[tuple[str, str], str]) -> None:
    assert verdicts[name, profile] == "PASS"


def test_veraPDF_would_notice_a_file_without_tags(tmp_path: Path) -> None:  # noqa: N802 - the name of the program
    pdf = opened(printed(an_h1()))
    del pdf.Root.StructTreeRoot
    pdf.save(tmp_path / "untagged.pdf")

    run = subprocess.run(
        [CHECK, "ua1", tmp_path / "untagged.pdf"],
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(tmp_path), "PDFCHECK_PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 1
    assert "FAIL" in run.stdout
