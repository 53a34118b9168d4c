"""The fonts of chart and paper: Inter where there is one, else DejaVu Sans out of matplotlib's data.

No font file lives in the repository. The installers put Inter beside the program, Debian has it in ``fonts-inter``;
other scripts (Arabic, CJK, Devanagari ...) come from the system's own fonts.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import category

import matplotlib as mpl
from matplotlib.ft2font import FT2Font

from tpi_tracker.paths import resource

if TYPE_CHECKING:
    from typst import Fonts

PREFERRED = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Naskh Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Noto Sans CJK JP",
    "Noto Sans CJK SC",
    "Noto Sans CJK KR",
    "Segoe UI",
    "Microsoft YaHei",
    "Yu Gothic",
    "Malgun Gothic",
    "Hiragino Sans",
    "PingFang SC",
    "Apple SD Gothic Neo",
    "Geeza Pro",
    "DejaVu Sans",
)
"""Families tried, in this order, for what the first font does not have; then any font of the system."""


@dataclass(frozen=True, slots=True)
class Faces:
    """The files of the family in its three weights (400, 500, 600; DejaVu has 400 and 700)."""

    family: str
    regular: Path
    medium: Path
    semibold: Path

    def of(self, weight: int) -> Path:
        return self.semibold if weight >= 600 else self.medium if weight >= 500 else self.regular


@cache
def faces() -> Faces:
    """The family that chart and paper are set in."""
    for folder in _inter_folders():
        for ending in (".otf", ".ttf"):
            found = [folder / f"Inter-{weight}{ending}" for weight in ("Regular", "Medium", "SemiBold")]
            if all(path.is_file() for path in found):
                return Faces("Inter", *found)
    regular, bold = _dejavu()
    return Faces("DejaVu Sans", regular, regular, bold)


@cache
def typst_fonts() -> "Fonts":
    """What the typesetter may use: the family above, DejaVu Sans, and the fonts of the system."""
    from typst import Fonts  # the chart alone must not load the typesetter

    own = faces()
    return Fonts(
        include_system_fonts=True,
        include_embedded_fonts=False,
        font_paths=[str(path) for path in dict.fromkeys((own.regular, own.medium, own.semibold, *_dejavu(), _mono()))],
    )


@cache
def paper_families() -> tuple[str, ...]:
    """The families the paper names, those that are there, best first."""
    there = set(typst_fonts().families())
    return tuple(dict.fromkeys(family for family in (faces().family, *PREFERRED) if family in there))


def missing_glyphs(texts: Iterable[str]) -> tuple[str, ...]:
    """The characters of the texts that no font here can show, in code point order."""
    return tuple(sorted({c for c in set().union(*texts, "") if not is_shown(c)}))


def printable(text: str) -> str:
    """The text with every character that no font here can show as its code in brackets, such as ``[U+13000]``."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(c if is_shown(c) else f"[U+{ord(c):04X}]" for c in text)


@cache
def is_shown(character: str) -> bool:
    """Whether some font has the character, or it is one that marks no ink (spaces, joiners, direction marks)."""
    kind = category(character)
    if kind in {"Cc", "Cf", "Zs", "Zl", "Zp"} or 0xFE00 <= ord(character) <= 0xFE0F:
        return True
    return kind not in {"Co", "Cs", "Cn"} and font_for(character) is not None


@cache
def font_for(character: str) -> tuple[Path, int] | None:
    """File and face index of the first font that has the character, the own family first."""
    return next((where for where in _searched() if _font(*where).get_char_index(ord(character))), None)


@cache
def _searched() -> tuple[tuple[Path, int], ...]:
    rank = {family: place for place, family in enumerate((faces().family, *PREFERRED))}
    known = [
        (rank.get(font.family, len(rank)), abs(font.weight - 400), font.style != "normal", str(font.path), font.index)
        for font in typst_fonts().fonts()
        if font.path and not any(part in font.path for part in _NO_REAL_GLYPHS)
    ]
    return tuple((Path(path), index) for _, _, _, path, index in sorted(known))


_NO_REAL_GLYPHS = ("LastResort", "AdobeBlank")
"""Fonts that claim every character and draw a box for it."""


@cache
def _font(path: Path, index: int) -> FT2Font:
    return FT2Font(str(path), face_index=index)


def _inter_folders() -> Iterator[Path]:
    yield resource("i18n").parent / "fonts"
    yield Path("/usr/share/fonts/opentype/inter")
    yield Path("/usr/share/fonts/truetype/inter")
    yield Path("/usr/share/fonts/inter")
    yield Path("/usr/local/share/fonts")
    yield Path.home() / ".local/share/fonts"
    if sys.platform == "darwin":
        yield Path("/Library/Fonts")
        yield Path.home() / "Library/Fonts"
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"


@cache
def _dejavu() -> tuple[Path, Path]:
    folder = Path(mpl.get_data_path()) / "fonts" / "ttf"
    return folder / "DejaVuSans.ttf", folder / "DejaVuSans-Bold.ttf"


def _mono() -> Path:
    """Letters and digits that nobody mixes up, for keys that are typed back."""
    return Path(mpl.get_data_path()) / "fonts" / "ttf" / "DejaVuSansMono.ttf"
