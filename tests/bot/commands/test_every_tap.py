"""Every button any answer offers leads to an answer; so does every button behind that."""

from collections import deque
from pathlib import Path

import pytest

from bot.commands import COMMANDS
from bot.commands.answer import Answer
from bot.commands.paging import MOST_DATA
from bot.commands.request import Room
from digests.model import Phrase
from tests.bot.commands.house import (
    EVENING,
    MORNING,
    House,
    a_house,
    bridge,
    harbour,
    label_of,
    refs_of,
    words_of,
)

# Choices that differ only in their numbers lead to pages of one kind: some of each are walked.
SAMPLE = 3
MOST_TAPS = 1500


@pytest.mark.parametrize("room", list(Room))
async def test_every_button_leads_to_an_answer(house: House, room: Room) -> None:
    await _walk(house, room)


async def test_so_it_does_over_a_real_database(tmp_path: Path) -> None:
    house = await a_house(f"sqlite:///{tmp_path / 'news.db'}")
    await house.stores(bridge(), harbour())
    await _walk(house, Room.PRIVATE)
    await house.store.close()


async def _walk(house: House, room: Room) -> None:
    house.editions = {"morning": MORNING, "evening": EVENING}
    waiting: deque[str] = deque()
    seen: dict[str, int] = {}
    for command in COMMANDS:
        for words in ("", " Ada Roe", " harbour"):
            given = await house.asks(f"/{command.name}{words}", room=room, is_operator=True)
            _collect(given, waiting, seen)
    walked = 0
    while waiting and walked < MOST_TAPS:
        data = waiting.popleft()
        given = await house.taps(data, room=room, is_operator=True)
        walked += 1
        assert words_of(given) or given.venue or given.opens or given.file, data
        assert given.toast != Phrase("button-old"), data
        assert len(given.taps) <= 100
        _collect(given, waiting, seen)
    assert not waiting
    assert walked > 100


def _collect(given: Answer, waiting: deque[str], seen: dict[str, int]) -> None:
    for row in given.taps:
        assert 1 <= len(row) <= 8
        for tap in row:
            assert label_of(tap, given).strip()
            if tap.data is not None:
                assert 1 <= len(tap.data.encode()) <= MOST_DATA
                _note(tap.data, waiting, seen)
    assert sum(len(row) for row in given.taps) <= 100
    for data in refs_of(given):
        _note(data, waiting, seen)


def _note(data: str, waiting: deque[str], seen: dict[str, int]) -> None:
    kind = "".join("9" if letter.isdigit() else letter for letter in data)
    if data not in seen and seen.get(kind, 0) < SAMPLE:
        seen[data] = 1
        seen[kind] = seen.get(kind, 0) + 1
        waiting.append(data)
