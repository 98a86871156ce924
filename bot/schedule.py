"""APScheduler as a mere ticker: the database is the schedule, this only says "look now"."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Self

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.clock import utc_now
from digests.errors import StorageTrouble

Job = Callable[[], Awaitable[object]]

log = structlog.get_logger(__name__)

_TIME_TO_FINISH = 2.0  # seconds


class Ticker:
    """Calls each job every so often, never twice at once, and one that fails again next time."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[object]] = set()
        self._troubled: set[str] = set()  # jobs whose trouble with the store has been told
        self._scheduler = AsyncIOScheduler(
            timezone="UTC",
            # A tick that was missed is made up for once, however late: what is due is in the
            # database. The default grace of one second would drop it silently.
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )

    def every(self, interval: timedelta, name: str, job: Job) -> None:
        """Call `job` at once and then every `interval`; replaces a job of the same name."""
        trigger = IntervalTrigger(seconds=max(1, int(interval.total_seconds())), timezone="UTC")
        self._scheduler.add_job(
            self._guarded(name, job),
            trigger,
            id=name,
            replace_existing=True,
            next_run_time=utc_now(),
        )

    def drop(self, name: str) -> None:
        """Stop calling the job of that name, if there is one."""
        if self._scheduler.get_job(name):
            self._scheduler.remove_job(name)

    async def __aenter__(self) -> Self:
        self._scheduler.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Begin nothing more; jobs under way get two seconds to come to their end."""
        self._scheduler.remove_all_jobs()
        running = tuple(self._running)
        if running:
            await asyncio.wait(running, timeout=_TIME_TO_FINISH)
            for task in running:
                task.cancel()
            await asyncio.gather(*running, return_exceptions=True)
        self._scheduler.shutdown(wait=False)

    def _guarded(self, name: str, job: Job) -> Job:
        async def run() -> None:
            task = asyncio.current_task()
            assert task is not None
            self._running.add(task)
            try:
                await job()
            except asyncio.CancelledError:
                log.info("job broken off", job=name)
            except StorageTrouble as error:
                if name not in self._troubled:
                    log.warning("job waits for the store", job=name, why=str(error))
                self._troubled.add(name)
            except Exception:
                # One unit of work: the next tick tries again.
                log.exception("job failed", job=name)
            else:
                self._troubled.discard(name)
            finally:
                self._running.discard(task)

        return run
