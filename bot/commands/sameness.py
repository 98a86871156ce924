"""Whether two sentences announce one event. Pure."""

from digests.text.folding import folded_words

LEAST_SHARED = 3  # telling words two sentences about one event have in common
_LEAST_LIKE = 0.6  # of the telling words of the shorter sentence
_SHORTEST_TELLING = 4  # letters
_STEM = 5  # letters after which "publish", "publishes" and "publishing" are one word


def is_same_event(one: str, other: str) -> bool:
    """Whether two sentences announce one event, on whatever day."""
    words, others = telling(one), telling(other)
    shared = len(words & others)
    return shared >= LEAST_SHARED and shared >= _LEAST_LIKE * min(len(words), len(others))


def telling(sentence: str) -> set[str]:
    """The stems of the words that tell this event from others: no small ones, no numbers."""
    return {
        word[:_STEM]
        for word in folded_words(sentence)
        if len(word) >= _SHORTEST_TELLING and not word[0].isdigit()
    }
