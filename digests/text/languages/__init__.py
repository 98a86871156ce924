"""The reading languages: to add one, write its file and put it into this table."""

from collections.abc import Mapping

from digests.text.languages.en import ENGLISH
from digests.text.languages.language import Language

LANGUAGES: Mapping[str, Language] = {ENGLISH.code: ENGLISH}


def language_of(code: str) -> Language:
    """The language of that code ("en", "en-GB"); English for one the reader does not know."""
    return LANGUAGES.get(code.split("-")[0].lower(), ENGLISH)
