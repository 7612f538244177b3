"""Models H 1 and H 9."""

from dataclasses import replace

from tests.documents.examples import EDITION, SOME_OF_SEVERAL, a_list, an_h1, an_h9, hostile_list, somebody

from kieslijst.documents.models.model import Form
from kieslijst.shared.address import PostalAddress
from kieslijst.shared.election_type import ElectionType as Kind

ABROAD = a_list(5, kind=Kind.KCNI, area="")
FORMS: dict[str, Form] = {
    "h1": an_h1(),
    "h1-eighty-candidates": an_h1(a_list(80, kind=Kind.TK, area="", districts=SOME_OF_SEVERAL)),
    "h1-unnamed-and-blank": an_h1(a_list(1, appellation=""), submitter=None, substitutes=()),
    "h1-hostile": an_h1(hostile_list()),
    "h1-draft": an_h1(a_list(30), edition=replace(EDITION, draft=True)),
    "h9": an_h9(),
    "h9-authorised-person": an_h9(a_list(30, kind=Kind.TK, area=""), position=2, authorised_person=somebody()),
    "h9-eighty-candidates": an_h9(a_list(80), position=80),
    "h9-unnamed-and-blank": an_h9(a_list(1, appellation=""), bsn="", address=PostalAddress()),
    "h9-message-box": an_h9(ABROAD, edition=replace(EDITION, verify_base="https://lijst.example")),
    "h9-hostile": an_h9(hostile_list(), position=3),
}
