"""What happens to chats: the bot is blocked, let in again, or a group moves."""

import structlog
from telegram import ChatMember, ChatMemberUpdated, Update
from telegram import Message as TelegramMessage
from telegram.constants import ChatMemberStatus, ChatType

from bot.gateway.addresses import recipient
from digests.model import Recipient
from digests.ports import Subscriptions

log = structlog.get_logger(__name__)


class Lifecycle:
    """Suspends, restores and moves recipients. Nothing is ever deleted here."""

    def __init__(self, subscriptions: Subscriptions) -> None:
        self._subscriptions = subscriptions

    async def follow(self, update: Update) -> bool:
        """Follow what the update says of a chat; False when it is about something else."""
        if update.my_chat_member is not None:
            await self._membership(update.my_chat_member)
            return True
        message = update.message or update.channel_post
        return message is not None and await self._migration(message)

    async def suspend(self, one: Recipient, reason: str) -> None:
        """Nothing can be sent there until the chat comes back."""
        await self._subscriptions.suspend(one, reason)
        log.info("recipient suspended", recipient=one.address, reason=reason)

    async def move(self, old: Recipient, new: Recipient) -> None:
        """The chat has another address now."""
        await self._subscriptions.move(old, new)
        log.info("recipient moved", old=old.address, new=new.address)

    async def _membership(self, change: ChatMemberUpdated) -> None:
        one = recipient(change.chat.id)
        reason = _why_silent(
            change.new_chat_member, is_private=change.chat.type == ChatType.PRIVATE
        )
        if reason is not None:
            await self.suspend(one, reason)
            return
        await self._subscriptions.restore(one)
        log.info("recipient restored", recipient=one.address)

    async def _migration(self, message: TelegramMessage) -> bool:
        if message.migrate_to_chat_id is not None:
            await self.move(recipient(message.chat.id), recipient(message.migrate_to_chat_id))
            return True
        if message.migrate_from_chat_id is not None:
            await self.move(recipient(message.migrate_from_chat_id), recipient(message.chat.id))
            return True
        return False


def _why_silent(member: ChatMember, *, is_private: bool) -> str | None:
    """Why the bot cannot write there as that kind of member; None when it can."""
    match member.status:
        case ChatMemberStatus.BANNED:
            return "blocked" if is_private else "kicked"
        case ChatMemberStatus.LEFT:
            return "not a member"
        case ChatMemberStatus.RESTRICTED if not getattr(member, "can_send_messages", True):
            return "may not write"
        case ChatMemberStatus.ADMINISTRATOR if getattr(member, "can_post_messages", None) is False:
            return "may not write"  # only channels know this right
        case _:
            return None
