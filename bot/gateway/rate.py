"""The overall rate: even, never above what is allowed, learnt anew from refusals."""

import math
from collections import deque

_MARGIN = 0.997  # of the allowed rate: a second counted by the server may be a little short
_CATCH_UP = 0.1  # seconds a late departure may be made good for
_WINDOW = 1.0  # seconds in which no more than the allowed number leave
_BURST = 1.0  # seconds' worth of messages a rested server takes at once

_LARGEST_CUT = 3  # times slower after one refusal
_CERTAIN = 100  # accepted messages from which on an estimate is good to one in a hundred
_BELOW = 0.995  # of an estimate: stay under it
_FIRST_STEP = 0.01  # of the rate, for probing upward; doubled with each step
_LARGEST_STEP = 0.25
_BETWEEN_STEPS = 5.0  # seconds
_PATIENCE = 75.0  # seconds before a learnt limit is doubted
_IMPATIENCE = 5  # times longer after each doubt that proved wrong
_IDLE = 0.5  # of the rate: whoever sends less was not refused for it
_CHANGED = 0.03  # of the rate: more is another limit, less is the same one


class Rate:
    """How fast messages may leave. Moments are seconds of one monotonic clock.

    What is learnt from a refusal: the server took all that was sent since some moment and
    then no more, so its limit is at least that number divided by the time, one second's
    worth of burst allowed for. Of the moments at which this rate was changed the one that
    says most counts. Between refusals the rate is probed upward: soon while the estimate
    is rough, ever more seldom once it has proved right.
    """

    def __init__(self, per_second: float, now: float) -> None:
        self._allowed = per_second * _MARGIN
        self.per_second = self._allowed
        self._next = now
        self._last: deque[float] = deque()  # what left within the window, oldest first
        self._accepted = 0
        self._marks = [(now, 0)]  # when the rate changed, and what was accepted until then
        self._learnt_at = float("-inf")
        self._steady = self._allowed
        self._patience = _PATIENCE
        self._step = _FIRST_STEP
        self._climb_at = now

    def wait(self, now: float) -> float:
        """Seconds until the next message may leave; 0 when it may now."""
        wait = self._next - now
        if len(self._last) >= math.ceil(self.per_second):
            wait = max(wait, self._last[0] + _WINDOW - now)
        return max(0.0, wait)

    def depart(self, now: float) -> None:
        """A message leaves."""
        if self.per_second < self._allowed and now >= self._climb_at:
            self._climb(now)
        self._next = max(self._next, now - _CATCH_UP) + 1 / self.per_second
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
        is_certain = self._accepted - self._marks[0][1] >= _CERTAIN
        limit = max(self._estimate(now) * _BELOW, self.per_second / _LARGEST_CUT)
        is_same = abs(limit - self._steady) <= _CHANGED * self._steady
        if not is_certain:
            self._patience = _BETWEEN_STEPS
        elif is_same:
            self._patience = max(self._patience * _IMPATIENCE, _PATIENCE)
        else:
            self._patience = _PATIENCE
        self.per_second = self._steady = min(limit, self._allowed)
        self._learnt_at = now
        opened = now + pause
        self._marks = [(opened, self._accepted)]
        self._step = _FIRST_STEP
        self._climb_at = opened + self._patience

    def _is_idle(self, departed: float) -> bool:
        busy_for = min(departed - self._marks[0][0], _WINDOW)
        return len(self._last) < _IDLE * busy_for * self.per_second

    def _estimate(self, now: float) -> float:
        return max(
            (self._accepted - accepted) / max(now - then + _BURST, _BURST)
            for then, accepted in self._marks
        )

    def _climb(self, now: float) -> None:
        self.per_second = min(self.per_second * (1 + self._step), self._allowed)
        self._marks.append((now, self._accepted))
        self._step = min(2 * self._step, _LARGEST_STEP)
        self._climb_at = now + _BETWEEN_STEPS
