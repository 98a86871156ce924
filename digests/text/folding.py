"""Words folded so that spellings of one name meet: case, accents, alphabets, y and i."""

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = {
    **dict(zip("абвгґдезиіклмнопрстуфыэ", "abvggdeziiklmnoprstufie", strict=True)),
    **{"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch"},
    **{"ю": "yu", "я": "ya", "є": "ye", "ь": "", "ъ": ""},
}
"""Ukrainian and Russian letters, their accents off, as news agencies romanise them."""

_LETTERS = {**_CYRILLIC, "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
_LONG_I = re.compile(r"i+j$|ii+")
_POSSESSIVE = re.compile(r"['’][sS]?$")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*['’]?")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The form under which spellings of one word meet: Zelenskyy, Zelenskiy and Zelensky.

    Empty when nothing of the word is left.
    """
    bare = _POSSESSIVE.sub("", word)
    if bare.isascii():  # most words of most articles: no table and no decomposition is needed
        latin = "".join(filter(str.isalnum, bare.lower()))
    else:
        plain = "".join(c for c in unicodedata.normalize("NFKD", bare).casefold() if c.isalnum())
        latin = "".join(_LETTERS.get(letter, letter) for letter in plain)
    return _LONG_I.sub("i", latin.replace("y", "i"))


def folded_words(text: str) -> list[str]:
    """The folded words of a text, in order; a hyphen parts words."""
    return [folded for word in _WORD.findall(text) if (folded := fold(word))]
