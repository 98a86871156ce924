"""Alerts: a followed person was quoted, so many a day and no more."""

from datetime import timedelta

from bot.commands.alerting import alerts
from tests.bot.commands.house import ADA, House, bridge, harbour


async def _follower(house: House, cap: int) -> None:
    await house.asks("/subscribe")
    await house.asks("/follow Ada Roe")
    await house.taps(f"settings:alerts:{cap}")


async def test_a_followers_alert_shows_only_that_persons_words(house: House) -> None:
    await _follower(house, 3)
    (alert,) = await alerts(house.desk, [harbour()])
    assert alert.recipient == ADA
    shown = str(alert.blocks)
    assert "We build the harbour" in shown
    assert "A harbour without" not in shown


async def test_the_cap_holds_for_a_day(house: House) -> None:
    await _follower(house, 1)
    assert len(await alerts(house.desk, [harbour(), bridge()])) == 1
    assert not await alerts(house.desk, [bridge()])
    house.now += timedelta(days=1)
    assert len(await alerts(house.desk, [bridge()])) == 1


async def test_one_article_alerts_once_by_its_key(house: House) -> None:
    await _follower(house, 5)
    keys = {one.key for one in await alerts(house.desk, [harbour(), bridge()])}
    assert len(keys) == 2


async def test_without_alerts_wanted_none_come(house: House) -> None:
    await house.asks("/subscribe")
    await house.asks("/follow Ada Roe")
    assert not await alerts(house.desk, [harbour()])


async def test_quiet_pause_and_mute_are_kept(house: House) -> None:
    await _follower(house, 5)
    await house.taps("settings:quiet:13:15")
    assert not await alerts(house.desk, [harbour()])
    await house.taps("settings:quiet:silent")
    assert [one.is_silent for one in await alerts(house.desk, [harbour()])] == [True]
    await house.taps("settings:pause:1")
    assert not await alerts(house.desk, [bridge()])
    await house.taps("settings:pause:off")
    await house.asks("/mute bridge")
    assert not await alerts(house.desk, [bridge()])


async def test_a_forgotten_reader_leaves_no_count(house: House) -> None:
    await _follower(house, 5)
    await alerts(house.desk, [harbour()])
    assert await house.store.notes("alerts today")
    await house.taps("forgetme:yes")
    assert not any((await house.store.notes("alerts today")).values())
