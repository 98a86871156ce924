"""Requests are read whole, however they are written."""

import json
from collections.abc import Callable

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.bodies import read_params
from bot.playground.params import Params
from bot.playground.refusals import RefusedError

NAMES = st.from_regex(r"[a-z_]{1,12}", fullmatch=True)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
VALUES = st.dictionaries(NAMES, TEXTS, min_size=1, max_size=4)


def read(request: httpx.Request) -> Params:
    kind = request.headers["content-type"]
    return read_params(request.url.query, kind, request.read())


@given(VALUES)
def test_forms_and_json_give_the_same_parameters(values: dict[str, str]) -> None:
    for request in (
        httpx.Request("POST", "http://telegram/", data=values),
        httpx.Request("POST", "http://telegram/", json=values),
    ):
        assert read(request).values == values


@given(VALUES, st.binary(max_size=200), TEXTS.filter(lambda name: name.isalnum()))
def test_multipart_gives_values_and_files_byte_for_byte(
    values: dict[str, str], data: bytes, name: str
) -> None:
    request = httpx.Request(
        "POST", "http://telegram/", data=values, files={"document": (name, data, "text/plain")}
    )
    params = read(request)
    assert params.values == values
    upload = params.files["document"]
    assert (upload.name, upload.type, upload.data) == (name, "text/plain", data)


def test_the_address_may_carry_parameters_too() -> None:
    params = read_params(b"text=a%20b&chat_id=7", "", b"")
    assert params.values == {"text": "a b", "chat_id": "7"}


@pytest.mark.parametrize(
    ("kind", "body", "why"),
    [
        ("application/json", b"{", "object expected as request body"),
        ("application/json", b"[]", "object expected as request body"),
        ("multipart/form-data", b"x", "boundary not found in multipart query"),
        ("application/x-www-form-urlencoded", b"text=\xff", "strings must be encoded in UTF-8"),
    ],
)
def test_what_cannot_be_read_is_refused(kind: str, body: bytes, why: str) -> None:
    with pytest.raises(RefusedError, match=why):
        read_params(b"", kind, body)


@given(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS, st.lists(TEXTS)))
def test_a_parameter_of_any_kind_is_read_leniently(value: object) -> None:
    params = Params({"x": value})
    assert isinstance(params.text("x"), str)
    assert isinstance(params.integer("x"), int)
    assert isinstance(params.flag("x"), bool)


@pytest.mark.parametrize("write", [json.dumps, lambda value: value])
def test_json_is_read_from_a_form_and_from_json(write: Callable[[object], object]) -> None:
    params = Params({"object": write({"a": 1}), "array": write([1])})
    assert params.mapping("object", "thing") == {"a": 1}
    assert params.sequence("array", "thing") == [1]
    with pytest.raises(RefusedError, match="can't parse thing: object expected"):
        params.mapping("array", "thing")
    with pytest.raises(RefusedError, match="can't parse thing: expected an Array"):
        params.sequence("object", "thing")
