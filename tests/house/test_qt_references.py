"""PySide6 6.12.0 on Python 3.11 loses a reference to None on most calls and aborts after some thousands."""

import sys

import pytest
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

CALLS = 3000
SLACK = 200


@pytest.mark.usefixtures("qapp")
def test_calls_that_return_nothing_take_no_reference_to_none() -> None:
    widget = QWidget()
    pixmap = QPixmap(8, 8)
    painter = QPainter(pixmap)
    pen = QPen()
    counts = []
    for number in range(2 * CALLS):
        if number % CALLS == 0:
            counts.append(sys.getrefcount(None))  # the first round warms up
        widget.setFixedSize(10 + number % 7, 10)
        widget.setWindowTitle("title")
        painter.setPen(pen)
    lost = counts[1] - sys.getrefcount(None)
    painter.end()
    widget.deleteLater()
    assert abs(lost) < SLACK, "this PySide6 miscounts None on this Python; see the pin in pyproject.toml"
