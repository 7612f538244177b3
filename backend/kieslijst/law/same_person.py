"""When two entries may be one person: the same number settles it, the same name only asks."""

from kieslijst.law.facts import NotGiven, PersonFacts

NameKey = str
"""Surname, initials, and birth date or place in one text, which is quick to compare."""


def namesake_key(person: PersonFacts) -> NameKey | None:
    """Equal for persons with the same surname, initials and birth date, or place where no birth date is known.

    None when there is too little to compare. Real committees saw namesakes in one place on two parties' lists, so
    equality is a reason to ask, never to conclude.
    """
    name = person.name
    if not (name.last_name and name.initials):
        return None
    born = person.birth_date
    if born is None:
        place = "" if person.residence is None else person.residence.place
        return _plain(f"{name.surname}|{name.initials}|{place}") if place else None
    if isinstance(born, NotGiven) or born.year is None or born.day is None:
        return None
    return _plain(f"{name.surname}|{name.initials}|{born.year}-{born.month}-{born.day}")


def _plain(text: str) -> str:
    return text.casefold().replace(".", "").replace(" ", "")
