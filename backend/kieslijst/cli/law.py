"""`kieslijst law list` and `kieslijst law explain`: what the law package knows, without a database."""

import argparse
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kieslijst.law.format_checks import FormatCheck
    from kieslijst.law.rule import AnyRule

_NEAREST = 3
_WIDTH = 15


def add_commands(commands: Any) -> None:
    """Add the commands about the law."""
    law = commands.add_parser("law", help="the rules: list them, explain one")
    acts = law.add_subparsers(required=True, metavar="ACT")
    listed = acts.add_parser("list", help="every rule and format check, and what has no rule with the reason")
    listed.add_argument("--json", action="store_true", help="an object with `rules` and `not_coded`")
    listed.set_defaults(run=_list)
    explained = acts.add_parser("explain", help="one rule: articles, severity, consequence, condition and wording")
    explained.add_argument("rule", metavar="RULE", help="the name of a rule, or the row of a format check")
    explained.set_defaults(run=_explain)


def _list(given: argparse.Namespace) -> int:
    import json

    rules, left_out = _rules(), _not_coded()
    if given.json:
        print(json.dumps({"rules": rules, "not_coded": left_out}, ensure_ascii=False, indent=1))
        return 0
    for rule in rules:
        types = _types(rule["election_types"])
        print(f"{rule['severity']:9} {rule['consequence']:12} {types:24} {rule['article']:36} {rule['rule']}")
    print(f"{len(rules)} regels")
    for one in left_out:
        name = one.get("row") or one["article"]
        print(f"{name:24} {one['reason']}")
    print(f"{len(left_out)} zonder regel, met de reden")
    return 0


def _rules() -> list[dict[str, Any]]:
    from kieslijst.law.format_checks import FORMAT_CHECKS
    from kieslijst.law.rules import ALL_RULES

    return [_as_rule(rule) for rule in ALL_RULES] + [_as_format(check) for check in FORMAT_CHECKS]


def _as_rule(rule: "AnyRule") -> dict[str, Any]:
    from kieslijst.law.article import in_words

    return {
        "rule": rule.code,
        "kind": "law",
        "article": in_words(rule.articles),
        "election_types": _codes(rule.types.members),
        "severity": rule.severity.value,
        "consequence": rule.consequence.value,
        "since": rule.since.isoformat() if rule.since else None,
        "rows": list(rule.rows),
    }


def _as_format(check: "FormatCheck") -> dict[str, Any]:
    from kieslijst.law.rule import ALL
    from kieslijst.law.sanctions import Consequence

    return {
        "rule": check.row,
        "kind": "format",
        "article": check.source,
        "election_types": _codes(ALL.members),
        "severity": check.severity.value,
        "consequence": Consequence.NONE.value,
        "since": None,
        "rows": [check.row],
    }


def _not_coded() -> list[dict[str, str]]:
    from kieslijst.law.not_coded import ARTICLES, ROWS

    rows = [{"row": row, "reason": reason} for row, reason in ROWS.items()]
    return rows + [{"article": article, "reason": reason} for article, reason in ARTICLES.items()]


def _codes(members: Any) -> list[str]:
    from kieslijst.shared.election_type import ElectionType

    return [kind.value for kind in ElectionType if kind in members]


def _types(codes: list[str]) -> str:
    from kieslijst.shared.election_type import ElectionType

    return "alle" if len(codes) == len(ElectionType) else " ".join(codes)


def _explain(given: argparse.Namespace) -> int:
    from kieslijst.law.format_checks import FORMAT_CHECKS
    from kieslijst.law.rules import rule_called

    rule = rule_called(given.rule)
    check = next((one for one in FORMAT_CHECKS if one.row == given.rule), None)
    if rule is None and check is None:
        raise _unknown(given.rule)
    facts = _facts_of_rule(rule) if rule else _facts_of_format(check) if check else []
    for name, text in facts:
        print(f"{name:{_WIDTH}} {text}")
    return 0


def _unknown(name: str) -> Exception:
    from difflib import get_close_matches

    from kieslijst.shared.errors import NotFound

    known = [str(rule["rule"]) for rule in _rules()]
    nearest = get_close_matches(name, known, n=_NEAREST, cutoff=0.4)
    meant = f"Bedoelt u {' of '.join(nearest)}?" if nearest else "Alle regels staan in: kieslijst law list."
    return NotFound(f"Er is geen regel {name[:80]}. {meant}")


def _facts_of_rule(rule: "AnyRule") -> list[tuple[str, str]]:
    from kieslijst.law.wording import consequence_text, title

    told = [("Regel", rule.code), ("Titel", title(rule))]
    told += _articles(rule)
    told.append(("Verkiezingen", _bound(rule)))
    told.append(("Ernst", rule.severity.value))
    consequence = consequence_text(rule.consequence) or "De wet verbindt er geen gevolg aan."
    told.append(("Gevolg", f"{rule.consequence.value}: {consequence}"))
    told.append(("Voorwaarde", rule.condition))
    told += _wording(rule)
    told.append(("Rijen", ", ".join(rule.rows) or "geen"))
    told.append(("Geldt vanaf", rule.since.isoformat() if rule.since else "altijd"))
    if rule.until:
        told.append(("Geldt tot en met", rule.until.isoformat()))
    return told


def _articles(rule: "AnyRule") -> list[tuple[str, str]]:
    """One line for each citation, with the types that it is the citation for."""
    from kieslijst.law.article import in_words
    from kieslijst.shared.election_type import ElectionType

    bound = [kind for kind in ElectionType if kind in rule.types.members]
    by_article: dict[str, list[str]] = {}
    for kind in bound:
        by_article.setdefault(in_words(rule.cited(kind)), []).append(kind.value)
    return [("Artikel", f"{article} ({' '.join(codes)})") for article, codes in by_article.items()]


def _bound(rule: "AnyRule") -> str:
    several = _codes(rule.types.several_districts & rule.types.members)
    told = _types(_codes(rule.types.members))
    return f"{told}; alleen met meer dan een kieskring: {_types(several)}" if several else told


def _wording(rule: "AnyRule") -> list[tuple[str, str]]:
    from kieslijst.law.wording import voices

    told = []
    for reason, (advised, said) in voices(rule).items():
        asked = f" (vraag {reason})" if reason else ""
        told += [(f"Advies{asked}", advised), (f"Stembureau{asked}", said)]
    return [(name, text) for name, text in told if text]


def _facts_of_format(check: "FormatCheck") -> list[tuple[str, str]]:
    told = [("Controle", check.row), ("Titel", check.name), ("Bron", check.source)]
    told += [("Ernst", check.severity.value), ("Waar", check.where)]
    return [*told, ("Anders dan e-KS", check.ours)] if check.ours else told
