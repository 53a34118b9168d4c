"""The typesetter: a template and plain values in, a tagged PDF or pictures of its pages out; nothing goes to disk.

The same values and the same moment give the same bytes.
"""

import re
from dataclasses import dataclass, field
from functools import cache
from threading import Lock
from typing import Any

from tpi_tracker.paths import resource
from tpi_tracker.render.fonts import typst_fonts

STANDARDS = ("a-2a", "ua-1")
"""Archiving and accessibility profiles the typesetter checks while it works; a breach stops it."""

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
    _template: str
    _inputs: dict[str, str] = field(repr=False)
    _timestamp: int

    def pages_png(self, ppi: float = SCREEN_PPI) -> list[bytes]:
        """Each page as a PNG picture."""
        with _ONE_AT_A_TIME:
            made = compiler(self._template).compile(
                format="png", ppi=ppi, sys_inputs=self._inputs, timestamp=self._timestamp
            )
        return [bytes(page) for page in made] if isinstance(made, list) else [bytes(made)]


def typeset(template: str, inputs: dict[str, str], timestamp: int, missing_glyphs: tuple[str, ...] = ()) -> Paper:
    """``resources/templates/<template>.typ`` with its inputs. Raises ``typst.TypstError`` only for a fault of ours."""
    with _ONE_AT_A_TIME:
        made = compiler(template).compile(
            format="pdf", sys_inputs=inputs, pdf_standards=list(STANDARDS), timestamp=timestamp
        )
    return Paper(bytes(made), _page_count(bytes(made)), missing_glyphs, template, inputs, timestamp)


@cache
def compiler(template: str) -> Any:
    """The typesetter with one template read and the fonts found."""
    from typst import Compiler

    folder = resource("templates")
    return Compiler(input=folder / f"{template}.typ", root=folder, font_paths=typst_fonts(), ignore_system_fonts=True)


def _page_count(pdf: bytes) -> int:
    counts = [int(found) for found in re.findall(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)", pdf)]
    counts += [int(found) for found in re.findall(rb"/Count\s+(\d+)[^>]*?/Type\s*/Pages\b", pdf)]
    return max(counts, default=1)
