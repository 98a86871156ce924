"""An httpx transport that ends at the fake Telegram instead of a network: for tests."""

import httpx

from bot.playground.botapi import CALL, FILE
from bot.playground.exchange import Exchange, HungUpError
from bot.playground.telegram import Telegram


class Wire(httpx.AsyncBaseTransport):
    """Give it to HTTPXRequest: `HTTPXRequest(httpx_kwargs={"transport": Wire(telegram)})`.

    All wires of one Telegram share its `exchange`, so that two polls meet as they really do.
    """

    def __init__(self, telegram: Telegram, exchange: Exchange | None = None) -> None:
        self._telegram = telegram
        self.exchange = exchange or Exchange(telegram)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer as Telegram would. Raises httpx.ReadError where the connection breaks."""
        body = await request.aread()
        if file := FILE.fullmatch(request.url.path):
            upload = self._telegram.state.files.get(file[1])
            return httpx.Response(200, content=upload.data) if upload else httpx.Response(404)
        called = CALL.fullmatch(request.url.path)
        if called is None:
            return httpx.Response(404, json={"ok": False, "error_code": 404})
        kind = request.headers.get("content-type", "")
        try:
            status, answer = await self.exchange.receive(called[2], request.url.query, kind, body)
        except HungUpError as error:
            raise httpx.ReadError("the connection broke", request=request) from error
        return httpx.Response(status, content=answer, headers={"content-type": "application/json"})
