"""JSON from elsewhere: of a bounded size and depth, in UTF-8, no name twice, no number that JSON does not have."""

import json
from collections.abc import Iterable
from typing import Any

MAX_DEPTH = 32


def loads(raw: bytes, most: int) -> Any:
    """The value. Raises ValueError with words to follow "The file cannot be read: "."""
    if len(raw) > most:
        raise ValueError(f"it is larger than {most // 1024} kB")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("it is not text in UTF-8") from None
    try:
        found = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError(_too_deep()) from None
    except json.JSONDecodeError as error:
        raise ValueError(f"line {error.lineno}, column {error.colno}: it is not JSON") from None
    _check_depth(found)
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for place, name in enumerate(names) if name in names[:place])
        raise ValueError(f'it has the name "{twice[:40]}" twice in one object')
    return found


def _no_constant(word: str) -> Any:
    raise ValueError(f"{word} is no number of JSON")


def _finite(digits: str) -> float:
    value = float(digits)
    if value - value != 0:
        raise ValueError(f"{digits[:40]} is too large for a number")
    return value


def _check_depth(found: Any) -> None:
    """By levels, not by calls: what is looked for is what would exhaust calls elsewhere."""
    level: list[Any] = [found]
    for _ in range(MAX_DEPTH):
        level = [inner for value in level for inner in _inside(value)]
        if not level:
            return
    raise ValueError(_too_deep())


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _too_deep() -> str:
    return f"it is nested deeper than {MAX_DEPTH} levels"
