"""Checks on the form of data at the border of the product: rows E.9 of the rule catalogue, and where each is done.

They are no law, and the law cannot import them: `where` is the dotted name of the function that does it. A test finds
each of them and puts both examples of its row to it.
"""

from dataclasses import dataclass

from kieslijst.law.rule import Severity


@dataclass(frozen=True, slots=True)
class FormatCheck:
    """One row of E.9; `name` is a short Dutch title, `source` who asks it.

    `ours` says where Kieslijst deliberately does otherwise than e-KS, and is empty where it does the same.
    """

    row: str
    name: str
    source: str
    severity: Severity
    where: str
    ours: str = ""


FORMAT_CHECKS: tuple[FormatCheck, ...] = (
    FormatCheck(
        "FMT-BSN-LEN",
        "BSN heeft negen cijfers",
        "EKS bsn.rs",
        Severity.ERROR,
        "kieslijst.exchange.spreadsheet.cells.bsn",
        "Eight digits that make a number with a zero before them are read so: spreadsheets drop that zero.",
    ),
    FormatCheck(
        "FMT-BSN-11",
        "BSN doorstaat de elfproef",
        "EKS bsn.rs",
        Severity.ERROR,
        "kieslijst.exchange.spreadsheet.cells.bsn",
    ),
    FormatCheck(
        "FMT-BSN-ZERO",
        "BSN is niet negen keer nul",
        "own advice",
        Severity.ERROR,
        "kieslijst.exchange.spreadsheet.cells.bsn",
    ),
    FormatCheck(
        "FMT-PC",
        "Nederlandse postcode als 1234AB",
        "EKS postal_code.rs",
        Severity.ERROR,
        "kieslijst.exchange.spreadsheet.cells.postcode",
    ),
    FormatCheck(
        "FMT-PC-FIRST",
        "Postcode begint met 1 tot 9",
        "own advice",
        Severity.WARNING,
        "kieslijst.exchange.spreadsheet.cells.postcode",
    ),
    FormatCheck(
        "FMT-PC-INTL",
        "Buitenlandse postcode tot 20 tekens",
        "EKS",
        Severity.ERROR,
        "kieslijst.exchange.spreadsheet.cells.postcode",
    ),
    FormatCheck(
        "FMT-HNR",
        "Huisnummer tot zeven cijfers",
        "EKS house_number.rs",
        Severity.ERROR,
        "kieslijst.exchange.spreadsheet.cells.house_number",
        "A number with its addition in one cell is taken apart.",
    ),
    FormatCheck(
        "FMT-HNR-ADD",
        "Toevoeging tot vier tekens",
        "EKS",
        Severity.ERROR,
        "kieslijst.exchange.spreadsheet.cells.addition",
        "What is longer is told and kept as filed.",
    ),
    FormatCheck(
        "FMT-INITIALS",
        "Eén letter per voornaam",
        "EKS initials.rs",
        Severity.WARNING,
        "kieslijst.law.kiesbesluit.spelling.every_first_name_has_one_letter",
        'Real committees accepted "Th.": kept as filed, with a warning.',
    ),
    FormatCheck(
        "FMT-SURNAME",
        "Achternaam ontbreekt niet",
        "EKS last_name.rs",
        Severity.ERROR,
        "kieslijst.exchange.checks.on_nomination.nominated_have_a_name",
        "Too many bytes are a warning (FMT-BYTES).",
    ),
    FormatCheck(
        "FMT-SURNAME-PREFIX",
        "Voorvoegsel in eigen veld",
        "EKS",
        Severity.WARNING,
        "kieslijst.law.kiesbesluit.spelling.prefix_stands_in_its_own_field",
        "Some surnames begin with such a word: a question, and kept as filed.",
    ),
    FormatCheck(
        "FMT-PREFIX",
        "Bekend voorvoegsel",
        "EKS last_name_prefix.rs",
        Severity.WARNING,
        "kieslijst.law.kiesbesluit.spelling.prefix_is_one_that_names_have",
        "Others do occur: a question, and kept as filed.",
    ),
    FormatCheck(
        "FMT-CALLNAME",
        "Roepnaam tot 200 tekens",
        "EKS",
        Severity.ERROR,
        "kieslijst.web.forms.Form.text",
        "Characters are counted; too many bytes are a warning (FMT-BYTES).",
    ),
    FormatCheck(
        "FMT-LEGALNAME",
        "Statutaire naam tot 200 tekens",
        "EKS",
        Severity.ERROR,
        "kieslijst.web.forms.Form.text",
        "Characters are counted; too many bytes are a warning (FMT-BYTES).",
    ),
    FormatCheck(
        "FMT-STREET",
        "Straat tot 200 tekens",
        "EKS",
        Severity.ERROR,
        "kieslijst.web.forms.Form.text",
        "Characters are counted; too many bytes are a warning (FMT-BYTES).",
    ),
    FormatCheck(
        "FMT-PLACE",
        "Plaats tot 200 tekens, met haar andere namen",
        "EKS",
        Severity.ERROR,
        "kieslijst.law.words.place_key",
        "A place stays as filed; its name in daily use compares as the official one. The form keeps the length.",
    ),
    FormatCheck(
        "FMT-COUNTRY", "Bekende landcode", "EKS", Severity.ERROR, "kieslijst.exchange.spreadsheet.cells.country"
    ),
    FormatCheck(
        "FMT-TELETEX",
        "Tekens die e-KS kent",
        "EKS string_validators.rs",
        Severity.WARNING,
        "kieslijst.exchange.checks.on_texts.texts_have_known_characters",
        "Kept as filed, with a warning.",
    ),
    FormatCheck(
        "FMT-BYTES",
        "Lengte in bytes",
        "EKS",
        Severity.WARNING,
        "kieslijst.exchange.checks.on_texts.texts_are_short_enough",
        "Kept as filed, with a warning: e-KS refuses.",
    ),
    FormatCheck(
        "FMT-DOB",
        "Geboortedatum bestaat",
        "EKS date.rs",
        Severity.ERROR,
        "kieslijst.exchange.spreadsheet.cells.birth_date",
        "Other ways to write a day are read too.",
    ),
    FormatCheck(
        "FMT-DOB-PARTIAL",
        "Deels onbekende geboortedatum",
        "EML extensions",
        Severity.ERROR,
        "kieslijst.shared.birth_date.BirthDate.read",
        "The import of a table reads 00 as XX.",
    ),
    FormatCheck(
        "FMT-DESIG",
        "Aanduiding tot 35 tekens",
        "EKS display_name.rs",
        Severity.ERROR,
        "kieslijst.law.chapter_h.appellation.merged_appellation_is_short_enough",
        "Of a merged appellation letters and digits count; punctuation is a warning (open question).",
    ),
    FormatCheck(
        "FMT-GENDER-IN",
        "Woord voor het geslacht",
        "EKS gender.rs",
        Severity.ERROR,
        "kieslijst.exchange.spreadsheet.cells.gender",
    ),
    FormatCheck(
        "FMT-UTF8-CSV",
        "Tabel in een leesbare codering",
        "EKS",
        Severity.ERROR,
        "kieslijst.exchange.spreadsheet.reading.read_file",
        "Other encodings, layouts and columns are read too, and every row is kept.",
    ),
    FormatCheck(
        "FMT-EML-ID",
        "Code van de verkiezing",
        "EML",
        Severity.ERROR,
        "kieslijst.exchange.checks.on_election.election_id_has_its_form",
    ),
    FormatCheck(
        "FMT-EML-SUB",
        "Subcategorie past bij het aantal zetels",
        "EML",
        Severity.ERROR,
        "kieslijst.exchange.checks.on_definition.seats_fit_the_subcategory",
    ),
    FormatCheck(
        "FMT-EML-CONTEST",
        "Code van de kieskring",
        "EML",
        Severity.ERROR,
        "kieslijst.exchange.contests.contest_form_faults",
    ),
    FormatCheck(
        "FMT-EML-CAND", "Plaats op de lijst vanaf 1", "EML", Severity.ERROR, "kieslijst.exchange.elements.position"
    ),
    FormatCheck("FMT-EML-AFFTYPE", "Soort lijst", "EML", Severity.ERROR, "kieslijst.exchange.lists.read_list"),
    FormatCheck("FMT-EML-GENDER", "Geslacht in EML", "EML", Severity.ERROR, "kieslijst.exchange.lists.read_list"),
    FormatCheck(
        "FMT-EML-ROLE",
        "Rol van de gemachtigde",
        "EML",
        Severity.ERROR,
        "kieslijst.exchange.checks.on_nomination.agents_have_a_known_role",
    ),
    FormatCheck(
        "FMT-EML-JOB", "Functie van de inleveraar", "EML", Severity.ERROR, "kieslijst.exchange.eml210.read_document"
    ),
    FormatCheck(
        "FMT-EML-LANG",
        "Taal van de lijst",
        "EML",
        Severity.ERROR,
        "kieslijst.exchange.checks.on_nomination.language_is_known",
    ),
    FormatCheck(
        "FMT-EML-SHORT",
        "Korte code van een kandidaat",
        "EML",
        Severity.ERROR,
        "kieslijst.exchange.checks.on_identities.short_codes_have_their_form",
    ),
    FormatCheck(
        "FMT-EML-FOREIGN",
        "Land alleen bij een plaats buiten Nederland",
        "EKS eml210.rs",
        Severity.ERROR,
        "kieslijst.exchange.checks.on_bytes.home_places_have_no_country",
    ),
    FormatCheck(
        "FMT-OMISSION",
        "Titel en tekst van een verzuim",
        "EKS",
        Severity.ERROR,
        "kieslijst.examination.forms.OmissionForm.content",
        "Characters are counted, not bytes.",
    ),
)
