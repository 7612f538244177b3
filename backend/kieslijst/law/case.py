"""The facts of one group with everything that several rules need worked out once."""

from collections import defaultdict
from collections.abc import Hashable, Mapping
from datetime import date, datetime, time
from functools import cached_property

from kieslijst.law.amount import Amount, AmountName
from kieslijst.law.amounts import amount, declarations_needed
from kieslijst.law.appellations import all_names
from kieslijst.law.clashes import Clash, Repeat, clashes_of, repeats_of
from kieslijst.law.elsewhere import Elsewhere, OtherList
from kieslijst.law.exemption import Exemption, LargestList, is_exempt, largest_list
from kieslijst.law.facts import ElectionFacts, Facts, GroupFacts, ListFacts, PersonFacts, SubmitterFacts
from kieslijst.law.placement import Placement
from kieslijst.law.rule import Subject
from kieslijst.law.same_person import NameKey, namesake_key
from kieslijst.law.support_count import Judged, Place, SupportCount, counts_of, judged_support
from kieslijst.law.terms import end_of_term, latest_birth_date
from kieslijst.law.words import place_key
from kieslijst.shared.election_type import ElectionType

_ONE_DISTRICT = frozenset(
    {ElectionType.WS, ElectionType.GR, ElectionType.EP, ElectionType.ER, ElectionType.KC, ElectionType.KCNI}
)
_ONLY_DISTRICT = frozenset({1})
_UNNUMBERED = 10**9


