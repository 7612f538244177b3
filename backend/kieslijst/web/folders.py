"""Where the templates, the styles and the catalogues are."""

import os
from functools import cache
from pathlib import Path


@cache
def templates_folder() -> Path:
    """`KIESLIJST_TEMPLATES` when set, else `frontend_templates` beside the package's `backend` folder."""
    given = os.environ.get("KIESLIJST_TEMPLATES", "")
    folder = Path(given) if given else Path(__file__).resolve().parents[3] / "frontend_templates"
    if not (folder / "_layout").is_dir():
        raise FileNotFoundError(f"No templates in {folder}. Set KIESLIJST_TEMPLATES to the folder frontend_templates.")
    return folder
