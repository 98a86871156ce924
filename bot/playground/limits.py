"""Flood control: how many messages Telegram accepts, and how long it then wants to be left."""

import math
from collections import deque
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Limits:
    """What is accepted: overall and per chat in messages a second, per group in a minute.

    `burst` and `chat_burst` are how many may come at once before the rate counts.
    """

    per_second: float = 30
    burst: int = 30
    per_chat: float = 1
    chat_burst: int = 5
    group_per_minute: int = 20


@dataclass(slots=True)
class _Bucket:
    level: float
    at: float


@dataclass(slots=True)
class Pace:
    """What has been sent so far, counted against `limits`; moments are seconds of one clock."""

    limits: Limits
    _all: _Bucket | None = field(default=None, init=False)
    _chats: dict[int, _Bucket] = field(default_factory=dict, init=False)
    _groups: dict[int, deque[float]] = field(default_factory=dict, init=False)
    _closed_until: float = field(default=0.0, init=False)

    def wait(self, chat: int, *, is_group: bool, now: float) -> int:
        """Count one message and return 0, or return the seconds to wait and count nothing."""
        if now < self._closed_until:
            return math.ceil(self._closed_until - now)
        limits = self.limits
        if self._all is None:
            self._all = _Bucket(limits.burst, now)
        if len(self._chats) > _MOST_CHATS:
            self._forget_rested(now)
        one = self._chats.setdefault(chat, _Bucket(limits.chat_burst, now))
        _refill(self._all, limits.per_second, limits.burst, now)
        _refill(one, limits.per_chat, limits.chat_burst, now)
        overall = max(0.0, (1 - self._all.level) / limits.per_second)
        delay = max(
            overall,
            (1 - one.level) / limits.per_chat,
            self._group_delay(chat, now) if is_group else 0.0,
        )
        if delay > 0:
            if overall > 0:
                self._closed_until = now + math.ceil(overall)
            return math.ceil(delay)
        self._all.level -= 1
        one.level -= 1
        if is_group:
            self._groups[chat].append(now)
        return 0

    def _group_delay(self, chat: int, now: float) -> float:
        sent = self._groups.setdefault(chat, deque())
        while sent and sent[0] <= now - 60:
            sent.popleft()
        return sent[0] + 60 - now if len(sent) >= self.limits.group_per_minute else 0.0

    def _forget_rested(self, now: float) -> None:
        rest = self.limits.chat_burst / self.limits.per_chat
        self._chats = {chat: one for chat, one in self._chats.items() if one.at > now - rest}
        self._groups = {
            chat: sent for chat, sent in self._groups.items() if sent and sent[-1] > now - 60
        }


_MOST_CHATS = 20_000


def _refill(bucket: _Bucket, rate: float, size: int, now: float) -> None:
    bucket.level = min(size, bucket.level + (now - bucket.at) * rate)
    bucket.at = now
