"""Whether an article is about what somebody follows or mutes. Linear in the text; pure."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from digests.model import Actor, Place, Quote, ReadArticle, Topic, TopicKind
from digests.text.folding import folded_words


def matches(topic: Topic, read: ReadArticle) -> bool:
    """Whether the topic's words stand, in order and side by side, where its kind looks."""
    wanted = tuple(folded_words(topic.name))
    if not wanted:
        return False
    return any(_holds(_words(text), wanted) for text in _places_to_look(topic.kind, read))


def matches_any(topics: Sequence[Topic], read: ReadArticle) -> bool:
    """Whether one of the topics matches."""
    return any(matches(topic, read) for topic in topics)


def _places_to_look(kind: TopicKind, read: ReadArticle) -> Iterable[str]:
    match kind:
        case TopicKind.WORD:
            yield read.article.title or ""
            yield read.article.text
        case TopicKind.OUTLET:
            yield read.article.outlet or ""
            yield read.article.source
        case TopicKind.PERSON:
            for finding in (*read.brief.of("who"), *read.brief.of("quotes")):
                if isinstance(finding, Actor):
                    yield finding.name
                elif isinstance(finding, Quote) and finding.speaker:
                    yield finding.speaker.name
        case TopicKind.PLACE:
            for finding in read.brief.of("where"):
                if isinstance(finding, Place):
                    yield finding.name
                    yield finding.canonical


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    """Many readers' topics look at the same articles."""
    return tuple(folded_words(text))


def _holds(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    length = len(wanted)
    return any(
        words[at : at + length] == wanted for at, word in enumerate(words) if word == wanted[0]
    )
