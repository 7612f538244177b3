"""Own words for a text: keeping them, or going back to the shipped ones. Recorded in the chain "texts"."""

from collections.abc import Mapping
from datetime import datetime

from kieslijst.audit.actions import record
from kieslijst.database import transaction
from kieslijst.shared.actor import Actor
from kieslijst.shared.errors import Refused
from kieslijst.texts import store
from kieslijst.texts.current import CHAIN, refresh
from kieslijst.texts.model import InterfaceText, Words
from kieslijst.web.i18n import mark


async def change_text(actor: Actor, text: InterfaceText, words: Mapping[str, Words], *, at: datetime) -> bool:
    """Say a text in these words, by language; where they are the shipped ones, or none, those are shown.

    Gives whether anything changed. Raises `Refused` for words that do not hold the values of the text.
    """
    own = {language: said for language, said in words.items() if all(said) and said != text.shipped.get(language)}
    if any(text.trouble_with(language, said) for language, said in own.items()):
        raise Refused(mark("De woorden tussen %(signs)s moeten in elke taal dezelfde zijn.", signs="%( )s"))
    async with transaction():
        was = {language: each.words for language, each in (await store.of(text.key)).items()}
        if was == own:
            return False
        before, after = ({"text": text.key[0], "words": _listed(each)} for each in (was, own))
        await record(
            CHAIN, "text_changed", actor=actor, subject=("text", text.digest), at=at, before=before, after=after
        )
        await store.replace(text.key, own, at=at, by=actor.name)
    await refresh()
    return True


def _listed(words: Mapping[str, Words]) -> dict[str, list[str]]:
    return {language: list(said) for language, said in words.items()}
