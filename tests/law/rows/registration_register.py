"""Both examples of each row of E.1 on decisions, appeals, deletion and carry-over."""

from dataclasses import replace
from datetime import date
from typing import Any

from tests.law.examples import Example
from tests.law.registration_builders import (
    AGENT,
    DEPUTY,
    T,
    asks,
    facts,
    met,
    not_met,
    registered,
    with_carry_over,
    with_decision,
    with_entry,
    with_publication,
)

from kieslijst.law.chapter_g import carry_over, decisions, deletion
from kieslijst.law.facts import NOT_GIVEN
from kieslijst.law.registration_facts import (
    AppealFacts,
    BlockFacts,
    Court,
    DeletionFacts,
    DeletionGround,
    Gazette,
    PublishedFacts,
    RegisterFacts,
    RegistrationFacts,
    StatementFacts,
)
from kieslijst.shared.person_name import PersonName

_FROM = carry_over.register_is_one_that_carries_over
_FINAL = carry_over.carried_over_registration_is_final
_PUBLISHED = carry_over.carried_over_registration_was_published
_PROVINCE = carry_over.registration_with_a_province_counts_in_its_own_councils
_EK = carry_over.only_the_register_of_the_house_counts_for_the_senate
_LIKE = carry_over.carried_over_appellation_is_unlike_those_registered_here
_HERE = carry_over.block_rests_on_a_name_registered_here
_OTHER = carry_over.block_rests_on_a_name_of_another_group
_TERM = carry_over.block_is_decided_within_its_term
_NOTIFY = carry_over.agent_is_told_of_the_block_at_once
_T40 = carry_over.higher_register_is_published_on_its_day
_ONLY_FINAL = carry_over.only_final_registrations_are_published
_AGENTS = carry_over.agents_are_published_with_the_appellations
_TOLD = decisions.decision_is_told_to_the_agent
_GAZETTE = decisions.decision_is_placed_in_the_gazette
_APPEAL = decisions.appeal_on_registration_is_lodged_on_time
_BLOCK_APPEAL = decisions.appeal_against_a_block_is_lodged_on_time
_JOINT = decisions.appeal_from_the_islands_goes_to_the_joint_court
_COUNCIL = decisions.appeal_in_the_netherlands_goes_to_the_council_of_state
_REFUND = decisions.registration_deposit_comes_back_after_a_valid_list
_NO_REFUND = decisions.registration_deposit_stays_without_a_valid_list
_LISTED = deletion.registered_group_had_a_valid_list_at_the_last_election
_GROUND = deletion.deletion_rests_on_a_ground_of_the_act
_SIGNER = deletion.only_the_agents_of_the_last_statement_act
_KEEP = deletion.request_papers_are_kept_until_the_deletion_is_final
_DESTROY = deletion.request_papers_are_destroyed_once_the_deletion_is_final
_OLD = deletion.replaced_statement_is_destroyed
_NEW_AGENT = PersonName("N.", "", "", "Nieuwman")
_FIRST = StatementFacts(date(2025, 11, 3), AGENT, DEPUTY)
_SECOND = StatementFacts(date(2026, 1, 5), _NEW_AGENT, DEPUTY)
_IN_GAZETTE = frozenset({Gazette.MUNICIPALITY})
_DELETED = DeletionFacts(DeletionGround.ON_REQUEST, _IN_GAZETTE, final=True)
_SAME_DAY = date(2026, 1, 7)


def _block(kind: T = T.GR, **changes: Any) -> RegistrationFacts:
    known = BlockFacts(_SAME_DAY, "Volks Lijst", like_is_registered=True, like_is_of_another=True, told_on=_SAME_DAY)
    return with_carry_over(kind, block=replace(known, **changes))


def _like(appellation: str) -> RegistrationFacts:
    return replace(with_carry_over(), register=RegisterFacts(names=(registered(appellation),)))


def _appealed(kind: T, court: Court, *, seat: bool | None) -> RegistrationFacts:
    return replace(with_decision(kind, appeal=AppealFacts(court=court)), seat_on_islands=seat)


def _lodged(day: int) -> RegistrationFacts:
    return with_decision(published_on=date(2025, 12, 3), appeal=AppealFacts(date(2025, 12, day)))


