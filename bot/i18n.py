"""Phrases into words: Fluent messages of one language, dates and numbers by its locale."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton, format_time
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentNone, FluentType

from digests.model import Argument, Phrase
from digests.text.folding import folded_words

DEFAULT = "en"
_LOCALES = files("bot") / "locales"
_MONDAY = date(2024, 1, 1)

_REGIONS = {"en": "en_GB"}
"""Where a language alone would mean one country's habits: a 24-hour clock, the day first."""


def _languages() -> Iterable[str]:
    return sorted(
        path.name.removesuffix(".ftl") for path in _LOCALES.iterdir() if path.name.endswith(".ftl")
    )


LANGUAGES: tuple[str, ...] = (DEFAULT, *(code for code in _languages() if code != DEFAULT))
"""Every language that has a file in `locales`, English first."""


def negotiate(code: str | None) -> str:
    """The language to speak with somebody whose client says `code` ("uk-UA"); else English."""
    base = (code or "").replace("_", "-").split("-", 1)[0].lower()
    return base if base in LANGUAGES else DEFAULT


def autonym(language: str) -> str:
    """What a language calls itself: "Deutsch"."""
    name = Locale.parse(language).get_language_name(language) or language
    return name[:1].upper() + name[1:]


@lru_cache(maxsize=32)
def month_names(language: str) -> Mapping[str, int]:
    """The months by the folded names a language has for them, alone and with a day."""
    months = Locale.parse(language).months
    return {
        " ".join(folded_words(name)): number
        for form in ("format", "stand-alone")
        for number, name in months[form]["wide"].items()
    }


class Translator:
    """Speaks one language; a message it lacks is said in English.

    `is_plain` prefers a message's `.plain` form: no emoji, for screen readers. Moments are told
    in `zone`, an IANA name, when one is given; naive ones as they are.
    """

    def __init__(self, language: str, is_plain: bool = False, zone: str | None = None) -> None:
        self.language = negotiate(language)
        self.is_plain = is_plain
        self.zone = ZoneInfo(zone) if zone else None

    @property
    def is_right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return Locale.parse(self.language).text_direction == "rtl"

    def __call__(self, phrase: Phrase) -> str:
        """The phrase in words.

        Raises:
            LookupError: not even English has the message: a mistake in the program.
            ValueError: the arguments do not fit the message: a mistake in the program.
        """
        for language in dict.fromkeys((self.language, DEFAULT)):
            bundle = _bundle(language)
            if bundle.has_message(phrase.id):
                return self._format(bundle, phrase)
        raise LookupError(f"no message {phrase.id!r}")

    def _format(self, bundle: FluentBundle, phrase: Phrase) -> str:
        message = bundle.get_message(phrase.id)
        pattern = message.attributes.get("plain") if self.is_plain else None
        pattern = pattern or message.value
        if pattern is None:
            raise LookupError(f"message {phrase.id!r} has no words")
        text, errors = bundle.format_pattern(
            pattern, {name: self._argument(value) for name, value in phrase.args.items()}
        )
        if errors or isinstance(text, FluentNone):
            raise ValueError(f"message {phrase.id!r}: {errors}")
        return text

    def _argument(self, value: Argument) -> object:
        if isinstance(value, time):
            return _Clock(value)
        if isinstance(value, datetime) and value.tzinfo and self.zone:
            return value.astimezone(self.zone)
        return value


class _Clock(FluentType):
    """A time of day, which Fluent itself does not know."""

    def __init__(self, value: time) -> None:
        self.value = value

    def format(self, locale: Locale) -> str:
        return _clock(self.value, locale)


def _clock(value: datetime | time, locale: Locale) -> str:
    return format_time(value, "short", locale=locale)


def _day(value: date, locale: Locale) -> str:
    return format_skeleton("yMMMd", value, locale=locale)


def _full_day(value: date, locale: Locale) -> str:
    return format_skeleton("yMMMEd", value, locale=locale)


def _short_day(value: date, locale: Locale) -> str:
    return format_skeleton("MMMEd", value, locale=locale)


def _days(since: date, until: date, locale: Locale) -> str:
    """From one day to another; a whole month or year by its name."""
    first_of_next = until + timedelta(days=1)
    if since.day == 1 and first_of_next.day == 1:
        if since.month == 1 and first_of_next.month == 1 and since.year == until.year:
            return format_skeleton("y", since, locale=locale)
        if (since.year, since.month) == (until.year, until.month):
            return format_skeleton("yMMMM", since, locale=locale)
    return format_interval(since, until, "yMMMd", locale=locale)


def _weekday(number: float, locale: Locale) -> str:
    """Monday is 0."""
    return format_date(_MONDAY + timedelta(days=int(number)), "EEE", locale=locale)


def _functions(locale: Locale) -> dict[str, Callable[..., FluentType]]:
    """What messages may call: `WEEKDAY` of a number, the others of a moment."""

    def of(format_value: Callable[..., str]) -> Callable[..., FluentType]:
        return lambda *values: _Words(
            format_value(*(one.value if isinstance(one, _Clock) else one for one in values), locale)
        )

    return {
        "DAY": of(_day),
        "DAYS": of(_days),
        "FULL_DAY": of(_full_day),
        "SHORT_DAY": of(_short_day),
        "CLOCK": of(_clock),
        "WEEKDAY": of(_weekday),
    }


class _Words(FluentType):
    """What a function of ours has put into words already."""

    def __init__(self, text: str) -> None:
        self.text = text

    def format(self, locale: Locale) -> str:
        return self.text


@lru_cache(maxsize=32)
def _bundle(language: str) -> FluentBundle:
    locale = Locale.parse(_REGIONS.get(language, language))
    bundle = FluentBundle(
        [str(locale)],
        functions=_functions(locale),
        # Isolation marks are noise in one-way text, and needed where directions mix.
        use_isolating=locale.text_direction == "rtl",
    )
    text = (_LOCALES / f"{language}.ftl").read_text(encoding="utf-8")
    bundle.add_resource(FluentResource(text))
    return bundle
