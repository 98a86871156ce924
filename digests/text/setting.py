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


@dataclass(frozen=True)
class Setting:
    """What a sentence is read in: the article's text, its language and its days.

    `eve` is the day of what the article reports, from which "a day before the talks" counts;
    `sentences` are those in which the day of another event may be told.
    """

    text: str
    language: Language
    published: date | None
    eve: date | None = None
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


def day_told(setting: Setting, sentence: Span, published: date) -> date | None:
    """The last such weekday, when the sentence tells what happened on a weekday; else None."""
    words = setting.language
    found = re.search(words.text.weekdays, sentence.of(setting.text))
    if found is None:
        return None
    weekday = words.dates.names[found.group().casefold()][1]
    day = weekday_before(days_after(published, 1), weekday)
    span = Span(sentence.start + found.start(), sentence.start + found.end())
    verb, _ = governing(verbs(setting.text, sentence, setting.language.coming), span)
    return day if verb and verb.kind == "past" else None
