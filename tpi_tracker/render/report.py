"""Sets a ``PatientReport`` on paper: Typst gets plain values and the curve as vectors, and gives back a PDF.

Nothing is written to disk. The same values and the same clock give the same bytes.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from threading import Lock
from typing import Any

from tpi_tracker.domain.report import PatientReport
from tpi_tracker.paths import resource
from tpi_tracker.render.fonts import missing_glyphs, paper_families, printable, typst_fonts
from tpi_tracker.render.palette import TOKENS
from tpi_tracker.render.pictures import svg_of
from tpi_tracker.render.report_details import sections
from tpi_tracker.render.report_words import first_page

STANDARDS = ("a-2a", "ua-1")
"""Archiving and accessibility profiles the typesetter checks while it works; a breach stops it."""

CURVE_SIZE = (658.0, 276.0)
"""Width of the text on A4 (174 mm) and height of the curve, in pixels of 1/96 inch."""

SCREEN_PPI = 110.0

_ONE_AT_A_TIME = Lock()
"""The typesetter is shared; the preview sets pages in a lane while the window may print."""


@dataclass(frozen=True)
class Paper:
    """A finished paper. ``missing_glyphs`` are characters no font here has: on the paper each stands as its code
    in brackets, such as ``[U+13000]``, and whoever prints is told before."""

    pdf: bytes
    page_count: int
    missing_glyphs: tuple[str, ...]
    _inputs: dict[str, str] = field(repr=False)
    _timestamp: int = 0

    def pages_png(self, ppi: float = SCREEN_PPI) -> list[bytes]:
        """Each page as a PNG picture."""
        with _ONE_AT_A_TIME:
            made = _compiler("response").compile(
                format="png", ppi=ppi, sys_inputs=self._inputs, timestamp=self._timestamp
            )
        return [bytes(page) for page in made] if isinstance(made, list) else [bytes(made)]


def typeset(report: PatientReport) -> Paper:
    """The response report as PDF/A-2a with tags. Raises ``typst.TypstError`` only for a fault of the program."""
    data = {
        **first_page(report),
        "details": sections(report),
        "language": "en",
        "families": list(paper_families()),
        "tokens": TOKENS["light"],
    }
    missing = missing_glyphs(_texts(data))
    curve = b"" if report.chart.is_empty else svg_of(report.chart, TOKENS["light"], *CURVE_SIZE, scale=0.96)
    inputs = {
        "data": json.dumps(_printable(data), ensure_ascii=False, sort_keys=True),
        "curve": curve.decode("utf-8"),
    }
    timestamp = int(report.printed_at.timestamp())
    with _ONE_AT_A_TIME:
        pdf = _compiler("response").compile(
            format="pdf", sys_inputs=inputs, pdf_standards=list(STANDARDS), timestamp=timestamp
        )
    return Paper(bytes(pdf), _page_count(bytes(pdf)), missing, inputs, timestamp)


@cache
def _compiler(kind: str) -> Any:
    from typst import Compiler

    folder = resource("templates")
    return Compiler(input=folder / f"{kind}.typ", root=folder, font_paths=typst_fonts(), ignore_system_fonts=True)


def _page_count(pdf: bytes) -> int:
    counts = [int(found) for found in re.findall(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)", pdf)]
    counts += [int(found) for found in re.findall(rb"/Count\s+(\d+)[^>]*?/Type\s*/Pages\b", pdf)]
    return max(counts, default=1)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)


def _printable(value: Any) -> Any:
    """The same values with every character that cannot be shown replaced by its code."""
    if isinstance(value, str):
        return printable(value.translate(_NEVER))
    if isinstance(value, dict):
        return {key: _printable(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_printable(part) for part in value]
    return value


_NEVER = str.maketrans({"\t": " "} | dict.fromkeys("\N{ZERO WIDTH NO-BREAK SPACE}\N{SOFT HYPHEN}\ufffe\uffff", ""))
"""Characters the archive profile forbids or that say nothing on paper."""
