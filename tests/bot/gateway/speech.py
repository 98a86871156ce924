"""A speech for tests: it says the ids of phrases."""

from dataclasses import dataclass

from digests.model import Phrase


@dataclass(frozen=True, slots=True)
class Echo:
    """Says the id of a phrase and its arguments; "!" before it when plain."""

    is_right_to_left: bool = False
    is_plain: bool = False

    def __call__(self, phrase: Phrase) -> str:
        mark = "!" if self.is_plain else ""
        return " ".join([f"{mark}{phrase.id}", *map(str, phrase.args.values())])
