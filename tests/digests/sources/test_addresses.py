"""Nothing private is ever fetched."""

import pytest

from digests.errors import BadInput
from digests.sources.addresses import check_literal, is_public, public_resolver


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",  # cloud metadata
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1%eth0",
        "fc00::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",  # NAT64 of 10.0.0.1
        "2002:a00:1::",  # 6to4 of 10.0.0.1
        "no address",
    ],
)
def test_private_addresses_are_not_public_however_they_are_wrapped(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"])
def test_public_addresses_are(address: str) -> None:
    assert is_public(address)


def test_a_literal_private_host_is_refused_unless_the_operator_allows_it() -> None:
    with pytest.raises(BadInput, match="allow_hosts"):
        check_literal("[::1]", ())
    check_literal("127.0.0.1", {"127.0.0.1"})
    check_literal("news.example", ())


async def test_a_name_that_leads_to_a_private_address_is_refused() -> None:
    with pytest.raises(BadInput, match="localhost is a private address"):
        await public_resolver(()).resolve("localhost", 80)
    found = await public_resolver({"localhost"}).resolve("localhost", 80)
    assert found
