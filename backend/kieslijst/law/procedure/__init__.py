"""What the central electoral committee does and when: chapters F, I, J, Q, S, Y, Ya and Z of the Kieswet."""

from kieslijst.law.rule import AnyRule

RULES: tuple[AnyRule, ...] = ()
