"""Papers in Frisian: the content files beside the Dutch ones, and the checklist of forms.md 21 on every form."""

import re
import string
import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from tests.documents.all_models import all_forms, model_for
from tests.documents.examples import DIGEST, EDITION, a_list, an_h1
from tests.documents.forms.frisian import FORMS, FRISIAN, PROVINCE, UNNAMED, frisian_h9, frisian_list, frisian_somebody
from tests.documents.pdf_reading import cells, headings, opened, pages, pictures, printed, running_text, text_of

from kieslijst.documents.markup.papers_text import markup_of
from kieslijst.documents.models.h1 import H1
from kieslijst.documents.models.h3_1 import H31
from kieslijst.documents.models.h4 import H4
from kieslijst.documents.models.hand_in_sheet import HandInSheet
from kieslijst.documents.models.intended_residence import IntendedResidence
from kieslijst.documents.models.model import Form
from kieslijst.documents.package.file_of_papers import FileOfPapers, ListPapers
from kieslijst.documents.package.zip_file import all_files
from kieslijst.documents.press.personal_forms import personal_forms
from kieslijst.documents.words.inputs import Language
from kieslijst.documents.words.sentences import TEMPLATES
from kieslijst.shared.errors import Refused
from kieslijst.shared.person_name import Gender

_COMMITTEE = "a paper of the committee or another authority; those are in Dutch"
_NOT_IN_FRYSLAN = "for an election that is never one of a Frisian body"
WITHOUT_FRISIAN = {
    **dict.fromkeys(("committee", "g1_2", "g1_3", "h12", "i1", "i4", "letter", "publication", "receipt"), _COMMITTEE),
    **dict.fromkeys(("registration_decision", "omission_letter", "hash_sheet", "eml_files"), _COMMITTEE),
    **dict.fromkeys(("escort", "ya7", "ya9"), _COMMITTEE),
    "logo_request": _NOT_IN_FRYSLAN,
    **dict.fromkeys(("support_text", "residence_abroad", "y13", "y35"), _NOT_IN_FRYSLAN),
    **dict.fromkeys(("g1_1", "agents_statement"), "registration has Dutch forms only (Kiesbesluit H 2(5) is on lists)"),
}
"""Models that need no Frisian words, by the name of their content file, and why."""

DUTCH = sorted(TEMPLATES.glob("*/*.nl.toml"))
BOTH = [path for path in DUTCH if path.name.removesuffix(".nl.toml") not in WITHOUT_FRISIAN]
IN_FRISIAN = {name: form for name, form in all_forms().items() if form.edition.language is Language.FY}
SHEETS = ("hand_in_sheet", "dividers")
"""Nobody signs these; the dividers have no page number."""
PAPERS = {name: form for name, form in IN_FRISIAN.items() if not name.startswith(SHEETS)}
PLAIN = {name: form for name, form in IN_FRISIAN.items() if "hostile" not in name}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


