"""Nested values of a catalogue entry as the text they are edited in: the notation of the shipped files."""

import json
import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Any


def toml_of(value: Any) -> str:
    """A value as TOML writes it on one line; a list of tables takes a line for each."""
    if isinstance(value, list) and value and all(isinstance(row, Mapping) for row in value):
        return ",\n".join(_inline(row) for row in value)
    return _inline(value)


def value_of(text: str, *, is_table: bool) -> Any:
    """The value that a text stands for: a table, or the list of what stands in it. Raises ``ValueError``."""
    try:
        return tomllib.loads(f"value = {text}" if is_table else f"value = [\n{text}\n]")["value"]
    except tomllib.TOMLDecodeError as error:
        raise ValueError(str(error)) from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _inline(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{_key(name)} = {_inline(inner)}" for name, inner in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_inline(inner) for inner in value) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float):
        return repr(value)
    return json.dumps(str(value), ensure_ascii=False)


def _key(name: str) -> str:
    return name if name.replace("_", "").replace("-", "").isalnum() and name.isascii() else json.dumps(name)
