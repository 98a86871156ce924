"""Playing a scenario: each step done in the fake Telegram, each answer waited for."""

import asyncio
from collections.abc import Sequence
from itertools import chain
from typing import Protocol

from bot.playground.chats import Kind, Message
from bot.playground.controls import ControlError, Controls, leap
from bot.playground.groups import Room
from bot.playground.people import User
from bot.playground.scenario import Clock, Say, Scenario, ScenarioError, Screenshot, Step, Tap, Wait
from bot.playground.state import Event
from bot.playground.telegram import Telegram


class Camera(Protocol):
    """Takes the pictures."""

    async def shoot(self, shot: Screenshot, chat: int) -> None:
        """Save a picture of the page with this chat open."""
        ...


class Player:
    """Plays scenarios; `patience` is how many seconds an answer may take.

    Without `controls` the clock stands still, without `camera` no pictures are taken.
    """

    def __init__(
        self,
        telegram: Telegram,
        controls: Controls | None = None,
        camera: Camera | None = None,
        patience: float = 30,
    ) -> None:
        self._telegram = telegram
        self._controls = controls
        self._camera = camera
        self._patience = patience
        self._news: list[Event] = []
        self._changed = asyncio.Event()

    async def play(self, scenario: Scenario) -> None:
        """Do all steps. Raises ScenarioError at the first that does not come true."""
        listeners = self._telegram.state.listeners
        listeners.append(self._hear)
        try:
            for number, step in enumerate(scenario.steps, 1):
                try:
                    await self._do(step)
                except (LookupError, ControlError, TimeoutError) as error:
                    raise ScenarioError(f"step {number} ({step}): {error}") from error
        finally:
            listeners.remove(self._hear)

    async def _do(self, step: Step) -> None:
        match step:
            case Say(words):
                person, room = self._place(step)
                self._news.clear()
                person.says(words, room)
            case Tap(label):
                person, room = self._place(step)
                message = _newest(room.messages if room else person.messages, label)
                self._news.clear()
                person.taps(message, label)
            case Wait(words):
                person, room = self._place(step)
                await self._wait(room.id if room else person.id, words)
            case Clock(to):
                await self._leap(to)
            case Screenshot() if self._camera is not None:
                person, room = self._place(step)
                await self._camera.shoot(step, room.id if room else person.id)

    async def _leap(self, to: str) -> None:
        if self._controls is None:
            raise ControlError("there is no clock to move")
        self._news.clear()
        await leap(self._controls, to)

    async def _wait(self, chat: int, words: str) -> None:
        try:
            async with asyncio.timeout(self._patience):
                while not any(self._answers(event, chat, words) for event in self._news):
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            came = [event.data.get("text") for event in self._news if event.chat == chat]
            raise TimeoutError(f"no such answer came, only {came}") from None

    def _hear(self, event: Event) -> None:
        if event.kind in {"message", "edited"}:
            self._news.append(event)
            self._changed.set()

    def _answers(self, event: Event, chat: int, words: str) -> bool:
        sender = event.data.get("from")
        is_bot = not isinstance(sender, dict) or sender["id"] == self._telegram.bot.id
        return event.chat == chat and is_bot and words in str(event.data)

    def _place(self, step: Say | Tap | Wait | Screenshot) -> tuple[User, Room | None]:
        people = self._telegram.users()
        named = [one for one in people if one.account.first_name.startswith(step.person)]
        if not named:
            raise LookupError(f"there is no {step.person!r}")
        state = self._telegram.state
        rooms = [chat for chat in state.chats.values() if chat.kind is not Kind.PRIVATE]
        for chat in rooms:
            if chat.name == step.room:
                return named[0], Room(state, chat, named[0].account)
        if step.room:
            raise LookupError(f"there is no group {step.room!r}")
        return named[0], None


def _newest(messages: Sequence[Message], label: str) -> Message:
    """The newest message with a button of this label, else with a part of it in one."""
    newest_first = list(reversed(messages))
    exact = (message for message in newest_first if label in message.buttons)
    partly = (one for one in newest_first if any(label in button for button in one.buttons))
    for message in chain(exact, partly):
        return message
    raise LookupError(f"no message has a button {label!r}")
