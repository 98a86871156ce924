"""What a reader follows and mutes: two lists, changed alike by words and by buttons."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.commands.answer import Answer, Tap, replying, saying
from bot.commands.paging import fits
from bot.commands.subscribing import prefer
from bot.commands.visit import Visit
from digests.model import Line, Phrase, Preferences, Strong, Text, Topic, TopicKind
from digests.ports import Question
from digests.text.folding import folded_words
from digests.topics import matches

MOST_TOPICS = 100
LONGEST_NAME = 60

_LOOKED_AT = 20  # articles that tell whether a name is a person's, a place's or an outlet's
_ORDER = (TopicKind.PERSON, TopicKind.PLACE, TopicKind.OUTLET)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two lists; its name is its command and the prefix of its messages.

    `more` are buttons below the list.
    """

    name: str
    more: tuple[tuple[Tap, ...], ...] = ()

    def of(self, preferences: Preferences) -> tuple[Topic, ...]:
        """The topics on the list."""
        return preferences.follows if self.name == "follow" else preferences.mutes

    def with_topic(self, preferences: Preferences, topic: Topic) -> Preferences:
        """On this list, in one spelling, and not on the other one."""
        clean = _without(preferences, topic.name)
        mine = (*self.of(clean), topic)
        if self.name == "follow":
            return replace(clean, follows=mine)
        return replace(clean, mutes=mine)

    def without(self, preferences: Preferences, topic: Topic) -> Preferences:
        """Off the list."""
        mine = tuple(one for one in self.of(preferences) if one != topic)
        if self.name == "follow":
            return replace(preferences, follows=mine)
        return replace(preferences, mutes=mine)


FOLLOW = Side(
    "follow",
    more=(
        (Tap(Phrase("calendar-followed"), "ics:followed:"),),
        (Tap(Phrase("follow-alerts"), "settings:alerts"),),
    ),
)
MUTE = Side("mute")


def _without(preferences: Preferences, name: str) -> Preferences:
    words = folded_words(name)
    follows, mutes = (
        tuple(one for one in topics if folded_words(one.name) != words)
        for topics in (preferences.follows, preferences.mutes)
    )
    return replace(preferences, follows=follows, mutes=mutes)


async def on_words(visit: Visit, side: Side) -> Answer:
    """The list, or the words put on it as what they most likely are."""
    name = " ".join(visit.words.split())
    if not name:
        return _list(visit, side)
    if not folded_words(name) or len(name) > LONGEST_NAME:
        return Answer(blocks=(saying(Phrase("topic-not-a-name")),))
    return await _added(visit, side, Topic(await _likely_kind(visit, name), name))


async def on_tap(visit: Visit, side: Side) -> Answer:
    """`SIDE:KIND:NAME` adds, `SIDE:-KIND:NAME` takes off, `SIDE:` shows the list."""
    kind, name = visit.arg(0), visit.rest(1)
    if not kind:
        return _list(visit, side)
    is_removal = kind.startswith("-")
    try:
        topic = Topic(TopicKind(kind.removeprefix("-")), name)
    except ValueError:
        return Answer(toast=Phrase("button-old"))
    if is_removal:
        return _list(await prefer(visit, lambda mine: side.without(mine, topic)), side)
    if len(side.of(visit.preferences)) >= MOST_TOPICS:
        return Answer(toast=Phrase("topic-too-many", {"count": MOST_TOPICS}))
    await prefer(visit, lambda mine: side.with_topic(mine, topic))
    return Answer(toast=Phrase(f"{side.name}-done", {"name": topic.name}))


async def _added(visit: Visit, side: Side, topic: Topic) -> Answer:
    if len(side.of(visit.preferences)) >= MOST_TOPICS:
        return replying(visit.request, Phrase("topic-too-many", {"count": MOST_TOPICS}))
    await prefer(visit, lambda mine: side.with_topic(mine, topic))
    others = [kind for kind in TopicKind if kind is not topic.kind]
    row = tuple(
        Tap(Phrase(f"topic-as-{kind}"), data)
        for kind in others
        if fits(data := f"{side.name}:{kind}:{topic.name}")
    )
    return Answer(
        blocks=(
            saying(
                Phrase(f"{side.name}-done", {"name": topic.name}),
                Phrase(f"topic-is-{topic.kind}"),
            ),
        ),
        taps=(
            *((row,) if row else ()),
            *_alerts_row(visit, side, topic),
            (Tap(Phrase(f"{side.name}-list"), f"{side.name}:"),),
        ),
    )


def _alerts_row(visit: Visit, side: Side, topic: Topic) -> tuple[tuple[Tap, ...], ...]:
    """Whoever follows a person may want to know at once when he speaks."""
    is_wanted = side is FOLLOW and topic.kind is TopicKind.PERSON
    if not is_wanted or visit.preferences.alerts_a_day:
        return ()
    return ((Tap(Phrase("follow-alerts"), "settings:alerts"),),)


async def _likely_kind(visit: Visit, name: str) -> TopicKind:
    articles = await visit.desk.store.find(Question(words=name, limit=_LOOKED_AT))
    for kind in _ORDER:
        if any(matches(Topic(kind, name), one) for one in articles):
            return kind
    return TopicKind.WORD


def _list(visit: Visit, side: Side) -> Answer:
    topics = side.of(visit.preferences)
    if not topics:
        return Answer(blocks=(saying(Phrase(f"{side.name}-none")),))
    lines: list[Line] = [
        (Strong(topic.name), Text(" – "), Phrase(f"topic-is-{topic.kind}")) for topic in topics
    ]
    return Answer(
        blocks=(saying(*lines, heading=Phrase(f"{side.name}-title")),),
        taps=(*_removals(side, topics), *side.more),
    )


def _removals(side: Side, topics: Sequence[Topic]) -> tuple[tuple[Tap, ...], ...]:
    return tuple(
        (Tap(Phrase("topic-off", {"name": topic.name}), data),)
        for topic in topics
        if fits(data := f"{side.name}:-{topic.kind}:{topic.name}")
    )
