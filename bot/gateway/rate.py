"""The overall rate: even, never above what is allowed, learnt anew from refusals."""

import math
from collections import deque

_MARGIN = 0.997  # of the allowed rate: a second counted by the server may be a little short
_CATCH_UP = 0.5  # seconds a late departure may be made good for
_WINDOW = 1.0015  # seconds in which no more than the allowed number leave, jitter allowed for
_BURST = 1.0  # seconds' worth of messages a rested server takes at once

_LARGEST_CUT = 3  # times slower after one refusal
_CERTAIN = 100  # accepted messages from which on an estimate is good to one in a hundred
_BELOW = 0.995  # of an estimate: stay under it
_FIRST_STEP = 0.01  # of the rate, for probing upward; doubled with each step
_LARGEST_STEP = 0.25
_BETWEEN_STEPS = 5.0  # seconds
_PATIENCE = 75.0  # seconds before a learnt limit is doubted
_IMPATIENCE = 5  # times longer after each doubt that proved wrong
_FEWER = 0.9  # of the rate: so few in less than a second are what a second may hold
_IDLE = 0.5  # of the rate: whoever sends less was not refused for it
_CHANGED = 0.03  # of the rate: more is another limit, less is the same one


class Rate:
    """How fast messages may leave. Moments are seconds of one monotonic clock.

    What is learnt from a refusal (see docs/decisions/0007-one-gate.md): a limit that flows
    has let pass at least what was accepted since some moment, divided by the time, one
    second's worth of burst allowed for; of the moments at which this rate was changed the
    one that says most counts. A limit that counts seconds shows itself by refusing within
    one, after exactly as many as it allows. Between refusals the rate is probed upward: soon
    while the estimate is rough, ever more seldom once it has proved right.
    """

    def __init__(self, per_second: float, now: float) -> None:
        self._allowed = per_second * _MARGIN
        self.per_second = self._allowed
        self._next = now
        self._asked: float | None = None  # since when somebody waits for the next departure
        self._last: deque[float] = deque()  # what left within the window, oldest first
        self._accepted = 0
        self._marks = [(now, 0)]  # when the rate changed, and what was accepted until then
        self._learnt_at = float("-inf")
        self._steady = self._allowed
        self._before_step = self._allowed
        self._counts_seconds = False
        self._patience = _PATIENCE
        self._step = _FIRST_STEP
        self._climb_at = now

    def wait(self, now: float) -> float:
        """Seconds until the next message may leave; 0 when it may now."""
        if self._asked is None:
            self._asked = now
        wait = self._next - now
        most = math.ceil(self.per_second)
        if len(self._last) >= most:
            wait = max(wait, self._last[-most] + _WINDOW - now)
        return max(0.0, wait)

    def depart(self, now: float, *, others_wait: bool = True) -> None:
        """A message leaves, and others wait for the next departure or do not."""
        if self.per_second < self._allowed and now >= self._climb_at:
            self._climb(now)
        # Made good is what came late though somebody waited; a quiet time is nobody's loss.
        asked = now if self._asked is None else self._asked
        self._next = max(self._next, asked, now - _CATCH_UP) + 1 / self.per_second
        self._asked = self._next if others_wait else None
        self._last.append(now)
        while self._last[0] <= now - _WINDOW:
            self._last.popleft()
        self._accepted += 1

    def refuse(self, departed: float, now: float, pause: float) -> None:
        """The message that left at `departed` was refused, and a pause of seconds asked for."""
        self._accepted -= 1
        if departed <= self._learnt_at:
            return  # it left before the last refusal was known: nothing new
        if self._is_idle(departed):
            return  # so few were sent that one chat must be the reason, not all of them
        under_way = sum(then > departed for then in self._last)
        accepted = self._accepted - under_way
        likely, lowest = self._likely_limit(accepted, departed), self.per_second / _LARGEST_CUT
        limit = max(likely, lowest)
        is_same = abs(limit - self._steady) <= _CHANGED * self._steady
        is_exact = self._counts_seconds and likely > lowest
        if not is_exact and accepted - self._marks[0][1] < _CERTAIN:
            self._patience = _BETWEEN_STEPS
        elif is_same:
            self._patience = max(self._patience * _IMPATIENCE, _PATIENCE)
        else:
            self._patience = _PATIENCE
        self.per_second = self._steady = min(limit, self._allowed)
        self._learnt_at = now
        opened = now + pause
        self._next = max(self._next, opened)
        self._marks = [(opened, accepted)]
        self._step = _FIRST_STEP
        self._climb_at = opened + self._patience

    def _is_idle(self, departed: float) -> bool:
        busy_for = min(departed - self._marks[0][0], _WINDOW)
        return len(self._last) < _IDLE * busy_for * self.per_second

    def _likely_limit(self, accepted: int, refused: float) -> float:
        opened, before = self._marks[0]
        flow = _BELOW * max(
            (accepted - until_then) / (max(0.0, refused - then) + _BURST)
            for then, until_then in self._marks
        )
        if len(self._marks) > 1:
            return max(flow, self._before_step) if self._counts_seconds else flow
        counted = accepted - before
        self._counts_seconds = refused - opened < _WINDOW and counted < _FEWER * self.per_second
        return max(flow, _BELOW * counted) if self._counts_seconds else flow

    def _climb(self, now: float) -> None:
        self._before_step = self.per_second
        self.per_second = min(self.per_second * (1 + self._step), self._allowed)
        self._marks.append((now, self._accepted))
        self._step = min(2 * self._step, _LARGEST_STEP)
        self._climb_at = now + _BETWEEN_STEPS
