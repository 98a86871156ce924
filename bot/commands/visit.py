"""One request with all a command needs to answer it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.commands.desk import Desk
from bot.commands.request import Request, Room
from digests.model import Edition, Preferences, Reader


@dataclass(frozen=True, slots=True)
class Visit:
    """A reader at the desk. `words` follow a command, `args` a tapped button's prefix.

    `reader` is what is stored, or a newcomer who is not stored before he asks for something
    that must be remembered.
    """

    request: Request
    desk: Desk
    reader: Reader
    is_known: bool
    now: datetime
    words: str = ""
    args: tuple[str, ...] = ()

    @property
    def preferences(self) -> Preferences:
        """The reader's."""
        return self.reader.preferences

    @property
    def is_tap(self) -> bool:
        """Whether a button was tapped, so that its message can be changed."""
        return self.request.data is not None

    @property
    def is_private(self) -> bool:
        """Whether nobody else reads along."""
        return self.request.room is Room.PRIVATE

    @property
    def editions(self) -> dict[str, Edition]:
        """The editions on offer now."""
        return dict(self.desk.editions())

    @property
    def zone(self) -> ZoneInfo:
        """The reader's time zone; unless one was chosen, that of the first edition."""
        first = next(iter(self.desk.editions().values()), None)
        return ZoneInfo(self.preferences.zone or (first.zone if first else "UTC"))

    @property
    def today(self) -> date:
        """The day it is for the reader."""
        return self.now.astimezone(self.zone).date()

    @property
    def local_now(self) -> datetime:
        """The moment on the reader's clock."""
        return self.now.astimezone(self.zone)

    def arg(self, index: int) -> str:
        """One argument of the tapped button, empty when it has fewer."""
        return self.args[index] if index < len(self.args) else ""

    def rest(self, index: int) -> str:
        """All arguments from that one on, as they were written: the last may hold colons."""
        return ":".join(self.args[index:])

    async def enrol(self) -> "Visit":
        """The same visit of a reader who is stored from now on.

        Another request may have come first: only one who has chosen nothing yet gets the
        language of his client.
        """
        if self.is_known:
            return self

        def speak_like_client(stored: Preferences) -> Preferences:
            return self.preferences if stored == Preferences() else stored

        reader = await self.desk.store.prefer(self.reader.recipient, speak_like_client)
        return replace(self, reader=reader, is_known=True)
