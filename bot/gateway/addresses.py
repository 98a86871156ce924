"""A recipient's address here: a chat's id, and behind a slash a forum topic's."""

from typing import NamedTuple

from digests.model import Recipient

CHANNEL = "telegram"
"""The channel name of all recipients reached through this gateway."""


class Place(NamedTuple):
    """Where a message goes: a chat, and a topic within it."""

    chat: int
    topic: int | None = None


def place(recipient: Recipient) -> Place:
    """The chat and topic of a recipient. Raises ValueError when the address is none of ours."""
    chat, _, topic = recipient.address.partition("/")
    return Place(int(chat), int(topic) if topic else None)


def recipient(chat: int, topic: int | None = None) -> Recipient:
    """The recipient that a chat, or a topic within it, is."""
    return Recipient(CHANNEL, f"{chat}/{topic}" if topic else str(chat))
