"""What an edit changes is told before it does."""

from dataclasses import replace
from datetime import time

from bot.applied import last_applied, note_applied
from bot.planning import Change, changes, next_runs
from digests.model import Schedule
from digests.storage import open_store
from tests.builders import NOON, an_edition

MORNING = an_edition()


def test_each_edition_is_added_moved_changed_removed_or_left() -> None:
    later = replace(MORNING, schedule=Schedule(times=(time(9),)))
    fuller = replace(MORNING, stories=9)
    before = dict.fromkeys(("kept", "later", "fuller", "gone"), MORNING)
    after = {"kept": MORNING, "later": later, "fuller": fuller, "new": MORNING}
    assert list(changes(before, after)) == [
        Change("kept", "unchanged"),
        Change("later", "moved", ("schedule",)),
        Change("fuller", "changed", ("stories",)),
        Change("new", "added"),
        Change("gone", "removed"),
    ]


def test_the_next_five_runs_are_local_times_of_each_zone() -> None:
    found = next_runs(MORNING, ["UTC", "Asia/Kolkata"], NOON)
    assert {zone: [f"{run:%H:%M}" for run in runs] for zone, runs in found.items()} == {
        "UTC": ["07:30"] * 5,
        "Asia/Kolkata": ["07:30"] * 5,
    }


async def test_editions_are_remembered_as_they_were_applied_and_gone_ones_forgotten() -> None:
    store = await open_store("memory://")
    cron = replace(MORNING, name="cron", schedule=Schedule(cron="30 7 * * mon-fri"))
    await note_applied(store, {"morning": MORNING, "cron": cron})
    assert await last_applied(store) == {"morning": MORNING, "cron": cron}
    await note_applied(store, {"cron": cron})
    assert await last_applied(store) == {"cron": cron}
    await store.close()
