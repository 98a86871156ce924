"""Who may change a chat's settings: its administrators, remembered for a moment."""

import structlog
from telegram import Bot
from telegram.constants import ChatMemberStatus

from bot.gateway.errors import outcome
from bot.gateway.pacing import Gate, Monotonic

log = structlog.get_logger(__name__)

_REMEMBERED = 30.0  # seconds: who was made an administrator is not kept waiting
_MOST = 10_000
_MAY = frozenset({ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR})


class Members:
    """Asks Telegram, at most twice a minute for the same person in the same chat."""

    def __init__(self, bot: Bot, gate: Gate, monotonic: Monotonic) -> None:
        self._bot = bot
        self._gate = gate
        self._monotonic = monotonic
        self._known: dict[tuple[int, int], tuple[bool, float]] = {}

    async def is_admin(self, chat: int, user: int) -> bool:
        """Whether the person is an administrator there; no when Telegram does not say."""
        now = self._monotonic()
        found, until = self._known.get((chat, user), (False, 0.0))
        if until > now:
            return found
        try:
            async with self._gate.aside():
                member = await self._bot.get_chat_member(chat, user)
        except Exception as error:
            log.warning("membership unknown", why=str(outcome(error)))
            return False
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[chat, user] = (member.status in _MAY, now + _REMEMBERED)
        return member.status in _MAY
