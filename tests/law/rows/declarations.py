"""Both examples of each row of E.6 on single declarations of support."""

from dataclasses import replace
from datetime import date
from typing import Any

from tests.law.builders import T, election, facts, group, list_of
from tests.law.examples import Example, asks, met, not_met

from kieslijst.law import chapter_pa
from kieslijst.law.chapter_h import declarations as h4
from kieslijst.law.chapter_h import support
from kieslijst.law.declaration_facts import DeclarationFacts, SigningPlace, VideoCallFacts
from kieslijst.law.elsewhere import Elsewhere
from kieslijst.law.facts import Facts, ListFacts, SupportFacts

_ENOUGH = support.list_has_enough_declarations_of_support
_MEMBER = h4.supporter_of_a_senate_list_is_a_member_for_that_province
_WEEKS = h4.declaration_is_signed_in_the_weeks_before_nomination_day
_ONCE = h4.supporter_signs_for_one_list_only
_STAMP = h4.declaration_with_a_note_meets_the_other_demands
_TAKEN_BACK = h4.declaration_handed_in_is_not_taken_back
_HEARD = chapter_pa.voter_and_official_see_and_hear_each_other
_UTRECHT, _GELDERLAND = 7, 6


def good(number: int = 1, kind: T = T.GR, **changes: Any) -> DeclarationFacts:
    """A declaration against which nothing can be said; `number` tells voters and papers apart."""
    known = DeclarationFacts(
        f"{number:03}",
        supporter=f"voter {number}",
        paper=f"paper {number}",
        signed_on=election(kind).nomination_day,
        place=SigningPlace.VIDEO_CALL if kind is T.KCNI else SigningPlace.OWN_TOWN_HALL,
        identity_shown=True,
        registered=True,
        noted=True,
        matches_list=True,
        given_freely=True,
        video=VideoCallFacts(identity_copy_shown=True, seen_and_heard=True, filling_in_seen=True, copy_confirmed=True),
    )
    return replace(known, **changes)


def many(count: int, first: int = 1, **changes: Any) -> tuple[DeclarationFacts, ...]:
    """So many declarations of different voters."""
    return tuple(good(number, **changes) for number in range(first, first + count))


def declared(kind: T, *given: DeclarationFacts, district: int = 1, seats: int = 19, **changes: Any) -> Facts:
    """A group that needs support, with one list in one district and these declarations."""
    listed = list_of(id="a", districts=(district,))
    held = election(kind, seats=seats, **changes)
    support_given = (SupportFacts("a", district, declarations=given),)
    return facts(kind, listed, election_=held, group=group(seats_before=0), support=support_given)


def _one(kind: T = T.GR, /, **changes: Any) -> Facts:
    return declared(kind, good(kind=kind, **changes))


def _call(**changes: bool) -> Facts:
    seen = {"identity_copy_shown": True, "seen_and_heard": True, "filling_in_seen": True, "copy_confirmed": True}
    return _one(T.KCNI, video=VideoCallFacts(**{**seen, **changes}))


def _member(sits_in: int, district: int) -> Facts:
    return declared(T.EK, good(kind=T.EK, sits_in=sits_in), district=district)


def _others_have(supporter: str, kind: T = T.GR) -> Elsewhere:
    theirs = declared(kind, good(1, kind, supporter=supporter))
    return Elsewhere.of([replace(theirs, group=group(id="others", appellation="Anderen", seats_before=0))])


def _two_lists(*, same_voter: bool) -> Facts:
    lists: tuple[ListFacts, ...] = (list_of(id="a", districts=(1,)), list_of(id="b", districts=(2,)))
    given = (
        SupportFacts("a", 1, declarations=(good(1),)),
        SupportFacts("b", 2, declarations=(good(1 if same_voter else 2, paper="another"),)),
    )
    return facts(T.TK, *lists, group=group(seats_before=0), support=given)


