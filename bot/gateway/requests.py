"""Telegram's updates as requests: what was asked, by whom, and whether it was meant for us."""

import re
from collections.abc import Collection
from dataclasses import replace

from telegram import Bot, CallbackQuery, Chat, InlineQuery, MaybeInaccessibleMessage, Update
from telegram import Message as TelegramMessage
from telegram.constants import ChatType

from bot.commands.request import Request, Room
from bot.gateway.addresses import recipient
from bot.gateway.members import Members
from bot.gateway.origin import Asked, Origin

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]+))?(?:\s+(.*))?\Z", re.DOTALL)
_ROOMS: dict[str, Room] = {
    ChatType.PRIVATE: Room.PRIVATE,
    ChatType.GROUP: Room.GROUP,
    ChatType.SUPERGROUP: Room.GROUP,
    ChatType.CHANNEL: Room.CHANNEL,
}


class RequestReader:
    """Reads requests out of updates. `commands` are the names the bot answers to."""

    def __init__(
        self, bot: Bot, members: Members, commands: Collection[str], operators: Collection[int]
    ) -> None:
        self._bot = bot
        self._members = members
        self._commands = frozenset(commands)
        self._operators = operators

    async def read(self, update: Update) -> Asked | None:
        """The request an update makes; None for what needs no answer."""
        if update.callback_query is not None:
            return await self._tap(update.callback_query)
        if update.inline_query is not None:
            return self._inline(update.inline_query)
        message = update.message or update.channel_post
        if message is None or self._is_none_of_ours(message):
            return None
        return await self._message(message)

    def _is_none_of_ours(self, message: TelegramMessage) -> bool:
        sender = message.from_user
        # Anonymous administrators write through a bot of Telegram's, in the chat's own name.
        is_a_bots = sender is not None and sender.is_bot and message.sender_chat is None
        return is_a_bots or message.via_bot is not None or bool(message.is_automatic_forward)

    async def _message(self, message: TelegramMessage) -> Asked | None:
        room = _room(message.chat)
        asked = self._asked(message, room)
        if asked is None:
            return None
        command, words = asked
        user = message.from_user
        topic = message.message_thread_id if message.is_topic_message else None
        request = Request(
            recipient=recipient(message.chat.id, topic if room is Room.GROUP else None),
            user=user.id if user else None,
            command=command,
            words=words,
            language=user.language_code if user else None,
            room=room,
            may_change=await self._may_change(message, room),
            is_operator=user is not None and user.id in self._operators,
        )
        if message.location is not None:
            place = (message.location.latitude, message.location.longitude)
            request = replace(request, location=place)
        origin = Origin(
            chat=message.chat.id,
            topic=topic,
            message=message.message_id,
            is_group=room is Room.GROUP,
        )
        return Asked(request, origin)

    def _asked(self, message: TelegramMessage, room: Room) -> tuple[str, str] | None:
        """The command and its words, or None when nobody spoke to us."""
        text = message.text or message.caption or ""
        is_forwarded = message.forward_origin is not None
        found = None if is_forwarded else _COMMAND.match(text)
        if found is not None:
            name, to, words = found.groups(default="")
            if room is Room.PRIVATE or self._is_us(to):
                return name.lower(), words
            # Where several bots listen, what we do not know is meant for another.
            return (name.lower(), words) if not to and name.lower() in self._commands else None
        if room is Room.PRIVATE:
            return ("", text) if text or message.effective_attachment else None
        mention = re.compile(rf"@{re.escape(self._bot.username)}\b", re.IGNORECASE)
        return ("", mention.sub("", text).strip()) if mention.search(text) else None

    def _is_us(self, name: str) -> bool:
        return name.lower() == self._bot.username.lower()

    async def _may_change(self, message: TelegramMessage, room: Room) -> bool:
        if room is not Room.GROUP:
            return True  # whoever posts in a channel is one of its administrators
        if message.sender_chat is not None:
            return message.sender_chat.id == message.chat.id
        user = message.from_user
        return user is not None and await self._members.is_admin(message.chat.id, user.id)

    async def _tap(self, query: CallbackQuery) -> Asked:
        user = query.from_user
        data = query.data or ""
        request = Request(
            recipient=recipient(user.id),
            user=user.id,
            command=data.partition(":")[0],
            data=data,
            language=user.language_code,
            is_operator=user.id in self._operators,
        )
        origin = Origin(callback=query.id, inline_message=query.inline_message_id)
        message = query.message
        if message is None:
            return Asked(request, origin)
        room = _room(message.chat)
        topic = _topic(message)
        request = replace(
            request,
            recipient=recipient(message.chat.id, topic if room is Room.GROUP else None),
            room=room,
            may_change=room is Room.PRIVATE
            or await self._members.is_admin(message.chat.id, user.id),
        )
        origin = replace(
            origin,
            chat=message.chat.id,
            topic=topic,
            message=message.message_id,
            is_group=room is Room.GROUP,
        )
        return Asked(request, origin)

    def _inline(self, query: InlineQuery) -> Asked:
        user = query.from_user
        request = Request(
            recipient=recipient(user.id),
            user=user.id,
            command="",
            language=user.language_code,
            is_operator=user.id in self._operators,
            inline=query.query,
        )
        return Asked(request, Origin(inline_query=query.id))


def _room(chat: Chat) -> Room:
    return _ROOMS.get(chat.type, Room.GROUP)


def _topic(message: MaybeInaccessibleMessage) -> int | None:
    if isinstance(message, TelegramMessage) and message.is_topic_message:
        return message.message_thread_id
    return None
