"""The small panels under the pain curve: one for each questionnaire's total, on the same days."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.questionnaire import Band, Total
from tpi_tracker.domain.score import PAIN_SCALES, Score
from tpi_tracker.domain.trends import ChartGap, ChartPoint


@dataclass(frozen=True, slots=True)
class ChartPanel:
    """One total over time. ``low`` and ``high`` are its range, widened where a stored value lies outside.

    ``higher_is_worse`` is None for a total nobody knows; ``words`` say what each value is called (PGIC).
    """

    key: str
    title: str
    low: float
    high: float
    whole: bool
    higher_is_worse: bool | None
    points: tuple[ChartPoint, ...]
    gaps: tuple[ChartGap, ...] = ()
    bands: tuple[Band, ...] = ()
    words: tuple[tuple[float, str], ...] = ()

    def word(self, value: float) -> str:
        """What a value is called: its own word, else that of its band, else nothing."""
        own = next((word for at, word in self.words if at == value), "")
        band = next((band.word for band in reversed(self.bands) if value >= band.low), "")
        return own or band


def panels_of(
    scores: Iterable[Score],
    totals: Mapping[str, Total],
    words: Mapping[str, Sequence[tuple[float, str]]],
    as_of: datetime,
    zone: ZoneInfo,
) -> tuple[ChartPanel, ...]:
    """A panel for each total with a number, in the order of ``totals``; those that are not known come last.

    Records dated after ``as_of``, or retracted, do not exist. A total that was refused or not asked is a gap: the line
    does not run across it. Of two at one instant both are points, as on the curve.
    """
    given: dict[str, list[Score]] = {}
    for score in sorted(scores, key=lambda s: (s.taken_at, s.recorded_at or s.taken_at)):
        if score.scale not in PAIN_SCALES and not score.is_retracted and score.taken_at <= as_of:
            given.setdefault(score.scale, []).append(score)
    order = [*(key for key in totals if key in given), *sorted(key for key in given if key not in totals)]
    panels = []
    for key in order:
        points, gaps = _points(given[key], zone)
        if points:
            panels.append(_panel(key, totals.get(key), points, gaps, words.get(key, ())))
    return tuple(panels)


def _panel(
    key: str,
    total: Total | None,
    points: tuple[ChartPoint, ...],
    gaps: tuple[ChartGap, ...],
    words: Sequence[tuple[float, str]],
) -> ChartPanel:
    values = [point.value for point in points]
    low, high = (total.low, total.high) if total else (0.0, 0.0)
    low, high = min(low, *values), max(high, *values)
    return ChartPanel(
        key=key,
        title=total.title if total else key.replace("_", " "),
        low=low,
        high=high if high > low else low + 1,
        whole=total.whole if total else False,
        higher_is_worse=total.higher_is_worse if total else None,
        points=points,
        gaps=gaps,
        bands=total.bands if total else (),
        words=tuple(words),
    )


def _points(scores: Sequence[Score], zone: ZoneInfo) -> tuple[tuple[ChartPoint, ...], tuple[ChartGap, ...]]:
    points: list[ChartPoint] = []
    gaps: list[ChartGap] = []
    is_joined = False
    for score in scores:
        if score.value is None:
            label = score.not_given.value if score.not_given else "not_asked"
            gaps.append(ChartGap(local_date(score.taken_at, zone), score.taken_at, label))
            is_joined = False
            continue
        points.append(
            ChartPoint(
                key=score.key,
                at=score.taken_at,
                value=float(score.value),
                source=score.source,
                procedural=False,
                joined=is_joined,
            )
        )
        is_joined = True
    return tuple(points), tuple(gaps)
