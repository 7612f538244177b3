"""Which papers a change makes void: those that would be printed with other words now (`ux.md` d.7)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from tests.documents.examples import EDITION, a_list, address, an_h1, candidate, somebody
from tests.documents.packages import papers_of

from kieslijst.documents.models.h9 import H9
from kieslijst.documents.package.file_of_papers import FileOfPapers, ListPapers
from kieslijst.documents.package.outdated import only_new, outdated
from kieslijst.documents.package.zip_file import all_files
from kieslijst.documents.words.inputs import Appellation, CandidateRow, PrintedList
from kieslijst.shared.address import Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender

SHOWN = a_list(3)
NEXT = replace(EDITION, code="R3X8P1", digest="ab" * 32)
BEFORE = FileOfPapers((papers_of(SHOWN),))
LIST, LEAVE = "h1-kandidatenlijst.pdf", "h3-1-aanduiding.pdf"
CONSENTS = tuple(f"h9-instemmingsverklaringen/h9-{name}.pdf" for name in ("berg-1", "bull-de-heus-2", "o-bryan-3"))
EVERY = (LIST, LEAVE, *CONSENTS)


def _second(**changes: object) -> PrintedList:
    """The list with another second candidate."""
    first, second, third = SHOWN.candidates
    changed: CandidateRow = replace(second, **changes)  # type: ignore[arg-type]  # any field of the row
    return replace(SHOWN, candidates=(first, changed, third))


def _swapped() -> PrintedList:
    first, second, third = SHOWN.candidates
    return replace(SHOWN, candidates=(first, replace(third, position=2), replace(second, position=3)))


@pytest.mark.parametrize(
    ("shown", "void"),
    [
        (SHOWN, ()),
        (_second(birth_date=BirthDate.on(date(1999, 1, 1))), (LIST,)),
        (_second(name=replace(candidate(2).name, initials="Q.")), EVERY),
        (_second(residence=Residence("Bergen (L)")), EVERY),
        (_second(gender=None if candidate(2).gender else Gender.FEMALE), EVERY),
        (_swapped(), EVERY),
        (replace(SHOWN, candidates=(*SHOWN.candidates, candidate(4))), EVERY),
        (replace(SHOWN, candidates=SHOWN.candidates[:2]), EVERY),
        (replace(SHOWN, appellation=Appellation("Juinens Belang")), EVERY),
    ],
    ids=["nothing", "birth date", "name", "residence", "gender", "order", "one more", "one less", "appellation"],
)
def test_a_change_of_the_list_makes_these_papers_void(shown: PrintedList, void: tuple[str, ...]) -> None:
    assert outdated(BEFORE, FileOfPapers((papers_of(shown, edition=NEXT),))) == void


def _with(change: Callable[[ListPapers], ListPapers]) -> FileOfPapers:
    return FileOfPapers((change(papers_of(SHOWN, edition=NEXT)),))


def _moved(papers: ListPapers) -> ListPapers:
    """The second candidate has another address."""
    forms = [
        replace(form, address=address(99)) if isinstance(form, H9) and form.position == 2 else form
        for form in papers.forms
    ]
    return replace(papers, forms=tuple(forms))


def test_another_address_makes_one_consent_void() -> None:
    assert outdated(BEFORE, _with(_moved)) == (CONSENTS[1],)


def test_another_substitute_makes_the_list_void_and_nothing_else() -> None:
    list_again = an_h1(SHOWN, edition=NEXT, substitutes=(somebody("Bakker"),))
    after = _with(lambda papers: replace(papers, forms=(*papers.forms[:-1], list_again)))

    assert outdated(BEFORE, after) == (LIST,)


def test_a_paper_that_is_not_asked_for_any_more_is_void() -> None:
    after = _with(lambda papers: replace(papers, forms=papers.forms[:-2] + papers.forms[-1:]))

    assert outdated(BEFORE, after) == (LEAVE,)


def test_a_list_that_moved_to_a_folder_keeps_its_good_papers() -> None:
    """The same list beside a new one: nothing that was signed is lost."""
    after = FileOfPapers((papers_of(SHOWN, "ut", edition=NEXT), papers_of(a_list(1), "gr", edition=NEXT)))

    assert outdated(BEFORE, after) == ()


def test_the_package_of_new_papers_holds_those_and_the_hand_in_sheet_only() -> None:
    made = all_files(only_new(BEFORE, _with(_moved)))

    assert [file.name for file in made] == [
        "alles-om-te-printen.pdf",
        "inleverblad.pdf",
        CONSENTS[1],
        "manifest-sha256.txt",
    ]


def test_when_nothing_changed_there_is_nothing_to_print() -> None:
    assert [file.name for file in all_files(only_new(BEFORE, BEFORE))] == ["manifest-sha256.txt"]
