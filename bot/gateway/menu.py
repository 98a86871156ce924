"""The command menu and the bot's own words, registered from the command table."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.constants import BotDescriptionLimit

from bot.commands.command import Access
from bot.commands.request import Room
from bot.gateway.errors import translated
from bot.gateway.pacing import Gate
from bot.gateway.people import People
from bot.i18n import DEFAULT
from digests.errors import Gone, SendError
from digests.model import Phrase

log = structlog.get_logger(__name__)

_LONGEST_DESCRIPTION = 256  # characters of a command's description

ABOUT = Phrase("bot-about")
"""Shown on the bot's profile."""

DESCRIPTION = Phrase("bot-description")
"""Shown in a chat that has no message yet."""


@dataclass(frozen=True, slots=True)
class _Page:
    """All words of the menu in one language; `code` None is for whoever has none of his own."""

    code: str | None
    menus: tuple[tuple[BotCommandScope, list[BotCommand]], ...]
    operators: list[BotCommand]
    about: str
    description: str


class Menu:
    """Tells Telegram the commands of each kind of chat, in every language.

    Only what differs from what Telegram has is set: it allows few such changes an hour, and
    a bot is started more often. What it has had enough of is left to the next start; the
    pause it asks for is about that alone, so messages need not wait for it.
    """

    def __init__(self, bot: Bot, gate: Gate, people: People) -> None:
        self._bot = bot
        self._gate = gate
        self._people = people
        self._reached: set[int] = set()

    async def register(self) -> None:
        """Register what everybody sees. What Telegram refuses is logged and left as it was."""
        for page in await self._pages():
            for scope, entries in page.menus:
                await self._forgiving(self._set_commands(scope, entries, page.code))
            await self._forgiving(self._describe(page))

    async def register_operators(self) -> None:
        """Give operators their longer menu, as soon as they have written to the bot."""
        missing = sorted(set(self._people.operators) - self._reached)
        pages = await self._pages() if missing else []
        for operator in missing:
            scope = BotCommandScopeChat(operator)
            try:
                for page in pages:
                    await self._set_commands(scope, page.operators, page.code)
            except Gone:
                continue
            except SendError as error:
                log.info("menu left as it is", why=str(error))
            self._reached.add(operator)

    async def _pages(self) -> list["_Page"]:
        # In a thread, for the first word of a language takes a while: its file is read.
        return await asyncio.to_thread(lambda: list(map(self._page, self._people.languages)))

    def _page(self, language: str) -> "_Page":
        speech = self._people.speeches(language, False)
        listed = [command for command in self._people.commands if command.is_listed]

        def entries(room: Room, *access: Access) -> list[BotCommand]:
            return [
                BotCommand(one.name, speech(Phrase(one.description))[:_LONGEST_DESCRIPTION])
                for one in listed
                if room in one.rooms and one.access in access
            ]

        everyone, admins = Access.EVERYONE, Access.CHAT_ADMINS
        return _Page(
            # What has no language of its own is for everybody else: that is English.
            code=None if language == DEFAULT else language,
            menus=(
                (BotCommandScopeAllPrivateChats(), entries(Room.PRIVATE, everyone, admins)),
                (BotCommandScopeAllGroupChats(), entries(Room.GROUP, everyone)),
                (BotCommandScopeAllChatAdministrators(), entries(Room.GROUP, everyone, admins)),
            ),
            operators=entries(Room.PRIVATE, *Access),
            about=speech(ABOUT)[: BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH],
            description=speech(DESCRIPTION)[: BotDescriptionLimit.MAX_DESCRIPTION_LENGTH],
        )

    async def _set_commands(
        self, scope: BotCommandScope, entries: list[BotCommand], code: str | None
    ) -> None:
        async def differs() -> bool:
            known = await self._bot.get_my_commands(scope=scope, language_code=code)
            return list(known) != entries

        await self._change(
            differs, lambda: self._bot.set_my_commands(entries, scope=scope, language_code=code)
        )

    async def _describe(self, page: "_Page") -> None:
        bot, code = self._bot, page.code

        async def about_differs() -> bool:
            return (await bot.get_my_short_description(code)).short_description != page.about

        async def description_differs() -> bool:
            return (await bot.get_my_description(code)).description != page.description

        await self._change(about_differs, lambda: bot.set_my_short_description(page.about, code))
        await self._change(
            description_differs, lambda: bot.set_my_description(page.description, code)
        )

    async def _change(
        self, differs: Callable[[], Awaitable[bool]], change: Callable[[], Awaitable[bool]]
    ) -> None:
        await self._gate.opened()
        if await translated(differs()):
            await self._gate.opened()
            await translated(change())

    async def _forgiving(self, change: Awaitable[None]) -> None:
        try:
            await change
        except SendError as error:
            log.info("menu left as it is", why=str(error))
