"""G 1 to G 3, paragraph 4: the closed list of grounds on which an appellation is refused, with the policy on spelling.

They hold for a first request and for a change alike. What looks alike is never refused here: only equal names, spelling
apart, are surely too much alike; for all others people judge, with the likenesses before them.
"""

import unicodedata
from collections.abc import Sequence

from kieslijst.law.amount import AmountName
from kieslijst.law.chapter_g.articles import beside
from kieslijst.law.chapter_g.scopes import ASKED
from kieslijst.law.likeness import LikenessReason, likenesses
from kieslijst.law.registration_case import Asked, RegistrationCase
from kieslijst.law.registration_facts import NameFacts
from kieslijst.law.rule import Severity, Types, rule, types
from kieslijst.law.sanctions import Consequence
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.law.vocabulary import FUNCTIONAL_SIGNS
from kieslijst.law.words import key, letters_and_digits, non_blank
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_PUNCTUATION_AND_SIGNS = frozenset({"Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "Sc", "Sk", "Sm"})
"""Unicode categories of signs that may serve a name; what is a picture, or no sign at all, is in none of them."""


@rule(
    ASKED,
    "G 1(4)a",
    senate=("Q 6(3)",),
    own=beside("(4)a"),
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    rows=("REG-ORDER", "REG-CHANGE"),
)
def asked_appellation_is_not_against_public_order(asked: Asked, _: RegistrationCase) -> Verdict:
    """An appellation is not against public order; people find that, no software does."""
    return not_met(appellation=asked.appellation) if asked.found.against_public_order else MET


@rule(
    ASKED,
    "G 1(4)b",
    senate=("Q 6(3)",),
    own=beside("(4)b"),
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    rows=("REG-SIMILAR", "REG-CHANGE"),
)
def asked_appellation_is_unlike_those_in_the_own_register(asked: Asked, case: RegistrationCase) -> Verdict:
    """An appellation is not so like one of another group, registered here or asked for earlier, that voters take the
    one for the other. Only registered names count, not those in common use."""
    if case.facts.register.names is None:
        return needs_judgement("register_unknown", appellation=asked.appellation)

    def counts(name: NameFacts) -> bool:
        return name.register is case.election_type and (name.registered or _came_before(name, asked))

    return _judged(asked, case.names_of_others(asked.group, counts))


@rule(
    ASKED,
    "G 2(4)b",
    senate=("Q 6(4)",),
    own=beside("(4)b", EP="Y 10", KC="Ya 25(4)"),
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    for_types=Types(frozenset(_T) - {_T.TK}),
    rows=("REG-SIMILAR-SCOPE", "REG-CHANGE"),
)
def asked_appellation_is_unlike_those_in_higher_registers(asked: Asked, case: RegistrationCase) -> Verdict:
    """The same for the appellations of other groups that are registered above: with the House, for a municipality with
    the province too, for a college on the islands with the island council too."""
    return _judged(
        asked, case.names_of_others(asked.group, lambda name: name.registered and name.register in case.higher)
    )


@rule(
    ASKED,
    "Q 6(4)",
    own={_T.EP: "Y 10"},
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    for_types=types(_T.EK, _T.EP),
    rows=("REG-PENDING-TK", "REG-CHANGE"),
)
def asked_appellation_is_unlike_those_asked_earlier_for_the_house(asked: Asked, case: RegistrationCase) -> Verdict:
    """The same for what was asked for the House before this request came in."""

    def counts(name: NameFacts) -> bool:
        return not name.registered and name.register is _T.TK and _came_before(name, asked)

    return _judged(asked, case.names_of_others(asked.group, counts))


@rule(
    ASKED,
    "G 1(4)c",
    senate=("Q 6(3)",),
    own=beside("(4)c"),
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    rows=("REG-MISLEAD", "REG-CHANGE"),
)
def asked_appellation_is_not_misleading(asked: Asked, case: RegistrationCase) -> Verdict:
    """An appellation does not mislead voters in another way; here names in common use count as well."""
    if asked.found.misleading is not None:
        return not_met(appellation=asked.appellation) if asked.found.misleading else MET
    hints = [name for name in sorted(case.facts.register.in_common_use) if _leans_on(asked.appellation, name)]
    return needs_judgement("leans_on_a_known_name", appellation=asked.appellation, known=hints[0]) if hints else MET


@rule(
    ASKED,
    "G 1(4)d",
    senate=("Q 6(3)",),
    own=beside("(4)d"),
    severity=Severity.ERROR,
    attached=Consequence.REFUSE,
    rows=("REG-35", "REG-CHANGE"),
)
def asked_appellation_is_short_enough(asked: Asked, case: RegistrationCase) -> Verdict:
    """An appellation has no more letters and digits than allowed; blanks do not count."""
    length, most = letters_and_digits(asked.appellation), case.whole(AmountName.REGISTERED_LENGTH)
    return not_met(length=length, maximum=most) if length > most else MET


@rule(
    ASKED,
    "G 1(4)d",
    senate=("Q 6(3)",),
    own=beside("(4)d"),
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    rows=("REG-35", "REG-CHANGE"),
)
def asked_appellation_is_short_enough_with_punctuation(asked: Asked, case: RegistrationCase) -> Verdict:
    """The same with punctuation counted. Open question "Punctuation in the 35 characters": a warning at most."""
    length, most = non_blank(asked.appellation), case.whole(AmountName.REGISTERED_LENGTH)
    only_signs = letters_and_digits(asked.appellation) <= most < length
    return not_met(length=length, maximum=most) if only_signs else MET


@rule(
    ASKED,
    "G 1(4)e",
    senate=("Q 6(3)",),
    own=beside("(4)e"),
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    rows=("REG-BANNED", "REG-CHANGE"),
)
def asked_appellation_is_unlike_those_of_banned_bodies(asked: Asked, case: RegistrationCase) -> Verdict:
    """An appellation is not like that of a legal person that was banned and dissolved by a final judgment."""
    return _judged(asked, sorted(case.facts.register.banned))


@rule(
    ASKED,
    "G 1(4)f",
    senate=("Q 6(3)",),
    own=beside("(4)f"),
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    rows=("REG-SAMEDAY", "REG-CHANGE"),
)
def no_other_request_of_that_day_is_for_a_like_appellation(asked: Asked, case: RegistrationCase) -> Verdict:
    """No request of the same day with the same committee is for nearly the same appellation, unless that one must be
    refused on another ground; otherwise both are refused."""

    def counts(name: NameFacts) -> bool:
        same_day = asked.received_on is not None and name.received_on == asked.received_on
        return name.register is case.election_type and not name.registered and same_day and name.ground is None

    return _judged(asked, case.names_of_others(asked.group, counts))


@rule(
    ASKED,
    "BR08",
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    for_types=types(_T.TK, _T.EK, _T.EP),
    rows=("REG-STYLE",),
)
def asked_appellation_is_made_of_letters_and_functional_signs(asked: Asked, _: RegistrationCase) -> Verdict:
    """An appellation is made of upright letters in one typeface, with digits and signs that serve the rest; pictures
    and emoticons are none."""
    odd = [sign for sign in asked.appellation if not _is_plain(sign)]
    pictures = [sign for sign in odd if unicodedata.category(sign) not in _PUNCTUATION_AND_SIGNS]
    if pictures:
        return not_met(sign=pictures[0])
    if odd:
        return needs_judgement("sign_may_serve_no_end", sign=odd[0])
    if asked.appellation.strip() and not any(sign.isalpha() for sign in asked.appellation):
        return needs_judgement("no_letter", appellation=asked.appellation)
    return MET


def _judged(asked: Asked, others: Sequence[str]) -> Verdict:
    found = likenesses(asked.appellation, others) if key(asked.appellation) else ()
    if not found:
        return MET
    if found[0].reason is LikenessReason.SAME:
        return not_met(appellation=asked.appellation, other=found[0].appellation)
    alike = "; ".join(likeness.appellation for likeness in found)
    return needs_judgement("alike", appellation=asked.appellation, alike=alike)


def _came_before(name: NameFacts, asked: Asked) -> bool:
    if name.received_on is None or asked.received_on is None:
        return False
    return name.received_on < asked.received_on


def _leans_on(appellation: str, known: str) -> bool:
    """Whether a word of the appellation begins with a name that the public knows."""
    start = key(known)
    return bool(start) and any(key(word).startswith(start) for word in appellation.split())


def _is_plain(sign: str) -> bool:
    """A letter or digit of ordinary type, a blank, or a sign that names of groups really hold."""
    letter = sign.isalnum() or unicodedata.combining(sign) > 0
    return sign.isspace() or sign in FUNCTIONAL_SIGNS or (letter and not _is_in_another_type(sign))


def _is_in_another_type(sign: str) -> bool:
    """Bold, italic, circled, raised and the like; the ligature of i and j is none of these."""
    return unicodedata.decomposition(sign).startswith("<") and not unicodedata.decomposition(sign).startswith(
        "<compat>"
    )


RULES = (
    asked_appellation_is_not_against_public_order,
    asked_appellation_is_unlike_those_in_the_own_register,
    asked_appellation_is_unlike_those_in_higher_registers,
    asked_appellation_is_unlike_those_asked_earlier_for_the_house,
    asked_appellation_is_not_misleading,
    asked_appellation_is_short_enough,
    asked_appellation_is_short_enough_with_punctuation,
    asked_appellation_is_unlike_those_of_banned_bodies,
    no_other_request_of_that_day_is_for_a_like_appellation,
    asked_appellation_is_made_of_letters_and_functional_signs,
)
