"""The store on a database: all ports together."""

from collections.abc import Callable

from digests.storage.archive import SqlArchive
from digests.storage.damage import Damage
from digests.storage.database import Database
from digests.storage.inbox import SqlInbox
from digests.storage.notes import SqlNotes
from digests.storage.outbox import SqlOutbox
from digests.storage.reminders import SqlReminders
from digests.storage.source_memory import SqlSourceMemory
from digests.storage.subscriptions import SqlSubscriptions


class SqlStore(SqlArchive, SqlSourceMemory, SqlSubscriptions, SqlNotes):
    """The port `Store`."""

    def __init__(self, database: Database, report: Callable[[str], None]) -> None:
        damage = Damage(report)
        self._database = database
        self._damage = damage
        self.outbox = SqlOutbox(database, damage)
        self.inbox = SqlInbox(database, damage)
        self.reminders = SqlReminders(database)

    async def close(self) -> None:
        """Close all connections."""
        await self._database.close()
