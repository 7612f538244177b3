"""Checks on the lists of a 230b or 230c (import contract 4.1, 5.7 and 5.8, eml-traps 9 to 15)."""

from collections.abc import Iterator

from kieslijst.exchange.candidate import Candidate, CandidateList, GenderMark, ListType
from kieslijst.exchange.candidate_lists import CandidateLists, DistrictLists
from kieslijst.exchange.checks.finding import error, info, warning
from kieslijst.exchange.contests import contest_form_faults
from kieslijst.exchange.message import MessageKind, Profile

LANGUAGES = (None, "nl", "fy")
_NO_DISTRICTS = ("GR1", "GR2", "AB1", "AB2", "PS1", "ER1")


def all_lists(lists: CandidateLists) -> Iterator[tuple[DistrictLists, CandidateList]]:
    """Every list with its district, in the order of the file."""
    for district in lists.districts:
        for each in district.lists:
            yield district, each


def called(district: DistrictLists, each: CandidateList) -> str:
    """A list in a message: "Lijst 3 (kieskring 10)"."""
    where = "" if district.contest.contest_id == "geen" else f" (kieskring {district.contest.contest_id[:8]})"
    return f"Lijst {each.number or 'zonder nummer'}{where}"


@error
def has_its_districts(lists: CandidateLists) -> Iterator[str]:
    if not lists.districts:
        yield "Er staat geen kieskring (Contest) in het bestand."
    if lists.kind is MessageKind.DISTRICT_LISTS and len(lists.districts) > 1:
        yield f"Een 230b hoort over één kieskring te gaan; in dit bestand staan er {len(lists.districts)}."


@error
def districts_have_lists(lists: CandidateLists) -> Iterator[str]:
    for district in lists.districts:
        if not district.lists:
            yield f"Er staan geen lijsten (Affiliation) bij kieskring “{district.contest.contest_id[:8]}”."


@error
def lists_have_candidates(lists: CandidateLists) -> Iterator[str]:
    for district, each in all_lists(lists):
        if not each.candidates:
            yield f"{called(district, each)} heeft geen kandidaten."


@error
def contest_has_its_form(lists: CandidateLists) -> Iterator[str]:
    for district in lists.districts:
        yield from contest_form_faults(district.contest)
        found = district.contest.contest_id
        if lists.election.subcategory in _NO_DISTRICTS and found != "geen":
            yield f"Deze verkiezing heeft geen kieskringen: verwacht was “geen”, in het bestand staat “{found}”."
        if lists.election.subcategory == "PS2" and found in ("geen", "alle"):
            yield f"Deze verkiezing heeft kieskringen: verwacht was een nummer, in het bestand staat “{found}”."


@error
def list_numbers_ascend(lists: CandidateLists) -> Iterator[str]:
    for district in lists.districts:
        before = 0
        for each in district.lists:
            if each.number is None:
                yield f"Een lijst bij kieskring “{district.contest.contest_id[:8]}” heeft geen nummer."
                continue
            if each.number <= before:
                yield f"{called(district, each)} staat na lijst {before}; de nummers moeten oplopen."
            before = each.number


@error
def candidate_numbers_ascend(lists: CandidateLists) -> Iterator[str]:
    for district, each in all_lists(lists):
        before = 0
        for candidate in each.candidates:
            if candidate.number <= before:
                yield (
                    f"{called(district, each)}: kandidaat {candidate.number} staat na kandidaat {before}; "
                    "de nummers moeten oplopen."
                )
            before = candidate.number


@error
def candidates_have_name_and_place(lists: CandidateLists) -> Iterator[str]:
    for district, each in all_lists(lists):
        for candidate in each.candidates:
            if candidate.refers_to:
                continue
            lacking = " en ".join(_lacking(candidate))
            if lacking:
                yield f"{called(district, each)}: bij kandidaat {candidate.number} ontbreekt {lacking}."


def _lacking(candidate: Candidate) -> Iterator[str]:
    if not candidate.name.last_name:
        yield "de naam"
    if not candidate.residence.place:
        yield "de woonplaats (OSV weigert het bestand)"


