"""An attempt's end -> the part's next state, and what else must happen. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from digests.errors import Gone, Halt, Moved, NotSent, Refused, SendError, TryLater, Unknown
from digests.model import Part, Recipient, Status
from digests.ports import Receipt

MOST_ATTEMPTS = 300
"""Proved failures after which a part is given up: about a day, at five minutes apart."""

MOST_RESENT = 10
"""Attempts with unknown outcome after which a part is not sent blindly once more."""

_LONGEST_WAIT = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The part as it is to be written, and what follows from its end beyond the part."""

    part: Part
    suspend: str | None = None  # why its recipient cannot be reached
    moved_from: Recipient | None = None  # its address up to now
    halt: str | None = None  # why nobody can be reached


def arrived(part: Part, receipt: Receipt, now: datetime) -> Outcome:
    """The server gave a receipt."""
    sent = _ended(part, Status.SENT, now, reason=None)
    return Outcome(replace(sent, message_id=receipt.message_id))


def failed(part: Part, error: SendError, now: datetime) -> Outcome:
    """What an error says about the part; a subclass is looked at before its base."""
    reason = str(error)
    match error:
        case TryLater():
            # The server's wish is no failure of this part: it does not count as an attempt.
            return Outcome(_again(part, now, now + error.after, reason))
        case NotSent():
            return Outcome(_retried(part, now, backoff(part.attempts + 1), reason))
        case Unknown():
            return Outcome(_ended(part, Status.UNKNOWN, now, reason))
        case Refused():
            return Outcome(_ended(part, Status.FAILED, now, reason))
        case Gone():
            return Outcome(_ended(part, Status.DROPPED, now, reason), suspend=reason)
        case Moved():
            new = Recipient(part.recipient.channel, error.address)
            # At once the first time; a chat that moves on and on must not keep us busy.
            wait = backoff(part.attempts) if part.attempts else timedelta()
            moved = replace(_retried(part, now, wait, reason), recipient=new)
            return Outcome(moved, moved_from=part.recipient)
        case Halt():
            return Outcome(_again(part, now, now, reason), halt=reason)
        case _:
            return Outcome(_ended(part, Status.UNKNOWN, now, reason))


def proved_sent(part: Part, message_id: int, now: datetime) -> Part:
    """An unsettled part that was found in the chat after all."""
    return replace(part, status=Status.SENT, since=now, reason=None, message_id=message_id)


def proved_unsent(part: Part, now: datetime) -> Part:
    """An unsettled part that nowhere stands: it waits again."""
    return _retried(part, now, timedelta(), "proved not sent")


def resent(part: Part, reason: str, now: datetime) -> Part:
    """An unsettled part that is sent again at the risk of arriving twice, but not for ever."""
    if part.attempts >= MOST_RESENT:
        return replace(part, status=Status.FAILED, since=now, reason=f"given up: {reason}")
    return _retried(part, now, timedelta(), reason)


def dropped(part: Part, reason: str, now: datetime) -> Part:
    """A part given up at the risk of never having arrived."""
    return replace(part, status=Status.DROPPED, since=now, reason=reason)


def backoff(attempts: int) -> timedelta:
    """How long to wait after so many proved failures: 2 s, 4 s, 8 s ... five minutes."""
    return min(_LONGEST_WAIT, timedelta(seconds=2 ** min(attempts, 10)))


def _retried(part: Part, now: datetime, wait: timedelta, reason: str) -> Part:
    """Waits again, one attempt older; given up after very many."""
    if part.attempts + 1 >= MOST_ATTEMPTS:
        return _ended(part, Status.FAILED, now, f"given up: {reason}")
    return replace(_again(part, now, now + wait, reason), attempts=part.attempts + 1)


def _again(part: Part, now: datetime, at: datetime, reason: str) -> Part:
    """Waits again. It stands nowhere, so the next attempt has a floor of its own."""
    return replace(part, status=Status.QUEUED, since=now, not_before=at, reason=reason, floor=None)


def _ended(part: Part, status: Status, now: datetime, reason: str | None) -> Part:
    return replace(part, status=status, since=now, reason=reason, attempts=part.attempts + 1)
