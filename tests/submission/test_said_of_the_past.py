"""What a group says of its partners and of its submitter reaches the law."""

import pytest
from tests.builders import NOW, contact
from tests.submission.filled import filled

from kieslijst.law.exemption import Why, is_exempt
from kieslijst.nomination.actions.nominations import change_contacts, change_details
from kieslijst.nomination.background import Background, Part
from kieslijst.nomination.desk_answers import DeskAnswer
from kieslijst.nomination.model import AppellationKind, Details
from kieslijst.submission.facts import facts_of
from kieslijst.submission.findings import findings_of
from kieslijst.submission.model import Snapshot
from kieslijst.submission.points.model import points_of
from kieslijst.submission.points.places import place_of
from kieslijst.submission.queries import current_snapshot

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("db")]


def _places(snapshot: Snapshot) -> dict[str, str]:
    return {each.finding.rule: place_of(each) for each in points_of(snapshot, findings_of(snapshot))}


@pytest.mark.parametrize(("entitled", "is_found"), [(False, True), (True, False), (None, False)])
async def test_a_submitter_who_may_not_vote_here_is_a_point_with_the_way_to_the_question(
    entitled: bool | None,  # noqa: FBT001 - one of three answers
    is_found: bool,  # noqa: FBT001 - what is expected of it
) -> None:
    actor, nomination_id = await filled()
    answers = (DeskAnswer(is_entitled=entitled), DeskAnswer())
    await change_contacts(actor, nomination_id, submitter=contact(), substitutes=(contact(1),), at=NOW, answers=answers)
    places = _places(await current_snapshot(actor, nomination_id))
    found = places.get("list_submitter_may_vote_in_this_election")
    assert found == ("/submitter#field-submitter_entitled" if is_found else None)


async def test_the_groups_behind_a_merged_name_decide_its_exemption_and_its_words() -> None:
    actor, nomination_id = await filled()
    merged = Details(AppellationKind.MERGED, "Wad en Wier - Dijk - Zeepaard", None)
    parts = (Part("Wad en Wier", 0), Part("Dijk", 3))
    await change_details(actor, nomination_id, merged, revision=2, at=NOW, background=Background(parts))
    snapshot = await current_snapshot(actor, nomination_id)
    assert is_exempt(facts_of(snapshot)).why is Why.MERGED_WITH_SEATS
    assert _places(snapshot)["merged_appellation_holds_only_names_of_its_groups"] == "/details#field-part1_name"
    alone = Details(AppellationKind.REGISTERED, "Dijk", None)
    await change_details(actor, nomination_id, alone, revision=3, at=NOW, background=Background(parts))
    assert (await current_snapshot(actor, nomination_id)).parts == ()
