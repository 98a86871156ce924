"""What the use cases need from outside. A port is small; each method is one transaction."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Protocol

from digests.model import (
    Article,
    Brief,
    Delivery,
    Digest,
    Edition,
    Message,
    Part,
    Preferences,
    ReadArticle,
    Reader,
    Recipient,
    Status,
    Subscription,
)

Clock = Callable[[], datetime]
"""The present moment, aware and in UTC. Only wiring passes the real one."""

Sleep = Callable[[float], Awaitable[None]]
"""Waits that many seconds of the same clock; tests pass one that does not wait."""


# --- where articles come from -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something a source offered that cannot be used: what, and why, for the operator."""

    where: str
    why: str


class Source(Protocol):
    """A place articles come from."""

    @property
    def name(self) -> str:
        """The name editions use for it."""
        ...

    def fetch(self) -> AsyncIterator[Article | Trouble]:
        """All it offers now that it has not offered before; a trouble never ends the rest."""
        ...


@dataclass(frozen=True, slots=True)
class Health:
    """How a source is doing."""

    source: str
    last_try: datetime | None = None
    last_good: datetime | None = None
    last_trouble: str | None = None
    failures: int = 0  # in a row
    articles: int = 0  # ever stored


class SourceMemory(Protocol):
    """What sources remember between fetches (ETags, file stamps), and their health."""

    async def recall(self, source: str) -> Mapping[str, str]: ...
    async def remember(self, source: str, notes: Mapping[str, str]) -> None:
        """Add or overwrite these notes; an empty value removes its note."""
        ...

    async def health(self) -> Sequence[Health]: ...
    async def report(self, health: Health) -> None: ...


# --- the archive of articles ------------------------------------------------------------------


class Added(StrEnum):
    """What became of an offered article."""

    NEW = "new"
    KNOWN = "known"
    REVISED = "revised"  # same key, other text: stored under a new number


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody asks the archive for. Names match forgivingly (case, accents, spelling)."""

    words: str = ""  # any of: a word, person, place, outlet; all words must match somewhere
    since: date | None = None  # days of publication, both included
    until: date | None = None
    sources: tuple[str, ...] = ()  # empty: all
    limit: int = 50
    offset: int = 0


class Archive(Protocol):
    """Stored articles with their briefs. Articles and brief are written together."""

    async def add(self, article: Article, brief: Brief, arrived: datetime | None = None) -> Added:
        """Store it; `arrived` is now. A revision keeps the arrival of its first version."""
        ...

    async def knows(self, article: Article) -> bool:
        """Whether this very text is stored: reading it again would be work for nothing."""
        ...

    async def get(self, key: str) -> ReadArticle | None:
        """Its newest version."""
        ...

    async def versions(self, key: str) -> Sequence[ReadArticle]:
        """All stored versions, newest first: an old proof points into an old text."""
        ...

    async def find(self, question: Question) -> Sequence[ReadArticle]:
        """Newest first."""
        ...

    async def after(
        self, number: int, sources: Sequence[str], limit: int = 1000
    ) -> Sequence[ReadArticle]:
        """Articles with a greater number, oldest first: what a digest has yet to cover."""
        ...

    async def latest_day(self) -> date | None:
        """The newest day of publication that has an article."""
        ...

    async def last_number(self) -> int: ...
    async def outdated(self, reader: int, limit: int) -> Sequence[Article]:
        """Articles whose brief was made by an older version of the reading rules."""
        ...

    async def replace_brief(self, article: Article, brief: Brief) -> None:
        """Put a newer brief of this very text into the place of the old one."""
        ...

    async def forget_before(self, day: date) -> int:
        """Delete articles published and arrived before; how many went."""
        ...


# --- readers and their subscriptions ----------------------------------------------------------


class Subscriptions(Protocol):
    """Readers, their preferences, and what they are subscribed to.

    Suspending, restoring, moving or forgetting a chat does so with its topics.
    """

    async def reader(self, recipient: Recipient) -> Reader | None: ...
    async def save_reader(self, reader: Reader) -> None:
        """Write the reader whole; creates it when new."""
        ...

    async def prefer(
        self, recipient: Recipient, change: Callable[[Preferences], Preferences]
    ) -> Reader:
        """Change preferences in one transaction, so that two admins cannot undo each other.

        `next_due` of the subscriptions is not touched: see `reschedule`.
        """
        ...

    async def pause(self, recipient: Recipient, until: datetime | None) -> None:
        """Set or end the pause of a known reader, and touch nothing else."""
        ...

    async def subscribe(self, subscription: Subscription) -> bool:
        """False when it was there already."""
        ...

    async def unsubscribe(self, recipient: Recipient, edition: str) -> bool: ...
    async def of(self, recipient: Recipient) -> Sequence[Subscription]: ...
    async def reschedule(self, recipient: Recipient, due: Mapping[str, datetime | None]) -> None:
        """Set `next_due` of the recipient's subscriptions, by edition."""
        ...

    async def counts(self) -> Mapping[str, int]:
        """How many subscribe to each edition."""
        ...

    def everyone(self, edition: str) -> AsyncIterator[tuple[Subscription, Reader]]:
        """All subscribers of an edition, in batches, memory flat."""
        ...

    async def suspend(self, recipient: Recipient, reason: str) -> None:
        """Note why nothing can be sent, and drop what is queued; unsettled parts stay."""
        ...

    async def restore(self, recipient: Recipient) -> None: ...
    async def move(self, old: Recipient, new: Recipient) -> None:
        """Everything of `old` belongs to `new` from now on, queued messages included."""
        ...

    async def forget(self, recipient: Recipient) -> None:
        """Delete every row that holds this recipient."""
        ...

    async def export(self, recipient: Recipient) -> Mapping[str, object]:
        """All that is stored about this recipient, ready for JSON."""
        ...


