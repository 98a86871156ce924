"""Every request gets its answer: from the command that is meant, or one useful line."""

import unicodedata
from dataclasses import replace

from bot.commands import COMMANDS
from bot.commands.answer import Answer, replying
from bot.commands.cards import cards
from bot.commands.command import Access, Command, Handler
from bot.commands.desk import Desk
from bot.commands.plain import plain
from bot.commands.request import Request
from bot.commands.unknown import unknown
from bot.commands.visit import Visit
from bot.i18n import negotiate
from digests.errors import BadInput, StorageTrouble
from digests.model import Phrase, Preferences, Reader

LONGEST_WORDS = 200
"""Characters behind a command: nobody asks for more, and no answer repeats more."""

_BY_NAME = {name: command for command in COMMANDS for name in (command.name, *command.aliases)}
_BY_PREFIX = {prefix: command for command in COMMANDS for prefix in command.owned}


async def answer(request: Request, desk: Desk) -> Answer:
    """The answer to one request, in the language and manner of its reader."""
    try:
        visit = await _visit(request, desk)
        answered = await _answered(visit)
        # Read anew: the request may have been to speak otherwise.
        reader = await desk.store.reader(request.recipient) or visit.reader
    except StorageTrouble:
        trouble = replying(request, Phrase("trouble-storage"))
        return replace(trouble, language=negotiate(request.language))
    except BadInput as error:
        trouble = replying(request, Phrase("trouble-input", {"reason": str(error)}))
        return replace(trouble, language=negotiate(request.language))
    manner = reader.preferences
    return replace(
        answered,
        language=manner.language,
        is_plain=manner.is_plain,
        zone=replace(visit, reader=reader).zone.key,
    )


async def _visit(request: Request, desk: Desk) -> Visit:
    known = await desk.store.reader(request.recipient)
    newcomer = Reader(request.recipient, Preferences(language=negotiate(request.language)))
    return Visit(
        request=request,
        desk=desk,
        reader=known or newcomer,
        is_known=known is not None,
        now=request.now or desk.clock(),
        words=_clean(request.words),
    )


async def _answered(visit: Visit) -> Answer:
    request = visit.request
    if request.inline is not None:
        return await cards(visit, _clean(request.inline))
    if request.data is not None:
        return await _tapped(visit, request.data)
    if not request.command:
        return await plain(visit)
    command = _BY_NAME.get(request.command.lower())
    if command is None:
        return unknown(request.command, COMMANDS)
    if len(visit.words) > LONGEST_WORDS:
        return replying(request, Phrase("words-too-long", {"most": LONGEST_WORDS}))
    return await _allowed(visit, command, command.words)


async def _tapped(visit: Visit, data: str) -> Answer:
    prefix, *args = _clean(data).split(":")
    command = _BY_PREFIX.get(prefix)
    if command is None or command.tap is None:
        return Answer(toast=Phrase("button-old"))
    args = args if args != [""] else []
    return await _allowed(replace(visit, args=tuple(args)), command, command.tap)


async def _allowed(visit: Visit, command: Command, handler: Handler) -> Answer:
    """The handler's answer, or why this person does not get it here."""
    request = visit.request
    if command.access is Access.OPERATORS and not request.is_operator:
        return (
            unknown(command.name, ()) if not visit.is_tap else _refused(request, "only-operators")
        )
    if command.access is Access.CHAT_ADMINS and not request.may_change:
        return _refused(request, "only-admins")
    if request.room not in command.rooms:
        return _refused(request, "only-private")
    return await handler(visit)


def _refused(request: Request, phrase: str) -> Answer:
    return replace(replying(request, Phrase(phrase)), is_alert=request.data is not None)


def _clean(words: str) -> str:
    """Without what no reader types: control characters and halves of surrogate pairs."""
    return "".join(
        letter for letter in words if letter in "\n\t" or unicodedata.category(letter) not in _ODD
    ).strip()


_ODD = frozenset({"Cc", "Cs", "Cn", "Co"})
