"""`kieslijst law list` and `kieslijst law explain`."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.cli.command import Here

from kieslijst.law.format_checks import FORMAT_CHECKS
from kieslijst.law.not_coded import ARTICLES, ROWS
from kieslijst.law.rules import ALL_RULES

_KEYS = {"rule", "kind", "article", "election_types", "severity", "consequence", "since", "rows"}
_EXCESS = "list_has_no_more_names_than_the_ordinary_maximum"


def listed(here: Here) -> dict[str, Any]:
    said = here("law", "list", "--json")
    assert said.status == 0
    told: dict[str, Any] = json.loads(said.out)
    return told


def test_json_has_every_rule_and_every_format_check_with_the_promised_keys(here: Here) -> None:
    rules = listed(here)["rules"]

    assert {rule["rule"] for rule in rules} == {rule.code for rule in ALL_RULES} | {one.row for one in FORMAT_CHECKS}
    assert [rule["rule"] for rule in rules if set(rule) != _KEYS] == []
    assert {rule["kind"] for rule in rules} == {"law", "format"}
    assert [rule["rule"] for rule in rules if not (rule["article"] and rule["election_types"])] == []
    assert {rule["rule"] for rule in rules if not rule["rows"]} == {rule.code for rule in ALL_RULES if not rule.rows}
    assert {rule["severity"] for rule in rules} <= {"error", "warning", "info"}


def test_json_says_what_one_rule_is(here: Here) -> None:
    (rule,) = [one for one in listed(here)["rules"] if one["rule"] == _EXCESS]

    assert rule["article"] == "Kieswet H 6(2)"
    assert "EK" in rule["election_types"]
    assert (rule["severity"], rule["consequence"]) == ("warning", "strike")
    assert rule["since"] is None


def test_json_gives_the_reason_of_all_that_has_no_rule(here: Here) -> None:
    left_out = listed(here)["not_coded"]

    assert {one["row"]: one["reason"] for one in left_out if "row" in one} == ROWS
    assert {one["article"]: one["reason"] for one in left_out if "article" in one} == ARTICLES
    assert [one for one in left_out if len(one) != 2] == []


def test_lines_say_the_same_as_json(here: Here) -> None:
    told = listed(here)
    lines = here("law", "list").out.splitlines()

    assert [line.split()[-1] for line in lines[: len(told["rules"])]] == [rule["rule"] for rule in told["rules"]]
    assert lines[len(told["rules"])] == f"{len(told['rules'])} regels"
    assert lines[-1].startswith(f"{len(told['not_coded'])} zonder regel")


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_every_rule_is_explained_without_open_braces(here: Here, rule: Any) -> None:
    said = here("law", "explain", rule.code)
    heads = [line[:15].strip() for line in said.out.splitlines()]

    assert said.status == 0
    assert {"Regel", "Titel", "Artikel", "Verkiezingen", "Ernst", "Gevolg", "Voorwaarde", "Rijen"} <= set(heads)
    assert not {"{", "}"} & set(said.out)
    assert rule.condition in said.out


def test_an_explanation_has_the_article_of_each_type_and_both_voices(here: Here) -> None:
    lines = here("law", "explain", _EXCESS).out.splitlines()

    assert "Artikel         Kieswet H 6(2) (TK PS WS GR)" in lines
    assert "Artikel         Kieswet R 4(2) (EK)" in lines
    assert "Artikel         Kieswet H 6(2), Ya 13 (ER)" in lines
    assert [line for line in lines if line.startswith(("Advies", "Stembureau")) and "‹" in line] != []


@pytest.mark.parametrize("check", FORMAT_CHECKS, ids=lambda check: check.row)
def test_a_format_check_is_explained_by_its_row(here: Here, check: Any) -> None:
    said = here("law", "explain", check.row)

    assert (said.status, check.where in said.out, check.ours in said.out) == (0, True, True)


@pytest.mark.parametrize("wrong", ["list_has_no_more_names_than_ordinary_maximum", "zzz", "", "FMT-PCC"])
def test_an_unknown_rule_gives_one_line_with_the_nearest_names(here: Here, wrong: str) -> None:
    said = here("law", "explain", wrong)

    assert (said.status, said.out) == (2, "")
    (line,) = said.err.splitlines()
    assert line.startswith("kieslijst: Er is geen regel")
    assert any(known in line for known in ("list_has", "FMT-PC", "kieslijst law list"))


def test_the_nearest_name_is_the_one_that_was_meant(here: Here) -> None:
    assert _EXCESS in here("law", "explain", _EXCESS.replace("ordinary_", "")).err


def test_no_database_or_web_is_loaded(tmp_path: Path) -> None:
    heavy = {"litestar", "piccolo", "asyncpg", "psycopg", "weasyprint", "kieslijst.embedded"}
    program = (
        "import sys; from kieslijst.cli import main; main(['law', 'list', '--json']); "
        f"print(sorted({heavy!r} & set(sys.modules)))"
    )
    environment = {"KIESLIJST_DATA_DIR": str(tmp_path / "data"), "PATH": "/usr/bin:/bin"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, env=environment)

    assert done.stdout.endswith(b"[]\n")


def test_who_reads_only_the_first_lines_gets_no_complaint() -> None:
    command = "import sys; from kieslijst.cli import main; sys.exit(main())"
    with subprocess.Popen(
        [sys.executable, "-c", command, "law", "list"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        first = running.stdout.readline()
        running.stdout.close()
        complaint = running.stderr.read()

    assert first
    assert complaint == ""
    assert running.returncode == 0
