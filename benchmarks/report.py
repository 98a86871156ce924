"""One measured figure beside its bar."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured, what it should be, and whether it is."""

    name: str
    figure: str
    bar: str
    is_met: bool

    def __str__(self) -> str:
        mark = "met   " if self.is_met else "MISSED"
        return f"{mark} {self.name:<9} {self.figure}\n       {'':<9} bar: {self.bar}"
