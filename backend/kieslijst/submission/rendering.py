"""The processes in which the jobs process has papers made, and what is in a package."""

import io
import zipfile
from functools import cache

from kieslijst.documents.rendering import RenderingPool


@cache
def pool() -> RenderingPool:
    """One for the life of the process; it starts nothing before the first package."""
    return RenderingPool()


def files_in(content: bytes) -> tuple[tuple[str, int], ...]:
    """The names in a package with their sizes in bytes."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return tuple((entry.filename, entry.file_size) for entry in archive.infolist())
