"""The members of a cast and where they are mentioned: values."""

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

from digests.model import ActorType, Span


class Mention(NamedTuple):
    """One place where a member is named: `span` is the name, `outer` has its title too."""

    span: Span
    outer: Span
    member: int
    is_full: bool
    """Whether more than a surname or a short form is printed."""
    courtesy: str | None = None
    is_titled: bool = False
    """Whether a title or a body stands before the name."""
    is_place: bool = False
    """Whether the name is known to be a place's."""


@dataclass(frozen=True, slots=True)
class Member:
    """A person, a body, or a name of unknown kind (`type` None), with all its mentions."""

    index: int
    name: str
    named: Span
    type: ActorType | None
    mentions: tuple[Mention, ...]
    gender: str | None = None
    """"m", "f" or unknown."""
    role: Span | None = None
    """Where the text states the role best."""
    is_place: bool = False
    """Whether the name is known to be a place's or a people's: neither speaks as "he"."""
    role_words: frozenset[str] = frozenset()
    """Nouns in lower case that may stand for this person: "senator"."""

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.name.split()[-1]


@dataclass(frozen=True, slots=True)
class Cast:
    """All members, and all mentions in the order of the text."""

    members: tuple[Member, ...]
    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    """Where each mention starts, its title included."""

    @property
    def people(self) -> tuple[Member, ...]:
        """The persons."""
        return tuple(m for m in self.members if m.type is ActorType.PERSON)

    @property
    def others(self) -> tuple[Member, ...]:
        """Bodies and names of unknown kind."""
        return tuple(m for m in self.members if m.type is not ActorType.PERSON)

    def before(self, position: int, count: int) -> tuple[Mention, ...]:
        """The last mentions that begin before a position, at most `count`, in order."""
        end = bisect_left(self.starts, position)
        return self.mentions[max(0, end - count) : end]

    def within(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that begin inside a span."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end)
        return self.mentions[first:last]
