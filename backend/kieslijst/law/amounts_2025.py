"""Amounts of the Kieswet and the Kiesbesluit, text of 1 August 2025, the same in those of 2026-01-01 and 2026-10-01.

They are used for earlier elections as well: no older amount is known to differ.
"""

from decimal import Decimal

from kieslijst.law.amount import Amount, AmountName, Unit
from kieslijst.law.article import Article
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
ALL = frozenset(_T)
NOT_SENATE = ALL - {_T.EK}


def _amount(
    name: AmountName,
    value: str,
    unit: Unit,
    *types: ElectionType,
    article: str = "",
    district: int | None = None,
    seats: tuple[int | None, int | None] = (None, None),
    question: str = "",
) -> Amount:
    return Amount(
        name,
        Decimal(value),
        unit,
        frozenset(types),
        Article.read(article) if article else None,
        district=district,
        seats_from=seats[0],
        seats_to=seats[1],
        question=question,
    )


_Row = tuple[tuple[ElectionType, ...], str]
_HOUSE = (_T.TK, _T.EP)
_BY_G_2 = (_T.PS, _T.KC, _T.KCNI)
_BY_G_3 = (_T.GR, _T.ER)
_LOWER = (_T.PS, _T.WS, _T.GR, _T.ER, _T.KCNI)
_OPEN_ON_ISLANDS = "Appeals on the islands"


def _each(paragraph: str) -> tuple[_Row, ...]:
    """The article on registration of each type but the Senate, with this paragraph."""
    rows = ((_HOUSE, "G 1"), (_BY_G_2, "G 2"), ((_T.WS,), "G 2a"), (_BY_G_3, "G 3"))
    return tuple((types, f"{article}{paragraph}") for types, article in rows)


_REGISTRATION: tuple[tuple[AmountName, str, Unit, str, tuple[_Row, ...]], ...] = (
    (AmountName.REGISTRATION_DEPOSIT_IN_DOLLARS, "450", Unit.DOLLARS, "", (((_T.TK,), "G 1(2)"), ((_T.EK,), "Q 6(3)"))),
    (
        AmountName.REGISTRATION_DEPOSIT_IN_DOLLARS,
        "450",
        Unit.DOLLARS,
        "Registration deposit for the European Parliament",
        (((_T.EP,), "G 1(2)"),),
    ),
    (
        AmountName.REGISTRATION_DEPOSIT_IN_DOLLARS,
        "225",
        Unit.DOLLARS,
        "",
        (((_T.PS, _T.KCNI), "G 2(2)"), ((_T.WS,), "G 2a(2)")),
    ),
    (AmountName.REGISTRATION_DAYS, "42", Unit.DAYS, "", _each("(1)")),
    (AmountName.REGISTRATION_DAYS, "29", Unit.DAYS, "", (((_T.EK,), "Q 6(2)"),)),
    (AmountName.CHANGE_DAYS, "42", Unit.DAYS, "", _each("(6)")),
    (AmountName.CHANGE_DAYS, "29", Unit.DAYS, "Change of name for the Senate", (((_T.EK,), "Q 6(2)"),)),
    (AmountName.CAUTIOUS_CHANGE_DAYS, "42", Unit.DAYS, "Change of name for the Senate", (((_T.EK,), "Q 6(3)"),)),
    (AmountName.LOGO_DAYS, "42", Unit.DAYS, "", ((_HOUSE, "G 1a(1)"), ((_T.KCNI,), "Pa 8(1)"))),
    (AmountName.PUBLICATION_DAYS, "40", Unit.DAYS, "", ((_LOWER, "G 1(8)"), ((_T.KC,), "Ya 15(3)"))),
    (AmountName.BLOCK_DAYS, "14", Unit.DAYS, "", ((_LOWER, "G 4(3)"), ((_T.KC,), "Ya 26(3)"))),
    (
        AmountName.REGISTRATION_APPEAL_DAYS,
        "6",
        Unit.DAYS,
        "",
        (((_T.TK, _T.EP, _T.PS, _T.WS, _T.GR, _T.KCNI), "G 5(1)a"), ((_T.EK,), "Q 6(5)")),
    ),
    (AmountName.REGISTRATION_APPEAL_DAYS, "6", Unit.DAYS, _OPEN_ON_ISLANDS, (((_T.ER, _T.KC), "Ya 46(3)"),)),
    (AmountName.BLOCK_APPEAL_DAYS, "6", Unit.DAYS, "", (((_T.PS, _T.WS, _T.GR, _T.KCNI), "G 5(1)b"),)),
    (AmountName.BLOCK_APPEAL_DAYS, "6", Unit.DAYS, _OPEN_ON_ISLANDS, (((_T.ER, _T.KC), "Ya 46(3)"),)),
    (
        AmountName.REGISTERED_LENGTH,
        "35",
        Unit.CHARACTERS,
        "Punctuation in the 35 characters",
        (*_each("(4)d"), ((_T.EK,), "Q 6(3)")),
    ),
)
"""Numbers of chapter G and its likes: name, value, unit, open question, and the articles by type."""

