"""How far behind sending is: the figures of /status and of the alarm for late digests."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from digests.model import Status
from digests.ports import Outbox


@dataclass(frozen=True, slots=True)
class Backlog:
    """Parts by what they wait for; `oldest` is the due moment of the longest waiting one."""

    waiting: int
    under_way: int
    unsettled: int
    failed: int
    oldest: datetime | None
    now: datetime

    @property
    def lag(self) -> timedelta:
        """How late the oldest waiting digest is."""
        return self.now - self.oldest if self.oldest else timedelta()


async def backlog(outbox: Outbox, now: datetime) -> Backlog:
    """The figures at `now`."""
    tally = await outbox.tally()
    return Backlog(
        waiting=tally.get(Status.QUEUED, 0),
        under_way=tally.get(Status.SENDING, 0),
        unsettled=tally.get(Status.UNKNOWN, 0),
        failed=tally.get(Status.FAILED, 0),
        oldest=await outbox.oldest(now),
        now=now,
    )
