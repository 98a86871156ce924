"""The summary: two or three of the article's own sentences that tell what happened."""

import math
from collections.abc import Callable, Sequence
from typing import ClassVar, NamedTuple

from digests.model import (
    Block,
    Finding,
    Item,
    Layout,
    Length,
    NextStep,
    Phrase,
    Span,
    Story,
    SummarySentence,
    Text,
)
from digests.sections.section import Findings
from digests.text.document import Document
from digests.text.standing import can_lead, is_dangling
from digests.text.weights import centrality, content_words, overlap, quoted_share

_SHOWN = {Length.SHORT: 1, Length.NORMAL: 2, Length.LONG: 3}

_EARLY = 6
"""The sentences from the top among which the second one of a summary is sought."""

_FEWEST = 3
"""Up to so many sentences an article is its own summary."""

_SHORT, _LONG = 90, 280
"""Shorter sentences, in characters, say too little; longer ones try too much."""


class Summary:
    """The section `summary`: what happened, the main fact beside it, and what follows."""

    name: ClassVar[str] = "summary"
    finding: ClassVar[type[Finding]] = SummarySentence

    def find(self, document: Document, found: Findings) -> tuple[SummarySentence, ...]:
        """Up to three sentences in the order of the article."""
        candidates = _candidates(document, found)
        return tuple(SummarySentence(candidate.span) for candidate in _chosen(candidates))

    def block(self, story: Story, length: Length) -> Block | None:
        """The summary of the story's first article, as one item."""
        for read in story.articles:
            spans = [finding.span for finding in read.brief.of(self.name)][: _SHOWN[length]]
            if spans:
                words = " ".join(span.of(read.article.text) for span in spans)
                item = Item(((Text(words),),), Layout.PLAIN)
                return Block(self.name, (item,), Phrase("summary-heading"))
        return None


class _Candidate(NamedTuple):
    """A sentence that can stand alone, with what speaks for it and against it."""

    span: Span
    place: int  # among all sentences, from 0
    depth: float  # its place as a share of the article, from 0 to 1
    words: frozenset[str]
    worth: float  # whatever its place


def _candidates(document: Document, found: Findings) -> list[_Candidate]:
    text, words = document.text, document.language.text
    sentences = document.sentences
    steps = {step.span: step for step in found.get("next", ()) if isinstance(step, NextStep)}
    contents = [content_words(sentence.of(text), words.small_words) for sentence in sentences]
    candidates = []
    for place, (span, central) in enumerate(zip(sentences, centrality(contents), strict=True)):
        if is_dangling(text, span, words):
            continue
        step = steps.get(span)
        worth = (
            0.5 * central
            - 0.8 * quoted_share(text, span)
            - (0.4 if not can_lead(text, span, words) else 0.0)
            - _misfit(span.end - span.start)
            + (0.0 if step is None else 0.45 if step.when else 0.15)
        )
        depth = place / len(sentences)
        candidates.append(_Candidate(span, place, depth, contents[place], worth))
    return candidates


def _misfit(length: int) -> float:
    """What a sentence loses by being too short or too long."""
    if length < _SHORT:
        return 0.5 * (_SHORT - length) / _SHORT
    return min(1.0, 0.4 * max(0, length - _LONG) / _LONG)


def _chosen(candidates: Sequence[_Candidate]) -> Sequence[_Candidate]:
    """The first sentence, the best of those after it, and the best that adds something."""
    if len(candidates) <= _FEWEST:
        return candidates
    first = candidates[0]
    second = _best(candidates[1:_EARLY], lambda c: c.worth + 1.3 / (1 + c.place))
    rest = [candidate for candidate in candidates[1:] if candidate is not second]
    third = _best_beside(rest, (first, second))
    return sorted((first, second, third), key=lambda c: c.place)


def _best_beside(rest: Sequence[_Candidate], chosen: Sequence[_Candidate]) -> _Candidate:
    """The first of those that add most to the chosen: a later, other thing, or what is near."""
    best, most = rest[0], -math.inf
    for candidate in rest:
        worth = candidate.worth + 0.8 / (1 + candidate.place) + 0.1 * (1 - candidate.depth)
        if worth > most:  # else it need not be compared with what is told already
            worth -= 0.2 * max(overlap(candidate.words, other.words) for other in chosen)
            if worth > most:
                best, most = candidate, worth
    return best


def _best(candidates: Sequence[_Candidate], worth: Callable[[_Candidate], float]) -> _Candidate:
    return max(candidates, key=worth)
