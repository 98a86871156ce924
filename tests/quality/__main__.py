"""One table of figures: `python -m tests.quality`; fails when one lies under its floor.

`python -m tests.quality --held-out 5` prints the figures for quotes on articles held out.
"""

import argparse
import sys
from collections.abc import Callable, Iterator

from rich.console import Console
from rich.table import Table

from tests.quality import own, shared
from tests.quality.floors import FLOORS

Measure = Callable[[], Iterator[tuple[str, float]]]

OWN: tuple[Measure, ...] = (own.announcements,)
SHARED: tuple[Measure, ...] = (
    shared.quotes,
    shared.gold,
    shared.places,
    shared.traps,
    shared.speed,
)


def main() -> int:
    """Measure, print, and say by the exit code whether every floor holds."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--held-out", type=int, choices=range(shared.FOLDS), metavar="FOLD")
    fold = options.parse_args().held_out
    console = Console()
    if fold is not None:
        console.print("\n".join(f"{share:.1f}  {what}" for what, share in shared.held_out(fold)))
        return 0
    measures = OWN
    if shared.SHARED.is_dir():
        measures += SHARED
    else:
        console.print("The measuring texts do not stand beside the checkout: skipped.")
    figures = {name: value for measure in measures for name, value in measure()}
    table = Table("measured", "bar", "floor", "figure", "verdict")
    is_good = True
    for floor in FLOORS:
        value = figures.get(floor.name)
        if value is None:
            continue
        holds = floor.holds(value)
        is_good = is_good and holds
        verdict = "ok" if floor.reaches(value) else "below the bar" if holds else "BELOW THE FLOOR"
        table.add_row(f"{value:.1f}", f"{floor.bar:g}", f"{floor.floor:g}", floor.name, verdict)
    console.print(table)
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
