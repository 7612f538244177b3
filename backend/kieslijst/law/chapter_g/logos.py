"""G 1a: logos in the register, for the House, the European Parliament (Y 11a) and the college abroad (Pa 8).

Pictures are compared by people; only two pictures that are the same to the last byte are surely too much alike.
"""

from kieslijst.law.amount import AmountName
from kieslijst.law.chapter_g.articles import WITH_LOGOS
from kieslijst.law.chapter_g.scopes import ENTRY, HOUSE_LOGO, LOGOS
from kieslijst.law.registration_case import RegistrationCase, is_late, latest
from kieslijst.law.registration_facts import EntryFacts, HouseLogoFacts, LogoFacts, OtherLogoFacts
from kieslijst.law.rule import Severity, rule, types
from kieslijst.law.sanctions import Consequence
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_HERE = types(*WITH_LOGOS)


@rule(
    LOGOS,
    "G 1a(1)",
    own={_T.KCNI: "Pa 8(1)"},
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    for_types=_HERE,
    rows=("REG-LOGO-T42",),
)
def logo_comes_in_complete_on_time(logo: LogoFacts, case: RegistrationCase) -> Verdict:
    """A request to register a logo is in, and complete, by the last day before nomination day."""
    day, last = latest((logo.received_on, logo.completed_on)), case.day_before(AmountName.LOGO_DAYS)
    late = not logo.is_change and is_late(day, last)
    return not_met(received=day, last=last) if late and day and last else MET


@rule(
    LOGOS,
    "G 1a(4)",
    severity=Severity.ERROR,
    attached=Consequence.ASIDE,
    for_types=_HERE,
    rows=("REG-LOGO-CHANGE",),
)
def change_of_a_logo_is_asked_on_time(logo: LogoFacts, case: RegistrationCase) -> Verdict:
    """A change of a logo is in, and complete, by the same day."""
    day, last = latest((logo.received_on, logo.completed_on)), case.day_before(AmountName.LOGO_DAYS)
    late = logo.is_change and is_late(day, last)
    return not_met(received=day, last=last) if late and day and last else MET


@rule(
    LOGOS,
    "G 1a(2)a",
    severity=Severity.ERROR,
    attached=Consequence.REFUSE,
    for_types=_HERE,
    rows=("REG-LOGO-NAME",),
)
def logo_goes_with_a_registered_appellation(logo: LogoFacts, _: RegistrationCase) -> Verdict:
    """A logo is registered only for a group whose appellation is registered, or asked for."""
    return not_met() if logo.has_name is False else MET


@rule(
    LOGOS,
    "G 1a(2)b",
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    for_types=_HERE,
    rows=("REG-LOGO-GROUNDS", "REG-LOGO-CHANGE"),
)
def logo_is_not_against_public_order(logo: LogoFacts, _: RegistrationCase) -> Verdict:
    """A logo is not against public order; people find that."""
    return not_met() if logo.against_public_order else MET


@rule(
    LOGOS,
    "G 1a(2)c",
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    for_types=_HERE,
    rows=("REG-LOGO-GROUNDS", "REG-LOGO-CHANGE"),
)
def logo_is_unlike_the_logos_of_others(logo: LogoFacts, case: RegistrationCase) -> Verdict:
    """A logo is not so like one of another group, registered here or asked for earlier, that voters take the one for
    the other."""
    others = [other for other in logo.others if other.register is case.election_type and _stood_before(other, logo)]
    return _judged(logo, others)


@rule(
    LOGOS,
    "Y 11a",
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    for_types=types(_T.EP),
    rows=("REG-LOGO-GROUNDS",),
)
def logo_is_unlike_the_logos_for_the_house(logo: LogoFacts, _: RegistrationCase) -> Verdict:
    """For the European Parliament the logos of others for the House count as well."""
    return _judged(logo, [other for other in logo.others if other.register is _T.TK and _stood_before(other, logo)])


@rule(
    LOGOS,
    "G 1a(2)d",
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    for_types=_HERE,
    rows=("REG-LOGO-GROUNDS", "REG-LOGO-CHANGE"),
)
def logo_is_not_misleading(logo: LogoFacts, _: RegistrationCase) -> Verdict:
    """A logo does not mislead voters in another way; people find that."""
    return not_met() if logo.misleading else MET


