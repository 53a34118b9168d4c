"""Words on a page: a label with a size, a weight and a tone of the design."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from tpi_tracker.ui import style


class Text(QLabel):
    """Plain text, never markup, in a ``tone`` (``text muted accent good caution alert pending``).

    With ``elide`` the text ends in an ellipsis where there is no room, and the whole of it is the tooltip.
    """

    def __init__(
        self,
        text: str = "",
        size: float = 13,
        weight: int = 400,
        tone: str = "text",
        *,
        wrap: bool = False,
        elide: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wanted = self.alignment()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(style.font(size, weight))
        self.setProperty("tone", tone)
        self._elide = elide
        self.setProperty("elides", elide)
        if name:
            self.setObjectName(name)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self._align()

    def set_tone(self, tone: str) -> None:
        """Say the same in another colour."""
        style.set_tone(self, tone)

    def setAlignment(self, wanted: Qt.AlignmentFlag) -> None:  # noqa: N802  # Qt's name
        """Left is where a line begins in the language that is on. A label of Qt goes by its text: a name in Latin
        letters would begin at the left of an Arabic page, away from the words it belongs to."""
        self._wanted = wanted
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        turned = QStyle.visualAlignment(self.layoutDirection(), self._wanted)
        super().setAlignment(turned | Qt.AlignmentFlag.AlignAbsolute)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self.fontMetrics().horizontalAdvance("…"), hint.height()) if self._elide else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        tip = self.text() if shown != self.text() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        with QPainter(self) as painter:
            painter.setPen(style.token(str(self.property("tone"))))
            painter.drawText(self.contentsRect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)


def breakable(text: str, at_most: int = 18) -> str:
    """``text`` with places to break inside words longer than ``at_most`` letters: they wrap in a narrow card."""
    words = text.split(" ")
    return " ".join(_ZERO_WIDTH.join(word[i : i + at_most] for i in range(0, len(word), at_most)) for word in words)


_ZERO_WIDTH = "\N{ZERO WIDTH SPACE}"
