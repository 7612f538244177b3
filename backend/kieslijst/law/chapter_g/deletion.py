"""G 1 to G 3, paragraphs 3c, 7 and 9 (8): who acts for a group, when its name is deleted, what is destroyed."""

from kieslijst.law.chapter_g.articles import beside
from kieslijst.law.chapter_g.decisions import GAZETTES
from kieslijst.law.chapter_g.scopes import ENTRY
from kieslijst.law.registration_case import RegistrationCase
from kieslijst.law.registration_facts import DeletionFacts, DeletionGround, EntryFacts, StatementFacts
from kieslijst.law.rule import Severity, rule
from kieslijst.law.verdict import MET, Verdict, not_met
from kieslijst.law.words import key
from kieslijst.shared.election_type import ElectionType

_T = ElectionType
_KEPT = DeletionFacts()
_DESTROYED = beside("(9)", WS="G 2a(8)", GR="G 3(8)", ER="G 3(8)")
_PUBLISHED = beside("(7)", KCNI="Pa 7", KC="Ya 25(5)")


@rule(
    ENTRY,
    "G 1(7)d",
    senate=("Q 6(3)",),
    own=beside("(7)d"),
    severity=Severity.INFO,
    rows=("REG-DELETE-NOLIST",),
)
def registered_group_had_a_valid_list_at_the_last_election(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """A name stays when its group had a valid list, in one district at least, at the last election of the body that was
    held; otherwise it is deleted."""
    return not_met() if entry.valid_districts == 0 and entry.deletion is None else MET


@rule(
    ENTRY,
    "G 1(7)a",
    senate=("Q 6(3)",),
    own=beside("(7)a"),
    severity=Severity.INFO,
    rows=("REG-DELETE-OTHER",),
)
def registered_group_still_exists(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """The name of a group that ceased to exist is deleted."""
    return not_met() if entry.gone and entry.deletion is None else MET


@rule(
    ENTRY,
    "G 1(7)b",
    senate=("Q 6(3)",),
    own=beside("(7)b"),
    severity=Severity.INFO,
    rows=("REG-DELETE-OTHER",),
)
def registered_group_did_not_ask_to_be_deleted(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """A name is deleted when its group asks for that."""
    return not_met() if entry.asked_deletion and entry.deletion is None else MET


@rule(
    ENTRY,
    "G 1(7)c",
    senate=("Q 6(3)",),
    own=beside("(7)c"),
    severity=Severity.INFO,
    rows=("REG-DELETE-OTHER",),
)
def registered_group_is_not_banned_and_dissolved(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """The name of a group that was banned by a final judgment, and therefore dissolved, is deleted."""
    return not_met() if entry.banned and entry.deletion is None else MET


@rule(
    ENTRY,
    "G 1(7)",
    senate=("Q 6(3)",),
    own=beside("(7)"),
    severity=Severity.INFO,
    rows=("REG-DELETE-NOLIST", "REG-DELETE-OTHER"),
)
def deletion_rests_on_a_ground_of_the_act(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """A name is deleted on one of four grounds only; few members is none, and one valid list is enough to stay."""
    ground = (entry.deletion or _KEPT).ground
    listed = bool(entry.valid_districts) and ground is DeletionGround.NO_VALID_LIST
    return not_met() if ground is DeletionGround.OTHER or listed else MET


@rule(
    ENTRY,
    "G 1(7)",
    senate=("Q 6(3)",),
    own=_PUBLISHED,
    severity=Severity.INFO,
    rows=("REG-DELETE-OTHER",),
)
def deletion_is_placed_in_the_gazette(entry: EntryFacts, case: RegistrationCase) -> Verdict:
    """The committee places a deletion in the gazette of its body."""
    gazettes, gazette = (entry.deletion or _KEPT).gazettes, GAZETTES[case.election_type]
    return not_met(gazette=gazette.value) if gazettes is not None and gazette not in gazettes else MET


@rule(
    ENTRY,
    "G 1(3)c",
    senate=("Q 6(3)",),
    own=beside("(3)c"),
    severity=Severity.INFO,
    rows=("REG-AGENT-REPLACE",),
)
def only_the_agents_of_the_last_statement_act(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """The agent and the deputy stay until a new statement names others; nobody else acts as agent."""
    statement = _last(entry.statements)
    if statement is None or entry.signer is None:
        return MET
    names = {key(person.in_text) for person in (statement.agent, statement.deputy)}
    return MET if key(entry.signer.in_text) in names else not_met(given=statement.given_on)


@rule(
    ENTRY,
    "G 1(9)",
    senate=("Q 6(3)",),
    own=_DESTROYED,
    severity=Severity.INFO,
    rows=("REG-DESTROY",),
)
def request_papers_are_kept_until_the_deletion_is_final(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """The request and its papers are kept as long as the name stands, and while its deletion may be appealed."""
    early = entry.papers_destroyed and (entry.deletion is None or entry.deletion.final is False)
    return not_met() if early else MET


@rule(
    ENTRY,
    "G 1(9)",
    senate=("Q 6(3)",),
    own=_DESTROYED,
    severity=Severity.INFO,
    rows=("REG-DESTROY",),
)
def request_papers_are_destroyed_once_the_deletion_is_final(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """The request and its papers are destroyed when the deletion is final."""
    kept = entry.papers_destroyed is False and (entry.deletion or _KEPT).final
    return not_met() if kept else MET


@rule(
    ENTRY,
    "G 1(9)",
    senate=("Q 6(3)",),
    own=_DESTROYED,
    severity=Severity.INFO,
    rows=("REG-DESTROY",),
)
def replaced_statement_is_destroyed(entry: EntryFacts, _: RegistrationCase) -> Verdict:
    """A statement that names agent and deputy is destroyed when another takes its place."""
    last = _last(entry.statements)
    kept = [statement for statement in entry.statements if statement is not last and statement.destroyed is False]
    return not_met(given=min(statement.given_on for statement in kept)) if kept else MET


def _last(statements: tuple[StatementFacts, ...]) -> StatementFacts | None:
    return max(statements, key=lambda statement: (statement.given_on, repr(statement)), default=None)


RULES = (
    registered_group_had_a_valid_list_at_the_last_election,
    registered_group_still_exists,
    registered_group_did_not_ask_to_be_deleted,
    registered_group_is_not_banned_and_dissolved,
    deletion_rests_on_a_ground_of_the_act,
    deletion_is_placed_in_the_gazette,
    only_the_agents_of_the_last_statement_act,
    request_papers_are_kept_until_the_deletion_is_final,
    request_papers_are_destroyed_once_the_deletion_is_final,
    replaced_statement_is_destroyed,
)
