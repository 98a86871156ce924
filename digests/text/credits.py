"""Names in credits that stand within a story's paragraphs: photographers, editors, reporters."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

from digests.model import Span
from digests.text.languages.organisation_words import OrganisationWords

_LONGEST = 80
"""Characters of a credit with all its names."""


class Credits:
    """The credits of one text."""

    def __init__(self, text: str, words: OrganisationWords) -> None:
        self._text = text
        before = _before(words)
        self._openings = [found.end() for found in before.finditer(text)]
        self._closings = sorted(at for phrase in words.credit_after for at in _places(phrase, text))

    @property
    def are_given(self) -> bool:
        """Whether there are any; few stories have some."""
        return bool(self._openings or self._closings)

    def names(self, span: Span) -> bool:
        """Whether the name at that place is a photographer's, an editor's or a reporter's."""
        opening = bisect_right(self._openings, span.start) - 1
        closing = bisect_left(self._closings, span.end)
        return (opening >= 0 and self._is_list(self._openings[opening], span.start)) or (
            closing < len(self._closings) and self._is_list(span.end, self._closings[closing])
        )

    def _is_list(self, start: int, end: int) -> bool:
        """Whether nothing but names and "and" stands between, on one line."""
        between = self._text[start:end] if end - start <= _LONGEST else "."
        return not any(mark in between for mark in ".:;()\n")


def _places(phrase: str, text: str) -> Iterator[int]:
    """Where the phrase stands in the text."""
    at = text.find(phrase)
    while at >= 0:
        yield at
        at = text.find(phrase, at + 1)


@lru_cache(maxsize=8)
def _before(words: OrganisationWords) -> re.Pattern[str]:
    return re.compile(words.credit_before)
