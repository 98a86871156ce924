"""Announced steps as events: their moments, and the iCalendar file that holds them. Pure."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.commands.answer import File
from bot.commands.upcoming import Upcoming

MORNING = time(9, 0)
"""When a day's event begins for reminders: nobody wants to be told at midnight."""

MIME = "text/calendar"


def starts(event: Upcoming, zone: ZoneInfo) -> datetime | None:
    """The moment to expect an event for the reader, in UTC; None while no date is known."""
    when, day = event.step.when, event.day
    if when is None or day is None:
        return None
    if when.at:
        return when.at.astimezone(UTC)
    return datetime.combine(day, MORNING, zone).astimezone(UTC)


def calendar_file(events: Iterable[Upcoming], now: datetime, name: str = "events.ics") -> File:
    """An iCalendar file (RFC 5545) of the dated events among these.

    A day's event is an all-day one, whose end is the day after; the same step has the same UID
    in every file, so that a calendar takes a second one for an update.
    """
    from icalendar import Calendar, Event  # takes a tenth of a second, and few ask for it

    calendar = Calendar()
    calendar.add("prodid", "-//newsdigest//newsdigest//EN")
    calendar.add("version", "2.0")
    for one in events:
        when, days = one.step.when, one.days
        if when is None or days is None:
            continue
        article = one.read.article
        sentence = one.step.span.of(article.text)
        event = Event()
        event.add("uid", f"{article.key}-{one.step.span.start}@newsdigest")
        event.add("dtstamp", now.astimezone(UTC))
        if when.at:
            event.add("dtstart", when.at.astimezone(UTC))
        else:
            event.add("dtstart", days[0])
            event.add("dtend", days[1] + timedelta(days=1))
            event.add("transp", "TRANSPARENT")
        event.add("summary", sentence)
        source = "\n".join(
            part for part in (one.read.brief.title, article.outlet, article.url) if part
        )
        event.add("description", f"{sentence}\n\n{source}")
        if article.url:
            event.add("url", article.url)
        calendar.add_component(event)
    return File(name, calendar.to_ical(), MIME)