@rule(
    LOGOS,
    "G 1a(2)e",
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    for_types=_HERE,
    rows=("REG-LOGO-GROUNDS", "REG-LOGO-CHANGE"),
)
def logo_is_unlike_those_of_banned_bodies(logo: LogoFacts, _: RegistrationCase) -> Verdict:
    """A logo is not like that of a legal person that was banned and dissolved by a final judgment."""
    return _judged(logo, [other for other in logo.others if other.banned])


@rule(
    LOGOS,
    "G 1a(2)f",
    severity=Severity.WARNING,
    attached=Consequence.REFUSE,
    for_types=_HERE,
    rows=("REG-LOGO-GROUNDS", "REG-LOGO-CHANGE"),
)
def no_other_request_of_that_day_is_for_a_like_logo(logo: LogoFacts, case: RegistrationCase) -> Verdict:
    """No request of the same day with the same committee is for nearly the same logo, unless that one must be refused
    on another ground; otherwise both are refused."""
    pending = [other for other in logo.others if not other.registered and other.register is case.election_type]
    same_day = [other for other in pending if other.received_on is not None and other.received_on == logo.received_on]
    return _judged(logo, [other for other in same_day if not (other.refused_anyway or other.banned)])


@rule(ENTRY, "G 1a(5)", severity=Severity.INFO, for_types=_HERE, rows=("REG-LOGO-DELETE",))
def logo_is_deleted_with_the_appellation(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """When the appellation is deleted its logo goes too."""
    return not_met() if entry.deletion is not None and entry.has_logo else MET


@rule(ENTRY, "G 1a(5)", severity=Severity.INFO, for_types=_HERE, rows=("REG-LOGO-DELETE",))
def logo_is_deleted_on_request(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """A logo is deleted when the group asks for that."""
    return not_met() if entry.asked_logo_deletion and entry.has_logo else MET


@rule(HOUSE_LOGO, "Pa 8(2)", severity=Severity.INFO, for_types=types(_T.KCNI), rows=("REG-LOGO-CARRY",))
def logo_published_for_the_house_is_used_for_the_college(logo: HouseLogoFacts, _: RegistrationCase) -> Verdict:
    """A logo that is registered for the House and published counts for the college abroad too."""
    return not_met() if logo.published and logo.used is False else MET


@rule(HOUSE_LOGO, "Pa 8(1)", severity=Severity.INFO, for_types=types(_T.KCNI), rows=("REG-LOGO-CARRY",))
def group_with_a_logo_for_the_house_does_not_ask_again(logo: HouseLogoFacts, _: RegistrationCase) -> Verdict:
    """Only a group without a logo for the House asks the committee of the college abroad."""
    return not_met() if logo.asks_again else MET


def _judged(logo: LogoFacts, others: list[OtherLogoFacts]) -> Verdict:
    same = sorted(other.appellation for other in others if logo.digest and other.digest == logo.digest)
    if same:
        return not_met(other=same[0])
    alike = sorted({other.appellation for other in others if other.looks_alike})
    return needs_judgement("alike", alike="; ".join(alike)) if alike else MET


def _stood_before(other: OtherLogoFacts, logo: LogoFacts) -> bool:
    if other.banned or other.registered or other.received_on is None or logo.received_on is None:
        return other.registered and not other.banned
    return other.received_on < logo.received_on


RULES = (
    logo_comes_in_complete_on_time,
    change_of_a_logo_is_asked_on_time,
    logo_goes_with_a_registered_appellation,
    logo_is_not_against_public_order,
    logo_is_unlike_the_logos_of_others,
    logo_is_unlike_the_logos_for_the_house,
    logo_is_not_misleading,
    logo_is_unlike_those_of_banned_bodies,
    no_other_request_of_that_day_is_for_a_like_logo,
    logo_is_deleted_with_the_appellation,
    logo_is_deleted_on_request,
    logo_published_for_the_house_is_used_for_the_college,
    group_with_a_logo_for_the_house_does_not_ask_again,
)
