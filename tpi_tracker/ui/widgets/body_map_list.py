"""The body map as a list: every muscle and side by name, for the keyboard and for whoever does not see the figure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableWidgetItem, QVBoxLayout, QWidget

from tpi_tracker.domain.codes import Region, Side
from tpi_tracker.domain.treated import TreatedSite
from tpi_tracker.render.body_drawing import anchor_of, main_view_of, shown_sides
from tpi_tracker.services import catalogue
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.body_map_painting import Mark
from tpi_tracker.ui.widgets.body_map_pick import Pick
from tpi_tracker.ui.widgets.body_map_words import MapWords
from tpi_tracker.ui.widgets.body_regions import RegionKey
from tpi_tracker.ui.widgets.read_table import ReadTable
from tpi_tracker.ui.widgets.text import Text


class BodyMapList(QWidget):
    """Muscles of the problem's region first, then the others from head to foot; letters go to a name, Return takes.

    What is said of the current row stands under the list. With ``read_only`` nothing is taken.
    """

    picked = Signal(object)
    pointed = Signal(object)
    asked = Signal(str)

    def __init__(
        self,
        names: Callable[[str], str],
        region: Region | None = None,
        *,
        read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = MapWords(names)
        self._read_only = read_only
        self._keys = _in_order(region)
        self._marks: tuple[Mark, ...] = ()
        self._treated: tuple[TreatedSite, ...] = ()
        heads = (self.tr("Muscle"), self.tr("Side"), self.tr("Here"))
        self.table = _Rows(heads, self.tr("Muscles of the body map"), name="body_map_list", wide=2)
        self.table.setColumnWidth(0, style.px(190))
        self.table.setColumnWidth(1, style.px(44))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setRowCount(len(self._keys))
        for place, key in enumerate(self._keys):
            side = self.tr("L") if key.side is Side.LEFT else self.tr("R")
            for column, words in enumerate((names(key.muscle), side, "")):
                self.table.setItem(place, column, QTableWidgetItem(words))
        self.detail = Text("", 12, tone="muted", wrap=True, name="body_map_list_detail")
        self.detail.setMinimumHeight(style.px(48))
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(style.px(4))
        outer.addWidget(self.table, 1)
        outer.addWidget(self.detail)
        self.setFocusProxy(self.table)
        self.table.currentCellChanged.connect(self._moved)
        self.table.taken.connect(self._take)
        self.table.asked.connect(self._ask)
        self.table.cellDoubleClicked.connect(self._take)

    def show_sites(self, marks: Sequence[Mark], treated: Sequence[TreatedSite]) -> None:
        """The rows of the form and the sites of earlier sessions, each beside its muscle."""
        self._marks, self._treated = tuple(marks), tuple(treated)
        for place, key in enumerate(self._keys):
            words = self._here(key)
            item = self.table.item(place, 2)
            if item is not None and item.text() != words:
                item.setText(words)
        self._tell()

    def keys(self) -> tuple[RegionKey, ...]:
        """The muscle and side of each row."""
        return self._keys

    def current(self) -> RegionKey | None:
        """The muscle and side of the current row."""
        row = self.table.currentRow()
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def go_to(self, key: RegionKey) -> None:
        """Make a muscle's row the current one."""
        if key in self._keys:
            self.table.setCurrentCell(self._keys.index(key), 0)
            self.table.scrollToItem(self.table.currentItem(), self.table.ScrollHint.PositionAtCenter)

    def _here(self, key: RegionKey) -> str:
        said = [f"{mark.number}: {self._words.site_words(mark)}" for mark in self._marks if key in mark.regions()]
        said += [
            self._words.site_words(site)
            for site in self._treated
            if site.muscle == key.muscle and key.side in shown_sides(site.side)
        ]
        return spoken().semicolon.join(said)

    def _moved(self, *_place: int) -> None:
        self._tell()
        self.pointed.emit(self.current())

    def _tell(self) -> None:
        key = self.current()
        lines = self._words.details(key) if key is not None else ()
        said = "\n".join(f"{line.label}: {line.text}" if line.label else line.text for line in lines)
        self.detail.setText(said)
        self.table.setAccessibleDescription(said.replace("\n", ". "))

    def _take(self, *_place: int) -> None:
        key = self.current()
        view = main_view_of(*key) if key is not None and not self._read_only else None
        spot = anchor_of(view, *key) if view is not None and key is not None else None
        if key is not None and view is not None and spot is not None:
            self.picked.emit(Pick(key.muscle, key.side, spot[0], spot[1], view, None))

    def _ask(self) -> None:
        key = self.current()
        if key is not None:
            self.asked.emit(key.muscle)


class _Rows(ReadTable):
    """Return, Enter and Space take the current row; F2 asks for the muscle's card."""

    taken = Signal()
    asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.asked.emit()
        else:
            super().keyPressEvent(event)


def _in_order(region: Region | None) -> tuple[RegionKey, ...]:
    """Every muscle that is drawn, left and right, those of the region first."""
    drawn = [muscle for muscle in catalogue.muscles() if main_view_of(muscle.key, Side.LEFT) is not None]
    ordered = sorted(drawn, key=lambda muscle: (region not in muscle.regions, _height(muscle.key)))
    return tuple(RegionKey(muscle.key, side) for muscle in ordered for side in (Side.LEFT, Side.RIGHT))


def _height(muscle: str) -> float:
    view = main_view_of(muscle, Side.LEFT)
    spot = anchor_of(view, muscle, Side.LEFT) if view is not None else None
    return spot[1] if spot is not None else 0.0
