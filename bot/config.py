"""Settings: one TOML file, read once, checked whole."""

import tomllib
from collections.abc import Callable
from datetime import timedelta
from functools import reduce
from operator import or_
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    HttpUrl,
    ValidationError,
    model_validator,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.config_addresses import BASE_URL, STORAGE_URL
from bot.config_errors import ConfigError, faults, in_order
from bot.config_names import misfits
from digests.errors import BadInput
from digests.model import Edition, Schedule
from digests.schedules import days_of, schedule_of, time_of, zone_of
from digests.sections import SECTIONS
from digests.sources import SOURCES
from digests.sources.settings import Duration, Slug, SourceSettings

SECTION_NAMES = tuple(section.name for section in SECTIONS)


def _zone(name: str) -> str:
    try:
        return zone_of(name)
    except BadInput as error:
        raise ValueError(str(error)) from error


def _checked_by(parse: Callable[[str], object]) -> AfterValidator:
    """Keeps the words as they stand, and refuses those that cannot be parsed."""

    def check(words: str) -> str:
        try:
            parse(words)
        except BadInput as error:
            raise ValueError(str(error)) from error
        return words

    return AfterValidator(check)


def _section(name: str) -> str:
    if name not in SECTION_NAMES:
        raise ValueError(f"expected one of {', '.join(SECTION_NAMES)}")
    return name


def _listen(address: str) -> str:
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        raise ValueError("expected HOST:PORT, such as 127.0.0.1:8443")
    return address


def _one_or_many(value: object) -> object:
    return [value] if isinstance(value, str) else value


Zone = Annotated[str, AfterValidator(_zone)]
SectionName = Annotated[str, AfterValidator(_section)]
Listen = Annotated[str, AfterValidator(_listen)]
TimeOfDay = Annotated[str, _checked_by(time_of)]
Times = Annotated[tuple[TimeOfDay, ...], BeforeValidator(_one_or_many)]
Weekdays = Annotated[str, _checked_by(days_of)]
CronLine = Annotated[str, _checked_by(lambda line: schedule_of(cron=line))]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class TelegramSettings(_Table):
    """How to reach Telegram."""

    base_url: str = Field(BASE_URL, pattern=r"^https?://[^/\s]+\S*$")
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: HttpUrl | None = None
    webhook_listen: Listen = "127.0.0.1:8443"
    paid_broadcast: bool = False

    @model_validator(mode="after")
    def _webhook_is_reachable(self) -> Self:
        if self.mode == "webhook" and self.webhook_url is None:
            raise ValueError("mode webhook needs webhook_url, the address Telegram calls")
        return self


class StorageSettings(_Table):
    """Where articles, subscriptions and the outbox are kept."""

    url: str = Field(STORAGE_URL, pattern=r"^(sqlite:///.+|postgresql://.+|memory://)$")
    keep_articles: Duration = timedelta(days=400)


class AdminSettings(_Table):
    """The Telegram users who may operate the bot."""

    ids: tuple[int, ...] = ()


class DeliverySettings(_Table):
    """What happens when sending is slow, late or uncertain."""

    settle_after: Duration = timedelta(minutes=2)
    unknown: Literal["probe", "resend", "drop"] = "probe"
    grace: Duration = timedelta(hours=6)
    nothing_new: Literal["silent", "say"] = "silent"


class PrivacySettings(_Table):
    """What `/privacy` tells subscribers."""

    contact: str | None = None
    text: str | None = None


class FetchingSettings(_Table):
    """Limits on what is fetched from the web."""

    allow_hosts: tuple[str, ...] = ()


class LoggingSettings(_Table):
    """What is logged, and how."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    format: Literal["console", "json"] = "console"


class EditionSettings(_Table):
    """A digest on offer."""

    name: Slug
    title: str = Field(min_length=1, max_length=100)
    at: Times = ()
    days: Weekdays | None = None
    cron: CronLine | None = None
    timezone: Zone = "UTC"
    stories: int = Field(5, ge=1, le=20)
    sections: tuple[SectionName, ...] = ("quotes", "who", "where", "next")
    sources: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _has_a_schedule(self) -> Self:
        self.schedule()
        return self

    def schedule(self) -> Schedule:
        """When this edition comes out."""
        try:
            return schedule_of(self.at, self.days, self.cron)
        except BadInput as error:
            raise ValueError(str(error)) from error

    def edition(self, sources: tuple[str, ...]) -> Edition:
        """The edition as the engine knows it; no sources named means all of them."""
        return Edition(
            name=self.name,
            title=self.title,
            schedule=self.schedule(),
            zone=self.timezone,
            stories=self.stories,
            sections=self.sections,
            sources=self.sources or sources,
        )


if TYPE_CHECKING:
    AnySource = SourceSettings
else:
    AnySource = Annotated[reduce(or_, SOURCES), Field(discriminator="kind")]


class Settings(BaseSettings):
    """The whole configuration."""

    model_config = SettingsConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)

    telegram: TelegramSettings = TelegramSettings()
    storage: StorageSettings = StorageSettings()
    admins: AdminSettings = AdminSettings()
    delivery: DeliverySettings = DeliverySettings()
    privacy: PrivacySettings = PrivacySettings()
    fetching: FetchingSettings = FetchingSettings()
    logging: LoggingSettings = LoggingSettings()
    sources: tuple[AnySource, ...] = ()
    editions: tuple[EditionSettings, ...] = ()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The file alone counts: a stray variable of the environment changes nothing."""
        return (init_settings,)

    def offer(self) -> dict[str, Edition]:
        """The editions by name."""
        every = tuple(source.name for source in self.sources)
        return {edition.name: edition.edition(every) for edition in self.editions}


def load(path: Path) -> Settings:
    """Read and check the configuration file.

    Raises:
        ConfigError: every mistake at once, each with file, line, key, value and expectation.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigError(
            path, [f"{path}: no such file; `newsdigest init` writes one to start from"]
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(path, [f"{path}: cannot be read: {error}"]) from error
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(path, [f"{path}: not valid TOML: {error}"]) from error
    mistakes = [*misfits(table)]
    try:
        settings = Settings(**table)
    except ValidationError as error:
        mistakes += faults(table, error)
    if mistakes:
        raise ConfigError(path, in_order(path, text, mistakes))
    return settings
