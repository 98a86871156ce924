"""A scripted conversation: its steps as a TOML file writes them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path


class ScenarioError(Exception):
    """A scenario is not well written or does not come true; the message names the step."""


@dataclass(frozen=True, slots=True)
class Say:
    """`person` (the first one if not named) writes to the bot, or in the group `room`."""

    say: str
    person: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True)
class Tap:
    """`person` taps the newest button with this label."""

    tap: str
    person: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True)
class Wait:
    """Go on when the bot has written (or edited) something after the last say or tap.

    `wait` is what the message must contain; "" is content with any.
    """

    wait: str
    person: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """Move the clock: "next", "hour", "tomorrow", or a moment in ISO 8601."""

    clock: str


@dataclass(frozen=True, slots=True)
class Screenshot:
    """Take a picture of the page in the named theme and size (CSS pixels).

    `scale` is how many pixels of the picture one CSS pixel gets, along each side. `at` scrolls to
    the newest message with these words, `type` writes into the text box first.
    """

    screenshot: str
    person: str = ""
    room: str = ""
    theme: str = "light"
    width: int = 1200
    height: int = 800
    scale: int = 1
    at: str = ""
    type: str = ""


Step = Say | Tap | Wait | Clock | Screenshot
_STEPS: Mapping[str, type[Step]] = {
    "say": Say,
    "tap": Tap,
    "wait": Wait,
    "clock": Clock,
    "screenshot": Screenshot,
}


@dataclass(frozen=True, slots=True)
class Scenario:
    """A conversation; who takes part is the playground's affair.

    `pictures` is the folder for the screenshots; in the file it is written relative to the file.
    """

    steps: tuple[Step, ...]
    pictures: Path


def read_scenario(path: Path) -> Scenario:
    """Read a file. Raises ScenarioError naming the file and what is wrong with it."""
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ScenarioError(f"{path}: {error}") from error
    steps, pictures = written.pop("step", []), written.pop("pictures", ".")
    is_valid = isinstance(steps, list) and steps and isinstance(pictures, str)
    if written or not is_valid:
        raise ScenarioError(f"{path}: a scenario is [[step]] tables and a folder for `pictures`")
    return Scenario(
        tuple(_step(step, f"{path}: step {number}") for number, step in enumerate(steps, 1)),
        path.parent / pictures,
    )


def _step(written: object, where: str) -> Step:
    if not isinstance(written, dict):
        raise ScenarioError(f"{where} is no table")
    kinds = _STEPS.keys() & written.keys()
    if len(kinds) != 1:
        raise ScenarioError(f"{where} needs exactly one of {', '.join(_STEPS)}")
    kind = _STEPS[kinds.pop()]
    known = {field.name: field for field in fields(kind)}
    for name, value in written.items():
        if name not in known:
            raise ScenarioError(f"{where} does not know {name!r}; it takes {', '.join(known)}")
        expected = known[name].type
        if type(value) is not expected:
            raise ScenarioError(f"{where}: {name} must be {_spoken(expected)}, not {value!r}")
    return kind(**written)


def _spoken(kind: object) -> str:
    return "a whole number" if kind is int else "a text"
