"""Worker processes for what takes a processor: reading, feeds, pages; bounded in time."""

import asyncio
import os
import signal
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import Any, ParamSpec, Self, TypeVar

import structlog

from digests.errors import BadInput
from digests.model import Article, Brief

log = structlog.get_logger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

SECONDS = 20.0
"""What one page, feed or article may take: far more than an honest one needs."""


class Workers:
    """A pool of processes, started when first needed."""

    def __init__(self, count: int | None = None, seconds: float = SECONDS) -> None:
        self._count = count or max(1, min(4, (os.cpu_count() or 2) - 1))
        self._seconds = seconds
        self._pool: ProcessPoolExecutor | None = None

    async def __call__(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a plain function in a worker.

        Raises:
            BadInput: it took too long, or took its process down with it.
        """
        job = partial(_bounded, self._seconds, partial(function, *args, **kwargs))
        pool = self._started()
        try:
            return await asyncio.get_running_loop().run_in_executor(pool, job)
        except BrokenProcessPool as error:
            if self._pool is pool:
                self._pool = None
            raise BadInput("took its worker process down; it was left out") from error

    async def read(self, article: Article) -> Brief:
        """Read an article in a worker.

        Raises:
            BadInput: it cannot be read; a fault of ours is logged and harms no other article.
        """
        try:
            return await self(_read, article)
        except BadInput:
            raise
        except Exception as error:
            log.exception("reading failed", article=article.key, source=article.source)
            raise BadInput(f"could not be read ({type(error).__name__})") from error

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # Not fork: the event loop's threads may hold locks that a copy would never get.
            context = get_context("forkserver")
            self._pool = ProcessPoolExecutor(self._count, context, initializer=begin_worker)
        return self._pool

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


def _read(article: Article) -> Brief:
    from digests.reading import read  # the reader's tables belong into the worker alone

    return read(article)


def begin_worker() -> None:
    """What every worker process begins with: it ends when its parent does, not before."""
    # Ctrl-C reaches the whole process group; the parent ends its workers itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A parent that was killed could not end us, and nobody else would."""
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(0)


def _bounded(seconds: float, job: Callable[[], Any]) -> Any:
    """Run the job under an alarm clock: signals interrupt even a runaway pattern."""
    signal.signal(signal.SIGALRM, partial(_give_up, seconds))
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return job()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _give_up(seconds: float, *_: object) -> None:
    raise BadInput(f"took longer than {seconds:g} seconds; it was left out")
