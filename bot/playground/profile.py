"""What the bot says about itself: commands by scope and language, texts, menu button."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.playground.chats import Chat, Json, Kind, Role

Scope = tuple[str, int, int]
DEFAULT: Scope = ("default", 0, 0)
ADMINS = frozenset({Role.CREATOR, Role.ADMINISTRATOR})


@dataclass(slots=True)
class Profile:
    """The bot's public face; `texts` is keyed by (kind, language)."""

    commands: dict[tuple[Scope, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)

    def commands_for(self, chat: Chat, person: int, language: str) -> list[Json]:
        """The menu a person sees in a chat: the narrowest scope that has commands wins."""
        for scope in _scopes(chat, person):
            for tongue in (language, ""):
                if commands := self.commands.get((scope, tongue)):
                    return commands
        return []


def _scopes(chat: Chat, person: int) -> Iterator[Scope]:
    if chat.kind is Kind.PRIVATE:
        yield ("chat", chat.id, 0)
        yield ("all_private_chats", 0, 0)
    else:
        is_admin = chat.members.get(person) in ADMINS
        yield ("chat_member", chat.id, person)
        if is_admin:
            yield ("chat_administrators", chat.id, 0)
        yield ("chat", chat.id, 0)
        if is_admin:
            yield ("all_chat_administrators", 0, 0)
        yield ("all_group_chats", 0, 0)
    yield DEFAULT
