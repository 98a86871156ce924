"""Which message ids count together: the runs in which a channel numbers its messages.

Telegram numbers a bot's messages in all private chats and basic groups in one run, and those of
each supergroup or channel in a run of its own.
"""

from digests.model import Recipient

SHARED = ""
"""The run of all chats that have none of their own."""

Run = tuple[str, str]
"""A run of message ids: its channel and its name."""

_SUPERGROUPS_BELOW = -1_000_000_000_000


def chat_of(address: str) -> str:
    """The address without its topic: "-1001234567890/7" is a topic of "-1001234567890"."""
    return address.partition("/")[0]


def sequence_of(recipient: Recipient) -> str:
    """The name of the recipient's run of message ids."""
    chat = chat_of(recipient.address)
    try:
        is_own = int(chat) < _SUPERGROUPS_BELOW
    except ValueError:  # an address by name is a channel's or a supergroup's
        is_own = True
    return chat if is_own else SHARED


def run_of(recipient: Recipient) -> Run:
    """The run in which the recipient's messages are numbered."""
    return recipient.channel, sequence_of(recipient)
