"""Due subscriptions -> deliveries in the outbox, each once, with the next due moment."""

from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from digests.model import Delivery, Edition, Reader, Subscription
from digests.ports import Clock, Due, Offer, Outbox, Renderer, Store, Turn
from digests.press import Press, Print
from digests.punctuality import is_silent
from digests.timing import timetable
from digests.turns import MoveOn, Serve, Why, decide

log = structlog.get_logger(__name__)

PAGE = 1000
"""Turns written in one transaction."""

REMEMBERED = timedelta(days=7)
"""How long what a reader was sent keeps from being told again."""

_TRY_AGAIN = timedelta(minutes=5)  # after a digest that could not be made
_MINUTE = "%Y-%m-%dT%H:%MZ"


@dataclass(slots=True)
class Tally:
    """What a run of the dispatch came to."""

    queued: int = 0
    nothing_new: int = 0
    printed: int = 0  # digests composed and rendered
    covered: int = 0  # missed moments that a later digest covers
    dropped: int = 0  # digests that nobody gets any more: past their grace
    moved_on: Counter[Why] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class _Run:
    """What all turns of one run share."""

    outbox: Outbox
    press: Press
    offer: Offer
    now: datetime
    tally: Tally

    async def seen(self, subscriptions: Sequence[Subscription]) -> Mapping[int, frozenset[str]]:
        """By subscription, what was sent to it lately."""
        if not subscriptions:
            return {}
        return await self.outbox.seen(subscriptions, self.now - REMEMBERED)

    async def queue(self, turns: Sequence[Turn]) -> None:
        """Write the turns in one transaction."""
        self.tally.queued += await self.outbox.queue(turns, self.now)
        self.tally.printed = self.press.printed


async def queue_due(store: Store, renderer: Renderer, offer: Offer, clock: Clock) -> Tally:
    """Give every due subscription its turn, a page at a time.

    A turn is void when its subscription changed meanwhile; it then comes up again.
    """
    run = await _begin(store, renderer, offer, clock())
    last: Sequence[Due] = ()
    while (page := await store.outbox.due(run.now, PAGE)) and page != last:
        decided = [(due, _decide(due, run)) for due in page]
        served = [due.subscription for due, turn in decided if isinstance(turn, Serve)]
        seen = await run.seen(served)
        await run.queue([await _turn(due, turn, _of(due, seen), run) for due, turn in decided])
        last = page
    return run.tally


async def send_now(
    store: Store, renderer: Renderer, offer: Offer, edition: str, now: datetime
) -> Tally:
    """Queue the edition for all its subscribers, outside of its schedule.

    They get what is new for them, and where nothing is, the newest stories they have not been
    sent; in quiet hours without a sound. Twice within a minute is once. Raises KeyError when
    there is no such edition.
    """
    wanted = offer.editions[edition]
    run = await _begin(store, renderer, offer, now)
    async for page in _pages(store.everyone(edition)):
        reachable = [one for one in page if _is_reachable(one.reader, run)]
        seen = await run.seen([one.subscription for one in reachable])
        await run.queue([await _extra_turn(one, wanted, _of(one, seen), run) for one in reachable])
    return run.tally


async def _begin(store: Store, renderer: Renderer, offer: Offer, now: datetime) -> _Run:
    press = Press(store, renderer, await store.last_number())
    return _Run(store.outbox, press, offer, now, Tally())


# --- due turns --------------------------------------------------------------------------------


def _decide(due: Due, run: _Run) -> Serve | MoveOn:
    try:
        return decide(due, run.offer, run.now)
    except Exception:
        # One unit of work: a broken subscription must not hold up the others.
        log.exception("turn undecided", subscription=due.subscription.id)
        return MoveOn(Why.BROKEN, run.now + _TRY_AGAIN)


async def _turn(due: Due, turn: Serve | MoveOn, seen: frozenset[str], run: _Run) -> Turn:
    before = due.subscription
    if isinstance(turn, Serve):
        try:
            return await _served(due, turn, seen, run)
        except Exception:
            # One unit of work; the grace of the late policy ends these attempts.
            log.exception("digest not made", subscription=before.id, edition=before.edition)
            turn = MoveOn(Why.BROKEN, run.now + _TRY_AGAIN)
    run.tally.moved_on[turn.why] += 1
    run.tally.dropped += turn.digests
    return Turn(None, before, replace(before, next_due=turn.next_due))


async def _served(due: Due, turn: Serve, seen: frozenset[str], run: _Run) -> Turn:
    before, preferences = due.subscription, due.reader.preferences
    printed = await run.press.print(turn.edition, preferences, turn.due, before.covered, seen)
    run.tally.covered += turn.missed
    after = replace(before, next_due=turn.next_due, covered=run.press.upto)
    key = f"{before.id}@{turn.due:{_MINUTE}}"
    delivery = _delivery(key, before, turn.due, printed, turn.is_silent)
    return _unless_empty(Turn(delivery, before, after), printed, run)


# --- an edition sent at once ------------------------------------------------------------------


async def _extra_turn(due: Due, edition: Edition, seen: frozenset[str], run: _Run) -> Turn:
    before, preferences = due.subscription, due.reader.preferences
    moment = run.now.replace(second=0, microsecond=0)
    try:
        printed = await run.press.print(edition, preferences, moment, before.covered, seen)
        if printed.is_empty:
            printed = await run.press.print(edition, preferences, moment, 0, seen)
        silent = is_silent(preferences.quiet, timetable(edition, preferences).zone, run.now)
    except Exception:
        # One unit of work: the others get theirs.
        log.exception("digest not made", subscription=before.id, edition=before.edition)
        run.tally.moved_on[Why.BROKEN] += 1
        return Turn(None, before, before)
    key = f"{before.id}!{moment:{_MINUTE}}"
    delivery = _delivery(key, before, moment, printed, silent)
    return _unless_empty(
        Turn(delivery, before, replace(before, covered=run.press.upto)), printed, run
    )


def _is_reachable(reader: Reader, run: _Run) -> bool:
    if reader.suspended is not None:
        run.tally.moved_on[Why.SUSPENDED] += 1
    elif reader.paused_until is not None and reader.paused_until > run.now:
        run.tally.moved_on[Why.PAUSED] += 1
    else:
        return True
    return False


async def _pages(
    everyone: AsyncIterator[tuple[Subscription, Reader]],
) -> AsyncIterator[list[Due]]:
    page: list[Due] = []
    async for subscription, reader in everyone:
        page.append(Due(subscription, reader))
        if len(page) == PAGE:
            yield page
            page = []
    if page:
        yield page


# --- both -------------------------------------------------------------------------------------


def _of(due: Due, seen: Mapping[int, frozenset[str]]) -> frozenset[str]:
    number = due.subscription.id
    return seen.get(number, frozenset()) if number is not None else frozenset()


def _delivery(
    key: str, subscription: Subscription, due: datetime, printed: Print, silent: bool
) -> Delivery:
    return Delivery(
        key=key,
        recipient=subscription.recipient,
        messages=printed.silent_messages if silent else printed.messages,
        due=due,
        edition=subscription.edition,
        stories=printed.articles,
        account=printed.account,
    )


def _unless_empty(turn: Turn, printed: Print, run: _Run) -> Turn:
    if not printed.is_empty:
        return turn
    run.tally.nothing_new += 1
    return turn if run.offer.says_nothing_new else replace(turn, delivery=None)
