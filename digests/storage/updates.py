"""How updates are kept: how far they have come, for how long, and whom they name."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from enum import StrEnum

from digests.storage import codec

KNOWN_FOR = timedelta(days=2)
"""How long a handled update's id is kept: a channel offers an update again for a day."""


class State(StrEnum):
    """How far an update has come."""

    WAITING = "waiting"
    BEGUN = "begun"
    DONE = "done"


def mentions(payload: str, chat: str) -> bool:
    """Whether a stored update names the chat; one that cannot be read may, and does."""
    try:
        return chat in _leaves(codec.load_payload(payload))
    except codec.Unreadable:
        return True


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for inner in value.values():
            yield from _leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)
    else:
        yield str(value)
