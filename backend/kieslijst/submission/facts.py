"""From a snapshot to what the law looks at (pure)."""

import hashlib
from dataclasses import replace
from itertools import repeat
from uuid import UUID

from kieslijst.elections.facts import election_facts
from kieslijst.law import facts as law
from kieslijst.nomination.model import AppellationKind, Contact
from kieslijst.shared.address import Residence
from kieslijst.submission.model import Candidate, Snapshot, SubmittedList

_KINDS = {
    AppellationKind.REGISTERED: law.AppellationKind.REGISTERED,
    AppellationKind.MERGED: law.AppellationKind.MERGED,
    AppellationKind.UNNAMED: law.AppellationKind.UNNAMED,
}


def group_facts_of(snapshot: Snapshot) -> law.Facts:
    """The facts without the lists, for a question that hangs on the group and its last result alone."""
    return facts_of(replace(snapshot, lists=()))


def facts_of(snapshot: Snapshot) -> law.Facts:
    """The facts of one group; what only paper can tell (signatures, copies of ID) stays unknown."""
    people = _People()
    contacts = _contacts(snapshot)
    return law.Facts(
        election=election_facts(snapshot.election),
        group=law.GroupFacts(
            id=str(snapshot.nomination_id),
            kind=None if snapshot.kind is None else _KINDS[snapshot.kind],
            appellation=snapshot.appellation,
            parts=tuple(law.PartFacts(part.appellation, part.seats) for part in snapshot.parts),
            seats_before=snapshot.seats_before,
            language=snapshot.language,
        ),
        lists=tuple(_list(each, people) for each in snapshot.lists),
        submitter=contacts[0],
        substitutes=contacts[1:],
    )


def _contacts(snapshot: Snapshot) -> tuple[law.SubmitterFacts, ...]:
    """The submitter and the substitutes, each with the own answer, where there is one."""
    contacts = (snapshot.submitter, *snapshot.substitutes)
    answers = (*snapshot.entitled, *repeat(None, len(contacts)))[: len(contacts)]
    return tuple(_submitter(contact, entitled) for contact, entitled in zip(contacts, answers, strict=True))


def _submitter(contact: Contact, entitled: bool | None) -> law.SubmitterFacts:  # noqa: FBT001 - an answer, no flag
    return law.SubmitterFacts(
        name=contact.name, address_complete=contact.address.is_complete, entitled_to_vote=entitled
    )


class _People:
    """Facts about people, made once for somebody who stands on many lists."""

    def __init__(self) -> None:
        self._known: dict[UUID, tuple[Candidate, law.PersonFacts]] = {}

    def facts(self, candidate: Candidate) -> law.PersonFacts:
        """Those of this candidate, whatever another one with the same id says."""
        known = self._known.get(candidate.person_id)
        if known is not None and known[0].says_the_same_as(candidate):
            return known[1]
        found = _person(candidate)
        self._known[candidate.person_id] = candidate, found
        return found


def _list(each: SubmittedList, people: _People) -> law.ListFacts:
    return law.ListFacts(
        id=str(each.id),
        districts=each.districts,
        candidates=tuple(
            law.CandidateFacts(position=candidate.place, person=people.facts(candidate))
            for candidate in each.candidates
        ),
    )


def _person(candidate: Candidate) -> law.PersonFacts:
    return law.PersonFacts(
        id=str(candidate.person_id),
        name=candidate.name,
        gender=candidate.gender,
        birth_date=candidate.birth_date or law.NOT_GIVEN,
        residence=candidate.residence,
        bsn=_bsn(candidate),
        bsn_digest=hashlib.sha256(candidate.bsn.encode()).hexdigest() if candidate.bsn else None,
        address_complete=candidate.address.is_complete,
        authorised_person=_authorised(candidate.authorised_person),
        sitting_member=candidate.is_sitting_member,
    )


def _bsn(candidate: Candidate) -> "law.Bsn | law.NotGiven":
    if candidate.bsn:
        return law.Bsn.PRESENT
    return law.Bsn.HAS_NONE if candidate.has_no_bsn else law.NotGiven.NOT_GIVEN


def _authorised(contact: Contact) -> "law.AuthorisedPersonFacts | law.NotGiven":
    if contact.is_empty:
        return law.NotGiven.NOT_GIVEN
    residence = Residence(contact.address.place, contact.address.country)
    return law.AuthorisedPersonFacts(
        name=contact.name, residence=residence, address_complete=contact.address.is_complete
    )
