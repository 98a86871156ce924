"""What is still to come: announced steps of many articles by their dates. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from bot.commands.asking import Period
from bot.commands.sameness import is_same_event
from digests.model import Item, Layout, Line, Link, NextStep, Phrase, ReadArticle, Text


@dataclass(frozen=True, slots=True)
class Upcoming:
    """One step and the article that announces it."""

    step: NextStep
    read: ReadArticle

    @property
    def sentence(self) -> str:
        """The words that announce it."""
        return self.step.span.of(self.read.article.text)

    @property
    def day(self) -> date | None:
        """The day to expect it; None while no date is known.

        What goes on already on the day of publication ("until Friday") is expected by its end.
        """
        days = self.days
        return days[0] if days else None

    @property
    def days(self) -> Period | None:
        """The days in which to expect it: one, or from the first to the last."""
        when = self.step.when
        if when is None:
            return None
        is_under_way = when.start <= self.read.moment.date() < when.end
        return (when.end if is_under_way else when.start, when.end)


def upcoming(articles: Iterable[ReadArticle], since: date, until: date | None) -> list[Upcoming]:
    """The steps that touch those days by date, then those without one; each event once."""
    steps = (
        Upcoming(step, read)
        for read in articles
        for step in read.brief.of("next")
        if isinstance(step, NextStep)
    )
    return by_date(one for one in steps if one.days is None or _touch(one.days, since, until))


def by_date(steps: Iterable[Upcoming]) -> list[Upcoming]:
    """Each event once. An exact day comes before what may happen some time from it on."""
    ordered = sorted(steps, key=lambda one: one.days or _NEVER)
    same_days = (list(group) for _, group in groupby(ordered, key=lambda one: one.days))
    return [one for group in same_days for one in _once(group)]


_NEVER = (date.max, date.max)


def _once(steps: Sequence[Upcoming]) -> list[Upcoming]:
    """Without those that announce again what the newest article announces for the same days."""
    kept: list[Upcoming] = []
    for one in sorted(steps, key=lambda one: (-one.read.number, one.step.span)):
        if not any(is_same_event(one.sentence, other.sentence) for other in kept):
            kept.append(one)
    return kept


def within(steps: Sequence[Upcoming], period: Period) -> list[Upcoming]:
    """Those to be expected in the period."""
    return [one for one in steps if one.days and _touch(one.days, *period)]


def _touch(days: Period, since: date, until: date | None) -> bool:
    return days[1] >= since and (until is None or days[0] <= until)


def step_item(step: NextStep, read: ReadArticle) -> Item:
    """The sentence and where it stands."""
    article = read.article
    outlet = article.outlet or article.source
    source: Line = (Link(outlet, article.url),) if article.url else (Text(outlet),)
    source = (*source, Text(" · "), Phrase("headline-date", {"date": read.moment}))
    return Item(
        ((Text(step.span.of(article.text)),), source),
        layout=Layout.BULLET,
        ref=f"n_{article.key}_{step.span.start}",
    )
