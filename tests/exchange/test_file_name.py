"""Files are called as the receivers want them."""

from kieslijst.exchange.file_name import file_name
from kieslijst.exchange.message import MessageKind


def test_each_message_has_its_word_and_ending() -> None:
    assert file_name(MessageKind.DEFINITION, "GR2026_Juinen") == "Verkiezingsdefinitie_GR2026_Juinen.eml.xml"
    assert file_name(MessageKind.DISTRICT_LISTS, "TK2025", part="Haarlem") == "Kandidatenlijsten_TK2025_Haarlem.eml.xml"
    assert file_name(MessageKind.ALL_LISTS, "TK2025") == "Totaallijsten_TK2025.eml.xml"


def test_names_keep_to_letters_that_every_disk_knows() -> None:
    made = file_name(MessageKind.NOMINATION, "PS2027_Fryslân", part="D'66 / Één? ../x")
    assert made == "Kandidaten_PS2027_Fryslan_D66Eenx.eml.xml"
