"""Both examples of each row of E.9, as calls of the function that does the check, with the row's words.

Where our behaviour deliberately differs from that of e-KS, the example states ours; `FormatCheck.ours` has the reason.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from tests.exchange.fictitious import AGENT, CANDIDATES, COUNCIL, COUNCIL_DEFINITION, ELECTION, LISTS, NOMINATION
from tests.exchange.xml_edits import with_attribute, with_child, with_text, without
from tests.law.builders import with_group, with_name
from tests.law.examples import findings

from kieslijst.examination.forms import OmissionForm
from kieslijst.exchange import eml210
from kieslijst.exchange.candidate_lists import CandidateLists
from kieslijst.exchange.checks.finding import Check
from kieslijst.exchange.checks.on_bytes import home_places_have_no_country
from kieslijst.exchange.checks.on_definition import seats_fit_the_subcategory
from kieslijst.exchange.checks.on_election import election_id_has_its_form
from kieslijst.exchange.checks.on_identities import short_codes_have_their_form
from kieslijst.exchange.checks.on_nomination import agents_have_a_known_role, language_is_known, nominated_have_a_name
from kieslijst.exchange.checks.on_texts import texts_are_short_enough, texts_have_known_characters
from kieslijst.exchange.contests import contest_form_faults
from kieslijst.exchange.document import open_document
from kieslijst.exchange.message import ContestIdentifier
from kieslijst.exchange.nomination import Nomination
from kieslijst.exchange.spreadsheet import cells
from kieslijst.exchange.spreadsheet.reading import read_file
from kieslijst.exchange.xml_names import qualified
from kieslijst.law.chapter_h.appellation import merged_appellation_is_short_enough
from kieslijst.law.facts import AppellationKind
from kieslijst.law.kiesbesluit.spelling import (
    every_first_name_has_one_letter,
    every_initial_is_followed_by_a_full_stop,
    prefix_is_one_that_names_have,
    prefix_stands_in_its_own_field,
)
from kieslijst.law.rule import AnyRule
from kieslijst.law.words import place_key
from kieslijst.nomination.forms.details import DetailsForm
from kieslijst.nomination.forms.submitter import SubmitterForm
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.errors import Unreadable
from kieslijst.shared.person_name import Gender, PersonName

REFUSED = "refused"
FINE: tuple[str, ...] = ()
NOMINATION_FILE = eml210.write(NOMINATION)
_COLUMNS = (
    "voorletters;roepnaam;voorvoegsel;achternaam;woonplaats;landcode;bsn;geboortedatum;geslacht;"
    "correspondentie_postcode;correspondentie_huisnummer;correspondentie_toevoeging;correspondentie_straatnaam;"
    "correspondentie_plaats;gemachtigde_voorletters;gemachtigde_roepnaam;gemachtigde_voorvoegsel;"
    "gemachtigde_achternaam;gemachtigde_postcode;gemachtigde_huisnummer;gemachtigde_toevoeging;"
    "gemachtigde_straatnaam;gemachtigde_plaats"
)
_ROW = "A.B.;;;Šarić;Juinen;;;;v" + ";" * 14


@dataclass(frozen=True)
class FormatExample:
    """An example of a row: its words, what is called and what comes of it."""

    row: str
    words: str
    call: Callable[[], Any]
    expected: object

    def __str__(self) -> str:
        return f"{self.row}: {self.words}"

    @property
    def outcome(self) -> object:
        """What the function gives, or that it refuses."""
        try:
            return self.call()
        except (ValueError, Unreadable):
            return REFUSED


def _found(check: Check[Any], subject: object) -> tuple[str, ...]:
    """The name of the check, when it finds something."""
    return tuple({finding.check for finding in check(subject)})


def _judged(rule: AnyRule, **name: str) -> tuple[str, ...]:
    """How heavy what a rule says of a name is."""
    return tuple(finding.severity.value for finding in findings(with_name(**name), rule))


def _named(**name: str) -> Nomination:
    first = replace(NOMINATION.candidate_list.candidates[0], name=PersonName("A.B.", last_name="Dijk"))
    changed = replace(first, name=replace(first.name, **name))
    return replace(NOMINATION, candidate_list=replace(NOMINATION.candidate_list, candidates=(changed,)))


def _typed(field: str, text: str) -> tuple[str, ...]:
    """The fields that the form of the submitter refuses."""
    form = SubmitterForm.filled(**{f"submitter_{field}": text, "submitter_last_name": "Dijk"})
    form.read()
    return tuple(error.field for error in form.errors)


def _appellation(text: str) -> tuple[str, ...]:
    form = DetailsForm.filled(appellation=text)
    form.read()
    return tuple(error.field for error in form.errors)


def _merged(length: int) -> tuple[str, ...]:
    facts = with_group(kind=AppellationKind.MERGED, appellation="a b" + "c" * (length - 2))
    return tuple(finding.severity.value for finding in findings(facts, merged_appellation_is_short_enough))


def _seats(number: int) -> tuple[str, ...]:
    small = replace(COUNCIL_DEFINITION, election=replace(COUNCIL, subcategory="GR1"), seats=number)
    return _found(seats_fit_the_subcategory, small)


def _gender(word: str) -> str | None:
    data = with_text(NOMINATION_FILE, "(//e:Gender)[1]", word)
    return eml210.read(data).candidate_list.candidates[0].gender


def _annex(word: str) -> str | None:
    data = with_child(
        without(NOMINATION_FILE, "(//e:Gender)[1]"), "(//e:Candidate)[1]", qualified("kr:GenderAnnex"), word
    )
    return eml210.read(data).candidate_list.candidates[0].gender


def _role(role: str) -> tuple[str, ...]:
    abroad = replace(CANDIDATES[2], agent=replace(AGENT, role=role))
    listed = replace(NOMINATION.candidate_list, candidates=(abroad,))
    return _found(agents_have_a_known_role, replace(NOMINATION, candidate_list=listed))


def _language(code: str) -> tuple[str, ...]:
    listed = replace(NOMINATION.candidate_list, language=code)
    return _found(language_is_known, replace(NOMINATION, candidate_list=listed))


def _short_code(code: str) -> tuple[str, ...]:
    (district,) = LISTS.districts
    coded = replace(district.lists[0], candidates=(replace(CANDIDATES[0], short_code=code),))
    changed: CandidateLists = replace(LISTS, districts=(replace(district, lists=(coded,)),))
    return _found(short_codes_have_their_form, changed)


def _abroad(code: str) -> tuple[str, ...]:
    data = with_text(NOMINATION_FILE, "//e:Candidate//xal:CountryNameCode", code)
    return _found(home_places_have_no_country, open_document(data))


def _candidate_id(number: str) -> int:
    data = with_attribute(NOMINATION_FILE, "(//e:CandidateIdentifier)[1]", "Id", number)
    return eml210.read(data).candidate_list.candidates[0].number


def _type(word: str) -> str:
    return eml210.read(with_text(NOMINATION_FILE, "//e:Type", word)).candidate_list.list_type


def _job(word: str) -> str:
    return eml210.read(with_text(NOMINATION_FILE, "(//e:JobTitle)[1]", word)).proposers[0].job


def _omission(*, title: int, text: int) -> tuple[str, ...]:
    form = OmissionForm.filled(article="t" * title, text="é" * text)
    form.content()
    return tuple(error.field for error in form.errors)


def _names_in(data: bytes) -> tuple[str, ...]:
    return tuple(row.name.last_name for row in read_file(data).rows)


def _example(
    row: str, words: str, call: Callable[..., Any], *given: object, gives: object, **named: object
) -> FormatExample:
    return FormatExample(row, words, partial(call, *given, **named), gives)


def _rows() -> tuple[FormatExample, ...]:
    e = _example
    known, short = texts_have_known_characters, texts_are_short_enough
    return (
        e("FMT-BSN-LEN", "123456782", cells.bsn, "123456782", gives=("123456782", False)),
        e("FMT-BSN-LEN", "12345678", cells.bsn, "12345678", gives=REFUSED),
        e("FMT-BSN-LEN", "the zero that a spreadsheet dropped", cells.bsn, "10000008", gives=("010000008", False)),
        e("FMT-BSN-11", "999995972", cells.bsn, "999995972", gives=("999995972", False)),
        e("FMT-BSN-11", "123456789", cells.bsn, "123456789", gives=REFUSED),
        e("FMT-BSN-ZERO", "123456782", cells.bsn, "123456782", gives=("123456782", False)),
        e("FMT-BSN-ZERO", "000000000", cells.bsn, "000000000", gives=REFUSED),
        e("FMT-PC", '"1234 ab"→1234AB', cells.postcode, "1234 ab", "NL", gives="1234AB"),
        e("FMT-PC", "1234A", cells.postcode, "1234A", "NL", gives=REFUSED),
        e("FMT-PC-FIRST", "1011AB", cells.postcode, "1011AB", "NL", gives="1011AB"),
        e("FMT-PC-FIRST", "0123AB", cells.postcode, "0123AB", "NL", gives=REFUSED),
        e("FMT-PC-INTL", "SW1A 2AA", cells.postcode, "SW1A 2AA", "GB", gives="SW1A 2AA"),
        e("FMT-PC-INTL", "21 chars", cells.postcode, "9" * 21, "GB", gives=REFUSED),
        e("FMT-HNR", "10", cells.house_number, "10", gives=("10", "")),
        e("FMT-HNR", "10A (ours: taken apart)", cells.house_number, "10A", gives=("10", "A")),
        e("FMT-HNR", "eight digits", cells.house_number, "12345678", gives=REFUSED),
        e("FMT-HNR-ADD", "A1-2", cells.addition, "A1-2", gives="A1-2"),
        e("FMT-HNR-ADD", "BIS-12", cells.addition, "BIS-12", gives=REFUSED),
        e(
            "FMT-INITIALS",
            '"a. b"→a.b. (ours: kept, information)',
            _judged,
            every_initial_is_followed_by_a_full_stop,
            initials="a. b",
            gives=("info",),
        ),
        e("FMT-INITIALS", "a.b.", _judged, every_first_name_has_one_letter, initials="a.b.", gives=FINE),
        e(
            "FMT-INITIALS",
            "Th. (ours: kept, warning)",
            _judged,
            every_first_name_has_one_letter,
            initials="Th.",
            gives=("warning",),
        ),
        e(
            "FMT-INITIALS",
            "AB (ours: kept, information)",
            _judged,
            every_initial_is_followed_by_a_full_stop,
            initials="AB",
            gives=("info",),
        ),
        e("FMT-SURNAME", "Šarić", _found, nominated_have_a_name, _named(last_name="Šarić"), gives=FINE),
        e("FMT-SURNAME", '""', _found, nominated_have_a_name, _named(last_name=""), gives=("nominated_have_a_name",)),
        e("FMT-SURNAME-PREFIX", "Dijk", _judged, prefix_stands_in_its_own_field, last_name="Dijk", gives=FINE),
        e(
            "FMT-SURNAME-PREFIX",
            "van Dijk (ours: kept, a question)",
            _judged,
            prefix_stands_in_its_own_field,
            last_name="van Dijk",
            gives=("judgement",),
        ),
        e("FMT-PREFIX", "van der", _judged, prefix_is_one_that_names_have, prefix="van der", gives=FINE),
        e(
            "FMT-PREFIX",
            "vander (ours: kept, a question)",
            _judged,
            prefix_is_one_that_names_have,
            prefix="vander",
            gives=("judgement",),
        ),
        e("FMT-CALLNAME", "Anne", _typed, "first_name", "Anne", gives=FINE),
        e("FMT-CALLNAME", "201", _typed, "first_name", "a" * 201, gives=("submitter_first_name",)),
        e("FMT-LEGALNAME", "Vereniging X", _appellation, "Vereniging X", gives=FINE),
        e("FMT-LEGALNAME", "201 bytes", _appellation, "a" * 201, gives=("appellation",)),
        e("FMT-STREET", "Stationsstraat", _typed, "street", "Stationsstraat", gives=FINE),
        e("FMT-STREET", "201 bytes", _typed, "street", "a" * 201, gives=("submitter_street",)),
        e("FMT-PLACE", "'s-Gravenhage", _typed, "place", "'s-Gravenhage", gives=FINE),
        e(
            "FMT-PLACE",
            "Den Haag→'s-Gravenhage (ours: kept, compared as one)",
            place_key,
            "Den Haag",
            gives=place_key("'s-Gravenhage"),
        ),
        e("FMT-PLACE", "201 bytes", _typed, "place", "a" * 201, gives=("submitter_place",)),
        e("FMT-COUNTRY", "be→BE", cells.country, "be", gives="BE"),
        e("FMT-COUNTRY", "XX", cells.country, "XX", gives=REFUSED),
        e("FMT-COUNTRY", "XX in a form", _typed, "country", "XX", gives=("submitter_country",)),
        e("FMT-TELETEX", "ž U+017E", _found, known, _named(last_name="Ždanova"), gives=FINE),
        e("FMT-TELETEX", "é", _found, known, _named(first_name="André"), gives=FINE),
        *(
            e(
                "FMT-TELETEX",
                f"{sign!r} (ours: kept, warning)",
                _found,
                known,
                _named(last_name=f"a{sign}b"),
                gives=("texts_have_known_characters",),
            )
            for sign in ("\u00a0", "\u2019", "\u0219", "\U0001f600")
        ),
        e("FMT-TELETEX", "’ U+2019 in a table (ours: kept and told)", cells.name_part, "d’Or", gives=REFUSED),
        e("FMT-BYTES", '120× "é" = 240', _found, short, _named(last_name="é" * 120), gives=FINE),
        e(
            "FMT-BYTES",
            '130× "é" = 260 > 255 (ours: kept, warning)',
            _found,
            short,
            _named(last_name="é" * 130),
            gives=("texts_are_short_enough",),
        ),
        e("FMT-DOB", "1-2-1990", cells.birth_date, "1-2-1990", gives=BirthDate(1990, 2, 1)),
        e("FMT-DOB", "31-02-1990", cells.birth_date, "31-02-1990", gives=REFUSED),
        e("FMT-DOB", "1990-02-01 (ours: read)", cells.birth_date, "1990-02-01", gives=BirthDate(1990, 2, 1)),
        e("FMT-DOB-PARTIAL", "XX-05-1976", BirthDate.read, "XX-05-1976", gives=BirthDate(1976, 5)),
        e("FMT-DOB-PARTIAL", "00-05-1976", BirthDate.read, "00-05-1976", gives=REFUSED),
        e("FMT-DESIG", "35", _merged, 35, gives=FINE),
        e("FMT-DESIG", "36", _merged, 36, gives=("error",)),
        e("FMT-GENDER-IN", "V", cells.gender, "V", gives=Gender.FEMALE),
        e("FMT-GENDER-IN", "x", cells.gender, "x", gives=REFUSED),
        e("FMT-UTF8-CSV", "UTF-8, 23 headers", _names_in, f"\ufeff{_COLUMNS}\n{_ROW}".encode(), gives=("Šarić",)),
        e(
            "FMT-UTF8-CSV",
            "Latin-1 file (ours: read)",
            _names_in,
            f"{_COLUMNS}\n{_ROW}".replace("Šarić", "Éclair").encode("latin-1"),
            gives=("Éclair",),
        ),
        e(
            "FMT-UTF8-CSV",
            "81 rows (ours: all kept; the law has its maximum)",
            lambda: len(_names_in("\n".join((_COLUMNS, *[_ROW] * 81)).encode())),
            gives=81,
        ),
        e("FMT-UTF8-CSV", "no table", _names_in, b"%PDF-1.7", gives=REFUSED),
        e(
            "FMT-EML-ID",
            "PS2027_Groningen",
            _found,
            election_id_has_its_form,
            replace(ELECTION, election_id="PS2027_Groningen"),
            gives=FINE,
        ),
        e(
            "FMT-EML-ID",
            "WS2027",
            _found,
            election_id_has_its_form,
            replace(ELECTION, election_id="WS2027"),
            gives=("election_id_has_its_form",),
        ),
        e("FMT-EML-SUB", "GR 17 seats → GR1", _seats, 17, gives=FINE),
        e("FMT-EML-SUB", "GR 19 seats → GR1", _seats, 19, gives=("seats_fit_the_subcategory",)),
        e("FMT-EML-CONTEST", "geen", lambda: list(contest_form_faults(ContestIdentifier("geen"))), gives=[]),
        e("FMT-EML-CONTEST", "0", lambda: len(list(contest_form_faults(ContestIdentifier("0")))), gives=1),
        e("FMT-EML-CAND", "1", _candidate_id, "1", gives=1),
        e("FMT-EML-CAND", "0", _candidate_id, "0", gives=REFUSED),
        e("FMT-EML-AFFTYPE", "lijstengroep", _type, "lijstengroep", gives="lijstengroep"),
        e("FMT-EML-AFFTYPE", "groep", _type, "groep", gives=REFUSED),
        e("FMT-EML-GENDER", "unknown", _gender, "unknown", gives="unknown"),
        e("FMT-EML-GENDER", "x", _gender, "x", gives=REFUSED),
        e("FMT-EML-GENDER", "other in the annex", _annex, "other", gives="other"),
        e("FMT-EML-GENDER", "x in the annex", _annex, "x", gives=REFUSED),
        e("FMT-EML-ROLE", "H10", _role, "H10", gives=FINE),
        e("FMT-EML-ROLE", "H9", _role, "H9", gives=("agents_have_a_known_role",)),
        e("FMT-EML-JOB", "inleveraar", _job, "inleveraar", gives="inleveraar"),
        e("FMT-EML-JOB", "secretaris", _job, "secretaris", gives=REFUSED),
        e("FMT-EML-LANG", "fy", _language, "fy", gives=FINE),
        e("FMT-EML-LANG", "fry", _language, "fry", gives=("language_is_known",)),
        e("FMT-EML-SHORT", "Jan1", _short_code, "Jan1", gives=FINE),
        e("FMT-EML-SHORT", "1Jan", _short_code, "1Jan", gives=("short_codes_have_their_form",)),
        e("FMT-EML-FOREIGN", "BE", _abroad, "BE", gives=FINE),
        e("FMT-EML-FOREIGN", "NL code", _abroad, "NL", gives=("home_places_have_no_country",)),
        e("FMT-OMISSION", "title of 100", _omission, title=100, text=2000, gives=FINE),
        e("FMT-OMISSION", "title of 101", _omission, title=101, text=2000, gives=("article",)),
        e("FMT-OMISSION", "text of 2001", _omission, title=100, text=2001, gives=("text",)),
    )


FORMAT_EXAMPLES = _rows()
