"""/settings: every choice by buttons, three taps deep at most, and the due moments follow."""

import asyncio
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot.commands.answer import Answer
from bot.commands.settings import PAGES
from digests.model import Length, Preferences, Quiet, QuietHours
from tests.bot.commands.house import (
    ADA,
    EVENING,
    GROUP,
    MORNING,
    House,
    a_house,
    buttons_of,
    words_of,
)


async def mine(house: House) -> Preferences:
    """What is stored of Ada's choices."""
    reader = await house.store.reader(ADA)
    assert reader
    return reader.preferences


async def due(house: House) -> datetime | None:
    """When her digest comes."""
    (one,) = await house.store.of(ADA)
    return one.next_due


def chosen(given: Answer) -> list[str]:
    """The data of the buttons that are marked."""
    return [tap.data or "" for row in given.taps for tap in row if tap.is_on]


async def test_the_menu_shows_how_things_stand(house: House) -> None:
    await house.asks("/subscribe")
    given = words_of(await house.asks("/settings"))
    assert "Digests: Morning digest" in given
    assert "Time zone: Europe/Kyiv" in given
    assert "Next digests: Wed, 11 Mar 2026, 07:30" in given
    assert "Language: English" in given


@pytest.mark.parametrize("page", [page.name for page in PAGES])
async def test_every_page_is_one_tap_from_the_menu_and_one_back(house: House, page: str) -> None:
    assert f"settings:{page}" in buttons_of(await house.asks("/settings")).values()
    given = await house.taps(f"settings:{page}")
    assert not given.is_new
    assert "settings:" in buttons_of(given).values()
    assert "Your digest" in words_of(await house.taps("settings:"))


async def test_a_time_to_the_minute_takes_three_taps(house: House) -> None:
    await house.asks("/subscribe")
    times = buttons_of(await house.taps("settings:times"))
    minutes = buttons_of(await house.taps(times["06:…"]))
    assert len([label for label in minutes if label.startswith("06:")]) == 60
    await house.taps(minutes["06:47"])
    assert (await mine(house)).schedule.times == (time(6, 47), time(7, 30))  # type: ignore[union-attr]
    assert await due(house) == datetime(2026, 3, 11, 4, 47, tzinfo=UTC)


async def test_times_are_taken_away_but_the_last_one_stays(house: House) -> None:
    await house.taps("settings:times:6:47")
    await house.taps("settings:times:off:07:30")
    assert (await mine(house)).schedule.times == (time(6, 47),)  # type: ignore[union-attr]
    await house.taps("settings:times:off:06:47")
    assert (await mine(house)).schedule.times == (time(6, 47),)  # type: ignore[union-attr]
    await house.taps("settings:times:edition")
    assert (await mine(house)).schedule is None


async def test_weekdays_are_toggled_and_a_second_tap_changes_nothing(house: House) -> None:
    for _ in range(2):
        given = await house.taps("settings:days:off:6")
    assert (await mine(house)).schedule.days == (0, 1, 2, 3, 4, 5)  # type: ignore[union-attr]
    assert "settings:days:on:6" in buttons_of(given).values()
    assert chosen(await house.taps("settings:days:weekdays")).count("settings:days:weekdays") == 1


async def test_the_last_weekday_stays(house: House) -> None:
    for day in range(7):
        await house.taps(f"settings:days:off:{day}")
    assert (await mine(house)).schedule.days == (6,)  # type: ignore[union-attr]


async def test_a_zone_by_region_takes_three_taps(house: House) -> None:
    await house.asks("/subscribe")
    regions = buttons_of(await house.taps("settings:zone"))
    zones = buttons_of(await house.taps(regions["Pacific"]))
    given = words_of(await house.taps(zones["Kiritimati"]))
    assert "Pacific/Kiritimati: it is 02:00" in given
    assert await due(house) == datetime(2026, 3, 10, 17, 30, tzinfo=UTC)


async def test_a_big_region_has_pages(house: House) -> None:
    first = buttons_of(await house.taps("settings:zone:in:America:0"))
    assert "settings:zone:in:America:1" in first.values()
    second = buttons_of(await house.taps("settings:zone:in:America:1"))
    assert not set(first) & set(second) - {"‹ Settings"}


@pytest.mark.parametrize(
    ("words", "zone"),
    [("Europe/Lisbon", "Europe/Lisbon"), ("america/new_york", "America/New_York")],
)
async def test_a_zone_by_its_name(house: House, words: str, zone: str) -> None:
    await house.asks(f"/settings {words}")
    assert (await mine(house)).zone == zone


async def test_a_zone_by_a_city(house: House) -> None:
    given = await house.asks("/settings Lviv")
    await house.taps(buttons_of(given)["Lviv, Ukraine – Europe/Kyiv"])
    assert (await mine(house)).zone == "Europe/Kyiv"


async def test_a_zone_by_sharing_a_location_is_offered_in_private_only(house: House) -> None:
    def shares(given: Answer) -> bool:
        return any(tap.location for row in given.taps for tap in row)

    assert shares(await house.taps("settings:zone"))
    assert not shares(await house.taps("settings:zone", **{**GROUP, "may_change": True}))


async def test_words_set_times_and_days(house: House) -> None:
    await house.asks("/settings 07:43, 19:05")
    await house.asks("/settings mon-fri")
    schedule = (await mine(house)).schedule
    assert schedule
    assert {time(7, 43), time(19, 5)} < set(schedule.times)
    assert schedule.days == (0, 1, 2, 3, 4)


