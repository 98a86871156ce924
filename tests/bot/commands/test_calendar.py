"""Calendar files are valid for any reader of RFC 5545."""

from datetime import UTC, date, datetime

from icalendar import Calendar

from bot.commands.answer import Answer
from tests.bot.commands.house import HARBOUR, House, buttons_of, words_of

ALL_DAY = f"ics:one:harbour0000000001:{HARBOUR.index('The ministry')}"
TIMED = f"ics:one:harbour0000000001:{HARBOUR.index('Works begin')}"


def _events(given: Answer) -> list[dict[str, object]]:
    assert given.file
    assert given.file.mime == "text/calendar"
    parsed = Calendar.from_ical(given.file.content)
    assert parsed["VERSION"] == "2.0"
    assert parsed["PRODID"]
    return list(parsed.walk("VEVENT"))


async def test_a_day_is_an_all_day_event_that_ends_the_day_after(house: House) -> None:
    (event,) = _events(await house.taps(ALL_DAY))
    assert event["DTSTART"].dt == date(2026, 4, 17)  # type: ignore[attr-defined]
    assert event["DTEND"].dt == date(2026, 4, 18)  # type: ignore[attr-defined]
    assert event["SUMMARY"] == "The ministry in Kyiv will publish the plans on April 17."
    assert event["URL"] == "https://news.example/harbour0000000001"


async def test_a_clock_time_is_a_moment(house: House) -> None:
    (event,) = _events(await house.taps(TIMED))
    assert event["DTSTART"].dt == datetime(2026, 5, 4, 8, tzinfo=UTC)  # type: ignore[attr-defined]
    assert event["DTSTAMP"].dt == house.now  # type: ignore[attr-defined]


async def test_the_same_event_has_the_same_uid_in_every_file(house: House) -> None:
    (one,) = _events(await house.taps(ALL_DAY))
    every = _events(await house.taps("ics:all:"))
    assert len(every) == 3
    assert one["UID"] in [event["UID"] for event in every]
    assert len({event["UID"] for event in every}) == 3


async def test_the_follow_list_is_one_file(house: House) -> None:
    await house.asks("/follow Bay Bulletin")
    buttons = buttons_of(await house.asks("/follow"))
    tapped = await house.taps(buttons["📅 Events of what I follow"])
    for given in (tapped, await house.asks("/calendar")):
        (event,) = _events(given)
        assert "March 20" in str(event["SUMMARY"])


async def test_lines_are_folded_and_end_as_the_standard_says(house: House) -> None:
    given = await house.taps("ics:all:")
    assert given.file
    lines = given.file.content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in given.file.content.replace(b"\r\n", b"")


async def test_without_events_there_is_no_file(house: House) -> None:
    given = await house.asks("/calendar unicorn")
    assert given.file is None
    assert "no event with a date" in words_of(given)
