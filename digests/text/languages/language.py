"""A language as the reader knows it: one table per topic."""

from dataclasses import dataclass

from digests.text.languages.people_words import PeopleWords
from digests.text.languages.role_words import RoleWords
from digests.text.languages.speech_words import SpeechWords


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All that is language and not method. Compared by identity."""

    code: str
    speech: SpeechWords
    people: PeopleWords
    roles: RoleWords
