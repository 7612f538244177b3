"""What an event of a nomination is called on the screen."""

from dataclasses import replace
from typing import Any

from kieslijst.audit.model import Event
from kieslijst.web.i18n import Text, mark, nmark

_WORDS = {
    "nomination_started": mark("Begon deze kandidaatstelling"),
    "details_changed": mark("Wijzigde partij en naam"),
    "background_changed": mark("Wijzigde de namen van de vorige verkiezing"),
    "contacts_changed": mark("Wijzigde inleveraar of vervangers"),
    "person_added": mark("Voegde een persoon toe"),
    "person_changed": mark("Wijzigde een persoon"),
    "person_removed": mark("Verwijderde een persoon"),
    "persons_merged": mark("Voegde twee personen samen"),
    "persons_parted": mark("Maakte van samengevoegde personen weer twee"),
    "said_to_be_two": mark("Zei dat twee personen niet dezelfde zijn"),
    "list_added": mark("Maakte een lijst"),
    "list_removed": mark("Verwijderde een lijst"),
    "districts_changed": mark("Wijzigde de kieskringen"),
    "districts_moved": mark("Verplaatste kieskringen naar een andere lijst"),
    "list_named": mark("Gaf een lijst een naam"),
    "list_loosened": mark("Maakte een lijst los van de vaste kop"),
    "lists_copied": mark("Kopieerde een lijst naar kieskringen"),
    "lists_filled": mark("Zette kandidaten op meer lijsten"),
    "lists_restored": mark("Zette lijsten terug"),
    "places_changed": mark("Wijzigde plaatsen op lijsten"),
    "head_changed": mark("Wijzigde welke lijsten een vaste kop hebben"),
    "head_moved": mark("Verplaatste in de vaste kop"),
    "candidate_added": mark("Zette iemand op de lijst"),
    "candidate_moved": mark("Verplaatste een kandidaat"),
    "candidate_removed": mark("Haalde iemand van de lijst"),
    "version_made": mark("Maakte de papieren"),
    "step_undone": mark("Nam een stap terug waar niets meer van over was"),
    "import_undone": mark("Maakte een import ongedaan"),
    "bsn_shown": mark("Bekeek een BSN"),
    "paper_ticks_changed": mark("Zette vinkjes bij de papieren"),
    "point_confirmed": mark("Vinkte een punt van de controle af"),
    "point_reopened": mark("Zette een punt van de controle terug"),
    "candidate_withdrawn": mark("Haalde een kandidaat van alle lijsten"),
    "candidate_reinstated": mark("Zette een kandidaat terug op de lijsten"),
    "papers_downloaded": mark("Haalde papieren op"),
    "draft_papers_made": mark("Maakte een concept van de papieren"),
    "draft_papers_downloaded": mark("Haalde een concept van de papieren op"),
    "table_downloaded": mark("Haalde de kandidaten op als tabel"),
    "data_taken_along": mark("Haalde alle gegevens op"),
}
_OF_SEVERAL = {
    "persons_added": nmark("Voegde 1 persoon toe", "Voegde %(n)s personen toe", 0),
    "persons_removed": nmark("Verwijderde 1 persoon", "Verwijderde %(n)s personen", 0),
    "persons_restored": nmark("Zette 1 persoon terug", "Zette %(n)s personen terug", 0),
    "persons_taken_over": nmark("Nam 1 persoon over", "Nam %(n)s personen over", 0),
    "persons_given": nmark(
        "Nam 1 persoon mee naar een andere kandidaatstelling",
        "Nam %(n)s personen mee naar een andere kandidaatstelling",
        0,
    ),
    "candidates_imported": nmark("Importeerde 1 kandidaat", "Importeerde %(n)s kandidaten", 0),
    "candidates_moved": nmark("Verplaatste 1 kandidaat", "Verplaatste %(n)s kandidaten", 0),
    "candidates_added": nmark("Zette 1 kandidaat op de lijst", "Zette %(n)s kandidaten op de lijst", 0),
    "candidates_removed": nmark("Haalde 1 kandidaat van de lijst", "Haalde %(n)s kandidaten van de lijst", 0),
}
"""The number comes from the event."""
_NAMES_SHOWN = 3


def in_words(event: Event) -> Text | str:
    """The act in a few words; how many, where it is about several."""
    count = len(_people(event))
    if event.name in _OF_SEVERAL:
        return replace(_OF_SEVERAL[event.name], values={"n": count}, count=count)
    return _WORDS.get(event.name, event.name)


def about(event: Event) -> str:
    """The names or the code that the event is about, where it holds them."""
    for values in (event.after, event.before):
        name = (values or {}).get("name") or ((values or {}).get("person") or {}).get("name")
        if name:
            return _name(name)
    if event.name != "persons_added" and _people(event):
        shown = [_name(each) for each in _people(event)]
        return ", ".join(shown[:_NAMES_SHOWN]) + (" …" if len(shown) > _NAMES_SHOWN else "")
    code = (event.after or {}).get("code", "")
    return f"{code[:3]} {code[3:]}" if code else ""


def _people(event: Event) -> list[Any]:
    """The names in an event of several people."""
    for values in (event.after, event.before):
        if values and "names" in values:
            return list(values["names"])
        if values and "persons" in values:
            return [person["name"] for person in values["persons"]]
    return []


def _name(name: Any) -> str:
    if isinstance(name, dict):
        return " ".join(part for part in (name["initials"], name["prefix"], name["last_name"]) if part)
    return str(name)
