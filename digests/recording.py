"""Outcomes -> the store: parts first, then what follows for their readers."""

from collections.abc import Sequence

import structlog

from digests.model import Recipient, Status
from digests.ports import Store
from digests.retrying import Outcome

log = structlog.get_logger(__name__)


async def record(store: Store, outcomes: Sequence[Outcome]) -> None:
    """Write what became of parts. Raises StorageTrouble; doing it again then is harmless.

    Were readers suspended or moved first, a crash in between would leave the part unsettled
    although its fate is known.
    """
    if not outcomes:
        return
    await store.outbox.settle([outcome.part for outcome in outcomes])
    for outcome in outcomes:
        if outcome.suspend is not None:
            await store.suspend(outcome.part.recipient, outcome.suspend)
    for old, new in _moves(outcomes):
        await store.move(old, new)
    for outcome in outcomes:
        _tell(outcome)


def _moves(outcomes: Sequence[Outcome]) -> list[tuple[Recipient, Recipient]]:
    return [(o.moved_from, o.part.recipient) for o in outcomes if o.moved_from is not None]


def _tell(outcome: Outcome) -> None:
    """One line for each part that is over or in doubt; the ordinary retry needs none."""
    part = outcome.part
    fields = {
        "delivery": part.delivery,
        "part": part.index,
        "status": part.status.value,
        "attempts": part.attempts,
    }
    match part.status:
        case Status.SENT:
            log.info("part sent", **fields)
        case Status.UNKNOWN | Status.FAILED | Status.DROPPED:
            log.warning("part not surely sent", **fields, reason=part.reason)
        case _:
            log.debug("part waits again", **fields, reason=part.reason)
