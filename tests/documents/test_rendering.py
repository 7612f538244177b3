"""Papers are made in a process of their own, which can be killed and never outlives its owner."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from tests.documents.examples import a_list, an_h1, somebody
from tests.documents.packages import package_of

from kieslijst.documents.markup.glyphs import MissingGlyph
from kieslijst.documents.package.file_of_papers import FileOfPapers, ListPapers
from kieslijst.documents.package.progress import Steps
from kieslijst.documents.package.rendering import RenderingPool, render_files, render_package
from kieslijst.documents.press import requirements
from kieslijst.documents.press.requirements import LIBRARIES, missing_libraries, require_libraries
from kieslijst.shared.errors import NotReady

SMALL = FileOfPapers((ListPapers((an_h1(),)),))
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def pool() -> Iterator[RenderingPool]:
    made = RenderingPool(timeout=60)
    made.warm_up()
    yield made
    made.close()


def _process_of(pool: RenderingPool) -> int:
    executor = pool._workers[0]._executor
    assert executor is not None
    return next(iter(executor._processes))


def test_a_worker_makes_the_same_bytes_as_this_process(pool: RenderingPool) -> None:
    assert pool.render_package(SMALL) == render_package(SMALL)


def test_who_asks_a_worker_hears_after_each_paper_how_far_it_is(pool: RenderingPool) -> None:
    heard: list[tuple[int, int]] = []
    papers = package_of(4)

    assert pool.render_package(papers, progress=lambda *far: heard.append(far)) == render_package(papers)
    assert heard == [(done, 7) for done in range(1, 8)]
    assert [Steps(papers).words(done) for done, _ in heard] == [
        "Model H 1: 1 van 1",
        "Model H 3-1: 1 van 1",
        *(f"Model H 9: {done} van 4" for done in range(1, 5)),
        "Inleverblad: 1 van 1",
    ]


def test_who_stops_listening_does_not_disturb_the_next_package(pool: RenderingPool) -> None:
    heard: list[int] = []

    with pytest.raises(ZeroDivisionError):
        pool.render_package(package_of(4), progress=lambda done, _: heard.append(1 // (done - 2)))
    pool.render_package(SMALL, progress=lambda done, _: heard.append(done * 10))
    assert heard == [-1, 10]


def test_a_refusal_comes_back_as_itself(pool: RenderingPool) -> None:
    strange = FileOfPapers((ListPapers((an_h1(submitter=somebody("李")),)),))

    with pytest.raises(MissingGlyph, match="de inleveraar"):
        pool.render_package(strange)


def test_a_worker_that_was_killed_is_replaced(pool: RenderingPool) -> None:
    os.kill(_process_of(pool), signal.SIGKILL)
    time.sleep(0.2)

    assert pool.render_package(SMALL) == render_package(SMALL)


def test_several_threads_may_ask_at_once(pool: RenderingPool) -> None:
    with ThreadPoolExecutor(3) as threads:
        made = list(threads.map(pool.render_package, [SMALL] * 3))

    assert set(made) == {render_package(SMALL)}


def test_a_package_that_takes_too_long_is_stopped_and_the_next_one_is_made() -> None:
    pool = RenderingPool(timeout=30)
    pool.warm_up()
    first = _process_of(pool)
    pool._timeout = 0.05
    with pytest.raises(NotReady, match="te lang"):
        pool.render_package(FileOfPapers((ListPapers((an_h1(a_list(80)),)),)))
    pool._timeout = 60

    assert not Path(f"/proc/{first}").exists()
    assert pool.render_package(SMALL)
    pool.close()


def test_warming_up_leaves_a_process_at_work_alone(pool: RenderingPool) -> None:
    """It does not wait behind the package, and changes nothing of it."""
    before, papers, has_begun = _process_of(pool), package_of(40), threading.Event()
    with ThreadPoolExecutor(1) as thread:
        made = thread.submit(pool.render_package, papers, progress=lambda *_: has_begun.set())
        assert has_begun.wait(60)
        pool.warm_up()
        assert not made.done()

    assert made.result() == render_package(papers)
    assert _process_of(pool) == before


def test_a_closed_pool_starts_nothing_more() -> None:
    pool = RenderingPool()
    pool.close()
    for ask in (pool.warm_up, lambda: pool.render_package(SMALL)):
        with pytest.raises(NotReady, match="stopt"):
            ask()
    assert pool._workers[0]._executor is None


def test_a_worker_ends_when_its_owner_is_killed(tmp_path: Path) -> None:
    owner = tmp_path / "owner.py"
    owner.write_text(
        "import threading, time\n"
        "from kieslijst.documents.package.rendering import RenderingPool\n"
        "if __name__ == '__main__':\n"
        "    pool = RenderingPool()\n"
        "    thread = threading.Thread(target=pool.warm_up)\n"
        "    thread.start(); thread.join(); time.sleep(0.5)\n"
        "    print(next(iter(pool._workers[0]._executor._processes)), flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, owner], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        worker = Path(f"/proc/{int(process.stdout.readline())}")
        assert worker.exists(), "the worker outlives the thread that asked for it"
        process.kill()

    deadline = time.monotonic() + 5
    while worker.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not worker.exists()


def test_the_inputs_and_the_way_in_do_not_load_the_typesetter() -> None:
    code = (
        "import sys, kieslijst.documents.models.h9\n"
        "import kieslijst.documents.package.file_of_papers, kieslijst.documents.package.rendering\n"
        "sys.exit('weasyprint' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_files_can_be_had_without_a_zip() -> None:
    assert [file.name for file in render_files(SMALL)] == [
        "alles-om-te-printen.pdf",
        "h1-kandidatenlijst.pdf",
        "manifest-sha256.txt",
    ]


def test_this_machine_has_what_the_papers_need() -> None:
    assert missing_libraries() == ()
    require_libraries()


def test_a_missing_library_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that only makes papers slower is named, and keeps nobody from making them."""
    pango, *_, subset = LIBRARIES
    monkeypatch.setattr(
        requirements, "LIBRARIES", (replace(pango, name="libno.so.0"), replace(subset, name="libno.so"))
    )
    first, second = map(str, missing_libraries())

    assert "apt-get install libpango-1.0-0" in first
    assert "apt-get install libharfbuzz-subset0" in second
    with pytest.raises(NotReady) as refused:
        require_libraries()
    assert str(refused.value) == first
