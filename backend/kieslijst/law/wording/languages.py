"""The catalogues by language code."""

from kieslijst.law.wording.en import CATALOGUE as _EN
from kieslijst.law.wording.entry import Catalogue
from kieslijst.law.wording.fy import CATALOGUE as _FY
from kieslijst.law.wording.nl import CATALOGUE as _NL

CATALOGUES: dict[str, Catalogue] = {catalogue.language: catalogue for catalogue in (_NL, _EN, _FY)}
