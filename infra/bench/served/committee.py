"""A committee with fifteen lists of eighty: received, half of them decided, with an omission here and there."""

import secrets

from infra.bench.served.model import Served, short
from tests.committee import VALID, hand_in, snapshot, submitted_list

from kieslijst.elections.model import Election
from kieslijst.examination.actions import Decision, decide, receive
from kieslijst.examination.model.ruling import RulingKind, Target
from kieslijst.examination.queries import dossier_of
from kieslijst.shared.actor import SYSTEM_OPERATOR
from kieslijst.shared.clock import system_clock
from kieslijst.shared.paper_code import new_code

LISTS, CANDIDATES = 15, 80


async def fifteen_lists(election: Election) -> Served:
    """A council's committee in the middle of its examination."""
    now = system_clock()
    for number in range(LISTS):
        given = snapshot(election, f"Groep {number}", lists=(submitted_list(size=CANDIDATES),))
        frozen = await hand_in(given, code=new_code(secrets.randbelow))
        await receive(SYSTEM_OPERATOR, election.id, typed=frozen.code, at=now)
    received = (await dossier_of(SYSTEM_OPERATOR, election.code)).standing.submissions
    half = [district.id for one in received[: LISTS // 2] for district in one.districts]
    decisions = tuple(Decision(Target(RulingKind.LIST, target), VALID) for target in half)
    await decide(SYSTEM_OPERATOR, election.id, decisions, at=now)
    last = received[-1].id
    names = (
        *("", "/submissions", f"/submissions/{last}", f"/submissions/{last}/omissions", "/decisions"),
        *(f"/decisions/{last}", "/numbering", "/numbering/close", "/publication", "/audit"),
    )
    pages = [("all elections", "/csb"), *((f"…{short(name)}", f"/csb/{election.slug}{name}") for name in names)]
    return Served("fifteen lists of eighty", pages, most=100)
