"""Sends digests through Telegram, and finds out what became of a doubtful one."""

from collections.abc import Callable

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.gateway.addresses import Place, place
from bot.gateway.buttons import keyboard
from bot.gateway.errors import says, translated
from bot.gateway.pacing import Gate
from digests.errors import Refused
from digests.model import Message, Recipient
from digests.ports import Receipt, Verdict

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_THE_SAME = ("message is not modified",)
_NOT_OURS = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message identifier is not specified",
    "there is no text in the message to edit",
)


class TelegramMessenger:
    """Implements `digests.ports.Messenger`. Every request takes its turn at the gate."""

    def __init__(self, bot: Bot, gate: Gate, *, is_paid: bool = False) -> None:
        self._bot = bot
        self._gate = gate
        self._is_paid = is_paid or None  # None leaves the parameter out

    async def send(
        self, recipient: Recipient, message: Message, leaves: Callable[[], None] = lambda: None
    ) -> Receipt:
        """Send one message; `leaves` is called when the gate has let it through.

        Raises:
            SendError: as `digests.errors` says; see `bot.gateway.errors` for the table.
        """
        (chat, topic), buttons = _prepared(recipient, message)
        async with self._gate.turn(recipient.address):
            leaves()
            sent = await translated(
                self._bot.send_message(
                    chat,
                    message.text,
                    parse_mode=ParseMode.HTML,
                    message_thread_id=topic,
                    disable_notification=message.is_silent or None,
                    link_preview_options=_NO_PREVIEW,
                    reply_markup=buttons,
                    allow_paid_broadcast=self._is_paid,
                )
            )
        return Receipt(sent.message_id)

    async def probe(self, recipient: Recipient, message_id: int, message: Message) -> Verdict:
        """Edit that message into the very content it should have, and see what Telegram says.

        Raises:
            SendError: when the question itself was not answered.
        """
        (chat, _), buttons = _prepared(recipient, message)
        async with self._gate.turn(recipient.address):
            try:
                await translated(
                    self._bot.edit_message_text(
                        message.text,
                        chat_id=chat,
                        message_id=message_id,
                        parse_mode=ParseMode.HTML,
                        link_preview_options=_NO_PREVIEW,
                        reply_markup=buttons,
                    )
                )
            except Refused as refusal:
                return _verdict(refusal)
        # Another message of ours stood there. Now it is this one: sending would double it.
        return Verdict.DELIVERED


def _prepared(recipient: Recipient, message: Message) -> tuple[Place, InlineKeyboardMarkup | None]:
    try:
        return place(recipient), keyboard(message.buttons)
    except ValueError as error:
        raise Refused(str(error)) from error


def _verdict(refusal: Refused) -> Verdict:
    if not isinstance(refusal.__cause__, BadRequest):
        return Verdict.REFUSED
    if says(refusal, *_THE_SAME):
        return Verdict.DELIVERED
    return Verdict.OTHER if says(refusal, *_NOT_OURS) else Verdict.REFUSED
