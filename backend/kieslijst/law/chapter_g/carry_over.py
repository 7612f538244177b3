"""G 1(8), G 2(8), G 4, Ya 26 and Q 6(1): registrations that count for other elections, and when they are kept out."""

from kieslijst.law.amount import AmountName
from kieslijst.law.chapter_g.articles import BELOW_THE_HOUSE
from kieslijst.law.chapter_g.scopes import CARRY_OVERS, PUBLICATIONS
from kieslijst.law.facts import NOT_GIVEN
from kieslijst.law.likeness import LikenessReason, likenesses
from kieslijst.law.registration_case import RegistrationCase, is_late
from kieslijst.law.registration_facts import BlockFacts, CarryOverFacts, NameFacts, PublicationFacts
from kieslijst.law.rule import SENATE, Severity, rule, types
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.law.words import key
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_NO_BLOCK = BlockFacts()
_BELOW = types(*BELOW_THE_HOUSE)


@rule(CARRY_OVERS, "Q 6(1)", severity=Severity.INFO, for_types=SENATE, rows=("REG-CARRY-EK",))
def only_the_register_of_the_house_counts_for_the_senate(carried: CarryOverFacts, _: RegistrationCase) -> Verdict:
    """For the Senate a registration with the House counts at once; one with any lower body does not."""
    return MET if carried.register is _T.TK else not_met(appellation=carried.appellation)


@rule(CARRY_OVERS, "G 4(1)", own={_T.KC: "Ya 26(1)"}, severity=Severity.INFO, for_types=_BELOW, rows=("REG-CARRY-TK",))
def register_is_one_that_carries_over(carried: CarryOverFacts, case: RegistrationCase) -> Verdict:
    """A registration counts here when it was made with the House, for a municipality with the province, for a college
    on the islands with the island council; no other register carries over."""
    return MET if carried.register in case.higher else not_met(appellation=carried.appellation)


@rule(CARRY_OVERS, "G 1(8)", own={_T.KC: "Ya 26(1)"}, severity=Severity.INFO, for_types=_BELOW, rows=("REG-CARRY-TK",))
def carried_over_registration_is_final(carried: CarryOverFacts, _: RegistrationCase) -> Verdict:
    """A registration counts here only when it was final on the day of publication."""
    return not_met(appellation=carried.appellation) if carried.final is False else MET


@rule(CARRY_OVERS, "G 4(1)", own={_T.KC: "Ya 26(1)"}, severity=Severity.INFO, for_types=_BELOW, rows=("REG-CARRY-TK",))
def carried_over_registration_was_published(carried: CarryOverFacts, _: RegistrationCase) -> Verdict:
    """A registration counts here only when the higher register published it."""
    return not_met(appellation=carried.appellation) if carried.published_on is NOT_GIVEN else MET


@rule(CARRY_OVERS, "G 4(1)", severity=Severity.INFO, for_types=types(_T.GR), rows=("REG-CARRY-PS",))
def registration_with_a_province_counts_in_its_own_councils(carried: CarryOverFacts, _: RegistrationCase) -> Verdict:
    """A registration with a province counts in the municipalities of that province only."""
    elsewhere = carried.register is _T.PS and carried.in_province is False
    return not_met(appellation=carried.appellation) if elsewhere else MET


@rule(
    CARRY_OVERS, "G 4(2)", own={_T.KC: "Ya 26(2)"}, severity=Severity.INFO, for_types=_BELOW, rows=("REG-CARRY-GROUND",)
)
def carried_over_appellation_is_unlike_those_registered_here(
    carried: CarryOverFacts, case: RegistrationCase
) -> Verdict:
    """A name from above is not so like one of another group in the own register that the committee must keep it out."""

    def is_registered_here(name: NameFacts) -> bool:
        return name.registered and name.register is case.election_type

    if carried.block is not None or not key(carried.appellation):
        return MET
    return _judged(carried.appellation, case.names_of_others(carried.group, is_registered_here))


@rule(
    CARRY_OVERS, "G 4(2)", own={_T.KC: "Ya 26(2)"}, severity=Severity.INFO, for_types=_BELOW, rows=("REG-CARRY-GROUND",)
)
def block_rests_on_a_name_registered_here(carried: CarryOverFacts, _: RegistrationCase) -> Verdict:
    """The committee keeps a name out only for a like name that stands in its own register already."""
    block = carried.block or _NO_BLOCK
    wrong = block.like_is_registered is False
    return not_met(appellation=carried.appellation, other=block.like) if wrong else MET


