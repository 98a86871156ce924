"""What is wrong with the stored data: it is told, and stops nothing else."""

from collections.abc import Callable


class Damage:
    """Passes each unreadable row on to whoever logs it, the first time it is met."""

    def __init__(self, report: Callable[[str], None]) -> None:
        self._report = report
        self._met: set[tuple[str, object]] = set()

    def tell(self, trouble: str) -> None:
        """Pass on what went wrong with something that is done all the same."""
        self._report(trouble)

    def note(self, table: str, key: object, error: Exception) -> None:
        """The row `key` of `table` cannot be read."""
        if (table, key) not in self._met:
            self._met.add((table, key))
            self._report(f"row {key!r} of table {table} cannot be read: {error}")
