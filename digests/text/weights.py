"""How much a sentence says of what the article is about: weights of its words."""

import math
import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain

from digests.model import Span

_WORD = re.compile(r"\w{3,}")
_LEVEL = 4
"""Added to the number of words, so that a sentence of one frequent word does not win."""


def content_words(words: str, small: frozenset[str]) -> frozenset[str]:
    """The words and numbers that carry meaning, in small letters."""
    return frozenset(_WORD.findall(words.lower())) - small


def centrality(words: Sequence[frozenset[str]]) -> list[float]:
    """For each sentence how much its words recur in the others, from 0 to 1."""
    spread = Counter(chain.from_iterable(words))
    logs = [0.0, *map(math.log, range(1, max(spread.values(), default=0) + 1))]
    weight_of = {word: logs[count] for word, count in spread.items()}
    weights = [
        sum(map(weight_of.__getitem__, sentence)) / math.sqrt(len(sentence) + _LEVEL)
        for sentence in words
    ]
    most = max(weights, default=0.0) or 1.0
    return [weight / most for weight in weights]


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the shorter sentence's words that the other one has too, from 0 to 1."""
    return len(one & other) / max(1, min(len(one), len(other)))


def quoted_share(text: str, sentence: Span) -> float:
    """The share of a sentence that stands within its quotation marks, from 0 to 1."""
    quoted = sum(map(len, _QUOTED.findall(text, sentence.start, sentence.end)))
    return quoted / max(1, sentence.end - sentence.start)


_QUOTED = re.compile(r"[“\"][^“”\"]*+[”\"]?")
