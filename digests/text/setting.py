"""What a sentence about things to come is read in: the whole text, its language, its days."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from digests.model import Span
from digests.text.dates import dates
from digests.text.dates_calendar import Grain, days_after, weekday_before
from digests.text.languages.language import Language
from digests.text.tenses import governing, quotation_is_open, verbs

_MARKS = '.,;:!?()[]{}"“”‘«»—–-…/'

_FIRST = 60
"""The sentences from the top in which the day of an event is looked for."""

_LEAD = 2
"""The sentences from the top that say when the news happened."""


@dataclass(frozen=True)
class Setting:
    """What a sentence is read in: the article's text, its language and its days.

    `sentences` are those in which the day of another event may be told.
    """

    text: str
    language: Language
    published: date | None
    sentences: Sequence[Span] = ()

    def plain(self, sentence: Span) -> str:
        """A sentence with blanks in place of its marks."""
        return self._plain[sentence.start : sentence.end]

    @cached_property
    def _plain(self) -> str:
        plain = self.text
        for mark in _MARKS:  # ten times as fast as str.translate with letters beyond ASCII
            plain = plain.replace(mark, " ")
        for possessive in self.language.coming.possessives:
            plain = plain.replace(possessive, " " * len(possessive))
        return plain

    @cached_property
    def quoted(self) -> frozenset[int]:
        """Where those of the sentences start that begin within a quotation."""
        found: set[int] = set()
        is_open, at = False, 0
        for sentence in self.sentences:
            if is_open and "\n" in self.text[at : sentence.start]:
                is_open = False  # each paragraph of a long quotation opens with its own mark
            if is_open:
                found.add(sentence.start)
            is_open = quotation_is_open(self.text, sentence, was_open=is_open)
            at = sentence.end
        return frozenset(found)

    def day_of(self, event: str, asking: Span) -> date | None:
        """The one day that other sentences give for an event ("vote"); None if none or several."""
        if self.published is None:
            return None
        found = {
            mention.when.start
            for sentence in self.sentences[:_FIRST]
            if sentence != asking and self.text.find(event, sentence.start, sentence.end) >= 0
            for mention in dates(self.text, sentence, self.published, self.language.dates)
            if mention.grain is Grain.DAY and mention.when.start == mention.when.end
        }
        return found.pop() if len(found) == 1 else None

    @cached_property
    def eve(self) -> date | None:
        """The day of what the article reports, from which "a day before the talks" counts.

        It is the last weekday that the first sentences name, else the day of publication.
        """
        if self.published is None:
            return None
        tomorrow = days_after(self.published, 1)
        told = (self._weekday_told(sentence) for sentence in self.sentences[:_LEAD])
        weekday = next((day for day in told if day is not None), None)
        return self.published if weekday is None else weekday_before(tomorrow, weekday)

    def _weekday_told(self, sentence: Span) -> int | None:
        """The weekday on which the sentence tells that something happened; else None."""
        words = self.language
        found = re.search(words.text.weekdays, sentence.of(self.text))
        if found is None:
            return None
        span = Span(sentence.start + found.start(), sentence.start + found.end())
        verb, _ = governing(verbs(self.text, sentence, words.coming), span)
        is_past = verb is not None and verb.kind == "past"
        return words.dates.names[found.group().casefold()][1] if is_past else None
