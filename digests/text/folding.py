"""Words folded so that spellings of one name meet: case, accents, alphabets, y and i."""

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = {
    **dict(zip("абвгґдезийіклмнопрстуфхцыэё", "abvggdezyiiklmnoprstufhcyee", strict=True)),
    **{"ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "є": "ye", "ї": "yi"},
    **{"ь": "", "ъ": "", "х": "kh", "ц": "ts"},
}
"""Ukrainian and Russian letters as news agencies romanise them."""

_LETTERS = {**_CYRILLIC, "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
_LONG_I = re.compile(r"i{2,}|ij$")
_POSSESSIVE = re.compile(r"['’]s?$")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*['’]?")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The form under which spellings of one word meet: Zelenskyy, Zelenskiy and Zelensky.

    Empty when nothing of the word is left.
    """
    bare = _POSSESSIVE.sub("", word.casefold()).replace("'", "").replace("’", "")
    latin = "".join(_LETTERS.get(letter, letter) for letter in bare)
    plain = "".join(c for c in unicodedata.normalize("NFKD", latin) if not unicodedata.combining(c))
    return _LONG_I.sub("i", plain.replace("y", "i"))


def folded_words(text: str) -> list[str]:
    """The folded words of a text, in order; a hyphen parts words."""
    return [folded for word in _WORD.findall(text) if (folded := fold(word))]
