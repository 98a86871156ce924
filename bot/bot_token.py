"""The bot's token: from the environment alone, for it must never stand in a file that is shared."""

import os
from pathlib import Path

from digests.errors import BadInput


def bot_token() -> str:
    """The token in TELEGRAM_BOT_TOKEN, or in the file that TELEGRAM_BOT_TOKEN_FILE names.

    Raises:
        BadInput: neither variable is set, or the file cannot be read or is empty.
    """
    if token := os.environ.get("TELEGRAM_BOT_TOKEN", "").strip():
        return token
    if named := os.environ.get("TELEGRAM_BOT_TOKEN_FILE"):
        try:
            token = Path(named).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise BadInput(
                f"TELEGRAM_BOT_TOKEN_FILE: {named} cannot be read "
                f"({error.strerror}); expected a file that holds the bot's token"
            ) from error
        if token:
            return token
    raise BadInput(
        "no bot token: set TELEGRAM_BOT_TOKEN, or TELEGRAM_BOT_TOKEN_FILE to a file that "
        "holds it; @BotFather in Telegram gives you one"
    )
