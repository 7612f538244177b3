"""What makes a page recognisable: version code, hash and the QR on every page (`ux.md` d.7, `forms.md` 19)."""

import re
from dataclasses import dataclass, replace
from urllib.parse import quote

from kieslijst.documents.words.inputs import Edition
from kieslijst.shared.paper_code import code_in_groups

_DIGEST = re.compile(r"[0-9a-fA-F]{32,}")
_PRINTED_DIGITS = 32


@dataclass(frozen=True, slots=True)
class Stamp:
    """The words at the foot of each page; `qr_before_page` is "" when the pages carry no QR."""

    code: str
    digest: str
    draft: bool
    language: str
    qr_before_page: str
    practice: bool = False

    def qr_text(self, page: int) -> str:
        """What the QR on page `page` (from 1) holds."""
        return f"{self.qr_before_page}{page}"


def stamp_of(edition: Edition, *, subject: int) -> Stamp:
    """The stamp of one paper; `subject` is 0 for the list, else the candidate's position.

    Raises `ValueError` for a digest of fewer than 16 bytes: that is a bug of the caller, not bad input.
    """
    if not _DIGEST.fullmatch(edition.digest):
        raise ValueError("the digest of an edition is hexadecimal and has at least 16 bytes")
    return Stamp(
        code=code_in_groups(edition.code) if edition.code else "",
        digest=hash_in_groups(edition.digest),
        draft=edition.draft,
        language=edition.language,
        qr_before_page=_qr_before_page(edition, subject=subject),
        practice=edition.practice,
    )


def unscanned(edition: Edition) -> Stamp:
    """For a sheet that is not handed in: version code and hash, but no QR that a clerk would scan."""
    return replace(stamp_of(edition, subject=0), qr_before_page="")


def plain_stamp(edition: Edition) -> Stamp:
    """For a paper that shows no frozen list, such as the committee's: the foot has the page number only."""
    return Stamp(code="", digest="", draft=edition.draft, language=edition.language, qr_before_page="")


def hash_in_groups(digest: str) -> str:
    """The first 16 bytes, upper case, in eight groups of four ("F381 3DE7 …")."""
    printed = digest[:_PRINTED_DIGITS].upper()
    return " ".join(printed[start : start + 4] for start in range(0, _PRINTED_DIGITS, 4))


def _qr_before_page(edition: Edition, *, subject: int) -> str:
    if edition.draft or not edition.code:
        return ""
    if edition.verify_base:
        return f"{edition.verify_base.rstrip('/')}/verify?code={quote(edition.code)}&s={subject}&p="
    return f"KL1:{edition.code}:{subject}:"
