"""Buttons under a message, as Telegram wants them."""

from collections.abc import Sequence

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)

from digests.model import Button

LONGEST_DATA = 64
"""Bytes a button may send back."""

MOST_BUTTONS = 100
"""Buttons under one message."""

_LONGEST_COPY = 256  # characters


def keyboard(rows: Sequence[Sequence[Button]]) -> InlineKeyboardMarkup | None:
    """The rows as an inline keyboard, or None when there is no button."""
    made = [[_button(button) for button in row] for row in rows if row]
    return InlineKeyboardMarkup(made) if made else None


def _button(button: Button) -> InlineKeyboardButton:
    if button.url is not None:
        return InlineKeyboardButton(button.text, url=button.url)
    if button.copy is not None:
        copied = CopyTextButton(button.copy[:_LONGEST_COPY])
        return InlineKeyboardButton(button.text, copy_text=copied)
    if button.inline is not None:
        return InlineKeyboardButton(button.text, switch_inline_query=button.inline)
    if button.data is None:
        raise ValueError(f"button {button.text!r} does nothing")
    if len(button.data.encode()) > LONGEST_DATA:
        raise ValueError(f"button {button.text!r} sends back more than {LONGEST_DATA} bytes")
    return InlineKeyboardButton(button.text, callback_data=button.data)
