"""English."""

from digests.text.languages.en_body_roles import BODY_ROLES
from digests.text.languages.en_coming import COMING
from digests.text.languages.en_dates import DATES
from digests.text.languages.en_organisations import ORGANISATIONS
from digests.text.languages.en_people import PEOPLE
from digests.text.languages.en_places import PLACES
from digests.text.languages.en_roles import ROLES
from digests.text.languages.en_speech import SPEECH
from digests.text.languages.en_text import TEXT
from digests.text.languages.language import Language

ENGLISH = Language(
    code="en",
    text=TEXT,
    speech=SPEECH,
    people=PEOPLE,
    roles=ROLES,
    body_roles=BODY_ROLES,
    organisations=ORGANISATIONS,
    places=PLACES,
    dates=DATES,
    coming=COMING,
)
