"""Ctrl+K: every command with its key, and every patient, narrowed by what is typed."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
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
from tpi_tracker.ui.fuzzy import SCATTERED, rank
from tpi_tracker.ui.widgets.date_text import shown_age, shown_no
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.search_field import SearchField
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.patients import FoundPatient, SearchResult
    from tpi_tracker.ui.jobs import Jobs

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.ItemDataRole.UserRole + 1
_PATIENT = Qt.ItemDataRole.UserRole + 2
MOST_PATIENTS = 5
SHORTEST_NAME = 2
"""Letters before patients are looked for."""


class Palette(FramedDialog):
    """The commands that fit what is typed, the nearest first, and below them the patients of that name.

    Without a clinic it lists commands alone.
    """

    chosen = Signal(str)
    """The key of a command."""
    patient_chosen = Signal(str)
    """The clinic number of a patient."""
    found = Signal(str, str, int)
    """The same with what was typed and how many were found, for the audit."""

    def __init__(
        self,
        parent: QWidget | None,
        offered: Sequence[Command] | None = None,
        clinic: "Clinic | None" = None,
        jobs: "Jobs | None" = None,
    ) -> None:
        super().__init__(parent)
        self._offered = offered or commands()
        self._clinic, self._jobs = clinic, jobs
        self._near: list[Command] = []
        self._far: list[Command] = []
        self._patients = 0
        self._reads = self._waits_to_open = False
        self.setObjectName("palette")
        self.setProperty("sheet", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands"))
        self.setAccessibleName(self.tr("Commands"))
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(16), style.px(16), style.px(16), style.px(16))
        column.setSpacing(style.px(8))
        self.field = SearchField(self.tr("Command"), self.tr("What do you want to do, or who is it about?"))
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
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.list, 1)
        column.addStretch()
        self.field.textEdited.connect(self._narrow)
        self.field.moved.connect(self._move)
        self.field.taken.connect(self._take)
        self.field.left.connect(self.reject)
        self.list.itemClicked.connect(self._clicked)
        self.list.itemSelectionChanged.connect(self._selected)
        self._narrow("")
        self.fit(460, 420)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            super().keyPressEvent(event)

    def _narrow(self, text: str) -> None:
        self._waits_to_open = False
        self._near, self._far = self._fitting(text)
        self._reads = self._clinic is not None and self._jobs is not None and len(text.strip()) >= SHORTEST_NAME
        self._fill(())
        if self._clinic is not None and self._jobs is not None and self._reads:
            look = partial(_search, self._clinic, text)
            self._jobs.run(self, look, done=self._read, lane="typing", latest="palette")

    def _fitting(self, text: str) -> tuple[list[Command], list[Command]]:
        """The commands that say what was typed, and those that only have its letters."""
        fits = [
            (fit, command)
            for command in self._offered
            if not command.of_page and command.key != "palette" and (fit := rank(text, command.label)) is not None
        ]
        fits.sort(key=_distance)
        near = [command for fit, command in fits if fit < SCATTERED]
        return near, [command for fit, command in fits if fit >= SCATTERED]

    def _read(self, answer: "tuple[str, SearchResult]") -> None:
        text, result = answer
        if text != self.field.text():
            return
        waits, self._reads = self._waits_to_open, False
        self._fill(result.rows, self.list.currentRow() if self._near else 0)
        if waits:
            self._take()

    def _fill(self, rows: "Sequence[FoundPatient]", current: int = 0) -> None:
        """Near commands, then patients, then what only has the letters: a name is not outdone by a far-off command."""
        self._patients = len(rows)
        with QSignalBlocker(self.list):  # taking rows away selects what is left for a moment
            self.list.clear()
        for command in self._near:
            self._add(command.label, shown_keys(command.keys), command.key, None)
        for row in rows:
            assert self._clinic is not None
            right = f"{shown_age(row.birth_date, self._clinic.today())} · {shown_no(row.patient_no)}"
            self._add(row.shown_name, right, None, row.patient_no)
        for command in self._far:
            self._add(command.label, shown_keys(command.keys), command.key, None)
        self._make_current(current)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(self.list.count() == 0)
        self._describe()

    def _add(self, label: str, right: str, command: str | None, patient_no: str | None) -> None:
        item = QListWidgetItem(label)
        item.setData(Qt.ItemDataRole.UserRole, command)
        item.setData(_RIGHT, right)
        item.setData(_PATIENT, patient_no)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in (label, right) if part))
        self.list.addItem(item)

    def _describe(self) -> None:
        """The list never has the keyboard: what Enter would take is said of the field."""
        item = self.list.currentItem()
        said = self.nothing.text() if item is None else str(item.data(Qt.ItemDataRole.AccessibleTextRole))
        self.field.setAccessibleDescription(said)

    def _move(self, step: int) -> None:
        self._make_current(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
        self._describe()

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is None or (self._reads and not self._near):
            self._waits_to_open = self._reads  # typed faster than the patients were read
            return
        command, patient_no = item.data(Qt.ItemDataRole.UserRole), item.data(_PATIENT)
        self.accept()
        if patient_no is not None:
            self.found.emit(str(patient_no), self.field.text().strip(), self._patients)
            self.patient_chosen.emit(str(patient_no))
        else:
            self.chosen.emit(str(command))

    def _selected(self) -> None:
        """What assistive technology can do to a row is to select it, so no row is selected before, not the current one
        either: to select one takes it."""
        chosen = self.list.selectedItems()
        if chosen and QApplication.mouseButtons() == Qt.MouseButton.NoButton:  # a click takes it when it is done
            self._clicked(chosen[0])

    def _clicked(self, item: QListWidgetItem) -> None:
        with QSignalBlocker(self.list):
            self.list.clearSelection()
        self._make_current(self.list.row(item))
        self._take()

    def _make_current(self, row: int) -> None:
        self.list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.list.viewport().update()


class _CommandRow(QStyledItemDelegate):
    """A command or a patient, and its key or birth date and number at the right."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._list = rows

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(style.px(200), style.px(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect)
        if index.row() == self._list.currentRow():
            painter.fillRect(area, style.token("sel"))
            painter.fillRect(QRectF(area.x(), area.y(), style.px(3), area.height()), style.token("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, style.token("hover"))
        room = area.adjusted(style.px(10), 0, -style.px(10), 0)
        right = str(index.data(_RIGHT))
        painter.setFont(style.font(11, 500))
        taken = painter.fontMetrics().horizontalAdvance(right)
        painter.setPen(style.token("muted"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), right)
        painter.setFont(style.font(13, 600 if index.data(_PATIENT) else 400))
        painter.setPen(style.token("text"))
        left = room.adjusted(0, 0, -taken - style.px(12), 0)
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(left.width()))
        painter.drawText(left, int(Qt.AlignmentFlag.AlignVCenter), name)


def _distance(fit: tuple[float, Command]) -> float:
    return fit[0]


def _search(clinic: "Clinic", text: str) -> "tuple[str, SearchResult]":
    from tpi_tracker.services import patients

    return text, patients.search(clinic, text, limit=MOST_PATIENTS)
