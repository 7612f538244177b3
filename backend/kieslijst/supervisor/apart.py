"""The preparation in a process of its own: what is forked later must come from a process that never had a thread."""

import asyncio
import json
import os
import signal

from kieslijst.embedded import EmbeddedServer
from kieslijst.shared.errors import KieslijstError, NotReady
from kieslijst.supervisor.forks import fork
from kieslijst.supervisor.plan import Plan
from kieslijst.supervisor.prepare import Prepared, prepare


def prepare_apart(plan: Plan, server: EmbeddedServer | None) -> Prepared:
    """As `prepare`. Raises `NotReady` with the message of whatever it refused."""
    reading, writing = os.pipe()

    def work() -> int:
        os.close(reading)
        with os.fdopen(writing, "w") as answer:
            json.dump(_answer(plan, server), answer)
        return 0

    pid = fork("kl-prepare", work, dies_by=signal.SIGKILL, own_session=True)
    os.close(writing)
    with os.fdopen(reading) as answer:
        said = answer.read()
    os.waitpid(pid, 0)
    if not said:
        raise NotReady("De database is niet klaar te maken. De regel hierboven zegt waarom.")
    found = json.loads(said)
    if "refused" in found:
        raise NotReady(found["refused"])
    return Prepared(lines=found["lines"], made_keys=found["made_keys"])


def _answer(plan: Plan, server: EmbeddedServer | None) -> dict[str, object]:
    try:
        prepared = asyncio.run(prepare(plan, server))
    except KieslijstError as refusal:
        return {"refused": str(refusal)}
    return {"lines": list(prepared.lines), "made_keys": prepared.made_keys}
