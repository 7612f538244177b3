"""Logs keep personal data out."""

import io
import json
import logging
from collections.abc import Iterator
from contextlib import redirect_stderr

import pytest
import structlog

from kieslijst.shared.log import configure_logs


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    written = io.StringIO()
    with redirect_stderr(written):
        configure_logs()
        yield written
    structlog.reset_defaults()
    logging.basicConfig(handlers=[logging.NullHandler()], level=logging.WARNING, force=True)


def test_a_name_that_is_not_on_the_list_is_left_out(lines: io.StringIO) -> None:
    structlog.get_logger().warning("job_done", task="tests.note", bsn="123456782")
    line = json.loads(lines.getvalue())
    assert (line["event"], line["task"]) == ("job_done", "tests.note")
    assert "123456782" not in lines.getvalue()


def test_a_library_logs_its_words_without_its_values(lines: io.StringIO) -> None:
    try:
        int("123456782x")
    except ValueError:
        logging.getLogger("library").exception("could not keep %s", "123456782")
    line = json.loads(lines.getvalue())
    assert (line["event"], line["error"], line["logger"]) == ("could not keep %s", "ValueError", "library")
    assert "123456782" not in lines.getvalue()
