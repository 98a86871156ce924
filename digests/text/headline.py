"""Where the headline stands, when it stands in the text."""

import re
from collections.abc import Sequence

from digests.model import Span
from digests.text.languages.text_words import TextWords

_LONGEST = 160
"""The longest headline without a mark at its end, in characters."""

_LONGEST_SENTENCE = 125
"""The longest headline that is set as a sentence, with a full stop."""

_SHORTEST = 60
"""No story begins with a sentence as short as this, in characters, in a paragraph of its own."""

_SHORT = 90
"""A sentence up to this long, in characters, is more likely a headline than a first sentence."""

_RETOLD, _RETOLD_SHORT = 0.4, 0.2
"""The share of a headline's longer words that the next paragraphs use again."""

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_LOOSE = re.compile(r"[\W_]+")


def headline(
    text: str,
    paragraphs: Sequence[Span],
    given: str | None,
    dateline: Span | None,
    words: TextWords,
) -> Span | None:
    """The span of the headline, or None when the text begins with the story itself.

    `given` is the title the metadata name: found on one of the first lines it settles the
    question. Otherwise the first line is a headline when it looks like one: no full stop, or
    capitals, or the next paragraphs tell the same again.
    """
    if given and (found := _given(text, paragraphs[:3], given)):
        return found
    if len(paragraphs) < 2:
        return None
    first = paragraphs[0]
    if dateline and first.covers(dateline):
        return None
    return first if _looks_like_one(text, first, paragraphs[1:3], words) else None


def _given(text: str, first: Sequence[Span], given: str) -> Span | None:
    wanted = _loose(given)
    return next((line for line in first if wanted and _loose(line.of(text)) == wanted), None)


def _loose(line: str) -> str:
    return _LOOSE.sub(" ", line[: 3 * _LONGEST]).strip().casefold()


def _looks_like_one(text: str, line: Span, following: Sequence[Span], words: TextWords) -> bool:
    length = line.end - line.start
    if length > _LONGEST:
        return False
    title = line.of(text)
    found = _WORD.findall(title)
    if len(found) < 2 or title[-1] in ",:" or re.fullmatch(words.full_date + r"\.?", title):
        return False
    if title[-1].isalnum() or title[-1] in "’'?!;":
        return True
    if length > _LONGEST_SENTENCE or _names_a_day(title, words):
        return False
    if length <= _SHORTEST and len(following) > 1:
        return True
    long = [word for word in found if len(word) > 3]
    capitals = sum(word[0].isupper() for word in long)
    if len(long) > 2 and capitals >= 0.75 * len(long):
        return True
    told = {word.casefold() for span in following for word in _WORD.findall(span.of(text)[:800])}
    again = sum(word.casefold() in told for word in long)
    return again >= (_RETOLD_SHORT if length <= _SHORT else _RETOLD) * max(3, len(long))


def _names_a_day(title: str, words: TextWords) -> bool:
    """The first sentence of a story says when; a headline does not."""
    return re.search(words.weekdays, title) is not None
