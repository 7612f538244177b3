"""A 110a that came with a form."""

from kieslijst.exchange import eml110a
from kieslijst.exchange.document import LARGEST
from kieslijst.exchange.election_definition import ElectionDefinition
from kieslijst.shared.errors import Unreadable
from kieslijst.web.forms import Form
from kieslijst.web.i18n import Text, mark

_MARGIN = 100_000
LARGEST_BODY = LARGEST + _MARGIN


def read_definition(form: Form) -> ElectionDefinition | None:
    """The definition in the field `file`, or nothing and an error at that field."""
    upload = form.file("file", missing=mark("Kies het bestand met de verkiezingsdefinitie (110a)."))
    if upload is None:
        return None
    try:
        return eml110a.read(upload.content)
    except Unreadable as error:
        form.refuse("file", Text(str(error)))
        return None
