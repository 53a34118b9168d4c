"""Questionnaires ("instruments") as the clinic asks them. The content is data in ``resources/catalogue``."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Scoring(StrEnum):
    """How answers become totals. ``TOTAL`` has no items here: only the total on the sheet is entered."""

    MEAN = "mean"
    SUM = "sum"
    LABEL = "label"
    GCPS = "gcps"
    FIBROMYALGIA = "fibromyalgia"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be given: ``key`` is what is stored, ``value`` what it counts."""

    key: str
    text: str
    value: float


@dataclass(frozen=True, slots=True)
class Item:
    """One question. ``short`` names it in a sentence; ``ends`` are the words at both ends of a scale of numbers.

    ``total`` is the total it counts in (empty: none). ``region`` groups the sites of the body; a site that is not
    ``generalized`` counts as a site, but not as pain in its region.
    """

    key: str
    text: str
    short: str
    choices: tuple[Choice, ...]
    total: str = ""
    ends: tuple[str, str] | None = None
    region: str | None = None
    generalized: bool = True

    @property
    def low(self) -> float:
        return min(choice.value for choice in self.choices)

    @property
    def high(self) -> float:
        return max(choice.value for choice in self.choices)

    def choice(self, given: str) -> Choice | None:
        """The answer stored as ``given``; a number is found however it is spelled. None where it is no answer."""
        for choice in self.choices:
            if choice.key == given:
                return choice
        try:
            value = float(given)
        except ValueError:
            return None
        return next((choice for choice in self.choices if choice.value == value), None)


@dataclass(frozen=True, slots=True)
class Band:
    """A part of a total's range that has a word, both ends included."""

    low: float
    high: float
    word: str


@dataclass(frozen=True, slots=True)
class Total:
    """One number of an instrument, stored as a score whose scale is ``key``. Range and step are ``domain.score``'s.

    ``change`` says in words what counts as an important change; ``positive_from`` is the published cut-off.
    """

    key: str
    title: str
    low: float
    high: float
    whole: bool
    higher_is_worse: bool
    bands: tuple[Band, ...] = ()
    positive_from: float | None = None
    change: str = ""

    def band(self, value: float) -> Band | None:
        """The band a value lies in: the last that begins at or below it; None before the first."""
        found = None
        for band in self.bands:
            if value >= band.low:
                found = band
        return found


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a sum with a cut-off of its own, such as the anxiety half of the PHQ-4."""

    key: str
    title: str
    items: tuple[str, ...]
    positive_from: float


@dataclass(frozen=True, slots=True)
class Instrument:
    """One questionnaire with where it comes from, how well that was read, and what its owner asks to be said.

    ``asks`` stands before the items; ``cuts`` are the numbers of its rule; ``regions`` name the groups of its sites.
    """

    key: str
    title: str
    name: str
    scoring: Scoring
    totals: tuple[Total, ...]
    items: tuple[Item, ...]
    asks: str
    notice: str
    source: str
    review: str
    version: str
    note: str = ""
    parts: tuple[Part, ...] = ()
    cuts: Mapping[str, float] = field(default_factory=dict)
    regions: Mapping[str, str] = field(default_factory=dict)

    def item(self, key: str) -> Item | None:
        return next((item for item in self.items if item.key == key), None)

    def total(self, key: str) -> Total | None:
        return next((total for total in self.totals if total.key == key), None)
