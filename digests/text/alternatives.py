"""Alternatives of patterns, put in an order that is quick to try: by their first letter."""

import re
from collections.abc import Iterable, Iterator, Mapping

_PART = re.compile(r"\\.|\[\^?\]?[^\]]*\]|[()|]|[^\\\[()|]+")
_BEGINS_PLAINLY = re.compile(r"[A-Za-z](?![?*+{])")
_LOOKBEHIND = ("(?<!", "(?<=")
_QUANTIFIERS = ("*", "+", "{")

_Form = tuple[str, str]
"""A kind and one alternative of its pattern."""


def by_first_letter(kinds: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """One pattern for words of several kinds, and the kind that each of its groups tells.

    It finds what the patterns, joined in their order, would find. But a word meets only the
    alternatives that begin with its letter, and each is told apart by its next letter at once;
    the last group of a match (`lastindex`, from 1) is the alternative. Those that begin with
    anything but a letter must stand at the end of the last pattern.
    """
    by_letter: dict[str, list[_Form]] = {}
    others: list[_Form] = []
    for kind, pattern in kinds.items():
        for lookbehind, form in _spelled_out(pattern):
            if not _BEGINS_PLAINLY.match(form):
                others.append((kind, lookbehind + form))
                continue
            letter = form[0]
            rest = _behind_letter(lookbehind, letter) + form[1:]
            by_letter.setdefault(letter, []).append((kind, rest))
    told: list[str] = []
    branches = [f"{letter}(?:{_numbered(forms, told)})" for letter, forms in by_letter.items()]
    return "|".join([*branches, *([_numbered(others, told)] if others else [])]), tuple(told)


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


def _spelled_out(pattern: str) -> Iterator[tuple[str, str]]:
    """Its alternatives, those of a first group one by one, each with the lookbehind before it."""
    for form in alternatives(pattern):
        if form.startswith(_LOOKBEHIND):
            first, rest = _parted(form)
            yield from ((first + before, other) for before, other in _spelled_out(rest))
        elif not form.startswith("(?:"):
            yield "", form
        else:
            first, rest = _parted(form)
            if rest.startswith(_QUANTIFIERS):
                yield "", form
                continue
            if rest.startswith("?"):
                rest = rest[1:]
                yield from _each_before(rest, [*alternatives(first[3:-1]), ""])
            else:
                yield from _each_before(rest, alternatives(first[3:-1]))


def _each_before(rest: str, openings: Iterable[str]) -> Iterator[tuple[str, str]]:
    for opening in openings:
        yield from _spelled_out(opening + rest)


def _parted(form: str) -> tuple[str, str]:
    """The group that a form begins with, and the rest."""
    depth = 0
    for part in _PART.finditer(form):
        depth += {"(": 1, ")": -1}.get(part.group(), 0)
        if depth == 0:
            return form[: part.end()], form[part.end() :]
    raise ValueError(f"a group is not closed: {form}")


def _behind_letter(lookbehind: str, letter: str) -> str:
    """Lookbehinds as they are to be asked once the letter after them is read."""
    return lookbehind.replace(")", f"{letter})")


def _numbered(forms: Iterable[_Form], told: list[str]) -> str:
    """Forms as alternatives, each with an empty group behind it: its kind is added to `told`."""
    numbered = []
    for kind, form in forms:
        told.append(kind)
        numbered.append(f"{form}()")
    return "|".join(numbered)
