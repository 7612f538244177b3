"""The layers are checked: an import that points up, and a folder without a place, each fail."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The package and its contracts, to be spoilt."""
    shutil.copytree(ROOT / "backend", tmp_path / "backend", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts on the package in this folder, as `infra/test` does on the real one."""
    program = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    environment = {"PYTHONPATH": str(folder / "backend"), "PATH": "/usr/bin:/bin", "HOME": str(folder)}
    line = [sys.executable, "-c", program, "--no-cache"]
    return subprocess.run(line, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_contracts_hold(copy: Path) -> None:
    done = lint(copy)
    assert (done.returncode, "0 broken" in done.stdout) == (0, True), done.stdout


@pytest.mark.parametrize(
    ("module", "planted"),
    [
        ("shared/clock.py", "from kieslijst.elections.model import Election"),
        ("nomination/model.py", "import kieslijst.submission.model"),
        ("elections/store.py", "import kieslijst.examination.model.received"),
    ],
)
def test_an_import_that_points_up_fails(copy: Path, module: str, planted: str) -> None:
    path = copy / "backend" / "kieslijst" / module
    path.write_text(path.read_text() + f"\n{planted}\n")
    done = lint(copy)
    assert done.returncode == 1
    assert "a dependency points down BROKEN" in done.stdout


@pytest.mark.parametrize(
    "planted", ["import litestar", "import piccolo", "import asyncpg", "import kieslijst.database"]
)
def test_the_law_may_know_no_database_and_no_web(copy: Path, planted: str) -> None:
    path = copy / "backend" / "kieslijst" / "law" / "amount.py"
    path.write_text(path.read_text() + f"\n{planted}\n")
    done = lint(copy)
    assert done.returncode == 1
    assert "know no database and no web framework BROKEN" in done.stdout


def test_a_command_may_load_no_web_framework_also_not_by_a_detour(copy: Path) -> None:
    path = copy / "backend" / "kieslijst" / "identity" / "model.py"
    path.write_text(path.read_text() + "\nfrom kieslijst.web.visitor import visitor_of\n")
    done = lint(copy)
    assert done.returncode == 1
    assert "a command loads no web framework BROKEN" in done.stdout
    assert "a dependency points down KEPT" in done.stdout


def test_a_new_folder_without_a_place_fails(copy: Path) -> None:
    new = copy / "backend" / "kieslijst" / "lottery"
    new.mkdir()
    (new / "__init__.py").write_text('"""Something nobody gave a place."""\n')
    done = lint(copy)
    assert done.returncode == 1
    assert "lottery" in done.stdout
