"""Alerts: a followed person was quoted; so many a day, and no more."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from bot.commands.answer import saying
from bot.commands.desk import Desk
from bot.commands.notice import Notice, notice
from bot.commands.presenting import headed, told
from digests.model import (
    Edition,
    Finding,
    Phrase,
    ReadArticle,
    Reader,
    Recipient,
    Topic,
    TopicKind,
)
from digests.punctuality import held_until, is_silent
from digests.timing import timetable
from digests.topics import matches, matches_any

_NOTES = "alerts today"


async def alerts(desk: Desk, new: Sequence[ReadArticle]) -> Sequence[Notice]:
    """One alert for each new article and reader who follows somebody quoted in it.

    Quiet hours that hold digests drop alerts: the next digest has the quote.
    """
    quoting = [read for read in new if read.brief.of("quotes")]
    if not quoting:
        return ()
    today = desk.clock().date().isoformat()
    counts = dict(await desk.store.notes(_NOTES))
    notices: list[Notice] = []
    done: set[str] = set()
    async for reader, edition in _followers(desk):
        for read in quoting:
            made = _alert(desk, reader, edition, read)
            if made is None or made.key in done:
                continue
            sent = _sent(counts, reader.recipient, today)
            if sent >= reader.preferences.alerts_a_day:
                break
            counts[_name(reader.recipient)] = f"{today} {sent + 1}"
            done.add(made.key)
            notices.append(made)
    if notices:
        # A count of another day is as good as none, and goes.
        await desk.store.note(
            _NOTES,
            {name: count if count.startswith(today) else "" for name, count in counts.items()},
        )
    return notices


async def forget_alerts(desk: Desk, recipient: Recipient) -> None:
    """Keep no count for this recipient."""
    await desk.store.note(_NOTES, {_name(recipient): ""})


async def _followers(desk: Desk) -> AsyncIterator[tuple[Reader, Edition]]:
    for edition in desk.editions().values():
        async for _, reader in desk.store.everyone(edition.name):
            if reader.preferences.alerts_a_day and reader.suspended is None:
                yield reader, edition


def _alert(desk: Desk, reader: Reader, edition: Edition, read: ReadArticle) -> Notice | None:
    now, mine = desk.clock(), reader.preferences
    zone = timetable(edition, mine).zone
    if edition.sources and read.article.source not in edition.sources:
        return None
    if reader.paused_until and reader.paused_until > now:
        return None
    if held_until(mine.quiet, zone, now) or matches_any(mine.mutes, read):
        return None
    for topic in mine.follows:
        said = _said_by(topic, read)
        if said:
            blocks = (
                saying(Phrase("alert-title", {"name": topic.name})),
                headed(said),
                *told(said, ("quotes",), mine.length),
            )
            recipient = reader.recipient
            key = f"alert:{read.article.key}:{recipient.channel}:{recipient.address}"
            return notice(reader, key, blocks, now, is_silent=is_silent(mine.quiet, zone, now))
    return None


def _said_by(topic: Topic, read: ReadArticle) -> ReadArticle | None:
    """The article with that person's quotes only; None when there are none."""
    if topic.kind is not TopicKind.PERSON:
        return None
    mine = tuple(
        quote for quote in read.brief.of("quotes") if matches(topic, _with(read, (quote,)))
    )
    return _with(read, mine) if mine else None


def _with(read: ReadArticle, quotes: tuple[Finding, ...]) -> ReadArticle:
    return replace(read, brief=replace(read.brief, findings={"quotes": quotes}))


def _sent(counts: Mapping[str, str], recipient: Recipient, today: str) -> int:
    day, _, count = counts.get(_name(recipient), "").partition(" ")
    return int(count) if day == today else 0


def _name(recipient: Recipient) -> str:
    """A name that does not give the address away."""
    return sha256(f"{recipient.channel}/{recipient.address}".encode()).hexdigest()[:16]
