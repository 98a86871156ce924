"""Due subscriptions -> deliveries in the outbox, each once, with the next due moment."""

from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from digests.model import Delivery, Edition, Reader, Subscription
from digests.ports import Clock, Due, Offer, Outbox, Renderer, Store, Turn
from digests.press import Press, Print
from digests.turns import MoveOn, Serve, Why, decide

log = structlog.get_logger(__name__)

PAGE = 1000
"""Turns written in one transaction."""

REMEMBERED = timedelta(days=7)
"""How long what a reader was sent keeps from being told again."""

_TRY_AGAIN = timedelta(minutes=5)  # after a digest that could not be made


@dataclass(slots=True)
class Tally:
    """What a run of the dispatch came to."""

    queued: int = 0
    nothing_new: int = 0
    printed: int = 0  # digests composed and rendered
    covered: int = 0  # missed moments that a later digest covers
    dropped: int = 0  # digests that nobody gets any more: past their grace
    moved_on: Counter[Why] = field(default_factory=Counter)


async def queue_due(store: Store, renderer: Renderer, offer: Offer, clock: Clock) -> Tally:
    """Give every due subscription its turn, a page at a time.

    A turn is void when its subscription changed meanwhile; it then comes up again.
    """
    now = clock()
    tally = Tally()
    press = Press(store, renderer, await store.last_number())
    last: Sequence[Due] = ()
    while (page := await store.outbox.due(now, PAGE)) and page != last:
        turns = await _turns(page, press, store.outbox, offer, now, tally)
        tally.queued += await store.outbox.queue(turns, now)
        last = page
    tally.printed = press.printed
    return tally


async def send_now(
    store: Store, renderer: Renderer, offer: Offer, edition: str, now: datetime
) -> Tally:
    """Queue the edition for all its subscribers, outside of its schedule.

    They get what is new for them, and where nothing is, the newest stories they have not been
    sent. Twice within a minute is once. Raises KeyError when there is no such edition.
    """
    wanted = offer.editions[edition]
    moment = now.replace(second=0, microsecond=0)
    tally = Tally()
    press = Press(store, renderer, await store.last_number())
    async for page in _pages(store.everyone(edition)):
        reachable = [one for one in page if _is_reachable(one.reader, now, tally)]
        seen = await _seen(store.outbox, [one.subscription for one in reachable], now)
        turns = [
            await _extra_turn(one, wanted, moment, press, _of(one, seen), offer, tally)
            for one in reachable
        ]
        tally.queued += await store.outbox.queue(turns, now)
    tally.printed = press.printed
    return tally


# --- due turns --------------------------------------------------------------------------------


async def _turns(
    page: Sequence[Due], press: Press, outbox: Outbox, offer: Offer, now: datetime, tally: Tally
) -> list[Turn]:
    decided = [(due, _decide(due, offer, now)) for due in page]
    served = [due.subscription for due, turn in decided if isinstance(turn, Serve)]
    seen = await _seen(outbox, served, now)
    return [
        await _turn(due, turn, press, _of(due, seen), offer, now, tally) for due, turn in decided
    ]


def _decide(due: Due, offer: Offer, now: datetime) -> Serve | MoveOn:
    try:
        return decide(due, offer, now)
    except Exception:
        # One unit of work: a broken subscription must not hold up the others.
        log.exception("turn undecided", subscription=due.subscription.id)
        return MoveOn(Why.BROKEN, now + _TRY_AGAIN)


async def _turn(
    due: Due,
    turn: Serve | MoveOn,
    press: Press,
    seen: frozenset[str],
    offer: Offer,
    now: datetime,
    tally: Tally,
) -> Turn:
    before = due.subscription
    match turn:
        case MoveOn(why, next_due, digests):
            tally.moved_on[why] += 1
            tally.dropped += digests
            return Turn(None, before, replace(before, next_due=next_due))
        case Serve():
            try:
                printed = await press.print(
                    turn.edition, due.reader.preferences, turn.due, before.covered, seen
                )
            except Exception:
                # One unit of work; the grace of the late policy ends these attempts.
                log.exception("digest not made", subscription=before.id, edition=before.edition)
                tally.moved_on[Why.BROKEN] += 1
                return Turn(None, before, replace(before, next_due=now + _TRY_AGAIN))
            tally.covered += turn.missed
            after = replace(before, next_due=turn.next_due, covered=press.upto)
            key = f"{before.id}@{turn.due:%Y-%m-%dT%H:%MZ}"
            delivery = _delivery(key, before, turn.due, printed, turn.is_silent)
            return _unless_empty(Turn(delivery, before, after), printed, offer, tally)


# --- an edition sent at once ------------------------------------------------------------------


async def _extra_turn(
    due: Due,
    edition: Edition,
    moment: datetime,
    press: Press,
    seen: frozenset[str],
    offer: Offer,
    tally: Tally,
) -> Turn:
    before, preferences = due.subscription, due.reader.preferences
    printed = await press.print(edition, preferences, moment, before.covered, seen)
    if printed.is_empty:
        printed = await press.print(edition, preferences, moment, 0, seen)
    delivery = _delivery(f"{before.id}!{moment:%Y-%m-%dT%H:%MZ}", before, moment, printed)
    turn = Turn(delivery, before, replace(before, covered=press.upto))
    return _unless_empty(turn, printed, offer, tally)


def _is_reachable(reader: Reader, now: datetime, tally: Tally) -> bool:
    if reader.suspended is not None:
        tally.moved_on[Why.SUSPENDED] += 1
    elif reader.paused_until is not None and reader.paused_until > now:
        tally.moved_on[Why.PAUSED] += 1
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

_Seen = Mapping[int, frozenset[str]]


async def _seen(outbox: Outbox, subscriptions: Sequence[Subscription], now: datetime) -> _Seen:
    return await outbox.seen(subscriptions, now - REMEMBERED) if subscriptions else {}


def _of(due: Due, seen: _Seen) -> frozenset[str]:
    number = due.subscription.id
    return seen.get(number, frozenset()) if number is not None else frozenset()


def _delivery(
    key: str, subscription: Subscription, due: datetime, printed: Print, is_silent: bool = False
) -> Delivery:
    return Delivery(
        key=key,
        recipient=subscription.recipient,
        messages=printed.silent_messages if is_silent else printed.messages,
        due=due,
        edition=subscription.edition,
        stories=printed.articles,
        account=printed.account,
    )


def _unless_empty(turn: Turn, printed: Print, offer: Offer, tally: Tally) -> Turn:
    if not printed.is_empty:
        return turn
    tally.nothing_new += 1
    return turn if offer.says_nothing_new else replace(turn, delivery=None)