AMOUNTS: tuple[Amount, ...] = (
    _amount(AmountName.MAXIMUM_NAMES, "50", Unit.NAMES, *NOT_SENATE, article="H 6(2)"),
    _amount(AmountName.MAXIMUM_NAMES, "50", Unit.NAMES, _T.EK, article="R 4(2)"),
    _amount(AmountName.LARGER_MAXIMUM_NAMES, "80", Unit.NAMES, *NOT_SENATE, article="H 6(2)"),
    _amount(AmountName.LARGER_MAXIMUM_NAMES, "80", Unit.NAMES, _T.EK, article="R 4(2)"),
    _amount(AmountName.SEATS_OF_A_LARGE_LIST, "15", Unit.SEATS, *NOT_SENATE, article="H 6(2)"),
    _amount(AmountName.SEATS_OF_A_LARGE_LIST, "15", Unit.SEATS, _T.EK, article="R 4(2)"),
    _amount(
        AmountName.NEW_NAME_MAY_BE_LARGE,
        "0",
        Unit.YES_OR_NO,
        *NOT_SENATE,
        article="H 6(2)",
        question="New name and 80 places",
    ),
    _amount(
        AmountName.NEW_NAME_MAY_BE_LARGE,
        "0",
        Unit.YES_OR_NO,
        _T.EK,
        article="R 4(2)",
        question="New name and 80 places",
    ),
    _amount(AmountName.DECLARATIONS, "10", Unit.DECLARATIONS, _T.TK, article="H 4(1)a", district=20),
    _amount(AmountName.DECLARATIONS, "10", Unit.DECLARATIONS, _T.GR, article="H 4(1)b", seats=(None, 18)),
    _amount(AmountName.DECLARATIONS, "20", Unit.DECLARATIONS, _T.GR, article="H 4(1)c", seats=(19, 38)),
    _amount(AmountName.DECLARATIONS, "30", Unit.DECLARATIONS, _T.GR, article="H 4(1)d", seats=(39, None)),
    _amount(AmountName.DECLARATIONS, "30", Unit.DECLARATIONS, _T.TK, _T.PS, _T.WS, _T.EP, article="H 4(1)d"),
    _amount(AmountName.DECLARATIONS, "10", Unit.DECLARATIONS, _T.ER, article="H 4(1)b"),
    _amount(AmountName.DECLARATIONS, "10", Unit.DECLARATIONS, _T.KC, article="Ya 27"),
    _amount(AmountName.DECLARATIONS, "10", Unit.DECLARATIONS, _T.KCNI, article="Pa 10"),
    _amount(AmountName.DECLARATIONS, "1", Unit.DECLARATIONS, _T.EK, article="R 2(1)"),
    _amount(AmountName.SUPPORT_WINDOW, "14", Unit.DAYS, *(NOT_SENATE - {_T.KCNI}), article="H 4(3)"),
    _amount(
        AmountName.SUPPORT_WINDOW,
        "14",
        Unit.DAYS,
        _T.KCNI,
        article="H 4(3)",
        question="Window of support for KCNI",
    ),
    _amount(AmountName.DEPOSIT, "11250", Unit.EUROS, _T.TK, _T.EP, article="H 12(1)"),
    _amount(AmountName.DEPOSIT, "1125", Unit.EUROS, _T.PS, article="H 13(1)"),
    _amount(AmountName.DEPOSIT, "225", Unit.EUROS, _T.WS, article="H 13a(1)"),
    _amount(AmountName.DEPOSIT, "225", Unit.EUROS, _T.GR, article="H 14(1)"),
    _amount(AmountName.DEPOSIT, "225", Unit.DOLLARS, _T.ER, article="Ya 17"),
    _amount(AmountName.DEPOSIT, "225", Unit.DOLLARS, _T.KC, article="Ya 28"),
    _amount(AmountName.DEPOSIT, "225", Unit.EUROS, _T.KCNI, article="Pa 14"),
    _amount(AmountName.DEPOSIT_IN_DOLLARS, "11250", Unit.DOLLARS, _T.TK, _T.EP, article="H 12(1)"),
    _amount(AmountName.DEPOSIT_IN_DOLLARS, "1125", Unit.DOLLARS, _T.PS, article="H 13(1)"),
    _amount(AmountName.DEPOSIT_DAYS, "14", Unit.DAYS, *(NOT_SENATE - {_T.KCNI}), article="Kb H 3(1)"),
    _amount(
        AmountName.DEPOSIT_DAYS,
        "14",
        Unit.DAYS,
        _T.KCNI,
        article="Kb H 3(1)",
        question="Deposit of KCNI in time",
    ),
    _amount(AmountName.LONGEST_SUPPORT_WINDOW, "28", Unit.DAYS, *NOT_SENATE, article="Yb 2"),
    _amount(AmountName.DEPOSIT_SHARE, "75", Unit.PER_CENT, _T.TK, _T.EP, article="H 12(5)"),
    _amount(AmountName.DEPOSIT_SHARE, "75", Unit.PER_CENT, _T.PS, article="H 13(5)"),
    _amount(AmountName.DEPOSIT_SHARE, "75", Unit.PER_CENT, _T.WS, article="H 13a"),
    _amount(AmountName.DEPOSIT_SHARE, "75", Unit.PER_CENT, _T.GR, article="H 14"),
    _amount(AmountName.DEPOSIT_SHARE, "75", Unit.PER_CENT, _T.ER, article="Ya 17"),
    _amount(AmountName.DEPOSIT_SHARE, "75", Unit.PER_CENT, _T.KC, article="Ya 28"),
    _amount(AmountName.DEPOSIT_SHARE, "75", Unit.PER_CENT, _T.KCNI, article="Pa 14"),
    _amount(AmountName.PREFERENCE_SHARE, "25", Unit.PER_CENT, _T.TK, _T.PS, article="H 10a(3)"),
    _amount(AmountName.PREFERENCE_SHARE, "100", Unit.PER_CENT, _T.EK, article="R 9a(3)"),
    _amount(AmountName.REGISTRATION_DEPOSIT, "450", Unit.EUROS, _T.TK, article="G 1(2)"),
    _amount(AmountName.REGISTRATION_DEPOSIT, "450", Unit.EUROS, _T.EK, article="Q 6(3)"),
    _amount(
        AmountName.REGISTRATION_DEPOSIT,
        "450",
        Unit.EUROS,
        _T.EP,
        article="G 1(2)",
        question="Registration deposit for the European Parliament",
    ),
    _amount(AmountName.REGISTRATION_DEPOSIT, "225", Unit.EUROS, _T.PS, _T.KCNI, article="G 2(2)"),
    _amount(AmountName.REGISTRATION_DEPOSIT, "225", Unit.EUROS, _T.WS, article="G 2a(2)"),
    _amount(AmountName.REGISTRATION_DEPOSIT, "112.50", Unit.EUROS, _T.GR, article="G 3(2)"),
    _amount(AmountName.REGISTRATION_DEPOSIT, "112.50", Unit.DOLLARS, _T.ER, article="Ya 15(1)"),
    _amount(AmountName.REGISTRATION_DEPOSIT, "225", Unit.DOLLARS, _T.KC, article="Ya 25(2)"),
    *(
        _amount(name, value, unit, *types, article=article, question=question)
        for name, value, unit, question, rows in _REGISTRATION
        for types, article in rows
    ),
    _amount(AmountName.AGE, "18", Unit.YEARS, *NOT_SENATE, article="H 7(1)"),
    _amount(AmountName.AGE, "18", Unit.YEARS, _T.EK, article="R 5(1)"),
    _amount(
        AmountName.APPELLATION_LENGTH,
        "35",
        Unit.CHARACTERS,
        *NOT_SENATE,
        article="H 3(3)",
        question="Punctuation in the 35 characters",
    ),
    _amount(
        AmountName.APPELLATION_LENGTH,
        "35",
        Unit.CHARACTERS,
        _T.EK,
        article="R 7(2)",
        question="Punctuation in the 35 characters",
    ),
    _amount(AmountName.ORDER_REPORT, "14", Unit.DAYS, _T.TK, _T.PS, article="H 10a(4)"),
    _amount(AmountName.ORDER_REPORT, "14", Unit.DAYS, _T.EK, article="R 9a(4)"),
    _amount(AmountName.OPENING_HOUR, "9", Unit.HOUR, *NOT_SENATE, article="H 1(1)"),
    _amount(AmountName.OPENING_HOUR, "9", Unit.HOUR, _T.EK, article="R 1(1)"),
    _amount(AmountName.CLOSING_HOUR, "17", Unit.HOUR, *NOT_SENATE, article="H 1(1)"),
    _amount(AmountName.CLOSING_HOUR, "17", Unit.HOUR, _T.EK, article="R 1(1)"),
    _amount(AmountName.UNUSUAL_AGE, "110", Unit.YEARS, *ALL, question="Figures of practice"),
    _amount(AmountName.FEW, "20", Unit.PER_CENT, *ALL, question="Figures of practice"),
    _amount(AmountName.CONSENT_AGE, "366", Unit.DAYS, *ALL, question="Figures of practice"),
    _amount(AmountName.JUDGMENT_DAYS, "6", Unit.DAYS, *(NOT_SENATE - {_T.ER, _T.KC}), article="I 7(3)"),
    _amount(AmountName.JUDGMENT_DAYS, "6", Unit.DAYS, _T.EK, article="S 5(2)"),
    _amount(
        AmountName.JUDGMENT_DAYS, "6", Unit.DAYS, _T.ER, _T.KC, article="I 7(3)", question="Appeals on the islands"
    ),
    _amount(AmountName.DISSOLUTION_DAYS, "40", Unit.DAYS, _T.EK, article="Q 5"),
    _amount(AmountName.MOVED_MONTHS, "6", Unit.MONTHS, *(NOT_SENATE - {_T.EP}), article="F 1(3)"),
    _amount(AmountName.REPLY_WORKING_DAYS, "5", Unit.DAYS, _T.EP, article="Y 38"),
)

