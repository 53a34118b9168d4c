"""At an item of the workup: how many documents it has, or the way to attach one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import WordButton


class DocumentMark(QWidget):
    """Hidden while there is neither a document nor a right to attach one."""

    open_wanted = Signal(str)
    attach_wanted = Signal(str)
    """The key of the item."""

    def __init__(self, item_key: str, item: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item_key = item_key
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(4))
        self.open = WordButton("", "document", name="item_documents")
        self.attach = WordButton(self.tr("Attach"), name="item_attach", keys="Ctrl+Shift+F")
        self.open.clicked.connect(self._open)
        self.attach.clicked.connect(self._attach)
        for button in (self.open, self.attach):
            button.setFixedHeight(style.px(24))
            row.addWidget(button)
        self.open.setAccessibleDescription(item)
        self.attach.setAccessibleDescription(self.tr("A document to {item}").format(item=item))
        self.hide()

    def show_count(self, count: int, *, attaches: bool) -> None:
        """``attaches``: one more may be attached here."""
        self.open.set_text(
            self.tr("1 document") if count == 1 else self.tr("{count} documents", None, count).format(count=count)
        )
        self.open.setVisible(count > 0)
        self.attach.setVisible(attaches)
        self.setVisible(count > 0 or attaches)

    def _open(self) -> None:
        self.open_wanted.emit(self._item_key)

    def _attach(self) -> None:
        self.attach_wanted.emit(self._item_key)
