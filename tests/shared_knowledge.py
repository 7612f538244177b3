"""Where the tests find the knowledge that is not part of the product; its absence is a failure, never a pass."""

import os
from pathlib import Path


def knowledge(*parts: str) -> Path:
    """A file or folder of the shared knowledge, from `KIESLIJST_SHARED` or beside the repository."""
    beside = Path(__file__).parents[2] / "shared"
    found = Path(os.environ.get("KIESLIJST_SHARED") or beside).joinpath(*parts)
    assert found.exists(), f"{found} is missing: point KIESLIJST_SHARED at the folder with the shared knowledge"
    return found
