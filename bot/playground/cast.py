"""The people a fresh playground starts with, each with a language of their own, and a group."""

from bot.playground.telegram import Telegram


def invite_cast(telegram: Telegram) -> None:
    """Let three people and their group in; the bot is in the group already."""
    ada = telegram.user("Ada Roe", language="en", username="ada_roe")
    olha = telegram.user("Olha Kit", language="uk", username="olha_kit")
    layla = telegram.user("Layla Haddad", language="ar", username="layla_haddad")
    telegram.group("Newsroom", ada, [olha, layla])
