"""How long a claim to lead lasts: what its holder and everybody who waits agree on."""

LEASE_SECONDS = 6
