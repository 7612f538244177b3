"""Where the tests find the real files that are not part of the repository."""

import os
from pathlib import Path


def shared_folder() -> Path:
    """`KIESLIJST_SHARED`, by default the folder beside the repository. A test that needs it fails without it."""
    folder = Path(os.environ.get("KIESLIJST_SHARED") or Path(__file__).parents[1].parent / "shared")
    assert folder.is_dir(), "set KIESLIJST_SHARED to the folder with the real files"
    return folder


def lists_file(name: str) -> bytes:
    """A real file of decided lists (EML 230b)."""
    return (shared_folder() / "realdata" / "eml230" / name).read_bytes()
