"""Answers as Telegram shows them: sent or edited in place, with buttons, files, venues."""

from collections.abc import Awaitable, Callable
from itertools import chain

import structlog
from telegram import (
    Bot,
    InputFile,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram import Message as TelegramMessage
from telegram.constants import ParseMode

from bot.commands.answer import Answer, File, Venue
from bot.gateway.addresses import recipient
from bot.gateway.buttons import MOST_BUTTONS, keyboard
from bot.gateway.cards import Cards, deep_link
from bot.gateway.errors import says
from bot.gateway.markup import BUTTONS_IN_A_ROW, Speech, Speeches, answer_messages, clean
from bot.gateway.origin import Origin
from bot.gateway.people import Note
from bot.gateway.sender import Sender
from bot.gateway.taps import label, rows
from digests.errors import Refused, SendError
from digests.model import Message

log = structlog.get_logger(__name__)

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_LONGEST_TOAST = 200  # characters
_UNCHANGED = "message is not modified"


class Answers:
    """Gives answers. `note` is told the id of every message sent."""

    def __init__(self, bot: Bot, sender: Sender, speeches: Speeches, note: Note) -> None:
        self._bot = bot
        self._sender = sender
        self._speeches = speeches
        self._note = note
        self._cards = Cards(bot, sender)

    async def give(
        self, answer: Answer, origin: Origin, is_outdated: Callable[[], bool] = lambda: False
    ) -> None:
        """Carry out an answer. An edit that `is_outdated` by now is left out.

        Raises:
            Gone, Moved: the chat is not there (any more).
            SendError: it could not be sent; whatever was sent before stays.
        """
        speech = self._speeches(answer.language, answer.is_plain, answer.zone)
        if origin.inline_query is not None:
            await self._cards.offer(answer, origin.inline_query, speech)
            return
        if origin.callback is not None:
            await self._acknowledge(answer, origin.callback, speech)
        messages = self._messages(answer, speech)
        is_edit = origin.is_tap and not answer.is_new and bool(messages)
        if is_edit and (is_outdated() or await self._edit(messages[0], origin)):
            messages = messages[1:]
        if origin.chat is None:
            return  # a card in somebody else's chat: there is no place for more
        for message in messages:
            await self._send(message, origin, origin.chat)
        for tap in chain.from_iterable(answer.taps):
            if tap.location:
                await self._ask_for_location(label(tap, speech), origin.chat)
        if answer.file is not None:
            await self._send_file(answer.file, origin, origin.chat)
        if answer.venue is not None:
            await self._send_venue(answer.venue, origin, origin.chat)

    def _messages(self, answer: Answer, speech: Speech) -> tuple[Message, ...]:
        messages = answer_messages(answer.blocks, speech, answer.is_plain)
        if not messages:
            return ()
        *others, last = messages
        taps = rows(answer.taps, speech)
        room = MOST_BUTTONS - sum(map(len, taps))
        proofs = last.buttons[: room // BUTTONS_IN_A_ROW]
        return (*others, Message(last.text, (*proofs, *taps)))

    # --- taps -------------------------------------------------------------------------------

    async def _acknowledge(self, answer: Answer, callback: str, speech: Speech) -> None:
        """Stop the button's clock. A query that is too old is no trouble: nobody waits."""
        toast = speech(answer.toast)[:_LONGEST_TOAST] if answer.toast else None
        url = deep_link(self._bot, answer.opens) if answer.opens else None
        try:
            await self._sender.aside(
                lambda: self._bot.answer_callback_query(
                    callback, text=toast, show_alert=answer.is_alert or None, url=url
                )
            )
        except SendError as error:
            log.info("tap not acknowledged", why=str(error))

    async def _edit(self, message: Message, origin: Origin) -> bool:
        """Put the message in place of the tapped one; False when that one is gone."""
        try:
            await self._sender.message(
                origin.chat if origin.chat is not None else f"card {origin.inline_message}",
                lambda: self._bot.edit_message_text(
                    message.text,
                    chat_id=None if origin.inline_message else origin.chat,
                    message_id=None if origin.inline_message else origin.message,
                    inline_message_id=origin.inline_message,
                    parse_mode=ParseMode.HTML,
                    link_preview_options=_NO_PREVIEW,
                    reply_markup=keyboard(message.buttons),
                ),
            )
        except Refused as refusal:
            if says(refusal, _UNCHANGED):
                return True
            log.info("message not edited", why=str(refusal))
            return origin.chat is None
        return True

    # --- messages ---------------------------------------------------------------------------

    async def _send(self, message: Message, origin: Origin, chat: int) -> None:
        await self._sent(
            chat,
            lambda: self._bot.send_message(
                chat,
                message.text,
                parse_mode=ParseMode.HTML,
                message_thread_id=origin.topic,
                link_preview_options=_NO_PREVIEW,
                reply_markup=keyboard(message.buttons),
                reply_parameters=_reply(origin),
            ),
        )

    async def _ask_for_location(self, label: str, chat: int) -> None:
        button = KeyboardButton(label, request_location=True)
        await self._sent(
            chat,
            lambda: self._bot.send_message(
                chat,
                label,
                reply_markup=ReplyKeyboardMarkup(
                    [[button]], resize_keyboard=True, one_time_keyboard=True
                ),
            ),
        )

    async def _send_file(self, file: File, origin: Origin, chat: int) -> None:
        await self._sent(
            chat,
            lambda: self._bot.send_document(
                chat,
                InputFile(file.content, filename=file.name, attach=False),
                message_thread_id=origin.topic,
                reply_parameters=_reply(origin),
            ),
        )

    async def _send_venue(self, venue: Venue, origin: Origin, chat: int) -> None:
        await self._sent(
            chat,
            lambda: self._bot.send_venue(
                chat,
                latitude=venue.lat,
                longitude=venue.lon,
                title=clean(venue.title),
                address=clean(venue.address),
                message_thread_id=origin.topic,
                reply_parameters=_reply(origin),
            ),
        )

    async def _sent(self, chat: int, request: Callable[[], Awaitable[TelegramMessage]]) -> None:
        sent = await self._sender.message(chat, request)
        await self._note(recipient(chat), sent.message_id)


def _reply(origin: Origin) -> ReplyParameters | None:
    """In a group an answer shows whom it answers."""
    if not origin.is_group or origin.is_tap or origin.message is None:
        return None
    return ReplyParameters(origin.message, allow_sending_without_reply=True)
