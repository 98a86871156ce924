"""Who may come in: this machine's own pages and programs, or whoever knows the password."""

import base64
import hmac
from collections.abc import Sequence
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_OWN_SITES = frozenset({"", "none", "same-origin"})


class Guard:
    """Turns strangers away before the app sees them.

    Without a password only requests addressed to a loopback name pass, so that no name of
    somebody else's can be bound to this address. With one, HTTP basic is asked of everybody.
    Requests that another site's page makes in the visitor's browser never pass.
    """

    def __init__(self, app: ASGIApp, password: str | None = None) -> None:
        self._app = app
        self._password = password

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = scope["headers"]
        if self._password is not None and not self._knows(headers):
            ask = {"WWW-Authenticate": 'Basic realm="playground", charset="UTF-8"'}
            refusal = PlainTextResponse("Password, please.", 401, ask)
            await refusal(scope, receive, send)
        elif self._is_strange(scope):
            await PlainTextResponse("Not from here.", 403)(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _knows(self, headers: Sequence[tuple[bytes, bytes]]) -> bool:
        kind, _, encoded = _header(headers, b"authorization").partition(" ")
        if kind.lower() != "basic":
            return False
        try:
            given = base64.b64decode(encoded, validate=True)
        except ValueError:
            return False
        assert self._password is not None
        return hmac.compare_digest(given.partition(b":")[2], self._password.encode())

    def _is_strange(self, scope: Scope) -> bool:
        headers = scope["headers"]
        host = _header(headers, b"host")
        if self._password is None and (urlsplit(f"//{host}").hostname or "") not in LOOPBACK:
            return True
        if _header(headers, b"sec-fetch-site") not in _OWN_SITES and not _follows_link(scope):
            return True
        origin = _header(headers, b"origin")
        return origin != "" and urlsplit(origin).netloc != host


def _follows_link(scope: Scope) -> bool:
    """Whether somebody clicked a link to the page, which does nothing by being opened."""
    is_shown = _header(scope["headers"], b"sec-fetch-dest") == "document"
    return is_shown and scope["path"] == "/" and scope["method"] == "GET"


def _header(headers: Sequence[tuple[bytes, bytes]], name: bytes) -> str:
    return next((value.decode("latin-1") for key, value in headers if key == name), "")