# --- what waits to be sent --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Due:
    """A subscription that is due, with its reader's preferences."""

    subscription: Subscription
    reader: Reader


@dataclass(frozen=True, slots=True)
class Turn:
    """One subscription's turn: what it gets, if anything, and its state before and after.

    `before` is the subscription as it was read: when it has gone or changed meanwhile the
    whole turn is void, and a subscription that is still due comes up again. Alerts and
    reminders belong to no subscription: both are None.
    """

    delivery: Delivery | None
    before: Subscription | None = None
    after: Subscription | None = None


class Outbox(Protocol):
    """The truth about what was sent, part by part."""

    async def due(self, now: datetime, limit: int) -> Sequence[Due]:
        """Subscriptions whose `next_due` has come; suspended and paused readers included."""
        ...

    async def queue(self, turns: Sequence[Turn], now: datetime) -> int:
        """Write deliveries and the subscriptions' next state together, once per key.

        How many deliveries were new. One for a recipient without a reader is not queued.
        """
        ...

    async def seen(
        self, subscriptions: Sequence[Subscription], since: datetime
    ) -> Mapping[int, frozenset[str]]:
        """By subscription: the stories of its deliveries due since then.

        A delivery of which nothing arrives does not count.
        """
        ...

    async def claim(self, now: datetime, limit: int) -> Sequence[Part]:
        """Take parts to send: at most one a chat, in order, none behind an unsettled part.

        A delivery whose `due` lies ahead is left alone until then, and holds up no other.

        They are SENDING since `now`, with `floor` noted (unless an earlier attempt's stands),
        when this returns; `attempts` is the caller's to count.
        """
        ...

    async def settle(self, parts: Sequence[Part]) -> None:
        """Write parts as they are now: status, attempts, reason, message id, moments, floor."""
        ...

    async def unsettled(self, before: datetime, limit: int) -> Sequence[Part]:
        """Parts SENDING or UNKNOWN since before that moment, oldest first."""
        ...

    async def message_ids(self, recipient: Recipient, above: int) -> frozenset[int]:
        """Message ids greater than `above` accounted for in the recipient's id sequence."""
        ...

    async def note_message_id(self, recipient: Recipient, message_id: int) -> None:
        """An id seen in a known reader's chat outside the outbox (answers, what comes in)."""
        ...

    async def tally(self) -> Mapping[Status, int]: ...
    async def oldest(self, now: datetime) -> datetime | None:
        """The due moment of the oldest delivery with a part that could be sent now."""
        ...

    async def failures(self, limit: int) -> Sequence[Part]: ...
    async def account(self, recipient: Recipient) -> Delivery | None:
        """The newest delivery of this recipient, for `/why`."""
        ...

    async def retry_failed(self, now: datetime) -> int: ...
    async def clear(self, before: datetime) -> int:
        """Delete deliveries due before that moment with nothing left to do; how many went."""
        ...


