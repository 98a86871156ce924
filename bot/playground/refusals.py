"""Telegram's refusals, in Telegram's words."""

from collections.abc import Mapping


class RefusedError(Exception):
    """A request is refused.

    `status` is the HTTP status and the `error_code` of the answer, `description` what the bot
    reads, `parameters` what it may act on (`retry_after`, `migrate_to_chat_id`).
    """

    def __init__(
        self, status: int, description: str, parameters: Mapping[str, int] | None = None
    ) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = dict(parameters or {})


def bad_request(why: str) -> RefusedError:
    """The request itself is wrong: sending it again changes nothing."""
    return RefusedError(400, f"Bad Request: {why}")


def forbidden(why: str) -> RefusedError:
    """The other side does not want the bot."""
    return RefusedError(403, f"Forbidden: {why}")


def conflict(why: str) -> RefusedError:
    """Somebody else fetches this bot's updates."""
    return RefusedError(409, f"Conflict: {why}")


def too_many_requests(seconds: int) -> RefusedError:
    """Flood control: nothing is accepted for `seconds`."""
    return RefusedError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


def migrated(to: int) -> RefusedError:
    """The group has become the supergroup `to`."""
    return RefusedError(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": to},
    )


def unauthorized() -> RefusedError:
    """The token is not (or no longer) valid."""
    return RefusedError(401, "Unauthorized")


def unknown_method() -> RefusedError:
    """No such method; the Bot API says no more than this."""
    return RefusedError(404, "Not Found: method not found")
