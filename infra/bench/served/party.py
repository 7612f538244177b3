"""A party's nomination as large as they come: eighty candidates with everything filled in, papers made once."""

import secrets
from uuid import UUID, uuid4

from infra.bench.served.model import Served, short
from infra.fictitious.people import People
from tests.browser import Browser
from tests.builders import NAMES, PLACES, contact, person

from kieslijst.elections.actions import open_election
from kieslijst.elections.queries import elections
from kieslijst.identity.demonstration import JUINEN_PARTY
from kieslijst.nomination.actions.candidates import move_candidates
from kieslijst.nomination.actions.copying import copy_list
from kieslijst.nomination.actions.lists import change_districts
from kieslijst.nomination.actions.nominations import change_contacts, change_details, start_nomination
from kieslijst.nomination.actions.persons import add_persons
from kieslijst.nomination.copying import Copying, Each, Present
from kieslijst.nomination.model import AppellationKind, Details, Nomination, Person
from kieslijst.nomination.moving import TOP
from kieslijst.nomination.queries import nomination_for
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.clock import system_clock
from kieslijst.submission.actions import Randomness, freeze
from kieslijst.submission.checklist.papers import papers_of
from kieslijst.submission.checklist.store import save_pages
from kieslijst.submission.store import Package, PackageState, save_package

CANDIDATES, DISTRICTS = 80, 20
_HEADINGS = "nr\tnaam\ttv\tvoorl.\tm/v\tgeb.dat\twpl"


async def one_list(browser: Browser) -> Served:
    """One list of eighty in a council election, whose papers are one move older than the list."""
    council = next(each for each in await elections() if each.code.startswith("GR"))
    nomination = await _begun(council.id, Details(AppellationKind.REGISTERED, "Juinens Belang", seats_before=16))
    await _printed(nomination)
    first = nomination.lists[0]
    moved = first.candidates[40:41]
    await move_candidates(SYSTEM_OPERATOR, nomination.id, first.id, moved, target=TOP, at=system_clock())
    base = f"/party/{nomination.id}"
    person_path = f"people/{first.candidates[10]}"
    names = (
        *("tasks", "details", "submitter", "people", "people/new", person_path, f"{person_path}/withdrawal"),
        *("people/duplicates", f"lists/{first.id}", "readiness", "readiness/examination", "documents"),
        *("documents/progress", "hand-in", "preview", "history", "history/lists", "team", "data", "copy", "import"),
    )
    pages = [("all nominations", "/party"), *((short(name), f"{base}/{name}") for name in names)]
    return Served("eighty candidates", (*pages, ("import, prepare", await _import(browser, base))))


async def twenty_lists() -> Served:
    """The same eighty on a list in each of twenty districts."""
    election = await open_election(SYSTEM_OPERATOR, "TK2030", at=system_clock())
    nomination = await _begun(election.id, Details(AppellationKind.REGISTERED, "Juinens Belang"))
    first, now = nomination.lists[0], system_clock()
    await change_districts(SYSTEM_OPERATOR, nomination.id, first.id, districts=(1,), at=now)
    wanted = Copying(first.id, tuple(range(2, DISTRICTS + 1)), Each.OWN, Present.ADD)
    await copy_list(SYSTEM_OPERATOR, nomination.id, wanted, at=now)
    base = f"/party/{nomination.id}"
    names = (
        *("tasks", "people", f"people/{first.candidates[10]}", "people/duplicates", "lists", "lists?view=matrix"),
        *("lists?view=map", "lists/compare", "lists/places", f"lists/heads/new?list={first.id}", f"lists/{first.id}"),
        *(
            f"lists/{first.id}/districts",
            f"lists/{first.id}/copies",
            f"lists/{first.id}/spread?person={first.candidates[3]}",
            "readiness",
        ),
        *("readiness/examination", "documents", "history", "history/lists"),
    )
    return Served("twenty lists of eighty", [(short(name), f"{base}/{name}") for name in names])


async def _begun(election_id: UUID, details: Details) -> Nomination:
    nomination_id, list_id, now = uuid4(), uuid4(), system_clock()
    await start_nomination(
        SYSTEM_OPERATOR,
        nomination_id=nomination_id,
        organisation_id=JUINEN_PARTY.id,
        election_id=election_id,
        list_id=list_id,
        at=now,
    )
    await change_details(SYSTEM_OPERATOR, nomination_id, details, revision=1, at=now)
    await change_contacts(
        SYSTEM_OPERATOR, nomination_id, submitter=contact(), substitutes=(contact(1), contact(2)), at=now
    )
    await add_persons(SYSTEM_OPERATOR, nomination_id, _people(), list_id=list_id, at=now)
    return await nomination_for(SYSTEM_OPERATOR, nomination_id)


def _people() -> list[Person]:
    invented = People("pages").crowd(CANDIDATES)
    return [person(number, bsn=one.bsn, name=one.name) for number, one in enumerate(invented)]


async def _printed(nomination: Nomination) -> None:
    """A version whose papers are there, without typesetting them."""
    now = system_clock()
    frozen = await freeze(SYSTEM_OPERATOR, nomination.id, at=now, randomness=Randomness(secrets.randbelow, uuid4))
    paths = [paper.path for paper in papers_of(frozen.snapshot)]
    await save_pages(frozen.id, dict.fromkeys(paths, 1))
    files = tuple((path, 40_000) for path in paths)
    await save_package(Package(frozen.id, PackageState.READY, "", now, b"made", files))


async def _import(browser: Browser, base: str) -> str:
    """Where eighty pasted rows wait."""
    rows = (
        f"{n}\t{NAMES[n % len(NAMES)].last_name} {n}\tvan\tA.B.\tv\t{1 + n % 28}-3-{1950 + n % 50}\t{PLACES[n % 5]}"
        for n in range(1, CANDIDATES + 1)
    )
    await browser.get(f"{base}/import")
    sent = await browser.post(f"{base}/import", new_id=str(uuid4()), cells="\n".join((_HEADINGS, *rows)), list="new")
    return sent.headers["location"]
