"""The panels under the rows: the total of one questionnaire each, its bands as quiet tints, its range at the left."""

import math
from collections.abc import Mapping
from typing import NamedTuple

from tpi_tracker.domain.panels import ChartPanel
from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.render.chart_labels import Box, Crowd, text_width
from tpi_tracker.render.chart_layout import Layout
from tpi_tracker.render.chart_marks import MARKERS, SIZES, Canvas
from tpi_tracker.render.chart_values import FEW, Course, Surroundings, place_values
from tpi_tracker.render.chart_words import panel_scale
from tpi_tracker.render.wording import number, tenth

Found = tuple[str, int, float, float]
"""Kind, place among the spec's panel points or gaps, x and y."""

FEW_LEVELS = 7
"""A total of so few whole steps has half a step of room at both ends."""


class _Frame(NamedTuple):
    """A panel's place and the values at its edges."""

    top: float
    bottom: float
    low: float
    high: float

    def y(self, value: float) -> float:
        return self.bottom - (value - self.low) / (self.high - self.low) * (self.bottom - self.top)


def draw_panels(
    canvas: Canvas, spec: ChartSpec, layout: Layout, tokens: Mapping[str, str], language: str
) -> list[Found]:
    """Draws the panels and says what lies where."""
    found: list[Found] = []
    first_point = first_gap = 0
    for panel, (top, bottom) in zip(spec.panels, layout.panels, strict=True):
        room = 0.5 if panel.whole and panel.high - panel.low <= FEW_LEVELS else 0.0
        frame = _Frame(top, bottom, panel.low - room, panel.high + room)
        _ground(canvas, spec, panel, frame, layout, tokens, language)
        xs = [layout.x(point.at) for point in panel.points]
        ys = [frame.y(point.value) for point in panel.points]
        _curve(canvas, panel, xs, ys, tokens)
        crowd = Crowd()
        half = 4 * layout.scale
        for x, y in zip(xs, ys, strict=True):
            crowd.add(Box(x - half, y - half, x + half, y + half))
        _values(canvas, spec, panel, frame, xs, ys, layout, tokens, crowd)
        gaps = [layout.x(gap.at) for gap in panel.gaps]
        canvas.marks(gaps, [bottom] * len(gaps), "x", 7, fill="none", edge=tokens["caution"], edge_width=1.8, order=6.5)
        upright = [*_now(spec, layout), *(layout.x(session.at) for session in spec.sessions)]
        _band_names(canvas, panel, frame, layout, tokens, crowd, upright)
        found += [("panel", first_point + at, x, y) for at, (x, y) in enumerate(zip(xs, ys, strict=True))]
        found += [("panel_gap", first_gap + at, x, bottom) for at, x in enumerate(gaps)]
        first_point += len(xs)
        first_gap += len(gaps)
    return found


def _ground(
    canvas: Canvas,
    spec: ChartSpec,
    panel: ChartPanel,
    frame: _Frame,
    layout: Layout,
    tokens: Mapping[str, str],
    language: str,
) -> None:
    """Bands, session lines, the axis, the range and what the panel is of."""
    left, right, scale = layout.left, layout.right, layout.scale
    edges = _edges(panel, frame)
    canvas.areas([(left, upper, right, lower) for _, upper, lower in edges[1::2]], tokens["pending_bg"], 1.0)
    canvas.lines([[(left, frame.top), (right, frame.top)]], tokens["line"], 1, order=1.5)
    canvas.lines([[(left, frame.bottom), (right, frame.bottom)]], tokens["edge"], 1, order=3)
    sessions = [[(x, frame.bottom), (x, frame.top)] for x in (layout.x(session.at) for session in spec.sessions)]
    canvas.lines(sessions, tokens["accent"], 1, order=4)
    today = [[(now, frame.bottom), (now, frame.top)] for now in _now(spec, layout)]
    canvas.lines(today, tokens["muted"], 1.2, "dotted", order=3.5)
    size = 10.5 * scale
    for value in (panel.low, panel.high):
        canvas.text(left - 8 * scale, frame.y(value), number(value), tokens["muted"], size, across="right")
    head = frame.top - 10 * scale
    canvas.text(left, head, panel.title, tokens["text"], 11 * scale, 600)
    aside = left + text_width(panel.title, 11 * scale, 600) + 8 * scale
    words = panel_scale(panel, language)
    if aside + text_width(words, size) <= layout.width:
        canvas.text(aside, head, words, tokens["muted"], size)


