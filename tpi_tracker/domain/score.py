"""A number the patient gave, and what it was a number of."""

from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError
from sqlmodel import Field

from tpi_tracker.domain.codes import Measure, NotGiven, Source
from tpi_tracker.domain.instant import Instant
from tpi_tracker.domain.record import Row
from tpi_tracker.domain.text import Key, Text

RANGES = {
    "nrs": (0.0, 10.0),
    "vas": (0.0, 100.0),
    "faces": (0.0, 10.0),
    "peg": (0.0, 10.0),
    "pgic": (1.0, 7.0),
    "phq4": (0.0, 12.0),
    "gcps": (0.0, 3.0),
    "wpi": (0.0, 19.0),
    "sss": (0.0, 12.0),
    "odi": (0.0, 100.0),
    "ndi": (0.0, 50.0),
    "rmdq": (0.0, 24.0),
    "psfs": (0.0, 10.0),
    "pcs": (0.0, 52.0),
    "dn4": (0.0, 10.0),
    "slanss": (0.0, 24.0),
    "paindetect": (-1.0, 38.0),
    "bpi": (0.0, 10.0),
    "startback": (0.0, 9.0),
    "promis_pi": (10.0, 90.0),
    "promis_pf": (10.0, 90.0),
    "phq9": (0.0, 27.0),
}
"""Lowest and highest value of every pain scale and of every total in ``resources/catalogue/instruments.toml``.

The one place where they stand: the catalogue names the totals and takes their ranges from here. Another instrument is
kept as it comes. T scores have no ends by definition; 10 and 90 are four standard deviations from the mean, our choice.
"""

WHOLE = ("pgic", "phq4", "gcps", "wpi", "sss", "rmdq", "pcs", "dn4", "slanss", "paindetect", "startback", "phq9")
"""Totals that are sums of whole answers, or one answer. Means, percents and T scores take any number in range."""

STEPS = {"nrs": 0.5, "faces": 2.0, **dict.fromkeys(WHOLE, 1.0)}
"""Smallest step of a scale; vas and the totals not named here take any number in range."""

STEP_WORDS = {"nrs": "half points", "faces": "even numbers", **dict.fromkeys(WHOLE, "whole numbers")}

PAIN_SCALES = ("nrs", "vas", "faces")
"""The scales the response rule judges, in the order it prefers them."""


def scale_range(scale: str) -> float:
    """Width of a pain scale: 10 for nrs and faces, 100 for vas."""
    low, high = RANGES[scale]
    return high - low


class Score(Row):
    """A pain score or an instrument's total at one instant. Exactly one of ``value`` and ``not_given`` is there."""

    KIND: ClassVar[str] = "score"

    problem_id: Key
    taken_at: Instant
    scale: Key
    value: float | None = None
    not_given: NotGiven | None = None
    measure: Measure | None = None
    session_id: Key | None = None
    source: Source | None = None
    stated_relief_pct: float | None = Field(default=None, ge=-100, le=100)
    note: Text | None = None

    @model_validator(mode="after")
    def _value_fits_scale(self) -> Self:
        self.fit_together()
        return self

    def fit_together(self) -> None:
        """The value is there or the reason why not, in the range and the steps of its scale; pain is felt now unless
        said otherwise."""
        if (self.value is None) == (self.not_given is None):
            raise _wrong_value("A score is a number, or refused, or not asked.")
        if self.scale in PAIN_SCALES and self.measure is None:
            self.measure = Measure.NOW
        if self.value is not None and self.scale in RANGES:
            low, high = RANGES[self.scale]
            if not low <= self.value <= high:
                scale = self.scale.upper()
                raise _wrong_value(f'"{self.value:g}" is out of range: {scale} runs from {low:g} to {high:g}.')
            step = STEPS.get(self.scale)
            if step is not None and self.value % step:
                raise _wrong_value(f'"{self.value:g}" does not fit: {self.scale} is given in {STEP_WORDS[self.scale]}.')


def _wrong_value(sentence: str) -> PydanticCustomError:
    return PydanticCustomError("at_field", "{sentence}", {"field": "value", "sentence": sentence})


class Answer(Row):
    """One answered item of an instrument."""

    KIND: ClassVar[str] = "answer"

    problem_id: Key
    taken_at: Instant
    instrument: Key
    item: Key
    value: Text
