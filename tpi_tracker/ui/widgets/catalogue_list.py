"""The entries of the catalogue under the names of their groups, narrowed by what is typed."""

from collections.abc import Collection, Iterator
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tpi_tracker.services import catalogue_files
from tpi_tracker.services.catalogue_files import Place
from tpi_tracker.ui import style
from tpi_tracker.ui.catalogue_words import entry_words, groups
from tpi_tracker.ui.widgets.search_field import SearchField

_KEY = Qt.ItemDataRole.UserRole
_WIDTH = 300
_LOW = 190


class CatalogueList(QWidget):
    """Up, Down and Enter in the field go through the list; a dot stands before what was typed into, a ring before a
    value of the clinic's own."""

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
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setUniformItemSizes(True)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
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
        """Makes an entry the current one; the first where there is none of that key."""
        items = [self.view.item(row) for row in range(self.view.count())]
        listed = [item for item in items if item.data(_KEY)]
        found = next((item for item in listed if item.data(_KEY) == entry_key), listed[0] if listed else None)
        if found is None:
            return
        if self.view.currentItem() is found:
            self.chosen.emit(str(found.data(_KEY)))
        else:
            self.view.setCurrentItem(found)

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

    def _row(self, place: Place, words: str) -> QListWidgetItem:
        mark = ""
        if catalogue_files.own(place.key) is not None:
            mark = self.tr("own value")
        if place.key in self._typed:
            mark = self.tr("draft")
        item = QListWidgetItem(f"{words}  ({mark})" if mark else words)
        item.setData(_KEY, place.key)
        item.setToolTip(place.key)
        if mark:
            item.setFont(style.font(13, 600))
            item.setForeground(style.token("caution"))
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
    item.setFont(style.font(11, 600))
    item.setForeground(style.token("muted"))
    return item
