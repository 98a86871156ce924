"""Unknown outcomes -> proof, or the chance the operator chose to take."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import islice

import structlog

from digests.errors import Gone, Halt, Moved, Refused, SendError
from digests.model import ELSEWHERE, Part, Recipient, Status
from digests.ports import Clock, Messenger, Store, Verdict
from digests.recording import record
from digests.retrying import Outcome, dropped, failed, proved_sent, proved_unsent, resent
from digests.seeking import Case, Youngest, begun, living, plan
from digests.sequences import Run, run_of
from digests.tracing import Gaps, Lateness, lowest_floor, room_above

log = structlog.get_logger(__name__)

_AT_ONCE = 2000  # parts looked at in one round
_SIDE_BY_SIDE = 64  # probes under way together
_MOVED = "its chat moved"
_FAR = timedelta(days=1000)  # a clock put back makes parts that wait look young


Key = tuple[str, int]
"""What names a part: its delivery and its place in it."""


def key_of(part: Part) -> Key:
    """The name of a part."""
    return part.delivery, part.index


_Attempt = tuple[Key, datetime | None]
"""An attempt at a part: what was found out for an earlier one is void."""


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
    """Settles unsettled parts round by round, the oldest first.

    Waiting is measured on the event loop's clock, which nobody puts forward or back.
    """

    def __init__(
        self,
        store: Store,
        messenger: Messenger,
        clock: Clock,
        rules: Callable[[], SettlingRules],
        held: Callable[[], Collection[Part]],
    ) -> None:
        """`held` are the parts that this process is sending or recording now: they are not lost."""
        self._store = store
        self._messenger = messenger
        self._clock = clock
        self._rules = rules
        self._held = held
        self._began = clock()
        self._cases: dict[_Attempt, Case] = {}
        self._youngest: dict[Run, Youngest] = {}
        self._lateness = Lateness()

    @property
    def is_idle(self) -> bool:
        """Whether nothing was unsettled in the last round."""
        return not self._cases

    def heard(self, part: Part, claimed: float) -> None:
        """A part claimed at that moment was sent, and is recorded: what is older stands below."""
        if part.message_id is None:
            return
        run = run_of(part.recipient)
        before = self._youngest.get(run)
        if before is None or before.claimed <= claimed:
            self._youngest[run] = Youngest(claimed, part.message_id, part.since)

    async def settle(self) -> int:
        """One round over the parts unsettled for long enough; how many it settled.

        A part counts as unsettled since this process saw it first: the request of a process
        before us may have left the moment before that one was killed.
        Raises SendError when nothing can be proved now: the rest waits for another round.
        """
        rules = self._rules()
        self._look_at(await self._lost(), rules.after.total_seconds())
        if rules.unsure is not Unsure.PROBE:
            why = "its outcome is unknown"
            ripe = [case.part for case in self._cases.values() if case.opened is not None]
            return await self._end([self._chance(part, rules.unsure, why) for part in ripe])
        runs: dict[Run, list[_Attempt]] = defaultdict(list)
        elsewhere: list[Part] = []
        for attempt, case in self._cases.items():
            if case.part.floor != ELSEWHERE:
                runs[run_of(case.part.recipient)].append(attempt)
            elif case.opened is not None:
                elsewhere.append(case.part)
        moved = await self._end([self._chance(p, rules.fallback, _MOVED) for p in elsewhere])
        return moved + sum([await self._settle_run(*run, rules) for run in runs.items()])

    # --- what there is to settle --------------------------------------------------------------

    async def _lost(self) -> list[Part]:
        # Asked before as well: what is recorded while we read looks unsettled, and free, to us.
        held = set(map(key_of, self._held()))
        found = await self._store.outbox.unsettled(self._clock() + _FAR, _AT_ONCE)
        held.update(map(key_of, self._held()))
        return [part for part in found if key_of(part) not in held]

    def _look_at(self, parts: Sequence[Part], after: float) -> None:
        now = asyncio.get_running_loop().time()
        before, self._cases = self._cases, {}
        for part in parts:
            attempt = key_of(part), part.since
            case = before.get(attempt) or Case(part, seen=now)
            is_new = case.opened is None and now - case.seen >= after
            self._cases[attempt] = replace(case, opened=now) if is_new else case

    # --- one run of ids -----------------------------------------------------------------------

    async def _settle_run(
        self, run: Run, attempts: Sequence[_Attempt], rules: SettlingRules
    ) -> int:
        cases = [self._cases[attempt] for attempt in attempts]
        if all(case.opened is None for case in cases):
            return 0
        youngest = self._youngest.get(run)  # before the ids are read: its own is among them
        lowest = min(case.part.floor or 0 for case in cases)
        known = await self._store.outbox.message_ids(cases[0].part.recipient, lowest)
        gaps = Gaps(lowest, known)
        alive = living(cases, youngest, rules.after)

        def room(case: Case) -> int:
            # When a killed one left is not known; and of few messages all may be late.
            overtaken = gaps.passed(case.part.floor or 0, gaps.top + 1)
            is_telling = case.part.status is Status.UNKNOWN and overtaken > alive
            return room_above(alive, self._lateness.share(overtaken) if is_telling else 1.0)

        first = lowest_floor(known, len(cases))
        for attempt in attempts:
            self._cases[attempt] = begun(self._cases[attempt], first, youngest)
        made = plan(
            [self._cases[attempt] for attempt in attempts],
            gaps,
            room,
            goes_ahead=not any(run_of(part.recipient) == run for part in self._held()),
            most_probes=rules.most_probes,
        )
        ends = [self._absent(case) for case in made.absent]
        ends += [self._chance(part, rules.fallback, why) for part, why in made.open]
        return await self._end(ends) + await self._ask(made.asked, gaps, rules)

    async def _ask(
        self, asked: Sequence[tuple[Case, int]], gaps: Gaps, rules: SettlingRules
    ) -> int:
        """Put the questions of a round, some side by side; how many parts that settled."""
        settled = 0
        found: set[int] = set()
        waiting = iter(asked)
        while some := list(islice(waiting, _SIDE_BY_SIDE)):
            ends = await asyncio.gather(
                *(self._turn(case, number, gaps, rules, found) for case, number in some),
                return_exceptions=True,
            )
            settled += await self._end([end for end in ends if isinstance(end, Outcome)])
            errors = [end for end in ends if isinstance(end, BaseException)]
            for error in errors:
                if len(errors) == len(some) or not _is_passing(error):
                    raise error
        return settled

    async def _turn(
        self, case: Case, number: int, gaps: Gaps, rules: SettlingRules, found: set[int]
    ) -> Outcome | None:
        """What one question proves of a part; None when the search is to go on."""
        part, answer = case.part, None
        if number in found:
            return None  # another part of this round stands there
        try:
            verdict = await self._messenger.probe(part.recipient, number, part.message)
            answer = number
        except Gone as error:
            return failed(part, error, self._clock())
        except Moved as error:
            # Its ids were those of the old chat, and cannot be asked for any more.
            new = Recipient(part.recipient.channel, error.address)
            chance = self._chance(part, rules.fallback, _MOVED)
            return Outcome(replace(chance.part, recipient=new), moved_from=part.recipient)
        except Refused as error:
            return self._chance(part, rules.fallback, f"the probe was refused: {error}")
        except Halt:
            raise
        except SendError as error:
            if self._clock() - (part.since or self._began) < rules.patience:
                raise
            return self._chance(part, rules.fallback, f"the probe kept failing: {error}")
        finally:
            self._cases[key_of(part), part.since] = case.turned(answer)
        match verdict:
            case Verdict.DELIVERED:
                found.add(number)
                if part.status is Status.UNKNOWN:  # a killed process says nothing of the network
                    self._lateness.note(gaps.passed(part.floor or 0, number))
                _say_proved(case, was_sent=True)
                return Outcome(proved_sent(part, number, self._clock()))
            case Verdict.REFUSED:
                return self._chance(part, rules.fallback, "the server refuses probes")
            case Verdict.OTHER:
                return None

    # --- ends ---------------------------------------------------------------------------------

    async def _end(self, outcomes: Sequence[Outcome]) -> int:
        await record(self._store, outcomes)
        return len(outcomes)

    def _absent(self, case: Case) -> Outcome:
        _say_proved(case, was_sent=False)
        return Outcome(proved_unsent(case.part, self._clock()))

    def _chance(self, part: Part, way: Unsure, why: str) -> Outcome:
        now = self._clock()
        is_dropped = way is Unsure.DROP
        risk = "not sent again, may be missing" if is_dropped else "sent again, may arrive twice"
        log.warning("part unproved", delivery=part.delivery, part=part.index, why=why, risk=risk)
        take = dropped if is_dropped else resent
        return Outcome(take(part, f"{risk}: {why}", now))


def _is_passing(error: BaseException) -> bool:
    """Whether it concerns one question only."""
    return isinstance(error, SendError) and not isinstance(error, Halt)


def _say_proved(case: Case, *, was_sent: bool) -> None:
    part, turns = case.part, case.turns
    log.info("part proved", delivery=part.delivery, part=part.index, sent=was_sent, turns=turns)
