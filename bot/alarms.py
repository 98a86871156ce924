"""What admins are told unasked: one alarm when something begins, one line when it is over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from digests.model import Phrase
from digests.ports import Health

LATE = timedelta(minutes=10)
SILENT_AFTER = 5  # failures in a row
LOW_DISK = 200 * 1024 * 1024  # bytes


@dataclass(frozen=True, slots=True)
class State:
    """What the alarms look at."""

    lag: timedelta | None  # how late the oldest waiting digest is
    waiting: int
    halted: str | None  # why sending stopped
    health: Sequence[Health]
    free_disk: int | None  # bytes
    mistakes: str | None  # what is wrong in the configuration file


def alarms(state: State) -> dict[str, Phrase]:
    """Every alarm that stands now, by a name that stays the same while it lasts."""
    found: dict[str, Phrase] = {}
    if state.halted:
        found["halted"] = Phrase("alarm-halted", {"reason": state.halted})
    elif state.lag is not None and state.lag > LATE:
        minutes = int(state.lag.total_seconds() // 60)
        found["late"] = Phrase("alarm-late", {"minutes": minutes, "waiting": state.waiting})
    for health in state.health:
        if health.failures >= SILENT_AFTER:
            why = health.last_trouble or "no answer"
            found[f"source {health.source}"] = Phrase(
                "alarm-source", {"source": health.source, "why": why}
            )
    if state.free_disk is not None and state.free_disk < LOW_DISK:
        found["disk"] = Phrase("alarm-disk", {"free": state.free_disk // 1024**2})
    if state.mistakes:
        found["config"] = Phrase("alarm-config", {"mistakes": state.mistakes})
    return found


@dataclass(frozen=True, slots=True)
class Bell:
    """What to tell now, and what to remember as told."""

    tell: tuple[Phrase, ...]
    standing: Mapping[str, str]


def ring(standing: Mapping[str, str], now_standing: Mapping[str, Phrase], now: datetime) -> Bell:
    """Alarms that began or ended since last time; `standing` maps names to when they began.

    An empty value marks one that is over, since what is remembered can only be overwritten.
    """
    known = {name for name, since in standing.items() if since}
    began = [name for name in now_standing if name not in known]
    ended = sorted(known - set(now_standing))
    tell = (
        *(now_standing[name] for name in began),
        *(Phrase("alarm-over", {"name": name}) for name in ended),
    )
    changed = dict.fromkeys(ended, "") | dict.fromkeys(began, now.isoformat())
    return Bell(tell=tell, standing=changed)
