"""Both examples of each row of E.2 (group and designation) that has a rule."""

from typing import Any

from tests.law.builders import T, election, facts, group, list_of, names, with_group
from tests.law.examples import Example, asks, met, not_met

from kieslijst.law import chapter_i
from kieslijst.law.chapter_h import appellation as h3
from kieslijst.law.chapter_h import exemption as h4
from kieslijst.law.elsewhere import Elsewhere
from kieslijst.law.facts import AppellationKind, AuthorisationFacts, Facts, PartFacts, Succession
from kieslijst.law.kiesbesluit import languages

MERGED, UNNAMED = AppellationKind.MERGED, AppellationKind.UNNAMED
_PAPER = AuthorisationFacts("Vereniging X", signer_is_agent=True)
_CU, _SGP = PartFacts("ChristenUnie", 3), PartFacts("Staatkundig Gereformeerde Partij (SGP)", 0)


def _merged(**changes: Any) -> Facts:
    return with_group(
        **{"kind": MERGED, "appellation": "CU/SGP", "parts": (_CU, _SGP), "authorisations": (_PAPER, _PAPER), **changes}
    )


def _parts(*seats: int | None) -> tuple[PartFacts, ...]:
    return tuple(PartFacts(f"Groep {number}", won) for number, won in enumerate(seats, start=1))


_TWO_IN_NINE = (list_of(*names(2), id="a", districts=(9,)), list_of(*names(2, 5), id="b", districts=(9,)))
_TK_AND_EK = election(T.EK, registered=frozenset({"ChristenUnie", "Alleen in de Senaat"}))
_ELSEWHERE = Elsewhere.of([facts(group=group(id="other", appellation="Lijst dorpsbelang"))])

