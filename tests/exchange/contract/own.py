"""Reasons of the hash and of our own checklist (import contract 1 and 6)."""

from functools import partial

from tests.exchange.contract.edits import child, swap, text
from tests.exchange.contract.files import (
    B,
    C,
    D,
)
from tests.exchange.contract.reason import CANNOT, Reason
from tests.exchange.xml_edits import moved_first

BYTES = (
    Reason(
        "1",
        "a byte order mark, so that the hash never fits",
        "has_no_byte_order_mark",
        B,
        lambda data: b"\xef\xbb\xbf" + data,
        CANNOT,
    ),
    Reason(
        "1",
        "the method element without canonical bytes",
        "is_canonical_where_it_says_so",
        B,
        lambda data: data + b"\n",
        CANNOT,
    ),
)
OWN = (
    Reason(
        "6",
        "identifier fields in another order",
        "identifier_fields_stand_in_order",
        D,
        partial(moved_first, path="//kr:NominationDate"),
        CANNOT,
    ),
    Reason(
        "6", "a short code that two people have", "short_codes_are_used_once", C, swap('"HiverP"', '"ZeeforelOBrakel"')
    ),
    Reason("6", "a short code of 16 bytes", "short_codes_have_their_form", C, swap("HiverP", "HiverPHiverPHivé")),
    Reason("6", "letters apart from their accents", "is_composed_text", B, swap("Ünal", "U\u0308nal"), CANNOT),
    Reason(
        "6", "a gender that profile 1.2.2 has not", "gender_exists_in_the_profile", B, text("(//e:Gender)[1]", "other")
    ),
    Reason(
        "6",
        "a birth date in a public file",
        "public_file_has_no_private_facts",
        B,
        child("(//e:Candidate)[1]", "DateOfBirth", "1979-04-12"),
    ),
)
