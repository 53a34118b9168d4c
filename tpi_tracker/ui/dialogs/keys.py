"""Two lists of what has a key: the sheet of F1, and the commands of Ctrl+K that can be typed at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.actions import Command, commands, shown_keys
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.search_field import SearchField
from tpi_tracker.ui.widgets.text import Text


class KeySheet(FramedDialog):
    """Every key of the window on one sheet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setProperty("sheet", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(24), style.px(20), style.px(24), style.px(20))
        column.setSpacing(style.px(12))
        column.addWidget(Text(self.tr("Keys"), 18, 600))
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.px(16))
        grid.setVerticalSpacing(style.px(8))
        listed = commands()
        half = (len(listed) + 1) // 2
        for place, command in enumerate(listed):
            row, side = place % half, place // half
            grid.addWidget(KeyHint(shown_keys(command.keys)), row, side * 3, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Text(command.label), row, side * 3 + 1)
        grid.setColumnMinimumWidth(2, style.px(24))
        column.addLayout(grid)
        column.addWidget(
            Text(
                self.tr("In lists: up and down move, Enter opens, a digit starts a score."), 12, tone="muted", wrap=True
            )
        )
        row_of_buttons = QHBoxLayout()
        row_of_buttons.addStretch()
        close = OutlineButton(self.tr("Close"), name="close")
        close.clicked.connect(self.accept)
        row_of_buttons.addWidget(close)
        column.addLayout(row_of_buttons)


class Palette(FramedDialog):
    """The commands, narrowed by what is typed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setProperty("sheet", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands"))
        self.setAccessibleName(self.tr("Commands"))
        self.resize(style.px(460), style.px(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(16), style.px(16), style.px(16), style.px(16))
        column.setSpacing(style.px(8))
        self.field = SearchField(self.tr("Command"), self.tr("What do you want to do?"))
        self.field.setObjectName("command")
        column.addWidget(self.field)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFont(style.font(13))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setSpacing(style.px(2))
        column.addWidget(self.list)
        self.field.textEdited.connect(self._narrow)
        self.field.moved.connect(self._move)
        self.field.taken.connect(self._take)
        self.field.left.connect(self.reject)
        self.list.itemClicked.connect(self._clicked)
        self._narrow("")
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        for command in commands():
            if not command.of_page and command.key != "palette" and _matches(command, words):
                item = QListWidgetItem(f"{command.label}   {shown_keys(command.keys)}")
                item.setData(Qt.ItemDataRole.UserRole, command.key)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{command.label}, {command.keys}")
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _move(self, step: int) -> None:
        self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _clicked(self, item: QListWidgetItem) -> None:
        self.list.setCurrentItem(item)
        self._take()


def _matches(command: Command, words: list[str]) -> bool:
    said = command.label.casefold()
    return all(word in said for word in words)
