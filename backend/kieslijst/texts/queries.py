"""What the page of texts shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from kieslijst.shared.errors import NotFound
from kieslijst.texts import store
from kieslijst.texts.model import InterfaceText, OwnText, Words
from kieslijst.texts.shipped import shipped_texts
from kieslijst.web.i18n import LANGUAGES, mark


@dataclass(frozen=True, slots=True)
class Listed:
    """A text with the words that are shown in each language, empty where there are none."""

    text: InterfaceText
    shown: dict[str, Words]
    own: frozenset[str]

    @property
    def is_missing(self) -> bool:
        return any(not words for words in self.shown.values())

    def holds(self, sought: str) -> bool:
        """Whether the key or one of the words holds this, whatever the case."""
        folded = sought.casefold()
        words = (sentence for said in (self.text.source, *self.shown.values()) for sentence in said)
        return folded in self.text.digest or any(folded in sentence.casefold() for sentence in words)


async def every_text() -> Sequence[Listed]:
    """Missing first, then those with own words, then the rest; each in the order of the alphabet."""
    own: dict[tuple[str, str], dict[str, OwnText]] = {}
    for each in await store.every():
        own.setdefault(each.key, {})[each.language] = each
    listed = [_listed(text, own.get(text.key, {})) for text in shipped_texts().values()]
    return sorted(listed, key=lambda each: (not each.is_missing, not each.own))


def _listed(text: InterfaceText, own: dict[str, OwnText]) -> Listed:
    shown = {
        language: own[language].words if language in own else text.shipped.get(language, ()) for language in LANGUAGES
    }
    return Listed(text, shown, frozenset(own))


def text_of(digest: str) -> InterfaceText:
    """Raises `NotFound`."""
    found = shipped_texts().get(digest)
    if found is None:
        raise NotFound(mark("Deze tekst is er niet (meer)."))
    return found


async def own_words_of(text: InterfaceText) -> dict[str, OwnText]:
    return await store.of(text.key)
