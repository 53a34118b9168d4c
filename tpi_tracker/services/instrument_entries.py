"""The entries of ``instruments.toml``: questionnaires with their items in our own words, or their totals alone."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated, Any, Literal

from pydantic import Field

from tpi_tracker.domain.score import RANGES
from tpi_tracker.services.catalogue_entry import (
    Count,
    Entry,
    FileEntries,
    Key,
    Others,
    Review,
    Words,
    Wrong,
    taken,
    unknown,
)

AnswerKey = Annotated[str, Field(pattern=r"^[a-z0-9_]+$", max_length=40)]


class ChoiceEntry(Entry):
    key: AnswerKey
    text: Words
    value: float


class TotalEntry(Entry):
    """A total that is kept as a score. ``bands``: pairs of where a word begins, and the word. ``low``, ``high`` and
    ``whole`` are for a clinic's own total; the ranges of the others stand in ``domain.score``."""

    key: Key
    low: float | None = None
    high: float | None = None
    whole: bool = False
    title: Words
    worse: Literal["higher", "lower"]
    change: Words | None = None
    positive_from: float | None = None
    bands: list[Annotated[list[Any], Field(min_length=2, max_length=2)]] = []


class InstrumentItemEntry(Entry):
    """One question: with named ``answers``, or a ``scale`` from 0 up with the words at its two ends."""

    key: Key
    text: Words
    short: Words
    answers: Key | None = None
    scale: Count | None = None
    ends: Annotated[list[Words], Field(min_length=2, max_length=2)] | None = None
    total: Key | None = None
    region: Key | None = None
    generalized: bool = True


class InstrumentPartEntry(Entry):
    key: Key
    title: Words
    items: Annotated[list[Key], Field(min_length=1)]
    positive_from: float


class InstrumentEntry(Entry):
    """One questionnaire; without items its total on the sheet is entered."""

    key: Key
    title: Words
    name: Words
    scoring: Literal["mean", "sum", "label", "gcps", "fibromyalgia", "total"]
    asks: Words | None = None
    notice: Words
    source: Words
    review: Review
    version: Words
    note: Words | None = None
    totals: Annotated[list[TotalEntry], Field(min_length=1)]
    items: list[InstrumentItemEntry] = []
    parts: list[InstrumentPartEntry] = []
    cuts: dict[Key, float] = {}
    regions: dict[Key, Words] = {}


class InstrumentsFile(FileEntries):
    """``instruments.toml``."""

    answers: dict[Key, Annotated[list[ChoiceEntry], Field(min_length=2)]]
    instrument: Annotated[list[InstrumentEntry], Field(min_length=1)]

    def wrong(self, others: Others) -> Iterator[Wrong]:
        yield from super().wrong(others)
        seen: set[str] = set()
        for place, instrument in enumerate(self.instrument):
            at = ("instrument", place)
            yield from self._items(at, instrument)
            if (instrument.scoring == "total") == bool(instrument.items):
                yield Wrong((*at, "scoring"), 'is "total" where there are no items, and only there')
            for number, total in enumerate(instrument.totals):
                here = (*at, "totals", number)
                if total.key in seen:
                    yield Wrong((*here, "key"), taken(total.key))
                seen.add(total.key)
                yield from _bands(here, total)

    def _items(self, at: tuple[str | int, ...], instrument: InstrumentEntry) -> Iterator[Wrong]:
        keys = [item.key for item in instrument.items]
        totals = {total.key for total in instrument.totals}
        for number, item in enumerate(instrument.items):
            here = (*at, "items", number)
            if item.key in keys[:number]:
                yield Wrong((*here, "key"), taken(item.key))
            if (item.answers is None) == (item.scale is None):
                yield Wrong((*here, "answers"), "or scale must be named, one of the two")
            if (item.scale is None) != (item.ends is None):
                yield Wrong((*here, "ends"), "and scale belong together")
            for field, known in (("answers", self.answers), ("total", totals), ("region", instrument.regions)):
                name = getattr(item, field)
                if name is not None and name not in known:
                    yield Wrong((*here, field), f'names "{name}", which is not there')
        for number, part in enumerate(instrument.parts):
            yield from unknown((*at, "parts", number, "items"), part.items, keys, "an item of this questionnaire")


def _bands(at: tuple[str | int, ...], total: TotalEntry) -> Iterator[Wrong]:
    starts: list[float] = []
    for number, (start, name) in enumerate(total.bands):
        if isinstance(start, bool) or not isinstance(start, int | float) or not isinstance(name, str) or not name:
            yield Wrong((*at, "bands", number), "must be a number and a word")
            return
        starts.append(start)
    if any(after <= before for before, after in pairwise(starts)):
        yield Wrong((*at, "bands"), "must ascend: each begins above the one before")
    if total.key in RANGES and (total.low is not None or total.high is not None):
        yield Wrong((*at, "low"), "is known already: the range of this total stands in the program")
    elif total.key not in RANGES and (total.low is None or total.high is None or total.high <= total.low):
        yield Wrong((*at, "low"), "and high must be there for a total of the clinic, high above low")
    else:
        low, high = RANGES.get(total.key, (total.low or 0.0, total.high or 0.0))
        outside = [start for start in [*starts, total.positive_from] if start is not None and not low <= start <= high]
        if outside:
            yield Wrong((*at, "bands"), f"must lie between {low:g} and {high:g}, the range of the total")
