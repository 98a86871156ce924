"""What makes two offers the same article: its address, else its own words."""

import re
from hashlib import sha256
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

# What campaigns and trackers add to an address; the article is the same without.
_TRACKING = re.compile(r"(?i)\A(utm_\w+|fbclid|gclid|mc_[ce]id|igshid|cmpid|ocid|smid|ref_src)\Z")
_LENGTH = 16  # hex digits: short enough for a button, 64 bits against collisions


def article_key(url: str | None, guid: str | None, text: str) -> str:
    """A name for the article that stays the same when it is offered again."""
    if url:
        return _hash("url", canonical_url(url))
    if guid:
        return _hash("guid", guid)
    return _hash("text", " ".join(text.split()))


def canonical_url(url: str) -> str:
    """The address without fragment, tracking parameters, `www.` and letter case of the host."""
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    except ValueError:
        return url.strip()
    query = parse_qsl(parts.query, keep_blank_values=True)
    kept = [pair for pair in query if not _TRACKING.match(pair[0])]
    path = parts.path.rstrip("/") or "/"
    return urlunsplit(("https", host + port, path, urlencode(sorted(kept)), ""))


def _hash(kind: str, value: str) -> str:
    return sha256(f"{kind}:{value}".encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
