"""The calendar of an election as text for people and as JSON for scripts."""

import json
from collections.abc import Iterator
from typing import Any

from kieslijst.elections.calendar import calendar, calendar_facts
from kieslijst.elections.catalogue import remarks as catalogue_remarks
from kieslijst.elections.model import Election
from kieslijst.law.article import in_words
from kieslijst.law.calendar import LegalMoment, undated
from kieslijst.law.wording.moments import hours, moment_title, remarks, undated_text, weekday_and_date, when

_INDENT = " " * 4


def as_text(election: Election) -> str:
    """The days in order, each with its moments below it, in Dutch."""
    lines = [f"{election.code}  {election.name}"]
    lines += [f"Let op: {remark.text}" for remark in catalogue_remarks().get(election.slug, ())]
    for moment in calendar(election):
        lines += ["", *_lines(moment)]
    names = [moment_title(moment) for moment in undated(calendar_facts(election))]
    if names:
        lines += ["", f"{undated_text()}:", *(f"{_INDENT}{name}" for name in names)]
    return "\n".join(lines)


def as_json(election: Election) -> str:
    """An object with the election, its remarks, its `moments` and those that are `undated`."""
    whole = {
        "code": election.code,
        "name": election.name,
        "type": election.type.value,
        "nomination_day": election.nomination_date.isoformat(),
        "election_day": election.election_date.isoformat(),
        "remarks": [remark.text for remark in catalogue_remarks().get(election.slug, ())],
        "moments": [_entry(moment) for moment in calendar(election)],
        "undated": [moment.value for moment in undated(calendar_facts(election))],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _lines(moment: LegalMoment) -> Iterator[str]:
    yield ", ".join(part for part in (when(moment), hours(moment)) if part)
    yield f"{_INDENT}{moment_title(moment.moment)} ({in_words(moment.articles)})"
    for remark in remarks(moment):
        yield f"{_INDENT}{remark}"


def _entry(moment: LegalMoment) -> dict[str, Any]:
    return {
        "moment": moment.moment.value,
        "title": moment_title(moment.moment),
        "first": moment.first.isoformat(),
        "last": moment.last.isoformat(),
        "when": when(moment),
        "weekday": weekday_and_date(moment.first).split(" ")[0],
        "bound": moment.bound.value,
        "opens": moment.opens and f"{moment.opens:%H:%M}",
        "closes": moment.closes and f"{moment.closes:%H:%M}",
        "zone": moment.zone,
        "article": in_words(moment.articles),
        "shifted_from": moment.shifted_from and moment.shifted_from.isoformat(),
        "remarks": list(remarks(moment)),
        "question": moment.question or None,
    }
