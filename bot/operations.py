"""What the command line does once and ends: ingest, preview, send, migrate, plan."""

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from bot import logs
from bot.applied import last_applied
from bot.config_addresses import database_url
from bot.current import Current
from bot.planning import Change, changes, next_runs
from bot.wiring import House, open_house
from digests.dispatch import send_now
from digests.errors import BadInput
from digests.model import Edition, Preferences
from digests.schedules import words_of
from digests.storage import migrate as migrate_store

Say = Callable[[str], None]


def _current(path: Path) -> Current:
    current = Current(path)
    logs.set_up(current.settings.logging.level, current.settings.logging.format)
    return current


async def ingest(path: Path, say: Say) -> None:
    """Take in what every source offers now."""
    async with open_house(_current(path)) as house:
        for source in house.current.settings.sources:
            report = await house.visit(source)
            say(
                f"{source.name}: {report.new} new, {report.revised} revised, "
                f"{report.known} known, {len(report.troubles)} left out"
            )


async def preview(path: Path, edition: str) -> None:
    """Show the edition as it would come out now, as Telegram would."""
    from rich.console import Console

    from bot.terminal import show

    async with open_house(_current(path)) as house:
        digest = await house.sample(_edition(house, edition))
        show(house.renderer.render(digest, Preferences()), Console())


async def send(path: Path, edition: str, say: Say) -> None:
    """Queue the edition now for all its subscribers."""
    async with open_house(_current(path)) as house:
        _edition(house, edition)
        tally = await send_now(house.store, house.renderer, house.offer(), edition, house.clock())
    say(f"{edition}: queued for {tally.queued} subscribers; a running bot delivers it.")
    if tally.nothing_new:
        say(f"{tally.nothing_new} have nothing new to get.")
    elif not tally.queued:
        say("It has no subscribers who can be reached, or all were sent it within this minute.")


def _edition(house: House, name: str) -> Edition:
    editions = house.editions()
    if name not in editions:
        have = ", ".join(editions) or "none"
        raise BadInput(f"{house.current.path}: no edition {name!r}; editions are: {have}")
    return editions[name]


async def migrate(path: Path, say: Say) -> None:
    """Bring the database up to this version."""
    current = _current(path)
    before, now = await migrate_store(database_url(current.settings.storage.url, current.folder))
    say(f"Up to date: {now}." if before == now else f"Migrated: {before or 'empty'} -> {now}.")


async def plan(path: Path, say: Say) -> None:
    """Show what the file would change against what the running bot has taken up."""
    async with open_house(_current(path)) as house:
        before = await last_applied(house.store)
        counts = await house.store.counts()
        now = house.clock()
        for change in changes(before, house.editions()):
            _say_change(change, before, house.editions(), counts.get(change.edition, 0), say)
            if change.what != "removed":
                await _say_runs(house, house.editions()[change.edition], now, say)


def _say_change(
    change: Change,
    before: Mapping[str, Edition],
    after: Mapping[str, Edition],
    subscribers: int,
    say: Say,
) -> None:
    who = "1 subscriber" if subscribers == 1 else f"{subscribers} subscribers"
    say(f"{change.edition}: {change.what}, {who}")
    for key in change.keys:
        old, new = getattr(before[change.edition], key), getattr(after[change.edition], key)
        if key == "schedule":
            old, new = words_of(old), words_of(new)
        say(f"    {key}: {_shown(old)} -> {_shown(new)}")


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


async def _say_runs(house: House, edition: Edition, now: datetime, say: Say) -> None:
    zones = Counter([edition.zone])
    async for _, reader in house.store.everyone(edition.name):
        zones[reader.preferences.zone or edition.zone] += 1
    for zone, runs in next_runs(edition, [zone for zone, _ in zones.most_common()], now).items():
        say(f"    next in {zone}: " + ", ".join(f"{run:%a %d %b %H:%M}" for run in runs))
