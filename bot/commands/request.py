"""What somebody asked the bot, whatever channel it came through."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from digests.model import Recipient


class Room(StrEnum):
    """Where the request was made."""

    PRIVATE = "private"
    GROUP = "group"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class Request:
    """One command, tap, inline query or message.

    `command` is the name without slash ("quotes"), or "" for plain text; `words` what followed
    it. A tap has `data` instead: the command's name, a colon, and its own arguments.
    `may_change` says whether the person may change this chat's settings: always in private,
    in groups and channels only their admins.
    """

    recipient: Recipient
    user: int | None
    command: str
    words: str = ""
    data: str | None = None
    language: str | None = None  # language code of the person's client
    room: Room = Room.PRIVATE
    may_change: bool = True
    is_operator: bool = False  # listed under [admins] in the config
    now: datetime | None = None
    location: tuple[float, float] | None = None  # a shared location: latitude, longitude
    inline: str | None = None  # what was typed behind "@bot"
