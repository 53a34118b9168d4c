"""Items beside each other, and on further lines where the width ends: for narrow windows and large text."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from tpi_tracker.ui.turned import is_turned

_Line = list[tuple[QLayoutItem, QSize]]


class Flow(QLayout):
    """``gap`` between items, ``line_gap`` between lines, in pixels; every line is centred on its middle.

    With ``last_at_right`` the last item ends at the right edge: it ends the first line where the items need two, so
    that what acts stays on top. An item wider than the layout gets the layout's width.
    """

    def __init__(
        self, gap: int, line_gap: int = 4, *, last_at_right: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent) if parent is not None else super().__init__()
        self._gap, self._line_gap, self._last_at_right = gap, line_gap, last_at_right
        self._items: list[QLayoutItem] = []
        self._known: dict[int, list[_Line]] = {}
        self._hint: QSize | None = None
        self._least: QSize | None = None

    def invalidate(self) -> None:
        self._known = {}
        self._hint = self._least = None
        super().invalidate()

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802  # Qt's name
        """Made here, an item lives as long as the list holds it. Of one that Qt makes, Python knows the address alone:
        when that is freed and used again, the new item is taken for the old one, and the program crashes."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        taken = self._items.pop(index) if 0 <= index < len(self._items) else None
        self.invalidate()
        return taken

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        inner = sum(_height(line) for line in lines) + self._line_gap * max(0, len(lines) - 1)
        return inner + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        if self._hint is None:
            sizes = [item.sizeHint() for item in self._shown()]
            width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
            height = max((size.height() for size in sizes), default=0)
            self._hint = QSize(width, height).grownBy(self.contentsMargins())
        return QSize(self._hint)

    def minimumSize(self) -> QSize:  # noqa: N802  # Qt's name
        if self._least is None:
            sizes = [item.minimumSize() for item in self._shown()]
            width = max((size.width() for size in sizes), default=0)
            height = max((size.height() for size in sizes), default=0)
            self._least = QSize(width, height).grownBy(self.contentsMargins())
        return QSize(self._least)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        room = area.marginsRemoved(self.contentsMargins())
        lines = self._lines(room.width())
        inner = sum(_height(line) for line in lines) + self._line_gap * max(0, len(lines) - 1)
        y = room.y() + max(0, (room.height() - inner) // 2)
        shown = self._shown()
        for line in lines:
            height, x = _height(line), room.x()
            for item, size in line:
                if self._last_at_right and len(shown) > 1 and item is shown[-1]:
                    x = room.right() + 1 - size.width()
                left = area.left() + area.right() + 1 - x - size.width() if is_turned() else x
                item.setGeometry(QRect(QPoint(left, y + (height - size.height()) // 2), size))
                x += size.width() + self._gap
            y += height + self._line_gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[_Line]:
        """The items of each line with their sizes; Qt asks many times between two changes."""
        if width not in self._known:
            self._known[width] = self._broken(width)
        return self._known[width]

    def _broken(self, width: int) -> list[_Line]:
        sized = [(item, _size(item, width)) for item in self._shown()]
        last = sized.pop() if self._last_at_right and len(sized) > 1 else None
        beside = last[1].width() + self._gap if last is not None else 0
        if sized and sized[0][1].width() + beside > width:
            beside = 0  # the last has no room beside the first: none is kept for it
        lines: list[_Line] = [[]]
        x = 0
        for item, size in sized:
            kept_free = beside if len(lines) == 1 else 0
            if lines[-1] and x + size.width() > width - kept_free:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._gap
        if last is not None:
            lines[0].append(last)
            if _width(lines[0], self._gap) > width:
                lines[0].pop()
                lines.append([last])
        return [line for line in lines if line]


def _width(line: _Line, gap: int) -> int:
    return sum(size.width() for _, size in line) + gap * (len(line) - 1)


def _height(line: _Line) -> int:
    return max((size.height() for _, size in line), default=0)


def _size(item: QLayoutItem, width: int) -> QSize:
    size = item.sizeHint().expandedTo(item.minimumSize()).boundedTo(item.maximumSize())
    size.setWidth(min(size.width(), max(width, 0)))
    if item.hasHeightForWidth():
        size.setHeight(item.heightForWidth(size.width()))
    return size
