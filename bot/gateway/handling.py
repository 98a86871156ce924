"""One update from beginning to end: what it asks, the answer, and what became of the chat."""

from collections.abc import Mapping
from dataclasses import replace

import structlog
from telegram import Bot, Update

from bot.commands.answer import Answer, replying
from bot.commands.request import Request
from bot.gateway.addresses import recipient
from bot.gateway.answers import Answers
from bot.gateway.lanes import Behind, Payload
from bot.gateway.lifecycle import Lifecycle
from bot.gateway.origin import Asked, Origin
from bot.gateway.people import AnswerTo, Note
from bot.gateway.requests import RequestReader
from bot.gateway.working import Typing
from bot.i18n import negotiate
from digests.errors import Gone, Moved, SendError
from digests.model import Phrase

log = structlog.get_logger(__name__)

TROUBLE = Phrase("trouble-unexpected")
"""What a person reads when a command broke."""


class Handler:
    """Handles updates, one call each."""

    def __init__(
        self,
        bot: Bot,
        reader: RequestReader,
        answer: AnswerTo,
        answers: Answers,
        lifecycle: Lifecycle,
        typing: Typing,
        note: Note,
    ) -> None:
        self._bot = bot
        self._reader = reader
        self._answer = answer
        self._answers = answers
        self._lifecycle = lifecycle
        self._typing = typing
        self._note = note

    async def __call__(self, payload: Payload, behind: Behind) -> None:
        """Handle an update as it came in. Kinds unknown to us are passed over."""
        try:
            update = Update.de_json(dict(payload), self._bot)
        except Exception as error:
            # Not of the form this version of the library knows.
            log.warning("update unreadable", kinds=sorted(payload), why=repr(error))
            return
        if await self._lifecycle.follow(update):
            return
        asked = await self._reader.read(update)
        if asked is None:
            return
        origin = asked.origin
        if origin.inline_query is not None and any("inline_query" in one for one in behind()):
            return  # who types on has asked anew
        if origin.chat is not None and origin.message is not None and not origin.is_tap:
            # A tapped message is one of ours, perhaps one whose fate is still to be found out.
            await self._note(recipient(origin.chat), origin.message)
        async with self._typing.while_working(origin):
            answer = await self._answered(asked.request)
        await self._give(answer, asked, behind)

    async def _answered(self, request: Request) -> Answer:
        try:
            return await self._answer(request)
        except Exception:
            # One request: its person gets a polite word, everybody else their answers.
            log.exception("command failed", command=request.command)
            return _polite(request)

    async def _give(self, answer: Answer, asked: Asked, behind: Behind) -> None:
        origin = asked.origin
        try:
            await self._answers.give(
                answer, origin, lambda: any(_taps_same(one, origin) for one in behind())
            )
        except Gone as error:
            await self._lifecycle.suspend(asked.request.recipient, str(error))
        except Moved as error:
            new = int(error.address)
            await self._lifecycle.move(asked.request.recipient, recipient(new))
            await self._answers.give(answer, replace(origin, chat=new, message=None))
        except SendError as error:
            log.warning("answer not sent", command=asked.request.command, why=str(error))
        except Exception:
            # An answer that cannot be put into words: a mistake of ours, not the person's.
            log.exception("answer failed", command=asked.request.command)
            await self._answers.give(_polite(asked.request), origin)


def _polite(request: Request) -> Answer:
    return replace(replying(request, TROUBLE), language=negotiate(request.language))


def _taps_same(payload: Payload, origin: Origin) -> bool:
    """Whether the update is another tap on the same message."""
    tap = payload.get("callback_query")
    if not origin.is_tap or not isinstance(tap, Mapping):
        return False
    if origin.inline_message is not None:
        return tap.get("inline_message_id") == origin.inline_message
    message = tap.get("message")
    return isinstance(message, Mapping) and message.get("message_id") == origin.message
