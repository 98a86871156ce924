"""Alternatives of a pattern, put in an order that is quick to try: by their first letter."""

import re
from itertools import groupby

_PART = re.compile(r"\\.|\[\^?\]?[^\]]*\]|[()|]|[^\\\[()|]+")
_PLAIN = re.compile(r"[A-Za-z](?![?*+{])")


def by_first_letter(pattern: str) -> str:
    """A pattern that matches the same, with its alternatives of one first letter in one group.

    A word then meets a letter of each group, not of each alternative. Those that begin with
    anything but a letter stay where they are, so that the first to match remains the first.
    """
    return "|".join(
        together
        for is_plain, run in groupby(alternatives(pattern), key=_begins_with_a_letter)
        for together in (_grouped(list(run)) if is_plain else run)
    )


def alternatives(pattern: str) -> list[str]:
    """The alternatives of a pattern, those within its groups left together."""
    found, depth = [""], 0
    for part in _PART.findall(pattern):
        if part == "|" and depth == 0:
            found.append("")
            continue
        depth += {"(": 1, ")": -1}.get(part, 0)
        found[-1] += part
    return found


def _begins_with_a_letter(alternative: str) -> bool:
    return _PLAIN.match(alternative) is not None


def _grouped(run: list[str]) -> list[str]:
    """Alternatives that begin with letters, gathered by them; the order within a letter stays."""
    rests: dict[str, list[str]] = {}
    for alternative in run:
        rests.setdefault(alternative[0], []).append(alternative[1:])
    return [f"{letter}(?:{'|'.join(endings)})" for letter, endings in rests.items()]
