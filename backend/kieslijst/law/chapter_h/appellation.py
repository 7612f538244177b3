"""H 3(2)(3): what stands above a list and who allows it. R 7 for the Senate; what befalls it is in chapter I."""

from kieslijst.law.amount import AmountName
from kieslijst.law.appellations import foreign_pieces, is_registered
from kieslijst.law.case import Case
from kieslijst.law.facts import AppellationKind, GroupFacts
from kieslijst.law.rule import Severity, rule
from kieslijst.law.sanctions import Consequence, Ground, Omission
from kieslijst.law.scopes import GROUP
from kieslijst.law.verdict import MET, Verdict, needs_judgement, not_met
from kieslijst.law.words import letters_and_digits, non_blank

_FEWEST_GROUPS_IN_A_MERGER = 2
_NAMED = (AppellationKind.REGISTERED, AppellationKind.MERGED)


@rule(GROUP, "H 3", senate=("R 7",), severity=Severity.INFO, rows=("GRP-TYPE",))
def kind_of_appellation_is_chosen(group: GroupFacts, _: Case) -> Verdict:
    """The group says whether its lists carry a registered, a merged or no appellation."""
    return not_met() if group.kind is None else MET


@rule(GROUP, "H 3", senate=("R 7",), severity=Severity.ERROR, attached=Consequence.NAME, rows=("GRP-NAME",))
def named_group_has_an_appellation(group: GroupFacts, _: Case) -> Verdict:
    """Lists that are not unnamed carry an appellation."""
    empty = group.appellation is not None and not group.appellation.strip()
    return not_met() if group.kind in _NAMED and empty else MET


@rule(GROUP, "H 3", senate=("R 7",), severity=Severity.INFO, rows=("GRP-BLANK-AUTH",))
def unnamed_lists_carry_no_name_and_no_authorisation(group: GroupFacts, _: Case) -> Verdict:
    """An unnamed list has no appellation and no paper H 3; what is filled in all the same is left aside."""
    filled = bool(group.appellation or group.authorisations)
    return not_met() if group.kind is AppellationKind.UNNAMED and filled else MET


@rule(
    GROUP,
    "H 3(2)",
    senate=("R 7(1)",),
    severity=Severity.WARNING,
    attached=Ground.NO_AUTHORISATION,
    rows=("GRP-REGISTERED",),
)
def appellation_is_in_the_register(group: GroupFacts, case: Case) -> Verdict:
    """An appellation of one group is registered for this election, or carried over; this cannot be repaired."""
    if group.kind is not AppellationKind.REGISTERED or not group.appellation:
        return MET
    if case.election.registered is None:
        return needs_judgement("register_unknown", appellation=group.appellation)
    return MET if is_registered(group.appellation, case.election.registered) else not_met(appellation=group.appellation)


@rule(
    GROUP,
    "H 3(2)",
    senate=("R 7(1)",),
    severity=Severity.WARNING,
    attached=Omission.AUTHORISATION,
    rows=("GRP-AUTH-ONE",),
)
def registered_appellation_has_an_authorisation(group: GroupFacts, _: Case) -> Verdict:
    """The agent of the group allows the use of its appellation in writing (H 3-1)."""
    return not_met() if group.kind is AppellationKind.REGISTERED and group.authorisations == () else MET


@rule(GROUP, "H 3(2)", senate=("R 7(1)",), severity=Severity.ERROR, rows=("GRP-AUTH-ONE",))
def registered_appellation_has_no_second_authorisation(group: GroupFacts, _: Case) -> Verdict:
    """An appellation of one group goes with the authorisation of that group only."""
    given = len(group.authorisations or ())
    return not_met(given=given) if group.kind is AppellationKind.REGISTERED and given > 1 else MET


@rule(
    GROUP,
    "H 3(2)",
    senate=("R 7(1)",),
    severity=Severity.WARNING,
    attached=Omission.AUTHORISATION,
    rows=("GRP-AUTH-AGENT",),
)
def authorisation_is_signed_by_the_agent_or_deputy(group: GroupFacts, _: Case) -> Verdict:
    """Who signs an authorisation is the registered agent of that group, or the deputy."""
    strangers = sum(paper.signer_is_agent is False for paper in group.authorisations or ())
    return not_met(count=strangers) if group.kind in _NAMED and strangers else MET


