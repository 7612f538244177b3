"""Where a page may change without being loaded: every element of a template that a script of ours looks for.

The walks run on a copy of the templates in which each such element carries its own name, so that a walk can tell which
of them it has seen at work.
"""

import re
import shutil
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Final

from kieslijst.web.folders import templates_folder

_SOUGHT: Final = re.compile(r"""\[data-([a-z-]+)|["'`]\#([a-z][a-z-]*)""")
_TAG: Final = re.compile(r"<[a-z][a-z0-9-]*(?=[\s>])")
_COMMENT: Final = re.compile(r"\{#.*?#\}", re.DOTALL)


@cache
def places() -> frozenset[str]:
    """Each as template and hook: "nomination/list_editor #rows", "nomination/list_editor #moves, swap"."""
    return frozenset(name for path in _templates() for _, name in _found(path))


def marked(to: Path) -> Path:
    """A copy of the templates in which each place says its name."""
    shutil.copytree(templates_folder(), to)
    for path in _templates():
        text = path.read_text(encoding="utf-8")
        for end, name in reversed(_found(path)):
            text = f'{text[:end]} data-place="{name}"{text[end:]}'
        (to / path.relative_to(templates_folder())).write_text(text, encoding="utf-8")
    return to


def _templates() -> list[Path]:
    return sorted(templates_folder().rglob("*.html"))


@cache
def _hook() -> re.Pattern[str]:
    """What scripts look for: attributes, and ids."""
    scripts = (path.read_text(encoding="utf-8") for path in sorted((templates_folder() / "assets").glob("*.js")))
    found = [each for script in scripts for each in _SOUGHT.findall(script)]
    attributes, ids = ("|".join({each[way] for each in found if each[way]}) for way in (0, 1))
    return re.compile(rf'\sdata-(?P<name>{attributes})(?:="(?P<value>[^"{{]*)")?(?=[\s>={{])|\sid="(?P<id>{ids})"')


def _found(path: Path) -> list[tuple[int, str]]:
    """Where the name of each tag with a hook ends, and what to call it; a second one alike gets a number."""
    text, template = path.read_text(encoding="utf-8"), str(path.relative_to(templates_folder()).with_suffix(""))
    hooks: dict[int, list[str]] = {}
    for hook in _hook().finditer(_COMMENT.sub(lambda comment: "·" * len(comment[0]), text)):
        tags = [tag.end() for tag in _TAG.finditer(text, 0, hook.start() + 1)]
        value = f"={hook['value']}" if hook["value"] else ""
        hooks.setdefault(tags[-1], []).append(f"#{hook['id']}" if hook["id"] else f"{hook['name']}{value}")
    seen: Counter[str] = Counter()
    found = []
    for end, each in sorted(hooks.items()):
        name = f"{template} {', '.join(each)}"
        seen[name] += 1
        found.append((end, name if seen[name] == 1 else f"{name} {seen[name]}"))
    return found
