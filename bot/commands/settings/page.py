"""What a page of the settings is, and the way its buttons are laid out."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.commands.answer import Answer, Tap, saying
from bot.commands.visit import Visit
from digests.model import Line, Phrase

Show = Callable[[Visit], Awaitable[Answer]]
Value = Callable[[Visit], Awaitable[Line]]

Rows = tuple[tuple[Tap, ...], ...]

BACK = Tap(Phrase("settings-back"), "settings:")


@dataclass(frozen=True, slots=True)
class Page:
    """One page: buttons with the data "settings:NAME:…" come to `answer`.

    `value` says in a few words how things stand, for the menu, where the page is called
    "settings-NAME".
    """

    name: str
    answer: Show
    value: Value

    @property
    def label(self) -> Phrase:
        """What the menu calls it."""
        return Phrase(f"settings-{self.name}")


def shown(*lines: Phrase | Line, rows: Iterable[Sequence[Tap]], heading: Phrase) -> Answer:
    """A page with the way back below its buttons."""
    filled = tuple(tuple(row) for row in rows if row)
    return Answer(blocks=(saying(*lines, heading=heading),), taps=(*filled, (BACK,)))


def in_rows(taps: Sequence[Tap], width: int) -> Rows:
    """The buttons, so many beside each other."""
    return tuple(tuple(taps[at : at + width]) for at in range(0, len(taps), width))


def choice(page: str, value: str, label: Phrase | str, is_on: bool) -> Tap:
    """A button that chooses a value of a page."""
    return Tap(label, f"settings:{page}:{value}", is_on=is_on)


OLD = Answer(toast=Phrase("button-old"))
"""What an old or forged button gets whose value means nothing now."""
