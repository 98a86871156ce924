"""What is measured, the bar it is meant to reach, and the floor under which a run fails."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Floor:
    """One figure: `name` as the measurement gives it; lowering a `floor` needs a reason.

    `bar` and `floor` are the least allowed, or the most when `is_ceiling`.
    """

    name: str
    bar: float
    floor: float
    is_ceiling: bool = False

    def holds(self, value: float) -> bool:
        """Whether a measured value is on the right side of the floor."""
        return value <= self.floor if self.is_ceiling else value >= self.floor

    def reaches(self, value: float) -> bool:
        """Whether a measured value reaches the bar."""
        return value <= self.bar if self.is_ceiling else value >= self.bar


def at_most(name: str, bar: float, floor: float) -> Floor:
    """A figure that must not grow."""
    return Floor(name, bar, floor, is_ceiling=True)


FLOORS: tuple[Floor, ...] = (
    Floor("quotes: right person, sentences, F1", 95, 95),
    Floor("quotes: speaker mention, sentences, F1", 97.5, 97.5),
    Floor("quotes: right person, fragments, F1", 88, 88),
    Floor("gold: quotes with speaker, F1", 93, 94),
    Floor("gold: key quotes among the first three", 75, 72),
    at_most("gold: scare quotes shown", 0, 0),
    Floor("gold: who, recall", 92, 94),
    Floor("gold: who, precision", 92, 95),
    at_most("gold: who, traps", 0, 0),
    Floor("gold: roles right", 80, 88),
    Floor("gold: where, recall", 94, 95),
    Floor("gold: where, precision", 92, 95),
    at_most("gold: where, traps", 0, 0),
    Floor("gold: coordinates right, towns", 97, 97),
    Floor("gold: next, F1", 85, 95),
    at_most("gold: next, traps", 0, 0),
    Floor("gold: next, days exact", 92, 92),
    at_most("gold: days invented or past", 0, 0),
    Floor("gold: summary, ROUGE-1", 72, 73),
    Floor("gold: summary, share of gold sentences", 60, 60),
    Floor("gold: verbatim", 100, 100),
    at_most("gold: boilerplate shown", 0, 0),
    Floor("places: GeoVirus, F1", 78, 88),
    Floor("places: GeoWebNews, F1", 65, 75),
    Floor("dates: announcements of our own, exact", 92, 97),
    at_most("dates: traps that get a date", 0, 0),
    Floor("speed: gold, articles a second", 300, 80),
    Floor("speed: quotes, articles a second", 300, 60),
    Floor("speed: GeoVirus, articles a second", 300, 150),
    Floor("speed: GeoWebNews, articles a second", 300, 100),
)
