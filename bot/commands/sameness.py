"""Whether a newer article moves or calls off an announced event. Pure."""

from dataclasses import dataclass

from digests.model import NextStep, ReadArticle
from digests.text.document import Document
from digests.text.folding import folded_words

_LEAST_SHARED = 3  # telling words two sentences about one event have in common
_LEAST_LIKE = 0.6  # of the telling words of the shorter sentence
_SHORTEST_TELLING = 4  # letters

_OFF = frozenset({"cancelled", "canceled", "cancels", "scrapped", "postponed", "abandoned"})
"""Words that say an event does not take place, in the languages we read."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The event is announced anew by this step."""

    step: NextStep
    read: ReadArticle


@dataclass(frozen=True, slots=True)
class CalledOff:
    """The event does not take place, or nobody knows when."""


def is_same_event(one: str, other: str) -> bool:
    """Whether two sentences announce one event, on whatever day."""
    words, others = _telling(one), _telling(other)
    shared = len(words & others)
    return shared >= _LEAST_SHARED and shared >= _LEAST_LIKE * min(len(words), len(others))


def change_of(event: str, read: ReadArticle) -> Moved | CalledOff | None:
    """What an article says has become of an event; None when it says nothing of it.

    `Moved` is also the answer when the day stays: compare it with the day known so far.
    """
    text = read.article.text
    for step in read.brief.of("next"):
        if isinstance(step, NextStep) and step.when and is_same_event(event, step.span.of(text)):
            return Moved(step, read)
    telling = _telling(event)
    for sentence in Document(read.article).sentences:
        words = set(folded_words(sentence.of(text)))
        if words & _FOLDED_OFF and len(words & telling) >= _LEAST_SHARED:
            return CalledOff()
    return None


def _telling(sentence: str) -> set[str]:
    return {
        word
        for word in folded_words(sentence)
        if len(word) >= _SHORTEST_TELLING and not word[0].isdigit()
    }


_FOLDED_OFF = frozenset(word for off in _OFF for word in folded_words(off))
