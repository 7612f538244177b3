"""Both examples of the rows of E.8 on courts, publication, the islands, Europe and what follows the result."""

from datetime import date

from tests.law.examples import Example
from tests.law.procedures import T, asks, at, met, not_met, procedure, with_appeal, with_one

from kieslijst.law.procedure import afterwards, court, europe, islands, publication
from kieslijst.law.procedure_facts import AccessAddressee, Channel, Court, Gazette, Outcome, Paper, ProcedureFacts
from kieslijst.law.sanctions import Omission

_COURT = court.appeal_goes_to_its_court
_IN_COURT = court.omission_repaired_before_the_court_had_not_been_told
_GAZETTE = publication.lists_are_published_in_their_gazette
_DELIVERED = publication.lists_are_at_home_before_the_vote
_COPIES = islands.copies_of_the_lists_go_to_the_governors
_SENT = europe.statement_of_eligibility_goes_to_the_home_state_at_once
_ANSWER = europe.answer_on_exclusion_is_passed_on_in_time
_GDPR = afterwards.only_the_committee_refuses_access_on_the_electoral_act
_LATER = islands.governor_sends_the_papers_electronically_at_once
_REPORTED = europe.citizens_of_other_member_states_are_reported_to_their_states
_DUAL = frozenset({"NL", "BE"})


def _published(kind: T, gazette: Gazette, *, several: bool = False) -> ProcedureFacts:
    facts = with_one("publications", kind, gazette=gazette)
    return procedure(kind, several_districts=several, publications=facts.publications)


def _island_notice(**changes: object) -> ProcedureFacts:
    known = {"handed_in_on_islands": True, "told_governor": True, "governor_channel": Channel.REGISTERED_LETTER}
    return with_one("notices", T.TK, **{**known, **changes})


def _destroyed(kind: T, *papers: Paper) -> ProcedureFacts:
    return with_one("destruction", kind, papers=frozenset(papers))


