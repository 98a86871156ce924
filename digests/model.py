"""The nouns of the engine: frozen values, nothing that acts."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open slice of an article's text, in characters."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words this span stands for."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Article:
    """One published text as stored; `text` is never changed, so that spans stay true.

    `key` names the article for good (see `digests.sources`); `title` may also stand on the
    first line of `text`. Moments are aware and in UTC.
    """

    key: str
    source: str
    text: str
    title: str | None = None
    url: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: datetime | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fact with its evidence: the slice of the text that states it."""

    span: Span


class Evidence(StrEnum):
    """How a speaker was found, from certain to merely likely."""

    NAMED = "named"  # the reporting clause names the speaker in full or by surname
    DESCRIBED = "described"  # by title or description: "the senator", "a White House official"
    PRONOUN = "pronoun"  # "he said", and the text leaves one person to mean
    CONTINUED = "continued"  # the quotation goes on from one whose speaker is known
    TURN = "turn"  # a transcript: "PENCE: ..."


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it. `span` are the words beside the quote that say so ("Mr. Roe", "he").

    `name` is the fullest form the article prints (a slice at `named`); `role` is as printed
    anywhere in the article (a slice at `role_span`), never put together from parts.
    """

    name: str
    span: Span
    named: Span
    evidence: Evidence = Evidence.NAMED
    role: str | None = None
    role_span: Span | None = None


class Kind(StrEnum):
    """Whether a quote can stand alone."""

    SENTENCE = "sentence"
    FRAGMENT = "fragment"


@dataclass(frozen=True, slots=True)
class Quote(Finding):
    """Words between quote marks, without the marks, said by somebody the article names."""

    speaker: Speaker | None
    cue: Span | None = None  # the reporting verb: "said", "according to"
    kind: Kind = Kind.SENTENCE
    is_key: bool = False  # worth one of the three places in a digest


class ActorType(StrEnum):
    """What kind of body acts or speaks."""

    PERSON = "person"
    ORGANISATION = "org"


@dataclass(frozen=True, slots=True)
class Actor(Finding):
    """A person or organisation that acts or is quoted; `span` is its fullest mention."""

    name: str
    type: ActorType
    role: str | None = None
    role_span: Span | None = None
    mentions: tuple[Span, ...] = ()
    importance: float = 0.0  # higher comes first; comparable within one article


@dataclass(frozen=True, slots=True)
class Place(Finding):
    """A place of the story; `span` is its first mention.

    `name` is as printed; `canonical` the gazetteer's name; coordinates in degrees (WGS 84).
    """

    name: str
    canonical: str
    country: str | None
    lat: float | None
    lon: float | None
    mentions: tuple[Span, ...] = ()
    importance: float = 0.0


@dataclass(frozen=True, slots=True)
class When:
    """Days, both ends included, or moments when a clock time is printed; `span` are the words."""

    start: date
    end: date
    span: Span
    at: datetime | None = None  # aware, when the text gives a clock time


@dataclass(frozen=True, slots=True)
class NextStep(Finding):
    """A sentence about something still to come on the day of publication."""

    when: When | None
    is_scheduled: bool = True  # announced, rather than merely expected


@dataclass(frozen=True, slots=True)
class SummarySentence(Finding):
    """One of the article's own sentences that together tell what happened."""


@dataclass(frozen=True, slots=True)
class Brief:
    """One article, read: `findings` holds what each section found, most important first.

    `reader` is the version of the reading rules, so that stored briefs can be read anew.
    `left_out` counts what was seen and not shown, by reason ("no speaker"), for `/why`.
    """

    article: str
    reader: int
    title: str | None = None
    title_span: Span | None = None
    published: date | None = None
    findings: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)

    def of(self, section: str) -> tuple[Finding, ...]:
        """What the section of that name found; empty when it found nothing."""
        return self.findings.get(section, ())


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article with its brief; `number` grows with each article stored or revised.

    `arrived` is when it was first stored: it places an article that nothing dates.
    """

    article: Article
    brief: Brief
    number: int = 0
    arrived: datetime | None = None

    @property
    def moment(self) -> datetime:
        """When it is from: by its metadata, else its text, else its arrival."""
        if self.article.published:
            return self.article.published
        if self.brief.published:
            return datetime.combine(self.brief.published, time(12), UTC)
        return self.arrived or EPOCH


@dataclass(frozen=True, slots=True)
class Story:
    """Read articles about one event, the most telling one first. `key` outlives new articles."""

    key: str
    articles: tuple[ReadArticle, ...]


# --- what a digest says, in pieces -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Words from outside or a name; escaped at the border, never translated."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that stand out."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words set apart, such as the quote within its context."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address."""

    text: str
    url: str