@cache
def _content(path: Path) -> dict[str, dict[str, str]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _frisian_of(path: Path) -> Path:
    return path.with_name(path.name.replace(".nl.", ".fy."))


def _places(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


@cache
def _words_of(language: str) -> frozenset[str]:
    """Every word that the content files of models in both languages say in this one."""
    files = BOTH if language == "nl" else [_frisian_of(path) for path in BOTH]
    texts = (entry["text"] for path in files for entry in _content(path).values())
    return frozenset().union(*(_words(re.sub(r"\{\w+\}", " ", text)) for text in texts))


@pytest.mark.parametrize("path", BOTH, ids=lambda path: path.name)
def test_frisian_words_are_as_many_rest_on_the_same_articles_and_have_the_same_places(path: Path) -> None:
    frisian = _frisian_of(path)
    assert frisian.exists(), f"{path.name} has no Frisian beside it and is not named in WITHOUT_FRISIAN with a reason"
    dutch, said = _content(path), _content(frisian)

    assert list(said) == list(dutch)
    for key, entry in dutch.items():
        assert said[key]["article"] == entry["article"], key
        assert _places(said[key]["text"]) == _places(entry["text"]), key
        assert bool(said[key]["text"]) == bool(entry["text"]), key


def test_what_is_without_frisian_for_a_reason_is_without_it() -> None:
    for path in TEMPLATES.glob("*/*.fy.toml"):
        assert path.name.removesuffix(".fy.toml") not in WITHOUT_FRISIAN


@pytest.mark.parametrize("path", sorted(TEMPLATES.glob("*/*.fy.toml")), ids=lambda path: path.name)
def test_frisian_words_are_marked_as_draft_until_a_native_editor_has_read_them(path: Path) -> None:
    head = path.read_text(encoding="utf-8").partition("[")[0]

    assert "Draft: no native editor" in head


def test_each_model_with_frisian_words_has_an_example_in_frisian() -> None:
    models = {path.parent.name for path in BOTH} - {"_layout", "elections"}

    assert models == {name.split("-")[0] for name in IN_FRISIAN}


@pytest.mark.parametrize("form", PLAIN.values(), ids=PLAIN)
def test_no_dutch_is_left_on_a_frisian_page(form: Form) -> None:
    assert not _words(text_of(form)) & (_words_of("nl") - _words_of("fy"))
    assert not _words(str(opened(printed(form)).docinfo.Title)) & (_words_of("nl") - _words_of("fy"))


def test_dutch_words_would_be_noticed() -> None:
    only_dutch = _words_of("nl") - _words_of("fy")

    assert {"geen", "handtekening", "kandidatenlijst", "van", "pagina", "versie", "naam", "woonplaats"} <= only_dutch
    assert len(_words(text_of(an_h1())) & only_dutch) > 50


@pytest.mark.parametrize("language", ["nl", "fy"])
def test_the_word_across_a_draft_is_the_first_one_at_its_head(language: str) -> None:
    drawing = ET.parse(TEMPLATES / "_layout" / f"draft.{language}.svg").getroot()  # noqa: S314 - a file of our own
    banner = _content(TEMPLATES / "_layout" / f"paper.{language}.toml")["draft_banner"]["text"]

    assert "".join(drawing.itertext()).strip() == banner.split(" ")[0]


@pytest.mark.parametrize("form", PAPERS.values(), ids=PAPERS)
def test_each_page_has_frisian_page_words_version_and_hash(form: Form) -> None:
    found = pages(printed(form))

    assert len(found) == len(opened(printed(form)).pages)
    for number, text in enumerate(found, start=1):
        assert text.rstrip().endswith(f"Side {number} fan {len(found)}")
        assert "Ferzje: K7M 2M4" in text
        assert f"Hash: {' '.join(re.findall('....', DIGEST[:32].upper()))}" in text


@pytest.mark.parametrize("form", IN_FRISIAN.values(), ids=IN_FRISIAN)
def test_the_file_is_in_frisian_with_a_title(form: Form) -> None:
    pdf = opened(printed(form))

    assert str(pdf.Root.Lang) == "fy"
    assert str(pdf.docinfo.Title) == markup_of(model_for(form), form).title


@pytest.mark.parametrize("form", PLAIN.values(), ids=PLAIN)
def test_nothing_of_the_machine_is_on_a_frisian_page(form: Form) -> None:
    for left_over in ("None", "null", "{", "}", "()", ", ,", "undefined"):
        assert left_over not in running_text(printed(form))


@pytest.mark.parametrize("name", [name for name in PLAIN if "draft" not in name and not name.startswith(SHEETS)])
def test_a_place_to_sign_is_there_and_on_a_draft_it_is_not(name: str) -> None:
    assert re.search(r"\bHantekening\b", text_of(PLAIN[name]))


@pytest.mark.parametrize("form", [form for name, form in PAPERS.items() if "draft" in name])
def test_a_frisian_draft_says_so_on_each_page_and_has_no_place_to_sign(form: Form) -> None:
    assert all("KONSEPT – net ynleverje" in page for page in pages(printed(form)))
    assert not re.search(r"\bHantekening\b", text_of(form))


def test_the_h1_has_the_headings_of_the_frisian_model() -> None:
    assert headings(FORMS["h1-frisian-eighty"]) == [
        "1. Ferkiezing",
        "2. Kiesrûnten",
        "3. De politike groepearring",
        "4. Kandidaten op de list",
        "5. Ferfanger(s) foar it ferhelpen fan fersommen",
        "6. Yn te leverjen by de kandidatelist",
        "7. Undertekening troch dejinge dy't ynleveret",
    ]
    assert [line.split(".")[0] for line in headings(FORMS["h1-frisian"])] == list("123456")
    assert "by punt 7 en" in running_text(printed(FORMS["h1-frisian-eighty"]))


def test_the_h9_and_the_authorisations_have_the_headings_of_the_frisian_models() -> None:
    assert [line.partition(". ")[2] for line in headings(FORMS["h9-frisian-eighty"])] == [
        "Ferkiezing",
        "Kiesrûnten",
        "Politike groepearring",
        "Kandidaten op de list",
        "Adres foar de meidieling fan myn beneaming",
        "Undertekening troch de kandidaat",
    ]
    assert [line.partition(". ")[2] for line in headings(FORMS["h3_1-frisian"])] == [
        "Ferkiezing",
        "Oantsjutting fan de politike groepearring",
        "Tastimming oan dejinge dy't ynleveret",
        "Kandidaten op de list",
        "Undertekening troch de lêsthawwer fan de politike groepearring",
    ]
    assert "Lêsthawwer foar it oannimmen fan jo beneaming" in text_of(FORMS["h9-frisian-authorised-person"])


def test_the_h4_warns_says_what_support_is_and_has_the_part_of_the_mayor() -> None:
    text = running_text(printed(FORMS["h4-frisian-eighty"]))

    assert [line.partition(". ")[2] for line in headings(FORMS["h4-frisian"])] == [
        "Ferkiezing",
        "Oantsjutting fan de politike groepearring",
        "Kandidaten op de list",
        "Undertekening troch de kiezer",
        "Ferklearring fan de boargemaster",
    ]
    assert "Tink der om! Wa't in kiezer" in text
    assert "Ik stypje de list mei de kandidaten fan punt 3. Datum Namme Hantekening" in text
    assert "De kiezer heart ta kiesrûnte Datum Undertekening of gemeentestimpel" in text
    assert "gesachhawwer" not in text
    assert not re.search(r"\d\d-\d\d-\d{4}", text)
    assert cells(FORMS["h4-frisian-eighty"], 1) == cells(FORMS["h1-frisian-eighty"], 1)


def test_the_declaration_of_residence_names_the_area_in_frisian() -> None:
    council, province = FORMS["intended_residence-in-frisian"], FORMS["intended_residence-in-frisian-province"]
    unnamed = running_text(printed(FORMS["intended_residence-in-frisian-unnamed"]))

    assert "te fêstigjen yn de gemeente Súdwest-Fryslân." in running_text(printed(council))
    assert "te fêstigjen yn de provinsje Fryslân." in running_text(printed(province))
    assert "Ynteboer, G.R. (Grytsje) (f)" in running_text(printed(province))
    assert "op de blanko list mei as earste kandidaat Âldmûnder" in unnamed
    assert len(pages(printed(council))) == len(pages(printed(province))) == 1


@pytest.mark.parametrize(("name", "number"), [("h3_1-frisian", 2), ("h3_1-frisian-eighty", 3), ("h3_2-frisian", 2)])
def test_the_permission_points_at_the_printed_number_of_the_appellation(name: str, number: int) -> None:
    assert f"oantsjutting fan punt {number} boppe" in running_text(printed(FORMS[name]))
    assert any(line.startswith(f"{number}. Oantsjutting fan de politike") for line in headings(FORMS[name]))


def test_two_groups_sign_a_frisian_h3_2() -> None:
    text = text_of(FORMS["h3_2-frisian-blank"])

    assert re.findall(r"Lêsthawwer fan politike groepearring (\d+)", text) == ["1", "2"]
    assert len(re.findall(r"\bHantekening\b", text)) == 2


def test_a_woman_has_an_f_behind_her_initials_and_a_man_an_m() -> None:
    shown = PROVINCE.candidates

    for row, initials in zip(shown, cells(FORMS["h1-frisian-eighty"], 2), strict=True):
        letter = {Gender.FEMALE: "(f)", Gender.MALE: "(m)", None: ""}[row.gender]
        assert initials == row.name.initials_with_first_name.replace(" ", "") + letter
    assert "(v)" not in text_of(FORMS["h9-frisian-eighty"])


def test_frisian_letters_come_back_as_they_were_typed() -> None:
    rows = PROVINCE.candidates

    assert cells(FORMS["h1-frisian-eighty"], 1) == [row.name.surname for row in rows]
    assert cells(FORMS["h1-frisian-eighty"], 4) == [row.residence.place for row in rows]
    assert "Provinsjale Steaten fan Fryslân" in text_of(FORMS["h1-frisian-eighty"])


def test_without_substitutes_the_paper_says_so_in_frisian() -> None:
    text = running_text(printed(FORMS["h1-frisian-unnamed"]))

    assert "4. Ferfanger(s) foar it ferhelpen fan fersommen gjin 5." in text


def test_an_unnamed_list_has_nothing_behind_the_colon() -> None:
    assert "Oantsjutting boppe de kandidatelist: 3. Kandidaten" in running_text(printed(FORMS["h1-frisian-unnamed"]))


def test_districts_are_named_in_frisian() -> None:
    assert "alle kiesrûnten" in text_of(FORMS["h1-frisian-merged-everywhere"])
    assert "folgjende kiesrûnte(n): Groningen, Leeuwarden, Assen" in running_text(printed(FORMS["h1-frisian-eighty"]))


def test_only_the_bsn_of_the_candidate_is_on_a_frisian_h9_and_no_date_of_birth() -> None:
    text = text_of(FORMS["h9-frisian-eighty"])

    assert re.findall(r"(?<!\d)\d{9}(?!\d)", text) == ["999990080"]
    assert not re.search(r"\d\d-\d\d-\d{4}", text)
    assert "Boargerservicenûmer Datum Hantekening" in running_text(printed(frisian_h9(UNNAMED, bsn="")))


def test_frisian_forms_made_in_a_group_are_those_made_alone() -> None:
    shown = frisian_list(6)
    forms = [frisian_h9(shown, position) for position in range(1, 7)]
    grouped, alone = personal_forms(forms), personal_forms(forms, grouped=False)

    for one, other in zip(grouped, alone, strict=True):
        assert pages(one.file) == pages(other.file)
        assert pictures(one.file, dpi=50) == pictures(other.file, dpi=50)


def test_the_files_of_a_frisian_package_have_frisian_names() -> None:
    shown = frisian_list(1)
    forms = (
        H1(shown, FRISIAN, frisian_somebody()),
        frisian_h9(shown),
        H4(shown, FRISIAN),
        H31(shown, FRISIAN),
        IntendedResidence(shown, FRISIAN, 1),
    )
    papers = ListPapers(forms, HandInSheet(shown, FRISIAN), district_codes=("fr",))

    names = [file.name for file in all_files(FileOfPapers((papers, papers)))]
    assert [name for name in names if name.startswith("kiesrunte-fr/")] == [
        "kiesrunte-fr/alles-om-te-printsjen.pdf",
        "kiesrunte-fr/ynleverblad.pdf",
        "kiesrunte-fr/h1-kandidatelist.pdf",
        "kiesrunte-fr/h3-1-oantsjutting.pdf",
        "kiesrunte-fr/h4-stipeferklearring.pdf",
        "kiesrunte-fr/h9-ynstimmingsferklearrings/h9-aldmunder-1.pdf",
        "kiesrunte-fr/h7-foarnommen-festiging/h7-aldmunder-1.pdf",
    ]


def test_the_papers_of_a_frisian_body_may_be_in_dutch_too() -> None:
    form = replace(FORMS["h1-frisian"], edition=EDITION)  # type: ignore[type-var]  # every form is a dataclass

    assert "Kandidatenlijst" in text_of(form)
    assert "(v)" in text_of(form)
    assert "(f)" not in text_of(form)


def test_the_papers_of_another_body_are_not_made_in_frisian() -> None:
    with pytest.raises(Refused, match="Kies voor deze verkiezing het Nederlands"):
        printed(an_h1(a_list(), edition=FRISIAN))
