"""How updates are asked for, whoever asks."""

import json
from urllib.parse import urlencode

ALLOWED_UPDATES = (
    "message",
    "channel_post",
    "callback_query",
    "inline_query",
    "my_chat_member",
)


def asking(bot_url: str, seconds: int, offset: int | None = None) -> str:
    """The address that asks for updates and waits so long for one; `offset` confirms all before."""
    asked = {"timeout": str(seconds), "allowed_updates": json.dumps(ALLOWED_UPDATES)}
    if offset is not None:
        asked["offset"] = str(offset)
    return f"{bot_url}/getUpdates?{urlencode(asked)}"
