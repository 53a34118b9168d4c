"""A score that was asked for and is missing: a cross on the axis, with the reason and the day where there is room."""

from collections.abc import Iterator, Mapping, Sequence

from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.render.chart_labels import Box, Crowd, Line, text_width
from tpi_tracker.render.chart_layout import Layout
from tpi_tracker.render.chart_marks import Across, Canvas
from tpi_tracker.render.chart_rows import Found
from tpi_tracker.render.chart_words import gap_words
from tpi_tracker.render.wording import day_words

_SIZE, _ROW = 10.5, 13.5
"""Pixels at a scale of 1: of the letters, and from row to row."""
_BESIDE = 5
"""Pixels between words and a cross that is not theirs."""


def draw_gaps(
    canvas: Canvas,
    spec: ChartSpec,
    layout: Layout,
    lines: tuple[Sequence[float], Sequence[Line]],
    tokens: Mapping[str, str],
    crowd: Crowd,
    compact: bool,
    language: str,
) -> list[Found]:
    """Draws the gaps and says what lies where; ``lines`` are the upright lines by their x, and the levels."""
    xs = [layout.x(gap.at) for gap in spec.gaps]
    canvas.marks(xs, [layout.bottom] * len(xs), "x", 7.5, fill="none", edge=tokens["caution"], edge_width=2, order=6.5)
    if not compact:
        for place, (gap, x) in enumerate(zip(spec.gaps, xs, strict=True)):
            words, others = (gap_words(gap, language), day_words(gap.on)), [*xs[:place], *xs[place + 1 :]]
            _words(canvas, layout, words, x, others, lines, tokens, crowd)
    return [("gap", place, x, layout.bottom) for place, x in enumerate(xs)]


def _words(
    canvas: Canvas,
    layout: Layout,
    words: tuple[str, str],
    x: float,
    others: Sequence[float],
    lines: tuple[Sequence[float], Sequence[Line]],
    tokens: Mapping[str, str],
    crowd: Crowd,
) -> None:
    """Where there is room, never over the cross of another, and as few lines of the chart as may be strike through."""
    upright, levels = lines
    free = [
        (_crossed(box, levels), sum(box.left < line < box.right for line in upright), order, across, box, rows)
        for order, (rows, across, box) in enumerate(_places(words, x, layout, [each for each in others if each > x]))
        if layout.left < box.left and box.right < layout.right and crowd.is_free(box)
        if not any(box.left - _BESIDE < other < box.right + _BESIDE for other in others)
    ]
    if not free:
        return
    *_, across, box, rows = min(free)
    at = {"left": box.left, "center": (box.left + box.right) / 2, "right": box.right}[across]
    for place, row in enumerate(reversed(rows), 1):
        y = layout.bottom - _ROW * layout.scale * place
        canvas.text(at, y, row, tokens["caution"], _SIZE * layout.scale, across=across)
    crowd.add(box.grown(2))


def _places(
    words: tuple[str, str], x: float, layout: Layout, later: Sequence[float]
) -> Iterator[tuple[tuple[str, ...], Across, Box]]:
    """The words over each other, else in one line, in each place they may have."""
    foot = layout.bottom - 6 * layout.scale
    for rows in (words, (" ".join(words),)):
        width = max(text_width(row, _SIZE * layout.scale) for row in rows)
        crowded = bool(later) and later[0] < x + 20 + width
        for left, across in _beside(x, width, left_first=crowded):
            yield rows, across, Box(left, foot - _ROW * layout.scale * len(rows), left + width, foot)


def _crossed(box: Box, levels: Sequence[Line]) -> int:
    """How many level lines would strike through what stands in a box."""
    return sum(box.top < y < box.bottom and left < box.right and box.left < right for left, y, right, _ in levels)


def _beside(x: float, width: float, *, left_first: bool) -> list[tuple[float, Across]]:
    """Left edge and alignment of the places for a text beside or above a mark."""
    sides: list[tuple[float, Across]] = [(x + 10, "left"), (x - 10 - width, "right")]
    return [*(reversed(sides) if left_first else sides), (x - width / 2, "center")]
