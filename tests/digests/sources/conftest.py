"""What the sources' tests share: a desk over a fake web, with the shipped memory store."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from digests.ports import Store
from digests.sources.fetching import Fetcher
from digests.sources.settings import SourceDesk
from digests.storage import open_store
from tests.builders import NOON


async def at_once(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Work done on the spot: no process, no time limit."""
    return function(*args, **kwargs)


class FakeWeb:
    """Addresses and what they answer; every request is kept."""

    def __init__(self) -> None:
        self.pages: dict[str, httpx.Response | Callable[[httpx.Request], httpx.Response]] = {}
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.pages.get(str(request.url), httpx.Response(404))
        return _as_streamed(answer(request) if callable(answer) else answer)


def _as_streamed(answer: httpx.Response) -> httpx.Response:
    """A real answer comes in as a stream; one made from bytes counts as read already."""
    if not answer.is_stream_consumed:
        return answer
    headers = {name: value for name, value in answer.headers.items() if name != "content-length"}
    return httpx.Response(
        answer.status_code, headers=headers, stream=httpx.ByteStream(answer.content)
    )


@pytest.fixture
def web() -> FakeWeb:
    return FakeWeb()


@pytest.fixture
async def store() -> AsyncIterator[Store]:
    store = await open_store("memory://")
    yield store
    await store.close()


@pytest.fixture
async def desk(tmp_path: Path, web: FakeWeb, store: Store) -> AsyncIterator[SourceDesk]:
    async def is_stored(key: str) -> bool:
        return await store.get(key) is not None

    async with httpx.AsyncClient(transport=httpx.MockTransport(web)) as client:
        yield SourceDesk(
            folder=tmp_path,
            memory=store,
            fetcher=Fetcher(client),
            work=at_once,
            clock=lambda: NOON,
            is_stored=is_stored,
        )
