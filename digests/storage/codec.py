"""Values to JSON and back: briefs, messages, preferences."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from types import GenericAlias
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError, create_model

from digests.errors import BadInput
from digests.model import Account, Brief, Message, Preferences
from digests.sections import SECTIONS

# Each section's findings come back as the type the section says it finds; those of a section
# that no longer exists are passed over.
_FIELDS: Any = {
    section.name: (GenericAlias(tuple, (section.finding, ...)) | None, None) for section in SECTIONS
}
_Findings = create_model("_Findings", **_FIELDS)
_BRIEF = TypeAdapter(tuple[Brief, _Findings])
_MESSAGE = TypeAdapter(Message)
_PREFERENCES = TypeAdapter(Preferences)
_ACCOUNT = TypeAdapter(Account)
_STORIES = TypeAdapter(tuple[str, ...])
_PAYLOAD = TypeAdapter(Mapping[str, object])

T = TypeVar("T")


class Unreadable(BadInput):
    """A stored value is not what it should be: the row is damaged, or of another version."""


def dump_brief(brief: Brief) -> str:
    """The brief and its findings, in two parts."""
    findings = _Findings.model_construct(None, **brief.findings)
    return _dump(_BRIEF, (replace(brief, findings={}), findings))


def load_brief(stored: str) -> Brief:
    """Raises Unreadable."""
    brief, findings = _load(_BRIEF, stored)
    return replace(brief, findings={name: found for name, found in findings if found is not None})


def dump_message(message: Message) -> str:
    """What a part says."""
    return _dump(_MESSAGE, message)


@lru_cache(maxsize=1024)
def load_message(stored: str) -> Message:
    """Raises Unreadable. Cached: one message goes to many recipients."""
    return _load(_MESSAGE, stored)


def dump_preferences(preferences: Preferences) -> str:
    """How a reader wants digests."""
    return _dump(_PREFERENCES, preferences)


@lru_cache(maxsize=4096)
def load_preferences(stored: str) -> Preferences:
    """Raises Unreadable. Cached: most readers share theirs with many."""
    return _load(_PREFERENCES, stored)


def dump_stories(stories: tuple[str, ...]) -> str:
    """Keys of stories."""
    return _dump(_STORIES, stories)


def load_stories(stored: str) -> tuple[str, ...]:
    """Raises Unreadable."""
    return _load(_STORIES, stored)


def dump_account(account: Account) -> str:
    """Where a digest's numbers come from."""
    return _dump(_ACCOUNT, account)


def load_account(stored: str) -> Account:
    """Raises Unreadable."""
    return _load(_ACCOUNT, stored)


def dump_payload(payload: Mapping[str, object]) -> str:
    """An update as the channel sent it."""
    return _dump(_PAYLOAD, payload)


def load_payload(stored: str) -> Mapping[str, object]:
    """Raises Unreadable."""
    return _load(_PAYLOAD, stored)


def _dump(adapter: TypeAdapter[T], value: T) -> str:
    return adapter.dump_json(value, exclude_defaults=True).decode()


def _load(adapter: TypeAdapter[T], stored: str) -> T:
    try:
        return adapter.validate_json(stored)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(step) for step in first["loc"])
        raise Unreadable(f"{where}: {first['msg']}" if where else first["msg"]) from error
