"""The icons are of one hand: one grid, one stroke weight, round ends, no colour and no fill of their own."""

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QImage

from tpi_tracker.paths import resource
from tpi_tracker.ui import icons, style

FOLDER = resource("icons", "add.svg").parent
DRAWINGS = sorted(FOLDER.glob("*.svg"))
SHARED = {
    "viewBox": "0 0 24 24",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "1.75",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
OF_A_SHAPE = {"path": {"d"}, "circle": {"cx", "cy", "r"}, "rect": {"x", "y", "width", "height", "rx"}}


def faults(source: str) -> list[str]:
    """What sets a drawing apart from the others."""
    root = ET.fromstring(source)  # our own drawings
    found = [f"{name} is {root.get(name)}" for name, value in SHARED.items() if root.get(name) != value]
    for part in root:
        kind = part.tag.rpartition("}")[2]
        more = set(part.attrib) - OF_A_SHAPE.get(kind, set())
        if kind not in OF_A_SHAPE or more:
            found.append(f"{kind} with {sorted(more)}")
    return found


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_of_the_set(path):
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("was", "becomes"),
    [('stroke-width="1.75"', 'stroke-width="2"'), ("<path ", '<path fill="#000" '), ("24 24", "32 32")],
)
def test_one_of_another_hand_is_found(was, becomes):
    """The control for it."""
    source = DRAWINGS[0].read_text(encoding="utf-8")
    assert faults(source.replace(was, becomes, 1)) != []


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_keeps_to_its_grid_and_is_seen_at_its_smallest(qapp, path):
    """Two units of air around it, and at 14 pixels still more than a smudge."""
    large = icons.pixmap(path.stem, "text", 240, 1.0).toImage()
    inked = [(x, y) for x in range(0, 240, 2) for y in range(0, 240, 2) if large.pixelColor(x, y).alpha() > 40]
    edge = [spot for spot in inked if min(*spot, 238 - spot[0], 238 - spot[1]) < 10]
    assert edge == [], "drawn to the very edge: it would be cut"
    small = icons.pixmap(path.stem, "text", 14, 1.0).toImage()
    assert 12 <= _dark(small) <= 110


def _dark(picture: QImage) -> int:
    ink: QColor = style.token("text")
    return sum(
        picture.pixelColor(x, y).alpha() > 90 and abs(picture.pixelColor(x, y).red() - ink.red()) < 60
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_every_drawing_is_used_and_every_name_is_drawn():
    source = "\n".join(path.read_text(encoding="utf-8") for path in (FOLDER.parents[1] / "tpi_tracker").rglob("*.py"))
    unused = [path.stem for path in DRAWINGS if f'"{path.stem}"' not in source]
    assert set(unused) <= {"outcomes", "body"}, unused
