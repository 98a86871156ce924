"""The store on a database: all ports together."""

from collections.abc import Callable

from digests.storage.damage import Damage
from digests.storage.sql.archive import SqlArchive
from digests.storage.sql.database import Database
from digests.storage.sql.inbox import SqlInbox
from digests.storage.sql.notes import SqlNotes
from digests.storage.sql.outbox import SqlOutbox
from digests.storage.sql.readers import SqlReaders
from digests.storage.sql.reminders import SqlReminders
from digests.storage.sql.source_memory import SqlSourceMemory
from digests.storage.sql.subscriptions import SqlSubscriptions


class SqlStore(SqlArchive, SqlSourceMemory, SqlReaders, SqlSubscriptions, SqlNotes):
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
