"""Logs: one line per unit of work, an event name with fields; never a token."""

import logging
import re
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any, TextIO

import structlog

# In an address it follows "/bot", so that no word begins with it; ":" may be percent-encoded.
_TOKEN = re.compile(r"(?<!\d)\d{3,}(?::|%3A)[A-Za-z0-9_-]{20,}", re.IGNORECASE)
_HIDDEN = "[token]"


def masked(text: str) -> str:
    """The text with everything that looks like a bot token hidden."""
    return _TOKEN.sub(_HIDDEN, text)


def _mask_values(_: object, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {key: _mask_value(value) for key, value in event.items()}


def _mask_value(value: object) -> object:
    match value:
        case None | bool() | int() | float():
            return value
        case str():
            return masked(value)
        case list() | tuple():
            return [_mask_value(one) for one in value]
        case Mapping():
            return {masked(str(key)): _mask_value(one) for key, one in value.items()}
        case _ if (told := repr(value)) != (hidden := masked(told)):
            return hidden
        case BaseException() | bytes():
            return told
        case _:
            return value


def set_up(level: str = "info", form: str = "console", stream: TextIO | None = None) -> None:
    """Send every log line, ours and the libraries', through one chain to `stream` (stderr)."""
    stream = stream or sys.stderr
    before: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.format_exc_info,
        _mask_values,
    ]
    last: structlog.typing.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if form == "json"
        else structlog.dev.ConsoleRenderer(colors=stream.isatty())
    )
    structlog.configure(
        processors=[*before, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=before,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    # These name request addresses (a Bot API address contains the token) or every statement
    # with its values, which are readers' own.
    for chatty in (
        "httpx",
        "httpcore",
        "telegram",
        "aiohttp",
        "aiosqlite",
        "asyncio",
        "uvicorn",
        "alembic",
    ):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    # It warns when a job still runs as its next tick comes; that is how it is meant to be.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