@rule(
    CARRY_OVERS, "G 4(2)", own={_T.KC: "Ya 26(2)"}, severity=Severity.INFO, for_types=_BELOW, rows=("REG-CARRY-GROUND",)
)
def block_rests_on_a_name_of_another_group(carried: CarryOverFacts, _: RegistrationCase) -> Verdict:
    """The like name in the own register is that of another group."""
    block = carried.block or _NO_BLOCK
    wrong = block.like_is_of_another is False
    return not_met(appellation=carried.appellation, other=block.like) if wrong else MET


@rule(
    CARRY_OVERS, "G 4(3)", own={_T.KC: "Ya 26(3)"}, severity=Severity.INFO, for_types=_BELOW, rows=("REG-CARRY-BLOCK",)
)
def block_is_decided_within_its_term(carried: CarryOverFacts, case: RegistrationCase) -> Verdict:
    """The committee decides to keep a name out by the last day of the term after its publication."""
    decided, published = (carried.block or _NO_BLOCK).decided_on, carried.published_on
    if decided is None or published is None or published is NOT_GIVEN:
        return MET
    last = case.day_after(published, AmountName.BLOCK_DAYS)
    return not_met(appellation=carried.appellation, decided=decided, last=last) if last and decided > last else MET


@rule(
    CARRY_OVERS, "G 4(3)", own={_T.KC: "Ya 26(3)"}, severity=Severity.INFO, for_types=_BELOW, rows=("REG-CARRY-NOTIFY",)
)
def agent_is_told_of_the_block_at_once(carried: CarryOverFacts, _: RegistrationCase) -> Verdict:
    """The agent is told of the block at once; whether a later day is at once, people judge."""
    block = carried.block or _NO_BLOCK
    if block.told_on is NOT_GIVEN:
        return not_met(appellation=carried.appellation)
    if is_late(block.told_on, block.decided_on) and block.told_on:
        return needs_judgement("told_later", appellation=carried.appellation, told=block.told_on)
    return MET


_PUBLISHED_BY: dict[ElectionType, str] = dict.fromkeys((_T.PS, _T.WS, _T.ER, _T.KCNI), "G 1(8)")
_PUBLISHED_BY[_T.KC] = "Ya 15(3)"


@rule(
    PUBLICATIONS,
    "G 1(8)",
    "G 2(8)",
    own=_PUBLISHED_BY,
    severity=Severity.INFO,
    for_types=_BELOW,
    rows=("REG-T40-PUBLISH",),
)
def higher_register_is_published_on_its_day(publication: PublicationFacts, case: RegistrationCase) -> Verdict:
    """A register that carries over to this election is published on the day that the Act names."""
    day, due = publication.published_on, case.day_before(AmountName.PUBLICATION_DAYS)
    if publication.register not in case.higher or day is None or due is None or day == due:
        return MET
    return not_met(due=due, published="" if day is NOT_GIVEN else day)


@rule(
    PUBLICATIONS,
    "G 1(8)",
    "G 2(8)",
    own=_PUBLISHED_BY,
    severity=Severity.INFO,
    for_types=_BELOW,
    rows=("REG-T40-PUBLISH",),
)
def only_final_registrations_are_published(publication: PublicationFacts, case: RegistrationCase) -> Verdict:
    """What is still under appeal is left out of that publication."""
    open_ = sorted(name.appellation for name in publication.names if name.final is False)
    return not_met(appellation=open_[0]) if open_ and publication.register in case.higher else MET


@rule(
    PUBLICATIONS,
    "G 1(8)",
    "G 2(8)",
    own=_PUBLISHED_BY,
    severity=Severity.INFO,
    for_types=_BELOW,
    rows=("REG-T40-PUBLISH",),
)
def agents_are_published_with_the_appellations(publication: PublicationFacts, case: RegistrationCase) -> Verdict:
    """With each appellation the names of its agent and deputy are published."""
    without = sorted(name.appellation for name in publication.names if name.agents_named is False)
    return not_met(appellation=without[0]) if without and publication.register in case.higher else MET


def _judged(appellation: str, others: list[str]) -> Verdict:
    found = likenesses(appellation, others)
    if not found:
        return MET
    if found[0].reason is LikenessReason.SAME:
        return not_met(appellation=appellation, other=found[0].appellation)
    alike = "; ".join(likeness.appellation for likeness in found)
    return needs_judgement("alike", appellation=appellation, alike=alike)


RULES = (
    higher_register_is_published_on_its_day,
    only_final_registrations_are_published,
    agents_are_published_with_the_appellations,
    register_is_one_that_carries_over,
    carried_over_registration_is_final,
    carried_over_registration_was_published,
    registration_with_a_province_counts_in_its_own_councils,
    carried_over_appellation_is_unlike_those_registered_here,
    block_rests_on_a_name_registered_here,
    block_rests_on_a_name_of_another_group,
    block_is_decided_within_its_term,
    agent_is_told_of_the_block_at_once,
    only_the_register_of_the_house_counts_for_the_senate,
)
