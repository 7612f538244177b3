"""Fills a running demonstration through actions, where a journey is not about how its data came there.

As a program: `python -m e2e.seeding PEOPLE` makes a nomination with one list in the election with twenty districts, for
the data folder in `KIESLIJST_DATA_DIR`, and prints the path of the list.
"""

import os
import subprocess
import sys

from tests.nomination.twenty import started
from tests.supervisor.service import ROOT, Service

from kieslijst.identity.demonstration import JUINEN_PARTY
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.supervisor.visit import in_database


def twenty_districts(service: Service, *, people: int = 80) -> str:
    """The path of a list of so many people for district 1 of twenty, of Sanne Kuipers' party."""
    environment = {**os.environ, "KIESLIJST_DATA_DIR": str(service.folder), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "e2e.seeding", str(people)]
    said = subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True, text=True)
    return said.stdout.strip()


async def _made() -> str:
    nomination = await started(SYSTEM_OPERATOR, int(sys.argv[1]), organisation_id=JUINEN_PARTY.id)
    return f"/party/{nomination.id}/lists/{nomination.lists[0].id}"


if __name__ == "__main__":
    print(in_database(_made))  # noqa: T201 - the answer to the test that started it
