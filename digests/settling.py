"""Unknown outcomes -> proof, or the chance the operator chose to take."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

import structlog

from digests.errors import Gone, Halt, Moved, Refused, SendError
from digests.model import Part, Recipient
from digests.ports import Clock, Messenger, Store, Verdict
from digests.recording import record
from digests.retrying import Outcome, dropped, failed, proved_sent, proved_unsent, resent
from digests.tracing import Search, search

log = structlog.get_logger(__name__)

_AT_ONCE = 1000  # parts looked at in one round
_SIDE_BY_SIDE = 64  # parts probed together: one chat bears a request a second
_DEEP = 8  # probes for one part in one round
_MOST_UNACCOUNTED = 10_000  # ids; a bot that sent so much past us is not ours to search


Key = tuple[str, int]
"""What names a part: its delivery and its place in it."""


def key_of(part: Part) -> Key:
    """The name of a part."""
    return part.delivery, part.index


class Unsure(StrEnum):
    """What to do with a part that may or may not have arrived."""

    PROBE = "probe"  # look for it in the chat
    RESEND = "resend"  # send it again: it may arrive twice
    DROP = "drop"  # leave it: it may never have arrived


@dataclass(frozen=True, slots=True)
class SettlingRules:
    """How unknown outcomes are settled, once a request can no longer be on its way.

    `fallback` counts where probes cannot decide: the server refuses them, `most_probes` have
    found nothing and more are left, or they failed for as long as `patience`.
    """

    after: timedelta = timedelta(minutes=2)
    unsure: Unsure = Unsure.PROBE
    fallback: Unsure = Unsure.RESEND
    most_probes: int = 1000
    patience: timedelta = timedelta(days=1)


class Settler:
    """Settles unsettled parts, the oldest first, a bounded number side by side."""

    def __init__(
        self,
        store: Store,
        messenger: Messenger,
        clock: Clock,
        rules: Callable[[], SettlingRules],
        held: Callable[[], Collection[Key]],
        at_once: int,
    ) -> None:
        """`held` are the parts that this process is sending or recording now: they are not lost.

        `at_once` is how many parts a process sends side by side.
        """
        self._store = store
        self._messenger = messenger
        self._clock = clock
        self._rules = rules
        self._held = held
        self._at_once = at_once
        # A request of the process before us may have left the moment before it was killed.
        self._began = clock()
        self._searches: dict[Key, Search] = {}
        self._is_one_ahead = False
        self._proved: set[int] = set()  # ids found by probes: their messages are old

    async def settle(self) -> int:
        """One round over the parts unsettled for long enough; how many it settled.

        Each part is looked for a few ids deep: what a round finds spares the next ones probes.
        Above the last known id only one goes ahead: sent again, it bounds the search of the rest.
        Raises SendError when nothing can be proved now: the rest waits for another round.
        """
        rules, now = self._rules(), self._clock()
        if now - self._began < rules.after:
            return 0
        parts = await self._lost(now - rules.after)
        lost = {key_of(part) for part in parts}
        self._searches = {key: where for key, where in self._searches.items() if key in lost}
        self._is_one_ahead = False
        floors = [part.floor or 0 for part in parts]
        places = asyncio.Semaphore(_SIDE_BY_SIDE)

        async def settle_one(part: Part) -> bool:
            async with places:
                outcome = await self._settled(part, _View(rules, floors))
                await record(self._store, [outcome] if outcome else [])
                return outcome is not None

        ends = await asyncio.gather(*map(settle_one, parts), return_exceptions=True)
        for end in ends:
            if isinstance(end, BaseException):
                raise end
        return ends.count(True)

    async def _lost(self, before: datetime) -> list[Part]:
        # Asked before as well: what is recorded while we read looks unsettled, and free, to us.
        held = set(self._held())
        old = await self._store.outbox.unsettled(before, _AT_ONCE)
        held.update(self._held())
        return [part for part in old if key_of(part) not in held]

    async def _settled(self, part: Part, view: "_View") -> Outcome | None:
        rules = view.rules
        if rules.unsure is not Unsure.PROBE:
            return self._chance(part, rules.unsure, "its outcome is unknown")
        try:
            return await self._probed(part, view)
        except Gone as error:
            return failed(part, error, self._clock())
        except Moved as error:
            # Its ids were those of the old chat, and cannot be asked for any more.
            new = Recipient(part.recipient.channel, error.address)
            chance = self._chance(part, rules.fallback, "its chat moved")
            return Outcome(replace(chance.part, recipient=new), moved_from=part.recipient)
        except Refused as error:
            return self._chance(part, rules.fallback, f"the probe was refused: {error}")
        except Halt:
            raise
        except SendError as error:
            if self._clock() - (part.since or self._began) < rules.patience:
                raise
            return self._chance(part, rules.fallback, f"the probe kept failing: {error}")

    async def _probed(self, part: Part, view: "_View") -> Outcome | None:
        """What is proved of the part; None when the search is to go on in another round."""
        rules = view.rules
        known = await self._known(part, part.floor or 0)
        where = self._searches.get(key_of(part)) or search(
            part.floor, known, view.floors, self._at_once, self._clock()
        )
        if where is None:
            return self._chance(part, rules.fallback, "no message id is known yet")
        where = where.updated(known - self._proved, self._clock(), rules.after)
        numbers = where.unaccounted(known)
        if where.probes >= rules.most_probes or len(numbers) > _MOST_UNACCOUNTED:
            why = f"{len(numbers)} message ids are unaccounted for"
            return self._chance(part, rules.fallback, why)
        for number in self._turn(where, numbers, rules.most_probes):
            match await self._messenger.probe(part.recipient, number, part.message):
                case Verdict.DELIVERED:
                    self._proved.add(number)
                    _say_proved(part, where.probes + 1, was_sent=True)
                    return Outcome(proved_sent(part, number, self._clock()))
                case Verdict.REFUSED:
                    return self._chance(part, rules.fallback, "the server refuses probes")
                case Verdict.OTHER:
                    where = where.without(number)
        self._searches[key_of(part)] = where
        known = await self._known(part, where.first - 1)
        if where.updated(known - self._proved, self._clock(), rules.after).unaccounted(known):
            return None
        _say_proved(part, where.probes, was_sent=False)
        return Outcome(proved_unsent(part, self._clock()))

    def _turn(self, where: Search, numbers: Sequence[int], most: int) -> Sequence[int]:
        """The ids to ask for in this round."""
        below = [number for number in numbers if number <= where.top or where.is_bounded]
        if below or self._is_one_ahead:
            return below[:_DEEP]
        self._is_one_ahead = True
        return numbers[:most]

    async def _known(self, part: Part, above: int) -> frozenset[int]:
        return await self._store.outbox.message_ids(part.recipient, above)

    def _chance(self, part: Part, way: Unsure, why: str) -> Outcome:
        now = self._clock()
        is_dropped = way is Unsure.DROP
        risk = "not sent again, may be missing" if is_dropped else "sent again, may arrive twice"
        log.warning("part unproved", delivery=part.delivery, part=part.index, why=why, risk=risk)
        take = dropped if is_dropped else resent
        return Outcome(take(part, f"{risk}: {why}", now))


@dataclass(frozen=True, slots=True)
class _View:
    """What one part of a round has to know of the others."""

    rules: SettlingRules
    floors: Sequence[int]


def _say_proved(part: Part, probes: int, *, was_sent: bool) -> None:
    log.info("part proved", delivery=part.delivery, part=part.index, sent=was_sent, probes=probes)
