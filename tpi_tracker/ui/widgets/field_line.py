"""Fields beside each other, or one under the other where there is no width for that."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from tpi_tracker.ui import style

LEAST = 90
"""The narrowest a field may become beside others."""


class FieldLine(QLayout):
    """Widgets share the width by their ``stretches`` (1 each unless given); their labels stand in one line."""

    def __init__(self, widgets: Sequence[QWidget], stretches: Sequence[int] = ()) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._stretches = [*stretches, *(1 for _ in widgets[len(stretches) :])]
        self.setSpacing(style.px(12))
        for widget in widgets:
            self.addWidget(widget)

    def addWidget(self, widget: QWidget) -> None:  # noqa: N802  # Qt's name
        """The item is made here and lives as long as the list holds it, as in ``Flow``."""
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
        if not 0 <= index < len(self._items):
            return None
        self._stretches.pop(index)
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        shown = self._shown()
        widths = self._widths(width)
        if widths is None:
            return sum(_height(item, width) for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return max((_height(item, wide) for item, wide in zip(shown, widths, strict=True)), default=0)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(max(item.sizeHint().width(), _least(item)) for item in shown)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width + self.spacing() * max(0, len(shown) - 1), height)

    def minimumSize(self) -> QSize:  # noqa: N802  # Qt's name
        shown = self._shown()
        width = max((item.minimumSize().width() for item in shown), default=0)
        return QSize(width, max((item.minimumSize().height() for item in shown), default=0))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        shown = self._shown()
        widths = self._widths(area.width())
        x, y = area.x(), area.y()
        for place, item in enumerate(shown):
            wide = area.width() if widths is None else widths[place]
            height = _height(item, wide)
            widget = item.widget()
            assert widget is not None
            # by itself, as its item would cut words that wrap into more lines than its hint has
            widget.setGeometry(x, y, min(wide, widget.maximumWidth()), height)
            if widths is None:
                y += height + self.spacing()
            else:
                x += wide + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _widths(self, width: int) -> list[int] | None:
        """How wide each is beside the others, none below what it needs; None where they do not fit."""
        shown = self._shown()
        room = width - self.spacing() * max(0, len(shown) - 1)
        least = [_least(item) for item in shown]
        if sum(least) > room and len(shown) > 1:
            return None
        shares = [stretch for item, stretch in zip(self._items, self._stretches, strict=True) if not item.isEmpty()]
        widths = [0] * len(shown)
        free = set(range(len(shown)))
        while free:
            total = sum(shares[place] for place in free) or 1
            short = {place for place in free if room * shares[place] / total < least[place]}
            if not short:
                break
            for place in short:
                widths[place] = least[place]
                room -= least[place]
            free -= short
        total = sum(shares[place] for place in free) or 1
        for place in sorted(free):
            widths[place] = int(room * shares[place] / total)
        return widths


def _least(item: QLayoutItem) -> int:
    return max(item.minimumSize().width(), style.px(LEAST))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
