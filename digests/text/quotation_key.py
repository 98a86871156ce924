"""Key quotations: which of an article's quotations a reader should see first."""

import re
from collections.abc import Sequence

from digests.model import Evidence
from digests.text.attribution import Attribution
from digests.text.document import Document
from digests.text.languages.speech_words import SpeechWords

KEYS = 3
"""How many quotations of an article are key."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SHORTEST, _LONGEST = 6, 90
"""Words: a key quotation says something, and is no speech."""

_WELL_SAID = range(9, 46)
"""Words: the length editors choose."""

_SAME_SPEAKER = 2.5
"""What another quotation of a speaker already chosen weighs less."""


def is_sentence(text: str, attribution: Attribution) -> bool:
    """Whether the quotation is a whole sentence: it begins as one and is long enough."""
    words = attribution.span.of(text)
    first = words.lstrip("[(“‘\"'… ")[:1]
    return (first.isupper() or first.isdigit()) and len(_WORD.findall(words)) >= 4


def ranked(document: Document, found: Sequence[Attribution]) -> tuple[list[int], int]:
    """Indices of the quotations, most important first, and how many of them are key."""
    words = document.language.speech
    weights = [_weight(document, one, words) for one in found]
    voices: dict[str, int] = {}
    for one in found:
        name = one.named.of(document.text)
        voices[name] = voices.get(name, 0) + 1
    chosen: list[int] = []
    heard: dict[str, int] = {}
    while len(chosen) < KEYS:
        best, most = None, 0.0
        for index, weight in enumerate(weights):
            name = found[index].named.of(document.text)
            value = weight + min(voices[name], 4) * 0.25 - _SAME_SPEAKER * heard.get(name, 0)
            if index not in chosen and weight > 0 and (best is None or value > most):
                best, most = index, value
        if best is None:
            break
        chosen.append(best)
        name = found[best].named.of(document.text)
        heard[name] = heard.get(name, 0) + 1
    rest = sorted((i for i in range(len(found)) if i not in chosen), key=lambda i: (-weights[i], i))
    return chosen + rest, len(chosen)


def _weight(document: Document, one: Attribution, words: SpeechWords) -> float:
    """How much a quotation tells by itself; not above 0 when it cannot stand alone."""
    text = one.span.of(document.text)
    spoken = _WORD.findall(text)
    title = document.title
    if not is_sentence(document.text, one) or not _SHORTEST <= len(spoken) <= _LONGEST:
        return min(0.0, len(spoken) / 100 - 1)
    if title is not None and title.meets(one.span):
        return 0.0
    first = spoken[0].lower()
    weight = 5.0 - 2.0 * one.span.start / max(1, len(document.text))
    weight += 1.0 if len(spoken) in _WELL_SAID else 0.0
    weight -= 2.0 if first in words.leaning else 0.0
    weight -= 1.5 if text.rstrip("”\"' ").endswith("?") else 0.0
    weight += 0.35 * min(3, sum(w.lower() in words.weighty for w in spoken))
    weight -= 0.5 if one.evidence is Evidence.CONTINUED else 0.0
    weight += 0.5 if one.member is not None else -0.5
    return max(weight, 0.1)