SEATS_BY_INHABITANTS: dict[ElectionType, tuple[tuple[int | None, int], ...]] = {
    _T.GR: (
        (3_000, 9), (6_000, 11), (10_000, 13), (15_000, 15), (20_000, 17), (25_000, 19), (30_000, 21), (35_000, 23),
        (40_000, 25), (45_000, 27), (50_000, 29), (60_000, 31), (70_000, 33), (80_000, 35), (100_000, 37),
        (200_000, 39), (None, 45),
    ),
    _T.PS: (
        (400_000, 39), (500_000, 41), (750_000, 43), (1_000_000, 45), (1_250_000, 47), (1_500_000, 49),
        (1_750_000, 51), (2_000_000, 53), (None, 55),
    ),
    _T.KCNI: (
        (3_000, 9), (6_000, 11), (10_000, 13), (15_000, 15), (20_000, 17), (25_000, 19), (30_000, 21), (35_000, 23),
        (40_000, 25), (45_000, 27), (50_000, 29), (60_000, 31), (70_000, 33), (80_000, 35), (100_000, 37),
        (400_000, 39), (500_000, 41), (750_000, 43), (1_000_000, 45), (1_250_000, 47), (1_500_000, 49),
        (1_750_000, 51), (2_000_000, 53), (None, 55),
    ),
}  # fmt: skip
"""Largest number of inhabitants (KCNI: registered voters) and the seats that go with it.

Source: Gemeentewet 8 (GR), Provinciewet 8 (PS), Wet kiescollege niet-ingezetenen 5 (KCNI, state of 2023).
"""

FIXED_SEATS: dict[tuple[ElectionType, str], int] = {
    (_T.TK, ""): 150,
    (_T.EK, ""): 75,
    (_T.ER, "Bonaire"): 9,
    (_T.ER, "Sint Eustatius"): 5,
    (_T.ER, "Saba"): 5,
    (_T.KC, "Bonaire"): 9,
    (_T.KC, "Sint Eustatius"): 5,
    (_T.KC, "Saba"): 5,
}
"""Seats that a law gives outright, by type and island. Source: Grondwet 51, WolBES 9 and 94a (open question: bill)."""
