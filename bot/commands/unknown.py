"""A command that does not exist: one line, with what comes nearest."""

from difflib import get_close_matches

from bot.commands.answer import Answer, saying
from bot.commands.command import Command
from digests.model import Phrase, Text


def unknown(name: str, commands: tuple[Command, ...]) -> Answer:
    """Says so, and which command may have been meant."""
    names = [command.name for command in commands if command.is_listed]
    near = get_close_matches(name.lower()[:32], names, n=1)
    if near:
        return Answer(blocks=(saying((Phrase("unknown-near"), Text(f" /{near[0]}"))),))
    return Answer(blocks=(saying(Phrase("unknown-command")),))
