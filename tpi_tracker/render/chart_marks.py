"""The marks of the chart as matplotlib artists: few of them, in pixels from the top left of the figure."""

from collections.abc import Sequence
from typing import Any, Literal

import matplotlib as mpl
from matplotlib.collections import LineCollection, PolyCollection
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Transform

from tpi_tracker.render.chart_labels import POINTS, font_of, help_for
from tpi_tracker.render.fonts import printable

Across = Literal["left", "center", "right"]

mpl.rcParams["text.hinting"] = "no_hinting"  # the letters keep the distances the paper gives them

PIXELS_PER_INCH = 96
DASHES: dict[str, Any] = {"solid": "solid", "dotted": (0, (1.6, 2.6)), "dashed": (0, (6, 3)), "fine": (0, (1, 2))}
MARKERS = {"clinic": "o", "phone": "s", "paper": "^", "self": "D"}
"""Shape of a score by who reported it; unknown sources are discs too."""

SIZES = {"o": 7.0, "s": 6.4, "^": 7.6, "D": 6.2}


class Canvas:
    """Puts artists on a figure in pixels of 1/96 inch with y downwards, whatever the resolution.

    Places and sizes of writing are given as they are; widths of lines and sizes of marks at a scale of 1.
    """

    def __init__(self, figure: Figure, width: float, height: float, scale: float) -> None:
        self.figure = figure
        self.scale = scale
        self.thick = 1 + (scale - 1) / 2
        self.width, self.height = width, height
        inch = 1 / PIXELS_PER_INCH
        self._clip: Rectangle | None = None
        self.pixels: Transform = Affine2D().scale(inch, -inch).translate(0, height * inch) + figure.dpi_scale_trans

    def clip_to(self, left: float, right: float) -> None:
        """Lines, areas and marks from here on end at these pixels; writing does not."""
        self._clip = Rectangle((left, 0), right - left, self.height, transform=self.pixels)

    def lines(
        self, segments: Sequence[Any], colour: str, width: float, dash: str = "solid", order: float = 2.0
    ) -> None:
        """Straight lines, each a sequence of points; ``width`` in pixels, growing half as fast as the writing."""
        if segments:
            self._add(
                LineCollection(
                    segments,
                    colors=[colour],
                    linewidths=[width * self.thick * POINTS],
                    linestyles=[DASHES[dash]],
                    transform=self.pixels,
                    zorder=order,
                    capstyle="butt" if dash != "solid" else "projecting",
                    joinstyle="round",
                )
            )

    def areas(self, boxes: Sequence[tuple[float, float, float, float]], colour: str, order: float) -> None:
        """Opaque rectangles (left, top, right, bottom)."""
        if boxes:
            corners = [[(a, b), (c, b), (c, d), (a, d)] for a, b, c, d in boxes]
            self._add(
                PolyCollection(
                    corners, facecolors=[colour], edgecolors="none", linewidths=0, transform=self.pixels, zorder=order
                )
            )

    def path(self, xs: Sequence[float], ys: Sequence[float], colour: str, width: float, order: float = 5.0) -> None:
        """One line through all points; a NaN breaks it."""
        self._add(
            Line2D(
                xs,
                ys,
                color=colour,
                linewidth=width * self.thick * POINTS,
                transform=self.pixels,
                zorder=order,
                solid_joinstyle="round",
                solid_capstyle="round",
            )
        )

    def marks(
        self,
        xs: Sequence[float],
        ys: Sequence[float],
        shape: str,
        size: float,
        *,
        fill: str,
        edge: str,
        edge_width: float,
        order: float = 6.0,
    ) -> None:
        """Markers of one shape; ``size`` in pixels."""
        if len(xs):
            self._add(
                Line2D(
                    xs,
                    ys,
                    linestyle="none",
                    marker=shape,
                    markersize=size * self.scale * POINTS,
                    markerfacecolor=fill,
                    markeredgecolor=edge,
                    markeredgewidth=edge_width * self.thick * POINTS,
                    transform=self.pixels,
                    zorder=order,
                )
            )

    def text(
        self,
        x: float,
        y: float,
        words: str,
        colour: str,
        size: float,
        weight: int = 400,
        across: Across = "left",
        order: float = 8.0,
        ground: str | None = None,
    ) -> None:
        """Writing whose capitals are centred on ``y``; ``across`` is left, center or right of ``x``."""
        words = printable(words)
        text = Text(
            x,
            y + 0.365 * size,
            words,
            color=colour,
            fontproperties=font_of(weight, size, help_for(words)),
            horizontalalignment=across,
            verticalalignment="baseline",
            transform=self.pixels,
            zorder=order,
            parse_math=False,
            fontfeatures=_FEATURES,
        )
        if ground:
            text.set_bbox({"facecolor": ground, "edgecolor": "none", "boxstyle": "square,pad=0.12"})
        self._add(text)

    def _add(self, artist: Any) -> None:
        is_clipped = self._clip is not None and not isinstance(artist, Text)
        artist.set_clip_on(is_clipped)
        self.figure.add_artist(artist)
        if is_clipped:
            artist.set_clip_path(self._clip)


_FEATURES = ("tnum",)