async def test_words_set_quiet_hours_to_the_minute(house: House) -> None:
    given = await house.asks("/settings 22:30-07:15")
    assert "22:30 – 07:15" in words_of(given)
    assert (await mine(house)).quiet == QuietHours(time(22, 30), time(7, 15), Quiet.HOLD)
    assert "/settings 07:43" in words_of(await house.asks("/settings 25:00-07:15"))


async def test_words_not_understood_are_answered_with_examples(house: House) -> None:
    assert "/settings 07:43" in words_of(await house.asks("/settings whenever"))


async def test_quiet_hours_take_three_taps_and_have_two_manners(house: House) -> None:
    starts = buttons_of(await house.taps("settings:quiet"))
    ends = buttons_of(await house.taps(starts["22:00"]))
    await house.taps(ends["07:00"])
    assert (await mine(house)).quiet == QuietHours(time(22), time(7), Quiet.HOLD)
    await house.taps("settings:quiet:silent")
    assert (await mine(house)).quiet == QuietHours(time(22), time(7), Quiet.SILENT)
    await house.taps("settings:quiet:off")
    assert (await mine(house)).quiet is None


async def test_stories_length_plain_mode_and_alerts(house: House) -> None:
    for data in ("stories:7", "length:long", "plain:on", "alerts:3"):
        assert f"settings:{data}" in chosen(await house.taps(f"settings:{data}"))
    now = await mine(house)
    assert (now.stories, now.length, now.is_plain, now.alerts_a_day) == (7, Length.LONG, True, 3)
    await house.taps("settings:stories:edition")
    assert (await mine(house)).stories is None


async def test_sections_are_toggled_and_the_last_one_stays(house: House) -> None:
    for name in ("quotes", "who", "where", "next"):
        await house.taps(f"settings:sections:off:{name}")
    assert (await mine(house)).sections == ("next",)
    await house.taps("settings:sections:on:summary")
    assert (await mine(house)).sections == ("next", "summary")


async def test_plain_mode_speaks_without_emoji_at_once(house: House) -> None:
    given = await house.taps("settings:plain:on")
    assert given.is_plain
    assert "👋" not in words_of(await house.asks("/start"))


async def test_a_pause_ends_at_midnight_in_the_readers_zone(house: House) -> None:
    await house.taps("settings:pause:3")
    reader = await house.store.reader(ADA)
    assert reader
    assert reader.paused_until == datetime(2026, 3, 12, 22, tzinfo=UTC)
    await house.asks("/settings 2026-12-24")
    assert "until Thu, 24 Dec 2026" in words_of(await house.taps("settings:pause"))
    await house.taps("settings:pause:off")
    assert "until" not in words_of(await house.taps("settings:pause")).split("Pause for")[0]


async def test_the_next_five_digests_stand_in_the_readers_zone(house: House) -> None:
    house.editions = {"morning": MORNING, "evening": EVENING}
    await house.asks("/subscribe morning")
    await house.asks("/subscribe evening")
    await house.taps("settings:zone:set:Asia/Tokyo")
    given = await house.taps("settings:ahead")
    assert "Tue, 10 Mar 2026, 21:30" not in words_of(given)
    assert words_of(given).count(" – ") == 5
    assert "Times of Asia/Tokyo." in words_of(given)
    assert "preview:evening" in buttons_of(given).values()


async def test_an_edition_that_is_offered_no_more_is_not_ahead(house: House) -> None:
    house.editions = {"evening": EVENING}
    await house.asks("/subscribe evening")
    assert "Next digests: none" not in words_of(await house.asks("/settings"))
    house.editions = {"morning": MORNING}
    assert "Next digests: none" in words_of(await house.asks("/settings"))


async def test_editions_begin_and_end_in_the_settings(house: House) -> None:
    given = await house.taps("settings:editions:on:morning")
    assert chosen(given) == ["settings:editions:off:morning"]
    assert not chosen(await house.taps("settings:editions:off:morning"))
    assert not await house.store.of(ADA)


async def test_two_admins_at_once_undo_nothing_of_each_other(tmp_path: Path) -> None:
    house = await a_house(f"sqlite:///{tmp_path / 'news.db'}")
    taps = [f"settings:times:6:{minute}" for minute in range(10)]
    taps += [
        "settings:length:short",
        "settings:stories:9",
        "settings:plain:on",
        "settings:pause:3",
        "follow:word:storm",
    ]
    await asyncio.gather(*(house.taps(data, user=number % 2) for number, data in enumerate(taps)))
    now = await mine(house)
    assert (now.length, now.stories, now.is_plain) == (Length.SHORT, 9, True)
    assert now.schedule
    assert len(now.schedule.times) == 11
    assert [topic.name for topic in now.follows] == ["storm"]
    reader = await house.store.reader(ADA)
    assert reader
    assert reader.paused_until
    await house.store.close()


async def test_only_admins_of_a_group_change_its_settings(house: House) -> None:
    for given in (
        await house.asks("/settings", **GROUP),
        await house.taps("settings:length:long", **GROUP),
    ):
        assert "Only admins" in words_of(given)
    assert await house.store.reader(ADA) is None


@pytest.mark.parametrize(
    "data",
    ["times:24", "times:7:60", "days:on:7", "zone:set:Mars/Base", "quiet:25", "stories:0",
     "stories:21", "sections:on:x", "length:huge", "plain:maybe", "alerts:4", "pause:400", "no"],
)  # fmt: skip
async def test_forged_values_change_nothing(house: House, data: str) -> None:
    assert "no longer works" in words_of(await house.taps(f"settings:{data}"))
    assert await house.store.reader(ADA) is None
