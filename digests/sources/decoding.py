"""Bytes -> text, whatever the encoding; text is cleaned of what no text may hold."""

import re
from codecs import (
    BOM_UTF8,
    BOM_UTF16_BE,
    BOM_UTF16_LE,
    BOM_UTF32_BE,
    BOM_UTF32_LE,
    lookup,
)

from digests.errors import BadInput

_MARKS = (
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?i)(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_.:-]{2,40})""")
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1f]")
# A blank in place of each, so that offsets still count in the file.
_CONTROLS = dict.fromkeys((*range(9), 11, *range(14, 32), 127), " ")
_SURE = 64  # control characters in a thousand that no text has


def decoded(data: bytes, declared: str | None = None) -> str:
    """The text of a file or page.

    By its byte order mark, else as UTF-8, else as declared (by the caller or in its first
    lines), else as Windows-1252, which most undeclared Western files are. Line ends and all
    else stay as they are, but for control characters, which become blanks.

    Raises:
        BadInput: it is no text, or holds none.
    """
    text = _decoded(data, declared)
    sample = text[:4000]
    if len(_BINARY.findall(sample)) * 1000 > len(sample) * _SURE:
        raise BadInput("is not text: it holds binary data; expected an article")
    text = text.translate(_CONTROLS)
    if not text.strip():
        raise BadInput("is empty; expected an article")
    return text


def _decoded(data: bytes, declared: str | None) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    for name in (declared, _declared(data)):
        if name and (text := _decoded_as(data, name)) is not None:
            return text
    return data.decode("cp1252", "replace")


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:2000])
    return found.group(1).decode("ascii") if found else None


def _decoded_as(data: bytes, encoding: str) -> str | None:
    try:
        # Some codecs of Python give bytes or read escapes: only real text encodings count.
        codec = lookup(encoding)
        if not codec._is_text_encoding or codec.name in ("unicode-escape", "raw-unicode-escape"):
            return None
        return data.decode(codec.name)
    except (LookupError, UnicodeError, ValueError):
        return None
