"""Two lists of what has a key: the sheet of F1, and the commands of Ctrl+K that can be typed at."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tpi_tracker.ui import style
from tpi_tracker.ui.actions import Command, commands, shown_keys
from tpi_tracker.ui.page_keys import keys_of_places
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.scroll_body import ScrollBody
from tpi_tracker.ui.widgets.search_field import SearchField
from tpi_tracker.ui.widgets.text import Text

Index = QModelIndex | QPersistentModelIndex
_KEYS = Qt.ItemDataRole.UserRole + 1


class KeySheet(FramedDialog):
    """Every key of the window on one sheet, which scrolls where the screen is low."""

    def __init__(self, parent: QWidget, offered: Sequence[Command] | None = None) -> None:
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
        middle = ScrollBody()
        middle.setProperty("spoken", "document")
        middle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        middle.setAccessibleName(self.tr("Keys"))
        everywhere = ((command.keys, command.label) for command in offered or commands() if command.keys)
        groups = [_group(group.place, group.keys) for group in keys_of_places()]
        middle.column.addLayout(FieldLine((_stack([_group(self.tr("Everywhere"), everywhere)]), _stack(groups))))
        middle.column.addStretch()
        column.addWidget(middle, 1)
        row_of_buttons = QHBoxLayout()
        row_of_buttons.addStretch()
        close = OutlineButton(self.tr("Close"), name="close", keys="Esc")
        close.clicked.connect(self.accept)
        row_of_buttons.addWidget(close)
        column.addLayout(row_of_buttons)
        self.fit(760, 560)
        middle.setFocus()


class Palette(FramedDialog):
    """The commands, narrowed by what is typed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, offered: Sequence[Command] | None = None) -> None:
        super().__init__(parent)
        self._offered = offered or commands()
        self.setObjectName("palette")
        self.setProperty("sheet", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands"))
        self.setAccessibleName(self.tr("Commands"))
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(16), style.px(16), style.px(16), style.px(16))
        column.setSpacing(style.px(8))
        self.field = SearchField(self.tr("Command"), self.tr("What do you want to do?"))
        self.field.setObjectName("command")
        column.addWidget(self.field)
        self.nothing = Text(self.tr("No command of that name"), 13, tone="muted", name="no_command")
        self.nothing.hide()
        column.addWidget(self.nothing)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setItemDelegate(_CommandRow(self.list))
        self.list.setFont(style.font(13))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.list, 1)
        column.addStretch()
        self.field.textEdited.connect(self._narrow)
        self.field.moved.connect(self._move)
        self.field.taken.connect(self._take)
        self.field.left.connect(self.reject)
        self.list.itemClicked.connect(self._clicked)
        self._narrow("")
        self.fit(460, 420)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        for command in self._offered:
            if not command.of_page and command.key != "palette" and _matches(command, words):
                item = QListWidgetItem(command.label)
                item.setData(Qt.ItemDataRole.UserRole, command.key)
                item.setData(_KEYS, shown_keys(command.keys))
                item.setData(
                    Qt.ItemDataRole.AccessibleTextRole,
                    ", ".join(part for part in (command.label, command.keys) if part),
                )
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(self.list.count() == 0)
        self.field.setAccessibleDescription("" if self.list.count() else self.nothing.text())

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


class _CommandRow(QStyledItemDelegate):
    """A command, and its key in a column at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(style.px(200), style.px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, style.token("sel"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, style.token("hover"))
        room = area.adjusted(style.px(10), 0, -style.px(10), 0)
        painter.setFont(style.font(13))
        painter.setPen(style.token("text"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), str(index.data()))
        painter.setFont(style.font(11, 500))
        painter.setPen(style.token("muted"))
        painter.drawText(
            room.adjusted(room.width() - style.px(110), 0, 0, 0),
            int(Qt.AlignmentFlag.AlignVCenter),
            str(index.data(_KEYS)),
        )


def _group(title: str, keys: Iterable[tuple[str, str]]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(style.px(12))
    grid.setVerticalSpacing(style.px(6))
    grid.addWidget(Text(title, 13, 600), 0, 0, 1, 2)
    for place, (key, does) in enumerate(keys, 1):
        caps = QHBoxLayout()
        caps.setSpacing(style.px(4))
        for one in key.split(" "):
            caps.addWidget(Text(one, 11, tone="muted") if one == "to" else KeyHint(shown_keys(one) or one))
        caps.addStretch()
        grid.addLayout(caps, place, 0)
        grid.addWidget(Text(does, 12, wrap=True), place, 1)
    grid.setColumnStretch(1, 1)
    holder.setAccessibleName(title)
    return holder


def _stack(groups: list[QWidget]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(margins(0, 0, style.px(12), 0))
    column.setSpacing(style.px(14))
    for group in groups:
        column.addWidget(group)
    column.addStretch()
    return holder


def _matches(command: Command, words: list[str]) -> bool:
    said = command.label.casefold()
    return all(word in said for word in words)
