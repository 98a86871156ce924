"""Cues: the words and phrases without one of which a sentence announces nothing."""

from collections.abc import Sequence
from functools import lru_cache


class Cues:
    """Words and phrases of which a sentence needs one: most have none, and need no reading."""

    def __init__(self, words: frozenset[str], phrases: tuple[str, ...]) -> None:
        self._words = words
        self._phrases: dict[str, list[tuple[str, str]]] = {}
        for phrase in phrases:
            whole = phrase.split(" ")[:-1]  # the last may go on, unless a blank follows it
            found = self._phrases.setdefault(max(whole, key=len), [])
            found.append((phrase, phrase.split()[0]))
        self._openings = frozenset(self._phrases)

    def are_in(self, plain: str, printed: Sequence[str]) -> bool:
        """Whether a sentence, without its marks and as its words, holds one of them."""
        if not self._words.isdisjoint(printed):
            return True
        return any(
            phrase in plain and first in printed
            for word in self._openings.intersection(printed)
            for phrase, first in self._phrases[word]
        )


@lru_cache(maxsize=16)
def cues(words: frozenset[str], phrases: tuple[str, ...]) -> Cues:
    """The cues of a language, ready to be looked for."""
    return Cues(words, phrases)
