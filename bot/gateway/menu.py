"""The command menu and the bot's own words, registered from the command table."""

from collections.abc import Awaitable, Callable, Iterator, Sequence

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

from bot.commands.command import Access, Command
from bot.commands.request import Room
from bot.gateway.errors import translated
from bot.gateway.markup import Speech
from bot.gateway.pacing import Gate
from bot.gateway.people import People
from bot.i18n import DEFAULT
from digests.errors import SendError, TryLater
from digests.model import Phrase

log = structlog.get_logger(__name__)

_LONGEST_DESCRIPTION = 256  # characters of a command's description
_MOST_COMMANDS = 100

ABOUT = Phrase("bot-about")
"""Shown on the bot's profile."""

DESCRIPTION = Phrase("bot-description")
"""Shown in a chat that has no message yet."""


class Menu:
    """Tells Telegram the commands of each kind of chat, in every language.

    Only what differs from what Telegram has is set: it allows few such changes an hour, and
    a bot is started more often. When it has had enough the rest is left to the next start;
    its pause is about these changes alone, so messages need not wait for it.
    """

    def __init__(self, bot: Bot, gate: Gate, people: People) -> None:
        self._bot = bot
        self._gate = gate
        self._people = people

    async def register(self) -> None:
        """Register all of it. What Telegram refuses is logged and left as it was."""
        try:
            for language in self._people.languages:
                speech = self._people.speeches(language, False)
                # What has no language of its own is for everybody else: that is English.
                code = None if language == DEFAULT else language
                for scope, commands in self._menus():
                    await self._set_commands(scope, commands, speech, code)
                await self._describe(speech, code)
        except TryLater as error:
            log.info("menu left as it is", why=str(error))

    def _menus(self) -> Iterator[tuple[BotCommandScope, list[Command]]]:
        listed = [command for command in self._people.commands if command.is_listed]
        private = _for(listed, Room.PRIVATE, Access.EVERYONE, Access.CHAT_ADMINS)
        yield BotCommandScopeAllPrivateChats(), private
        yield BotCommandScopeAllGroupChats(), _for(listed, Room.GROUP, Access.EVERYONE)
        admins = _for(listed, Room.GROUP, Access.EVERYONE, Access.CHAT_ADMINS)
        yield BotCommandScopeAllChatAdministrators(), admins
        everything = _for(listed, Room.PRIVATE, *Access)
        for operator in self._people.operators:
            yield BotCommandScopeChat(operator), everything

    async def _set_commands(
        self, scope: BotCommandScope, commands: Sequence[Command], speech: Speech, code: str | None
    ) -> None:
        entries = [
            BotCommand(one.name, speech(Phrase(one.description))[:_LONGEST_DESCRIPTION])
            for one in commands[:_MOST_COMMANDS]
        ]

        async def differs() -> bool:
            known = await self._bot.get_my_commands(scope=scope, language_code=code)
            return list(known) != entries

        await self._change(
            differs, lambda: self._bot.set_my_commands(entries, scope=scope, language_code=code)
        )

    async def _describe(self, speech: Speech, code: str | None) -> None:
        bot = self._bot
        about = speech(ABOUT)[: BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH]
        description = speech(DESCRIPTION)[: BotDescriptionLimit.MAX_DESCRIPTION_LENGTH]

        async def about_differs() -> bool:
            return (await bot.get_my_short_description(code)).short_description != about

        async def description_differs() -> bool:
            return (await bot.get_my_description(code)).description != description

        await self._change(about_differs, lambda: bot.set_my_short_description(about, code))
        await self._change(description_differs, lambda: bot.set_my_description(description, code))

    async def _change(
        self, differs: Callable[[], Awaitable[bool]], change: Callable[[], Awaitable[bool]]
    ) -> None:
        try:
            await self._gate.opened()
            if await translated(differs()):
                await self._gate.opened()
                await translated(change())
        except TryLater:
            raise
        except SendError as error:
            # An operator who never wrote to the bot, for one: no reason to stop.
            log.info("menu not set", why=str(error))


def _for(commands: Sequence[Command], room: Room, *access: Access) -> list[Command]:
    return [one for one in commands if room in one.rooms and one.access in access]
