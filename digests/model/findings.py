"""Facts found in an article, each with the slice of text that states it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from digests.model.articles import Span


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
