"""The connection that polls; its first request may be on its way already."""

from telegram.request import BaseRequest, RequestData

from bot.gateway.first_poll import Answer, FirstPoll
from bot.gateway.transport import AiohttpRequest, Timeout

_POOL = 2  # connections; a poll that was given up may linger


class PollingRequest(AiohttpRequest):
    """Takes up the answer of a first poll, if there is one to be had, as that of its first."""

    def __init__(self, first: FirstPoll | None) -> None:
        super().__init__(pool=_POOL)
        self._first = first

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        write_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        connect_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        pool_timeout: Timeout = BaseRequest.DEFAULT_NONE,
    ) -> Answer:
        """One request; the status and the body of the answer."""
        first, self._first = self._first, None
        if first is not None and (answer := await first.answer()) is not None:
            return answer
        return await super().do_request(
            url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
        )
