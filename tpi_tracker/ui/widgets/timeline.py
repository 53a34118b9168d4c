"""The timeline card: rows 30 high with what can be done to the current one, filtered by kind."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QScrollArea,
    QWidget,
)

from tpi_tracker.services.timeline import TimelineEntry
from tpi_tracker.ui import style
from tpi_tracker.ui.actions import shown_keys
from tpi_tracker.ui.models.timeline import (
    EDITABLE,
    MOVABLE,
    OPENS,
    RETRACTABLE,
    Column,
    TimelineModel,
    kind_words,
)
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.row_table import RowTable
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.timeline_row_actions import RowActions
from tpi_tracker.ui.widgets.timeline_row_painting import ROW, TimelineDelegate, row_height

WIDTHS = {Column.DATE: 118, Column.KIND: 111, Column.VALUE: 184, Column.AUTHOR: 92}
LEAST_WHAT, ICON_ALONE = 180, 34


class TimelineView(RowTable):
    """Up and down go from row to row; Enter or F2 corrects (opens a document), H shows the history, Delete retracts.

    On a session C adds a complication or its course, D a document, S signs its note and A adds to a signed one; M
    moves a session or score.
    """

    history_wanted = Signal(object)
    act_wanted = Signal(str, object)
    """What is to be done with a row: ``edit``, ``retract``, ``complication``, ``move``, ``sign``, ``addendum``,
    ``attach`` a document to a session, ``open`` one."""

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__("timeline", QCoreApplication.translate("TimelineView", "Timeline"), ROW, parent)
        self._model = model
        self._locked = self._signs = False
        self._actions = RowActions(self, self if parent is None else parent)
        self.setModel(model)
        model.setParent(self)
        self.setItemDelegate(TimelineDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.hide()
        header.setMinimumSectionSize(style.px(40))
        for column, width in WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, style.px(width))
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Stretch)
        self._actions.edit.clicked.connect(self.edit_current)
        self._actions.history.clicked.connect(self.show_history)
        self._actions.sign.clicked.connect(self.sign_current)
        self._actions.retract.clicked.connect(self.retract_current)
        self._actions.more.clicked.connect(self._menu_at_row)
        self.verticalScrollBar().valueChanged.connect(self._place_actions)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.open_menu)
        self.doubleClicked.connect(self.edit_current)
        model.modelReset.connect(self._fit_rows)
        self.selectionModel().currentRowChanged.connect(self._row_changed)

    def set_locked(self, locked: bool, *, signs: bool = False) -> None:
        """Nothing can be written: only the history is offered. ``signs``: the user may sign notes."""
        self._locked, self._signs = locked, signs
        self._place_actions()

    def entry(self) -> TimelineEntry | None:
        """The current row's entry."""
        index = self.currentIndex()
        return self._model.entry(index.row()) if index.isValid() else None

    def choose(self, key: str) -> None:
        """Make the row of that record current and bring it into view."""
        row = self._model.row_of(key)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, Column.DATE))
            self.scrollTo(self.currentIndex())

    def show_current(self) -> None:
        """Bring the current row into sight: in the list, and with the list in every area that scrolls around it."""
        if not self.currentIndex().isValid():
            return
        self.scrollTo(self.currentIndex())
        box = self.visualRect(self.currentIndex())
        around = self.parentWidget()
        while around is not None:
            content: QWidget | None = around.widget() if isinstance(around, QScrollArea) else None
            if isinstance(around, QScrollArea) and content is not None:
                middle = self.viewport().mapTo(content, box.center())
                around.ensureVisible(middle.x(), middle.y(), 0, box.height() + style.px(8))
            around = around.parentWidget()

    def edit_current(self) -> None:
        entry = self.entry()
        if entry is not None and self._may_edit(entry):
            self.show_current()
            self.act_wanted.emit("open" if entry.model_kind in OPENS else "edit", entry)

    def show_history(self) -> None:
        entry = self.entry()
        if entry is not None:
            self.history_wanted.emit(entry)

    def retract_current(self) -> None:
        entry = self.entry()
        if entry is not None and self._may_retract(entry):
            self.show_current()
            self.act_wanted.emit("retract", entry)

    def complicate_current(self) -> None:
        entry = self.entry()
        if entry is not None and self._may_complicate(entry):
            self.show_current()
            self.act_wanted.emit("complication", entry)

    def move_current(self) -> None:
        """To another problem or patient."""
        entry = self.entry()
        if entry is not None and self._may_move(entry):
            self.show_current()
            self.act_wanted.emit("move", entry)

    def sign_current(self) -> None:
        """Close the note of a session."""
        entry = self.entry()
        if entry is not None and self._may_sign(entry):
            self.show_current()
            self.act_wanted.emit("sign", entry)

    def add_to_current(self) -> None:
        """A later word to a signed note."""
        entry = self.entry()
        if entry is not None and self._may_add(entry):
            self.show_current()
            self.act_wanted.emit("addendum", entry)

    def attach_to_current(self) -> None:
        """A document to a session."""
        entry = self.entry()
        if entry is not None and self._may_complicate(entry):
            self.show_current()
            self.act_wanted.emit("attach", entry)

    def row_actions(self) -> QWidget:
        return self._actions

    def whole_height(self) -> int:
        """How high all rows are together."""
        return sum(style.px(row_height(self._model.entry(row))) for row in range(self._model.rowCount()))

    def _row_changed(self, *_: object) -> None:
        if self.hasFocus():
            self.show_current()
        self.viewport().update()
        self._place_actions()

    def _may_edit(self, entry: TimelineEntry) -> bool:
        if entry.model_kind in OPENS:
            return True
        return not self._locked and entry.retracted is None and entry.model_kind in EDITABLE

    def _may_retract(self, entry: TimelineEntry) -> bool:
        return not self._locked and entry.retracted is None and entry.model_kind in RETRACTABLE

    def _may_complicate(self, entry: TimelineEntry) -> bool:
        return not self._locked and entry.retracted is None and entry.model_kind == "session"

    def _may_sign(self, entry: TimelineEntry) -> bool:
        return self._may_complicate(entry) and self._signs and not entry.is_signed

    def _may_add(self, entry: TimelineEntry) -> bool:
        return self._may_complicate(entry) and entry.is_signed

    def _may_move(self, entry: TimelineEntry) -> bool:
        return not self._locked and entry.retracted is None and entry.model_kind in MOVABLE

    def _fit_rows(self) -> None:
        for row in range(self._model.rowCount()):
            height = style.px(row_height(self._model.entry(row)))
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
        self._place_actions()

    def _place_actions(self) -> None:
        entry = self.entry()
        if entry is None or self.currentIndex().row() >= self._model.rowCount():
            self._actions.hide()
            return
        self._actions.offer(
            edit=self._may_edit(entry),
            opens=entry.model_kind in OPENS,
            sign=self._may_sign(entry),
            retract=self._may_retract(entry),
            narrow=self._is_narrow(),
        )
        line = self.visualRect(self.currentIndex().siblingAtColumn(Column.DATE))
        width = self._actions.sizeHint().width()
        if not self._is_narrow():  # the author gives way to them, and a session's own need more than that column
            width = max(width, self.columnWidth(Column.AUTHOR))
        from_left = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = self.viewport().width() - width if from_left else 0
        self._actions.lie_over(
            QRect(left, line.top(), width, line.height() - 1), self._model.spoken(self.currentIndex().row())
        )

    def _is_narrow(self) -> bool:
        return self.viewport().width() < style.px(sum(WIDTHS.values()) + LEAST_WHAT)

    def _fit_columns(self) -> None:
        """Where the words would have no room the author goes, and of the kind its icon is left."""
        narrow = self._is_narrow()
        self.setColumnHidden(Column.AUTHOR, narrow)
        self.horizontalHeader().resizeSection(Column.KIND, style.px(ICON_ALONE if narrow else WIDTHS[Column.KIND]))

    def open_menu(self, at: QPoint) -> None:
        """All that can be done to the current row, beside that point of the rows."""
        entry = self.entry()
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, act, allowed in (
            (self._edit_words(entry), self.edit_current, self._may_edit(entry)),
            (self.tr("Attach a document"), self.attach_to_current, self._may_complicate(entry)),
            (self.tr("Complication"), self.complicate_current, self._may_complicate(entry)),
            (self.tr("Sign the note"), self.sign_current, self._may_sign(entry)),
            (self.tr("Addendum"), self.add_to_current, self._may_add(entry)),
            (self.tr("Move"), self.move_current, self._may_move(entry)),
            (self.tr("History"), self.show_history, True),
            (self.tr("Retract"), self.retract_current, self._may_retract(entry)),
        ):
            action = QAction(words, menu)
            action.setEnabled(allowed)
            action.triggered.connect(act)
            menu.addAction(action)
        menu.popup(self.viewport().mapToGlobal(at))

    def _edit_words(self, entry: TimelineEntry) -> str:
        return self.tr("Open") if entry.model_kind in OPENS else self.tr("Edit")

    def _menu_at_row(self) -> None:
        self.open_menu(self.visualRect(self.currentIndex()).center())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        if self.hasFocus():
            self.show_current()
        self._place_actions()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place_actions()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.edit_current()
        elif key is Qt.Key.Key_H:
            self.show_history()
        elif key is Qt.Key.Key_C:
            self.complicate_current()
        elif key is Qt.Key.Key_D:
            self.attach_to_current()
        elif key is Qt.Key.Key_S:
            self.sign_current()
        elif key is Qt.Key.Key_A:
            self.add_to_current()
        elif key is Qt.Key.Key_M:
            self.move_current()
        elif key is Qt.Key.Key_Delete:
            self.retract_current()
        elif key is Qt.Key.Key_Menu:
            self._menu_at_row()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(0, Column.DATE))
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.show_current()
        self.viewport().update()
        self._place_actions()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self._place_actions()


