"""Request bodies: JSON, forms and multipart, read into parameters."""

import json
from collections.abc import Mapping
from email.message import Message as Headers
from urllib.parse import parse_qsl

from bot.playground.params import Params, Upload
from bot.playground.refusals import bad_request


def read_params(query: bytes, content_type: str, body: bytes) -> Params:
    """The parameters of a request. Raises RefusedError where the body cannot be read."""
    values: dict[str, object] = dict(parse_qsl(query.decode("latin-1"), keep_blank_values=True))
    if not body:
        return Params(values)
    header = _header(content_type)
    match header.get_content_type():
        case "application/json":
            values.update(_json(body))
            return Params(values)
        case "multipart/form-data":
            files: dict[str, Upload] = {}
            boundary = str(header.get_param("boundary", ""))
            _read_parts(body, boundary, values, files)
            return Params(values, files)
        case _:
            values.update(parse_qsl(_text(body), keep_blank_values=True))
            return Params(values)


def _header(content_type: str) -> Headers:
    header = Headers()
    header["Content-Type"] = content_type
    return header


def _json(body: bytes) -> Mapping[str, object]:
    try:
        value = json.loads(body)
    except ValueError as error:
        raise bad_request("object expected as request body") from error
    if not isinstance(value, dict):
        raise bad_request("object expected as request body")
    return value


def _read_parts(
    body: bytes, boundary: str, values: dict[str, object], files: dict[str, Upload]
) -> None:
    if not boundary:
        raise bad_request("boundary not found in multipart query")
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary.encode())[1:]:
        if part.startswith(b"--"):
            return
        head, _, content = part.partition(b"\r\n\r\n")
        headers = _part_headers(_text(head))
        name = str(headers.get_param("name", "", "content-disposition"))
        file_name = headers.get_filename()
        if file_name is None:
            values[name] = _text(content)
        else:
            kind = headers.get("Content-Type", "application/octet-stream")
            files[name] = Upload(file_name, kind, content)


def _part_headers(head: str) -> Headers:
    headers = Headers()
    for line in head.strip().split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip()] = value.strip()
    return headers


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise bad_request("strings must be encoded in UTF-8") from error
