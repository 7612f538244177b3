"""Events as sentences: who did what, with both values where they are no secret."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kieslijst.audit.model import Event
from kieslijst.nomination.pages.conflict import listed
from kieslijst.nomination.pages.event_words import about, in_words
from kieslijst.nomination.pages.values import field_label, value_in_words
from kieslijst.nomination.undo.candidates import places_in
from kieslijst.nomination.undo.parts import undone_by
from kieslijst.shared.person_name import PersonName
from kieslijst.web.i18n import Text, mark, nmark

_MOST = 4
_PLAIN = {"gender", "is_sitting_member", "has_no_bsn", "kind", "appellation", "seats_before", "publish_gender"}
"""Fields that an event holds as they are; the others only as a name, or as a digest."""
_PARTS_OF_NAME = ("initials", "first_name", "prefix", "last_name")


@dataclass(frozen=True, slots=True)
class Known:
    """What a sentence needs beside the event: numbers of lists by their id, names of districts by their number."""

    lists: Mapping[str, int] = field(default_factory=dict)
    districts: Mapping[int, str] = field(default_factory=dict)


def sentence(event: Event, known: Known) -> Text:
    """ "Lisa de Boer zette S. Kuipers van 14 naar 3 op lijst 1"."""
    made = _SENTENCES.get(event.name, _other)(event, known)
    said = Text(made.message, {**made.values, "who": event.actor_name}, plural=made.plural, count=made.count)
    undone = undone_by(event)
    return mark("%(said)s (maakt een eerdere stap ongedaan)", said=said) if undone is not None else said


def _other(event: Event, _: Known) -> Text:
    name = about(event)
    what = in_words(event)
    return Text("%(who)s: %(what)s (%(about)s)" if name else "%(who)s: %(what)s", {"what": what, "about": name})


def _moved(event: Event, known: Known) -> Text:
    places = places_in(event)
    steps = [
        (_names(event).get(str(who), "?"), was, places.after[who])
        for who, was in places.before.items()
        if who in places.after and was != places.after[who]
    ]
    number = _number(known, str(places.list_id))
    if len(steps) == 1:
        name, was, now = steps[0]
        return mark(
            "%(who)s zette %(name)s van %(was)s naar %(now)s op %(list)s", name=name, was=was, now=now, list=number
        )
    shown = ", ".join(f"{name} ({was} → {now})" for name, was, now in steps[:_MOST]) + _more(steps)
    return mark("%(who)s verplaatste op %(list)s: %(names)s", list=number, names=shown)


def _put_on(event: Event, known: Known) -> Text:
    places = places_in(event)
    number = _number(known, str(places.list_id))
    names = _with_places(event, places.after)
    return mark("%(who)s zette op %(list)s: %(names)s", list=number, names=names)


def _taken_off(event: Event, known: Known) -> Text:
    places = places_in(event)
    number = _number(known, str(places.list_id))
    return mark("%(who)s haalde van %(list)s: %(names)s", list=number, names=_with_places(event, places.before))


def _persons(words: Text) -> Callable[[Event, Known], Text]:
    def said(event: Event, _: Known) -> Text:
        return Text(words.message, {"names": _joined(_people(event))})

    return said


def _changed(event: Event, _: Known) -> Text:
    before, after = event.before or {}, event.after or {}
    fields = after.get("fields") or [name for name in after if name in before]
    steps = [_step(path, before, after) for path in fields[:_MOST]]
    words = "; ".join(f"%(step{at})s" for at in range(len(steps))) + _more(fields)
    what = Text(words, {f"step{at}": step for at, step in enumerate(steps)})
    name = about(event) if event.subject.kind == "person" else ""
    if name:
        return mark("%(who)s wijzigde bij %(name)s: %(what)s", name=name, what=what)
    return mark("%(who)s wijzigde: %(what)s", what=what)


def _step(path: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Text:
    """A field with what it was and what it is, or the field alone where that is not in the record."""
    label = field_label(path)
    was, now = _held(path, before), _held(path, after)
    if was is None or now is None:
        return label
    return mark("%(field)s van “%(was)s” naar “%(now)s”", field=label, was=was[0], now=now[0])


def _held(path: str, side: Mapping[str, Any]) -> tuple[Text | str] | None:
    """What the event says of a field; None where it holds a digest or nothing."""
    head, _, rest = path.partition(".")
    if head not in side:
        return None
    if path in _PLAIN:
        return (value_in_words(path, side[path]),)
    if head == "residence":
        return (value_in_words(path, side["residence"]),)
    if head == "name" and rest in _PARTS_OF_NAME and isinstance(side["name"], dict):
        return (value_in_words(path, side["name"].get(rest)),)
    return None


def _contacts(event: Event, _: Known) -> Text:
    before, after = event.before or {}, event.after or {}
    was, now = _contact_names(before), _contact_names(after)
    if was == now:
        labels = listed(field_label(path) for path in after.get("fields", ()))
        return mark("%(who)s wijzigde bij de inleveraar en de vervangers: %(what)s", what=labels)
    return mark("%(who)s wijzigde de inleveraar en de vervangers van “%(was)s” naar “%(now)s”", was=was, now=now)


def _contact_names(side: Mapping[str, Any]) -> Text | str:
    people = [side.get("submitter", {}), *side.get("substitutes", ())]
    names = ", ".join(one["name"] for one in people if one.get("name"))
    return names or mark("niemand")


def _districts(event: Event, known: Known) -> Text:
    was, now = (_district_names(side or {}, known) for side in (event.before, event.after))
    number = _number(known, event.subject.id)
    return mark(
        "%(who)s wijzigde de kieskringen van %(list)s van “%(was)s” naar “%(now)s”", list=number, was=was, now=now
    )


def _district_names(side: Mapping[str, Any], known: Known) -> Text | str:
    found = [known.districts.get(number, str(number)) for number in side.get("districts", ())]
    return ", ".join(found) or mark("geen")


def _list_made(event: Event, _: Known) -> Text:
    return mark("%(who)s maakte lijst %(number)s", number=(event.after or {}).get("number", ""))


def _list_removed(event: Event, _: Known) -> Text:
    held = event.before or {}
    count = len(held.get("candidates", ()))
    return nmark(
        "%(who)s verwijderde lijst %(number)s, met %(n)s kandidaat",
        "%(who)s verwijderde lijst %(number)s, met %(n)s kandidaten",
        count,
        number=held.get("number", ""),
    )


def _imported(event: Event, _: Known) -> Text:
    after = event.after or {}
    return mark(
        "%(who)s nam kandidaten over uit een rekenblad: %(new)s nieuw, %(changed)s bijgewerkt",
        new=len(after.get("added", ())),
        changed=len(after.get("updated", ())),
    )


def _people(event: Event) -> list[str]:
    """The names of the people that an event put in or took out."""
    for side in (event.after or {}, event.before or {}):
        if "persons" in side:
            return [_in_text(one["name"]) for one in side["persons"]]
    return [about(event)]


def _in_text(name: object) -> str:
    return PersonName(**name).in_text if isinstance(name, dict) else str(name)


def _names(event: Event) -> dict[str, str]:
    """Names by the id of the person, of an event of candidates."""
    for side in (event.before, event.after):
        if side and "places" in side:
            return dict(zip(side["places"], side["names"], strict=True))
        if side and "name" in side:
            return {event.subject.id: side["name"]}
    return {}


def _with_places(event: Event, places: Mapping[Any, int]) -> str:
    names = _names(event)
    return _joined([f"{names.get(str(who), '?')} ({place})" for who, place in places.items()])


def _joined(names: Sequence[str]) -> str:
    return ", ".join(names[:_MOST]) + _more(names)


def _more(found: Sequence[object]) -> str:
    return " …" if len(found) > _MOST else ""


def _number(known: Known, list_id: str) -> Text:
    """The list by its number; one that was removed since has none."""
    number = known.lists.get(list_id)
    return mark("een lijst die er niet meer is") if number is None else mark("lijst %(number)s", number=number)


_ADDED = mark("%(who)s voerde in: %(names)s")
_REMOVED = mark("%(who)s verwijderde: %(names)s")
_RESTORED = mark("%(who)s zette terug: %(names)s")
_SENTENCES: dict[str, Callable[[Event, Known], Text]] = {
    "nomination_started": lambda _event, _known: mark("%(who)s begon deze kandidaatstelling"),
    "candidate_moved": _moved,
    "candidates_moved": _moved,
    "candidate_added": _put_on,
    "candidates_added": _put_on,
    "candidate_removed": _taken_off,
    "candidates_removed": _taken_off,
    "person_added": _persons(_ADDED),
    "persons_added": _persons(_ADDED),
    "person_removed": _persons(_REMOVED),
    "persons_removed": _persons(_REMOVED),
    "persons_restored": _persons(_RESTORED),
    "person_changed": _changed,
    "details_changed": _changed,
    "contacts_changed": _contacts,
    "districts_changed": _districts,
    "list_added": _list_made,
    "list_removed": _list_removed,
    "candidates_imported": _imported,
    "step_undone": lambda _event, _known: mark("%(who)s nam een stap terug waar niets meer van over was"),
    "import_undone": lambda _event, _known: mark("%(who)s maakte een import ongedaan"),
}