EXAMPLES: tuple[Example, ...] = (
    met("REG-CARRY-TK", "VVD in GR", _FINAL, with_carry_over()),
    not_met("REG-CARRY-TK", "not final on T-40", _FINAL, with_carry_over(final=False)),
    met("REG-CARRY-TK", "published on T-40", _PUBLISHED, with_carry_over()),
    not_met("REG-CARRY-TK", "not published", _PUBLISHED, with_carry_over(published_on=NOT_GIVEN)),
    met("REG-CARRY-TK", "ER name in KC", _FROM, with_carry_over(T.KC, register=T.ER)),
    not_met("REG-CARRY-TK", "WS name in GR", _FROM, with_carry_over(register=T.WS)),
    not_met("REG-CARRY-TK", "PS name in WS", _FROM, with_carry_over(T.WS, register=T.PS)),
    met("REG-CARRY-PS", "FNP in Leeuwarden", _PROVINCE, with_carry_over(register=T.PS, in_province=True)),
    not_met("REG-CARRY-PS", "FNP-PS reg in Assen", _PROVINCE, with_carry_over(register=T.PS, in_province=False)),
    met("REG-CARRY-EK", "SP", _EK, with_carry_over(T.EK)),
    not_met("REG-CARRY-EK", "PS-only registration", _EK, with_carry_over(T.EK, register=T.PS)),
    met("REG-CARRY-BLOCK", "day 14", _TERM, _block(decided_on=date(2026, 1, 7))),
    not_met("REG-CARRY-BLOCK", "day 15", _TERM, _block(decided_on=date(2026, 1, 8))),
    met("REG-CARRY-GROUND", "own register holds a like name", _HERE, _block()),
    not_met(
        "REG-CARRY-GROUND", "like name asked but not yet registered", _HERE, _block(like_is_registered=False)
    ),
    met("REG-CARRY-GROUND", "of another group", _OTHER, _block()),
    not_met("REG-CARRY-GROUND", "of the group itself", _OTHER, _block(like_is_of_another=False)),
    met("REG-CARRY-GROUND", "unlike names", _LIKE, _like("Samen Vooruit")),
    not_met("REG-CARRY-GROUND", "same name, not blocked", _LIKE, _like("Volks-lijst")),
    asks("REG-CARRY-GROUND", "swapped name, not blocked", _LIKE, _like("Lijst Volks")),
    met("REG-CARRY-NOTIFY", "told the same day", _NOTIFY, _block()),
    not_met("REG-CARRY-NOTIFY", "gazette only", _NOTIFY, _block(told_on=NOT_GIVEN)),
    asks("REG-CARRY-NOTIFY", "told the next day", _NOTIFY, _block(told_on=date(2026, 1, 8))),
    met("REG-T40-PUBLISH", "GR26: 24-12-2025", _T40, with_publication()),
    not_met("REG-T40-PUBLISH", "GR26: 29-12-2025", _T40, with_publication(published_on=date(2025, 12, 29))),
    not_met("REG-T40-PUBLISH", "GR26: never", _T40, with_publication(published_on=NOT_GIVEN)),
    met("REG-T40-PUBLISH", "PS27: 23-12-2026", _T40, with_publication(T.PS)),
    met("REG-T40-PUBLISH", "PS register is none for WS", _T40,
        with_publication(T.WS, register=T.PS, published_on=NOT_GIVEN)),
    met("REG-T40-PUBLISH", "final names only", _ONLY_FINAL, with_publication()),
    not_met(
        "REG-T40-PUBLISH",
        "GR26: name still under appeal listed",
        _ONLY_FINAL,
        with_publication(names=(PublishedFacts("Nieuw", final=False, agents_named=True),)),
    ),
    met("REG-T40-PUBLISH", "agents named", _AGENTS, with_publication()),
    not_met(
        "REG-T40-PUBLISH",
        "agents not named",
        _AGENTS,
        with_publication(names=(PublishedFacts("Nieuw", final=True, agents_named=False),)),
    ),
    met("REG-NOTICE", "letter to agent + gazette", _GAZETTE, facts()),
    not_met("REG-NOTICE", "letter only", _GAZETTE, with_decision(gazettes=frozenset())),
    not_met("REG-NOTICE", "KC in the provinciaal blad", _GAZETTE,
            with_decision(T.KC, gazettes=frozenset({Gazette.PROVINCE}))),
    met("REG-NOTICE", "letter to agent", _TOLD, facts()),
    not_met("REG-NOTICE", "gazette only", _TOLD, with_decision(agent_told=False)),
    met("REG-APPEAL6", "day 6", _APPEAL, _lodged(9)),
    not_met("REG-APPEAL6", "day 7", _APPEAL, _lodged(10)),
    met(
        "REG-APPEAL-BLOCK",
        "known 7-1-2026: 13-1-2026",
        _BLOCK_APPEAL,
        _block(appeal=AppealFacts(date(2026, 1, 13))),
    ),
    not_met("REG-APPEAL-BLOCK", "14-1-2026", _BLOCK_APPEAL, _block(appeal=AppealFacts(date(2026, 1, 14)))),
    met("REG-APPEAL-COURT", "Saba-seated, TK name: Joint Court", _JOINT, _appealed(T.TK, Court.JOINT_COURT, seat=True)),
    met("REG-APPEAL-COURT", "Saba-seated, TK name: Joint Court", _COUNCIL,
        _appealed(T.TK, Court.JOINT_COURT, seat=True)),
    not_met(
        "REG-APPEAL-COURT", "Saba-seated, PS name: Joint Court", _COUNCIL, _appealed(T.PS, Court.JOINT_COURT, seat=True)
    ),
    not_met("REG-APPEAL-COURT", "ER name: Raad van State", _JOINT, _appealed(T.ER, Court.COUNCIL_OF_STATE, seat=False)),
    not_met("REG-APPEAL-COURT", "Assen-seated, EP name: Joint Court", _COUNCIL,
            _appealed(T.EP, Court.JOINT_COURT, seat=False)),
    asks("REG-APPEAL-COURT", "seat not known", _COUNCIL, _appealed(T.EK, Court.JOINT_COURT, seat=None)),
    met("REG-REFUND", "valid list", _REFUND, facts()),
    not_met("REG-REFUND", "valid list, not returned", _REFUND, with_entry(deposit_returned=False)),
    met("REG-REFUND", "no list, not returned", _NO_REFUND,
        with_entry(valid_list_at_next_election=False, deposit_returned=False)),
    not_met("REG-REFUND", "no list", _NO_REFUND, with_entry(valid_list_at_next_election=False)),
    met("REG-DELETE-NOLIST", "list valid in 1 district keeps", _LISTED, facts()),
    not_met("REG-DELETE-NOLIST", "all invalid", _LISTED, with_entry(valid_districts=0)),
    met("REG-DELETE-NOLIST", "no list and deleted", _GROUND,
        with_entry(valid_districts=0, deletion=DeletionFacts(DeletionGround.NO_VALID_LIST))),
    not_met("REG-DELETE-NOLIST", "valid in 1 district and deleted all the same", _GROUND,
            with_entry(deletion=DeletionFacts(DeletionGround.NO_VALID_LIST))),
    met("REG-DELETE-OTHER", "own request", _GROUND, with_entry(asked_deletion=True, deletion=_DELETED)),
    not_met("REG-DELETE-OTHER", "membership fell by half", _GROUND,
            with_entry(deletion=DeletionFacts(DeletionGround.OTHER))),
    met("REG-DELETE-OTHER", "still exists", deletion.registered_group_still_exists, facts()),
    not_met("REG-DELETE-OTHER", "gone, not deleted", deletion.registered_group_still_exists, with_entry(gone=True)),
    met("REG-DELETE-OTHER", "own request, deleted", deletion.registered_group_did_not_ask_to_be_deleted,
        with_entry(asked_deletion=True, deletion=_DELETED)),
    not_met("REG-DELETE-OTHER", "own request, not deleted", deletion.registered_group_did_not_ask_to_be_deleted,
            with_entry(asked_deletion=True)),
    met("REG-DELETE-OTHER", "not banned", deletion.registered_group_is_not_banned_and_dissolved, facts()),
    not_met("REG-DELETE-OTHER", "banned, not deleted", deletion.registered_group_is_not_banned_and_dissolved,
            with_entry(banned=True)),
    met("REG-DELETE-OTHER", "published", deletion.deletion_is_placed_in_the_gazette, with_entry(deletion=_DELETED)),
    not_met("REG-DELETE-OTHER", "not published", deletion.deletion_is_placed_in_the_gazette,
            with_entry(deletion=replace(_DELETED, gazettes=frozenset()))),
    met("REG-AGENT-REPLACE", "new statement, new agent signs H 3-1", _SIGNER,
        with_entry(statements=(_SECOND, _FIRST), signer=_NEW_AGENT)),
    not_met("REG-AGENT-REPLACE", "no new statement, other board member signs", _SIGNER, with_entry(signer=_NEW_AGENT)),
    not_met("REG-AGENT-REPLACE", "new statement, old agent signs", _SIGNER,
            with_entry(statements=(_FIRST, _SECOND), signer=AGENT)),
    met("REG-DESTROY", "deletion final → destroyed", _KEEP, with_entry(deletion=_DELETED, papers_destroyed=True)),
    not_met("REG-DESTROY", "deletion under appeal → destroyed", _KEEP,
            with_entry(deletion=replace(_DELETED, final=False), papers_destroyed=True)),
    met("REG-DESTROY", "destroyed", _DESTROY, with_entry(deletion=_DELETED, papers_destroyed=True)),
    not_met("REG-DESTROY", "final, not destroyed", _DESTROY, with_entry(deletion=_DELETED, papers_destroyed=False)),
    met("REG-DESTROY", "old statement destroyed", _OLD,
        with_entry(statements=(replace(_FIRST, destroyed=True), _SECOND))),
    not_met("REG-DESTROY", "old statement kept", _OLD,
            with_entry(statements=(replace(_FIRST, destroyed=False), replace(_SECOND, destroyed=False)))),
)  # fmt: skip
