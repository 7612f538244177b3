"""The field merge, over any two changes of one person."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import person

from kieslijst.nomination.merging import merge
from kieslijst.nomination.model import Person
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.birth_date import BirthDate
from kieslijst.shared.person_name import Gender, PersonName

WAS = person()
WORDS = st.sampled_from(["", "Juinen", "Wadzijl", "van"])
PERSONS = st.builds(
    replace,
    st.just(WAS),
    name=st.builds(PersonName, WORDS, WORDS, WORDS, WORDS),
    gender=st.sampled_from([None, *Gender]),
    birth_date=st.sampled_from([None, BirthDate(1980, 1, 1), BirthDate(1980, 1, 2)]),
    residence=st.builds(Residence, WORDS, st.sampled_from(["NL", "BE"])),
    address=st.builds(PostalAddress, street=WORDS, place=WORDS),
    has_no_bsn=st.booleans(),
)


def _leaves(one: Person) -> dict[str, object]:
    found: dict[str, object] = {}
    for name in ("name", "residence", "address"):
        part = getattr(one, name)
        found |= {f"{name}.{field}": getattr(part, field) for field in part.__dataclass_fields__}
    return found | {name: getattr(one, name) for name in ("gender", "birth_date", "has_no_bsn")}


@given(PERSONS, PERSONS)
def test_every_field_holds_a_change_of_one_of_the_two_or_collides(theirs: Person, mine: Person) -> None:
    merged = merge(WAS, theirs, mine)
    was, left, right, result = (_leaves(one) for one in (WAS, theirs, mine, merged.record))
    collided = {collision.field for collision in merged.collisions}
    for name, value in result.items():
        both = was[name] not in (left[name], right[name]) and left[name] != right[name]
        assert (name in collided) == both
        expected = left[name] if both or right[name] == was[name] else right[name]
        assert value == expected


@given(PERSONS, PERSONS)
def test_who_merges_does_not_matter_where_nothing_collides(theirs: Person, mine: Person) -> None:
    one, other = merge(WAS, theirs, mine), merge(WAS, mine, theirs)
    assert [c.field for c in one.collisions] == [c.field for c in other.collisions]
    if not one.collisions:
        assert one.record == other.record


def test_a_field_of_theirs_that_i_left_alone_is_named() -> None:
    theirs = replace(WAS, residence=replace(WAS.residence, place="Wadzijl"))
    assert merge(WAS, theirs, WAS).kept == ("residence.place",)
