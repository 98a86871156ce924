"""What each of Telegram's errors means for the sender: one table, one translation."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.gateway.transport import NeverLeftError
from bot.logs import masked
from digests.errors import Gone, Halt, Moved, NotSent, Refused, SendError, TryLater, Unknown

BAD_LOGIN = (
    "Telegram does not know this bot token: take it from @BotFather and set TELEGRAM_BOT_TOKEN"
)
SECOND_BOT = (
    "another process fetches this bot's updates: stop it, or give one of the two its own token"
)


_Result = TypeVar("_Result")

_USUAL_PAUSE = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class _Row:
    """An error of this type whose text holds `text` means `outcome`, for this `reason`.

    An empty reason stands for Telegram's own words.
    """

    type: type[TelegramError]
    text: str
    outcome: Callable[[str], SendError]
    reason: str = ""


# Read from the top; the first row that fits counts. Texts are compared in small letters.
_TABLE = (
    _Row(NeverLeftError, "", NotSent),
    _Row(NetworkError, "request entity too large", Refused),
    # A page instead of JSON comes from somebody in between, whatever its status says.
    _Row(TelegramError, "parsing the server response", Unknown),
    _Row(InvalidToken, "method not found", Refused),
    _Row(InvalidToken, "", Halt, BAD_LOGIN),
    _Row(EndPointNotFound, "", Refused),
    _Row(Conflict, "", Halt, SECOND_BOT),
    # 403: the other side does not want the bot, or is no more.
    _Row(Forbidden, "bot was blocked", Gone, "blocked"),
    _Row(Forbidden, "user is deactivated", Gone, "deactivated"),
    _Row(Forbidden, "was kicked", Gone, "kicked"),
    _Row(Forbidden, "not a member", Gone, "not a member"),
    _Row(Forbidden, "can't initiate conversation", Gone, "never started"),
    _Row(Forbidden, "can't send messages to bots", Gone, "is a bot"),
    _Row(Forbidden, "group chat was deleted", Gone, "deleted"),
    _Row(Forbidden, "", Gone),
    # 400: the recipient cannot be written to ...
    _Row(BadRequest, "chat not found", Gone, "chat not found"),
    _Row(BadRequest, "user not found", Gone, "chat not found"),
    _Row(BadRequest, "peer_id_invalid", Gone, "chat not found"),
    _Row(BadRequest, "group chat was deactivated", Gone, "deactivated"),
    _Row(BadRequest, "chat was deactivated", Gone, "deactivated"),
    _Row(BadRequest, "not enough rights", Gone, "may not write"),
    _Row(BadRequest, "have no rights to send", Gone, "may not write"),
    _Row(BadRequest, "need administrator rights", Gone, "may not write"),
    _Row(BadRequest, "chat_write_forbidden", Gone, "may not write"),
    _Row(BadRequest, "chat_restricted", Gone, "may not write"),
    _Row(BadRequest, "chat_admin_required", Gone, "may not write"),
    # ... or this message can never be sent. A closed topic fails its parts, not the chat.
    _Row(BadRequest, "", Refused),
    _Row(NetworkError, "pool timeout", NotSent),
    # Everything else proves nothing.
    _Row(TelegramError, "", Unknown),
)


def outcome(error: BaseException) -> SendError:
    """The error of the engine that says what a sender should do about `error`."""
    match error:
        case SendError():
            return error
        case RetryAfter():
            return TryLater(_pause(error))
        case NetworkError() if says(error, "too many requests"):
            return TryLater(_USUAL_PAUSE)  # a server in between, which names no pause
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case TelegramError():
            return _looked_up(error)
        case _:
            # An answer that is JSON but not Telegram's breaks the library's own reading.
            return Unknown(f"unreadable answer ({type(error).__name__})")


async def translated(request: Awaitable[_Result]) -> _Result:
    """What the request gives, or the engine's error for whatever it raises."""
    try:
        return await request
    except Exception as error:
        raise outcome(error) from error


def says(error: BaseException, *texts: str) -> bool:
    """Whether Telegram's words contain one of the texts (in small letters)."""
    words = str(error).lower()
    return any(text in words for text in texts)


def _looked_up(error: TelegramError) -> SendError:
    row = next(row for row in _TABLE if isinstance(error, row.type) and says(error, row.text))
    return row.outcome(row.reason or masked(str(error)))


def _pause(error: RetryAfter) -> timedelta:
    # PTB_TIMEDELTA decides whether the public attribute is a number or a timedelta.
    after = error.retry_after
    return after if isinstance(after, timedelta) else timedelta(seconds=after)
