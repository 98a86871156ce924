"""What is wrong in a configuration file: file, line, key, value, expectation, all at once."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from digests.errors import BadInput

Path_ = tuple[str | int, ...]

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-.\"' ]+?)\s*=")
_SECRET_KEY = re.compile(r"(?i)token|secret|password")
# A bot's token anywhere, and the password in an address such as that of a database.
_SECRET = re.compile(r"\d{6,}:[\w-]{30,}|(?<=:)[^:/@\s]+(?=@)")
_SAID = "Value error, "


class ConfigError(BadInput):
    """A configuration that cannot be used, with every mistake in `mistakes`."""

    def __init__(self, path: Path, mistakes: list[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.path = path
        self.mistakes = mistakes


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong at one key: the value and what is expected, as it follows the key's name."""

    key: Path_
    told: str


def in_order(path: Path, text: str, mistakes: Iterable[Mistake]) -> list[str]:
    """One line for each mistake, in the order of the file."""
    lines = dict(key_lines(text))
    found = sorted(((_line_of(one.key, lines), one) for one in mistakes), key=lambda pair: pair[0])
    return [
        f"{path}:{line}: {_dotted(one.key) or 'the file as a whole'}{one.told}"
        for line, one in found
    ]


def faults(table: Mapping[str, object], error: ValidationError) -> Iterator[Mistake]:
    """Every value that is not what the settings allow."""
    for detail in error.errors(include_url=False):
        yield _fault(_path_in_file(detail["loc"], table), detail)


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


def _fault(key: Path_, detail: ErrorDetails) -> Mistake:
    message = detail["msg"].removeprefix(_SAID)
    match detail["type"]:
        case "missing":
            told = ": is missing; expected a value"
        case "extra_forbidden":
            told = f" = {shown(key, detail['input'])}: unknown key; see config.example.toml"
        case "union_tag_not_found":
            told = ": kind is missing; expected kind = one of the source kinds"
        case "union_tag_invalid":
            context = detail.get("ctx", {})
            key = (*key, "kind")
            told = f" = {context.get('tag')!r}: expected one of {context.get('expected_tags')}"
        case _ if isinstance(detail["input"], dict | list):
            told = f": {message}"
        case _:
            told = f" = {shown(key, detail['input'])}: {_expectation(message)}"
    return Mistake(key, told)


def _expectation(message: str) -> str:
    message = message[:1].lower() + message[1:]
    return message.replace("input should be", "expected", 1)


def shown(key: Path_, value: object) -> str:
    """The value as it may be told: in short, and nothing that is to be kept secret."""
    if any(_SECRET_KEY.search(str(step)) for step in key):
        return "(not shown)"
    told = _SECRET.sub("***", repr(value))
    return told if len(told) <= 60 else f"{told[:57]}..."


def _dotted(key: Path_) -> str:
    """`editions[1].timezone`, counting from 1 as people do."""
    parts = "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in key)
    return parts.removeprefix(".")
