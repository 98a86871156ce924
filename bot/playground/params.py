"""The parameters of one request, read as leniently as the Bot API reads them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.playground.refusals import bad_request

_TRUE = frozenset({"true", "yes", "1"})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file sent with a request."""

    name: str
    type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters by name: strings from a form, JSON values from a JSON body."""

    values: Mapping[str, object] = field(default_factory=dict)
    files: Mapping[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether the parameter was given at all."""
        return self.values.get(name) is not None

    def text(self, name: str) -> str:
        """A string; "" where it is missing. Raises RefusedError where it is not Unicode."""
        value = self.values.get(name)
        if value is None:
            return ""
        text = value if isinstance(value, str) else json.dumps(value)
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise bad_request("strings must be encoded in UTF-8") from error
        return text

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number; `default` where it is missing or is none."""
        text = self.text(name).strip()
        try:
            return int(text)
        except ValueError:
            return default

    def number(self, name: str) -> float | None:
        """A number, None where it is missing or is none."""
        try:
            return float(self.text(name))
        except ValueError:
            return None

    def flag(self, name: str) -> bool:
        """Whether the parameter says yes."""
        return self.text(name).lower() in _TRUE

    def data(self, name: str, what: str) -> object:
        """A JSON value, None where it is missing. Raises RefusedError naming `what`."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value.strip():
            return None
        try:
            parsed: object = json.loads(value)
        except ValueError as error:
            raise bad_request(f"can't parse {what} JSON object") from error
        return parsed

    def mapping(self, name: str, what: str) -> Mapping[str, object]:
        """A JSON object, empty where it is missing. Raises RefusedError naming `what`."""
        value = self.data(name, what)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise bad_request(f"can't parse {what}: object expected")
        return value

    def sequence(self, name: str, what: str) -> list[object]:
        """A JSON array, empty where it is missing. Raises RefusedError naming `what`."""
        value = self.data(name, what)
        if value is None:
            return []
        if not isinstance(value, list):
            raise bad_request(f"can't parse {what}: expected an Array")
        return value

    def within(self, value: object) -> "Params":
        """The parameters inside a nested object, read with the same leniency."""
        return Params(value if isinstance(value, dict) else {}, self.files)
