"""Whether a stretch of text lies inside one of many others, found without walking them all."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import filterfalse

from digests.model import Span


class Covering:
    """Stretches that do not overlap each other, such as paragraphs or boilerplate."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]

    def covers(self, span: Span) -> bool:
        """Whether one of the stretches holds the whole span."""
        start, end = span
        index = bisect_right(self._starts, start) - 1
        return index >= 0 and end <= self._spans[index].end

    def covers_any(self, spans: Iterable[Span]) -> bool:
        """Whether one of the stretches holds one of the spans whole."""
        return bool(self._starts) and any(map(self.covers, spans))

    def without(self, spans: Iterable[Span]) -> tuple[Span, ...]:
        """Those of the spans that no stretch holds."""
        return tuple(spans if not self._starts else filterfalse(self.covers, spans))
