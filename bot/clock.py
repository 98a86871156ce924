"""The clocks: the real one, and one that can be moved forward."""

from datetime import UTC, datetime, timedelta
from time import monotonic


def utc_now() -> datetime:
    """The real moment, in UTC."""
    return datetime.now(UTC)  # the one place that looks at the machine's clock


class MovableClock:
    """A clock that starts at a given moment, runs as time does, and can be moved forward."""

    def __init__(self, start: datetime) -> None:
        self._start = start
        self._since = monotonic()

    def __call__(self) -> datetime:
        """The moment it is here."""
        return self._start + timedelta(seconds=monotonic() - self._since)

    def move_to(self, moment: datetime) -> None:
        """Make it `moment`; never backward."""
        if moment > self():
            self._start, self._since = moment, monotonic()
