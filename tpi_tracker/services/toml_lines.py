"""Finds the line of a value in a TOML text, which ``tomllib`` does not tell: for a sentence that names the place.

The text has been read by ``tomllib`` before, so it is known to be TOML; nothing is checked here.
"""

from collections.abc import Mapping, Sequence

Path = tuple[str | int, ...]
"""Names of tables and keys, and places (from 0) in arrays: ``("drug", 1, "strengths", 0, "mg_ml")``."""

_QUOTES = ('"""', "'''", '"', "'")


class TomlLines:
    """Where every table head, key and value of a text stands."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: dict[Path, int] = {}
        self._values: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        table: Path = ()
        at = _next_thing(text, 0)
        while at < len(text):
            if text[at] == "[":
                table, end = self._head(text, at)
            else:
                end = self._key(text, at, table)
            at = _next_thing(text, end)

    def line(self, path: Sequence[str | int]) -> int:
        """The line (from 1) where ``path`` stands; where it does not, that of the nearest thing around it."""
        for length in range(len(path), 0, -1):
            at = self._starts.get(tuple(path[:length]))
            if at is not None:
                value = self._values.get(tuple(path[:length]))
                return _line(self._text, at if value is None else _inside(self._text, at, value, path[length:]))
        return 1

    def _head(self, text: str, at: int) -> tuple[Path, int]:
        is_array = text.startswith("[[", at)
        begin = at + (2 if is_array else 1)
        names, end = _dotted(text, begin, "]")
        table: Path = ()
        for name in names[:-1]:
            table = self._current((*table, name))
        table = (*table, names[-1])
        if is_array:
            self._counts[table] = self._counts.get(table, -1) + 1
            self._starts.setdefault(table, at)
            table = (*table, self._counts[table])
        self._starts.setdefault(table, at)
        return table, end + (2 if is_array else 1)

    def _current(self, table: Path) -> Path:
        """A table by its name; of an array of tables the one last begun."""
        return (*table, self._counts[table]) if table in self._counts else table

    def _key(self, text: str, at: int, table: Path) -> int:
        names, end = _dotted(text, at, "=")
        value = _next_thing(text, end + 1)
        for length in range(1, len(names) + 1):
            self._starts.setdefault((*table, *names[:length]), at)
        self._values[(*table, *names)] = value
        return _end_of_value(text, value)


def _inside(text: str, at: int, value: int, rest: Sequence[str | int]) -> int:
    """Where ``rest`` of a path begins within a value that is an array or an inline table; as far as it goes."""
    for part in rest:
        parts = _elements(text, value) if isinstance(part, int) else _members(text, value)
        if part not in parts:
            return at
        at, value = parts[part]
    return at


def _elements(text: str, at: int) -> Mapping[str | int, tuple[int, int]]:
    found: dict[str | int, tuple[int, int]] = {}
    if text[at] != "[":
        return found
    at = _next_thing(text, at + 1)
    while text[at] != "]":
        found[len(found)] = (at, at)
        at = _next_thing(text, _end_of_value(text, at))
        if text[at] == ",":
            at = _next_thing(text, at + 1)
    return found


def _members(text: str, at: int) -> Mapping[str | int, tuple[int, int]]:
    found: dict[str | int, tuple[int, int]] = {}
    if text[at] != "{":
        return found
    at = _next_thing(text, at + 1)
    while text[at] != "}":
        names, end = _dotted(text, at, "=")
        value = _next_thing(text, end + 1)
        found[names[0]] = (at, value)
        at = _next_thing(text, _end_of_value(text, value))
        if text[at] == ",":
            at = _next_thing(text, at + 1)
    return found


def _dotted(text: str, at: int, until: str) -> tuple[list[str], int]:
    """The names of a dotted key, and where the sign that ends it stands."""
    names, name = [], ""
    while text[at] != until:
        if text[at] in "\"'":
            end = text.index(text[at], at + 1)
            name += text[at + 1 : end]
            at = end + 1
        elif text[at] == ".":
            names.append(name)
            name, at = "", at + 1
        else:
            name += text[at].strip()
            at += 1
    return [*names, name], at


def _end_of_value(text: str, at: int) -> int:
    """Where the value that begins here has ended."""
    if text[at] in "[{":
        at = _next_thing(text, at + 1)
        while text[at] not in "]}":
            at = _next_thing(text, at + 1 if text[at] in ",=" else _end_of_value(text, at))
        return at + 1
    for quote in _QUOTES:
        if text.startswith(quote, at):
            return _end_of_text(text, at + len(quote), quote)
    while at < len(text) and text[at] not in ",]}=#\n":
        at += 1
    return at


def _end_of_text(text: str, at: int, quote: str) -> int:
    escapes = quote[0] == '"'
    while not text.startswith(quote, at):
        at += 2 if escapes and text[at] == "\\" else 1
    at += len(quote)
    while len(quote) == 3 and text.startswith(quote[0], at):
        at += 1
    return at


def _next_thing(text: str, at: int) -> int:
    """Past blanks, line ends and comments."""
    while at < len(text):
        if text[at] == "#":
            end = text.find("\n", at)
            at = len(text) if end < 0 else end
        elif text[at] in " \t\r\n":
            at += 1
        else:
            break
    return at


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1
