"""The scores of a curve one steps through, by dates or laid over day 0, and what is said of each."""

from functools import cached_property
from typing import TYPE_CHECKING

from tpi_tracker.domain.trends import ChartSpec

if TYPE_CHECKING:
    from tpi_tracker.render.chart_aligned import AlignedStop


class ChartStops:
    """By dates: the scores of the curve, then those of each questionnaire. Aligned: session by session."""

    def __init__(self, spec: ChartSpec | None, mode: str = "dates") -> None:
        self._spec, self._is_aligned = spec, mode == "aligned"

    def count(self) -> int:
        """How many there are."""
        if self._spec is None:
            return 0
        return len(self._aligned) if self._is_aligned else len(self._spec.stops)

    def words(self, place: int) -> str:
        """What is said of one, one fact a line."""
        from tpi_tracker.render.chart_table import aligned_words, spot_words

        if self._spec is None:
            return ""
        if self._is_aligned:
            return aligned_words(self._spec, *self._aligned[place])
        return spot_words(self._spec, *self.kind_of(place))

    def kind_of(self, place: int) -> tuple[str, int]:
        """Kind and place of a stop as the drawing by dates names them."""
        of_curve = len(self._spec.points) if self._spec is not None else 0
        return ("point", place) if place < of_curve else ("panel", place - of_curve)

    def key(self, place: int | None) -> str:
        """The key of the score's record; empty without one."""
        if self._spec is None or place is None:
            return ""
        return self._aligned[place].point.key if self._is_aligned else self._spec.stops[place].key

    def place_of(self, key: str) -> int | None:
        """The first stop at that record."""
        return next((place for place in range(self.count()) if key and self.key(place) == key), None)

    @cached_property
    def _aligned(self) -> "tuple[AlignedStop, ...]":
        from tpi_tracker.render.chart_aligned import stops_of

        return stops_of(self._spec) if self._spec is not None else ()
