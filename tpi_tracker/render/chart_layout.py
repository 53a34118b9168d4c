"""Where things lie on the chart, in pixels of 1/96 inch from the top left; the same for screen and paper."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tpi_tracker.domain.trends import ChartSpec, ChartStep

DAY_SECONDS = 86_400.0
PANEL, PANEL_HEAD = 84, 26
"""Pixels of a questionnaire's panel, and of the words on top of it."""

LANES = 4
"""Pathway steps beside each other; more share the last lane without a name."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Pixel places for a figure of ``width`` x ``height``. ``first`` and ``last`` are the ends of the time axis."""

    width: float
    height: float
    scale: float
    left: float
    right: float
    top: float
    bottom: float
    low: float
    high: float
    first: float
    last: float
    zone: ZoneInfo
    rows: tuple[float, ...]
    lanes: int
    panels: tuple[tuple[float, float], ...] = ()
    """Top and bottom of each questionnaire's panel, under the rows."""
    whole: tuple[float, float] = (0.0, 0.0)
    """The ends of the time axis when all of it is seen."""

    @property
    def is_part(self) -> bool:
        """Whether a part of the time alone is seen."""
        return (self.first, self.last) != self.whole

    def shows(self, x: float) -> bool:
        """Whether a pixel lies between the ends of the time axis, give or take half a mark."""
        return self.left - 5 <= x <= self.right + 5

    def day(self, x: float) -> float:
        """The day of a pixel, the other way round than ``x``."""
        return self.first + (x - self.left) / (self.right - self.left) * (self.last - self.first)

    def x(self, at: datetime | date) -> float:
        """Pixel of an instant, or of the noon of a date in the clinic's zone."""
        return self.left + (days(at, self.zone) - self.first) / (self.last - self.first) * (self.right - self.left)

    def x_midnight(self, day: date) -> float:
        at = datetime.combine(day, time(), self.zone)
        return self.x(at)

    def y(self, value: float) -> float:
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)

    @property
    def row_height(self) -> float:
        return 21 * self.scale


def days(at: datetime | date, zone: ZoneInfo) -> float:
    """Elapsed days since 1970 in UTC; a date counts at its noon in the zone."""
    instant = at if isinstance(at, datetime) else datetime.combine(at, time(12), zone)
    return instant.timestamp() / DAY_SECONDS


def panels_height(count: int, scale: float = 1.0) -> float:
    """Pixels that so many panels need under the curve and its rows."""
    return (count * PANEL + 8) * scale if count else 0.0


Window = tuple[float, float]
"""The part of the time axis that is seen: its ends in days since 1970, as ``days`` counts them."""


def layout_of(
    spec: ChartSpec,
    width: float,
    height: float,
    scale: float = 1.0,
    *,
    compact: bool = False,
    window: Window | None = None,
) -> Layout:
    """The places for this curve. ``scale`` is the user's font scale; ``compact`` leaves out the rows and the panels;
    ``window`` shows a part of the time alone."""
    foot_of_curve = height if compact else height - panels_height(len(spec.panels), scale)
    panels = () if compact else _panels(len(spec.panels), foot_of_curve, scale)
    full_height, height = height, foot_of_curve
    lanes = lanes_of(spec.steps, spec.as_of.astimezone(spec.zone).date())
    lane_count = min(LANES, max(lanes, default=0) + 1) if lanes else 1
    if compact:
        top, foot, left, right = 22 * scale, 20 * scale, 30 * scale, 6 * scale
        rows: tuple[float, ...] = ()
    else:
        top, left, right = 32 * scale, 64 * scale, 14 * scale
        pathway = max(21.0, 9 + 12 * lane_count) * scale
        foot = 32 * scale + 2 * 21 * scale + pathway
        start = height - foot + 32 * scale
        rows = (start, start + 21 * scale, start + 42 * scale, start + 42 * scale + pathway)
    right_end = max(width - right, left + 10)
    whole = _time_range(spec, compact, right_end - left, scale)
    first, last = window or whole
    return Layout(
        width=width,
        height=full_height,
        scale=scale,
        left=left,
        right=right_end,
        top=top,
        bottom=max(height - foot, top + 10),
        low=spec.low,
        high=spec.high,
        first=first,
        last=last,
        zone=spec.zone,
        rows=rows,
        lanes=lane_count,
        panels=panels,
        whole=whole,
    )


