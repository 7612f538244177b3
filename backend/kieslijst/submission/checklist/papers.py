"""From a snapshot to the papers of its checklist (pure, and remembered)."""

import hashlib
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from kieslijst.documents.models.h1 import H1
from kieslijst.documents.models.h3_1 import H31
from kieslijst.documents.models.h3_2 import H32
from kieslijst.documents.models.h4 import H4, CollegeKind
from kieslijst.documents.models.h9 import H9
from kieslijst.documents.models.intended_residence import IntendedResidence
from kieslijst.documents.models.model import ListForm
from kieslijst.documents.models.residence_abroad import ResidenceAbroad
from kieslijst.documents.models.support_text import SupportText
from kieslijst.documents.models.y13 import Y13
from kieslijst.documents.models.y35 import Y35
from kieslijst.documents.package.paper_kinds import in_handing_in_order, paper_name
from kieslijst.documents.package.paper_words import PaperWords
from kieslijst.documents.parts.attachments import attachment_lines
from kieslijst.documents.words.inputs import Edition, Language
from kieslijst.submission.checklist.model import Paper, Tick
from kieslijst.submission.model import Snapshot
from kieslijst.submission.papers.package import forms_of, seated_by_law
from kieslijst.submission.papers.printed import printed_list
from kieslijst.web.i18n import Text, mark

DEPOSIT = "waarborgsom"
_MOST_REMEMBERED = 64
_REMEMBERED: OrderedDict[bytes, tuple[Paper, ...]] = OrderedDict()
_SIGNED = (Tick.PRINTED, Tick.SIGNED, Tick.FILED)


@dataclass(frozen=True, slots=True)
class _Kind:
    """What the checklist says of every paper of a kind."""

    label: str
    title: Text
    signer: Text
    ticks: tuple[Tick, ...] = _SIGNED


_CANDIDATE = mark("de kandidaat")
_KINDS: dict[type, _Kind] = {
    H1: _Kind("H 1", mark("Kandidatenlijst"), mark("de inleveraar")),
    H31: _Kind("H 3-1", mark("Machtiging om de naam te gebruiken"), mark("de gemachtigde van de partij")),
    H32: _Kind("H 3-2", mark("Machtiging om de namen samen te gebruiken"), mark("de gemachtigden van alle partijen")),
    H4: _Kind("H 4", mark("Ondersteuningsverklaring"), mark("elke kiezer die steunt, bij de gemeente")),
    SupportText: _Kind("", mark("Tekst voor Den Haag"), mark("niemand"), (Tick.PRINTED, Tick.FILED)),
    H9: _Kind("H 9", mark("Instemmingsverklaring"), _CANDIDATE, tuple(Tick)),
    IntendedResidence: _Kind("", mark("Verklaring van voorgenomen vestiging"), _CANDIDATE),
    ResidenceAbroad: _Kind("", mark("Verklaring van vestiging buiten Nederland"), _CANDIDATE),
    Y13: _Kind("Y 13", mark("Verklaring: geen kandidaat in een ander land"), _CANDIDATE),
    Y35: _Kind("Y 35", mark("Verklaring van een kandidaat uit een ander land"), _CANDIDATE),
}


def papers_of(snapshot: Snapshot) -> tuple[Paper, ...]:
    """All papers of a snapshot in handing-in order, list by list.

    Remembered under a digest of its own: the hash that is printed takes canonical bytes, forty times as long.
    """
    key = hashlib.sha256(msgspec.json.encode(snapshot)).digest()
    if key not in _REMEMBERED:
        _REMEMBERED[key] = tuple(_papers(snapshot))
        while len(_REMEMBERED) > _MOST_REMEMBERED:
            _REMEMBERED.popitem(last=False)
    _REMEMBERED.move_to_end(key)
    return _REMEMBERED[key]


def still_good(before: Snapshot, after: Snapshot, *, place: int | None) -> tuple[int, int]:
    """How many of our papers of `before` say the same in `after`, and how many there are.

    `place` narrows it to the papers of one candidate, 0 to those of the list.
    """
    mine = [paper for paper in papers_of(before) if paper.is_ours and place in {None, paper.place}]
    words = {paper.words for paper in papers_of(after)}
    return sum(paper.words in words for paper in mine), len(mine)


def needs(snapshot: Snapshot) -> frozenset[str]:
    """Keys of `attachments` that go with any list of the snapshot."""
    if not snapshot.lists:
        return frozenset()
    shown = printed_list(snapshot, snapshot.lists[0])
    seated = seated_by_law(snapshot)
    return frozenset(attachment_lines(shown.election.type, shown.appellation, seated_before=seated))


def _papers(snapshot: Snapshot) -> Iterator[Paper]:
    papers = forms_of(snapshot, Edition(digest="0" * 64, language=Language(snapshot.language)))
    words = PaperWords()
    for folder, shown, each in zip(papers.folders, papers.lists, snapshot.lists, strict=True):
        sitting = {candidate.place for candidate in each.candidates if candidate.is_sitting_member}
        for form in in_handing_in_order(shown.forms):
            paper = _paper(form, folder + paper_name(form), words=words.digest(form), list_number=each.number)
            yield _without_identity(paper) if paper.place in sitting else paper
    if "deposit" in needs(snapshot):
        signer = mark("wie het geld ontving")
        yield Paper(DEPOSIT, DEPOSIT.encode(), "H 12", mark("Bewijs van de waarborgsom"), signer, (Tick.FILED,))


def _paper(form: ListForm, path: str, *, words: bytes, list_number: int) -> Paper:
    kind = _KINDS[type(form)]
    candidate = getattr(form, "candidate", None)
    return Paper(
        path=path,
        words=words,
        label=kind.label,
        title=kind.title,
        signer=kind.signer,
        ticks=kind.ticks,
        list_number=list_number,
        who=candidate.name.in_text if candidate else _college(form),
        place=candidate.position if candidate else 0,
    )


def _without_identity(paper: Paper) -> Paper:
    """Who sits in the body already needs no copy of an identity document (Kieswet H 9(3), R 8(3))."""
    return replace(paper, ticks=tuple(tick for tick in paper.ticks if tick is not Tick.IDENTITY))


def _college(form: ListForm) -> str:
    if not isinstance(form, H4) or form.college is None:
        return ""
    return form.college.name if form.college.kind is not CollegeKind.ABROAD else "Buitenland"
