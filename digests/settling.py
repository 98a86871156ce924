"""Unknown outcomes -> proof, or the chance the operator chose to take."""

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

import structlog

from digests.errors import Gone, Halt, Moved, Refused, SendError
from digests.model import Part, Recipient
from digests.ports import Clock, Messenger, Store, Verdict
from digests.recording import record
from digests.retrying import Outcome, dropped, failed, proved_sent, proved_unsent, resent

log = structlog.get_logger(__name__)

_AT_ONCE = 100  # parts looked at in one round
_SIDE_BY_SIDE = 32  # parts probed together: one chat bears a request a second
_BETWEEN_LOOKS = 8  # probes after which the ids accounted for are looked up anew
_SPARE = 5  # ids beyond those of the unsettled parts that may have been given out unnoticed


class Unsure(StrEnum):
    """What to do with a part that may or may not have arrived."""

    PROBE = "probe"  # look for it in the chat
    RESEND = "resend"  # send it again: it may arrive twice
    DROP = "drop"  # leave it: it may never have arrived


@dataclass(frozen=True, slots=True)
class SettlingRules:
    """How unknown outcomes are settled, once a request can no longer be on its way.

    `fallback` counts where a probe cannot decide: the server refuses it, more than
    `most_probes` ids are unaccounted for, or it failed for as long as `patience`.
    """

    after: timedelta = timedelta(minutes=2)
    unsure: Unsure = Unsure.PROBE
    fallback: Unsure = Unsure.RESEND
    most_probes: int = 300
    patience: timedelta = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Search:
    """The message ids under which an unsettled part may stand: `first` to `last`."""

    first: int
    last: int

    def unaccounted(self, known: Collection[int]) -> list[int]:
        """Those that belong to no message we know of, the likeliest first."""
        return [number for number in range(self.first, self.last + 1) if number not in known]


def search(floor: int | None, known: Collection[int], unsettled: int) -> Search | None:
    """Where to look for a part that left when `floor` was the highest id known.

    Above `floor` ids were given out to the messages we know of, to those unsettled, and to a
    few unnoticed. Without a floor nothing had been known yet: the part stands shortly before
    the first known id, or above. None when nothing is known at all.
    """
    room = unsettled + _SPARE
    if floor is None:
        if not known:
            return None
        floor = max(0, min(known) - 1 - room)
    return Search(floor + 1, max(known, default=floor) + room)


class Settler:
    """Settles unsettled parts, the oldest first, a bounded number side by side."""

    def __init__(
        self,
        store: Store,
        messenger: Messenger,
        clock: Clock,
        rules: Callable[[], SettlingRules],
        is_held: Callable[[Part], bool],
    ) -> None:
        """`is_held` knows the parts that this process is sending now: those are not lost."""
        self._store = store
        self._messenger = messenger
        self._clock = clock
        self._rules = rules
        self._is_held = is_held
        # A request of the process before us may have left the moment before it was killed.
        self._began = clock()

    async def settle(self) -> int:
        """One round over the parts unsettled for long enough; how many it settled.

        Raises SendError when nothing can be proved now: the rest waits for another round.
        """
        rules, now = self._rules(), self._clock()
        if now - self._began < rules.after:
            return 0
        old = await self._store.outbox.unsettled(now - rules.after, _AT_ONCE)
        parts = [part for part in old if not self._is_held(part)]
        places = asyncio.Semaphore(_SIDE_BY_SIDE)

        async def settle_one(part: Part) -> None:
            async with places:
                await record(self._store, [await self._settled(part, rules, len(parts))])

        ends = await asyncio.gather(*map(settle_one, parts), return_exceptions=True)
        for end in ends:
            if end is not None:
                raise end
        return len(parts)

    async def _settled(self, part: Part, rules: SettlingRules, unsettled: int) -> Outcome:
        if rules.unsure is not Unsure.PROBE:
            return self._chance(part, rules.unsure, "its outcome is unknown")
        try:
            return await self._probed(part, rules, unsettled)
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

    async def _probed(self, part: Part, rules: SettlingRules, unsettled: int) -> Outcome:
        known = await self._store.outbox.message_ids(part.recipient, part.floor or 0)
        where = search(part.floor, known, unsettled)
        if where is None:
            return self._chance(part, rules.fallback, "no message id is known yet")
        if len(where.unaccounted(known)) > rules.most_probes:
            why = f"more than {rules.most_probes} message ids are unaccounted for"
            return self._chance(part, rules.fallback, why)
        probes = 0
        while numbers := where.unaccounted(known):
            for number in numbers[:_BETWEEN_LOOKS]:
                probes += 1
                match await self._messenger.probe(part.recipient, number, part.message):
                    case Verdict.DELIVERED:
                        _say_proved(part, probes, was_sent=True)
                        return Outcome(proved_sent(part, number, self._clock()))
                    case Verdict.REFUSED:
                        return self._chance(part, rules.fallback, "the server refuses probes")
                    case Verdict.OTHER:
                        where = replace(where, first=number + 1)
            # What others found meanwhile, and new answers, need no probe.
            known = await self._store.outbox.message_ids(part.recipient, where.first - 1)
        _say_proved(part, probes, was_sent=False)
        return Outcome(proved_unsent(part, self._clock()))

    def _chance(self, part: Part, way: Unsure, why: str) -> Outcome:
        now: datetime = self._clock()
        is_dropped = way is Unsure.DROP
        risk = "not sent again, may be missing" if is_dropped else "sent again, may arrive twice"
        log.warning("part unproved", delivery=part.delivery, part=part.index, why=why, risk=risk)
        take = dropped if is_dropped else resent
        return Outcome(take(part, f"{risk}: {why}", now))


def _say_proved(part: Part, probes: int, *, was_sent: bool) -> None:
    log.info("part proved", delivery=part.delivery, part=part.index, sent=was_sent, probes=probes)