def _panels(count: int, top: float, scale: float) -> tuple[tuple[float, float], ...]:
    starts = [top + PANEL * scale * place for place in range(count)]
    return tuple((start + PANEL_HEAD * scale, start + PANEL * scale) for start in starts)


def _time_range(spec: ChartSpec, compact: bool, room: float, scale: float) -> tuple[float, float]:
    """From the first record to today, the last record or the next due date, with space for marks and band names."""
    today = spec.as_of.astimezone(spec.zone).date()
    moments: list[datetime | date] = [point.at for point in spec.points]
    moments += [session.at for session in spec.sessions]
    moments += [gap.at for gap in spec.gaps]
    moments += [flag.at for flag in spec.flags]
    if not compact:
        moments += [point.at for panel in spec.panels for point in panel.points]
        moments += [gap.at for panel in spec.panels for gap in panel.gaps]
    due = [call.on for call in spec.calls if call.state == "due" and call.on >= today]
    ahead = due[:2] if compact else due[:1]
    known = [days(moment, spec.zone) for moment in moments]
    now = days(spec.as_of, spec.zone)
    first = min(known, default=now - 28)
    recorded = max([now, *known])
    last = max([recorded, *(days(day, spec.zone) for day in ahead)])
    if last - first < 14:
        first, last = first - (14 - (last - first)) / 2, last + (14 - (last - first)) / 2
    before = (14 if compact else 30) * scale
    after = (12 if compact else 38) * scale
    per_pixel = (last - first) / max(room - before - after, 40)
    if not compact and spec.bands and spec.bands[-1].end is None:
        names = 66 * scale  # the band names stand right of today
        per_pixel = max(per_pixel, (recorded - first) / max(room - before - names, 40))
        last = max(last + after * per_pixel, recorded + names * per_pixel)
    else:
        last += after * per_pixel
    return first - before * per_pixel, last


def lanes_of(steps: Sequence[ChartStep], today: date) -> list[int]:
    """The lane of each step, so that steps running at one time lie beside each other."""
    ends: list[date] = []
    lanes = []
    for step in steps:
        end = step.end or max(today, step.start)
        lane = next((place for place, busy in enumerate(ends) if busy < step.start), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        lanes.append(min(lane, LANES - 1))
    return lanes


def value_ticks(low: float, high: float) -> list[float]:
    """Even values: 0, 2 ... 10, or 0, 20 ... 100."""
    step = (high - low) / 5
    return [low + step * place for place in range(6)]


def date_ticks(layout: Layout, room: float) -> list[tuple[date, bool]]:
    """Days to name under the axis, at least ``room`` pixels apart; true where the name is a month, not a day."""
    start = datetime.fromtimestamp(layout.first * DAY_SECONDS, layout.zone).date()
    end = datetime.fromtimestamp(layout.last * DAY_SECONDS, layout.zone).date()
    per_day = (layout.right - layout.left) / (layout.last - layout.first)
    for step in (1, 2, 7, 14):
        if step * per_day >= room and (end - start).days / step <= 12 and (end - start).days < 75:
            monday = start + timedelta(days=-start.weekday() % 7) if step >= 7 else start + timedelta(days=1)
            return [(day, False) for day in _every(monday, end, step) if layout.x_midnight(day) >= layout.left]
    for months in (1, 2, 3, 6, 12, 24, 60, 120):
        if months * 30.4 * per_day >= room:
            break
    return [(day, True) for day in _month_starts(start, end, months) if layout.x_midnight(day) >= layout.left - 1]


def _every(start: date, end: date, step: int) -> Iterable[date]:
    day = start
    while day <= end:
        yield day
        day += timedelta(days=step)


def _month_starts(start: date, end: date, months: int) -> Iterable[date]:
    month = start.year * 12 + start.month - 1
    month += -month % months
    while (day := date(month // 12, month % 12 + 1, 1)) <= end:
        yield day
        month += months