EXAMPLES: tuple[Example, ...] = (
    met("CSB-APPEAL4", "GR26 ≤ 10 Feb", court.appeal_is_lodged_in_time, with_appeal(lodged_on=date(2026, 2, 10))),
    not_met("CSB-APPEAL4", "11 Feb", court.appeal_is_lodged_in_time, with_appeal(lodged_on=date(2026, 2, 11))),
    met("CSB-APPEAL4", "a voter", court.appeal_is_by_a_voter_or_an_interested_party, procedure()),
    not_met(
        "CSB-APPEAL4",
        "neither",
        court.appeal_is_by_a_voter_or_an_interested_party,
        with_appeal(by_voter_or_interested_party=False),
    ),
    met("CSB-APPEAL4", "against a strike", court.appeal_is_not_against_the_numbers, procedure()),
    not_met(
        "CSB-APPEAL4", "against a number", court.appeal_is_not_against_the_numbers, with_appeal(against_numbers=True)
    ),
    met(
        "CSB-JUDGMENT6",
        "received 10-2-2026: 16-2",
        court.judgment_is_given_in_time,
        with_appeal(received_on=date(2026, 2, 10), judged_on=date(2026, 2, 16)),
    ),
    not_met(
        "CSB-JUDGMENT6",
        "17-2",
        court.judgment_is_given_in_time,
        with_appeal(received_on=date(2026, 2, 10), judged_on=date(2026, 2, 17)),
    ),
    met(
        "CSB-JUDGMENT6",
        "upheld and replaced",
        court.successful_appeal_replaces_the_decision,
        with_appeal(outcome=Outcome.UPHELD, decision_replaced=True),
    ),
    not_met(
        "CSB-JUDGMENT6",
        "upheld and left",
        court.successful_appeal_replaces_the_decision,
        with_appeal(outcome=Outcome.UPHELD, decision_replaced=False),
    ),
    met("CSB-JUDGMENT6", "unfounded and left", court.failed_appeal_leaves_the_decision, procedure()),
    not_met(
        "CSB-JUDGMENT6",
        "inadmissible and changed",
        court.failed_appeal_leaves_the_decision,
        with_appeal(outcome=Outcome.INADMISSIBLE, decision_replaced=True),
    ),
    met(
        "CSB-APPEAL-COURT",
        "blank TK list, no. 1 lives on Saba: Joint Court",
        _COURT,
        with_appeal(T.TK, unnamed=True, first_candidate_on_islands=True, court=Court.JOINT_COURT),
    ),
    not_met(
        "CSB-APPEAL-COURT",
        "Saba-seated PS list: Joint Court",
        _COURT,
        with_appeal(T.PS, group_seated_on_islands=True, court=Court.JOINT_COURT),
    ),
    met("CSB-APPEAL-COURT", "island council: Joint Court", _COURT, procedure(T.ER)),
    asks("CSB-APPEAL-COURT", "EP, seat not known", _COURT, with_appeal(T.EP, group_seated_on_islands=None)),
    met(
        "CSB-I8",
        "unnotified d cured in court",
        _IN_COURT,
        with_appeal(repaired=Omission.CONSENT, repaired_was_told=False),
    ),
    not_met(
        "CSB-I8",
        "notified d cured in court",
        _IN_COURT,
        with_appeal(repaired=Omission.CONSENT, repaired_was_told=True),
    ),
    not_met(
        "CSB-I8",
        "EK: no deposit is asked, so none can be cured",
        _IN_COURT,
        with_appeal(T.EK, repaired=Omission.DEPOSIT, repaired_was_told=False),
    ),
    asks("CSB-I8", "not known whether notified", _IN_COURT, with_appeal(repaired=Omission.CONSENT)),
    met("CSB-PUBLISH", "as soon as final", publication.lists_are_published_once_validity_is_final, procedure()),
    not_met(
        "CSB-PUBLISH",
        "before it was final",
        publication.lists_are_published_once_validity_is_final,
        with_one("publications", on=date(2026, 2, 9)),
    ),
    asks(
        "CSB-PUBLISH",
        "four days later",
        publication.lists_are_published_once_validity_is_final,
        with_one("publications", on=date(2026, 2, 20)),
    ),
    met("CSB-PUBLISH", "GR: gemeenteblad", _GAZETTE, _published(T.GR, Gazette.GEMEENTEBLAD)),
    not_met(
        "CSB-PUBLISH",
        "multi-PS: provinciaal blad only",
        _GAZETTE,
        _published(T.PS, Gazette.PROVINCIAAL_BLAD, several=True),
    ),
    met("CSB-PUBLISH", "multi-PS: Staatscourant", _GAZETTE, _published(T.PS, Gazette.STAATSCOURANT, several=True)),
    met("CSB-PUBLISH", "single PS: provinciaal blad", _GAZETTE, _published(T.PS, Gazette.PROVINCIAAL_BLAD)),
    met("CSB-PUBLISH-EK", "Staatscourant", _GAZETTE, procedure(T.EK)),
    not_met("CSB-PUBLISH-EK", "a newspaper", _GAZETTE, _published(T.EK, Gazette.OTHER)),
    *(
        example(row, words, publication.lists_are_published_by_district, facts)
        for row, kind in (("CSB-PUBLISH", T.TK), ("CSB-PUBLISH-EK", T.EK))
        for example, words, facts in (
            (met, "by district or province", procedure(kind)),
            (not_met, "in one list", with_one("publications", kind, by_district=False)),
        )
    ),
    met(
        "CSB-PUBLISH-EK",
        "EK27: 18 May (17 is Whit Monday)",
        publication.lists_for_the_senate_are_published_in_time,
        with_one("publications", T.EK, on=date(2027, 5, 18)),
    ),
    not_met(
        "CSB-PUBLISH-EK",
        "EK27: 19 May",
        publication.lists_for_the_senate_are_published_in_time,
        with_one("publications", T.EK, on=date(2027, 5, 19)),
    ),
    met("MUN-LISTS-HOME", "GR26: Sat 14 Mar", _DELIVERED, with_one("deliveries", on=date(2026, 3, 14))),
    asks("MUN-LISTS-HOME", "GR26: Mon 16 Mar", _DELIVERED, with_one("deliveries", on=date(2026, 3, 16))),
    not_met("MUN-LISTS-HOME", "GR26: Tue 17 Mar", _DELIVERED, with_one("deliveries", on=date(2026, 3, 17))),
    met("MUN-LISTS-HOME", "1, 2, 3", publication.lists_at_home_stand_in_the_order_of_their_numbers, procedure()),
    not_met(
        "MUN-LISTS-HOME",
        "2, 1, 3",
        publication.lists_at_home_stand_in_the_order_of_their_numbers,
        with_one("deliveries", in_number_order=False),
    ),
    met("MUN-LISTS-HOME", "numbered", publication.candidates_are_numbered_on_the_lists_at_home, procedure()),
    not_met(
        "MUN-LISTS-HOME",
        "not numbered",
        publication.candidates_are_numbered_on_the_lists_at_home,
        with_one("deliveries", candidates_numbered=False),
    ),
    met("MUN-LISTS-HOME", "without birth dates", publication.lists_at_home_show_no_birth_dates, procedure()),
    not_met(
        "MUN-LISTS-HOME",
        "with birth dates",
        publication.lists_at_home_show_no_birth_dates,
        with_one("deliveries", birth_dates=True),
    ),
    met("CSB-BES-ESCORT", "judged", islands.governor_judges_whether_papers_are_authentic, procedure(T.TK)),
    not_met(
        "CSB-BES-ESCORT",
        "not judged",
        islands.governor_judges_whether_papers_are_authentic,
        with_one("island_hand_ins", T.TK, authenticity_judged=False),
    ),
    met("CSB-BES-ESCORT", "statement", islands.governor_adds_an_escort_statement, procedure(T.EP)),
    not_met(
        "CSB-BES-ESCORT",
        "no statement",
        islands.governor_adds_an_escort_statement,
        with_one("island_hand_ins", T.EP, escort_statement=False),
    ),
    met("CSB-BES-ESCORT", "scan on T, parcel after", _LATER, procedure(T.TK)),
    not_met("CSB-BES-ESCORT", "parcel only", _LATER, with_one("island_hand_ins", T.TK, sent_electronically=False)),
    asks(
        "CSB-BES-ESCORT",
        "scan on T+1",
        _LATER,
        with_one("island_hand_ins", T.TK, sent_electronically_on=date(2025, 9, 16)),
    ),
    met("CSB-BES-ESCORT", "sealed parcel", islands.governor_posts_the_sealed_originals, procedure(T.EK)),
    not_met(
        "CSB-BES-ESCORT",
        "scan only",
        islands.governor_posts_the_sealed_originals,
        with_one("island_hand_ins", T.EK, originals_posted_sealed=False),
    ),
    met(
        "CSB-BES-NOTICE",
        "via governor of Bonaire",
        islands.governor_is_told_of_omissions_in_an_island_list,
        _island_notice(),
    ),
    not_met(
        "CSB-BES-NOTICE",
        "e-mail straight to submitter only",
        islands.governor_is_told_of_omissions_in_an_island_list,
        _island_notice(told_governor=False, channel=Channel.ELECTRONIC),
    ),
    met("CSB-BES-NOTICE", "registered", islands.governor_tells_the_submitter_with_proof, _island_notice()),
    not_met(
        "CSB-BES-NOTICE",
        "by telephone",
        islands.governor_tells_the_submitter_with_proof,
        _island_notice(governor_channel=Channel.OTHER),
    ),
    met("CSB-BES-COPIES", "TK: lists of district 20", _COPIES, with_one("copies", T.TK, districts=frozenset({20}))),
    not_met("CSB-BES-COPIES", "TK: nothing sent", _COPIES, with_one("copies", T.TK, sent=False)),
    not_met(
        "CSB-BES-COPIES",
        "EK: Saba left out",
        _COPIES,
        with_one("copies", T.EK, districts=frozenset({13, 14})),
    ),
    met("CSB-BES-COPIES", "EP: with support", islands.declarations_of_support_go_to_the_governors_too, procedure(T.EP)),
    not_met(
        "CSB-BES-COPIES",
        "EP: lists only",
        islands.declarations_of_support_go_to_the_governors_too,
        with_one("copies", T.EP, with_support=False),
    ),
    met("CSB-BES-COPIES", "EK: lists only", islands.only_lists_for_the_senate_go_to_the_governors, procedure(T.EK)),
    not_met(
        "CSB-BES-COPIES",
        "EK: with support",
        islands.only_lists_for_the_senate_go_to_the_governors,
        with_one("copies", T.EK, with_support=True),
    ),
    met("CSB-Y35B", "sent on T+1", _SENT, procedure(T.EP)),
    not_met(
        "CSB-Y35B",
        "sent after the I 4 session",
        _SENT,
        with_one("home_state_statements", T.EP, sent_at=at(2024, 4, 29, 19)),
    ),
    asks("CSB-Y35B", "sent on T+3", _SENT, with_one("home_state_statements", T.EP, sent_at=at(2024, 4, 26, 9))),
    met("CSB-Y35B", "asked", europe.home_state_is_asked_to_answer_before_the_decision, procedure(T.EP)),
    not_met(
        "CSB-Y35B",
        "not asked",
        europe.home_state_is_asked_to_answer_before_the_decision,
        with_one("home_state_statements", T.EP, answer_asked_before_decision=False),
    ),
    met("CSB-Y36", "Belgian reported to BE", _REPORTED, procedure(T.EP)),
    not_met("CSB-Y36", "Belgian not reported", _REPORTED, with_one("union_candidates", T.EP, reported_to=frozenset())),
    met(
        "CSB-Y36", "Belgian reported to BE", europe.dutch_candidates_are_not_reported_to_another_state, procedure(T.EP)
    ),
    not_met(
        "CSB-Y36",
        "NL+BE candidate reported",
        europe.dutch_candidates_are_not_reported_to_another_state,
        with_one("union_candidates", T.EP, nationalities=_DUAL),
    ),
    met("CSB-Y36", "valid list", europe.candidates_of_lists_that_are_not_valid_are_not_reported, procedure(T.EP)),
    not_met(
        "CSB-Y36",
        "invalid list",
        europe.candidates_of_lists_that_are_not_valid_are_not_reported,
        with_one("union_candidates", T.EP, on_valid_list=False),
    ),
    met("CSB-Y36", "via Foreign Affairs", europe.names_go_through_the_minister_of_foreign_affairs, procedure(T.EP)),
    not_met(
        "CSB-Y36",
        "straight to Brussels",
        europe.names_go_through_the_minister_of_foreign_affairs,
        with_one("union_candidates", T.EP, through_foreign_affairs=False),
    ),
    met(
        "CSB-Y38",
        "asked Mon, sent next Mon",
        _ANSWER,
        with_one("exclusion_questions", T.EP, asked_on=date(2024, 6, 10), passed_on=date(2024, 6, 17)),
    ),
    not_met(
        "CSB-Y38",
        "asked Mon, sent next Tue",
        _ANSWER,
        with_one("exclusion_questions", T.EP, asked_on=date(2024, 6, 10), passed_on=date(2024, 6, 18)),
    ),
    met("CSB-DESTROY", "after the result", afterwards.papers_are_destroyed_after_the_result_only, procedure()),
    not_met(
        "CSB-DESTROY",
        "before the result",
        afterwards.papers_are_destroyed_after_the_result_only,
        with_one("destruction", on=date(2026, 3, 20)),
    ),
    met("CSB-DESTROY", "H 1, H 4 destroyed, H 9 kept", afterwards.declarations_of_consent_are_kept, procedure()),
    not_met(
        "CSB-DESTROY",
        "H 9 destroyed",
        afterwards.declarations_of_consent_are_kept,
        _destroyed(T.GR, Paper.LIST, Paper.SUPPORT, Paper.CONSENT),
    ),
    met(
        "CSB-DESTROY",
        "H 1, H 4 destroyed, H 9 kept",
        afterwards.lists_and_declarations_of_support_are_destroyed,
        procedure(),
    ),
    not_met(
        "CSB-DESTROY",
        "H 4 kept",
        afterwards.lists_and_declarations_of_support_are_destroyed,
        _destroyed(T.GR, Paper.LIST),
    ),
    met("CSB-DESTROY", "with a record", afterwards.record_is_made_of_the_destruction, procedure()),
    not_met(
        "CSB-DESTROY",
        "without a record",
        afterwards.record_is_made_of_the_destruction,
        with_one("destruction", record_made=False),
    ),
    met(
        "CSB-DESTROY-Y13",
        "Y 13 destroyed, H 9 kept",
        afterwards.statements_of_no_other_candidacy_are_destroyed,
        procedure(T.EP),
    ),
    not_met(
        "CSB-DESTROY-Y13",
        "Y 13 kept",
        afterwards.statements_of_no_other_candidacy_are_destroyed,
        _destroyed(T.EP, Paper.LIST, Paper.SUPPORT),
    ),
    met("CSB-GDPR", "access request to the CSB refused on H 16", _GDPR, procedure()),
    not_met(
        "CSB-GDPR",
        "party refuses access on H 16",
        _GDPR,
        with_one("access_requests", addressee=AccessAddressee.PARTY),
    ),
    not_met("CSB-GDPR", "CSB refuses erasure on H 16", _GDPR, with_one("access_requests", right=17)),
)
