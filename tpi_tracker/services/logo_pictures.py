"""A PNG or SVG from outside, looked at before it may stand on the clinic's papers: one harmless SVG of it."""

import re
import struct
from typing import Final
from xml.etree import ElementTree as ET

MOST_BYTES: Final = 1_000_000
MOST_PIXELS: Final = 2000
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_HEAD: Final = 33
"""Bytes before the first that a picture may do without."""
_SVG: Final = "{http://www.w3.org/2000/svg}"
_DRAWN: Final = frozenset(
    f"{_SVG}{name}"
    for name in (
        *("svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "use", "title"),
        *("desc", "metadata", "linearGradient", "radialGradient", "stop", "clipPath", "style", "symbol"),
    )
)
"""What may be in it. Letters must be outlines: which font another computer would take for them, nobody knows."""
_ELSEWHERE: Final = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression\(|javascript:", re.IGNORECASE)


class LogoRefused(ValueError):
    """A picture that is not taken; the text is a sentence for the user."""


def as_svg(content: bytes) -> str:
    """The logo as SVG text, the same for the same picture. Raises ``LogoRefused``."""
    from tpi_tracker.render import logo  # the typesetter is loaded with it

    if len(content) > MOST_BYTES:
        raise LogoRefused("A logo has 1 MB at most.")
    svg = _of_png(content) if content.startswith(_PNG) else _of_svg(content)
    try:
        logo.draw(svg)
    except Exception as error:  # the typesetter's own error has no class that could be told from its others
        raise LogoRefused("The picture cannot be drawn.") from error
    return svg


def _of_png(content: bytes) -> str:
    from tpi_tracker.render import logo

    if len(content) < _PNG_HEAD:
        raise LogoRefused("The file is not a whole PNG.")
    width, height = struct.unpack(">II", content[16:24])
    if not 0 < width <= MOST_PIXELS or not 0 < height <= MOST_PIXELS:
        raise LogoRefused(f"A logo has {MOST_PIXELS} by {MOST_PIXELS} pixels at most.")
    try:
        return logo.svg_of_png(content, width, height)
    except Exception as error:  # whatever is wrong with it
        raise LogoRefused("The file is not a whole PNG.") from error


def _of_svg(content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise LogoRefused("The file is neither a PNG nor an SVG.") from None
    if "<!DOCTYPE" in text.upper() or "<!ENTITY" in text.upper():
        text = re.sub(r"<!DOCTYPE[^\[>]*>", "", text, count=1, flags=re.IGNORECASE)
        if "<!" in re.sub(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>", "", text, flags=re.DOTALL):
            raise LogoRefused("The SVG declares entities.")
    try:
        root = ET.fromstring(text)  # it declares no entities
    except ET.ParseError:
        raise LogoRefused("The file is neither a PNG nor an SVG.") from None
    if root.tag != f"{_SVG}svg":
        raise LogoRefused("The file is neither a PNG nor an SVG.")
    for element in list(root.iter()):
        _look_at(element)
    for parent in list(root.iter()):
        for child in list(parent):
            if not str(child.tag).startswith(_SVG):  # what a drawing program keeps for itself
                parent.remove(child)
    ET.register_namespace("", _SVG[1:-1])
    return ET.tostring(root, encoding="unicode")


def _look_at(element: ET.Element) -> None:
    tag = str(element.tag)
    if not tag.startswith(_SVG):
        return
    if tag not in _DRAWN:
        name = tag.removeprefix(_SVG)
        if name in {"text", "tspan", "textPath"}:
            raise LogoRefused("The SVG has letters: turn them into outlines.")
        raise LogoRefused(f"The SVG holds {name}, which a logo may not.")
    for name, value in element.attrib.items():
        plain = name.rpartition("}")[2].lower()
        if plain.startswith("on") or (plain == "href" and not value.startswith("#")) or _ELSEWHERE.search(value):
            raise LogoRefused("The SVG points to something outside of itself.")
    if _ELSEWHERE.search(element.text or ""):
        raise LogoRefused("The SVG points to something outside of itself.")
