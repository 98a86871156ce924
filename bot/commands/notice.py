"""A message nobody asked for this very moment: a reminder, or an alert."""

from dataclasses import dataclass
from datetime import datetime

from digests.model import Block, Reader, Recipient


@dataclass(frozen=True, slots=True)
class Notice:
    """Ready to be rendered and queued once per `key`.

    `reminder` is the one it settles: call it off once the notice is queued.
    """

    key: str
    recipient: Recipient
    blocks: tuple[Block, ...]
    language: str
    is_plain: bool
    is_silent: bool
    due: datetime
    reminder: int | None = None


def notice(
    reader: Reader,
    key: str,
    blocks: tuple[Block, ...],
    due: datetime,
    *,
    is_silent: bool = False,
    reminder: int | None = None,
) -> Notice:
    """A notice in the reader's language and manner."""
    manner = reader.preferences
    return Notice(
        key, reader.recipient, blocks, manner.language, manner.is_plain, is_silent, due, reminder
    )