Argument = str | int | float | date | datetime | time


@dataclass(frozen=True, slots=True)
class Phrase:
    """A message of the interface, by its Fluent id; arguments are formatted by locale."""

    id: str
    args: Mapping[str, Argument] = field(default_factory=dict)


Piece = Text | Strong | Emphasis | Link | Phrase
Line = tuple[Piece, ...]


class Layout(StrEnum):
    """How an item of a block stands on the page."""

    PLAIN = "plain"
    BULLET = "bullet"
    QUOTE = "quote"
    EXPANDABLE = "expandable"
    HEADING = "heading"


@dataclass(frozen=True, slots=True)
class Item:
    """Lines that belong together and are not torn apart; `ref` opens their proof."""

    lines: tuple[Line, ...]
    layout: Layout = Layout.PLAIN
    ref: str | None = None  # "q_KEY_START": what a deep link or a button opens


@dataclass(frozen=True, slots=True)
class Block:
    """One section's lines: a heading and its items."""

    section: str
    items: tuple[Item, ...]
    heading: Phrase | None = None


@dataclass(frozen=True, slots=True)
class DigestStory:
    """One story as a digest shows it: its headline with source, then a block per section.

    `articles` are the keys of all articles it stands for: none of them is news again.
    """

    key: str
    headline: Item
    blocks: tuple[Block, ...]
    articles: tuple[str, ...] = ()
    is_followed: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """Where the numbers of a digest come from, for `/why`: they add up to `read`."""

    read: int = 0  # articles considered
    shown: int = 0  # articles in stories shown
    merged: int = 0  # articles that told a shown story again
    seen: int = 0  # articles of stories sent before
    muted: int = 0  # articles filtered by the reader
    cut: int = 0  # articles beyond the number of stories asked for


@dataclass(frozen=True, slots=True)
class Digest:
    """What one subscription gets at one due moment."""

    edition: str
    title: str
    due: datetime
    stories: tuple[DigestStory, ...]
    account: Account = Account()


# --- who gets what, when ----------------------------------------------------------------------


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


# --- what waits to be sent --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: `data` comes back when tapped, `url` opens, `copy` is copied."""

    text: str
    data: str | None = None
    url: str | None = None
    copy: str | None = None
    inline: str | None = None  # opens a chat with "@bot inline" typed in


@dataclass(frozen=True, slots=True)
class Message:
    """One message ready to send: the channel's own markup, bounded by the channel's limits."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    is_silent: bool = False


class Status(StrEnum):
    """The state of one message part."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Part:
    """One message of a delivery, with all that is known of its fate.

    `floor` is the highest message id known before the first attempt: a probe looks above it.
    """

    delivery: str
    index: int
    recipient: Recipient
    message: Message
    status: Status = Status.QUEUED
    attempts: int = 0
    not_before: datetime | None = None
    reason: str | None = None
    message_id: int | None = None
    floor: int | None = None
    since: datetime | None = None  # when it took its present status


@dataclass(frozen=True, slots=True)
class Delivery:
    """One digest (or alert, or reminder) for one recipient.

    `key` makes queueing idempotent: subscription and due moment. The messages are shared by
    all deliveries with the same content.
    """

    key: str
    recipient: Recipient
    messages: tuple[Message, ...]
    due: datetime
    edition: str | None = None
    stories: tuple[str, ...] = ()  # keys of the articles its stories stand for: seen from now on
    account: Account = Account()


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
