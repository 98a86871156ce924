"""Splits styled text into messages: within Telegram's limits, and at the best places."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.gateway.styled import Run, Runs, entities, is_visible, length, plain, units

MOST_UNITS = 4096
"""UTF-16 units of words in one message."""

MOST_ENTITIES = 90
"""Entities in one message. Telegram drops what is over 100, those it finds itself included."""

_JOINER = "\u200d"


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that stay together; `gap` line ends part it from what stands before it.

    `leads` holds it together with the next group, as a heading does. `refs` are the proofs
    its marks stand for, by number.
    """

    runs: Runs
    gap: int = 1
    leads: bool = False
    refs: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The words of one message, and the proofs they point to."""

    runs: Runs
    refs: tuple[tuple[int, str], ...] = ()


def pages(stories: Iterable[Sequence[Group]]) -> tuple[Page, ...]:
    """Fill as few messages as the reading allows.

    A story is not torn apart when a message has room for it; else a group is not; a group
    that no message has room for is split between its lines or words.
    """
    filled = [_Sheet()]
    for story in stories:
        if filled[-1].has_room(story):
            filled[-1].add(story)
        elif _Sheet().has_room(story):
            filled.append(_Sheet())
            filled[-1].add(story)
        else:
            _flow(filled, story)
    return tuple(
        Page(tuple(sheet.runs), tuple(sheet.refs))
        for sheet in filled
        if is_visible(plain(sheet.runs))
    )


def _flow(filled: list["_Sheet"], story: Sequence[Group]) -> None:
    for groups in _held_together(story):
        if filled[-1].has_room(groups):
            filled[-1].add(groups)
        elif _Sheet().has_room(groups):
            filled.append(_Sheet())
            filled[-1].add(groups)
        else:
            for group in groups:
                _pour(filled, group)


def _pour(filled: list["_Sheet"], group: Group) -> None:
    is_whole = _Sheet().has_room([group])
    is_tight = filled[-1].room < MOST_UNITS // 2
    if not filled[-1].has_room([group]) and (is_whole or is_tight):
        filled.append(_Sheet())
    for part in _parts(group, filled[-1].room - group.gap):
        if not filled[-1].has_room([part]):
            filled.append(_Sheet())
        filled[-1].add([part])


class _Sheet:
    """A message being filled."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.refs: list[tuple[int, str]] = []
        self._units = 0
        self._entities = 0

    @property
    def room(self) -> int:
        return MOST_UNITS - self._units

    def has_room(self, groups: Sequence[Group]) -> bool:
        size = sum(length(group.runs) + group.gap for group in groups)
        count = sum(entities(group.runs) for group in groups)
        return size <= self.room and self._entities + count <= MOST_ENTITIES

    def add(self, groups: Sequence[Group]) -> None:
        for group in groups:
            if self.runs:
                self.runs.append(Run("\n" * group.gap))
                self._units += group.gap
            self.runs += group.runs
            self.refs += group.refs
            self._units += length(group.runs)
            self._entities += entities(group.runs)


def _held_together(story: Sequence[Group]) -> Iterator[list[Group]]:
    held: list[Group] = []
    for group in story:
        held.append(group)
        if not group.leads:
            yield held
            held = []
    if held:
        yield held


def _parts(group: Group, room: int) -> Iterator[Group]:
    """The group in pieces: the first fits into `room` units, the others a message each.

    The last one carries the proofs.
    """
    rest = group.runs
    while length(rest) > room or entities(rest) > MOST_ENTITIES:
        part, rest = _cut(rest, room)
        yield replace(group, runs=part, refs=())
        room = MOST_UNITS - group.gap
    yield replace(group, runs=rest)


def _cut(runs: Runs, room: int) -> tuple[Runs, Runs]:
    text = "".join(run.text for run in _within_entities(runs))
    end = _best_end(text, room)
    before: list[Run] = []
    for place, run in enumerate(runs):
        if end < len(run.text):
            head = (replace(run, text=run.text[:end]),) if end else ()
            tail = replace(run, text=run.text[end:])
            return (*before, *head), (tail, *runs[place + 1 :])
        before.append(run)
        end -= len(run.text)
    return tuple(before), ()


def _within_entities(runs: Runs) -> Runs:
    """The first runs, as many as have no more entities than a message may."""
    count = len(runs)
    while entities(runs[:count]) > MOST_ENTITIES:
        count -= 1
    return runs[:count]


def _best_end(text: str, room: int) -> int:
    """Where to cut: behind a line, else behind a word, else between two characters."""
    most = _characters(text, room)
    if most == len(text):
        return most
    for mark in ("\n", " "):
        end = text.rfind(mark, most // 2, most) + 1
        if end:
            return end
    end = most
    while end > 1 and _is_within_character(text, end):
        end -= 1
    return end if end > 1 else most


def _characters(text: str, room: int) -> int:
    """How many characters take up at most `room` units."""
    used = 0
    for count, character in enumerate(text):
        used += units(character)
        if used > room:
            return count
    return len(text)


def _is_within_character(text: str, end: int) -> bool:
    """Whether a reader sees what stands around `end` as one: an accent, a flag, a family."""
    before, after = text[end - 1], text[end]
    return (
        _JOINER in (before, after)
        or unicodedata.category(after) in ("Mn", "Me", "Mc")
        or "\U0001f3fb" <= after <= "\U0001f3ff"
        or (_is_flag_letter(after) and _flag_letters(text[:end]) % 2 == 1)
    )


def _flag_letters(text: str) -> int:
    """How many of the letters that make flags, two a flag, stand at the end."""
    count = 0
    while count < len(text) and _is_flag_letter(text[-count - 1]):
        count += 1
    return count


def _is_flag_letter(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
