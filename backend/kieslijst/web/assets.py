"""Styles, fonts and the one script, from memory, under a folder whose name is the digest of all of them."""

import re
from functools import cache
from hashlib import sha256
from typing import Any

from litestar import Response, get
from litestar.connection import Request
from litestar.params import FromPath
from minijinja import Markup

from kieslijst.shared.errors import NotFound
from kieslijst.web.compression import coding_of, tightly
from kieslijst.web.folders import templates_folder
from kieslijst.web.permission import Permission

KINDS = {
    "css": "text/css",
    "js": "text/javascript",
    "woff2": "font/woff2",
    "svg": "image/svg+xml",
    "txt": "text/plain",
}
STYLE = "style.css"
FOR_EVER = "public, max-age=31536000, immutable"
_DIGITS = 12
_TEXTS = {"css", "js", "svg", "txt"}
"""Fonts are packed already."""


@cache
def files() -> dict[str, bytes]:
    """Every asset by its path; the style sheets are joined in the order of their names."""
    folder = templates_folder() / "assets"
    found = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.suffix[1:] in KINDS
    }
    sheets = [name for name in found if name.startswith("css/")]
    found[STYLE] = _squeezed(b"\n".join(found.pop(name) for name in sheets))
    return found


def _squeezed(sheet: bytes) -> bytes:
    """A style sheet without comments, without blanks that mean nothing, a layer of several files opened once."""
    bare = re.sub(rb"\n\s*", b" ", re.sub(rb"/\*.*?\*/", b"", sheet, flags=re.DOTALL))
    tight = re.sub(rb"\s*([{};])\s*| (>) ", rb"\1\2", bare).replace(b";}", b"}").replace(b"}@layer components{", b"")
    short = re.sub(rb"([{;][a-z][\w-]*:|,) ", rb"\1", tight)
    return re.sub(rb"(?<=[ :(,])0(?=\.\d)", b"", short)


@cache
def digest() -> str:
    """Changes when any asset changes."""
    total = sha256()
    for name, content in sorted(files().items()):
        total.update(f"{name} {len(content)} ".encode() + content)
    return total.hexdigest()[:_DIGITS]


def asset(name: str) -> Markup:
    """The address of an asset. Raises `KeyError` for a name that is not there, so that a wrong one is seen."""
    if name not in files():
        raise KeyError(name)
    return Markup(f"/assets/{digest()}/{name}")  # our own file names


@get("/assets/{version:str}/{name:path}", permission=Permission.EVERYONE)
async def serve_asset(request: Request[Any, Any, Any], version: FromPath[str], name: FromPath[str]) -> Response[bytes]:
    """An asset; a page of another version gets the present one, but may not keep it."""
    content = files().get(name.lstrip("/"))
    if content is None:
        raise NotFound("Dit bestand is er niet.")
    kind = name.rpartition(".")[2]
    headers = {"cache-control": FOR_EVER if version == digest() else "no-store"}
    coding = coding_of(request.headers.get("accept-encoding", "")) if kind in _TEXTS else ""
    if coding:
        headers |= {"content-encoding": coding, "vary": "accept-encoding"}
    return Response(tightly(content, coding), media_type=KINDS[kind], headers=headers)


def pack_assets() -> None:
    """Pack every text of the assets once, before the first visitor comes."""
    for name, content in files().items():
        if name.rpartition(".")[2] in _TEXTS:
            tightly(content, "br")
            tightly(content, "gzip")
