"""One process sends: a lease in the store, taken over when its holder falls silent."""

from contextlib import suppress
from datetime import datetime, timedelta
from enum import Enum, auto

import structlog

from digests.errors import StorageTrouble
from digests.lease import LEASE_SECONDS
from digests.ports import Clock, Sleep, Store

log = structlog.get_logger(__name__)


class Answer(Enum):
    """What the store said to the wish to lead."""

    YES = auto()
    NO = auto()  # another process leads
    NONE = auto()  # it is in trouble


class Lead:
    """This process's claim to be the one that sends; a second process waits beside it.

    The holder renews three times a lease and trusts it for two thirds of one, so that it falls
    silent well before the other may begin.
    """

    def __init__(
        self,
        store: Store,
        holder: str,
        clock: Clock,
        sleep: Sleep,
        lease_seconds: int = LEASE_SECONDS,
    ) -> None:
        """`holder` names this process and no other, such as host, process and start."""
        self._store = store
        self._holder = holder
        self._clock = clock
        self._sleep = sleep
        self._lease = timedelta(seconds=lease_seconds)
        self._renewed: datetime | None = None
        self._is_troubled = False

    def is_held(self) -> bool:
        """Whether this process may send now. A clock put back voids it until it is renewed."""
        if self._renewed is None:
            return False
        return timedelta() <= self._clock() - self._renewed < self._lease * 2 / 3

    async def gain(self) -> None:
        """Wait, as a hot standby, until this process leads."""
        waits = False
        while await self._renew() is not Answer.YES:
            if not waits:
                log.info("standing by", holder=self._holder)
            waits = True
            await self._rest()
        log.info("leading", holder=self._holder)

    async def keep(self) -> None:
        """Renew the lease; returns when another process has taken it.

        A store in trouble takes it from nobody: the lead is not held meanwhile, so that nothing
        is sent, and it is held again when the store is well.
        """
        while True:
            await self._rest()
            if await self._renew() is Answer.NO:
                log.warning("lead lost", holder=self._holder)
                return

    async def give_up(self) -> None:
        """Let a standby begin at once; call it when nothing is under way any more."""
        self._renewed = None
        with suppress(StorageTrouble):  # then the lease runs out by itself
            await self._store.yield_lead(self._holder)

    async def _renew(self) -> Answer:
        asked = self._clock()
        try:
            is_ours = await self._store.lead(self._holder, asked, int(self._lease.total_seconds()))
        except StorageTrouble as error:
            if not self._is_troubled:
                log.warning("lease not renewed", error=str(error))
            self._is_troubled = True
            return Answer.NONE
        if self._is_troubled:
            log.info("lease asked for again", is_ours=is_ours)
        self._is_troubled = False
        self._renewed = asked if is_ours else None
        return Answer.YES if is_ours else Answer.NO

    async def _rest(self) -> None:
        await self._sleep(self._lease.total_seconds() / 3)