# --- updates that came in ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Update:
    """An update as the channel sent it, stored before it is confirmed."""

    id: int
    payload: Mapping[str, object]


class Inbox(Protocol):
    """Updates between being received and being handled."""

    async def store(self, updates: Sequence[Update], now: datetime) -> int:
        """Keep those not seen before; how many were new."""
        ...

    async def waiting(self, limit: int) -> Sequence[Update]: ...
    async def start(self, update: int) -> bool:
        """Mark as being handled; False when somebody has already begun."""
        ...

    async def finish(self, update: int) -> None:
        """Handled: its payload is deleted, its id stays known for two days."""
        ...

    async def resume(self) -> int:
        """Let updates that were begun and never finished wait again; for a process's start."""
        ...


# --- reminders --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Reminder:
    """A reader's wish to be told before an event: the step at `ref` of an article."""

    recipient: Recipient
    ref: str
    event: str  # the sentence, so that a newer article's date can be matched to it
    starts: datetime
    before: int  # minutes
    due: datetime
    id: int | None = None


class Reminders(Protocol):
    """Reminders waiting for their moment."""

    async def set(self, reminder: Reminder) -> int: ...
    async def of(self, recipient: Recipient) -> Sequence[Reminder]: ...
    async def due(self, now: datetime, limit: int) -> Sequence[Reminder]: ...
    async def waiting(self) -> Sequence[Reminder]: ...
    async def cancel(self, reminder: int) -> None: ...


# --- all of the store -------------------------------------------------------------------------


class Store(Archive, SourceMemory, Subscriptions, Protocol):
    """One store holds archive, source memory and readers; the other ports hang below it."""

    @property
    def outbox(self) -> Outbox: ...
    @property
    def inbox(self) -> Inbox: ...
    @property
    def reminders(self) -> Reminders: ...
    async def notes(self, topic: str) -> Mapping[str, str]:
        """Small facts the process keeps over restarts (pace, alarms, sending paused)."""
        ...

    async def note(self, topic: str, facts: Mapping[str, str]) -> None: ...
    async def lead(self, holder: str, now: datetime, lease_seconds: int) -> bool:
        """Take or renew the lease that makes this process the one that sends."""
        ...

    async def yield_lead(self, holder: str) -> None: ...
    async def close(self) -> None: ...


# --- who carries messages ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Receipt:
    """Proof of delivery."""

    message_id: int


class Verdict(StrEnum):
    """What a probe of one message id found."""

    DELIVERED = "delivered"  # this very content stands there
    OTHER = "other"  # something else stands there, or nothing
    REFUSED = "refused"  # the server does not answer such questions


class Messenger(Protocol):
    """Carries messages of one channel. Raises the errors of `digests.errors`."""

    async def send(self, recipient: Recipient, message: Message) -> Receipt: ...
    async def probe(self, recipient: Recipient, message_id: int, message: Message) -> Verdict: ...


class Renderer(Protocol):
    """Puts a digest into a channel's markup, split to its limits."""

    def render(self, digest: Digest, preferences: Preferences) -> tuple[Message, ...]: ...


@dataclass(frozen=True, slots=True)
class Offer:
    """The editions on offer and the late policy, as the present configuration states them."""

    editions: Mapping[str, Edition] = field(default_factory=dict)
    grace: timedelta = timedelta(hours=6)  # how late a digest may still be sent
    says_nothing_new: bool = False  # rather than being silent
