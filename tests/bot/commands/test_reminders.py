"""Reminders are set under an event, listed, and called off."""

from datetime import UTC, datetime

from bot.commands.request import Room
from digests.model import Recipient
from tests.bot.commands.house import ADA, HARBOUR, House, buttons_of, words_of

PLANS = f"harbour0000000001:{HARBOUR.index('The ministry')}"
WORKS = f"harbour0000000001:{HARBOUR.index('Works begin')}"


async def test_a_day_before_is_in_the_readers_own_zone(house: House) -> None:
    given = await house.taps(f"rem:{PLANS}:1440")
    assert given.is_alert
    assert "Thu, 16 Apr 2026, 09:00" in words_of(given)
    (mine,) = await house.store.reminders.of(ADA)
    assert mine.due == datetime(2026, 4, 16, 6, tzinfo=UTC)


async def test_an_hour_before_a_clock_time(house: House) -> None:
    await house.taps(f"rem:{WORKS}:60")
    (mine,) = await house.store.reminders.of(ADA)
    assert mine.due == datetime(2026, 5, 4, 7, tzinfo=UTC)
    assert mine.event == "Works begin at 10:00 on May 4."


async def test_the_same_reminder_is_set_once(house: House) -> None:
    for _ in range(3):
        given = await house.taps(f"rem:{WORKS}:60")
    assert "already" in words_of(given)
    assert len(await house.store.reminders.of(ADA)) == 1


async def test_it_may_be_too_late(house: House) -> None:
    house.now = datetime(2026, 5, 4, 7, 30, tzinfo=UTC)
    assert "too late" in words_of(await house.taps(f"rem:{WORKS}:60"))
    assert not await house.store.reminders.of(ADA)


async def test_they_are_listed_and_called_off(house: House) -> None:
    await house.taps(f"rem:{WORKS}:60")
    await house.taps(f"rem:{PLANS}:1440")
    listed = await house.asks("/reminders")
    assert "1. The ministry in Kyiv" in words_of(listed)
    after = await house.taps(buttons_of(listed)["Call off no. 1"])
    assert "The ministry" not in words_of(after)
    assert len(await house.store.reminders.of(ADA)) == 1


async def test_nobody_can_call_off_anothers(house: House) -> None:
    await house.taps(f"rem:{WORKS}:60")
    (mine,) = await house.store.reminders.of(ADA)
    await house.taps(f"reminders:off:{mine.id}", Recipient("telegram", "2002"))
    assert await house.store.reminders.of(ADA) == [mine]


async def test_group_members_set_none_for_the_group(house: House) -> None:
    given = await house.taps(f"rem:{WORKS}:60", room=Room.GROUP, may_change=False)
    assert "Only admins" in words_of(given)
