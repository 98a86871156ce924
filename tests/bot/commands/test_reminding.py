"""Reminders come at their moment, and follow the news."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.commands.changes import CalledOff, Moved, change_of
from bot.commands.reminding import due_notices, moved, settled
from bot.commands.sameness import is_same_event
from digests.model import ReadArticle
from tests.bot.commands.house import ADA, HARBOUR, NOW, House, a_step, told

WORKS = f"harbour0000000001:{HARBOUR.index('Works begin')}"
PLANS = f"harbour0000000001:{HARBOUR.index('The ministry')}"
EVENT = "The ministry in Kyiv will publish the plans on April 17."


def news(sentence: str, words: str | None = None, day: datetime | None = None) -> ReadArticle:
    """A newer article that says so."""
    text = f"News of the plans\n\n{sentence} Nothing else was said."
    steps = (a_step(text, sentence, words, day),) if words and day else ()
    return told("newer00000000001", text, "Wire", NOW + timedelta(days=3), steps=steps)


async def test_a_reminder_comes_when_it_is_due_and_once(house: House) -> None:
    await house.taps(f"rem:{WORKS}:60")
    assert not await due_notices(house.desk)
    house.now = datetime(2026, 5, 4, 7, tzinfo=UTC)
    first = await due_notices(house.desk)
    assert [one.key for one in first] == [one.key for one in await due_notices(house.desk)]
    await settled(house.desk, first)
    assert not await due_notices(house.desk)
    assert first[0].blocks[1].items[0].ref == f"n_{WORKS.replace(':', '_')}"


async def test_after_the_event_a_reminder_is_dropped(house: House) -> None:
    await house.taps(f"rem:{WORKS}:60")
    house.now = datetime(2026, 5, 4, 9, tzinfo=UTC)
    assert not await due_notices(house.desk)
    assert not await house.store.reminders.of(ADA)


async def test_quiet_hours_hold_a_reminder_unless_the_event_would_be_over(house: House) -> None:
    await house.taps("settings:quiet:8:10")
    await house.taps(f"rem:{PLANS}:1440")
    house.now = datetime(2026, 4, 16, 6, tzinfo=UTC)
    assert not await due_notices(house.desk)
    house.now = datetime(2026, 4, 16, 7, tzinfo=UTC)
    assert len(await due_notices(house.desk)) == 1


async def test_a_moved_event_moves_its_reminder_and_tells(house: House) -> None:
    await house.taps(f"rem:{PLANS}:1440")
    later = datetime(2026, 4, 24, tzinfo=UTC)
    newer = news("The ministry in Kyiv will now publish the plans on April 24.", "April 24", later)
    await house.stores(newer)
    (notice,) = await moved(house.desk, [newer])
    assert "reminder-moved" in str(notice.blocks)
    (mine,) = await house.store.reminders.of(ADA)
    assert mine.due == datetime(2026, 4, 23, 6, tzinfo=UTC)
    assert mine.ref.startswith("n_newer00000000001_")
    assert not await moved(house.desk, [newer])


async def test_an_event_called_off_cancels_its_reminder_and_tells(house: House) -> None:
    await house.taps(f"rem:{PLANS}:1440")
    (notice,) = await moved(
        house.desk, [news("The ministry in Kyiv has scrapped the plans it wanted to publish.")]
    )
    assert "reminder-cancelled" in str(notice.blocks)
    assert not await house.store.reminders.of(ADA)


async def test_an_unmoved_event_and_other_news_change_nothing(house: House) -> None:
    await house.taps(f"rem:{PLANS}:1440")
    before = await house.store.reminders.of(ADA)
    same = news(
        "The ministry in Kyiv publishes the plans on April 17.",
        "April 17",
        datetime(2026, 4, 17, tzinfo=UTC),
    )
    other = news("The football final was cancelled.")
    assert not await moved(house.desk, [same, other])
    assert await house.store.reminders.of(ADA) == before


@pytest.mark.parametrize(
    ("sentence", "is_same"),
    [
        ("The plans will be published by the ministry in Kyiv on April 24.", True),
        ("The ministry will publish its plans in Kyiv a week later.", True),
        ("The ministry in Kyiv will move house.", False),
        ("Parliament is scheduled to debate them on March 31.", False),
    ],
)
def test_one_event_is_known_again_in_other_words(sentence: str, is_same: bool) -> None:
    assert is_same_event(EVENT, sentence) is is_same


def test_a_change_is_told_apart_from_silence() -> None:
    later = datetime(2026, 4, 24, tzinfo=UTC)
    assert isinstance(
        change_of(
            EVENT,
            news("The ministry in Kyiv will publish the plans on April 24.", "April 24", later),
        ),
        Moved,
    )
    assert isinstance(
        change_of(EVENT, news("The ministry in Kyiv postponed publishing the plans.")), CalledOff
    )
    assert change_of(EVENT, news("Sheep were counted in the hills.")) is None
