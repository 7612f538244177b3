"""The operator's variables."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kieslijst.settings import SettingError, Supply, read_settings

URL = "postgresql://somebody@db.example/kieslijst"


def test_nothing_set_is_an_embedded_database_on_loopback() -> None:
    found = read_settings({})
    assert (found.supply, found.host, found.port, found.workers) == (Supply.EMBEDDED, "127.0.0.1", 8000, 2)
    assert found.keys == found.data_dir / "keys.json"
    assert not found.is_demo


def test_a_folder_is_absolute_and_holds_the_keys(tmp_path: Path) -> None:
    found = read_settings({"KIESLIJST_DATA_DIR": str(tmp_path)})
    assert found.keys == tmp_path / "keys.json"


def test_a_moment_without_zone_is_dutch_time() -> None:
    assert read_settings({"KIESLIJST_NOW": "2026-02-02T09:00"}).now == datetime(2026, 2, 2, 8, tzinfo=UTC)


def test_the_clock_cannot_be_shifted_on_a_database_by_url() -> None:
    with pytest.raises(SettingError, match="KIESLIJST_NOW"):
        read_settings({"KIESLIJST_NOW": "2026-02-02", "KIESLIJST_DATABASE_URL": URL})


def test_the_supervisors_own_url_is_no_url_of_the_operator() -> None:
    given = {"KIESLIJST_NOW": "2026-02-02", "KIESLIJST_DATABASE_URL": URL, "KIESLIJST_SUPERVISOR": "demo"}
    found = read_settings(given)
    assert found.is_demo
    assert found.is_embedded
    assert found.now is not None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KIESLIJST_DATABASE_URL", "sqlite:///file"),
        ("KIESLIJST_PROXIES", "10.0.0.0/8, everybody"),
        ("KIESLIJST_PUBLIC_URL", "kieslijst.example"),
        ("KIESLIJST_PUBLIC_URL", "https://kieslijst.example/?a=1"),
        ("KIESLIJST_EML_SCHEMAS", "/absent/folder"),
        ("KIESLIJST_NOW", "tomorrow"),
        ("KIESLIJST_PORT", "0"),
        ("KIESLIJST_PORT", "65536"),
        ("KIESLIJST_PORT", "eight"),
        ("KIESLIJST_WORKERS", "-1"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(SettingError, match=name):
        read_settings({name: value})


def test_proxies_are_named_one_by_one_or_as_networks() -> None:
    assert read_settings({}).proxies == ()
    assert read_settings({"KIESLIJST_PROXIES": "10.0.0.0/8, ::1"}).proxies == ("10.0.0.0/8", "::1")
