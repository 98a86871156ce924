"""Fetching from the web: bounded in size and time, polite, and never from private addresses."""

import asyncio
import zlib
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.metadata import version
from urllib.parse import urljoin

import httpx
from aiohttp import ClientError, ClientResponseError

from digests.errors import BadInput, NewsdigestError
from digests.sources.addresses import check_literal, public_resolver

MOST_BYTES = 5 * 1024 * 1024
_SECONDS = 30.0  # for all of one fetch, redirects included
_REDIRECTS = 5
_CHUNK = 64 * 1024
_ACCEPT = (
    "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, */*;q=0.5"
)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered; `body` is None when it has not changed since last time."""

    url: str
    headers: Mapping[str, str]
    body: bytes | None


class Fetcher:
    """Fetches over one client; use `open_fetcher` for one that keeps to public addresses."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        allowed: Collection[str] = (),
        seconds: float = _SECONDS,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._client = client
        self._allowed = frozenset(allowed)
        self._seconds = seconds
        self._most = most_bytes

    async def get(self, url: str, conditions: Mapping[str, str] | None = None) -> Fetched:
        """The address's body, at most 5 MB unpacked, within half a minute.

        `conditions` are request headers such as If-None-Match.

        Raises:
            BadInput: nothing usable came back; the text says why, for the operator.
        """
        try:
            async with asyncio.timeout(self._seconds):
                return await self._follow(url, conditions or {})
        except NewsdigestError:
            raise
        except TimeoutError as error:
            raise BadInput(f"no whole answer within {self._seconds:g} seconds") from error
        except ClientResponseError as error:
            raise BadInput("answers with something that is no HTTP") from error
        except (httpx.HTTPError, httpx.InvalidURL, ClientError, OSError, ValueError) as error:
            raise BadInput(_refusal(error) or _line(error)) from error

    async def _follow(self, url: str, conditions: Mapping[str, str]) -> Fetched:
        for _ in range(_REDIRECTS + 1):
            address = httpx.URL(url)
            if address.scheme not in ("http", "https") or not address.host:
                raise BadInput(f"{url[:200]} is no http or https address")
            check_literal(address.host, self._allowed)
            async with self._client.stream("GET", address, headers=dict(conditions)) as answer:
                if answer.has_redirect_location:
                    url = urljoin(url, answer.headers["location"])
                    continue
                if answer.status_code == httpx.codes.NOT_MODIFIED:
                    return Fetched(url, answer.headers, None)
                if not answer.is_success:
                    raise BadInput(f"answers {answer.status_code} {answer.reason_phrase}".strip())
                return Fetched(url, answer.headers, await self._body(answer))
        raise BadInput(f"redirects more than {_REDIRECTS} times")

    async def _body(self, answer: httpx.Response) -> bytes:
        """The unpacked body; unpacking stops at the limit, whatever was packed."""
        unpack = _unpacker(answer.headers.get("content-encoding", ""))
        body = bytearray()
        async for chunk in answer.aiter_raw(_CHUNK):
            body += unpack(chunk, self._most + 1 - len(body))
            if len(body) > self._most:
                raise BadInput(f"is larger than {self._most // 1024**2} MB")
        return bytes(body)


class _Plain:
    def __call__(self, chunk: bytes, most: int) -> bytes:
        return chunk[:most]


class _Zipped:
    def __init__(self) -> None:
        self._unzip = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)  # gzip or zlib

    def __call__(self, chunk: bytes, most: int) -> bytes:
        try:
            return self._unzip.decompress(chunk, most)
        except zlib.error as error:
            raise BadInput("sends a broken gzip stream") from error


def _unpacker(encoding: str) -> _Plain | _Zipped:
    match encoding.strip().lower():
        case "" | "identity":
            return _Plain()
        case "gzip" | "x-gzip" | "deflate":
            return _Zipped()
        case other:
            raise BadInput(f"sends the encoding {other[:40]}, which was not asked for")


def _refusal(error: BaseException | None) -> BadInput | None:
    """Our own refusal of an address, when the client wrapped it."""
    while error is not None:
        if isinstance(error, BadInput):
            return error
        error = error.__cause__ or error.__context__
    return None


def _line(error: Exception) -> str:
    """What a client says in several lines, in one."""
    return " ".join(f"{type(error).__name__}: {error}".split())


@asynccontextmanager
async def open_fetcher(allowed: Collection[str] = ()) -> AsyncIterator[Fetcher]:
    """A fetcher that connects to public addresses only, and to the hosts allowed by name."""
    from aiohttp import ClientSession, ClientTimeout, TCPConnector
    from httpx_aiohttp import AiohttpTransport

    connector = TCPConnector(resolver=public_resolver(allowed), use_dns_cache=False, limit=20)
    session = ClientSession(
        connector=connector, timeout=ClientTimeout(total=None), auto_decompress=False
    )
    headers = {
        "User-Agent": f"newsdigest/{version('newsdigest')} (self-hosted news digest)",
        "Accept": _ACCEPT,
        "Accept-Encoding": "gzip",
    }
    transport = AiohttpTransport(client=session, trust_env=False)
    async with (
        session,
        httpx.AsyncClient(
            transport=transport, headers=headers, timeout=httpx.Timeout(15), trust_env=False
        ) as client,
    ):
        yield Fetcher(client, allowed)
