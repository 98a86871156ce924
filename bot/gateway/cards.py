"""Inline mode: cards that people share into any chat, each with a way to its proof."""

from contextlib import suppress

from telegram import (
    Bot,
    InlineQueryResultArticle,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode

from bot.commands.answer import Answer, Card
from bot.gateway.buttons import keyboard
from bot.gateway.markup import Speech, answer_messages, clean
from bot.gateway.sender import Sender
from bot.gateway.taps import rows
from digests.errors import Refused
from digests.model import Button, Phrase

PROOF_OF_CARD = Phrase("card-proof")
"""The label of the button that leads from a shared card to its proof."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_KEPT = 300  # seconds Telegram may answer the same query of the same person by itself
_MOST = 50
_LONGEST_ID = 64  # bytes


class Cards:
    """Offers cards to whoever types "@bot ..." somewhere."""

    def __init__(self, bot: Bot, sender: Sender) -> None:
        self._bot = bot
        self._sender = sender

    async def offer(self, answer: Answer, query: str, speech: Speech) -> None:
        """Answer an inline query with the answer's cards."""
        results = [self._result(card, answer, speech) for card in answer.cards or ()]
        found = [result for result in results if result is not None][:_MOST]
        with suppress(Refused):  # too old: whoever asked types on and asks anew
            await self._sender.aside(
                lambda: self._bot.answer_inline_query(
                    query, found, cache_time=_KEPT, is_personal=True
                )
            )

    def _result(
        self, card: Card, answer: Answer, speech: Speech
    ) -> InlineQueryResultArticle | None:
        messages = answer_messages(card.blocks, speech, answer.is_plain, has_proofs=False)
        if not messages or len(card.id.encode()) > _LONGEST_ID:
            return None
        refs = [item.ref for block in card.blocks for item in block.items if item.ref]
        proof = [
            (Button(speech(PROOF_OF_CARD), url=deep_link(self._bot, ref)),) for ref in refs[:1]
        ]
        return InlineQueryResultArticle(
            id=card.id,
            title=clean(card.title) or "…",
            description=clean(card.description),
            input_message_content=InputTextMessageContent(
                messages[0].text, parse_mode=ParseMode.HTML, link_preview_options=_NO_PREVIEW
            ),
            reply_markup=keyboard([*proof, *rows(card.taps, speech)]),
        )


def deep_link(bot: Bot, start: str) -> str:
    """The address that opens the bot with a start parameter."""
    return f"https://t.me/{bot.username}?start={start}"
