"""A committee with an election and lists that came in, for the tests of examination and publication."""

from dataclasses import dataclass, field, replace
from functools import partial
from uuid import UUID, uuid4

from tests.builders import NAMES, NOW, PLACES, csb_clerk, election

from kieslijst.elections import store as elections
from kieslijst.elections.catalogue import id_of
from kieslijst.elections.definition import Definition
from kieslijst.elections.model import District, Domain, Election
from kieslijst.examination.actions import Decision, answer_previous, close, decide, receive
from kieslijst.examination.model.received import Previous, Submission
from kieslijst.examination.model.ruling import RulingKind, Target, Verdict
from kieslijst.examination.queries import submission_of
from kieslijst.exchange.election_definition import Region, RegionCategory
from kieslijst.nomination.model import AppellationKind, Contact
from kieslijst.shared.actor import Actor
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.paper_code import new_code
from kieslijst.shared.person_name import Gender
from kieslijst.submission import store
from kieslijst.submission.canonical import hash_of
from kieslijst.submission.model import Candidate, FrozenSnapshot, Snapshot, SubmittedList

VALID = Verdict(stands=True)
LATE = Verdict(stands=False, reason="De lijst is te laat ingeleverd", article="Kieswet I 5 a")
NO_CONSENT = Verdict(stands=False, reason="De verklaring van instemming ontbreekt", article="Kieswet I 6 lid 1 b")
UNREGISTERED = Verdict(stands=False, reason="De machtiging ontbreekt", article="Kieswet I 6 lid 2 a")
CODES = tuple(new_code(partial(min, step)) for step in range(12))


@dataclass(frozen=True, slots=True)
class Committee:
    """An election in the database with the clerk of its committee."""

    election: Election
    clerk: Actor = field(default_factory=csb_clerk)

    @property
    def code(self) -> str:
        return self.election.slug

    async def submission(self, submission_id: UUID) -> Submission:
        return (await submission_of(self.clerk, self.code, submission_id)).submission

    async def receive(self, snapshot: Snapshot, *, code: str) -> Submission:
        """Hand in what a snapshot says under this code, and receive it."""
        await hand_in(snapshot, code=code)
        return await self.submission(await receive(self.clerk, self.election.id, typed=code, at=NOW))

    async def decide(self, kind: RulingKind, target_id: UUID, verdict: Verdict, *, revision: int = 0) -> None:
        decision = Decision(Target(kind, target_id), verdict, revision)
        await decide(self.clerk, self.election.id, (decision,), at=NOW)

    async def declare_valid(self, submission_id: UUID) -> None:
        """Every list of a submission, in every district."""
        submission = await self.submission(submission_id)
        targets = [Target(RulingKind.LIST, district.id) for district in submission.districts]
        await decide(self.clerk, self.election.id, tuple(Decision(one, VALID) for one in targets), at=NOW)


async def decided_committee(*names: str) -> Committee:
    """A committee whose lists are all valid, numbered in this order, and closed."""
    juinen = await committee()
    answers = {}
    for place, name in enumerate(names or ("Streekbelang Juinen",)):
        submission = await juinen.receive(snapshot(juinen.election, name), code=CODES[place])
        await juinen.declare_valid(submission.id)
        answers[submission.id] = Previous(1000 - place)
    await answer_previous(juinen.clerk, juinen.election.id, answers, at=NOW)
    await close(juinen.clerk, juinen.election.id, at=NOW)
    return juinen


async def keep_election(of: Election) -> None:
    """Put an election in the database, with its districts as regions."""
    regions = tuple(
        Region(RegionCategory.DISTRICT, district.number, district.name, roman_numerals=district.roman)
        for district in of.districts
    )
    await elections.insert(Definition(of, "alle" if of.districts else "geen", regions=regions))


async def committee(**changes: object) -> Committee:
    """A council election whose committee has one clerk."""
    built = election(**changes)
    made = Committee(replace(built, id=id_of(built.code)))
    await keep_election(made.election)
    assert made.clerk.organisation_id is not None
    await elections.set_committee(made.election.id, made.clerk.organisation_id)
    return made


async def provincial_committee() -> Committee:
    """An election in three districts, with Roman numerals."""
    districts = tuple(District(n, name, roman=True) for n, name in enumerate(("Noord", "Midden", "Zuid"), start=1))
    return await committee(
        code="PS2026_Waterrand",
        type=ElectionType.PS,
        subcategory="PS2",
        name="Provinciale Staten Waterrand 2026",
        domain=Domain("Waterrand"),
        districts=districts,
    )


def candidate(place: int, person_id: UUID | None = None) -> Candidate:
    """Somebody on a list; the same place has the same name, whatever the list."""
    return Candidate(
        place=place,
        person_id=person_id or uuid4(),
        name=NAMES[(place - 1) % len(NAMES)],
        gender=(Gender.FEMALE, Gender.MALE, None)[place % 3],
        residence=Residence("Gent", "BE") if place == 3 else Residence(PLACES[place % len(PLACES)]),
        bsn="123456782",
        address=PostalAddress("Geheimstraat", "1", "", "9901AB", "Juinen"),
    )


def submitted_list(number: int = 1, districts: tuple[int, ...] = (), size: int = 4) -> SubmittedList:
    people = tuple(candidate(place) for place in range(1, size + 1))
    return SubmittedList(uuid4(), number, districts, people)


def snapshot(of: Election, appellation: str = "Streekbelang Juinen", **changes: object) -> Snapshot:
    """What a group handed in: one list of four."""
    built = Snapshot(
        election=of,
        nomination_id=uuid4(),
        group_name=appellation or "Groep zonder naam",
        kind=AppellationKind.REGISTERED if appellation else AppellationKind.UNNAMED,
        appellation=appellation,
        seats_before=None,
        publish_gender=True,
        language="nl",
        submitter=Contact(),
        substitutes=(),
        lists=(submitted_list(),),
    )
    return replace(built, **changes)  # type: ignore[arg-type]  # the caller names the fields


async def hand_in(snapshot: Snapshot, *, code: str, version: int = 1) -> FrozenSnapshot:
    """Freeze a snapshot under the code that its paper carries."""
    frozen = FrozenSnapshot(uuid4(), code, hash_of(snapshot), version, NOW, "Lisa de Boer", snapshot)
    assert await store.insert(frozen)
    return frozen