@rule(
    GROUP,
    "H 3(2)",
    senate=("R 7(1)",),
    severity=Severity.WARNING,
    attached=Omission.AUTHORISATION,
    rows=("GRP-AUTH-LEGALNAME",),
)
def authorisation_gives_the_full_statutory_name(group: GroupFacts, _: Case) -> Verdict:
    """An authorisation names the association by the name in its articles."""
    without = sum(paper.legal_name is not None and not paper.legal_name.strip() for paper in group.authorisations or ())
    return not_met(count=without) if group.kind in _NAMED and without else MET


@rule(
    GROUP,
    "H 3(3)",
    senate=("R 7(2)",),
    severity=Severity.WARNING,
    attached=Omission.AUTHORISATION,
    rows=("GRP-AUTH-EACH",),
)
def each_merged_group_has_an_authorisation(group: GroupFacts, _: Case) -> Verdict:
    """A merged appellation goes with an authorisation of every group behind it, two at least (H 3-2)."""
    if group.kind is not AppellationKind.MERGED or group.authorisations is None:
        return MET
    given, needed = len(group.authorisations), max(_FEWEST_GROUPS_IN_A_MERGER, len(group.parts))
    return MET if given >= needed else not_met(given=given, needed=needed)


@rule(
    GROUP,
    "H 3(3)",
    senate=("R 7(2)",),
    severity=Severity.WARNING,
    attached=Omission.AUTHORISATION,
    rows=("GRP-COMB-PARTS", "GRP-COMB-EK"),
)
def merged_groups_are_in_the_register(group: GroupFacts, case: Case) -> Verdict:
    """Each group behind a merged appellation is registered for this election; for the Senate its own register and that
    of the House both count, and no other."""
    if group.kind is not AppellationKind.MERGED or case.election.registered is None:
        return MET
    registered = case.election.registered
    strangers = sorted(part.appellation for part in group.parts if not is_registered(part.appellation, registered))
    return not_met(part=strangers[0], count=len(strangers)) if strangers else MET


@rule(
    GROUP,
    "H 3(3)",
    senate=("R 7(2)",),
    severity=Severity.WARNING,
    attached=Omission.AUTHORISATION,
    rows=("GRP-COMB-PARTS",),
)
def merged_appellation_holds_only_names_of_its_groups(group: GroupFacts, _: Case) -> Verdict:
    """A merged appellation is made of the registered appellations or abbreviations of them, and of nothing else."""
    if group.kind is not AppellationKind.MERGED or not group.appellation or not group.parts:
        return MET
    foreign = foreign_pieces(group.appellation, [part.appellation for part in group.parts])
    return not_met(piece=foreign[0]) if foreign else MET


@rule(
    GROUP,
    "H 3(3)",
    senate=("R 7(2)",),
    severity=Severity.ERROR,
    attached=Consequence.NAME,
    rows=("GRP-COMB-35",),
)
def merged_appellation_is_short_enough(group: GroupFacts, case: Case) -> Verdict:
    """A merged appellation has no more letters and digits than allowed; blanks do not count."""
    length, most = letters_and_digits(group.appellation or ""), case.whole(AmountName.APPELLATION_LENGTH)
    return not_met(length=length, maximum=most) if group.kind is AppellationKind.MERGED and length > most else MET


@rule(
    GROUP,
    "H 3(3)",
    senate=("R 7(2)",),
    severity=Severity.WARNING,
    rows=("GRP-COMB-35",),
)
def merged_appellation_is_short_enough_with_punctuation(group: GroupFacts, case: Case) -> Verdict:
    """The same with punctuation counted. Open question "Punctuation in the 35 characters": a warning at most."""
    appellation, most = group.appellation or "", case.whole(AmountName.APPELLATION_LENGTH)
    only_signs = letters_and_digits(appellation) <= most < non_blank(appellation)
    if group.kind is AppellationKind.MERGED and only_signs:
        return not_met(length=non_blank(appellation), maximum=most)
    return MET


RULES = (
    kind_of_appellation_is_chosen,
    named_group_has_an_appellation,
    unnamed_lists_carry_no_name_and_no_authorisation,
    appellation_is_in_the_register,
    registered_appellation_has_an_authorisation,
    registered_appellation_has_no_second_authorisation,
    authorisation_is_signed_by_the_agent_or_deputy,
    authorisation_gives_the_full_statutory_name,
    each_merged_group_has_an_authorisation,
    merged_groups_are_in_the_register,
    merged_appellation_holds_only_names_of_its_groups,
    merged_appellation_is_short_enough,
    merged_appellation_is_short_enough_with_punctuation,
)
