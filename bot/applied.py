"""What the running bot has taken up last: `plan` compares with it, a reload moves from it."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import time
from typing import Any

from digests.model import Edition, Schedule
from digests.ports import Store

_TOPIC = "editions applied"


async def last_applied(store: Store) -> dict[str, Edition]:
    """The editions as the bot last took them up; empty before its first start."""
    notes = await store.notes(_TOPIC)
    return {name: _edition(json.loads(value)) for name, value in notes.items() if value}


async def note_applied(store: Store, editions: Mapping[str, Edition]) -> None:
    """Remember the editions in force; those that are gone are emptied."""
    gone = dict.fromkeys(await store.notes(_TOPIC), "")
    now = {name: json.dumps(asdict(one), default=_plain) for name, one in editions.items()}
    await store.note(_TOPIC, gone | now)


def _plain(value: object) -> str:
    if isinstance(value, time):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")


def _edition(value: dict[str, Any]) -> Edition:
    schedule = value.pop("schedule")
    return Edition(
        **{key: tuple(one) if isinstance(one, list) else one for key, one in value.items()},
        schedule=Schedule(
            times=tuple(time.fromisoformat(one) for one in schedule["times"]),
            days=tuple(schedule["days"]),
            cron=schedule["cron"],
        ),
    )