EXAMPLES: tuple[Example, ...] = (
    met("GRP-TYPE", "standalone", h3.kind_of_appellation_is_chosen, with_group()),
    not_met("GRP-TYPE", "empty", h3.kind_of_appellation_is_chosen, with_group(kind=None)),
    met("GRP-NAME", '"D66"', h3.named_group_has_an_appellation, with_group(appellation="D66")),
    not_met("GRP-NAME", 'standalone + ""', h3.named_group_has_an_appellation, with_group(appellation=" ")),
    met("GRP-NAME", "unnamed needs none", h3.named_group_has_an_appellation, with_group(kind=UNNAMED, appellation="")),
    met("GRP-NAME", "not known", h3.named_group_has_an_appellation, with_group(appellation=None)),
    met("GRP-REGISTERED", "registered", h3.appellation_is_in_the_register, with_group()),
    not_met(
        "GRP-REGISTERED", "unregistered", h3.appellation_is_in_the_register, with_group(appellation="Nieuw Lokaal")
    ),
    asks(
        "GRP-REGISTERED",
        "register not at hand",
        h3.appellation_is_in_the_register,
        facts(election_=election(registered=None)),
    ),
    met(
        "GRP-REGISTERED",
        "spelled otherwise",
        h3.appellation_is_in_the_register,
        with_group(appellation="Lijst Dorps-belang"),
    ),
    met("GRP-EXACT", '"Partij X"', chapter_i.appellation_is_spelled_as_registered, with_group()),
    not_met(
        "GRP-EXACT",
        '"Partij-X"',
        chapter_i.appellation_is_spelled_as_registered,
        with_group(appellation="Lijst-Dorpsbelang"),
    ),
    met("GRP-EXACT", "merged", chapter_i.appellation_is_spelled_as_registered, _merged(appellation="CHRISTENUNIE/SGP")),
    met("GRP-EXACT", "unregistered", chapter_i.appellation_is_spelled_as_registered, with_group(appellation="Nieuw")),
    met("GRP-AUTH-ONE", "1", h3.registered_appellation_has_an_authorisation, with_group()),
    not_met("GRP-AUTH-ONE", "0", h3.registered_appellation_has_an_authorisation, with_group(authorisations=())),
    met("GRP-AUTH-ONE", "not known", h3.registered_appellation_has_an_authorisation, with_group(authorisations=None)),
    met("GRP-AUTH-ONE", "1", h3.registered_appellation_has_no_second_authorisation, with_group()),
    not_met(
        "GRP-AUTH-ONE",
        "2",
        h3.registered_appellation_has_no_second_authorisation,
        with_group(authorisations=(_PAPER, _PAPER)),
    ),
    met("GRP-AUTH-EACH", "GL + PvdA", h3.each_merged_group_has_an_authorisation, _merged()),
    not_met("GRP-AUTH-EACH", "GL only", h3.each_merged_group_has_an_authorisation, _merged(authorisations=(_PAPER,))),
    not_met(
        "GRP-AUTH-EACH",
        "three groups, two papers",
        h3.each_merged_group_has_an_authorisation,
        _merged(parts=_parts(1, 1, 1)),
    ),
    met("GRP-AUTH-AGENT", "deputy", h3.authorisation_is_signed_by_the_agent_or_deputy, with_group()),
    not_met(
        "GRP-AUTH-AGENT",
        "treasurer",
        h3.authorisation_is_signed_by_the_agent_or_deputy,
        with_group(authorisations=(AuthorisationFacts("Vereniging X", signer_is_agent=False),)),
    ),
    met("GRP-AUTH-LEGALNAME", '"Vereniging X"', h3.authorisation_gives_the_full_statutory_name, with_group()),
    not_met(
        "GRP-AUTH-LEGALNAME",
        "empty",
        h3.authorisation_gives_the_full_statutory_name,
        with_group(authorisations=(AuthorisationFacts(""),)),
    ),
    met("GRP-COMB-PARTS", '"CU/SGP"', h3.merged_appellation_holds_only_names_of_its_groups, _merged()),
    not_met(
        "GRP-COMB-PARTS",
        '"CU/SGP Samen Sterk"',
        h3.merged_appellation_holds_only_names_of_its_groups,
        _merged(appellation="CU/SGP Samen Sterk"),
    ),
    met(
        "GRP-COMB-PARTS",
        "whole names, joined by a slash",
        h3.merged_appellation_holds_only_names_of_its_groups,
        _merged(
            appellation="GROENLINKS / Partij van de Arbeid (P.v.d.A.)",
            parts=(PartFacts("GROENLINKS"), PartFacts("Partij van de Arbeid (PvdA)")),
        ),
    ),
    met("GRP-COMB-PARTS", "both registered", h3.merged_groups_are_in_the_register, _merged()),
    not_met(
        "GRP-COMB-PARTS", "one unregistered", h3.merged_groups_are_in_the_register, _merged(parts=(_CU, PartFacts("X")))
    ),
    met(
        "GRP-COMB-EK",
        "TK+EK mix",
        h3.merged_groups_are_in_the_register,
        facts(T.EK, election_=_TK_AND_EK, group=group(kind=MERGED, parts=(_CU, PartFacts("Alleen in de Senaat")))),
    ),
    not_met(
        "GRP-COMB-EK",
        "PS register",
        h3.merged_groups_are_in_the_register,
        facts(T.EK, election_=_TK_AND_EK, group=group(kind=MERGED, parts=(_CU, PartFacts("Provinciaal Belang")))),
    ),
    met("GRP-COMB-35", "34", h3.merged_appellation_is_short_enough, _merged(appellation="a" * 34)),
    met("GRP-COMB-35", "35", h3.merged_appellation_is_short_enough, _merged(appellation="a" * 35)),
    not_met("GRP-COMB-35", "40 letters", h3.merged_appellation_is_short_enough, _merged(appellation="a" * 40)),
    not_met("GRP-COMB-35", "36 letters", h3.merged_appellation_is_short_enough, _merged(appellation="a" * 36)),
    met(
        "GRP-COMB-35",
        "40 with blanks, 31 letters (TK25)",
        h3.merged_appellation_is_short_enough_with_punctuation,
        _merged(appellation="GROENLINKS / Partij van de Arbeid (PvdA)"),
    ),
    not_met(
        "GRP-COMB-35",
        "over 35 only through punctuation",
        h3.merged_appellation_is_short_enough_with_punctuation,
        _merged(appellation="a" * 33 + "(//)"),
    ),
    met(
        "GRP-NAME-TWICE",
        "one list in 9",
        chapter_i.appellation_stands_above_one_list_per_district,
        facts(T.TK, list_of(districts=(9,))),
    ),
    not_met(
        "GRP-NAME-TWICE",
        "two lists in 9",
        chapter_i.appellation_stands_above_one_list_per_district,
        facts(T.TK, *_TWO_IN_NINE),
    ),
    met(
        "GRP-NAME-TWICE",
        "two unnamed lists",
        chapter_i.appellation_stands_above_one_list_per_district,
        facts(T.TK, *_TWO_IN_NINE, group=group(kind=UNNAMED, appellation="")),
    ),
    not_met(
        "GRP-NAME-TWICE",
        "another group under the same name",
        chapter_i.appellation_stands_above_one_list_per_district,
        facts(),
        _ELSEWHERE,
    ),
    met(
        "GRP-BLANK-AUTH",
        "none",
        h3.unnamed_lists_carry_no_name_and_no_authorisation,
        with_group(kind=UNNAMED, appellation="", authorisations=()),
    ),
    not_met(
        "GRP-BLANK-AUTH",
        "name filled (ignored)",
        h3.unnamed_lists_carry_no_name_and_no_authorisation,
        with_group(kind=UNNAMED, authorisations=()),
    ),
    met("GRP-SEATS", "16+", h4.result_of_the_last_election_is_given, with_group(seats_before=16)),
    not_met("GRP-SEATS", "empty", h4.result_of_the_last_election_is_given, with_group(seats_before=None)),
    met(
        "GRP-SEATS",
        "unnamed is not asked",
        h4.result_of_the_last_election_is_given,
        with_group(kind=UNNAMED, seats_before=None),
    ),
    met("GRP-EXEMPT", "1 seat", h4.group_won_a_seat_under_this_appellation, with_group(seats_before=1)),
    not_met("GRP-EXEMPT", "0 seats", h4.group_won_a_seat_under_this_appellation, with_group(seats_before=0)),
    met(
        "GRP-EXEMPT-MERGE",
        "3+0",
        h4.one_of_the_merged_groups_won_a_seat,
        _merged(seats_before=None, parts=_parts(3, 0)),
    ),
    not_met(
        "GRP-EXEMPT-MERGE",
        "0+0",
        h4.one_of_the_merged_groups_won_a_seat,
        _merged(seats_before=None, parts=_parts(0, 0)),
    ),
    met(
        "GRP-EXEMPT-NEW-B",
        "2 and 4",
        h4.each_group_behind_a_new_name_won_a_seat,
        with_group(succession=Succession.OF_SEPARATE_GROUPS, parts=_parts(2, 4)),
    ),
    not_met(
        "GRP-EXEMPT-NEW-B",
        "2 and 0",
        h4.each_group_behind_a_new_name_won_a_seat,
        with_group(succession=Succession.OF_SEPARATE_GROUPS, parts=_parts(2, 0)),
    ),
    met(
        "GRP-EXEMPT-NEW-C",
        "joint list 5",
        h4.joint_list_behind_a_new_name_won_a_seat,
        with_group(succession=Succession.OF_JOINT_LIST, seats_before=5),
    ),
    not_met(
        "GRP-EXEMPT-NEW-C",
        "joint list 0",
        h4.joint_list_behind_a_new_name_won_a_seat,
        with_group(succession=Succession.OF_JOINT_LIST, seats_before=0),
    ),
    met("GRP-EXEMPT-BODY", "seat in this council", h4.seats_that_exempt_are_in_this_body, with_group(seats_before=1)),
    not_met(
        "GRP-EXEMPT-BODY",
        "seat in TK, asks GR",
        h4.seats_that_exempt_are_in_this_body,
        with_group(seats_before=0, seats_in_other_body=1),
    ),
    met("SUP-EXEMPT", "seated", h4.group_is_not_unnamed_and_so_may_be_exempt, with_group()),
    not_met("SUP-EXEMPT", "blank", h4.group_is_not_unnamed_and_so_may_be_exempt, with_group(kind=UNNAMED)),
    met(
        "GRP-FRISIAN",
        "Wetterskip Fryslân",
        languages.frisian_entries_are_for_a_frisian_body,
        facts(T.WS, election_=election(T.WS, in_fryslan=True), group=group(language="fy")),
    ),
    not_met(
        "GRP-FRISIAN",
        "Drenthe",
        languages.frisian_entries_are_for_a_frisian_body,
        facts(T.PS, election_=election(T.PS, in_fryslan=False), group=group(language="fy")),
    ),
    asks("GRP-FRISIAN", "not known", languages.frisian_entries_are_for_a_frisian_body, with_group(language="fy")),
    met(
        "GRP-LANG-BES",
        "English name on Saba",
        languages.english_and_papiamento_are_for_the_islands,
        with_group(T.ER, language="en"),
    ),
    not_met(
        "GRP-LANG-BES",
        "Papiamento for a GR list",
        languages.english_and_papiamento_are_for_the_islands,
        with_group(language="pap"),
    ),
)
