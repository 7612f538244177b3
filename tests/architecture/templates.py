"""What the tests of templates look at: sources, the variables they use, and the pages that fill them."""

import re
from dataclasses import fields
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import kieslijst
from kieslijst.web.engine import engine
from kieslijst.web.show import Frame, Page

_SHARED = re.compile(r"{%-?\s*(?:extends|include|import|from)\s+[\"']([^\"']+)[\"']")
_GLOBALS = frozenset({"_", "ngettext", "asset", "page", "web"})
_BASE_FIELDS = frozenset(field.name for field in fields(Page))
_INLINE = {
    "inline script": re.compile(r"<script(?![^>]*\bsrc=)[^>]*>", re.IGNORECASE),
    "style element": re.compile(r"<style\b", re.IGNORECASE),
    "style attribute": re.compile(r"\sstyle\s*=", re.IGNORECASE),
    "event attribute": re.compile(r"<[^>{]*\son[a-z]+\s*=", re.IGNORECASE),
    "javascript address": re.compile(r"javascript:", re.IGNORECASE),
    "file from elsewhere": re.compile(
        r"<(?:script|link|img|iframe)\b[^>]*(?:src|href)\s*=\s*[\"']?(?:https?:)?//", re.IGNORECASE
    ),
    "escaping switched off": re.compile(r"\|\s*safe\b|autoescape"),
}
_FORM = re.compile(r"<form\b[^>]*method=[\"']post[\"'][^>]*>(.*?)</form>", re.IGNORECASE | re.DOTALL)
_TOKEN = re.compile(r"name=\"_csrf\"|\.token\(\)")


def page_classes() -> set[type[Page]]:
    """Every page of every slice."""
    for module in walk_packages(kieslijst.__path__, "kieslijst."):
        if {"pages", "components"} & set(module.name.split(".")):
            import_module(module.name)
    return _descendants(Page)


def _descendants(kind: type[Page]) -> set[type[Page]]:
    # Dataclasses with slots leave the class that they replace behind; the module knows the real one.
    own = {c for c in kind.__subclasses__() if getattr(import_module(c.__module__), c.__name__, None) is c}
    return own.union(*(_descendants(child) for child in own)) if own else own


def page_templates(folder: Path) -> set[str]:
    """Templates that must belong to a page: not layout, components and parts (their names begin with an underscore)."""
    found = {path.relative_to(folder) for path in folder.rglob("*.html")}
    return {path.as_posix() for path in found if not any(part.startswith("_") for part in path.parts)}


def sources(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in sorted(folder.rglob("*.html"))}


def used_variables(template: str, folder: Path) -> set[str]:
    """Names like `page.form.name` that a template and everything it extends, includes or imports uses."""
    todo, seen, found = [template], set[str](), set[str]()
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        source = (folder / name).read_text()
        found |= engine().undeclared_variables_in_str(source, nested=True)
        todo += _SHARED.findall(source)
    return found


def faults_of_variables(page: type[Page], used: set[str]) -> list[str]:
    """Variables that the page does not give, and fields that no template uses."""
    given = {field.name for field in fields(page)} | _properties(page)
    of_web = {field.name for field in fields(Frame)} | _properties(Frame)
    own = {name.split(".")[1] for name in used if name.startswith("page.")}
    from_web = {name.split(".")[1] for name in used if name.startswith("web.")}
    faults = [f"page.{name} is not given" for name in sorted(own - given)]
    faults += [f"web.{name} is not given" for name in sorted(from_web - of_web)]
    faults += [f"{name} is not given" for name in sorted(used) if name.split(".")[0] not in _GLOBALS]
    unused = {field.name for field in fields(page)} - _BASE_FIELDS - own
    return faults + [f"page.{name} is not used" for name in sorted(unused)]


def _properties(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_") and not hasattr(type, name)}


def faults_of_source(source: str) -> list[str]:
    """What the content policy or the form tokens forbid."""
    faults = [name for name, pattern in _INLINE.items() if pattern.search(source)]
    return faults + ["form without token" for body in _FORM.findall(source) if not _TOKEN.search(body)]