class Case:
    """Facts, indexed. Lists stand in one order whatever the input: by lowest district number, then by id."""

    def __init__(self, facts: Facts, *, on: date, elsewhere: Elsewhere | None = None) -> None:
        self.facts = facts
        self.on = on
        self.elsewhere = elsewhere
        self.election: ElectionFacts = facts.election
        self.election_type: ElectionType = facts.election.election_type
        self.group: GroupFacts = facts.group
        self.lists: tuple[ListFacts, ...] = tuple(sorted(facts.lists, key=_list_order))
        self._amounts: dict[AmountName, Amount | None] = {}

    @cached_property
    def substitutes(self) -> tuple[SubmitterFacts, ...]:
        """Substitutes of the submitter, in the order of the list (H 5)."""
        return self.facts.substitutes or ()

    @cached_property
    def all_placements(self) -> tuple[Placement, ...]:
        return tuple(Placement(list_, candidate) for list_ in self.lists for candidate in list_.candidates)

    @cached_property
    def placements(self) -> dict[str, list[Placement]]:
        """The places of each person, by id, in the order of the lists."""
        found: dict[str, list[Placement]] = defaultdict(list)
        for placement in self.all_placements:
            found[placement.candidate.person.id].append(placement)
        return found

    @cached_property
    def persons(self) -> tuple[PersonFacts, ...]:
        return tuple(places[0].candidate.person for places in self.placements.values())

    @cached_property
    def same_number(self) -> dict[str, tuple[str, ...]]:
        """Ids of other persons with the same citizen service number, by person id."""
        return _others_with_the_same({person.id: person.bsn_digest for person in self.persons})

    @cached_property
    def name_keys(self) -> dict[str, NameKey | None]:
        """What each person is compared by when there is no number, by person id."""
        return {person.id: namesake_key(person) for person in self.persons}

    @cached_property
    def namesakes(self) -> dict[str, tuple[str, ...]]:
        """Ids of other persons with the same name and birth date (or place, where no birth date is known)."""
        return _others_with_the_same(self.name_keys)

    @cached_property
    def clashes(self) -> dict[str, Clash]:
        """Persons who surely stand on two lists in one district, by id."""
        return clashes_of(self, self.same_number, None if self.elsewhere is None else self.elsewhere.with_same_number)

    @cached_property
    def possible_clashes(self) -> dict[str, Clash]:
        """Persons with a namesake on another list in the same district, by id."""
        return clashes_of(self, self.namesakes, None if self.elsewhere is None else self._lists_of_namesakes)

    def _lists_of_namesakes(self, person: PersonFacts, *, not_of: str) -> tuple[OtherList, ...]:
        return self.elsewhere.with_same_name(self.name_keys[person.id], not_of=not_of) if self.elsewhere else ()

    @cached_property
    def repeated(self) -> dict[tuple[str, int], Repeat]:
        """Places on a list where someone stands who may stand higher up already, by list id and position."""
        return repeats_of(self)

    @cached_property
    def group_names(self) -> frozenset[str]:
        """Keys of all names by which this group, its parts and the registered groups are known."""
        own = {part.appellation for part in self.group.parts} | {self.group.appellation or ""}
        return all_names(frozenset(own) | (self.election.registered or frozenset()))

    @cached_property
    def several_districts(self) -> bool | None:
        """Whether the election has more than one district; None when that is not known."""
        if self.election_type in _ONE_DISTRICT:
            return False
        if self.election.districts:
            return len(self.election.districts) > 1
        return None if self.election_type is ElectionType.PS else True

    @cached_property
    def _districts(self) -> dict[str, frozenset[int]]:
        if self.several_districts is False:
            return {list_.id: _ONLY_DISTRICT for list_ in self.lists}
        return {list_.id: frozenset(list_.districts or ()) for list_ in self.lists}

    def districts_of(self, list_: ListFacts) -> frozenset[int]:
        """The districts a list is for; always the same one where the election has only one."""
        return self._districts[list_.id]

    @cached_property
    def _list_numbers(self) -> dict[str, int]:
        return {list_.id: number for number, list_ in enumerate(self.lists, start=1)}

    @cached_property
    def lists_by_id(self) -> dict[str, ListFacts]:
        return {list_.id: list_ for list_ in self.lists}

    def list_number(self, list_id: str) -> int:
        """The how-manieth list of the group it is, from 1."""
        return self._list_numbers[list_id]

    def order_of(self, subject: Subject) -> tuple[int, int]:
        """Lists in their order, candidates as they stand on them."""
        return (self.list_number(subject.list_id) if subject.list_id else 0, subject.number or 0)

    @cached_property
    def _district_names(self) -> dict[int, str]:
        return {district.number: district.name for district in self.election.districts or ()}

    def district_name(self, number: int) -> str:
        """The name of a district, or its number when it has none; empty where the election has only one."""
        if self.several_districts is False:
            return ""
        return self._district_names.get(number) or str(number)

    def district_names(self, list_: ListFacts) -> str:
        """The districts of a list in words; empty where the election has only one."""
        if self.several_districts is False:
            return ""
        return ", ".join(self.district_name(number) for number in sorted(list_.districts or ()))

    @cached_property
    def area_keys(self) -> frozenset[str] | None:
        """Keys of the places inside the province, water board, municipality or island; None when not known."""
        places = self.election.area_places
        return None if places is None else frozenset(place_key(place) for place in places)

    @cached_property
    def exemption(self) -> Exemption:
        return is_exempt(self.facts)

    @cached_property
    def largest_list(self) -> LargestList:
        return largest_list(self.facts, on=self.on)

    def amount(self, name: AmountName) -> Amount | None:
        """A number of the law for this election; None where the law knows none."""
        if name not in self._amounts:
            self._amounts[name] = amount(name, self.election_type, on=self.on)
        return self._amounts[name]

    def whole(self, name: AmountName, otherwise: int = 0) -> int:
        """The same as a whole number, `otherwise` where the law knows none."""
        found = self.amount(name)
        return otherwise if found is None else found.whole

    def within_hours(self, at: datetime) -> bool:
        """Whether a local time lies between the hours of handing in and repairing, both included (H 1(1), I 2(2))."""
        opening, closing = self.whole(AmountName.OPENING_HOUR), self.whole(AmountName.CLOSING_HOUR)
        return time(opening) <= at.time() <= time(closing)

    def declarations(self, district: int | None) -> int | None:
        """Declarations of support a list needs there; None when it hangs on unknown seats."""
        found = declarations_needed(self.election_type, seats=self.election.seats, district=district, on=self.on)
        return None if found is None else found.whole

    @cached_property
    def judged_support(self) -> tuple[Judged, ...]:
        """Each single declaration of support for a list of this group, where they are known one by one."""
        known = {list_.id for list_ in self.lists}
        judged = judged_support(self.facts, on=self.on, elsewhere=self.elsewhere)
        return tuple(one for one in judged if one.place[0] in known)

    @cached_property
    def support_counts(self) -> dict[Place, SupportCount]:
        """How many of them count, by list and district."""
        return {(count.list_id, count.district): count for count in counts_of(self.judged_support)}

    def needs_support(self, list_: ListFacts) -> bool:
        """Whether declarations are asked for it: not for an exempt group, but always for an unnamed list (H 4(8))."""
        return list_.unnamed or not self.exemption.answer

    def may_be_exempt(self, list_: ListFacts) -> bool:
        """Whether the result that would exempt it is not known, so that nothing is held against the list."""
        return not list_.unnamed and self.exemption.answer is None

    @cached_property
    def needs_deposit(self) -> bool | None:
        """Whether a deposit is asked (H 12(2)), for an unnamed list always; None where the last result is not known."""
        if any(list_.unnamed for list_ in self.lists):
            return True
        return None if self.exemption.answer is None else not self.exemption.answer

    @cached_property
    def end_of_term(self) -> date | None:
        """The day the members now elected leave: as given, else as computed from the Act."""
        return self.election.end_of_term or end_of_term(self.election_type, self.election.election_day)

    @cached_property
    def adult_for_sure_before_year(self) -> int:
        """Who was born before this year is of age on nomination day, whatever the month."""
        return self.election.nomination_day.year - self.whole(AmountName.AGE)

    @cached_property
    def unusual_birth_year(self) -> int:
        """Who was born after this year is not unusually old on the day that the rules are asked of."""
        return self.on.year - self.whole(AmountName.UNUSUAL_AGE)

    @cached_property
    def latest_birth_date(self) -> date | None:
        if self.end_of_term is None:
            return None
        return latest_birth_date(self.end_of_term, self.whole(AmountName.AGE))


def _list_order(list_: ListFacts) -> tuple[int, str]:
    return (min(list_.districts or (_UNNUMBERED,)), list_.id)


def _others_with_the_same(marks: Mapping[str, Hashable | None]) -> dict[str, tuple[str, ...]]:
    known = [mark for mark in marks.values() if mark]
    if len(set(known)) == len(known):
        return {}
    ids_of: dict[Hashable, list[str]] = defaultdict(list)
    for person_id, mark in marks.items():
        if mark:
            ids_of[mark].append(person_id)
    return {
        person_id: tuple(other for other in ids if other != person_id)
        for ids in ids_of.values()
        if len(ids) > 1
        for person_id in ids
    }
