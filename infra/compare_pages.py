"""Pictures of all example papers beside the stored ones, for `infra/pages`."""

import os
import sys
import tempfile
from pathlib import Path

from PIL import Image
from tests.documents.all_models import all_forms
from tests.documents.page_pictures import STORED, beside, differs, packed, sheet_of, stored

OUT = Path(os.environ.get("KIESLIJST_PAGES") or Path(tempfile.gettempdir()) / "kieslijst-pages")


def main() -> int:
    """1 when something differs and was not accepted."""
    accept = "--accept" in sys.argv[1:]
    changed = {name: sheet for name, sheet in _sheets().items() if _is_other(name, sheet)}
    gone = [path for path in STORED.glob("*.png") if path.stem not in all_forms()]
    for name, sheet in changed.items():
        _accept(name, sheet) if accept else _show(name, sheet)
    for path in gone:
        if accept:
            path.unlink()
        print(f"{path.stem}: the paper is gone{', and so is its picture now' if accept else ''}")
    if not changed and not gone:
        print(f"{len(all_forms())} papers look as stored")
    elif not accept:
        print("Look at them; when they are right: infra/pages --accept")
    return 0 if accept else int(bool(changed or gone))


def _sheets() -> dict[str, Image.Image]:
    return {name: sheet_of(form) for name, form in all_forms().items()}


def _is_other(name: str, sheet: Image.Image) -> bool:
    old = stored(name)
    return old is None or differs(old, sheet)


def _show(name: str, sheet: Image.Image) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    target = OUT / f"{name}.png"
    beside(stored(name), sheet).save(target)
    print(f"{name}: {'looks different' if stored(name) else 'is new'}, see {target}")


def _accept(name: str, sheet: Image.Image) -> None:
    STORED.mkdir(exist_ok=True)
    (STORED / f"{name}.png").write_bytes(packed(sheet))
    print(f"{name}: stored")


if __name__ == "__main__":
    sys.exit(main())
