"""No log line holds a token, wherever it hides; the libraries say nothing of readers."""

import io
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot import logs

TOKEN = "7000000001:AAH0-this-token-must-never-be-seen"


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    root = logging.getLogger()
    before = root.handlers[:], root.level
    logs.set_up("debug", "json", stream)
    yield stream
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    structlog.reset_defaults()


@pytest.mark.parametrize(
    "value",
    [
        TOKEN,
        f"http://127.0.0.1:8081/bot{TOKEN}/getMe",
        TOKEN.replace(":", "%3A"),
        ValueError(f"url='http://localhost/bot{TOKEN}/getUpdates?timeout=30'"),
        TOKEN.encode(),
        [f"line 3: token = {TOKEN}"],
        {"url": f"/bot{TOKEN}", TOKEN: 1},
    ],
)
def test_a_token_is_hidden_in_every_kind_of_value(stream: io.StringIO, value: object) -> None:
    structlog.get_logger("newsdigest").warning("polling failed", why=value)
    assert "polling failed" in stream.getvalue()
    assert "[token]" in stream.getvalue()
    assert "never-be-seen" not in stream.getvalue()


def test_a_token_is_hidden_in_a_traceback_and_in_a_library_s_line(stream: io.StringIO) -> None:
    try:
        raise RuntimeError(f"/bot{TOKEN}/sendMessage")
    except RuntimeError:
        structlog.get_logger("newsdigest").exception("job failed")
    logging.getLogger("some.library").info("GET /bot%s/getMe", TOKEN)
    assert "RuntimeError" in stream.getvalue()
    assert "GET /bot" in stream.getvalue()
    assert "never-be-seen" not in stream.getvalue()


def test_statements_and_their_values_are_not_logged_even_at_debug(stream: io.StringIO) -> None:
    logging.getLogger("aiosqlite").debug("executing INSERT", "1001")
    assert stream.getvalue() == ""
