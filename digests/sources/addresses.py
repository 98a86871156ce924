"""Which addresses may be fetched: public ones, and those the operator allows by name."""

import asyncio
import socket
from collections.abc import Collection
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING

from digests.errors import BadInput

if TYPE_CHECKING:
    from aiohttp.abc import AbstractResolver

_TRANSLATED = IPv6Network("64:ff9b::/96")  # NAT64 carries an IPv4 address in its last 32 bits


class PrivateAddress(BadInput):
    """An address that is not fetched; the words are for the operator, who can allow it."""

    def __init__(self, host: str) -> None:
        super().__init__(f"{host} is a private address; [fetching] allow_hosts can allow it")


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, however it is wrapped."""
    try:
        ip: IPv4Address | IPv6Address = ip_address(address.split("%", 1)[0])
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _TRANSLATED:
            inner = IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def check_literal(host: str, allowed: Collection[str]) -> None:
    """Refuse a host written as a private IP address; names are checked when they are resolved.

    Raises:
        PrivateAddress: the address is not public and the host is not allowed.
    """
    if host in allowed:
        return
    try:
        ip_address(host.strip("[]").split("%", 1)[0])
    except ValueError:
        return
    if not is_public(host.strip("[]")):
        raise PrivateAddress(host)


def public_resolver(allowed: Collection[str]) -> "AbstractResolver":
    """A resolver that gives public addresses alone, so that what was checked is connected to."""
    from aiohttp.abc import AbstractResolver, ResolveResult

    class PublicResolver(AbstractResolver):
        async def resolve(
            self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
        ) -> list[ResolveResult]:
            loop = asyncio.get_running_loop()
            found = await loop.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM)
            if host not in allowed and not all(is_public(str(one[4][0])) for one in found):
                raise PrivateAddress(host)
            return [
                ResolveResult(
                    hostname=host,
                    host=str(one[4][0]),
                    port=port,
                    family=one[0],
                    proto=one[2],
                    flags=socket.AI_NUMERICHOST,
                )
                for one in found
            ]

        async def close(self) -> None:
            """Nothing is held open."""

    return PublicResolver()
