"""A language as the reader knows it: one table per topic."""

from dataclasses import dataclass

from digests.text.languages.body_role_words import BodyRoleWords
from digests.text.languages.coming_words import ComingWords
from digests.text.languages.date_words import DateWords
from digests.text.languages.organisation_words import OrganisationWords
from digests.text.languages.people_words import PeopleWords
from digests.text.languages.place_words import PlaceWords
from digests.text.languages.role_words import RoleWords
from digests.text.languages.speech_words import SpeechWords
from digests.text.languages.text_words import TextWords


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All that is language and not method. Compared by identity."""

    code: str
    text: TextWords
    speech: SpeechWords
    people: PeopleWords
    roles: RoleWords
    body_roles: BodyRoleWords
    organisations: OrganisationWords
    places: PlaceWords
    dates: DateWords
    coming: ComingWords
