"""Cards: a surface with a line around it, a title row and a body."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.text import Text

_LEAST = 8
"""Letters of the second words that are worth being shown."""


class Card(QFrame):
    """``title`` 13/600 with ``second`` in muted words behind it; ``body`` is the layout below; actions stand right."""

    def __init__(
        self, title: str = "", second: str = "", *, padding: float = 16, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setProperty("tone", "")
        if name:
            self.setObjectName(name)
        if title:
            self.setAccessibleName(title)
        pad = style.px(padding)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.header = QWidget(self)
        self._row = QHBoxLayout(self.header)
        self._row.setContentsMargins(pad, style.px(padding * 0.625), pad, style.px(padding * 0.25))
        self._row.setSpacing(style.px(8))
        self.title = Text(title, 13, 600)
        self.second = Text(second, 12, tone="muted", elide=True)
        self.second.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row.addWidget(self.title)
        self._row.addWidget(self.second, 1)
        self._row.addStretch()
        self.header.setVisible(bool(title))
        outer.addWidget(self.header)
        holder = QWidget(self)
        self.body = QVBoxLayout(holder)
        self.body.setContentsMargins(pad, style.px(4) if title else pad, pad, pad)
        self.body.setSpacing(style.px(8))
        outer.addWidget(holder, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_second()

    def _fit_second(self) -> None:
        """The second words go where title and actions leave no room for their beginning."""
        words = self.second.text()
        if not words:
            return
        row, beside = self._row, 0
        for place in range(row.count()):
            widget = row.itemAt(place).widget()
            if widget is not None and widget is not self.second and not widget.isHidden():
                beside += widget.sizeHint().width() + row.spacing()
        room = self.width() - beside - row.contentsMargins().left() - row.contentsMargins().right()
        self.second.setVisible(room >= self.second.fontMetrics().horizontalAdvance(words[:_LEAST] + "…"))

    def set_title(self, title: str, second: str = "") -> None:
        """Change the words of the title row."""
        self.title.setText(title)
        self.second.setText(second)
        self._fit_second()
        self.header.setVisible(bool(title))
        if title:
            self.setAccessibleName(title)

    def add_action(self, widget: QWidget) -> None:
        """Put a widget at the right end of the title row."""
        self._row.addWidget(widget)
        self.header.show()

    def pad_header(self, above: float, below: float) -> None:
        """Other distances over and under the title row."""
        side = self._row.contentsMargins().left()
        self._row.setContentsMargins(side, style.px(above), side, style.px(below))

    def set_alert(self, alert: bool) -> None:
        """The alert frame: for the failure flag alone."""
        style.set_tone(self, "alert" if alert else "")

    def close_up(self) -> None:
        """No padding around the body: for lists whose rows reach the frame."""
        self.body.setContentsMargins(1, 0, 1, 1)
        self.body.setSpacing(0)


class Rule(QFrame):
    """A line between two parts of a card."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rule")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
