"""The line of the visit's pain problems: which is shown, and the way to leave one out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.actions import shown_keys
from tpi_tracker.ui.widgets.buttons import IconButton
from tpi_tracker.ui.widgets.choices import Choice
from tpi_tracker.ui.widgets.segments import Segments
from tpi_tracker.ui.widgets.text import Text

MOST, LONGEST = 3, 170
"""Problems beside each other, and the width of a name."""
ADD_KEYS, NEXT_KEYS, BEFORE_KEYS = "Ctrl+Shift+A", "Ctrl+PgDown", "Ctrl+PgUp"


class VisitBar(QWidget):
    """Hidden while the visit is into one problem. ``add_button`` stands in the head of the form."""

    add_wanted = Signal(str)
    """The id of the problem to take into the visit."""
    chosen = Signal(int)
    leave_out_wanted = Signal()
    """The problem that is shown is not treated after all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("visit_bar")
        said = self.tr("Another problem in this visit")
        self.add_button = IconButton(said, "add", size=28, icon_size=16, name="add_problem")
        self.add_button.setToolTip(f"{said} ({shown_keys(ADD_KEYS)})")
        self.menu = QMenu(self.add_button)
        self.menu.setAccessibleName(said)
        self.add_button.clicked.connect(self.offer_problems)
        self.menu.triggered.connect(self._problem_chosen)
        self._place = 0
        self._count = 0
        self._titles: tuple[str, ...] = ()
        self._is_compact = False
        self.segments: Segments | None = None
        self.list = Choice(28)
        self.list.setObjectName("visit_problem")
        self.list.setAccessibleName(self.tr("Problem shown"))
        self.list.activated.connect(self.chosen)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(style.px(8))
        self._row.addWidget(Text(self.tr("This visit"), 12, tone="muted"))
        self._row.addWidget(self.list, 1)
        self._row.addStretch()
        said = self.tr("Leave this problem out")
        self.leave_button = IconButton(said, "close", size=28, name="leave_problem_out")
        self.leave_button.clicked.connect(self.leave_out_wanted)
        self._row.addWidget(self.leave_button)
        self.hide()
        self.add_button.hide()

    def bind(self, form: QWidget) -> None:
        """The keys, from anywhere in the form."""
        for keys, slot in ((ADD_KEYS, self.offer_problems), (NEXT_KEYS, self._next), (BEFORE_KEYS, self._before)):
            shortcut = QShortcut(QKeySequence(keys), form)
            shortcut.activated.connect(slot)

    def offer(self, rest: Sequence[tuple[str, str]]) -> None:
        """The problems that may be taken in, as ids and titles."""
        self.menu.clear()
        for problem_id, title in rest:
            self.menu.addAction(title.replace("&", "&&")).setData(problem_id)
        self.add_button.setVisible(bool(rest))

    def show_parts(self, titles: Sequence[str], place: int) -> None:
        """The problems of the visit in order, and the one that is shown."""
        self._place, self._count, self._titles = place, len(titles), tuple(titles)
        self._show()

    def set_compact(self, compact: bool) -> None:
        """A list in place of words beside each other, for a narrow window or a large font."""
        if compact != self._is_compact:
            self._is_compact = compact
            self._show()

    def _show(self) -> None:
        is_list = self._is_compact or self._count > MOST
        self.list.clear()
        self.list.addItems(list(self._titles))
        self.list.setCurrentIndex(self._place)
        self.list.setVisible(is_list)
        if self.segments is not None:
            self._row.removeWidget(self.segments)
            self.segments.hide()
            self.segments.deleteLater()
            self.segments = None
        if not is_list and self._titles:
            metrics = QFontMetrics(style.font(13, 600))
            options = [
                (str(number), metrics.elidedText(title, Qt.TextElideMode.ElideRight, style.px(LONGEST)))
                for number, title in enumerate(self._titles)
            ]
            name = self.tr("Problem shown")
            self.segments = Segments(options, name, value=str(self._place), object_name="visit_problems")
            for number, title in enumerate(self._titles):
                self.segments.segment(str(number)).setAccessibleName(title)
                self.segments.segment(str(number)).setToolTip(title)
            self.segments.chosen.connect(self._segment_chosen)
            self._row.insertWidget(1, self.segments)
        self.leave_button.setVisible(self._place > 0)
        self.setVisible(self._count > 1)

    def offer_problems(self) -> None:
        """Down and Enter choose; with one problem left it is taken at once."""
        actions = self.menu.actions()
        if len(actions) == 1:
            self._problem_chosen(actions[0])
        elif actions and self.add_button.isEnabled():
            self.menu.popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height())))
            self.menu.setActiveAction(actions[0])

    def stops(self) -> tuple[QWidget, ...]:
        """What takes the keyboard when the visit has several problems."""
        if self.segments is None:
            return self.list, self.leave_button
        return (*(self.segments.segment(str(number)) for number in range(self._count)), self.leave_button)

    def _problem_chosen(self, action: QAction) -> None:
        self.add_wanted.emit(str(action.data()))

    def _segment_chosen(self, key: str) -> None:
        self.chosen.emit(int(key))

    def _next(self) -> None:
        self._go(1)

    def _before(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        if self._count > 1:
            self.chosen.emit((self._place + step) % self._count)
