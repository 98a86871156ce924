"""What differs between databases; all else in this package runs on every one of them.

To add a database, write its dialect and put it into DIALECTS.
"""

import re
from collections.abc import Mapping, Sequence

from sqlalchemy import Table
from sqlalchemy.ext.asyncio import AsyncConnection

from digests.storage.sql.dialects.dialect import Dialect, Insert
from digests.storage.sql.dialects.postgresql import Postgresql
from digests.storage.sql.dialects.sqlite import Sqlite

DIALECTS: Mapping[str, Dialect] = {"sqlite": Sqlite(), "postgresql": Postgresql()}
"""By the kind of an address."""


def dialect_of(connection: AsyncConnection) -> Dialect:
    """The dialect of a connection's database."""
    return DIALECTS[connection.dialect.name]


def insert_unless_there(connection: AsyncConnection, table: Table) -> Insert:
    """An insert that leaves a row alone when its key is taken."""
    return dialect_of(connection).insert(table).on_conflict_do_nothing()


def insert_or_overwrite(
    connection: AsyncConnection, table: Table, key: Sequence[str], changed: Sequence[str]
) -> Insert:
    """An insert that overwrites the columns `changed` when `key` is taken."""
    statement = dialect_of(connection).insert(table)
    return statement.on_conflict_do_update(
        index_elements=list(key), set_={name: statement.excluded[name] for name in changed}
    )


def explain(error: BaseException, dialect: Dialect) -> str:
    """What to tell the operator about a database's error."""
    message = str(error).splitlines()[0] if str(error) else type(error).__name__
    for pattern, explanation in dialect.troubles.items():
        if re.search(pattern, message, re.IGNORECASE):
            return f"{explanation} ({message})"
    return message
