"""An article's text with the ground work every section builds on, each part made once."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import TypeVar

from digests.model import Article, Span
from digests.text.boilerplate import boilerplate
from digests.text.headline import headline
from digests.text.languages import language_of
from digests.text.languages.language import Language
from digests.text.languages.text_words import TextWords
from digests.text.paragraphs import paragraphs
from digests.text.publication import publication_day
from digests.text.sentences import sentences

T = TypeVar("T")


@dataclass(frozen=True)
class Document:
    """A text under reading. Attributes are computed on first use and never change."""

    article: Article

    @property
    def text(self) -> str:
        """The article's text exactly as stored: every span points into it."""
        return self.article.text

    @cached_property
    def language(self) -> Language:
        """The words of the article's language."""
        return language_of(self.article.language)

    def memo(self, make: Callable[["Document"], T]) -> T:
        """What `make` finds in this document, made on first use and kept with it."""
        kept: dict[Callable[[Document], T], T] = self.__dict__.setdefault("_kept", {})
        if make not in kept:
            kept[make] = make(self)
        return kept[make]

    @cached_property
    def published(self) -> date | None:
        """The day of publication: from the metadata, else from the text, else unknown."""
        if self.article.published:
            return self.article.published.date()
        return publication_day(
            self.text, self.paragraphs, self.dateline, self.language.text, self.language.dates
        )

    @cached_property
    def title(self) -> Span | None:
        """Where the headline stands in the text, if it stands there."""
        return headline(
            self.text, self.paragraphs, self.article.title, self.dateline, self.language.text
        )

    @cached_property
    def dateline(self) -> Span | None:
        """The place (day, agency) before the first sentence: "OSLO (AP) — "; in no sentence."""
        pattern = _dateline(self.language.text)
        for paragraph in self.paragraphs[:4]:
            found = pattern.match(self.text, paragraph.start, paragraph.end)
            if found and found.end() < paragraph.end:
                return Span(found.start(), found.end())
        return None

    @cached_property
    def boilerplate(self) -> tuple[Span, ...]:
        """Datelines, captions, credits, contributor lines and page furniture, in order.

        Whole paragraphs, or the beginning of one (a date before the first sentence).
        """
        return tuple(boilerplate(self.text, self.paragraphs, self.title, self.language.text))

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """All paragraphs in order, the headline and boilerplate included."""
        return tuple(paragraphs(self.text))

    @cached_property
    def body(self) -> tuple[Span, ...]:
        """The paragraphs of the story alone: no headline, dateline or boilerplate."""
        skipped = {
            span.start: span.end for span in (*self.boilerplate, self.title, self.dateline) if span
        }
        body = []
        for paragraph in self.paragraphs:
            start = skipped.get(paragraph.start, paragraph.start)
            while start < paragraph.end and self.text[start].isspace():
                start += 1
            if start < paragraph.end:
                body.append(Span(start, paragraph.end))
        return tuple(body)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the body: no headline, no boilerplate; never across paragraphs."""
        return tuple(
            sentence
            for paragraph in self.body
            for sentence in sentences(self.text, paragraph, self.language.text)
        )


@lru_cache(maxsize=16)
def _dateline(words: TextWords) -> re.Pattern[str]:
    return re.compile(words.dateline)
