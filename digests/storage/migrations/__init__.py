"""The schema's history, and the way to its present state."""

from sqlalchemy import Connection, inspect, text

from digests.errors import StorageTrouble

HEAD = "0001"
"""The revision that `digests.storage.tables` describes."""


def revision_of(connection: Connection) -> str | None:
    """The revision a database is at; None for an empty one."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision


def upgrade(connection: Connection) -> None:
    """Bring the database to HEAD, within the connection's transaction.

    Raises StorageTrouble for one that a newer version of the program has made.
    """
    revision = revision_of(connection)
    if revision == HEAD:
        return
    if revision is not None and revision > HEAD:
        raise StorageTrouble(
            f"the database is at revision {revision}, this program knows up to {HEAD}: "
            "start the newer version, or restore a backup made before it"
        )
    # Imported only when there is something to do: it doubles the time of a start.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "digests.storage:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, HEAD)
