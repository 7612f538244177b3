"""Checks on a 210, which the committee's software reads (eml.md 6)."""

from collections import Counter
from collections.abc import Iterator

from kieslijst.exchange.candidate import GenderMark
from kieslijst.exchange.checks.finding import error, info, warning
from kieslijst.exchange.checks.on_lists import LANGUAGES
from kieslijst.exchange.contests import contest_form_faults
from kieslijst.exchange.message import Profile
from kieslijst.exchange.nomination import JobTitle, Nomination

_FEWEST_PROPOSERS = 2
_ROLES = ("", "H10", "H10a")
"""An older file says no role; it means H10."""


@error
def contest_of_nomination_has_its_form(nomination: Nomination) -> Iterator[str]:
    for contest in (nomination.contest, *nomination.contests):
        yield from contest_form_faults(contest)


@warning
def first_contest_is_one_of_the_contests(nomination: Nomination) -> Iterator[str]:
    codes = [contest.contest_id for contest in nomination.contests]
    first = nomination.contest.contest_id
    if codes and first not in ("geen", "alle") and first not in codes:
        yield f"De lijst is voor kieskring {first}, maar die staat niet bij de kieskringen {', '.join(codes)[:100]}."


@error
def nomination_has_candidates(nomination: Nomination) -> Iterator[str]:
    if not nomination.candidate_list.candidates:
        yield "Er staan geen kandidaten op de lijst."


@error
def places_are_used_once(nomination: Nomination) -> Iterator[str]:
    numbers = Counter(candidate.number for candidate in nomination.candidate_list.candidates)
    for number, times in numbers.items():
        if times > 1:
            yield f"Plaats {number} komt {times} keer voor op de lijst; verwacht was één keer."


@warning
def places_run_from_one(nomination: Nomination) -> Iterator[str]:
    numbers = [candidate.number for candidate in nomination.candidate_list.candidates]
    if len(set(numbers)) == len(numbers) and numbers != list(range(1, len(numbers) + 1)):
        yield "De plaatsen op de lijst lopen niet op van 1, zonder gaten. Kijk of alle kandidaten er staan."


@error
def nominated_have_a_name(nomination: Nomination) -> Iterator[str]:
    for candidate in nomination.candidate_list.candidates:
        if not candidate.name.last_name:
            yield f"Bij kandidaat {candidate.number} ontbreekt de naam."


@info
def nominated_have_a_place(nomination: Nomination) -> Iterator[str]:
    for candidate in nomination.candidate_list.candidates:
        if not candidate.residence.place:
            yield f"Bij kandidaat {candidate.number} ontbreekt de woonplaats."


@error
def nominated_gender_exists_in_the_profile(nomination: Nomination) -> Iterator[str]:
    if nomination.header.profile is Profile.V1_2_2 and any(
        candidate.gender is GenderMark.OTHER for candidate in nomination.candidate_list.candidates
    ):
        yield "Geslacht “other” bestaat pas in profiel 1.3."


@error
def language_is_known(nomination: Nomination) -> Iterator[str]:
    if nomination.candidate_list.language not in LANGUAGES:
        yield f"De lijst is in taal “{nomination.candidate_list.language}”; verwacht was nl of fy."


@error
def agents_are_whole(nomination: Nomination) -> Iterator[str]:
    for candidate in nomination.candidate_list.candidates:
        agent = candidate.agent
        if agent is not None and not (agent.name.last_name and agent.residence.place):
            yield f"De gemachtigde van kandidaat {candidate.number} heeft geen naam of geen woonplaats."


@error
def agents_have_a_known_role(nomination: Nomination) -> Iterator[str]:
    for candidate in nomination.candidate_list.candidates:
        if candidate.agent is not None and candidate.agent.role not in _ROLES:
            came = candidate.agent.role[:20]
            yield f"De gemachtigde van kandidaat {candidate.number} heeft rol “{came}”; verwacht was H10 of H10a."


@error
def has_submitter_and_substitute(nomination: Nomination) -> Iterator[str]:
    submitters = [each for each in nomination.proposers if each.job is JobTitle.SUBMITTER]
    if len(submitters) != 1:
        yield f"Er staan {len(submitters)} inleveraars in het bestand; verwacht was er één."
    if len(nomination.proposers) < _FEWEST_PROPOSERS:
        yield (
            "In een 210 staat naast de inleveraar ten minste één plaatsvervanger. "
            "Zonder plaatsvervanger kan er geen 210 zijn."
        )


@warning
def substitutes_are_counted(nomination: Nomination) -> Iterator[str]:
    orders = [each.order for each in nomination.proposers if each.job is JobTitle.SUBSTITUTE]
    if orders != [str(place) for place in range(1, len(orders) + 1)]:
        yield "De plaatsvervangers horen op volgorde een nummer te hebben (Id 1, 2, …)."


NOMINATION = (
    contest_of_nomination_has_its_form,
    first_contest_is_one_of_the_contests,
    nomination_has_candidates,
    places_are_used_once,
    places_run_from_one,
    nominated_have_a_name,
    nominated_have_a_place,
    nominated_gender_exists_in_the_profile,
    language_is_known,
    agents_are_whole,
    agents_have_a_known_role,
    has_submitter_and_substitute,
    substitutes_are_counted,
)
