"""What the running bot has taken up last: `plan` compares with it, a reload moves from it."""

from collections.abc import Mapping

from pydantic import TypeAdapter

from digests.model import Edition
from digests.ports import Store

_TOPIC = "editions applied"
_JSON = TypeAdapter(Edition)


async def last_applied(store: Store) -> dict[str, Edition]:
    """The editions as the bot last took them up; empty before its first start."""
    notes = await store.notes(_TOPIC)
    return {name: _JSON.validate_json(value) for name, value in notes.items() if value}


async def note_applied(store: Store, editions: Mapping[str, Edition]) -> None:
    """Remember the editions in force; those that are gone are emptied."""
    gone = dict.fromkeys(await store.notes(_TOPIC), "")
    now = {name: _JSON.dump_json(edition).decode() for name, edition in editions.items()}
    await store.note(_TOPIC, gone | now)
