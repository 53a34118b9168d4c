"""Draws a ``ChartSpec`` on a matplotlib figure: the curve by dates, or every session laid over day 0.

Screen, picture file and paper call the same functions with the same values; only size and tokens differ. pyplot is
never used: the caller makes the ``Figure`` and its canvas.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from matplotlib.figure import Figure

from tpi_tracker.domain.trends import ChartPoint, ChartSpec
from tpi_tracker.render.chart_gaps import draw_gaps
from tpi_tracker.render.chart_labels import Box, Crowd, Line, text_width
from tpi_tracker.render.chart_layout import Layout, Window, date_ticks, layout_of, value_ticks
from tpi_tracker.render.chart_marks import MARKERS, PIXELS_PER_INCH, SIZES, Canvas
from tpi_tracker.render.chart_panels import draw_panels
from tpi_tracker.render.chart_rows import draw_rows
from tpi_tracker.render.chart_values import Course, Surroundings, place_values
from tpi_tracker.render.chart_words import flag_words
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.render.wording import day_words, number
from tpi_tracker.tongue import spoken

BROKEN = math.nan


class Spot(NamedTuple):
    """Where something of the chart can be pointed at: its kind, its place in the spec's tuple, pixels."""

    kind: str
    place: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was drawn where, for pointer and keyboard. ``labelled`` are the points whose value is written."""

    layout: Layout
    spots: tuple[Spot, ...]
    labelled: frozenset[int]

    def spot(self, kind: str, place: int) -> Spot | None:
        return next((spot for spot in self.spots if spot.kind == kind and spot.place == place), None)

    def point_spot(self, place: int) -> Spot | None:
        return self.spot("point", place)


def new_figure(width: float, height: float, resolution: float = PIXELS_PER_INCH) -> Figure:
    """A figure of so many pixels of 1/96 inch, drawn at ``resolution`` dots an inch."""
    return Figure(figsize=(width / PIXELS_PER_INCH, height / PIXELS_PER_INCH), dpi=resolution)


def draw(
    figure: Figure,
    spec: ChartSpec,
    tokens: Mapping[str, str],
    *,
    scale: float = 1.0,
    compact: bool = False,
    language: str = "",
    window: Window | None = None,
) -> Drawn:
    """The curve by dates, or the part of the time in ``window``. What was on the figure before is removed."""
    figure.clear()
    figure.set_facecolor(tokens["surface"])
    width, height = (float(side) * PIXELS_PER_INCH for side in figure.get_size_inches())
    layout = layout_of(spec, width, height, scale, compact=compact, window=window)
    canvas = Canvas(figure, width, height, scale)
    if layout.is_part:
        canvas.clip_to(layout.left - 5, layout.right + 5)
    crowd = Crowd()
    _bands(canvas, spec, layout, tokens)
    _axes(canvas, layout, tokens, compact)
    _months(canvas, layout, tokens)
    spots: list[Spot] = []
    session_xs = _session_lines(canvas, spec, layout, tokens, crowd, spots, compact, language)
    xs = [layout.x(point.at) for point in spec.points]
    ys = [layout.y(point.value) for point in spec.points]
    _curve(canvas, spec.points, xs, ys, tokens)
    _markers(canvas, spec.points, xs, ys, tokens)
    spots += [Spot("point", place, x, y) for place, (x, y) in enumerate(zip(xs, ys, strict=True))]
    half = 4 * layout.scale
    for x, y in zip(xs, ys, strict=True):
        crowd.add(Box(x - half, y - half, x + half, y + half))
    if not compact:
        _flags(canvas, spec, layout, tokens, crowd, spots, language)
        _band_names(canvas, spec, layout, session_xs, (xs, ys), tokens, crowd, language)
    labelled = _values(canvas, spec, layout, xs, ys, session_xs, tokens, crowd, compact)
    levels = _band_lines(spec, layout)
    spots += [
        Spot(*found)
        for found in draw_gaps(canvas, spec, layout, (session_xs, levels), tokens, crowd, compact, language)
    ]
    if compact:
        due = [layout.x(call.on) for call in spec.calls if call.state == "due"]
        due = [x for x in due if x <= layout.right]
        canvas.marks(
            due, [layout.bottom] * len(due), "o", 7, fill=tokens["surface"], edge=tokens["muted"], edge_width=1.4
        )
    else:
        spots += [Spot(*found) for found in draw_rows(canvas, spec, layout, tokens, language)]
        spots += [Spot(*found) for found in draw_panels(canvas, spec, layout, tokens, language)]
    return Drawn(layout, tuple(spot for spot in spots if layout.shows(spot.x)), labelled)


def _axes(canvas: Canvas, layout: Layout, tokens: Mapping[str, str], compact: bool) -> None:
    ticks = value_ticks(layout.low, layout.high)
    grid = [[(layout.left, layout.y(tick)), (layout.right, layout.y(tick))] for tick in ticks[1:]]
    canvas.lines(grid, tokens["line"], 1, order=1.5)
    canvas.lines([[(layout.left, layout.bottom), (layout.right, layout.bottom)]], tokens["edge"], 1.2, order=3)
    size = (10.5 if compact else 11.5) * layout.scale
    for tick in ticks:
        canvas.text(layout.left - 8 * layout.scale, layout.y(tick), number(tick), tokens["muted"], size, across="right")


def _months(canvas: Canvas, layout: Layout, tokens: Mapping[str, str]) -> None:
    size = 11 * layout.scale
    y = layout.bottom + (14 if not layout.rows else 19) * layout.scale
    year_before: int | None = None
    free_from = -math.inf
    tongue = spoken()
    widest = max(text_width(f"30{tongue.between}{month}", size) for month in tongue.months)
    for day, is_month in date_ticks(layout, widest + 16 * layout.scale):
        words = tongue.months[day.month - 1] if is_month else day_words(day)
        if day.year != year_before:
            words = f"{words} {day.year}" if is_month else f"{words}{tongue.between}{day.year}"
        half = text_width(words, size) / 2
        x = max(layout.x_midnight(day), layout.left - 8 + half)
        if x - half >= free_from and x + half <= layout.width:
            canvas.text(x, y, words, tokens["muted"], size, across="center")
            year_before = day.year
            free_from = x + half + 6 * layout.scale


def _bands(canvas: Canvas, spec: ChartSpec, layout: Layout, tokens: Mapping[str, str]) -> None:
    thirty, fifty, dotted, dashed = [], [], [], []
    for band in spec.bands:
        left = layout.x(band.start)
        right = layout.x(band.end) if band.end else layout.right
        upper, lower = layout.y(band.line30), layout.y(band.line50)
        thirty.append((left, upper, right, lower))
        fifty.append((left, lower, right, layout.bottom))
        dotted.append([(left, upper), (right, upper)])
        dashed.append([(left, lower), (right, lower)])
    canvas.areas(thirty, tokens["band30"], 1.0)
    canvas.areas(fifty, tokens["band50"], 1.1)
    canvas.lines(dotted, tokens["good"], 1, "dotted", order=3)
    canvas.lines(dashed, tokens["good"], 1.1, "dashed", order=3)


def _band_lines(spec: ChartSpec, layout: Layout) -> list[Line]:
    found = []
    for band in spec.bands:
        left, right = layout.x(band.start), layout.x(band.end) if band.end else layout.right
        found += [(left, layout.y(value), right, layout.y(value)) for value in (band.line30, band.line50)]
    return found


def _band_names(
    canvas: Canvas,
    spec: ChartSpec,
    layout: Layout,
    upright: Sequence[float],
    course: tuple[Sequence[float], Sequence[float]],
    tokens: Mapping[str, str],
    crowd: Crowd,
    language: str,
) -> None:
    """At the right end of the last bands, beside a line over the full height and the curve rather than across them."""
    pieces = [
        (one, other)
        for (one, other), point in zip(pairwise(zip(*course, strict=True)), spec.points[1:], strict=False)
        if point.joined
    ]
    if not spec.bands:
        return
    band, size = spec.bands[-1], 10.5 * layout.scale
    right = (layout.x(band.end) if band.end else layout.right) - 5
    places = [("chart.line30", layout.y(band.line30) - 9 * layout.scale)]
    if layout.bottom - layout.y(band.line50) > 14 * layout.scale:
        places.append(("chart.line50", layout.y(band.line50) + 10 * layout.scale))
    for key, y in places:
        words = phrase(key, language)
        box = Box(right - text_width(words, size), y - size / 2, right, y + size / 2)
        beside = [line - 5 - right for line in sorted(upright, reverse=True) if line < right]
        shifts = (0.0, *beside[:4], *(-40.0 * step for step in range(1, 8)))
        boxes = [Box(box.left + shift, box.top, box.right + shift, box.bottom) for shift in shifts]
        crossed = [
            any(moved.left - 3 < line < moved.right for line in upright)
            + any(_passes(one, other, moved) for one, other in pieces)
            for moved in boxes
        ]
        for _, moved in sorted(zip(crossed, boxes, strict=True), key=itemgetter(0)):
            is_inside = moved.left > max(layout.x(band.start), layout.left) and moved.right <= layout.right
            if is_inside and crowd.is_free(moved):
                canvas.text(moved.right, y, words, tokens["good"], size, across="right")
                crowd.add(moved)
                break


def _passes(one: tuple[float, float], other: tuple[float, float], box: Box) -> bool:
    """Whether a straight line from one point to another, the later, goes through a box."""
    (x, y), (far, end) = one, other
    left, right = max(x, box.left), min(far, box.right)
    if left > right:
        return False
    slope = (end - y) / (far - x) if far > x else 0.0
    at = sorted((y + slope * (left - x), y + slope * (right - x)) if far > x else (y, end))
    return at[0] < box.bottom and box.top < at[1]


def _session_lines(
    canvas: Canvas,
    spec: ChartSpec,
    layout: Layout,
    tokens: Mapping[str, str],
    crowd: Crowd,
    spots: list[Spot],
    compact: bool,
    language: str,
) -> list[float]:
    xs = [layout.x(session.at) for session in spec.sessions]
    foot, head = layout.bottom + 6 * layout.scale, layout.top - (6 if compact else 10) * layout.scale
    canvas.lines([[(x, foot), (x, head)] for x in xs], tokens["accent"], 1.2, order=4)
    size, y = 11 * layout.scale, head - 9 * layout.scale
    long = [phrase("chart.session", language, number=session.number) for session in spec.sessions]
    short = [str(session.number) for session in spec.sessions]
    names = short if compact or _collide(xs, long, size) else long
    taken: list[Box] = []
    for place in reversed(range(len(xs))):
        if not layout.shows(xs[place]):
            continue
        half = text_width(names[place], size, 600) / 2
        x = min(max(xs[place], half), layout.width - half)
        box = Box(x - half - 3, y - size / 2, x + half + 3, y + size / 2)
        if not any(box.meets(other) for other in taken):
            taken.append(box)
            canvas.text(x, y, names[place], tokens["accent"], size, 600, "center")
        spots.append(Spot("session", place, xs[place], head))
    now, words = layout.x(spec.as_of), phrase("chart.today", language)
    half = text_width(words, size) / 2
    if not compact and spec.tells_today and layout.shows(now):
        canvas.lines([[(now, layout.bottom), (now, head)]], tokens["muted"], 1.2, "dotted", order=3.5)
        x = min(max(now, half), layout.width - half)
        box = Box(x - half, y - size / 2, x + half, y + size / 2)
        if not any(box.meets(other) for other in taken):
            taken.append(box)
            canvas.text(x, y, words, tokens["muted"], size, across="center")
    for box in taken:
        crowd.add(box)
    return [*xs, now] if not compact and spec.tells_today else xs


def _collide(xs: Sequence[float], names: Sequence[str], size: float) -> bool:
    halves = [text_width(name, size, 600) / 2 + 4 for name in names]
    return any(b - a < halves[i] + halves[i + 1] for i, (a, b) in enumerate(pairwise(xs)))


def _curve(
    canvas: Canvas, points: Sequence[ChartPoint], xs: Sequence[float], ys: Sequence[float], tokens: Mapping[str, str]
) -> None:
    """The line between real neighbours alone."""
    line_x: list[float] = []
    line_y: list[float] = []
    for point, x, y in zip(points, xs, ys, strict=True):
        if not point.joined:
            line_x.append(BROKEN)
            line_y.append(BROKEN)
        line_x.append(x)
        line_y.append(y)
    if line_x:
        canvas.path(line_x, line_y, tokens["text"], 1.6)


def _markers(
    canvas: Canvas, points: Sequence[ChartPoint], xs: Sequence[float], ys: Sequence[float], tokens: Mapping[str, str]
) -> None:
    """Shape by source; an open ring within the procedural window."""
    groups: dict[str, list[int]] = {}
    for place, point in enumerate(points):
        shape = "ring" if point.procedural else MARKERS.get(point.source or "", "o")
        groups.setdefault(shape, []).append(place)
    for shape, places in groups.items():
        where = ([xs[place] for place in places], [ys[place] for place in places])
        if shape == "ring":
            canvas.marks(*where, "o", 8.5, fill=tokens["surface"], edge=tokens["text"], edge_width=1.8, order=7)
        else:
            size = SIZES[shape] + 2
            canvas.marks(*where, shape, size, fill=tokens["text"], edge=tokens["surface"], edge_width=1, order=6)


def _values(
    canvas: Canvas,
    spec: ChartSpec,
    layout: Layout,
    xs: Sequence[float],
    ys: Sequence[float],
    upright: Sequence[float],
    tokens: Mapping[str, str],
    crowd: Crowd,
    compact: bool,
) -> frozenset[int]:
    size = (10.5 if compact else 11.5) * layout.scale
    words = [number(point.value) for point in spec.points]
    if compact:
        xs, ys, words = xs[-1:], ys[-1:], words[-1:]
    first = len(spec.points) - len(words)
    course = Course(
        xs, ys, [point.joined for point in spec.points[first:]], [text_width(word, size, 600) for word in words]
    )
    around = Surroundings(
        crowd,
        [*upright, *(layout.x(flag.at) for flag in spec.flags)],
        [layout.x(session.at) for session in spec.sessions],
        _band_lines(spec, layout),
        Box(layout.left - 6, 0, layout.right + 12, layout.bottom - 1),
    )
    placed = place_values(course, around, size)
    for label in placed:
        canvas.text(label.x, label.y, words[label.point], tokens["text"], size, 600, "center")
    return frozenset(label.point + first for label in placed)


def _flags(
    canvas: Canvas,
    spec: ChartSpec,
    layout: Layout,
    tokens: Mapping[str, str],
    crowd: Crowd,
    spots: list[Spot],
    language: str,
) -> None:
    """An alert triangle at the top, a dotted line down to the score that completed the evidence."""
    xs = [layout.x(flag.at) for flag in spec.flags]
    high = 7 * layout.scale
    drops = []
    for place, (flag, x) in enumerate(zip(spec.flags, xs, strict=True)):
        foot = layout.bottom if flag.value is None else layout.y(flag.value) - 6 * layout.scale
        drops.append([(x, layout.top), (x, foot)])
        size = 11 * layout.scale
        words = flag_words(spec.local(flag.at), language)
        width = text_width(words, size, 600)
        crowd.add(Box(x - high, layout.top - high, x + high, layout.top + high))
        for left in (x + 10 * layout.scale, x - 10 * layout.scale - width):
            box = Box(left, layout.top - high, left + width, layout.top + high)
            if layout.left <= left and box.right <= layout.right and crowd.is_free(box):
                canvas.text(left, layout.top, words, tokens["alert"], size, 600, ground=tokens["surface"], order=5.5)
                crowd.add(box)
                break
        spots.append(Spot("flag", place, x, layout.top))
    canvas.lines(drops, tokens["alert"], 1.2, "fine", order=4.5)
    canvas.marks(
        xs, [layout.top] * len(xs), ">", 10, fill=tokens["alert"], edge=tokens["alert"], edge_width=0, order=6.5
    )
