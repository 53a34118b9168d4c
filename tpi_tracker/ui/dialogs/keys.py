"""The sheet of F1: everything that has a key."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.actions import Command, commands, shown_keys
from tpi_tracker.ui.page_keys import keys_of_places
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.scroll_body import ScrollBody
from tpi_tracker.ui.widgets.text import Text


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


def _group(title: str, keys: Iterable[tuple[str, str]]) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(style.px(12))
    grid.setVerticalSpacing(style.px(6))
    grid.addWidget(Text(title, 13, 600), 0, 0, 1, 2)
    to = QCoreApplication.translate("AnswerKeys", "to")
    for place, (key, does) in enumerate(keys, 1):
        caps = QHBoxLayout()
        caps.setSpacing(style.px(4))
        for one in key.split(" "):
            caps.addWidget(Text(to, 11, tone="muted") if one == "to" else KeyHint(shown_keys(one) or one))
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