@error
def agents_on_lists_are_whole(lists: CandidateLists) -> Iterator[str]:
    for district, each in all_lists(lists):
        for candidate in each.candidates:
            agent = candidate.agent
            if agent is not None and not (agent.name.last_name and agent.residence.place):
                yield (
                    f"{called(district, each)}: de gemachtigde van kandidaat {candidate.number} heeft geen naam of "
                    "geen woonplaats (OSV weigert het bestand)."
                )


@warning
def gender_only_where_it_is_published(lists: CandidateLists) -> Iterator[str]:
    for district, each in all_lists(lists):
        if lists.kind is MessageKind.DISTRICT_LISTS and not each.publish_gender and any(_genders(each)):
            yield f"{called(district, each)} wil geen geslacht tonen (PublishGender), maar noemt het wel."


@error
def gender_exists_in_the_profile(lists: CandidateLists) -> Iterator[str]:
    old = lists.header.profile is Profile.V1_2_2
    for district, each in all_lists(lists):
        if old and GenderMark.OTHER in _genders(each):
            yield f"{called(district, each)}: geslacht “other” bestaat pas in profiel 1.3."


def _genders(each: CandidateList) -> Iterator[GenderMark]:
    return (candidate.gender for candidate in each.candidates if candidate.gender is not None)


@error
def public_file_has_no_private_facts(lists: CandidateLists) -> Iterator[str]:
    for district, each in all_lists(lists):
        for candidate in each.candidates:
            told = ", ".join(_private(candidate, public=lists.kind is MessageKind.DISTRICT_LISTS))
            if told:
                yield (
                    f"{called(district, each)}: bij kandidaat {candidate.number} staat {told}. "
                    "Dat hoort niet in een bestand dat openbaar wordt of naar andere stembureaus gaat."
                )


def _private(candidate: Candidate, *, public: bool) -> Iterator[str]:
    if candidate.bsn:
        yield "een BSN"
    if public and candidate.birth_date is not None:
        yield "een geboortedatum"
    if public and candidate.address is not None:
        yield "een adres"
    if public and candidate.agent is not None:
        yield "een gemachtigde"


@error
def languages_are_known(lists: CandidateLists) -> Iterator[str]:
    for district, each in all_lists(lists):
        if each.language not in LANGUAGES:
            yield f"{called(district, each)} is in taal “{each.language}”; verwacht was nl of fy."


@warning
def sets_have_their_type(lists: CandidateLists) -> Iterator[str]:
    for district, each in all_lists(lists):
        if each.list_type is ListType.SINGLE and each.belongs_to_set is not None:
            yield f"{called(district, each)} staat op zichzelf, maar noemt een stel (BelongsToSet)."
        if each.list_type is ListType.SET and each.belongs_to_set is None:
            yield f"{called(district, each)} hoort bij een stel, maar noemt dat stel niet (BelongsToSet)."


@error
def combinations_are_history(lists: CandidateLists) -> Iterator[str]:
    for district, each in all_lists(lists):
        if each.belongs_to_combination and lists.election.category == "EK":
            yield f"{called(district, each)} noemt een lijstencombinatie; OSV weigert die bij de Eerste Kamer."


@info
def no_one_combines_lists(lists: CandidateLists) -> Iterator[str]:
    for district, each in all_lists(lists):
        if each.belongs_to_combination and lists.election.category != "EK":
            yield f"{called(district, each)} noemt een lijstencombinatie; die bestaan niet meer in de wet."


LISTS = (
    has_its_districts,
    districts_have_lists,
    lists_have_candidates,
    contest_has_its_form,
    list_numbers_ascend,
    candidate_numbers_ascend,
    candidates_have_name_and_place,
    agents_on_lists_are_whole,
    gender_only_where_it_is_published,
    gender_exists_in_the_profile,
    public_file_has_no_private_facts,
    languages_are_known,
    sets_have_their_type,
    combinations_are_history,
    no_one_combines_lists,
)
