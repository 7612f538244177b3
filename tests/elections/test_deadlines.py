"""The strip of deadlines, the road and the files for agendas."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.browser import Browser

from kieslijst.elections import catalogue
from kieslijst.elections.calendar import calendar
from kieslijst.elections.deadlines import ends, moments, road
from kieslijst.elections.ics import ics
from kieslijst.elections.model import Election
from kieslijst.elections.road import countdown, drawing
from kieslijst.law.calendar import Moment
from kieslijst.shared.election_type import ElectionType
from kieslijst.web.countdown import Countdown
from kieslijst.web.i18n import translate

COUNCIL = next(one for one in catalogue.elections().values() if one.type is ElectionType.PS)
ISLAND = next(one for one in catalogue.elections().values() if one.type is ElectionType.KC)
CLOSES = ends(moments(COUNCIL)[Moment.NOMINATION])


def _left(election: Election, now: datetime) -> Countdown:
    found = countdown(election, now, "nl")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (timedelta(days=15), None),
        (timedelta(days=14), "nog 14 dagen"),
        (timedelta(days=2, hours=18), "nog 3 dagen"),
        (timedelta(days=1, hours=4, minutes=30), "nog 1 dag en 4 uur"),
        (timedelta(days=1, minutes=10), "nog 1 dag"),
        (timedelta(hours=3, minutes=59), "nog 3 uur"),
        (timedelta(hours=2), "nog 120 minuten"),
        (timedelta(minutes=1, seconds=1), "nog 1 minuut"),
        (timedelta(seconds=59), "nog minder dan een minuut"),
    ],
)
def test_the_distance_is_said_as_exactly_as_it_matters(before: timedelta, said: str | None) -> None:
    left = _left(COUNCIL, CLOSES - before)
    assert (left.distance and str(left.distance)) == said
    assert left.is_near == (before <= timedelta(hours=2))
    assert "inleveren op maandag" in str(left.words)


def test_from_the_stroke_of_five_the_next_moment_counts_and_the_closed_one_is_named() -> None:
    left = _left(COUNCIL, CLOSES)
    assert str(left.before) == "Inleveren: gesloten sinds 17.00 uur."
    assert str(left.words).startswith("verzuimen herstellen tot en met")
    tomorrow = _left(COUNCIL, CLOSES + timedelta(days=1))
    assert "gesloten sinds maandag" in str(tomorrow.before)
    assert countdown(COUNCIL, CLOSES + timedelta(days=900), "nl") is None


def test_an_island_shows_both_clocks() -> None:
    nomination = moments(ISLAND)[Moment.NOMINATION]
    at_noon = datetime.combine(nomination.last - timedelta(days=9), time(12), tzinfo=UTC)
    left = _left(ISLAND, at_noon)
    assert left.closes.utcoffset() == timedelta(hours=-4)
    assert "17.00 uur op de eilanden" in str(left.words)
    here = ends(nomination).astimezone(ZoneInfo("Europe/Amsterdam"))
    assert f"{here.hour}.00 uur in Nederland" in str(left.words)


def test_days_are_nights_by_the_clock_of_the_place() -> None:
    late = CLOSES.astimezone(ZoneInfo("Europe/Amsterdam")) - timedelta(days=3) + timedelta(hours=6)
    assert str(_left(COUNCIL, late).distance) == "nog 3 dagen"
    assert translate("en", _left(COUNCIL, late).distance or "") == "3 days left"


def test_the_road_is_drawn_in_order_with_today_on_or_between_its_stops() -> None:
    line = drawing(COUNCIL, CLOSES - timedelta(hours=1), "nl")
    assert [stop.x for stop in line.stops] == sorted({stop.x for stop in line.stops})
    handing_in = next(stop for stop in line.stops if str(stop.label) == "Inleveren")
    assert handing_in.state == "now"
    assert line.today_x == handing_in.x
    over = drawing(COUNCIL, CLOSES + timedelta(days=900), "nl")
    assert {stop.state for stop in over.stops} == {"past"}
    assert over.today_x > over.stops[-1].x


def test_a_moment_with_hours_stands_in_utc_and_one_without_as_days() -> None:
    nomination = moments(COUNCIL)[Moment.NOMINATION]
    text = ics(COUNCIL, [nomination, moments(COUNCIL)[Moment.VOTE]], made_at=CLOSES).decode()
    assert f"DTSTART:{nomination.last:%Y%m%d}T080000Z" in text
    assert f"DTEND:{nomination.last:%Y%m%d}T160000Z" in text
    assert f"DTSTART;VALUE=DATE:{COUNCIL.election_date:%Y%m%d}" in text


@pytest.mark.anyio
@pytest.mark.usefixtures("db")
async def test_an_agenda_file_is_for_everybody_and_an_unknown_moment_is_not_there() -> None:
    async with Browser() as browser:
        one = await browser.client.get(f"/elections/{COUNCIL.slug}/calendar/nomination.ics")
        every = await browser.client.get(f"/elections/{COUNCIL.slug}/calendar.ics")
        assert (await browser.client.get(f"/elections/{COUNCIL.slug}/calendar/party.ics")).status_code == 404
    assert one.headers["content-type"].startswith("text/calendar")
    assert one.text.count("BEGIN:VEVENT") == 1 < every.text.count("BEGIN:VEVENT")


def test_every_election_has_a_road_and_a_file_that_agendas_read() -> None:
    for election in catalogue.elections().values():
        assert Moment.NOMINATION in {one.moment for one in road(election)}
        text = ics(election, calendar(election), made_at=CLOSES).decode()
        assert text.count("BEGIN:VEVENT") == len(calendar(election))
        assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
        assert text.endswith("END:VCALENDAR\r\n")
