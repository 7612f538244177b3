"""Chapter G of the Kieswet: registration of appellations, with Q 6, Y 10 to Y 11a, Ya 15, Ya 25 and Pa 7, Pa 8."""

from kieslijst.law.rule import AnyRule

RULES: tuple[AnyRule, ...] = ()
