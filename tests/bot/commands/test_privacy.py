"""/privacy, /mydata and /forgetme: what is kept, shown whole, and deleted whole."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.commands.alerting import alerts
from bot.commands.desk import Privacy
from digests.model import Recipient
from tests.bot.commands.house import (
    ADA,
    GROUP,
    HARBOUR,
    House,
    a_house,
    buttons_of,
    harbour,
    words_of,
)

WORKS = f"harbour0000000001:{HARBOUR.index('Works begin')}"


async def _settles_in(house: House, who: Recipient = ADA) -> None:
    await house.asks("/subscribe", who)
    await house.asks("/follow Ada Roe", who)
    await house.taps("settings:quiet:22:7", who)
    await house.taps(f"rem:{WORKS}:60", who)


async def test_the_notice_is_sound_by_default_and_names_the_contact(house: House) -> None:
    house.privacy = Privacy(contact="ops@news.example")
    given = words_of(await house.asks("/privacy"))
    assert "/forgetme deletes all of it" in given
    assert "Questions: ops@news.example" in given


async def test_the_operators_own_notice_stands_in_its_place(house: House) -> None:
    house.privacy = Privacy(text="We keep nothing.\n\nAsk us.")
    given = words_of(await house.asks("/privacy"))
    assert "We keep nothing.\nAsk us." in given
    assert "Stored about you" not in given


async def test_all_data_comes_as_a_json_file(house: House) -> None:
    await _settles_in(house)
    given = await house.asks("/mydata")
    assert given.file
    assert given.file.name == "mydata.json"
    told = json.loads(given.file.content)
    assert "Ada Roe" in json.dumps(told)
    assert "morning" in json.dumps(told)


async def test_nothing_is_forgotten_before_it_is_confirmed(house: House) -> None:
    await _settles_in(house)
    buttons = buttons_of(await house.asks("/forgetme"))
    await house.taps(buttons["Keep it"])
    assert len(await house.store.of(ADA)) == 1


async def test_after_confirming_nothing_is_left(house: House) -> None:
    await _settles_in(house)
    buttons = buttons_of(await house.asks("/forgetme"))
    assert "Everything is deleted" in words_of(await house.taps(buttons["Delete everything"]))
    assert await house.store.reader(ADA) is None
    assert not await house.store.of(ADA)
    assert not await house.store.reminders.of(ADA)


async def test_a_dump_of_the_database_no_longer_holds_the_chat(tmp_path: Path) -> None:
    ada = Recipient("telegram", "987654321987")
    house = await a_house(f"sqlite:///{tmp_path / 'news.db'}")
    await house.stores(harbour())
    await _settles_in(house, ada)
    await house.taps("settings:alerts:3", ada)
    await alerts(house.desk, [harbour()])
    assert ada.address in _dump(tmp_path)
    await house.taps("forgetme:yes", ada)
    await house.store.close()
    assert ada.address not in _dump(tmp_path)


def _dump(folder: Path) -> str:
    with closing(sqlite3.connect(folder / "news.db")) as database:
        return "\n".join(database.iterdump())


async def test_a_chat_is_forgotten_with_all_its_topics(house: House) -> None:
    topic, other = Recipient("telegram", "-100/7"), Recipient("telegram", "-100/8")
    await _settles_in(house, topic)
    await _settles_in(house, other)
    await _settles_in(house)
    await house.taps("forgetme:yes", topic)
    assert await house.store.reader(topic) is None
    assert await house.store.reader(other) is None
    assert await house.store.reader(ADA)


async def test_a_group_member_can_neither_see_nor_delete(house: House) -> None:
    await _settles_in(house)
    for given in (
        await house.taps("forgetme:yes", **GROUP),
        await house.asks("/mydata", **GROUP),
    ):
        assert "Only admins" in words_of(given)
        assert given.file is None
    assert await house.store.reader(ADA)
