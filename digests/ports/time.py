"""The present moment, and waiting: time is an argument."""

from collections.abc import Awaitable, Callable
from datetime import datetime

Clock = Callable[[], datetime]
"""The present moment, aware and in UTC. Only wiring passes the real one."""

Sleep = Callable[[float], Awaitable[None]]
"""Waits that many seconds of the same clock; tests pass one that does not wait."""
