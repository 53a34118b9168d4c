"""The drawing's outlines as Qt paths."""

import re

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

_COMMAND = re.compile(r"([MLCZ])([^MLCZ]*)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def path_of(outline: str) -> QPainterPath:
    """A path of absolute M, L, C and Z, the commands the body is drawn with; inside is what it winds round."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for command, numbers in _COMMAND.findall(outline):
        values = [float(number) for number in _NUMBER.findall(numbers)]
        points = [QPointF(x, y) for x, y in zip(values[0::2], values[1::2], strict=True)]
        if command == "M":
            path.moveTo(points[0])
            for point in points[1:]:
                path.lineTo(point)
        elif command == "L":
            for point in points:
                path.lineTo(point)
        elif command == "C":
            for i in range(0, len(points), 3):
                path.cubicTo(points[i], points[i + 1], points[i + 2])
        else:
            path.closeSubpath()
    return path
