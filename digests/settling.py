"""Unknown outcomes -> proof, or the chance the operator chose to take."""

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


def candidates(
    floor: int, known: Collection[int], unsettled: int, most: int
) -> tuple[int, ...] | None:
    """The message ids under which an unsettled part may stand, the likeliest first.

    Above `floor` ids were given out to the messages we know of, to those unsettled, and to a
    few unnoticed. None when more than `most` are unaccounted for.
    """
    top = max(known, default=floor)
    found = []
    for number in range(floor + 1, top + unsettled + _SPARE + 1):
        if number not in known:
            found.append(number)
            if len(found) > most:
                return None
    return tuple(found)


class Settler:
    """Settles unsettled parts, the oldest first, one request at a time."""

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
        for part in parts:
            await record(self._store, [await self._settled(part, rules, len(parts))])
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
        floor = part.floor or 0
        known = await self._store.outbox.message_ids(part.recipient, floor)
        numbers = candidates(floor, known, unsettled, rules.most_probes)
        if numbers is None:
            why = f"more than {rules.most_probes} message ids are unaccounted for"
            return self._chance(part, rules.fallback, why)
        for probes, number in enumerate(numbers, start=1):
            match await self._messenger.probe(part.recipient, number, part.message):
                case Verdict.DELIVERED:
                    _say_proved(part, probes, was_sent=True)
                    return Outcome(proved_sent(part, number, self._clock()))
                case Verdict.REFUSED:
                    return self._chance(part, rules.fallback, "the server refuses probes")
                case Verdict.OTHER:
                    continue
        _say_proved(part, len(numbers), was_sent=False)
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
