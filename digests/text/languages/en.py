"""English."""

from digests.text.languages.en_people import PEOPLE
from digests.text.languages.en_roles import ROLES
from digests.text.languages.en_speech import SPEECH
from digests.text.languages.language import Language

ENGLISH = Language(code="en", speech=SPEECH, people=PEOPLE, roles=ROLES)
