"""Key quotations: which of an article's quotations a reader should see first."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from digests.model import Evidence
from digests.text.attribution import Attribution
from digests.text.document import Document

KEYS = 3
"""How many quotations of an article are key."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FEWEST = 4
"""Words of a whole sentence."""

_SHORTEST, _LONGEST = 6, 90
"""Words: a key quotation says something, and is no speech."""

_WELL_SAID = range(9, 46)
"""Words: the length editors choose."""

_SAME_SPEAKER = 2.5
"""What another quotation of a speaker already chosen weighs less."""


class Ranking(NamedTuple):
    """An article's quotations by importance, as indices."""

    order: list[int]
    """Most important first."""
    keys: int
    """How many of the first are key."""
    sentences: frozenset[int]
    """Those that are whole sentences: they begin as one and are long enough."""


def ranked(document: Document, found: Sequence[Attribution]) -> Ranking:
    """Which of the quotations matter most."""
    text = document.text
    spoken = [_WORD.findall(text, one.span.start, one.span.end) for one in found]
    sentences = frozenset(
        index
        for index, one in enumerate(found)
        if len(spoken[index]) >= _FEWEST and _begins(one.span.of(text))
    )
    weights = [
        _weight(document, one, spoken[index], is_sentence=index in sentences)
        for index, one in enumerate(found)
    ]
    names = [one.named.of(text) for one in found]
    voices = Counter(names)
    values = [
        weight + min(voices[name], 4) * 0.25 for weight, name in zip(weights, names, strict=True)
    ]
    free = [index for index, weight in enumerate(weights) if weight > 0]
    chosen: list[int] = []
    heard: Counter[str] = Counter()
    while free and len(chosen) < KEYS:
        best = max(free, key=lambda i: values[i] - _SAME_SPEAKER * heard[names[i]])
        free.remove(best)
        chosen.append(best)
        heard[names[best]] += 1
    rest = sorted(set(range(len(found))).difference(chosen), key=lambda i: (-weights[i], i))
    return Ranking(chosen + rest, len(chosen), sentences)


def _begins(words: str) -> bool:
    """Whether words begin as a sentence does."""
    first = words.lstrip("[(“‘\"'… ")[:1]
    return first.isupper() or first.isdigit()


def _weight(
    document: Document, one: Attribution, spoken: Sequence[str], *, is_sentence: bool
) -> float:
    """How much a quotation tells by itself; not above 0 when it cannot stand alone."""
    if not is_sentence or not _SHORTEST <= len(spoken) <= _LONGEST:
        return min(0.0, len(spoken) / 100 - 1)
    title = document.title
    if title is not None and title.meets(one.span):
        return 0.0
    text, words = one.span.of(document.text), document.language.speech
    if one.member is None and one.named.of(document.text).lower() in words.counting:
        return 0.0  # "another said": a reader would ask who
    first = spoken[0].lower()
    weight = 5.0 - 2.0 * one.span.start / max(1, len(document.text))
    weight += 1.0 if len(spoken) in _WELL_SAID else 0.0
    weight -= 2.0 if first in words.leaning else 0.0
    weight -= 1.5 if text.rstrip("”\"' ").endswith("?") else 0.0
    weight += 0.35 * min(3, sum(map(words.weighty.__contains__, map(str.lower, spoken))))
    weight -= 0.5 if one.evidence is Evidence.CONTINUED else 0.0
    weight += 0.5 if one.member is not None else -0.5
    return max(weight, 0.1)
