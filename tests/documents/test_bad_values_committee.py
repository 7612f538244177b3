"""The bad-data cases of forms.md 20 on the papers of a committee and of a registration.

`REACHED` says which case reaches which paper. The others reach none of these: 2 and 15 need rows of candidates, 7
and 16 a residence or a birth date, 8 and 10 the papers of the list. Case 12 reaches none: these papers are Dutch only.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.documents import committee_examples as committee
from tests.documents.all_models import model_for
from tests.documents.forms import deposits, i1, omission_letter, receipt, register, registration
from tests.documents.pdf_reading import edges_of_text, pages, printed, running_text, squeezed

from kieslijst.documents.markup.glyphs import MissingGlyph
from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.g1_2 import RegisteredAppellation
from kieslijst.documents.models.model import Form
from kieslijst.documents.parts.political_groups import RegisteredAgent
from kieslijst.documents.parts.reported_omissions import ReportedOmission, SubmittedList
from kieslijst.documents.words.committee_words import District
from kieslijst.documents.words.inputs import Language
from kieslijst.documents.words.placeholders import PlaceholderLeft
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.errors import Refused
from kieslijst.shared.person_name import PersonName

Put = Callable[[str], Form]
_LIST = committee.in_juinen()

APPELLATION: dict[str, Put] = {
    "i1": lambda text: replace(i1.SMALL, groups=(committee.group(text, _LIST),)),
    "omission_letter": lambda text: replace(omission_letter.ONE_OMISSION, appellation=text),
    "receipt": lambda text: replace(receipt.SMALL, appellation=text),
    "h12": lambda text: replace(deposits.LIST, appellation=text),
    "g1_1": lambda text: replace(registration.REQUEST, appellation=text),
    "agents_statement": lambda text: replace(registration.STATEMENT, appellation=text),
    "g1_2": lambda text: replace(register.NOTICE, entries=(RegisteredAppellation(text),)),
    "g1_3": lambda text: replace(deposits.REGISTRATION, appellation=text),
    "registration_decision": lambda text: replace(register.REGISTERED, appellation=text),
}
"""Each paper with this appellation."""

Call = Callable[[PersonName], Form]
PERSON: dict[str, Call] = {
    "i1": lambda name: replace(i1.SMALL, groups=(committee.group("", committee.in_juinen(3, name)),)),
    "omission_letter": lambda name: replace(omission_letter.ONE_OMISSION, appellation="", first=name),
    "receipt": lambda name: replace(receipt.SMALL, appellation="", first=name),
    "h12": lambda name: replace(deposits.LIST, appellation="", first=name),
    "g1_1": lambda name: replace(registration.REQUEST, agent=_agent(name)),
    "agents_statement": lambda name: replace(registration.STATEMENT, deputy=_agent(name)),
    "g1_2": lambda name: replace(register.NOTICE, entries=(RegisteredAppellation("Dorp", "", name),)),
    "registration_decision": lambda name: replace(register.REGISTERED, agent=name),
}
"""Each paper with this person on it, on an unnamed list where there is one."""

ADDRESSED: dict[str, Callable[[PostalAddress], Form]] = {
    "omission_letter": lambda to: replace(
        omission_letter.ONE_OMISSION, addressee=replace(omission_letter.ONE_OMISSION.addressee, address=to)
    ),
    "registration_decision": lambda to: replace(
        register.REGISTERED, addressee=replace(register.REGISTERED.addressee, address=to)
    ),
}
REACHED: dict[int, tuple[str, ...]] = {
    1: tuple(APPELLATION),
    3: tuple(PERSON),
    4: tuple(PERSON),
    5: tuple(PERSON),
    6: tuple(PERSON),
    9: ("i1", "omission_letter", "receipt", "h12"),
    11: tuple(ADDRESSED),
    13: tuple(APPELLATION),
    14: ("i1", "omission_letter", "receipt"),
    17: ("i1", "omission_letter", "registration_decision"),
    18: ("i1", "g1_2"),
}
_WIDTH_OF_PAGE = 595.0


def _agent(name: PersonName) -> RegisteredAgent:
    return replace(registration.AGENT, person=replace(registration.AGENT.person, name=name))


def _text(form: Form) -> str:
    return running_text(printed(form))


@pytest.mark.parametrize("paper", REACHED[1])
def test_1_a_long_appellation_is_printed_in_full(paper: str) -> None:
    appellation = "EAP/Test Leefbaar Juinen en de Buurt (TP)"

    assert len(appellation) > 40
    assert len(squeezed(appellation)) == 35
    assert squeezed(appellation) in squeezed(_text(APPELLATION[paper](appellation)))


@pytest.mark.parametrize("paper", REACHED[3])
def test_3_a_name_of_255_characters_wraps(paper: str) -> None:
    form = PERSON[paper](PersonName(initials="A.", last_name="W" * 255))
    left, right = edges_of_text(printed(form))

    assert "W" * 255 in squeezed(_text(form))
    assert left > 50
    assert right < _WIDTH_OF_PAGE - 50


@pytest.mark.parametrize("paper", REACHED[4])
def test_4_rare_letters_are_found_again(paper: str) -> None:
    name = "Ŵïłłëm-Ĳsbrandt van 't Hoogersteg-ĸŉŧŦß Bronwaßer 's-Gravenhage"

    assert squeezed(name) in squeezed(_text(PERSON[paper](PersonName(initials="Ş.", last_name=name))))


@pytest.mark.parametrize(
    "name",
    [
        PersonName(last_name="Yıldız"),
        PersonName(first_name="Çağla", last_name="Yıldız"),
    ],
    ids=["last name only", "first name only"],
)
@pytest.mark.parametrize("paper", REACHED[5])
def test_5_and_6_missing_parts_of_a_name_leave_no_stray_signs(paper: str, name: PersonName) -> None:
    text = _text(PERSON[paper](name))

    assert "Yıldız" in text
    for stray in ("Yıldız,)", "Yıldız, )", "()", ", ,", " ,", "(,"):
        assert stray not in text


@pytest.mark.parametrize("paper", REACHED[9])
def test_9_an_unnamed_list_goes_by_its_first_candidate(paper: str) -> None:
    text = _text(PERSON[paper](committee.JONG))

    assert "de Jong" in text
    assert ("Blanco (de Jong, M.)" in text) == (paper == "i1")


@pytest.mark.parametrize("paper", REACHED[11])
def test_11_an_address_abroad_has_its_country(paper: str) -> None:
    abroad = PostalAddress(street="Rue Haute", number="3", postcode="1000", place="Brussel", country="BE")

    assert "Rue Haute 3 1000 Brussel (BE)" in _text(ADDRESSED[paper](abroad))


@pytest.mark.parametrize("paper", REACHED[13])
def test_13_markup_is_printed_as_it_is(paper: str) -> None:
    text = "<b>vet</b> a | b * # _ {{ x }} {0} %s &amp; {% raw %}"

    assert squeezed(text) in squeezed(_text(APPELLATION[paper](text)))


_COMMA = District(1, "Nuenen, Gerwen en Nederwetten")
_THREE = replace(committee.TWENTY, districts=(_COMMA, District(2, "Juinen"), District(10, "Ons Dorp")))


def _in_districts(paper: str, covered: tuple[District, ...]) -> Form:
    if paper == "receipt":
        return replace(receipt.SMALL, election=_THREE, districts=covered)
    if paper == "omission_letter":
        return replace(omission_letter.ONE_OMISSION, election=_THREE, districts=covered)
    omission = replace(committee.CONSENT, districts=covered)
    group = committee.group("Dorp", SubmittedList(covered, 3, committee.DIJK), omissions=(omission,))
    return replace(i1.SMALL, election=_THREE, groups=(group,))


@pytest.mark.parametrize("paper", REACHED[14])
def test_14_districts_are_all_of_them_or_named_by_number_and_a_comma_stays_clear(paper: str) -> None:
    some = _text(_in_districts(paper, (_THREE.districts[2], _COMMA)))

    assert "alle kieskringen" in _text(_in_districts(paper, _THREE.districts))
    assert "alle kieskringen" not in some
    assert "1 (Nuenen, Gerwen en Nederwetten)" in some
    assert some.index("1 (Nuenen") < some.rindex("10 (Ons Dorp)")


def _with_words(paper: str, words: tuple[str, ...]) -> Form:
    if paper == "i1":
        group = committee.group("Dorp", _LIST, omissions=(ReportedOmission(words, recoverable=True),))
        return replace(i1.SMALL, groups=(group,))
    if paper == "omission_letter":
        omission = replace(omission_letter.CONSENT, description=words)
        return replace(omission_letter.ONE_OMISSION, omissions=(omission,))
    return replace(register.REFUSED, reasons=(replace(register.CONFUSION, explanation=words),))


@pytest.mark.parametrize("paper", REACHED[17])
def test_17_a_long_text_keeps_its_lines_and_an_open_place_is_refused(paper: str) -> None:
    lines = tuple(f"Regel {number}: {'lang ' * 36}".strip() for number in range(1, 11))
    found = "\n".join(pages(printed(_with_words(paper, lines))))

    assert sum(map(len, lines)) > 1800
    assert all(f"Regel {number}: lang" in found for number in range(1, 11))
    assert len([line for line in found.splitlines() if "Regel" in line]) == 10
    form = _with_words(paper, ("Het verzuim in {district}.",))
    with pytest.raises(PlaceholderLeft, match=r"\{district\}"):
        markup_of(model_for(form), form)


@pytest.mark.parametrize("paper", REACHED[18])
def test_18_many_lists_fill_pages_and_none_leave_no_empty_page(paper: str) -> None:
    many: Form = (
        replace(i1.SMALL, groups=tuple(committee.group(f"Lijst {n}", _LIST) for n in range(1, 61)))
        if paper == "i1"
        else replace(register.NOTICE, entries=tuple(RegisteredAppellation(f"Lijst {n}") for n in range(1, 61)))
    )
    none: Form = replace(i1.SMALL, groups=()) if paper == "i1" else replace(register.NOTICE, entries=())

    assert all(f"Lijst {n} " in _text(many) + " " for n in range(1, 61))
    assert all(len(page.split()) > 15 for form in (many, none) for page in pages(printed(form)))


@pytest.mark.parametrize("paper", APPELLATION)
def test_a_letter_that_the_fonts_lack_is_refused_with_its_place(paper: str) -> None:
    form = APPELLATION[paper]("Partij 李")

    with pytest.raises(MissingGlyph) as caught:
        markup_of(model_for(form), form)

    assert caught.value.whose == "de aanduiding"


@pytest.mark.parametrize("paper", PERSON)
def test_a_name_that_the_fonts_lack_is_refused_with_whose_it_is(paper: str) -> None:
    form = PERSON[paper](PersonName(last_name="李"))

    with pytest.raises(MissingGlyph) as caught:
        markup_of(model_for(form), form)

    assert caught.value.whose.startswith(("de eerste kandidaat", "de gemachtigde", "de plaatsvervangend gemachtigde"))


@pytest.mark.parametrize("paper", APPELLATION)
def test_there_is_no_frisian_paper_and_the_refusal_says_so(paper: str) -> None:
    form = APPELLATION[paper]("Dorp")
    frisian = replace(form, edition=replace(form.edition, language=Language.FY))  # type: ignore[type-var]  # a dataclass

    with pytest.raises(Refused, match="het Fries"):
        markup_of(model_for(frisian), frisian)
