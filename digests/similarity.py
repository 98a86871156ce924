"""How alike two articles are: in subject, and word for word. Pure.

Subject: cosine of TF-IDF weights over headline, opening and names; names of persons and places
weigh more, since two quakes share every word but these. Word for word: the share of the shorter
text's five-word shingles that stand in the other, estimated on the smallest hashes of both
(Broder, "On the resemblance and containment of documents", 1997); containment, because a copy
is often an excerpt.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt
from zlib import crc32

from digests.model import Actor, Place, ReadArticle
from digests.text.folding import folded_words

Vector = Mapping[str, float]

_OPENING = 700  # characters: where news says what happened
_TITLE_WEIGHT = 3.0
_NAME_WEIGHT = 2.5
_TERMS = 60  # of an article; the rest adds time, not sense
_SHINGLE = 5  # words
_SMALLEST = 256  # hashes kept of a text
_COPY = 0.5  # contained from here on: told again, not told anew


def terms(read: ReadArticle) -> Vector:
    """The article's telling words with their weights, before rarity counts."""
    weights: dict[str, float] = defaultdict(float)
    for word in folded_words(read.brief.title or ""):
        weights[word] += _TITLE_WEIGHT
    for word in folded_words(read.article.text[:_OPENING]):
        weights[word] += 1.0
    for name in _names(read):
        for word in folded_words(name):
            weights[word] += _NAME_WEIGHT
    return weights


def _names(read: ReadArticle) -> Iterable[str]:
    for finding in read.brief.of("who")[:5]:
        if isinstance(finding, Actor):
            yield finding.name
    for finding in read.brief.of("where")[:4]:
        if isinstance(finding, Place):
            yield finding.canonical


def vectors(counted: Sequence[Vector]) -> list[Vector]:
    """Unit vectors of the articles' terms, rare terms weighing more."""
    spread = Counter(term for weights in counted for term in weights)
    total = len(counted)
    return [_unit(weights, spread, total) for weights in counted]


def _unit(weights: Vector, spread: Counter[str], total: int) -> Vector:
    # A term of every article says nothing; in a small batch short words would still count.
    weighed = {
        term: (1 + log(weight)) * log(1 + total / spread[term]) * min(1.0, len(term) / 5)
        for term, weight in weights.items()
        if len(term) > 2 and (total < 4 or spread[term] <= total * 0.5)
    }
    kept = sorted(weighed.items(), key=lambda one: (-one[1], one[0]))[:_TERMS]
    length = sqrt(sum(weight * weight for _, weight in kept)) or 1.0
    return {term: weight / length for term, weight in kept}


def cosine(one: Vector, other: Vector) -> float:
    """0 for nothing in common, 1 for the same subject in the same words."""
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return sum(weight * large.get(term, 0.0) for term, weight in small.items())


def fingerprint(text: str) -> frozenset[int]:
    """The smallest hashes of the text's shingles."""
    words = folded_words(text)
    shingles = {
        crc32(" ".join(words[at : at + _SHINGLE]).encode())
        for at in range(max(1, len(words) - _SHINGLE + 1))
    }
    return frozenset(sorted(shingles)[:_SMALLEST])


def tells_again(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether the shorter of two fingerprinted texts stands mostly in the other."""
    if not one or not other:
        return False
    # Only hashes below both cuts could be in both sets.
    cut = min(
        max(one) if len(one) == _SMALLEST else 2**32,
        max(other) if len(other) == _SMALLEST else 2**32,
    )
    left = {value for value in one if value <= cut}
    right = {value for value in other if value <= cut}
    return len(left & right) >= _COPY * min(len(left), len(right))
