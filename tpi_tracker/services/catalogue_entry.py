"""What the models of the catalogue's files share: strict entries, the words of a review, keys that stand once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from tpi_tracker.domain.codes import Region
from tpi_tracker.services.toml_lines import Path

Review = Literal["read", "second_hand", "own", "unverified"]
"""How well a source was read; see :class:`tpi_tracker.domain.rules.RuleSource`."""
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$", max_length=80)]
"""What records and other entries name it by; it never changes once a clinic has used it."""
Words = Annotated[str, StringConstraints(min_length=1, max_length=2000, pattern=r"\S")]
"""Text for a reader; never empty."""
Percent = Annotated[float, Field(gt=0, le=100)]
Share = Annotated[float, Field(gt=0, le=1)]
Positive = Annotated[float, Field(gt=0)]
Count = Annotated[int, Field(ge=1)]
AnyRegion = Annotated[Region, Field(strict=False)]

Others = Callable[[str], Mapping[str, Any]]
"""The content in force of another catalogue file, by its name (``formulary.toml``), to look references up in."""


class Wrong(NamedTuple):
    """What types and ranges cannot see. ``what`` follows the field's name: ``must ascend``."""

    path: Path
    what: str


class Entry(BaseModel):
    """One table of a file. A field that is not known is refused; numbers are numbers and texts texts."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class FileEntries(Entry):
    """All of one file. ``version`` changes with every change of a value: what was computed keeps the one of its day."""

    version: Words

    def wrong(self, others: Others) -> Iterator[Wrong]:
        """What is wrong between entries; here: keys that stand twice. Files add their own."""
        for table in type(self).model_fields:
            entries = getattr(self, table)
            if isinstance(entries, list):
                yield from twice(table, (getattr(entry, "key", None) for entry in entries))


def twice(table: str, keys: Iterable[str | None], field: str = "key") -> Iterator[Wrong]:
    """Each key that stood before, at the entry where it stands again."""
    seen: set[str] = set()
    for place, key in enumerate(keys):
        if key is None:
            continue
        if key in seen:
            yield Wrong((table, place, field), taken(key))
        seen.add(key)


def taken(key: str) -> str:
    """What is wrong with a name that an earlier entry has."""
    return f'"{key}" is taken by an entry above; each needs one of its own'


def unknown(path: Path, names: Iterable[str], known: Iterable[str], what: str) -> Iterator[Wrong]:
    """Each name that no entry has: ``what`` says what it would be, such as ``an item``."""
    holds = set(known)
    for place, name in enumerate(names):
        if name not in holds:
            yield Wrong((*path, place), f'names "{name}", which is not {what} of the catalogue')


def ascending(path: Path, numbers: list[int]) -> Iterator[Wrong]:
    """Whether each number is larger than the one before."""
    for place in range(1, len(numbers)):
        if numbers[place] <= numbers[place - 1]:
            yield Wrong((*path, place), "must ascend: each number above the one before")
            return


def twice_within(path: Path, words: list[str]) -> Iterator[Wrong]:
    """Each word of a list that stood in it before."""
    for place, word in enumerate(words):
        if word in words[:place]:
            yield Wrong((*path, place), f'holds "{word}" twice')
