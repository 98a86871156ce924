"""Articles that were read, and the stories they tell together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from digests.model.articles import Article, Span
from digests.model.findings import Finding

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""The moment of what nothing dates: before all else."""


@dataclass(frozen=True, slots=True)
class Brief:
    """One article, read: `findings` holds what each section found, most important first.

    `reader` is the version of the reading rules, so that stored briefs can be read anew.
    `left_out` counts quotations that are not shown, since the text names nobody for them.
    """

    article: str
    reader: int
    title: str | None = None
    title_span: Span | None = None
    published: date | None = None
    findings: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    left_out: int = 0

    def of(self, section: str) -> tuple[Finding, ...]:
        """What the section of that name found; empty when it found nothing."""
        return self.findings.get(section, ())


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article with its brief; `number` grows with each article stored or revised.

    `arrived` is when it was first stored: it places an article that nothing dates.
    """

    article: Article
    brief: Brief
    number: int = 0
    arrived: datetime | None = None

    @property
    def moment(self) -> datetime:
        """When it is from: by its metadata, else its text, else its arrival."""
        if self.article.published:
            return self.article.published
        if self.brief.published:
            return datetime.combine(self.brief.published, time(12), UTC)
        return self.arrived or EPOCH


@dataclass(frozen=True, slots=True)
class Story:
    """Read articles about one event, the most telling one first. `key` outlives new articles."""

    key: str
    articles: tuple[ReadArticle, ...]
