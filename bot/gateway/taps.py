"""The buttons of an answer, labelled in the reader's language."""

from collections.abc import Sequence

from bot.commands.answer import Tap
from bot.gateway.markup import Speech, clean
from digests.model import Button, Phrase

_IS_ON = "✓ "
_LONGEST = 64  # characters of a label; more are never shown


def rows(taps: Sequence[Sequence[Tap]], speech: Speech) -> list[tuple[Button, ...]]:
    """The taps as buttons under a message. What asks for a location is none of these."""
    made = [
        tuple(
            Button(label(tap, speech), data=tap.data, url=tap.url, copy=tap.copy, inline=tap.inline)
            for tap in row
            if not tap.location
        )
        for row in taps
    ]
    return [row for row in made if row]


def label(tap: Tap, speech: Speech) -> str:
    """What stands on the button: one line, with a mark when it is what is chosen now."""
    words = speech(tap.label) if isinstance(tap.label, Phrase) else tap.label
    line = " ".join(clean(f"{_IS_ON}{words}" if tap.is_on else words).split()) or "…"
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
