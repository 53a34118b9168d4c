"""The entries of the catalogue under the names of their groups, narrowed by what is typed."""

from collections.abc import Collection, Iterator
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tpi_tracker.services import catalogue_files
from tpi_tracker.services.catalogue_files import Place
from tpi_tracker.ui import style
from tpi_tracker.ui.catalogue_words import entry_words, groups
from tpi_tracker.ui.turned import draw_text, margins, turn
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.search_field import SearchField
from tpi_tracker.ui.widgets.text import Text, breakable

Index = QModelIndex | QPersistentModelIndex
_KEY = Qt.ItemDataRole.UserRole
_MARK = Qt.ItemDataRole.UserRole + 1
_WIDTH = 300
_LOW = 240
_ROW, _HEAD = 30, 34


class CatalogueList(QWidget):
    """Up, Down and Enter in the field go through the list. *own value* and *draft* stand behind the name."""

    chosen = Signal(str)
    """The key of the entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(8))
        self.field = SearchField(self.tr("Find entry"), self.tr("muscle, drug, rule, preset"))
        self.field.setObjectName("find_entry")
        self.view = QListWidget()
        self.view.setObjectName("entries")
        self.view.setAccessibleName(self.tr("Entries"))
        self.view.setFont(style.font(13))
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setItemDelegate(_EntryRow(self.view))
        self.view.setMouseTracking(True)
        card = Card(name="entries_card")
        card.close_up()
        self._none = Text("", 13, tone="muted", wrap=True, name="no_entry")
        self._none.setContentsMargins(margins(style.px(14), style.px(12), style.px(10), style.px(4)))
        self._none.hide()
        card.body.addWidget(self._none)
        card.body.addWidget(self.view, 1)
        column.addWidget(self.field)
        column.addWidget(card, 1)
        self._typed: Collection[str] = ()
        self.field.textEdited.connect(self._narrow)
        self.field.moved.connect(self._move)
        self.field.taken.connect(self._take)
        self.field.left.connect(self._widen)
        self.view.currentItemChanged.connect(self._changed)
        self.fit(narrow=False)

    def fit(self, *, narrow: bool) -> None:
        """Beside the entry, or above it where there is no room."""
        if narrow:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
            self.setFixedHeight(style.px(_LOW))
        else:
            self.setFixedWidth(style.px(_WIDTH))
            self.setMinimumHeight(0)
            self.setMaximumHeight(16777215)

    def entries(self) -> Iterator[tuple[Place, dict[str, Any]]]:
        """Every entry that is listed, group by group."""
        for _, tables in groups():
            yield from _of(tables)

    def show_entries(self, typed: Collection[str]) -> None:
        """Reads the catalogue in force; ``typed`` are the keys of entries that hold an unsaved draft."""
        self._typed = typed
        self._fill(self.field.text())

    def choose(self, entry_key: str) -> None:
        """Makes an entry the current one, also one that what was typed leaves out; the first where there is none."""
        if self.field.text() and not any(
            self.view.item(row).data(_KEY) == entry_key for row in range(self.view.count())
        ):
            self._widen()
        items = [self.view.item(row) for row in range(self.view.count())]
        listed = [item for item in items if item.data(_KEY)]
        found = next((item for item in listed if item.data(_KEY) == entry_key), listed[0] if listed else None)
        if found is None:
            return
        if self.view.currentItem() is found:
            self.chosen.emit(str(found.data(_KEY)))
        else:
            self.view.setCurrentItem(found)

    def _items(self) -> list[QListWidgetItem]:
        return [self.view.item(row) for row in range(self.view.count())]

    def _fill(self, text: str) -> None:
        held = self.view.currentItem().data(_KEY) if self.view.currentItem() is not None else None
        wanted = text.casefold().split()
        with QSignalBlocker(self.view):
            self.view.clear()
            for title, tables in groups():
                rows = [
                    (place, words)
                    for place, content in _of(tables)
                    for words in [entry_words(place, content)]
                    if all(part in f"{words} {place.key} {title}".casefold() for part in wanted)
                ]
                if rows:
                    self.view.addItem(_head(title))
                for place, words in rows:
                    item = self._row(place, words)
                    self.view.addItem(item)
                    if place.key == held:
                        self.view.setCurrentItem(item)
        self._say_none(text.strip() if self.view.count() == 0 else "")

    def _say_none(self, typed: str) -> None:
        """An empty list says why it is empty, also to who only hears the field."""
        said = self.tr("No entry matches “{typed}”. Esc shows all.").format(typed=typed) if typed else ""
        self._none.setText(breakable(said))
        self._none.setVisible(bool(said))
        self.field.setAccessibleDescription(said)

    def _row(self, place: Place, words: str) -> QListWidgetItem:
        mark = ""
        if catalogue_files.own(place.key) is not None:
            mark = self.tr("own value")
        if place.key in self._typed:
            mark = self.tr("draft")
        item = QListWidgetItem(words)
        item.setData(_KEY, place.key)
        item.setData(_MARK, mark)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {mark}" if mark else words)
        item.setToolTip(f"{words} ({place.key})")
        return item

    def _narrow(self, text: str) -> None:
        self._fill(text)

    def _widen(self) -> None:
        self.field.clear()
        self._fill("")

    def _move(self, step: int) -> None:
        row = self.view.currentRow() + step
        while 0 <= row < self.view.count():
            if self.view.item(row).data(_KEY):
                self.view.setCurrentRow(row)
                return
            row += step

    def _take(self) -> None:
        if self.view.currentItem() is None:
            self._move(1)

    def _changed(self, now: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if now is not None and now.data(_KEY):
            self.chosen.emit(str(now.data(_KEY)))


def _of(tables: Collection[tuple[str, str]]) -> Iterator[tuple[Place, dict[str, Any]]]:
    for file, table in tables:
        for place, content in catalogue_files.entries(file):
            if place.table == table:
                yield place, content


def _head(title: str) -> QListWidgetItem:
    item = QListWidgetItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


class _EntryRow(QStyledItemDelegate):
    """An entry with its mark at the right, or the name of a group."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(style.px(120), style.px(_ROW if index.data(_KEY) else _HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = QRectF(option.rect)
        painter.save()
        turn(painter, area)
        self._paint(painter, area, option, index)
        painter.restore()

    def _paint(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        room = area.adjusted(style.px(14), 0, -style.px(10), 0)
        if not index.data(_KEY):
            painter.setFont(style.font(11, 600))
            painter.setPen(style.token("muted"))
            draw_text(
                painter, room.adjusted(0, style.px(8), 0, 0), int(Qt.AlignmentFlag.AlignVCenter), str(index.data())
            )
            return
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, style.token("sel" if is_chosen else "hover"))
        if is_chosen:
            painter.fillRect(QRectF(area.x(), area.y(), style.px(3), area.height()), style.token("accent"))
        mark = str(index.data(_MARK) or "")
        if mark:
            painter.setFont(style.font(11, 600))
            painter.setPen(style.token("caution"))
            draw_text(painter, room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), mark)
            room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(mark) - style.px(8))
        painter.setFont(style.font(13, 600 if is_chosen else 400))
        painter.setPen(style.token("text"))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(room.width()))
        draw_text(painter, room, int(Qt.AlignmentFlag.AlignVCenter), words)
