"""The three rows under the axis: sessions with what was injected, follow-ups, pathway steps."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.render.chart_labels import text_width
from tpi_tracker.render.chart_layout import Layout, lanes_of
from tpi_tracker.render.chart_marks import Canvas
from tpi_tracker.render.chart_words import session_labels, step_name
from tpi_tracker.render.paper_words import phrase

Found = tuple[str, int, float, float]
"""Kind, place in the spec's tuple, x and y: what the pointer can find in the rows."""


def draw_rows(canvas: Canvas, spec: ChartSpec, layout: Layout, tokens: Mapping[str, str], language: str) -> list[Found]:
    """Draws the rows and says what lies where."""
    tops = layout.rows
    canvas.lines([[(layout.left, y), (layout.right, y)] for y in tops[:3]], tokens["line"], 1, order=1.5)
    size = 10.5 * layout.scale
    middles = [(upper + lower) / 2 for upper, lower in pairwise(tops)]
    for key, y in zip(("sessions", "calls", "pathway"), middles, strict=True):
        canvas.text(4 * layout.scale, y, phrase(f"chart.row_{key}", language), tokens["muted"], size)
    found = _sessions(canvas, spec, layout, tokens, middles[0], size, language)
    found += _calls(canvas, spec, layout, tokens, middles[1], size, language)
    return found + _steps(canvas, spec, layout, tokens, size, language)


def _sessions(
    canvas: Canvas,
    spec: ChartSpec,
    layout: Layout,
    tokens: Mapping[str, str],
    y: float,
    size: float,
    language: str,
) -> list[Found]:
    xs = [layout.x(session.at) for session in spec.sessions]
    canvas.marks(xs, [y] * len(xs), "v", 11, fill=tokens["accent"], edge=tokens["accent"], edge_width=0, order=6)
    free_from = layout.left - 4
    aside = 9 * layout.scale
    for place, session in enumerate(spec.sessions):
        if not layout.shows(xs[place]):
            continue
        left = xs[place] + aside
        end = xs[place + 1] - aside - 1 if place + 1 < len(xs) else layout.width - 2
        before = xs[place] - aside
        labels = session_labels(session, language)
        for words in labels[:-1]:
            width = text_width(words, size)
            if left + width <= end:
                canvas.text(left, y, words, tokens["text"], size)
                free_from = left + width + 8
                break
            if place + 1 == len(xs) and before - width >= free_from:
                canvas.text(before, y, words, tokens["text"], size, across="right")
                break
        else:
            width = text_width(labels[-1], size)
            if left + width <= end:
                canvas.text(left, y, labels[-1], tokens["text"], size)
                free_from = left + width + 8
            else:
                free_from = xs[place] + aside
    return [("session", place, x, y) for place, x in enumerate(xs)]


def _calls(
    canvas: Canvas,
    spec: ChartSpec,
    layout: Layout,
    tokens: Mapping[str, str],
    y: float,
    size: float,
    language: str,
) -> list[Found]:
    found: list[Found] = []
    shapes: dict[str, list[float]] = {"scored": [], "due": [], "missing": []}
    for place, call in enumerate(spec.calls):
        x = layout.x(call.on)
        if layout.left <= x <= layout.right:
            shapes[call.state if call.state in shapes else "missing"].append(x)
            found.append(("call", place, x, y))
    for kind, xs in shapes.items():
        ys = [y] * len(xs)
        if kind == "scored":
            canvas.marks(xs, ys, "o", 8, fill=tokens["pending"], edge=tokens["pending"], edge_width=0)
        elif kind == "due":
            canvas.marks(xs, ys, "o", 8, fill=tokens["surface"], edge=tokens["pending"], edge_width=1.5)
        else:
            canvas.marks(xs, ys, "x", 7, fill="none", edge=tokens["caution"], edge_width=1.8)
    if shapes["due"]:
        words = phrase("chart.due", language)
        first, later = shapes["due"][0], shapes["due"][1:]
        left = first + 9 * layout.scale
        end = left + text_width(words, size)
        if end <= layout.width and not any(first < x < end + 5 for x in later):
            canvas.text(left, y, words, tokens["muted"], size)
    return found


def _steps(
    canvas: Canvas, spec: ChartSpec, layout: Layout, tokens: Mapping[str, str], size: float, language: str
) -> list[Found]:
    today: date = spec.as_of.astimezone(spec.zone).date()
    found: list[Found] = []
    bars, ends = [], []
    top = layout.rows[2] + 9 * layout.scale
    free_from: dict[int, float] = {}
    for place, (step, lane) in enumerate(zip(spec.steps, lanes_of(spec.steps, today), strict=True)):
        y = top + 12 * layout.scale * lane
        left = max(layout.x_midnight(step.start), layout.left)
        right = max(layout.x(step.end or today) if step.end else layout.x(spec.as_of), left + 3)
        bars.append([(left, y), (right, y)])
        if layout.x_midnight(step.start) >= layout.left:
            ends.append([(left, y - 5), (left, y + 5)])
        found.append(("step", place, (left + right) / 2, y))
        words = step_name(step, language)
        width = text_width(words, size)
        if right < layout.left or left > layout.right:
            continue
        if left - 9 - width >= free_from.get(lane, layout.left):
            canvas.text(left - 9, y, words, tokens["path"], size, across="right")
            free_from[lane] = right + 9
        elif right + 9 + width <= layout.width and not _taken(spec, layout, lane, place, right + 18 + width):
            canvas.text(right + 9, y, words, tokens["path"], size)
            free_from[lane] = right + 18 + width
        else:
            free_from[lane] = right + 9
    canvas.lines(bars, tokens["path"], 2.4, order=5)
    canvas.lines(ends, tokens["path"], 1.6, order=5)
    return found


def _taken(spec: ChartSpec, layout: Layout, lane: int, place: int, until: float) -> bool:
    """Whether a later step of the same lane begins before ``until``."""
    today = spec.as_of.astimezone(spec.zone).date()
    lanes = lanes_of(spec.steps, today)
    return any(
        lanes[other] == lane and layout.x_midnight(spec.steps[other].start) < until
        for other in range(place + 1, len(lanes))
    )
