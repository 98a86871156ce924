"""What every database does in its own way."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Protocol

from sqlalchemy import URL, ColumnElement, Engine, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

Insert = sqlite.Insert | postgresql.Insert


class Dialect(Protocol):
    """One kind of database. Stateless.

    `troubles` explains the driver's errors to the operator, by a pattern of their text.
    """

    has_one_writer: ClassVar[bool]
    troubles: ClassVar[Mapping[str, str]]

    def engine_url(self, address: URL) -> URL:
        """The address as the engine takes it. Raises StorageTrouble if it leads nowhere."""
        ...

    def connect_args(self, address: URL) -> dict[str, object]:
        """What the driver is told beside it when it connects."""
        ...

    def prepare(self, engine: Engine) -> None:
        """Set up a new engine's connections and transactions."""
        ...

    def insert(self, table: Table) -> Insert:
        """An insert that can say what happens when a key is taken."""
        ...

    async def keep_others_out(self, connection: AsyncConnection) -> None:
        """Only one migration at a time, until the transaction's end."""
        ...

    async def wipe(self, connection: AsyncConnection, traces: Sequence[str]) -> None:
        """Leave none of these words of deleted rows in files. Outside a transaction."""
        ...

    async def index_words(
        self, connection: AsyncConnection, number: int, words: Sequence[str]
    ) -> None:
        """Make an article findable by these folded words."""
        ...

    async def unindex_words(self, connection: AsyncConnection, numbers: Sequence[int]) -> None:
        """Make articles not findable any more."""
        ...

    def has_words(self, words: Sequence[str]) -> ColumnElement[bool]:
        """Whether an article was indexed with all these words."""
        ...
