"""/help: what the bot can do, for whoever asks where he asks."""

from bot.commands.answer import Answer, saying
from bot.commands.command import Access, Command
from bot.commands.visit import Visit
from digests.model import Line, Phrase, Text


async def _help(visit: Visit) -> Answer:
    lines: list[Line] = [
        (Text(f"/{command.name} – "), Phrase(command.description)) for command in _offered(visit)
    ]
    return Answer(blocks=(saying(*lines, heading=Phrase("help-title")), saying(Phrase("help-ask"))))


def _offered(visit: Visit) -> list[Command]:
    from bot.commands import COMMANDS  # the registry holds this command, too

    request = visit.request
    allowed = {
        Access.EVERYONE: True,
        Access.CHAT_ADMINS: request.may_change,
        Access.OPERATORS: request.is_operator,
    }
    return [
        command
        for command in COMMANDS
        if command.is_listed and allowed[command.access] and request.room in command.rooms
    ]


COMMAND = Command("help", words=_help, tap=_help)
