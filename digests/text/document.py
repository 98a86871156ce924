"""An article's text with the ground work every section builds on, each part made once."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from digests.model import Article, Span
from digests.text.paragraphs import paragraphs
from digests.text.sentences import sentences


@dataclass(frozen=True)
class Document:
    """A text under reading. Attributes are computed on first use and never change."""

    article: Article

    @property
    def text(self) -> str:
        """The article's text exactly as stored: every span points into it."""
        return self.article.text

    @cached_property
    def published(self) -> date | None:
        """The day of publication: from the metadata, else from the text, else unknown."""
        return self.article.published.date() if self.article.published else None

    @cached_property
    def title(self) -> Span | None:
        """Where the headline stands in the text, if it stands there."""
        first = self.paragraphs[0] if self.paragraphs else None
        return first if first and first.end - first.start <= 200 else None

    @cached_property
    def boilerplate(self) -> tuple[Span, ...]:
        """Datelines, captions, credits, contributor lines and page furniture, in order."""
        return ()

    @cached_property
    def paragraphs(self) -> tuple[Span, ...]:
        """All paragraphs in order, the headline and boilerplate included."""
        return tuple(paragraphs(self.text))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the body: no headline, no boilerplate; never across paragraphs."""
        body = (p for p in self.paragraphs if p != self.title)
        return tuple(s for p in body for s in sentences(self.text, p))
