"""Subscriptions begun, ended and moved to other times: what commands and settings share."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.commands.visit import Visit
from digests.model import Edition, Preferences, Subscription
from digests.ports import Question
from digests.punctuality import reschedule
from digests.text.folding import folded_words
from digests.timing import first_due, timetable

_MOST_OF_A_DAY = 200  # articles of the newest day that a first digest can draw on


def named(editions: dict[str, Edition], words: str) -> Edition | None:
    """The edition of that name or title, forgivingly."""
    wanted = folded_words(words)
    for edition in editions.values():
        if wanted and wanted in (folded_words(edition.name), folded_words(edition.title)):
            return edition
    return None


async def subscribe(visit: Visit, edition: Edition) -> tuple[Visit, datetime]:
    """Begin the subscription if it is not there; when its next digest comes."""
    visit = await visit.enrol()
    store = visit.desk.store
    due = first_due(edition, visit.preferences, visit.now)
    covered = await _covered_by_the_past(visit)
    mine = Subscription(visit.reader.recipient, edition.name, next_due=due, covered=covered)
    if not await store.subscribe(mine):
        for one in await store.of(visit.reader.recipient):
            if one.edition == edition.name and one.next_due:
                due = one.next_due
    return visit, due


async def _covered_by_the_past(visit: Visit) -> int:
    """The article number a newcomer starts from: the newest day is still news to him."""
    store = visit.desk.store
    day = await store.latest_day()
    if day is None:
        return 0
    newest = await store.find(Question(since=day, limit=_MOST_OF_A_DAY))
    return min((one.number for one in newest), default=1) - 1


async def prefer(visit: Visit, change: Callable[[Preferences], Preferences]) -> Visit:
    """Change the reader's preferences, and the due moments that hang on them."""
    visit = await visit.enrol()
    store = visit.desk.store
    before = visit.preferences
    reader = await store.prefer(visit.reader.recipient, change)
    visit = replace(visit, reader=reader)
    after = reader.preferences
    if (before.schedule, before.zone) != (after.schedule, after.zone):
        await _move_due_moments(visit, before, after)
    return visit


async def _move_due_moments(visit: Visit, before: Preferences, after: Preferences) -> None:
    store = visit.desk.store
    recipient = visit.reader.recipient
    account = await store.outbox.account(recipient)
    due: dict[str, datetime | None] = {}
    for one in await store.of(recipient):
        edition = visit.editions.get(one.edition)
        if edition is None:
            continue
        old, new = timetable(edition, before), timetable(edition, after)
        sent = account.due if account and account.edition == one.edition else None
        due[one.edition] = reschedule(old, new, one.next_due, visit.now, sent)
    if due:
        await store.reschedule(recipient, due)
