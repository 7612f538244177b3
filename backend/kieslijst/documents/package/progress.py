"""How far a package is: what is called for each paper that is made, and that number in words."""

from collections.abc import Callable, Iterator

from kieslijst.documents.models.hand_in_sheet import MODEL as HAND_IN_MODEL
from kieslijst.documents.models.model import AnyModel
from kieslijst.documents.package.file_of_papers import FileOfPapers
from kieslijst.documents.package.paper_kinds import in_handing_in_order, kind_of
from kieslijst.documents.words.inputs import Language
from kieslijst.documents.words.sentences import sentences

Progress = Callable[[int, int], None]
"""Called after each paper with how many are made, from 1, and how many there will be."""


class Count:
    """The papers of a package as they are made; `progress` may be missing when nobody watches."""

    def __init__(self, papers: FileOfPapers, progress: Progress | None) -> None:
        self._progress, self._done = progress, 0
        self._total = sum(len(shown.forms) + bool(shown.forms and shown.hand_in) for shown in papers.lists)

    def one_more(self) -> None:
        """A paper is made."""
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._total)


class Steps:
    """What a number of papers made means, in words."""

    def __init__(self, papers: FileOfPapers) -> None:
        self._kinds = tuple(_kinds(papers))

    def words(self, done: int) -> str:
        """The paper that was made as number `done`, and how many of its kind: "Model H 9: 41 van 80"."""
        kind = self._kinds[done - 1]
        return f"{kind}: {self._kinds[:done].count(kind)} van {self._kinds.count(kind)}"


def _kinds(papers: FileOfPapers) -> Iterator[str]:
    """The name of each paper in the order in which `package` makes them. Raises `Refused` as making them does."""
    for shown in papers.lists:
        if not shown.forms:
            continue
        for form in in_handing_in_order(shown.forms):
            yield _name(kind_of(form).model, shown.language)
        if shown.hand_in:
            yield _name(HAND_IN_MODEL, shown.language)


def _name(model: AnyModel, language: Language) -> str:
    say = sentences(model.name, language)
    return say("model") or say("name")
