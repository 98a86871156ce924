"""What a newer article makes of an announced event: moved, or called off. Pure."""

from dataclasses import dataclass

from bot.commands.sameness import LEAST_SHARED, is_same_event, telling
from bot.commands.upcoming import Upcoming
from digests.model import NextStep, ReadArticle
from digests.text.document import Document
from digests.text.folding import folded_words

_OFF = frozenset(
    word
    for off in ("cancelled", "canceled", "cancels", "scrapped", "postponed", "abandoned")
    for word in folded_words(off)
)
"""Words that say an event does not take place, in the languages we read."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The event is announced anew like this."""

    event: Upcoming


@dataclass(frozen=True, slots=True)
class CalledOff:
    """The event does not take place, or nobody knows when."""


def change_of(event: str, read: ReadArticle) -> Moved | CalledOff | None:
    """What an article says has become of an event; None when it says nothing of it.

    `Moved` is also the answer when the day stays: compare it with the day known so far.
    """
    text = read.article.text
    for step in read.brief.of("next"):
        if isinstance(step, NextStep) and step.when and is_same_event(event, step.span.of(text)):
            return Moved(Upcoming(step, read))
    words_of_event = telling(event)
    for sentence in Document(read.article).sentences:
        said = sentence.of(text)
        is_off = not _OFF.isdisjoint(folded_words(said))
        if is_off and len(telling(said) & words_of_event) >= LEAST_SHARED:
            return CalledOff()
    return None
