"""An event loop whose clock jumps to the next timer: hours pass in milliseconds."""

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")

_START = datetime(2026, 3, 10, 7, 30, tzinfo=UTC)


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop that never waits for time, only for threads and sockets that are at work."""

    def __init__(self, grace: float = 0.0) -> None:
        """`grace` real seconds pass before each jump, so that threads can answer."""
        self._moment = 0.0
        super().__init__(_Jumping(self, grace))

    def time(self) -> float:
        return self._moment

    def jump(self, seconds: float) -> None:
        self._moment += seconds

    def now(self) -> datetime:
        """The same clock as a moment."""
        return _START + timedelta(seconds=self._moment)

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Callable[..., Any], *args: Any
    ) -> asyncio.Future[Any]:
        """At once: a thread takes no time of this clock."""
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future


class _Jumping(selectors.DefaultSelector):
    def __init__(self, loop: VirtualLoop, grace: float) -> None:
        super().__init__()
        self._loop = loop
        self._grace = grace

    def select(self, timeout: float | None = None) -> Any:
        if timeout is None:
            return super().select(5)
        ready = super().select(min(timeout, self._grace))
        if not ready and timeout > 0:
            self._loop.jump(timeout)
        return ready


def run_virtually(main: Callable[[VirtualLoop], Coroutine[Any, Any, T]], grace: float = 0.0) -> T:
    """Run to the end on a loop of its own; `main` is given the loop, for its clock."""
    loop = VirtualLoop(grace)
    try:
        return loop.run_until_complete(main(loop))
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()
