"""What the page can move behind the bot: the clock and the articles."""

from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Protocol

MORNING = time(7, 30)


class ControlError(Exception):
    """A wish cannot be granted; the message is one sentence for the person at the page."""


class Controls(Protocol):
    """The bot's side of the page's buttons.

    Moments are aware; their zone is the one the page shows. The `add_` methods return one
    sentence about what became of the article, and raise ControlError where nothing did.
    """

    async def now(self) -> datetime:
        """The moment the bot believes it is."""
        ...

    async def next_due(self) -> datetime | None:
        """When the next digest or reminder is due, None if none is."""
        ...

    async def advance(self, to: datetime) -> None:
        """Move the clock forward and let happen what is due until then."""
        ...

    async def add_article(self, name: str, data: bytes) -> str:
        """Take in a file."""
        ...

    async def add_text(self, text: str) -> str:
        """Take in a pasted article."""
        ...

    async def add_link(self, url: str) -> str:
        """Fetch an article."""
        ...


class Leap(StrEnum):
    """The buttons that move the clock."""

    NEXT = "next"
    HOUR = "hour"
    TOMORROW = "tomorrow"


async def leap(controls: Controls, wish: str) -> None:
    """Move the clock by a button, or to a moment written in ISO 8601.

    Raises ControlError where that is not ahead, or nothing is due.
    """
    now = await controls.now()
    to = await _target(controls, wish, now)
    if to < now:
        raise ControlError("The clock only goes forward.")
    await controls.advance(to)


async def _target(controls: Controls, wish: str, now: datetime) -> datetime:
    match wish:
        case Leap.NEXT:
            due = await controls.next_due()
            if due is None:
                raise ControlError("Nothing is due: subscribe to an edition first.")
            return due
        case Leap.HOUR:
            return now + timedelta(hours=1)
        case Leap.TOMORROW:
            return datetime.combine(now.date() + timedelta(days=1), MORNING, now.tzinfo)
    try:
        moment = datetime.fromisoformat(wish)
    except ValueError as error:
        raise ControlError(f"“{wish}” is no moment.") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)
