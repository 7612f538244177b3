"""The words of one text, in every language."""

from kieslijst.texts.model import InterfaceText, OwnText, Trouble, Words
from kieslijst.web.forms import Form
from kieslijst.web.i18n import LANGUAGES, Text, mark

_LONGEST = 2_000


def field_of(language: str, place: int) -> str:
    """The name of a field: the language, and the sentence for one (0) or for several (1)."""
    return f"{language}-{place}"


class TextForm(Form):
    """A field for each sentence in each language; an empty one asks for the shipped words."""

    @classmethod
    def of(cls, text: InterfaceText, own: dict[str, OwnText]) -> "TextForm":
        """As it is shown now."""
        shown = {
            language: own[language].words if language in own else text.shipped.get(language, ())
            for language in LANGUAGES
        }
        return cls.filled(
            **{
                field_of(language, place): sentence
                for language, words in shown.items()
                for place, sentence in enumerate(words)
            }
        )

    def read(self, text: InterfaceText) -> dict[str, Words]:
        """What was typed, with an error at each sentence that does not hold the values of the text."""
        found: dict[str, Words] = {}
        for language in LANGUAGES:
            names = [field_of(language, place) for place in range(len(text.source))]
            words = tuple(self.text(name, longest=_LONGEST) for name in names)
            found[language] = words
            if not any(words):
                continue
            if not all(words):
                empty = names[words.index("")]
                self.refuse(empty, mark("Vul beide zinnen in: voor 1, en voor meer."))
                continue
            trouble = text.trouble_with(language, words)
            if trouble is not None:
                self.refuse(names[trouble.place], _in_words(trouble))
        return found


def _in_words(trouble: Trouble) -> Text:
    expected, found = (_listed(values) for values in (trouble.expected, trouble.found))
    if trouble.stray:
        return mark("Een los procentteken kan hier niet. Schrijf er twee: %(signs)s.", signs="%%")
    if not trouble.expected:
        return mark("Hier horen geen waarden in. U typte %(found)s. Haal die weg.", found=found)
    if not trouble.found:
        return mark(
            "Hier horen deze waarden in: %(expected)s. U typte er geen. Neem ze letterlijk over.", expected=expected
        )
    return mark(
        "Hier horen deze waarden in: %(expected)s. U typte: %(found)s. Neem ze letterlijk over.",
        expected=expected,
        found=found,
    )


def _listed(values: frozenset[str]) -> str:
    return ", ".join(f"%({value})s" for value in sorted(values))
