"""The table of patients: each row painted like the design, each cell named for assistive technology."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from tpi_tracker.ui import style
from tpi_tracker.ui.models import found_patients as columns
from tpi_tracker.ui.models.found_patients import FoundPatients
from tpi_tracker.ui.turned import draw_text, turn
from tpi_tracker.ui.widgets.badge import paint_badge, widest_verdict
from tpi_tracker.ui.widgets.bars import paint_bars
from tpi_tracker.ui.widgets.date_text import shown_age, widest_date
from tpi_tracker.ui.widgets.name_painting import paint_found_name
from tpi_tracker.ui.widgets.painted_table import Columns, Index, PaintedTable

if TYPE_CHECKING:
    from tpi_tracker.services.patients import FoundPatient
    from tpi_tracker.services.summaries import PatientSummary

COLUMNS = Columns(
    widths={
        columns.NAME: 200,
        columns.BORN: 150,
        columns.NUMBER: 90,
        columns.VISIT: 104,
        columns.SCORES: 104,
        columns.LAST: 44,
        columns.VERDICT: 176,
        columns.DUE: 108,
    },
    first=columns.NAME,
    row=46,
    head=32,
    least=30,
)
_LAST_TO_GO = (columns.DUE, columns.VERDICT)
_GIVES_WAY = (columns.VISIT, columns.SCORES, columns.LAST, columns.NUMBER, *_LAST_TO_GO)
"""Columns that go, in this order, where there is no room; the last ones after the name was made short."""
LEAST_NAME = 140


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "PatientTable") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(style.px(40), style.px(COLUMNS.row))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._view.model()
        assert isinstance(model, FoundPatients)
        found = model.found(index.row())
        if found is None:
            return
        summary = model.summary(found.patient_no)
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._view.paint_ground(painter, index.row(), area, chosen)
        painter.save()
        turn(painter, area)
        self._cell(painter, area, index.column(), found, summary, chosen)
        painter.restore()

    def _cell(
        self,
        painter: QPainter,
        area: QRectF,
        column: int,
        found: "FoundPatient",
        summary: "PatientSummary | None",
        chosen: bool,
    ) -> None:
        model = self._view.model()
        assert isinstance(model, FoundPatients)
        if column == columns.NAME:
            self._name(painter, area, found, summary, chosen)
            return
        if summary is None and column not in (columns.BORN, columns.NUMBER):
            return
        room = area.adjusted(style.px(8), 0, -style.px(4), -1)
        if column == columns.SCORES:
            if summary is not None and summary.bars:
                paint_bars(painter, room.x(), room.center().y() + style.px(9), summary.bars)
        elif column == columns.VERDICT:
            if summary is not None and summary.verdict is not None:
                paint_badge(painter, room.x(), room.center().y(), summary.verdict, final=summary.verdict_final)
        else:
            self._text(painter, room, model.text(found, summary, column), column, summary)

    def _name(
        self, painter: QPainter, area: QRectF, found: "FoundPatient", summary: "PatientSummary | None", chosen: bool
    ) -> None:
        if chosen:
            self._view.paint_bar(painter, area)
        room = area.adjusted(style.px(16), 0, -style.px(6), -1)
        alike = summary is not None and bool(summary.look_alikes)
        if not alike and not found.is_similar:
            paint_found_name(painter, room, found, on_selection=chosen)
            return
        half = style.px(18)
        upper = QRectF(room.x(), room.center().y() - half, room.width(), half)
        paint_found_name(painter, upper, found, on_selection=chosen)
        painter.setFont(style.font(11))
        painter.setPen(style.token("caution"))
        lower = QRectF(room.x(), room.center().y() - 1, room.width(), half)
        if found.is_similar:
            words = QCoreApplication.translate("PatientTable", "similar, not what was typed")
        else:
            words = QCoreApplication.translate("PatientTable", "easy to mix up, check birth date")
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(lower.width()))
        draw_text(painter, lower, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _text(self, painter: QPainter, room: QRectF, text: str, column: int, summary: "PatientSummary | None") -> None:
        tone, weight = "text", 400
        if column == columns.VISIT:
            tone = "muted"
        elif column == columns.LAST:
            weight = 600
        elif column == columns.DUE and summary is not None:
            tone = {"overdue": "alert", "unreachable": "caution"}.get(summary.next_due_state or "", "text")
        painter.setFont(style.font(13, weight))
        painter.setPen(style.token(tone))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 2)
        draw_text(painter, room, int(Qt.AlignmentFlag.AlignVCenter), shown)


class PatientTable(PaintedTable):
    """Rows are chosen whole. Enter opens; anything typed goes to the search field."""

    opened = Signal(str, bool)
    """``(patient_no, in the background)``"""
    typed = Signal(object)
    """A key press that is not for the table."""
    current_changed = Signal()

    def __init__(self, model: FoundPatients, parent: QWidget | None = None) -> None:
        super().__init__("patients", QCoreApplication.translate("PatientTable", "Patients"), COLUMNS, parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pointed = -1
        self._grounded: set[int] = set()
        self._follows: QWidget | None = None
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.lay_columns()
        self._widths = _widths()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        model.modelReset.connect(self.updateGeometry)
        self.entered.connect(self._point)
        self.doubleClicked.connect(self._double_clicked)
        self.selectionModel().currentChanged.connect(self.current_changed)

    def sizeHint(self) -> QSize:
        """As high as its rows, so that the card ends with them."""
        return QSize(style.px(700), style.px(COLUMNS.head) + self._model().rowCount() * style.px(COLUMNS.row))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(300), min(self.sizeHint().height(), style.px(200)))

    def found(self) -> "FoundPatient | None":
        """The patient of the current row."""
        return self._model().found(self.currentIndex().row())

    def move(self, step: int) -> None:
        """The current row up or down."""
        count = self._model().rowCount()
        if count:
            self.choose(max(0, min(count - 1, self.currentIndex().row() + step)))

    def choose(self, row: int) -> None:
        """Make a row current."""
        self.setCurrentIndex(self._model().index(row, 0))

    def follow(self, field: QWidget) -> None:
        """While ``field`` has the keyboard the current row is shown as in use."""
        self._follows = field

    def is_in_use(self) -> bool:
        return self.hasFocus() or (self._follows is not None and self._follows.hasFocus())

    def open_current(self, in_background: bool = False) -> None:
        """Open the patient of the current row."""
        found = self.found()
        if found is not None:
            self.opened.emit(found.patient_no, in_background)

    def paint_ground(self, painter: QPainter, row: int, area: QRectF, chosen: bool) -> None:
        """The ground and the line of a whole row, under the first of its cells that is painted."""
        # Qt itself lays a ground under each cell of the chosen row, over what lies there; never over its neighbours.
        if row in self._grounded and not chosen:
            return
        whole = QRectF(0, area.y(), self.viewport().width(), area.height()) if row not in self._grounded else area
        self._grounded.add(row)
        if chosen or row == self._pointed:
            painter.fillRect(whole, style.token("sel" if chosen else "hover"))
        painter.fillRect(QRectF(whole.x(), whole.bottom() - 1, whole.width(), 1), style.token("line"))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._grounded.clear()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_current(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif (
            event.text().isprintable() and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._pointed = -1
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out(self.viewport().rect())

    def _share_out(self, room: QRect) -> None:
        """The name takes what is left; where too little is left, columns go."""
        shown = dict(self._widths)
        for column in _GIVES_WAY:
            if column in _LAST_TO_GO:
                shown[columns.NAME] = style.px(LEAST_NAME)
            if sum(shown.values()) <= room.width():
                break
            del shown[column]
        for column, width in self._widths.items():
            self.setColumnHidden(column, column not in shown)
            self.setColumnWidth(column, width)
        others = sum(width for column, width in shown.items() if column != columns.NAME)
        self.setColumnWidth(columns.NAME, max(style.px(LEAST_NAME), room.width() - others))

    def _model(self) -> FoundPatients:
        model = self.model()
        assert isinstance(model, FoundPatients)
        return model

    def _point(self, index: QModelIndex) -> None:
        self._pointed = index.row()
        self.viewport().update()

    def _double_clicked(self, _index: QModelIndex) -> None:
        self.open_current()


def _widths() -> dict[int, int]:
    """In pixels: as designed, and as wide as dates, ages and verdicts are in the language that is on."""
    metrics = QFontMetrics(style.font(13))
    ages = (shown_age(date(1948, month, 28), date(2026, 12, 31)) for month in range(1, 13))
    needed = {
        columns.BORN: max(map(metrics.horizontalAdvance, ages)),
        columns.VISIT: widest_date(metrics),
        columns.VERDICT: widest_verdict(),
        columns.DUE: widest_date(metrics),
    }
    room = style.px(8 + 4)
    return {column: max(style.px(width), needed.get(column, 0) + room) for column, width in COLUMNS.widths.items()}
