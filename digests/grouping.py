"""Briefs -> Stories: which articles tell of one event. Pure.

Leader clustering over an inverted index: each article joins the story whose first article, or
whose nearest member, it is most alike; time grows with the terms that articles share.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from digests.model import ReadArticle, Story
from digests.similarity import Vector, cosine, terms, vectors

SAME_EVENT = 0.42
"""Cosine from which two articles tell of one event; see tests/digests/test_grouping.py."""

_APART = timedelta(days=3)  # longer apart is another event, however alike
_COMMON = 200  # a term in more articles than this proposes no candidates


def group(articles: Sequence[ReadArticle]) -> tuple[Story, ...]:
    """All articles, each in just one story; the earliest first in a story and among stories."""
    ordered = sorted(articles, key=lambda one: (one.moment, one.number, one.article.key))
    told = vectors([terms(one) for one in ordered])
    stories: list[list[int]] = []
    home: dict[int, int] = {}
    index: dict[str, list[int]] = defaultdict(list)
    for at, vector in enumerate(told):
        nearest = _nearest(at, vector, ordered, told, index)
        if nearest is None:
            home[at] = len(stories)
            stories.append([at])
        else:
            home[at] = home[nearest]
            stories[home[at]].append(at)
        for term in vector:
            index[term].append(at)
    return tuple(_story([ordered[at] for at in members]) for members in stories)


def _nearest(
    at: int,
    vector: Vector,
    ordered: Sequence[ReadArticle],
    told: Sequence[Vector],
    index: dict[str, list[int]],
) -> int | None:
    """The earlier article most alike, if any is alike enough."""
    shared: dict[int, int] = defaultdict(int)
    for term in vector:
        earlier = index[term]
        for other in earlier if len(earlier) <= _COMMON else earlier[-_COMMON:]:
            shared[other] += 1
    best, likeness = None, SAME_EVENT
    for other, count in sorted(shared.items()):
        if count < 3 or ordered[at].moment - ordered[other].moment > _APART:
            continue
        found = cosine(vector, told[other])
        if found >= likeness:
            best, likeness = other, found
    return best


def _story(members: Sequence[ReadArticle]) -> Story:
    return Story(key=members[0].article.key, articles=tuple(members))
