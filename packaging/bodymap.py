#!/usr/bin/env python3
"""Makes the two sides of the body map agree, and puts each region's anchor beside it.

    PYTHONPATH=. .venv/bin/python packaging/bodymap.py

Draw in ``resources/bodymap/bodymap.svg`` on the patient's left only (front: right half of the picture, back: left half,
the left view), then run this: the patient's right becomes its mirror image, and every region gets ``data-x`` and
``data-y``, a spot well inside it that no other region lies over where there is one. Screen, paper and export take the
same spots, so that a site stands in one place everywhere.
"""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from tpi_tracker.ui.widgets.body_shapes import path_of

FILE = Path(__file__).resolve().parent.parent / "resources" / "bodymap" / "bodymap.svg"
SPACE = "http://www.w3.org/2000/svg"
PATH = f"{{{SPACE}}}path"
FINE = 40
"""So many steps across a region, to find the roomiest spot in it."""


def main() -> None:
    """Rewrites the drawing in place."""
    ET.register_namespace("", SPACE)
    tree = ET.parse(FILE)
    views = {group.attrib["data-view"]: group for group in tree.getroot().findall(f"{{{SPACE}}}g")}
    for name in ("front", "back"):
        mirror_within(views[name])
    mirror_across(views["left"], views["right"])
    for name, group in views.items():
        for element, x, y in anchors(group):
            element.set("data-x", _short(x))
            element.set("data-y", _short(y))
        print(name, sum("data-muscle" in element.attrib for element in group))
    ET.indent(tree, "")
    FILE.write_text(ET.tostring(tree.getroot(), encoding="unicode").replace(" />", "/>") + "\n", encoding="utf-8")


def mirror_within(group: ET.Element) -> None:
    """The regions of the patient's right are those of the left, turned over."""
    left = {e.attrib["data-muscle"]: e for e in group.findall(PATH) if e.attrib.get("data-side") == "l"}
    for element in group.findall(PATH):
        if element.attrib.get("data-side") == "r":
            element.set("d", mirrored(left[element.attrib["data-muscle"]].attrib["d"]))


def mirror_across(left: ET.Element, right: ET.Element) -> None:
    """The right view is the left one, turned over."""
    for child in list(right):
        right.remove(child)
    for element in left:
        made = ET.SubElement(right, element.tag, dict(element.attrib))
        made.set("d", mirrored(element.attrib["d"]))
        if "id" in made.attrib:
            made.set("id", made.attrib["id"].replace("_l.left", "_r.right").replace("_left", "_right"))
        if "data-muscle" in made.attrib:
            made.set("data-side", "r")
            made.set("data-view", "right")


def mirrored(text: str) -> str:
    """A path of absolute M, L, C and Z on the other side of x = 0."""
    made = []
    for command, numbers in re.findall(r"([MLCZ])([^MLCZ]*)", text):
        values = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", numbers)]
        made.append(command + " ".join(_short(-v if place % 2 == 0 else v) for place, v in enumerate(values)))
    return "".join(made)


def anchors(group: ET.Element) -> list[tuple[ET.Element, float, float]]:
    """Each region with the roomiest spot in it, clear of what lies over it; mirror images get mirrored spots."""
    drawn = [(element, path_of(element.attrib["d"])) for element in group.findall(PATH)]
    over = [
        (place, path)
        for place, (element, path) in enumerate(drawn)
        if "data-muscle" in element.attrib or element.attrib.get("id", "").startswith("arm_")
    ]
    found: dict[str, tuple[float, float]] = {}
    made = []
    for place, (element, path) in enumerate(drawn):
        muscle = element.attrib.get("data-muscle")
        if muscle is None:
            continue
        if muscle in found:
            x, y = found[muscle]
            made.append((element, -x, y))
            continue
        covers = [other for order, other in over if order > place]
        x, y = _roomiest(path, covers) or _roomiest(path, []) or (path.boundingRect().center().toTuple())
        found[muscle] = (x, y)
        made.append((element, x, y))
    return made


def _roomiest(path: QPainterPath, covers: list[QPainterPath]) -> tuple[float, float] | None:
    """The spot farthest from its outline and from what covers it; None where it is covered everywhere."""
    box = path.boundingRect()
    near = [cover for cover in covers if cover.boundingRect().intersects(box)]
    edges = [one.pointAtPercent(step / 96) for one in (path, *near) for step in range(96)]
    best, room = None, 0.0
    for i in range(1, FINE):
        for j in range(1, FINE):
            spot = QPointF(box.left() + box.width() * i / FINE, box.top() + box.height() * j / FINE)
            if not path.contains(spot) or any(cover.contains(spot) for cover in near):
                continue
            gap = min((edge.x() - spot.x()) ** 2 + (edge.y() - spot.y()) ** 2 for edge in edges)
            if gap > room:
                best, room = (round(spot.x(), 1), round(spot.y(), 1)), gap
    return best


def _short(value: float) -> str:
    return f"{round(value, 1) + 0.0:g}"


if __name__ == "__main__":
    main()
