"""Finding people as they are typed: without accents, by the beginnings of words, initials in any form (pure)."""

import unicodedata

from kieslijst.nomination.model import Person

_PUNCTUATION = str.maketrans(dict.fromkeys(".,;()'’-/", " "))


def folded(text: str) -> str:
    """Without accents, capitals and punctuation: "Yıldız-de Boer" is "yildiz de boer"."""
    if text.isascii():
        return text.lower().translate(_PUNCTUATION)
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ı", "i").replace("ø", "o").replace("ł", "l"))
    return "".join(each for each in plain if not unicodedata.combining(each)).translate(_PUNCTUATION)


def finds(query: str, person: Person, place: int) -> bool:
    """Whether each word of the query begins a word of the name or residence, or is the place ("kuipers 7")."""
    name = person.name
    joined = name.initials.replace(".", "").replace(" ", "")
    text = f"{name.initials} {joined} {name.first_name} {name.surname} {person.residence.on_list}"
    words = folded(text).split()
    return all(word == str(place) or any(each.startswith(word) for each in words) for word in folded(query).split())
