"""The catalogue's files as they are in force: what is shipped, with the clinic's own entries in their places.

One clinic is open in a process, so one layer of own entries holds in it: ``take`` sets it when a clinic is opened and
after each change of it, ``Clinic.close`` takes it away (docs/decisions/0016-catalogue-in-force.md). What is made of
the files is remembered until then (``remembered``).
"""

import copy
import json
import tomllib
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from functools import cache, wraps
from typing import Any, NamedTuple, ParamSpec, TypeVar

from tpi_tracker.paths import resource
from tpi_tracker.services.catalogue_language import in_language
from tpi_tracker.tongue import spoken

P = ParamSpec("P")
T = TypeVar("T")

Content = dict[str, Any]
"""A file, or one of its tables, as TOML gives it."""

IDENTITY = {
    ("dose", "limit"): "drug",
    ("coverage", "preset"): "policy_id",
    ("muscles", "abbreviation"): "word",
}
"""The field that names an entry of a table of many, where it is not ``key``."""

UNNAMED = "key"


class OwnEntry(NamedTuple):
    """One version of a clinic's own entry, in force from ``since`` until its next version. ``content`` is None from
    the moment the shipped one was set in force again; ``version`` counts the clinic's changes of this entry."""

    entry_key: str
    content: Content | None
    version: int
    since: datetime


class Place(NamedTuple):
    """Where an entry stands: its file, its table, and its name there ("" for a table of one)."""

    file: str
    table: str
    name: str

    @property
    def key(self) -> str:
        """``rules/response`` or ``muscles/muscle/upper_trapezius``."""
        return "/".join(part for part in self if part)


_own: tuple[OwnEntry, ...] = ()
_remembered: list[Callable[[], None]] = []


def take(entries: Iterable[OwnEntry]) -> None:
    """Sets the clinic's own entries, all their versions in order of time; what was made before is made anew."""
    global _own
    _own = tuple(entries)
    for forget in _remembered:
        forget()


def remembered(make: Callable[P, T]) -> Callable[P, T]:
    """Remembers what a function made of the files in each language, until other entries hold."""

    @cache
    def kept(_language: str, *args: Any, **kwargs: Any) -> T:
        return make(*args, **kwargs)

    _remembered.append(kept.cache_clear)

    @wraps(make)
    def given(*args: P.args, **kwargs: P.kwargs) -> T:
        return kept(spoken().code, *args, **kwargs)  # type: ignore[arg-type]  # what is remembered is asked by keys

    return given


def load(file: str, build: Callable[[Content], T]) -> T:
    """What ``build`` makes of a file in force, its texts in the language that is on.

    The schema costs as much time as all files together, so the start does without it: the tests hold the shipped files
    against it, and own entries are checked before they are kept. Where own entries cannot be used all the same (another
    version of the program wrote them), the shipped file stays in force; where that is broken, the schema says why.
    Raises CatalogueFault.
    """
    try:
        return build(in_language(file, in_force(file)))
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError):
        try:
            return build(in_language(file, shipped(file)))
        except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError):
            from tpi_tracker.services.catalogue_schema import check  # only for a broken file: kept off the start

            check(f"{file}.toml", _text(file))
            raise


@cache
def shipped(file: str) -> Content:
    """A file as it came with the program."""
    return tomllib.loads(_text(file))


@remembered
def in_force(file: str) -> Content:
    """A file with the clinic's own entries in the place of the shipped ones, new ones at the end of their table."""
    latest = {entry.entry_key: entry for entry in _own}
    changed = [entry for key, entry in latest.items() if key.startswith(f"{file}/") and entry.content is not None]
    if not changed:
        return shipped(file)
    data = copy.deepcopy(shipped(file))
    for entry in changed:
        _put(data, place_of(entry.entry_key), versioned(entry))
    return data


def place_of(entry_key: str) -> Place:
    """The place a key of the form ``file/table/name`` names."""
    file, table, *name = entry_key.split("/", 2)
    return Place(file, table, name[0] if name else "")


def versions(entry_key: str) -> tuple[OwnEntry, ...]:
    """Every own version of an entry, in order of time."""
    return tuple(entry for entry in _own if entry.entry_key == entry_key)


def own(entry_key: str) -> OwnEntry | None:
    """The clinic's own entry that is in force; None where the shipped one is."""
    latest = versions(entry_key)[-1:]
    return latest[0] if latest and latest[0].content is not None else None


def entries(file: str) -> Iterator[tuple[Place, Content]]:
    """Every entry of a file in force, in the file's order."""
    yield from entries_of(file, in_force(file))


def named(file: str, data: Content, path: tuple[str | int, ...]) -> tuple[Place, tuple[str | int, ...]]:
    """The place that a path into the content of a file leads to, and the rest of the path inside that entry."""
    table = str(path[0]) if path else ""
    rows = data.get(table)
    if isinstance(rows, list) and len(path) > 1 and isinstance(path[1], int):
        name = rows[path[1]].get(IDENTITY.get((file, table), UNNAMED), path[1])
        return Place(file, table, str(name)), path[2:]
    return Place(file, table, ""), path[1:]


def shipped_entry(place: Place) -> Content | None:
    """The entry as it came with the program; None for one the clinic added."""
    found = [content for where, content in entries_of(place.file, shipped(place.file)) if where == place]
    return found[0] if found else None


def same(one: Any, other: Any) -> bool:
    """Whether two values say the same; how a text is broken into lines says nothing."""
    if isinstance(one, str) and isinstance(other, str):
        return one.split() == other.split()
    return bool(one == other)


def versioned(entry: OwnEntry) -> Content:
    """The content of an own entry, with the clinic's change counted in its version: ``1.0+2``."""
    content = dict(entry.content or {})
    if "version" in content:
        content["version"] = f"{content['version']}+{entry.version}"
    return content


def content_of(place: Place, text: str) -> Content:
    """The content of an own entry as it is kept; what is a date in its table is one again."""
    content: Content = json.loads(text)
    dates = {
        name
        for where, row in entries_of(place.file, shipped(place.file))
        if where.table == place.table
        for name in _dates(row)
    }
    return {name: date.fromisoformat(value) if name in dates else value for name, value in content.items()}


def text_of(content: Content) -> str:
    """The content of an own entry as it is kept: a JSON object, dates in ISO 8601."""
    return json.dumps(content, ensure_ascii=False, sort_keys=True, default=str)


def merged(place: Place, content: Content) -> Content:
    """The file in force with ``content`` at ``place``, to be checked before it is kept."""
    data = copy.deepcopy(in_force(place.file))
    _put(data, place, content)
    return data


def _dates(row: Content) -> list[str]:
    return [name for name, value in row.items() if isinstance(value, date)]


def _text(file: str) -> str:
    return resource("catalogue", f"{file}.toml").read_text(encoding="utf-8")


def entries_of(file: str, data: Content) -> Iterator[tuple[Place, Content]]:
    """Every entry of the content of a file, in the file's order."""
    for table, value in data.items():
        if isinstance(value, dict):
            yield Place(file, table, ""), value
        elif isinstance(value, list) and all(isinstance(row, dict) for row in value):
            name = IDENTITY.get((file, table), UNNAMED)
            for row in value:
                yield Place(file, table, str(row[name])), row


def _put(data: Content, place: Place, content: Content) -> None:
    if not place.name:
        data[place.table] = content
        return
    name = IDENTITY.get((place.file, place.table), UNNAMED)
    rows = data.setdefault(place.table, [])
    for number, row in enumerate(rows):
        if row[name] == place.name:
            rows[number] = content
            return
    rows.append(content)
