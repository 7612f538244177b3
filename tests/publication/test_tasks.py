"""The files are made by a job: asked for once, made once, in the name of who asked, and a reason when they are not."""

import pytest
from tests.builders import NOW
from tests.committee import CODES, committee, decided_committee, snapshot

from kieslijst.audit.queries import latest
from kieslijst.database import transaction
from kieslijst.examination.tables import CandidateRow
from kieslijst.publication.actions import ask_for_files
from kieslijst.publication.model import RequestState
from kieslijst.publication.queries import last_request, newest_files
from kieslijst.publication.tasks import make_files
from kieslijst.shared.errors import Refused

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


async def _jobs() -> int:
    async with transaction() as held:
        count: int = await held.fetchval(
            "SELECT count(*) FROM jobs.procrastinate_jobs WHERE task_name = 'publication.make_files'"
        )
        return count


async def test_asking_twice_gives_one_job_and_doing_it_twice_the_same_files() -> None:
    juinen = await decided_committee()
    for _ in range(2):
        await ask_for_files(juinen.clerk, juinen.election.id, at=NOW)
    assert await _jobs() == 1
    assert await newest_files(juinen.election.id) == ()
    await make_files(str(juinen.election.id))
    files = await newest_files(juinen.election.id)
    assert [file.kind for file in files] == ["230b", "230c"]
    assert {file.made_by for file in files} == {juinen.clerk.name}
    await make_files(str(juinen.election.id))
    await ask_for_files(juinen.clerk, juinen.election.id, at=NOW)
    await make_files(str(juinen.election.id))
    assert await newest_files(juinen.election.id) == files
    events = await latest(f"committee:{juinen.election.id}")
    assert [event.actor_id for event in events if event.name == "file_published"] == [juinen.clerk.user_id] * 2


async def test_why_the_files_could_not_be_made_is_kept_and_asking_again_is_possible() -> None:
    juinen = await decided_committee()
    await CandidateRow.update({CandidateRow.last_name: ""}).where(CandidateRow.place == 1)
    await ask_for_files(juinen.clerk, juinen.election.id, at=NOW)
    await make_files(str(juinen.election.id))
    asked = await last_request(juinen.election.id)
    assert asked is not None
    assert asked.state is RequestState.FAILED
    assert "is niet gemaakt" in asked.note
    assert await newest_files(juinen.election.id) == ()
    await CandidateRow.update({CandidateRow.last_name: "Zandkuil"}).where(CandidateRow.place == 1)
    await ask_for_files(juinen.clerk, juinen.election.id, at=NOW)
    await make_files(str(juinen.election.id))
    done = await last_request(juinen.election.id)
    assert done is not None
    assert (done.state, done.note) == (RequestState.DONE, "")


async def test_nothing_is_asked_before_closing() -> None:
    juinen = await committee()
    await juinen.receive(snapshot(juinen.election), code=CODES[0])
    with pytest.raises(Refused, match="nog niet vastgesteld"):
        await ask_for_files(juinen.clerk, juinen.election.id, at=NOW)
    assert await _jobs() == 0
