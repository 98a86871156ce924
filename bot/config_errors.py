"""What is wrong in a configuration file: file, line, key, value, expectation, all at once."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from digests.errors import BadInput

Path_ = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-.\"' ]+?)\s*=")
_SAID = "Value error, "


class ConfigError(BadInput):
    """A configuration that cannot be used, with every mistake in `mistakes`."""

    def __init__(self, path: Path, mistakes: list[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.path = path
        self.mistakes = mistakes


def mistakes(
    path: Path, text: str, table: Mapping[str, object], error: ValidationError
) -> list[str]:
    """One line for each mistake, in the order of the file."""
    lines = dict(key_lines(text))
    found = []
    for detail in error.errors(include_url=False, include_context=False):
        key = _path_in_file(detail["loc"], table)
        line = _line_of(key, lines)
        found.append((line, f"{path}:{line}: {_told(key, detail)}"))
    return [told for _, told in sorted(found, key=lambda one: one[0])]


def key_lines(text: str) -> Iterator[tuple[Path_, int]]:
    """Each table and key of a TOML text with the number of its line, from 1."""
    table: Path_ = ()
    counts: dict[Path_, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _names(header.group(2))
            if header.group(1) == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = (*table, counts[table])
            yield table, number
        elif key := _KEY.match(line):
            yield (*table, *_names(key.group(1))), number


def _names(dotted: str) -> Path_:
    return tuple(name.strip().strip("\"'") for name in dotted.split("."))


def _path_in_file(loc: Path_, table: object) -> Path_:
    """The location without what pydantic adds, such as the tag of a union's member."""
    path: Path_ = ()
    at = table
    for step in loc:
        if isinstance(at, Mapping) and step in at:
            at = at[str(step)]
        elif isinstance(at, list) and isinstance(step, int) and step < len(at):
            at = at[step]
        elif step != loc[-1]:
            continue  # a union's tag
        else:
            at = None
        path = (*path, step)
    return path


def _line_of(key: Path_, lines: Mapping[Path_, int]) -> int:
    """The line of the key, or of the nearest table around it."""
    for length in range(len(key), 0, -1):
        if key[:length] in lines:
            return lines[key[:length]]
    return 1


def _told(key: Path_, detail: ErrorDetails) -> str:
    name = _dotted(key) or "the file as a whole"
    message = detail["msg"].removeprefix(_SAID)
    match detail["type"]:
        case "missing":
            return f"{name}: is missing; expected a value"
        case "extra_forbidden":
            return f"{name} = {_shown(detail['input'])}: unknown key; see config.example.toml"
        case "union_tag_not_found":
            return f"{name}: kind is missing; expected kind = one of the source kinds"
        case _ if isinstance(detail["input"], dict | list):
            return f"{name}: {message}"
        case _:
            return f"{name} = {_shown(detail['input'])}: {_expectation(message)}"


def _expectation(message: str) -> str:
    message = message[:1].lower() + message[1:]
    return message.replace("input should be", "expected", 1)


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def _dotted(key: Path_) -> str:
    """`editions[1].timezone`, counting from 1 as people do."""
    parts = "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in key)
    return parts.removeprefix(".")