class TimelineCard(Card):
    """The title row with what there is, the filter, and the rows."""

    questionnaire_wanted = Signal()

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__("Timeline", name="timeline_card", parent=parent)
        self.title.setText(self.tr("Timeline"))
        self.setAccessibleName(self.tr("Timeline"))
        self.header.setFixedHeight(style.px(38))
        self._row.setContentsMargins(margins(style.px(16), 0, style.px(8), 0))
        self._row.setSpacing(style.px(16))
        self.model = TimelineModel(zone)
        self.view = TimelineView(self.model, self)
        self._filter = WordButton(self.tr("All kinds"), name="timeline_filter")
        self._filter.setFixedHeight(style.px(28))
        self._menu = QMenu(self._filter)
        self._menu.triggered.connect(self._filter_chosen)
        self._filter.clicked.connect(self._open_filter)
        self._questionnaire = WordButton(
            self.tr("Questionnaire"), name="record_questionnaire", keys=shown_keys("Ctrl+Shift+D")
        )
        self._questionnaire.setFixedHeight(style.px(28))
        self._questionnaire.clicked.connect(self.questionnaire_wanted)
        self.add_action(self._questionnaire)
        self.add_action(self._filter)
        self.close_up()
        self.body.addWidget(Rule())
        self._none = Text(
            self.tr("Nothing yet. Sessions, scores, calls, treatments and workups will stand here, the newest on top."),
            13,
            tone="muted",
            wrap=True,
            name="no_entries",
        )
        self._none.setContentsMargins(style.px(16), style.px(10), style.px(16), style.px(10))
        self._none.hide()
        self.body.addWidget(self._none)
        self.body.addWidget(self.view, 1)

    def show_entries(self, entries: Sequence[TimelineEntry], second: str, *, locked: bool, signs: bool = False) -> None:
        """Show a problem's rows; the current one stays current when it is still there."""
        entry = self.view.entry()
        self.second.setText(second)
        self.view.set_locked(locked, signs=signs)
        self._questionnaire.setVisible(not locked)
        self.model.show_entries(entries)
        self._none.setVisible(not entries)
        self._filter.setVisible(bool(entries))
        if entry is not None:
            self.view.choose(entry.key)
        self._say_filter()

    def set_kind(self, kind: str | None) -> None:
        """Show one kind of rows, or all."""
        self.model.set_kind(kind)
        self._say_filter()

    def natural_height(self, most: int) -> int:
        """High enough for all rows, at most ``most`` of them."""
        words = 0 if self._none.isHidden() else self._none.sizeHint().height()
        return style.px(38) + 3 + words + min(self.view.whole_height(), style.px(most * ROW))

    def _say_filter(self) -> None:
        kind = self.model.kind()
        self._filter.set_text(self.tr("All kinds") if kind is None else kind_words(kind))

    def _open_filter(self) -> None:
        self._menu.clear()
        for kind in (None, *self.model.kinds()):
            action = QAction(self.tr("All kinds") if kind is None else kind_words(kind), self._menu)
            action.setData(kind)
            action.setCheckable(True)
            action.setChecked(kind == self.model.kind())
            self._menu.addAction(action)
        self._menu.popup(self._filter.mapToGlobal(self._filter.rect().bottomLeft()))

    def _filter_chosen(self, action: QAction) -> None:
        self.set_kind(action.data())
