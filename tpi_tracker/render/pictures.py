"""The chart as a picture: pixels for the window, PNG and SVG for a file, SVG for the paper."""

from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from threading import local
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.render.chart_aligned import DrawnAligned, draw_aligned
from tpi_tracker.render.chart_layout import Window
from tpi_tracker.render.chart_marks import PIXELS_PER_INCH
from tpi_tracker.render.figures import Drawn, draw, new_figure
from tpi_tracker.render.letter_outlines import svg_text
from tpi_tracker.render.palette import TOKENS

Mode = Literal["dates", "aligned"]


class Picture(NamedTuple):
    """Rows of RGBA pixels from the top; ``drawn`` tells the window where the marks lie."""

    pixels: bytes
    width: int
    height: int
    drawn: Drawn | DrawnAligned


def pixels_of(
    spec: ChartSpec,
    tokens: Mapping[str, str],
    width: float,
    height: float,
    *,
    ratio: float = 1.0,
    scale: float = 1.0,
    mode: Mode = "dates",
    compact: bool = False,
    language: str = "",
    window: Window | None = None,
) -> Picture:
    """The chart ``width`` x ``height`` large in pixels of 1/96 inch, at ``ratio`` dots a pixel."""
    canvas = _boards.of_size(width, height, PIXELS_PER_INCH * ratio)
    drawn = _draw_on(canvas.figure, spec, tokens, scale, mode, compact, language, window)
    canvas.draw()  # type: ignore[no-untyped-call]  # matplotlib types only part
    columns, rows = canvas.get_width_height()
    picture = Picture(bytes(canvas.buffer_rgba()), columns, rows, drawn)  # type: ignore[no-untyped-call]  # matplotlib types only part
    _boards.wipe()
    return picture


def png_of(
    spec: ChartSpec,
    tokens: Mapping[str, str],
    width: float,
    height: float,
    *,
    mode: Mode = "dates",
    ratio: float = 2.0,
    window: Window | None = None,
) -> bytes:
    """A PNG file of the chart."""
    figure, _ = _figure(spec, tokens, width, height, ratio, 1.0, mode, False, "", window)
    file = BytesIO()
    FigureCanvasAgg(figure).print_png(file, metadata={"Software": None})  # type: ignore[no-untyped-call]  # matplotlib types only part
    return file.getvalue()


def svg_of(
    spec: ChartSpec,
    tokens: Mapping[str, str],
    width: float,
    height: float,
    *,
    mode: Mode = "dates",
    scale: float = 1.0,
    language: str = "",
    window: Window | None = None,
) -> bytes:
    """An SVG file of the chart: all letters as outlines, the same bytes for the same values."""
    figure, _ = _figure(spec, tokens, width, height, 0.75, scale, mode, False, language, window)
    return svg_text(figure).encode().replace(*_NO_FILL)


_NO_FILL = b"fill-opacity: 0;", b"fill: none;"
"""matplotlib gives a cross a fill that is all transparent; transparency is what PDF/A-1b forbids."""


def _figure(
    spec: ChartSpec,
    tokens: Mapping[str, str],
    width: float,
    height: float,
    ratio: float,
    scale: float,
    mode: Mode,
    compact: bool,
    language: str,
    window: Window | None = None,
) -> tuple[Figure, Drawn | DrawnAligned]:
    figure = new_figure(width, height, PIXELS_PER_INCH * ratio)
    return figure, _draw_on(figure, spec, tokens, scale, mode, compact, language, window)


def _draw_on(
    figure: Figure,
    spec: ChartSpec,
    tokens: Mapping[str, str],
    scale: float,
    mode: Mode,
    compact: bool,
    language: str,
    window: Window | None = None,
) -> Drawn | DrawnAligned:
    if mode == "aligned":
        return draw_aligned(figure, spec, tokens, scale=scale, language=language)
    return draw(figure, spec, tokens, scale=scale, compact=compact, language=language, window=window)


def warm_up() -> None:
    """Draw a curve of nothing, in whatever thread: fonts are found and read once, not when the first one is seen."""
    spec = ChartSpec("nrs", "now", 0, 10, ZoneInfo("UTC"), datetime(2026, 1, 1, tzinfo=UTC))
    pixels_of(spec, TOKENS["light"], 320, 240)
    _boards.canvas = None


class _Boards(local):
    """The last canvas, one a thread: matplotlib measures every word anew for each new one."""

    canvas: FigureCanvasAgg | None = None
    size: tuple[float, float, float] | None = None

    def of_size(self, width: float, height: float, resolution: float) -> FigureCanvasAgg:
        """A canvas of that size, the last one where it fits."""
        canvas, size = self.canvas, (width, height, resolution)
        if canvas is None or self.size != size:
            canvas = FigureCanvasAgg(new_figure(width, height, resolution))
            self.canvas, self.size = canvas, size
        return canvas

    def wipe(self) -> None:
        """Leave nothing of a patient on it."""
        if self.canvas is not None:
            self.canvas.figure.clear()
            self.canvas.get_renderer().clear()  # type: ignore[no-untyped-call]  # matplotlib types only part


_boards = _Boards()
