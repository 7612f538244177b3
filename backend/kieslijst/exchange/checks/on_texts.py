"""Checks on the texts of a 210: what e-KS refuses although the file is right, because of characters or bytes."""

from collections.abc import Iterator

from kieslijst.exchange.checks.finding import refused_elsewhere
from kieslijst.exchange.nomination import Nomination
from kieslijst.exchange.text_limits import (
    MOST_BYTES,
    MOST_BYTES_OF_POSTCODE,
    MOST_BYTES_OF_SURNAME,
    bytes_over,
    in_words,
    unknown_characters,
)
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.person_name import PersonName

_Text = tuple[str, str, int]
"""What it is, the text itself and how many bytes of it fit."""


@refused_elsewhere
def texts_have_known_characters(nomination: Nomination) -> Iterator[str]:
    for what, text, _ in _texts(nomination):
        strange = unknown_characters(text)
        if strange:
            yield f"{what}: e-KS kent dit teken niet: {in_words(strange[:5])}. Kieslijst laat de tekst zoals die is."


@refused_elsewhere
def texts_are_short_enough(nomination: Nomination) -> Iterator[str]:
    for what, text, most in _texts(nomination):
        over = bytes_over(text, most)
        if over:
            yield f"{what}: dit is {most + over} bytes lang; e-KS neemt er hoogstens {most}. Kort de tekst zo nodig in."


def _texts(nomination: Nomination) -> Iterator[_Text]:
    yield "Aanduiding", nomination.candidate_list.appellation, MOST_BYTES
    for candidate in nomination.candidate_list.candidates:
        who = f"Kandidaat {candidate.number}"
        yield from _named(who, candidate.name)
        yield f"{who}, woonplaats", candidate.residence.place, MOST_BYTES
        yield from _addressed(who, candidate.address)
        if candidate.agent is not None:
            yield from _named(f"Gemachtigde van kandidaat {candidate.number}", candidate.agent.name)
    for proposer in nomination.proposers:
        who = proposer.job.value.capitalize()
        yield from _named(who, proposer.name)
        yield from _addressed(who, proposer.address)


def _named(who: str, name: PersonName) -> Iterator[_Text]:
    yield f"{who}, voorletters", name.initials, MOST_BYTES
    yield f"{who}, roepnaam", name.first_name, MOST_BYTES
    yield f"{who}, voorvoegsel", name.prefix, MOST_BYTES
    yield f"{who}, achternaam", name.last_name, MOST_BYTES_OF_SURNAME


def _addressed(who: str, address: PostalAddress | None) -> Iterator[_Text]:
    if address is not None:
        yield f"{who}, straat", address.street, MOST_BYTES
        yield f"{who}, plaats van het adres", address.place, MOST_BYTES
        yield f"{who}, postcode", address.postcode, MOST_BYTES_OF_POSTCODE


TEXTS = (texts_have_known_characters, texts_are_short_enough)
