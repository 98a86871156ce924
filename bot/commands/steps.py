"""The buttons under one announced step: into a calendar, and reminders."""

from datetime import timedelta

from bot.commands.answer import Tap
from bot.commands.events import starts
from bot.commands.refs import Ref
from bot.commands.upcoming import Upcoming
from bot.commands.visit import Visit
from digests.model import Phrase

BEFORE = {1440: "remind-day", 60: "remind-hour"}
"""Minutes before an event, and what the button is called."""


def step_taps(visit: Visit, event: Upcoming, ref: Ref) -> tuple[tuple[Tap, ...], ...]:
    """A calendar file for whatever has a date; reminders while there is time for them."""
    begins = starts(event, visit.zone)
    if begins is None:
        return ()
    place = ref.data.removeprefix("n:")
    reminders = tuple(
        Tap(Phrase(label), f"rem:{place}:{minutes}")
        for minutes, label in BEFORE.items()
        if begins - timedelta(minutes=minutes) > visit.now
    )
    calendar = (Tap(Phrase("calendar-one"), f"ics:one:{place}"),)
    return (calendar, reminders) if reminders else (calendar,)
