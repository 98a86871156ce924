"""Who gets what, when."""

from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Recipient:
    """An opaque address: the channel it belongs to, and the address there ("1001", "-100/7")."""

    channel: str
    address: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """Local times on weekdays (0 is Monday), or a cron line; never both."""

    times: tuple[time, ...] = ()
    days: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    cron: str | None = None


class Quiet(StrEnum):
    """What happens to a digest that falls into quiet hours."""

    HOLD = "hold"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` to `end` local time, across midnight when `end` is the earlier one."""

    start: time
    end: time
    mode: Quiet = Quiet.HOLD


class TopicKind(StrEnum):
    """What somebody can follow or mute."""

    PERSON = "person"
    PLACE = "place"
    WORD = "word"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True, order=True)
class Topic:
    """A person, place, word or outlet that a reader follows or mutes."""

    kind: TopicKind
    name: str


class Length(StrEnum):
    """How much of each story a digest shows."""

    SHORT = "short"
    NORMAL = "normal"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Preferences:
    """How one reader wants digests; None leaves the choice to the edition."""

    language: str = "en"
    zone: str | None = None  # IANA name
    schedule: Schedule | None = None
    quiet: QuietHours | None = None
    stories: int | None = None
    sections: tuple[str, ...] | None = None
    length: Length = Length.NORMAL
    is_plain: bool = False  # no emoji, text labels, safe for screen readers
    follows: tuple[Topic, ...] = ()
    mutes: tuple[Topic, ...] = ()
    alerts_a_day: int = 0  # alerts "X was quoted" allowed a day; 0 keeps to digests


@dataclass(frozen=True, slots=True)
class Reader:
    """A recipient as we know it: preferences, and whether it can be reached."""

    recipient: Recipient
    preferences: Preferences = Preferences()
    paused_until: datetime | None = None
    suspended: str | None = None  # why nothing can be sent: "blocked", "kicked", ...


@dataclass(frozen=True, slots=True)
class Subscription:
    """Who wants which edition, when next, and up to which article number it is covered."""

    recipient: Recipient
    edition: str
    next_due: datetime | None
    covered: int = 0
    id: int | None = None  # given by the store


@dataclass(frozen=True, slots=True)
class Edition:
    """A digest on offer, as the operator's config describes it."""

    name: str
    title: str
    schedule: Schedule
    zone: str
    stories: int = 5
    sections: tuple[str, ...] = ("quotes", "who", "where", "next")
    sources: tuple[str, ...] = ()
