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
from digests.errors import Gone, SendError
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
    a bot is started more often. What it has had enough of is left to the next start; the
    pause it asks for is about that alone, so messages need not wait for it.
    """

    def __init__(self, bot: Bot, gate: Gate, people: People) -> None:
        self._bot = bot
        self._gate = gate
        self._people = people
        self._unreached = set(people.operators)

    async def register(self) -> None:
        """Register what everybody sees. What Telegram refuses is logged and left as it was."""
        for speech, code in self._speeches():
            for scope, commands in self._menus():
                await self._forgiving(self._set_commands(scope, commands, speech, code))
            await self._forgiving(self._describe(speech, code))

    async def register_operators(self) -> bool:
        """Give operators their longer menu; False while one of them has never written to us."""
        everything = _for(self._listed, Room.PRIVATE, *Access)
        for operator in sorted(self._unreached):
            scope = BotCommandScopeChat(operator)
            try:
                for speech, code in self._speeches():
                    await self._set_commands(scope, everything, speech, code)
            except Gone:
                continue
            except SendError as error:
                log.info("menu left as it is", why=str(error))
            self._unreached.discard(operator)
        return not self._unreached

    @property
    def _listed(self) -> list[Command]:
        return [command for command in self._people.commands if command.is_listed]

    def _speeches(self) -> Iterator[tuple[Speech, str | None]]:
        for language in self._people.languages:
            # What has no language of its own is for everybody else: that is English.
            code = None if language == DEFAULT else language
            yield self._people.speeches(language, False), code

    def _menus(self) -> Iterator[tuple[BotCommandScope, list[Command]]]:
        private = _for(self._listed, Room.PRIVATE, Access.EVERYONE, Access.CHAT_ADMINS)
        yield BotCommandScopeAllPrivateChats(), private
        yield BotCommandScopeAllGroupChats(), _for(self._listed, Room.GROUP, Access.EVERYONE)
        admins = _for(self._listed, Room.GROUP, Access.EVERYONE, Access.CHAT_ADMINS)
        yield BotCommandScopeAllChatAdministrators(), admins

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
        await self._gate.opened()
        if await translated(differs()):
            await self._gate.opened()
            await translated(change())

    async def _forgiving(self, change: Awaitable[None]) -> None:
        try:
            await change
        except SendError as error:
            log.info("menu left as it is", why=str(error))


def _for(commands: Sequence[Command], room: Room, *access: Access) -> list[Command]:
    return [one for one in commands if room in one.rooms and one.access in access]
