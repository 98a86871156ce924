"""/next: announced events by their dates, each with sentence and source."""

from datetime import UTC, datetime, timedelta

from digests.model import NextStep, When
from tests.bot.commands.house import (
    NOW,
    House,
    a_step,
    buttons_of,
    refs_of,
    span_of,
    told,
    words_of,
)


async def test_what_lies_ahead_stands_by_date(house: House) -> None:
    given = words_of(await house.asks("/next"))
    days = ["Fri, 20 Mar 2026", "Fri, 17 Apr 2026", "Mon, 4 May 2026"]
    assert sorted(given.index(day) for day in days) == [given.index(day) for day in days]
    assert "The ministry in Kyiv will publish the plans on April 17.\nCoast Courier" in given


async def test_words_and_periods_narrow_it(house: House) -> None:
    assert "Works begin" not in words_of(await house.asks("/next bridge"))
    april = words_of(await house.asks("/next 2026-04"))
    assert "April 17" in april
    assert "Works begin" not in april


async def test_what_names_the_words_goes_before_what_stands_in_the_same_article(
    house: House,
) -> None:
    kyiv = words_of(await house.asks("/next kyiv"))
    assert "The ministry in Kyiv" in kyiv
    assert "Works begin" not in kyiv
    assert "Works begin" in words_of(await house.asks("/next harbour"))
    assert "Works begin" in words_of(await house.asks("/next orr"))


async def test_a_period_also_means_when_it_was_announced(house: House) -> None:
    assert "March 20" in words_of(await house.asks("/next yesterday"))


async def test_an_archive_of_old_news_shows_what_was_ahead_then(house: House) -> None:
    house.now = NOW + timedelta(days=900)
    assert "Works begin at 10:00 on May 4." in words_of(await house.asks("/next"))


async def test_what_is_over_is_not_listed(house: House) -> None:
    house.now = datetime(2026, 4, 20, tzinfo=UTC)
    text = "Later news\n\nNothing happened. Works begin on May 5."
    await house.stores(told("later00000000001", text, "Wire", house.now))
    given = words_of(await house.asks("/next"))
    assert "Works begin at 10:00 on May 4." in given
    assert "April 17" not in given


async def test_a_date_stands_again_on_the_next_page_and_once_on_each(house: House) -> None:
    text = "Plans\n\n" + " ".join(
        f"Committee {word} of the {word} council meets on April 17 to talk of {word} and {word}."
        for word in (f"{first}{second}lamber" for first in "bcdfg" for second in "aeiou" * 2)
    )
    day = datetime(2026, 4, 17, tzinfo=UTC)
    sentences = [f"{one}." for one in text.split("\n\n")[1].removesuffix(".").split(". ")]
    steps = tuple(
        NextStep(span_of(text, one), When(day.date(), day.date(), span_of(text, "April 17")))
        for one in dict.fromkeys(sentences)
    )
    await house.stores(told("many000000000001", text, "Wire", NOW, steps=steps))
    for number in (0, 1):
        assert words_of(await house.taps(f"next:{number}:2026-04")).count("Fri, 17 Apr 2026") == 1


async def test_an_event_told_by_two_articles_is_listed_once(house: House) -> None:
    text = "The plans\n\nThe ministry in Kyiv publishes the harbour plans on April 17, it said."
    step = a_step(text, text.split("\n\n")[1], "April 17", datetime(2026, 4, 17, tzinfo=UTC))
    await house.stores(told("again00000000001", text, "Wire", NOW, steps=(step,)))
    given = words_of(await house.asks("/next"))
    assert given.count("April 17") == 1
    assert "harbour plans" in given


async def test_each_event_leads_to_calendar_and_reminders(house: House) -> None:
    ref = next(data for data in refs_of(await house.asks("/next")) if "harbour" in data)
    buttons = buttons_of(await house.taps(ref))
    assert [data.split(":")[0] for data in buttons.values()][:3] == ["ics", "rem", "rem"]
