"""Every error the engine raises on purpose, named by what the caller should do.

NewsdigestError
├── BadInput            a file, feed, page or setting cannot be used: tell who can mend it
├── StorageTrouble      the database is locked, full or gone: wait and try again
└── SendError           a message did not (surely) arrive
    ├── NotSent         proved not sent: send again later
    │   └── TryLater    ... after the time the server asked for, and nothing before
    ├── Unknown         may have arrived: never repeat blindly, settle first
    ├── Refused         this message can never be sent: give it up
    ├── Gone            this recipient cannot be reached now: suspend it
    ├── Moved           this recipient has another address now
    └── Halt            nobody can be reached: stop sending, call the operator
"""

from datetime import timedelta


class NewsdigestError(Exception):
    """The root: whoever catches this catches all that newsdigest raises on purpose."""


class BadInput(NewsdigestError):
    """Something from outside cannot be used; the text says what, where and what was expected."""


class StorageTrouble(NewsdigestError):
    """The store could not answer now; nothing was written."""


class SendError(NewsdigestError):
    """A message did not surely arrive; the text is the server's reason, never the token."""


class NotSent(SendError):
    """Proved not sent: sending again cannot double anything."""


class TryLater(NotSent):
    """The server asked for a pause: no request at all before `after` has passed."""

    def __init__(self, after: timedelta, reason: str = "too many requests") -> None:
        super().__init__(reason)
        self.after = after


class Unknown(SendError):
    """The outcome is not known: the message may or may not have arrived."""


class Refused(SendError):
    """The server will never take this message as it is."""


class Gone(SendError):
    """The recipient blocked the bot, removed it, or does not exist any more."""


class Moved(SendError):
    """The recipient has a new `address`, as a group has that became a supergroup."""

    def __init__(self, address: str, reason: str = "the chat moved") -> None:
        super().__init__(reason)
        self.address = address


class Halt(SendError):
    """Nobody can be reached until the operator acts: a bad token, or a second bot running."""
