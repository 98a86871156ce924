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
from bot.gateway.markup import Speech, Speeches
from bot.gateway.sender import Sender
from bot.i18n import DEFAULT
from digests.errors import SendError
from digests.model import Phrase

log = structlog.get_logger(__name__)

_LONGEST_DESCRIPTION = 256  # characters of a command's description
_MOST_COMMANDS = 100

ABOUT = Phrase("bot-about")
"""Shown on the bot's profile."""

DESCRIPTION = Phrase("bot-description")
"""Shown in a chat that has no message yet."""


class Menu:
    """Tells Telegram the commands of each kind of chat, in every language."""

    def __init__(
        self,
        bot: Bot,
        sender: Sender,
        speeches: Speeches,
        commands: Sequence[Command],
        languages: Sequence[str],
        operators: Sequence[int],
    ) -> None:
        self._bot = bot
        self._sender = sender
        self._speeches = speeches
        self._commands = commands
        self._languages = languages
        self._operators = operators

    async def register(self) -> None:
        """Register all of it. What Telegram refuses is logged and left as it was."""
        for language in self._languages:
            speech = self._speeches(language, False)
            # What has no language of its own is for everybody else: that is English.
            code = None if language == DEFAULT else language
            for scope, commands in self._menus():
                await self._set_commands(scope, commands, speech, code)
            await self._describe(speech, code)

    def _menus(self) -> Iterator[tuple[BotCommandScope, list[Command]]]:
        listed = [command for command in self._commands if command.is_listed]
        private = _for(listed, Room.PRIVATE, Access.EVERYONE, Access.CHAT_ADMINS)
        yield BotCommandScopeAllPrivateChats(), private
        yield BotCommandScopeAllGroupChats(), _for(listed, Room.GROUP, Access.EVERYONE)
        admins = _for(listed, Room.GROUP, Access.EVERYONE, Access.CHAT_ADMINS)
        yield BotCommandScopeAllChatAdministrators(), admins
        everything = _for(listed, Room.PRIVATE, *Access)
        for operator in self._operators:
            yield BotCommandScopeChat(operator), everything

    async def _set_commands(
        self, scope: BotCommandScope, commands: Sequence[Command], speech: Speech, code: str | None
    ) -> None:
        entries = [
            BotCommand(one.name, speech(Phrase(one.description))[:_LONGEST_DESCRIPTION])
            for one in commands[:_MOST_COMMANDS]
        ]
        await self._try(lambda: self._bot.set_my_commands(entries, scope=scope, language_code=code))

    async def _describe(self, speech: Speech, code: str | None) -> None:
        about = speech(ABOUT)[: BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH]
        description = speech(DESCRIPTION)[: BotDescriptionLimit.MAX_DESCRIPTION_LENGTH]
        await self._try(lambda: self._bot.set_my_short_description(about, language_code=code))
        await self._try(lambda: self._bot.set_my_description(description, language_code=code))

    async def _try(self, request: Callable[[], Awaitable[bool]]) -> None:
        try:
            await self._sender.aside(request)
        except SendError as error:
            # An operator who never wrote to the bot, for one: no reason to stop.
            log.info("menu not set", why=str(error))


def _for(commands: Sequence[Command], room: Room, *access: Access) -> list[Command]:
    return [one for one in commands if room in one.rooms and one.access in access]
