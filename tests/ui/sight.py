"""What a person cannot see or reach in a window: buttons outside it, words that are cut, what is scrolled sideways."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.date_fields import DateField, TimeField
from tpi_tracker.ui.widgets.text import Text

LEAST_LETTERS = 3
"""An elided text says at least this much before its ellipsis."""


def out_of_sight(window: QWidget, room: QRect) -> list[str]:
    """What lies outside of ``window``, of its screen ``room`` or of what holds it, and every text that is cut."""
    found = []
    if window.isWindow() and (window.width() > room.width() or window.height() > room.height()):
        found.append(f"{_name(window)} {_box(window.geometry())} is larger than the screen {_box(room)}")
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window.window() or widget.size().isEmpty():
            continue
        if isinstance(widget, QAbstractScrollArea) and _may_scroll(widget, Qt.Orientation.Horizontal):
            found.append(f"{_name(widget)} is scrolled sideways by {widget.horizontalScrollBar().maximum()}")
        if isinstance(widget, QLineEdit) and (fault := _instant_cut(widget)):
            found.append(fault)
        if isinstance(widget, QAbstractButton | QLabel):
            found += [f"{_name(widget)}: {fault}" for fault in (_cut(widget), _words_cut(widget)) if fault]
    return found


def _cut(widget: QWidget) -> str | None:
    """How much of a widget no scrolling brings into sight."""
    area, inner = QRect(QPoint(), widget.size()), widget
    while not inner.isWindow():
        outer = inner.parentWidget()
        area.translate(inner.pos())
        scrolled = outer.parentWidget() if outer is not None else None
        if isinstance(scrolled, QScrollArea) and outer is scrolled.viewport():
            if _may_scroll(scrolled, Qt.Orientation.Horizontal):
                area.moveLeft(0)
                area.setWidth(min(area.width(), outer.width()))
            if _may_scroll(scrolled, Qt.Orientation.Vertical):
                area.moveTop(0)
                area.setHeight(min(area.height(), outer.height()))
        elif isinstance(scrolled, QAbstractScrollArea) and outer is scrolled.viewport():
            return None
        if not outer.rect().adjusted(-1, -1, 1, 1).contains(area):
            return f"{_box(area)} is not within {_name(outer)} {_box(outer.rect())}"
        inner = outer
    return None


def _may_scroll(area: QAbstractScrollArea, way: Qt.Orientation) -> bool:
    across = way is Qt.Orientation.Horizontal
    policy = area.horizontalScrollBarPolicy() if across else area.verticalScrollBarPolicy()
    bar = area.horizontalScrollBar() if across else area.verticalScrollBar()
    return policy is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff and bar.maximum() > 0


def _instant_cut(edit: QLineEdit) -> str | None:
    """A date or an instant is read at one look; what a person types may be longer than its field."""
    if not isinstance(edit.parent(), DateField | TimeField) or not edit.text():
        return None
    needed, room = edit.fontMetrics().horizontalAdvance(edit.text()), edit.contentsRect().width() - style.px(16)
    return f"{edit.objectName()}: {edit.text()!r} needs {needed}, has {room}" if needed > room else None


def _words_cut(widget: QWidget) -> str | None:
    words = widget.text()
    metrics = QFontMetrics(widget.font())
    if not words or (isinstance(widget, QLabel) and not widget.pixmap().isNull()):
        return None
    if isinstance(widget, Text) and widget.property("elides"):
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, widget.contentsRect().width())
        return f"only {shown!r} of {words!r}" if shown != words and len(shown) <= LEAST_LETTERS else None
    if isinstance(widget, QLabel):
        room = widget.contentsRect()
        if widget.wordWrap():
            needed = metrics.boundingRect(QRect(0, 0, room.width(), 9999), int(Qt.TextFlag.TextWordWrap), words)
        else:
            needed = metrics.boundingRect(QRect(0, 0, 9999, 9999), 0, words)
        if needed.width() > room.width() + 2 or needed.height() > room.height() + 3:
            return f"{words!r} needs {needed.width()}x{needed.height()}, has {room.width()}x{room.height()}"
    elif isinstance(widget, QPushButton):
        needed = metrics.horizontalAdvance(words.replace("&", ""))
        if needed > widget.width() or metrics.height() > widget.height() + 2:
            return f"{words!r} needs {needed}x{metrics.height()}, has {widget.width()}x{widget.height()}"
    return None


def _box(area: QRect) -> str:
    return f"{area.x()},{area.y()} {area.width()}x{area.height()}"


def _name(widget: QWidget) -> str:
    words = widget.text()[:30] if isinstance(widget, QAbstractButton | QLabel) else ""
    return " ".join(part for part in (type(widget).__name__, widget.objectName(), words) if part)
