"""Edit, history, sign and retract at the right end of the timeline's current row.

They lie over the table and are no part of it: Qt shows assistive technology the cells of a table and nothing else that
is in it, and nobody could have reached the buttons without keys or a mouse.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.ui import icons, style
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from tpi_tracker.ui.widgets.timeline import TimelineView


class RowActions(QWidget):
    """What can be done to the current row; each button is described by the row it would act on."""

    def __init__(self, view: "TimelineView", over: QWidget) -> None:
        super().__init__(over)
        self._view, self._over = view, over
        self.setObjectName("row_actions")
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(0, 0, style.px(10), 0))
        row.addStretch()
        row.setSpacing(style.px(2))
        self.edit = IconButton(self.tr("Edit"), "draft", size=24, icon_size=15, name="row_edit")
        self.history = IconButton(self.tr("History"), "clock", size=24, icon_size=15, name="row_history")
        self.sign = IconButton(self.tr("Sign the note"), "sign", size=24, icon_size=15, name="row_sign")
        self.retract = IconButton(self.tr("Retract"), "close", size=24, icon_size=15, name="row_retract")
        self.more = IconButton(self.tr("More"), "more", size=24, icon_size=15, name="row_more")
        self._buttons = (self.edit, self.history, self.sign, self.retract, self.more)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        self.hide()

    def offer(self, *, edit: bool, sign: bool, retract: bool, narrow: bool, opens: bool = False) -> None:
        """What may be done to the row; ``narrow``: one button that opens all of it, as there is no room for more;
        ``opens``: the row is looked at, not corrected."""
        words = self.tr("Open") if opens else self.tr("Edit")
        self.edit.setAccessibleName(words)
        self.edit.setToolTip(words)
        icons.dress(self.edit, "search" if opens else "draft", "muted", 15)
        self.edit.setVisible(edit and not narrow)
        self.history.setVisible(not narrow)
        self.sign.setVisible(sign and not narrow)
        self.retract.setVisible(retract and not narrow)
        self.more.setVisible(narrow)

    def lie_over(self, box: QRect, row: str) -> None:
        """Lie over ``box`` of the table's viewport, as far as that is in sight; ``row`` is the row in words."""
        seen = box & self._view.viewport().rect()
        if seen.isEmpty() or self._view.isHidden():
            self.hide()
            return
        for button in self._buttons:
            button.setAccessibleDescription(row)
        self.setGeometry(box.translated(self._view.viewport().mapTo(self._over, box.topLeft()) - box.topLeft()))
        self.setMask(QRegion(seen.translated(-box.topLeft())))
        self.update()
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), style.token("sel" if self._view.hasFocus() else "hover"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Between the buttons is the row itself."""
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._view.edit_current()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._view.open_menu(self._view.viewport().mapFromGlobal(event.globalPos()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._view.wheelEvent(event)
