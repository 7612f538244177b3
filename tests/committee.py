"""A committee with an election and lists that came in, for the tests of examination and publication."""

from dataclasses import dataclass, field, replace
from uuid import UUID, uuid4

from tests.builders import NAMES, NOW, PLACES, csb_clerk, election

from kieslijst.elections import store as elections
from kieslijst.elections.model import District, Domain, Election
from kieslijst.elections.tree import Definition, Region
from kieslijst.examination.actions import Decision, decide, receive
from kieslijst.examination.model.received import Submission
from kieslijst.examination.model.ruling import RulingKind, Target, Verdict
from kieslijst.examination.queries import submission_of
from kieslijst.exchange.message import ElectionIdentifier
from kieslijst.nomination.model import AppellationKind, Contact
from kieslijst.shared.actor import Actor
from kieslijst.shared.address import PostalAddress, Residence
from kieslijst.shared.election_type import ElectionType
from kieslijst.shared.paper_code import new_code
from kieslijst.shared.person_name import Gender
from kieslijst.submission import queries
from kieslijst.submission.model import Candidate, FrozenSnapshot, Snapshot, SubmittedList

VALID = Verdict(stands=True)
LATE = Verdict(stands=False, reason="De lijst is te laat ingeleverd", article="Kieswet I 5 a")
NO_CONSENT = Verdict(stands=False, reason="De verklaring van instemming ontbreekt", article="Kieswet I 6 lid 1 b")
UNREGISTERED = Verdict(stands=False, reason="De machtiging ontbreekt", article="Kieswet I 6 lid 2 a")
CODES = tuple(new_code(lambda _, step=step: step) for step in range(12))


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
        hand_in(snapshot, code=code)
        return await self.submission(await receive(self.clerk, self.election.id, typed=code, at=NOW))

    async def decide(self, kind: RulingKind, target_id: UUID, verdict: Verdict, *, revision: int = 0) -> None:
        decision = Decision(Target(kind, target_id), verdict, revision)
        await decide(self.clerk, self.election.id, (decision,), at=NOW)

    async def declare_valid(self, submission_id: UUID) -> None:
        """Every list of a submission, in every district."""
        submission = await self.submission(submission_id)
        targets = [Target(RulingKind.LIST, district.id) for district in submission.districts]
        await decide(self.clerk, self.election.id, tuple(Decision(one, VALID) for one in targets), at=NOW)


async def keep_election(of: Election) -> None:
    """Put an election in the database, with its districts as regions."""
    regions = tuple(
        Region("KIESKRING", district.number, district.name, roman_numerals=district.roman or None)
        for district in of.districts
    )
    await elections.insert(Definition(of, "alle" if of.districts else "geen", regions=regions))


async def committee(**changes: object) -> Committee:
    """A council election whose committee has one clerk."""
    made = Committee(election(**changes))
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


def election_of(identifier: ElectionIdentifier) -> Election:
    """The election that a file names."""
    assert identifier.election_date
    assert identifier.nomination_date
    return election(
        code=identifier.election_id,
        type=ElectionType(identifier.category),
        subcategory=identifier.subcategory,
        name=identifier.name,
        election_date=identifier.election_date,
        nomination_date=identifier.nomination_date,
        domain=Domain(identifier.domain, identifier.domain_id or "") if identifier.domain else None,
        seats=None,
        threshold=None,
        appellations=None,
        completed=False,
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


def hand_in(snapshot: Snapshot, *, code: str, version: int = 1) -> FrozenSnapshot:
    """Freeze a snapshot and give what the paper says."""
    frozen = FrozenSnapshot(uuid4(), code, bytes(32), version, NOW, "Lisa de Boer", snapshot)
    queries.FROZEN[code] = frozen
    return frozen
