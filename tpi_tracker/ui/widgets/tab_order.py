"""The order of Tab, taken from the layouts: as the eye goes, also where widgets were made or moved later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_the_eye(root: QWidget) -> None:
    """Put every widget in ``root`` that can have the focus into the order in which the layouts hold it.

    Qt appends a new widget to the end of the window's order, wherever it is seen: call this again after one was made.
    """
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    elif isinstance(widget, QScrollArea):
        content: QWidget | None = widget.widget()
        if content is not None:
            yield from _stops(content)
    elif (layout := widget.layout()) is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        held = item.widget() if item is not None else None
        if held is not None:
            yield from _stops(held)
        elif item is not None and (inner := item.layout()) is not None:
            yield from _of_layout(inner)
