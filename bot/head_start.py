"""The head start of `newsdigest run`: the lead is taken and the first poll sent, then all loads."""

import os
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.clock import utc_now
from bot.essentials import essentials
from bot.gateway.first_poll import FirstPoll
from digests.lease import LEASE_SECONDS
from digests.storage.lease import give_up_early, take_early


def _holder() -> str:
    """A name that no other process has."""
    return f"{socket.gethostname()}:{os.getpid()}:{os.urandom(4).hex()}"


@dataclass(frozen=True, slots=True)
class HeadStart:
    """The name under which this process leads, and its first poll if it leads already."""

    holder: str = field(default_factory=_holder)
    poll: FirstPoll | None = None


@contextmanager
def head_start(path: Path) -> Iterator[HeadStart]:
    """Poll at once if that is how updates come and no other process leads.

    Whatever keeps it from doing so is no error here: the start goes on, and meets it again.
    """
    known = essentials(path)
    alone = HeadStart()
    if known is None or not take_early(known.database, alone.holder, utc_now(), LEASE_SECONDS):
        yield alone
        return
    # A stop while all else still loads must give up the lead too.
    as_before = signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    poll = FirstPoll(known.base_url, known.token)
    try:
        yield HeadStart(alone.holder, poll)
    finally:
        signal.signal(signal.SIGTERM, as_before)
        poll.close()
        give_up_early(known.database, alone.holder)
