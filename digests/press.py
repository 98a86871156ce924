"""Digests printed once for all who get the same: the messages of one run of the dispatch."""

import asyncio
from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from digests.composing import compose
from digests.grouping import group
from digests.model import Account, Edition, Message, Preferences, Story
from digests.ports import Archive, Renderer

WINDOW = 1000
"""Articles a digest looks back over: the new ones, and those that tell what is told again."""

_MOST_KEPT = 512  # prints in memory at once; who shares one comes up close together


@dataclass(frozen=True, slots=True)
class Print:
    """One digest, rendered. Equal digests are the same object, messages included."""

    messages: tuple[Message, ...]
    silent_messages: tuple[Message, ...]
    articles: tuple[str, ...]  # keys of all articles its stories stand for
    account: Account

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing but that nothing is new."""
        return not self.articles


@dataclass(frozen=True, slots=True)
class _Desk:
    """What the articles of some sources come to: their stories, and the articles' keys."""

    stories: Sequence[Story]
    keys: frozenset[str]


class Press:
    """Composes and renders each digest once, over the archive as it stands at the start."""

    def __init__(self, archive: Archive, renderer: Renderer, upto: int) -> None:
        """`upto` is the number of the newest article to tell of."""
        self.upto = upto
        self.printed = 0
        self._archive = archive
        self._renderer = renderer
        self._desks: dict[tuple[str, ...], _Desk] = {}
        self._prints: OrderedDict[Hashable, Print] = OrderedDict()

    async def print(
        self,
        edition: Edition,
        preferences: Preferences,
        due: datetime,
        covered: int,
        seen: frozenset[str],
    ) -> Print:
        """The digest of what is new after article number `covered` and not among `seen`."""
        desk = await self._desk(edition.sources)
        # What was seen matters only as far as it can come up again: more readers share a print.
        seen &= desk.keys
        key = (edition.name, due, covered, seen, _taste(preferences))
        found = self._prints.get(key)
        if found is None:
            found = await asyncio.to_thread(
                self._make, edition, desk.stories, preferences, due, covered, seen
            )
            self.printed += 1
            self._prints[key] = found
            if len(self._prints) > _MOST_KEPT:
                self._prints.popitem(last=False)
        self._prints.move_to_end(key)
        return found

    def _make(
        self,
        edition: Edition,
        stories: Sequence[Story],
        preferences: Preferences,
        due: datetime,
        covered: int,
        seen: frozenset[str],
    ) -> Print:
        digest = compose(edition, stories, preferences, due, covered, seen)
        messages = self._renderer.render(digest, preferences)
        return Print(
            messages,
            tuple(replace(message, is_silent=True) for message in messages),
            tuple(key for story in digest.stories for key in story.articles),
            digest.account,
        )

    async def _desk(self, sources: tuple[str, ...]) -> _Desk:
        found = self._desks.get(sources)
        if found is None:
            after = await self._archive.after(max(0, self.upto - WINDOW), sources, WINDOW)
            articles = [one for one in after if one.number <= self.upto]
            stories = await asyncio.to_thread(group, articles)
            found = _Desk(stories, frozenset(one.article.key for one in articles))
            self._desks[sources] = found
        return found


def _taste(preferences: Preferences) -> Hashable:
    """What of the preferences shows in a digest; when and how it arrives does not."""
    return (
        preferences.language,
        preferences.zone,
        preferences.stories,
        preferences.sections,
        preferences.length,
        preferences.is_plain,
        preferences.follows,
        preferences.mutes,
    )
