"""The chart as SVG with every letter as an outline, each word laid out once: papers of a batch say the same words.

matplotlib measures and lays out every word for each picture anew; the words of a chart are few and come again in the
next one. What is kept is small (positions and names of glyphs) and bounded.
"""

from collections.abc import Sequence
from functools import lru_cache
from io import StringIO
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_svg import RendererSVG
from matplotlib.figure import Figure
from matplotlib.textpath import TextToPath

# Set once, not around each drawing: a report is set in a lane of its own while the window draws.
mpl.rcParams["svg.fonttype"] = "path"
mpl.rcParams["svg.hashsalt"] = "tpi-tracker"

WORDS = 1024
"""Words that are kept laid out, per program."""


class _Outlines(TextToPath):
    """Lays out as matplotlib does, and remembers it. A font is one object per thread, kept by matplotlib."""

    def get_text_width_height_descent(self, s: str, prop: Any, ismath: Any) -> Any:
        return _measured(s, prop, ismath)

    def get_glyphs_with_font(
        self,
        font: Any,
        s: str,
        glyph_map: dict[str, Any] | None = None,
        return_new_glyphs_only: bool = False,
        *,
        features: Sequence[str] | None = None,
        language: Any = None,
    ) -> Any:
        glyphs, outlines = _laid_out(font, s, _fixed(features), _fixed(language))
        known = {} if glyph_map is None else glyph_map
        new = {name: outline for name, outline in outlines.items() if name not in known}
        if return_new_glyphs_only:
            return glyphs, new, []
        known.update(new)
        return glyphs, known, []


_GLYPHS: dict[tuple[str, str], Any] = {}
"""The outline of each letter, once for all words: as many as the fonts at hand have."""
_PLAIN, _KEPT = TextToPath(), _Outlines()


@lru_cache(maxsize=WORDS)
def _measured(words: str, prop: Any, ismath: bool) -> Any:
    return _PLAIN.get_text_width_height_descent(words, prop, ismath)


@lru_cache(maxsize=WORDS)
def _laid_out(font: Any, words: str, features: Any, language: Any) -> tuple[list[Any], dict[str, Any]]:
    glyphs, outlines, _ = _PLAIN.get_glyphs_with_font(font, words, features=features, language=language)
    return glyphs, {name: _GLYPHS.setdefault((font.fname, name), outline) for name, outline in outlines.items()}


def _fixed(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


class _Renderer(RendererSVG):
    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)  # type: ignore[no-untyped-call]  # matplotlib types only part
        self._text2path = _KEPT


def svg_text(figure: Figure) -> str:
    """The figure as matplotlib's own canvas writes it, without a day and a maker."""
    sides, dpi = figure.get_size_inches() * 72, figure.dpi
    written = StringIO()
    renderer = _Renderer(*sides, written, image_dpi=dpi, metadata={"Date": None, "Creator": None})
    figure.dpi = 72
    try:
        figure.draw(renderer)
    finally:
        figure.dpi = dpi
    renderer.finalize()  # type: ignore[no-untyped-call]  # matplotlib types only part
    return written.getvalue()
