"""Bad luck on demand: which requests go wrong, and how."""

import random
from collections import deque
from dataclasses import dataclass, replace
from enum import StrEnum


class How(StrEnum):
    """What goes wrong; only some of it says whether the request was carried out."""

    ERROR = "error"  # HTTP 500, not carried out
    ERROR_AFTER = "error-after"  # carried out, then HTTP 500
    DROP = "drop"  # the connection breaks, not carried out
    DROP_AFTER = "drop-after"  # carried out, then the connection breaks
    DROP_THEN_DO = "drop-then-do"  # the connection breaks; carried out at `process_late()`
    GARBLED = "garbled"  # carried out, the answer is no JSON
    DELAY = "delay"  # carried out after `seconds`
    FLOOD = "flood"  # HTTP 429 with `seconds` as retry_after, not carried out
    REFUSE = "refuse"  # HTTP `status` with `description`, not carried out


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of trouble for the next `times` requests that match.

    `method` and `chat` narrow it down; `after` lets so many matching requests pass first.
    """

    how: How
    method: str = ""
    chat: int | None = None
    times: int = 1
    after: int = 0
    seconds: float = 0
    status: int = 500
    description: str = "Internal Server Error"

    def matches(self, method: str, chat: int | None) -> bool:
        """Whether a request is of the kind this fault is for."""
        return (not self.method or self.method.lower() == method) and (
            self.chat is None or self.chat == chat
        )


class Faults:
    """A script of faults, in order, and beside it a seeded share of requests that fail anyhow."""

    def __init__(self) -> None:
        self._script: deque[Fault] = deque()
        self._share = 0.0
        self._kinds: tuple[Fault, ...] = ()
        self._random = random.Random(0)  # noqa: S311 - repeatable bad luck, no secret

    def plan(self, *faults: Fault) -> None:
        """Let the next matching requests fail like this."""
        self._script.extend(faults)

    def at_random(self, share: float, *kinds: Fault, seed: int = 0) -> None:
        """Let a `share` (0 to 1) of the requests that match one of `kinds` fail."""
        self._share, self._kinds = share, kinds
        self._random = random.Random(seed)  # noqa: S311 - repeatable bad luck, no secret

    def clear(self) -> None:
        """Good luck from now on."""
        self._script.clear()
        self._share = 0.0

    def next(self, method: str, chat: int | None) -> Fault | None:
        """What goes wrong with this request, if anything."""
        if self._script and (scripted := self._scripted(method, chat)):
            return scripted
        if not self._share:
            return None
        kinds = [kind for kind in self._kinds if kind.matches(method, chat)]
        if kinds and self._random.random() < self._share:
            return self._random.choice(kinds)
        return None

    def _scripted(self, method: str, chat: int | None) -> Fault | None:
        for place, fault in enumerate(self._script):
            if not fault.matches(method, chat):
                continue
            if fault.after:
                self._script[place] = replace(fault, after=fault.after - 1)
                return None
            if fault.times > 1:
                self._script[place] = replace(fault, times=fault.times - 1)
            else:
                del self._script[place]
            return fault
        return None
