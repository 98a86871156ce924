"""Methods about the bot itself: who it is, its commands, its texts."""

import re

from bot.playground.chats import Json
from bot.playground.methods.targets import find_chat
from bot.playground.params import Params
from bot.playground.profile import Scope
from bot.playground.refusals import bad_request
from bot.playground.state import State

_COMMAND = re.compile("[a-z0-9_]{1,32}")
_LANGUAGE = re.compile("[a-z]{2}")
_PLAIN_SCOPES = frozenset(
    {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
)
_CHAT_SCOPES = frozenset({"chat", "chat_administrators", "chat_member"})
_MOST_COMMANDS = 100
_LONGEST = {"name": 64, "description": 512, "short_description": 120}


def get_me(state: State, _params: Params) -> Json:
    """getMe."""
    return state.bot.as_json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


def set_my_commands(state: State, params: Params) -> bool:
    """setMyCommands."""
    given = params.sequence("commands", "commands")
    if len(given) > _MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands = [_command(params.within(one)) for one in given]
    state.profile.commands[_scope(state, params), _language(params)] = commands
    state.tell("commands", 0, {})
    return True


def get_my_commands(state: State, params: Params) -> list[Json]:
    """getMyCommands."""
    return state.profile.commands.get((_scope(state, params), _language(params)), [])


def delete_my_commands(state: State, params: Params) -> bool:
    """deleteMyCommands."""
    state.profile.commands.pop((_scope(state, params), _language(params)), None)
    state.tell("commands", 0, {})
    return True


def _command(given: Params) -> Json:
    name = given.text("command").removeprefix("/")
    description = given.text("description").strip()
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def _scope(state: State, params: Params) -> Scope:
    scope = params.within(params.mapping("scope", "BotCommandScope"))
    kind = scope.text("type") or "default"
    if kind in _PLAIN_SCOPES:
        return kind, 0, 0
    if kind not in _CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    return kind, find_chat(state, scope).id, scope.integer("user_id")


def _language(params: Params) -> str:
    code = params.text("language_code")
    if code and not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


class Text:
    """One of the bot's texts by language: `set` and `get` are the two methods about it."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def set(self, state: State, params: Params) -> bool:
        """setMyName, setMyDescription, setMyShortDescription."""
        text = params.text(self._kind)
        if len(text) > _LONGEST[self._kind]:
            raise bad_request(f"bot {self._kind.replace('_', ' ')} is too long")
        state.profile.texts[self._kind, _language(params)] = text
        return True

    def get(self, state: State, params: Params) -> Json:
        """getMyName, getMyDescription, getMyShortDescription."""
        texts = state.profile.texts
        text = texts.get((self._kind, _language(params))) or texts.get((self._kind, ""), "")
        if self._kind == "name":
            text = text or state.bot.first_name
        return {self._kind: text}


def set_chat_menu_button(state: State, params: Params) -> bool:
    """setChatMenuButton."""
    button = params.mapping("menu_button", "menu button")
    state.profile.menu_buttons[params.integer("chat_id")] = dict(button) or {"type": "default"}
    return True


def get_chat_menu_button(state: State, params: Params) -> Json:
    """getChatMenuButton."""
    buttons = state.profile.menu_buttons
    return buttons.get(params.integer("chat_id")) or buttons.get(0) or {"type": "commands"}


def log_out(state: State, _params: Params) -> bool:
    """logOut: the token is of no use here afterwards."""
    state.is_logged_out = True
    return True


def close(_state: State, _params: Params) -> bool:
    """close."""
    return True
