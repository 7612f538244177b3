"""What is known of one declaration of support (H 4, R 2, Pa 11); `None` means that the source cannot know."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SigningPlace(StrEnum):
    """Where a declaration was signed."""

    OWN_TOWN_HALL = "own_town_hall"
    """At the municipality or public body where the supporter is registered as a voter (H 4(3))."""
    VIDEO_CALL = "video_call"
    """In a video call with an official of The Hague (Pa 11)."""
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class VideoCallFacts:
    """How the call of Pa 11 went."""

    identity_copy_shown: bool | None = None
    seen_and_heard: bool | None = None
    """Supporter and official saw and heard each other."""
    filling_in_seen: bool | None = None
    """The supporter saw how the official filled in and signed the declaration."""
    copy_confirmed: bool | None = None
    """The copy was sent at once and confirmed before the call ended."""


@dataclass(frozen=True, slots=True)
class DeclarationFacts:
    """One declaration, as it lies on the table of the committee."""

    id: str
    supporter: str | None = None
    """Digest that tells voters apart; equal digests are one voter."""
    paper: str | None = None
    """Tells papers apart; equal papers are one paper and its copies."""
    signed_on: date | None = None
    handed_in_on: date | None = None
    """When it was not handed in with the list, on nomination day."""
    place: SigningPlace | None = None
    identity_shown: bool | None = None
    registered: bool | None = None
    """The supporter is registered as a voter in the district."""
    noted: bool | None = None
    """Carries the municipality's note (KCNI: that of The Hague) that the supporter is registered."""
    matches_list: bool | None = None
    """Names, their writing and their order equal the list."""
    sits_in: int | None = None
    """The Senate: number of the province or district whose council or college the supporter sits in; 0 for none."""
    signed_for_others: bool | None = None
    """Signed for some other list as well, as the municipality or the committee found."""
    replaced: bool = False
    """A later statement in the same call took its place (Pa 11(5))."""
    withdrawn_on: date | None = None
    """When the supporter asked to take it back."""
    left_out: bool = False
    """Left out at that request."""
    given_freely: bool | None = None
    """No gift, promise or force was used to get the signature."""
    video: VideoCallFacts | None = None
