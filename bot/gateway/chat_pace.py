"""How often one chat may get a message: once a second, groups 20 times a minute."""

from collections import deque

_GAP = 1.0  # seconds between two messages to one chat, on the whole
_ANSWERS_AHEAD = 3  # answers a chat may get at once before the gap counts; Telegram bears 5
_MINUTE = 60.0
_PER_MINUTE = 20
_MARGIN = 0.02  # seconds, for what the network adds or takes
_SWEEP_ABOVE = 4096  # chats remembered before the rested ones are forgotten


class ChatPace:
    """What each chat got lately. Moments are seconds of one monotonic clock."""

    def __init__(self) -> None:
        self._next: dict[str, float] = {}
        self._minutes: dict[str, deque[float]] = {}
        self._sweep_above = _SWEEP_ABOVE

    def wait(self, chat: str, now: float, urgent: bool) -> float:
        """Seconds until the chat may get another message; 0 or less when it may now."""
        if chat not in self._next:
            return 0.0
        ahead = _ANSWERS_AHEAD * _GAP if urgent else -_MARGIN
        gap = self._next[chat] - ahead - now
        minute = self._minutes.get(chat)
        if minute and len(minute) == _PER_MINUTE:
            gap = max(gap, minute[0] + _MINUTE + _MARGIN - now)
        return gap

    def depart(self, chat: str, now: float) -> None:
        """A message leaves for the chat."""
        self._next[chat] = max(self._next.get(chat, now), now) + _GAP
        if chat.startswith("-"):
            self._minutes.setdefault(chat, deque(maxlen=_PER_MINUTE)).append(now)
        if len(self._next) > self._sweep_above:
            self._forget_rested(now)

    def _forget_rested(self, now: float) -> None:
        self._minutes = {
            chat: minute for chat, minute in self._minutes.items() if minute[-1] > now - _MINUTE
        }
        self._next = {
            chat: then
            for chat, then in self._next.items()
            if then > now - _MARGIN or chat in self._minutes
        }
        self._sweep_above = max(_SWEEP_ABOVE, 2 * len(self._next))
