"""What is still to come: announced steps of many articles by their dates. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.commands.asking import Period
from digests.model import Item, Layout, Line, Link, NextStep, Phrase, ReadArticle, Text


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One step and the article that announces it."""

    step: NextStep
    read: ReadArticle

    @property
    def first_day(self) -> date | None:
        """The day it begins; None while no date is known."""
        return self.step.when.start if self.step.when else None

    @property
    def last_day(self) -> date | None:
        """The day it ends."""
        return self.step.when.end if self.step.when else None


def upcoming(articles: Iterable[ReadArticle], since: date, until: date | None) -> list[Upcoming]:
    """The steps that touch those days by date, then those without one; each sentence once."""
    seen: set[str] = set()
    dated: list[Upcoming] = []
    undated: list[Upcoming] = []
    for read in articles:
        for step in read.brief.of("next"):
            if not isinstance(step, NextStep):
                continue
            words = " ".join(step.span.of(read.article.text).split())
            if words in seen:
                continue
            seen.add(words)
            one = Upcoming(step, read)
            if one.step.when is None:
                undated.append(one)
            elif one.step.when.end >= since and (until is None or one.step.when.start <= until):
                dated.append(one)
    dated.sort(key=lambda one: (one.first_day or date.max, one.read.number))
    return [*dated, *undated]


def within(steps: Sequence[Upcoming], period: Period) -> list[Upcoming]:
    """Those with a date that touches the period."""
    since, until = period
    return [
        one
        for one in steps
        if one.step.when and one.step.when.end >= since and one.step.when.start <= until
    ]


def step_item(step: NextStep, read: ReadArticle) -> Item:
    """The sentence and where it stands."""
    article = read.article
    outlet = article.outlet or article.source
    source: Line = (Link(outlet, article.url),) if article.url else (Text(outlet),)
    if article.published:
        source = (*source, Text(" · "), Phrase("headline-date", {"date": article.published}))
    return Item(
        ((Text(step.span.of(article.text)),), source),
        layout=Layout.BULLET,
        ref=f"n_{article.key}_{step.span.start}",
    )
