"""What an edit of the configuration would change, before it does. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import islice
from zoneinfo import ZoneInfo

from digests.model import Edition, Schedule
from digests.timing import next_due

NEXT_RUNS = 5


@dataclass(frozen=True, slots=True)
class Change:
    """One edition that an edit adds, removes or alters; `keys` says in which settings."""

    edition: str
    what: str  # "added", "removed", "moved" (another schedule or zone), "changed", "unchanged"
    keys: tuple[str, ...] = ()


def changes(before: Mapping[str, Edition], after: Mapping[str, Edition]) -> Iterator[Change]:
    """Each edition of either side, in the order of the new file, the removed ones last."""
    for name, edition in after.items():
        if name not in before:
            yield Change(name, "added")
            continue
        keys = tuple(
            one.name
            for one in fields(Edition)
            if getattr(edition, one.name) != getattr(before[name], one.name)
        )
        moved = {"schedule", "zone"} & set(keys)
        yield Change(name, "moved" if moved else "changed" if keys else "unchanged", keys)
    for name in before:
        if name not in after:
            yield Change(name, "removed")


def runs(schedule: Schedule, zone: str, now: datetime) -> Iterator[datetime]:
    """The due moments after `now`, in UTC, without end."""
    at = now
    while True:
        at = next_due(schedule, ZoneInfo(zone), at)
        yield at


def next_runs(
    edition: Edition, zones: Iterable[str], now: datetime
) -> dict[str, Sequence[datetime]]:
    """The next five runs of an edition in each of the zones, as local times."""
    return {
        zone: [
            run.astimezone(ZoneInfo(zone))
            for run in islice(runs(edition.schedule, zone, now), NEXT_RUNS)
        ]
        for zone in zones
    }