def _now(spec: ChartSpec, layout: Layout) -> list[float]:
    """Where today's line stands; nothing where it has none."""
    return [layout.x(spec.as_of)] if spec.tells_today else []


def _edges(panel: ChartPanel, frame: _Frame) -> list[tuple[str, float, float]]:
    """Each band's word, upper and lower pixel: between two whole values the border lies half-way."""
    shift = 0.5 if panel.whole else 0.0
    starts = [max(frame.low, band.low - shift) for band in panel.bands]
    ends = [*starts[1:], frame.high] if starts else []
    return [
        (band.word, frame.y(end), frame.y(start)) for band, start, end in zip(panel.bands, starts, ends, strict=True)
    ]


def _curve(canvas: Canvas, panel: ChartPanel, xs: list[float], ys: list[float], tokens: Mapping[str, str]) -> None:
    line_x: list[float] = []
    line_y: list[float] = []
    groups: dict[str, list[int]] = {}
    for place, point in enumerate(panel.points):
        if not point.joined:
            line_x.append(math.nan)
            line_y.append(math.nan)
        line_x.append(xs[place])
        line_y.append(ys[place])
        groups.setdefault(MARKERS.get(point.source or "", "o"), []).append(place)
    canvas.path(line_x, line_y, tokens["text"], 1.4)
    for shape, places in groups.items():
        where = ([xs[place] for place in places], [ys[place] for place in places])
        canvas.marks(*where, shape, SIZES[shape] + 1, fill=tokens["text"], edge=tokens["surface"], edge_width=1)


def _values(
    canvas: Canvas,
    spec: ChartSpec,
    panel: ChartPanel,
    frame: _Frame,
    xs: list[float],
    ys: list[float],
    layout: Layout,
    tokens: Mapping[str, str],
    crowd: Crowd,
) -> None:
    """The value at each point that has room; where few answers have words of their own, the words."""
    size = 11 * layout.scale
    own = dict(panel.words) if len(panel.points) <= FEW else {}
    words = [own.get(point.value, tenth(point.value)) for point in panel.points]
    sessions = [layout.x(session.at) for session in spec.sessions]
    course = Course(xs, ys, [point.joined for point in panel.points], [text_width(word, size, 600) for word in words])
    limits = Box(layout.left - 6, frame.top - 2, layout.width, frame.bottom - 1)
    around = Surroundings(crowd, [*sessions, *_now(spec, layout)], sessions, [], limits)
    for label in place_values(course, around, size):
        canvas.text(label.x, label.y, words[label.point], tokens["text"], size, 600, "center")


def _band_names(
    canvas: Canvas,
    panel: ChartPanel,
    frame: _Frame,
    layout: Layout,
    tokens: Mapping[str, str],
    crowd: Crowd,
    upright: list[float],
) -> None:
    """Each band's word at the right, or left of the next line over the full height, where there is room."""
    if panel.words:
        return
    size = 10 * layout.scale
    for word, upper, lower in _edges(panel, frame):
        if lower - upper < size:
            continue
        width, y = text_width(word, size), (upper + lower) / 2
        for edge in (layout.right, *sorted(upright, reverse=True)):
            right = edge - 5
            box = Box(right - width, y - size / 2, right, y + size / 2)
            crossed = any(box.left - 3 < line < right for line in upright)
            if box.left > layout.left and not crossed and crowd.is_free(box.grown(1)):
                canvas.text(right, y, word, tokens["muted"], size, across="right", order=4.5)
                crowd.add(box)
                break
