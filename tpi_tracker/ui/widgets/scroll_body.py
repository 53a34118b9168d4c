"""The middle of a sheet: it scrolls where the screen is too low for it, while head and foot stay in sight."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from tpi_tracker.ui import style


class ScrollBody(QScrollArea):
    """``column`` takes the content. Whatever gets the keyboard in it comes into sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("kind", "clear")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(style.px(12))
        self.setWidget(inner)
        inner.installEventFilter(self)
        self._holds_top = False
        self._later = QTimer(self)  # once what is in it has its place
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look_after_focus)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def needed_height(self, width: int) -> int:
        """How high the whole content is at ``width``."""
        return max(self.column.minimumHeightForWidth(width), self.column.minimumSize().height())

    def sizeHint(self) -> QSize:
        hint = self.column.sizeHint()
        width = self.width() if self.isVisible() else hint.width()
        return QSize(hint.width(), self.needed_height(width))

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.column.minimumSize().width() + bar, min(self.sizeHint().height(), style.px(64)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What becomes higher asks the sheet for more room, while the screen has some; the keyboard stays in sight."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        elif event.type() == QEvent.Type.Resize and watched is self.widget():
            self._later.start()
        return super().eventFilter(watched, event)

    def show_top(self) -> None:
        """Its beginning, wherever the keyboard is; the field that has it comes into sight when something is typed into
        it, or when the keyboard moves on."""
        self._holds_top = True
        self.verticalScrollBar().setValue(0)
        held = self.window().focusWidget()
        if isinstance(held, QLineEdit) and self.widget().isAncestorOf(held):
            held.textEdited.connect(self._typed, Qt.ConnectionType.UniqueConnection)

    def _typed(self) -> None:
        self._holds_top = False
        self._look_after_focus()

    def _look_after_focus(self) -> None:
        if self._holds_top:
            self.verticalScrollBar().setValue(0)
        else:
            self._focus_moved(None, self.window().focusWidget())

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        inner = self.widget()
        assert inner is not None
        if now is None or not inner.isAncestorOf(now):
            return
        if self._holds_top and (before is None or not inner.isAncestorOf(before)):
            return  # the window came to the front: nobody moved in it
        self._holds_top = False
        around = QRect(now.mapTo(inner, now.rect().topLeft()), now.size())
        self.ensureVisible(around.center().x(), around.bottom(), 0, style.px(24))
        self.ensureVisible(around.center().x(), around.top(), 0, style.px(32))


class AsHighAsNeeded(QWidget):
    """What scrolls, as high as its words need at its width.

    The least height of a layout counts wrapped words as if they were narrow, which leaves room empty below them.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def scrolling(content: QWidget) -> QScrollArea:
    """``content`` in an area that scrolls up and down alone."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
