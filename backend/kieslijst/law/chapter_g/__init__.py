"""Chapter G of the Kieswet: registration of appellations, with Q 6, Y 10 to Y 11a, Ya 15, Ya 25 and Pa 7, Pa 8."""

from datetime import date

from kieslijst.law.chapter_g import carry_over, decisions, deletion, grounds, logos, papers, request
from kieslijst.law.check import Finding, run
from kieslijst.law.registration_case import RegistrationCase
from kieslijst.law.registration_facts import RegistrationFacts
from kieslijst.law.rule import AnyRule

RULES: tuple[AnyRule, ...] = (
    *request.RULES,
    *papers.RULES,
    *grounds.RULES,
    *decisions.RULES,
    *deletion.RULES,
    *logos.RULES,
    *carry_over.RULES,
)


def check_registration(facts: RegistrationFacts, *, on: date) -> tuple[Finding, ...]:
    """Findings on one registration by the rules in force on nomination day `on`; never raises on any facts.

    They come as a registration goes (request, change, logo, decision, carry-over, what follows), then by article.
    """
    return run(RULES, RegistrationCase(facts, on=on), on=on)
