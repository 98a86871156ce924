"""An ordinary python-telegram-bot bot that knows nothing of the playground."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Update,
)
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)
from telegram.request import HTTPXRequest

from bot.playground.telegram import Telegram
from bot.playground.wire import Wire

Context = ContextTypes.DEFAULT_TYPE
AnyApplication = Application[Any, Any, Any, Any, Any, Any]
DIGEST = """<b>Morning digest</b>
<blockquote>“We open in May,” said Ada Lind.</blockquote>
<blockquote expandable>“The steel came late, the rain came early, and still the bridge stands where
it was drawn, which is more than I would have promised anyone last winter,” said Tomas Vey, who has
led the site since the first pile was driven into the river bed.</blockquote>
<tg-spoiler>with fireworks</tg-spoiler> <code>17</code>
<a href="https://example.org/bridge">Gazette</a>
<a href="https://t.me/playground_bot?start=q_1">context</a>"""


async def start(update: Update, context: Context) -> None:
    assert update.message is not None
    words = " ".join(["Started", *(context.args or [])])
    keyboard = [
        [InlineKeyboardButton("Toast", callback_data="toast")],
        [InlineKeyboardButton("Alert", callback_data="alert")],
        [InlineKeyboardButton("Edit", callback_data="edit")],
    ]
    await update.message.reply_text(words, reply_markup=InlineKeyboardMarkup(keyboard))


async def digest(update: Update, _context: Context) -> None:
    assert update.message is not None
    await update.message.reply_html(DIGEST)


async def venue(update: Update, _context: Context) -> None:
    assert update.message is not None
    await update.message.reply_venue(50.45, 30.52, "Port Marrow", "Marrow Bay")
    await update.message.reply_document(b"BEGIN:VCALENDAR", filename="opening.ics")


async def echo(update: Update, _context: Context) -> None:
    message = update.effective_message
    assert message is not None
    await message.reply_text(message.text or "no text")


async def tap(update: Update, _context: Context) -> None:
    query = update.callback_query
    assert query is not None
    await query.answer(f"You tapped {query.data}", show_alert=query.data == "alert")
    if query.data == "edit":
        await query.edit_message_text("Edited")


async def suggest(update: Update, _context: Context) -> None:
    assert update.inline_query is not None
    words = update.inline_query.query
    content = InputTextMessageContent(f"Shared: {words}")
    await update.inline_query.answer([InlineQueryResultArticle(str(uuid4()), words, content)])


def build(base_url: str = "", telegram: Telegram | None = None) -> AnyApplication:
    """The bot, over a socket or in process."""
    builder = ApplicationBuilder().token("12345:TEST")
    if telegram is not None:
        wire = Wire(telegram)
        builder.request(HTTPXRequest(httpx_kwargs={"transport": wire}))
        builder.get_updates_request(HTTPXRequest(httpx_kwargs={"transport": wire}))
    else:
        builder.base_url(base_url)
    app = builder.build()
    app.add_handler(CommandHandler("start", start))
    app.add_handler(CommandHandler("digest", digest))
    app.add_handler(CommandHandler("venue", venue))
    app.add_handler(CallbackQueryHandler(tap))
    app.add_handler(InlineQueryHandler(suggest))
    app.add_handler(MessageHandler(filters.TEXT, echo))
    return app


@asynccontextmanager
async def running(app: AnyApplication) -> AsyncIterator[None]:
    """The bot at work, polling."""
    async with app:
        await app.bot.set_my_commands([("digest", "The news"), ("venue", "A place")])
        await app.bot.set_my_description("Says what you say.")
        await app.start()
        assert app.updater is not None
        await app.updater.start_polling()
        try:
            yield
        finally:
            await app.updater.stop()
            await app.stop()