def _early(by_decree: int, day: date = date(2026, 1, 5)) -> Facts:
    return declared(T.GR, good(signed_on=day), support_days_by_decree=by_decree)


EXAMPLES: tuple[Example, ...] = (
    met("SUP-EK-MEMBER", "Utrecht member for Utrecht", _MEMBER, _member(_UTRECHT, _UTRECHT)),
    not_met("SUP-EK-MEMBER", "Utrecht member for Gelderland", _MEMBER, _member(_UTRECHT, _GELDERLAND)),
    met(
        "SUP-EK-MEMBER",
        "Utrecht member for Gelderland beside a member for Gelderland",
        _MEMBER,
        declared(T.EK, good(1, T.EK, sits_in=_UTRECHT), good(2, T.EK, sits_in=_GELDERLAND), district=_GELDERLAND),
    ),
    met("SUP-EK-ONCE", "1", _ONCE, _member(1, 1), _others_have("voter 2", T.EK)),
    not_met("SUP-EK-ONCE", "2 parties", _ONCE, _member(1, 1), _others_have("voter 1", T.EK)),
    met("SUP-WINDOW", "GR26 19 Jan", _WEEKS, _one(signed_on=date(2026, 1, 19))),
    not_met("SUP-WINDOW", "18 Jan", _WEEKS, _one(signed_on=date(2026, 1, 18))),
    met(
        "SUP-WINDOW",
        "in repair term",
        _WEEKS,
        declared(T.GR, good(signed_on=date(2026, 2, 5))),
    ),
    not_met(
        "SUP-WINDOW",
        "T+1, before the repair term",
        _WEEKS,
        declared(T.GR, good(signed_on=date(2026, 2, 3))),
    ),
    met("SUP-WINDOW-4W", "decree in force: T-28", _WEEKS, _early(28)),
    not_met("SUP-WINDOW-4W", "no decree: T-28", _WEEKS, _early(0)),
    not_met("SUP-WINDOW-4W", "T-29, whatever the decree", _WEEKS, _early(40, date(2026, 1, 4))),
    met("SUP-PLACE", "stamped", h4.municipality_notes_that_the_supporter_is_registered, _one()),
    not_met("SUP-PLACE", "no stamp", h4.municipality_notes_that_the_supporter_is_registered, _one(noted=False)),
    met("SUP-PLACE", "signed in own town hall", h4.supporter_signs_at_the_own_town_hall, _one()),
    not_met(
        "SUP-PLACE",
        "signed elsewhere",
        h4.supporter_signs_at_the_own_town_hall,
        _one(place=SigningPlace.ELSEWHERE),
    ),
    met("SUP-VIDEO", "call", chapter_pa.declaration_for_the_college_is_given_in_a_video_call, _one(T.KCNI)),
    not_met(
        "SUP-VIDEO",
        "paper by post",
        chapter_pa.declaration_for_the_college_is_given_in_a_video_call,
        _one(T.KCNI, place=SigningPlace.ELSEWHERE),
    ),
    met("SUP-DISTRICT", "lives there", h4.supporter_is_registered_in_the_district, _one()),
    not_met("SUP-DISTRICT", "other district", h4.supporter_is_registered_in_the_district, _one(registered=False)),
    met("SUP-ONCE", "1", _ONCE, _two_lists(same_voter=False)),
    not_met("SUP-ONCE", "2 lists", _ONCE, _two_lists(same_voter=True)),
    not_met("SUP-ONCE", "2 lists, of two groups", _ONCE, _one(), _others_have("voter 1")),
    not_met("SUP-ONCE", "2 lists, as the municipality found", _ONCE, _one(signed_for_others=True)),
    met("SUP-NODUP", "30 different papers", h4.declaration_is_no_copy_of_another, declared(T.TK, *many(30, kind=T.TK))),
    not_met(
        "SUP-NODUP",
        "29 + 1 copy",
        h4.declaration_is_no_copy_of_another,
        declared(T.TK, *many(29, kind=T.TK), good(30, T.TK, paper="paper 1", supporter="voter 1")),
    ),
    met("SUP-STAMP-NOT-FINAL", "stamped and right", _STAMP, _one()),
    not_met("SUP-STAMP-NOT-FINAL", "stamped, wrong list order", _STAMP, _one(matches_list=False)),
    met("SUP-NOWITHDRAW", "stays counted", _TAKEN_BACK, _one(withdrawn_on=date(2026, 2, 4))),
    not_met("SUP-NOWITHDRAW", "removed on request", _TAKEN_BACK, _one(withdrawn_on=date(2026, 2, 4), left_out=True)),
    met(
        "SUP-NOWITHDRAW",
        "taken back before it was handed in",
        _TAKEN_BACK,
        _one(withdrawn_on=date(2026, 1, 30), left_out=True),
    ),
    met("SUP-ID", "passport", h4.supporter_shows_an_identity_document, _one()),
    not_met("SUP-ID", "membership card", h4.supporter_shows_an_identity_document, _one(identity_shown=False)),
    met("SUP-MUN-CHECK", "registered → note", h4.note_is_made_only_for_a_registered_voter, _one()),
    not_met(
        "SUP-MUN-CHECK",
        "not registered → note",
        h4.note_is_made_only_for_a_registered_voter,
        _one(registered=False),
    ),
    met("SUP-VIDEO-CHECK", "camera on, note made", _HEARD, _call()),
    not_met("SUP-VIDEO-CHECK", "sound only", _HEARD, _call(seen_and_heard=False)),
    met("SUP-VIDEO-CHECK", "copy shown", chapter_pa.voter_shows_a_copy_of_an_identity_document_in_the_call, _call()),
    not_met(
        "SUP-VIDEO-CHECK",
        "no copy shown",
        chapter_pa.voter_shows_a_copy_of_an_identity_document_in_the_call,
        _call(identity_copy_shown=False),
    ),
    met("SUP-VIDEO-CHECK", "sees it", chapter_pa.voter_sees_how_the_declaration_is_filled_in_and_signed, _call()),
    not_met(
        "SUP-VIDEO-CHECK",
        "does not see it filled in",
        chapter_pa.voter_sees_how_the_declaration_is_filled_in_and_signed,
        _call(filling_in_seen=False),
    ),
    met("SUP-VIDEO-CHECK", "note", chapter_pa.official_notes_that_the_supporter_is_registered, _call()),
    not_met(
        "SUP-VIDEO-CHECK",
        "no note",
        chapter_pa.official_notes_that_the_supporter_is_registered,
        _one(T.KCNI, noted=False),
    ),
    met(
        "SUP-VIDEO-COPY",
        "voter confirms the copy",
        chapter_pa.voter_confirms_the_copy_before_the_call_ends,
        _call(),
    ),
    not_met(
        "SUP-VIDEO-COPY",
        "call ends before the copy",
        chapter_pa.voter_confirms_the_copy_before_the_call_ends,
        _call(copy_confirmed=False),
    ),
    met("SUP-BRIBE", "free signature", h4.signature_is_given_freely, _one()),
    not_met("SUP-BRIBE", "€10 per signature", h4.signature_is_given_freely, _one(given_freely=False)),
    met("SUP-30", "30, looked at one by one", _ENOUGH, declared(T.TK, *many(30, kind=T.TK))),
    not_met("SUP-30", "29, looked at one by one", _ENOUGH, declared(T.TK, *many(29, kind=T.TK))),
    not_met("SUP-30", "none handed in", _ENOUGH, declared(T.TK)),
    asks(
        "SUP-30",
        "29 and one outside the window",
        _ENOUGH,
        declared(T.TK, *many(29, kind=T.TK), good(30, T.TK, signed_on=date(2025, 8, 1))),
    ),
)
