"""The sites of the body that hurt, region by region: arrows move, Space ticks, Enter says that the others do not."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.questionnaire import Item
from tpi_tracker.services.catalogue_language import english_of
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

COLUMNS = (("left_upper", "left_lower"), ("right_upper", "right_lower"), ("axial",))
"""Regions under each other, columns beside each other: the patient's left at the left, as seen from behind."""


class SiteBox(TickBox):
    """One site. The arrows are the list's: it knows what lies beside."""

    def __init__(self, item: Item, parent: QWidget) -> None:
        super().__init__(item.text, name=f"site_{item.key}", parent=parent)
        self.setToolTip(english_of("instruments", item.text))
        self.key = item.key

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SiteList(QWidget):
    """A site that is not ticked is an answer only after the list was ended; before, it was not asked."""

    changed = Signal()
    moved = Signal(int)
    submitted = Signal()

    def __init__(self, items: Sequence[Item], regions: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_ended = self._is_not_asked = False
        self.setObjectName("sites")
        self.setAccessibleName(self.tr("Sites that hurt"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(style.px(6))
        columns = QHBoxLayout()
        columns.setSpacing(style.px(16))
        self._columns: list[list[SiteBox]] = []
        for held in COLUMNS:
            boxes: list[SiteBox] = []
            column = QVBoxLayout()
            column.setSpacing(0)
            for place, region in enumerate(held):
                if place:
                    column.addSpacing(style.px(6))
                column.addWidget(Text(regions[region], 12, 600, "muted"))
                for item in (item for item in items if item.region == region):
                    box = SiteBox(item, self)
                    box.toggled.connect(self._toggled)
                    column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
                    boxes.append(box)
            column.addStretch()
            columns.addLayout(column, 1)
            self._columns.append(boxes)
        outer.addLayout(columns)
        line = QHBoxLayout()
        line.setSpacing(style.px(8))
        self._count = Text("", 12, tone="muted", name="site_count")
        self.end_button = OutlineButton(self.tr("The others do not hurt"), name="sites_end")
        self.end_button.clicked.connect(self._end)
        line.addWidget(self._count, 1)
        line.addWidget(self.end_button)
        outer.addLayout(line)
        self._show()

    def boxes(self) -> list[SiteBox]:
        """All sites in the order they are gone through."""
        return [box for boxes in self._columns for box in boxes]

    def answers(self) -> dict[str, str]:
        """Yes for each site that is ticked, no for the others once the list was ended."""
        ticked = {box.key: "yes" for box in self.boxes() if box.isChecked()}
        return {box.key: "no" for box in self.boxes()} | ticked if self._is_ended else {}

    def ticked(self) -> list[str]:
        """The sites that are ticked, whether the list was ended or not (for drafts)."""
        return [box.key for box in self.boxes() if box.isChecked()]

    def is_ended(self) -> bool:
        return self._is_ended

    def is_not_asked(self) -> bool:
        return self._is_not_asked

    def show_sites(self, ticked: Iterable[str], *, ended: bool, not_asked: bool = False) -> None:
        """Put back what was ticked."""
        wanted = set(ticked)
        for box in self.boxes():
            box.blockSignals(True)
            box.setChecked(box.key in wanted)
            box.blockSignals(False)
            box.update()
        self._is_ended, self._is_not_asked = ended, not_asked
        self._show()
        self.changed.emit()

    def focus_first(self) -> None:
        self.boxes()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self) -> None:
        self._is_not_asked = False
        self._show()
        self.changed.emit()

    def _end(self) -> None:
        self._is_ended, self._is_not_asked = True, False
        self._show()
        self.changed.emit()
        self.moved.emit(1)

    def _show(self) -> None:
        count = len(self.ticked())
        if self._is_not_asked:
            said = self.tr("not asked")
        elif self._is_ended:
            said = self.tr("{count} of {all} sites hurt, the others do not", None, count).format(
                count=count, all=len(self.boxes())
            )
        else:
            said = self.tr("{count} of {all} sites so far", None, count).format(count=count, all=len(self.boxes()))
        self._count.setText(said)
        self.setAccessibleDescription(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _OTHERS:
            if self._is_ended:
                self.submitted.emit()
            else:
                self._end()
        elif event.text() and event.text() in "nN":
            self.show_sites((), ended=False, not_asked=True)
            self.moved.emit(1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._go(key)
        else:
            super().keyPressEvent(event)

    def _go(self, key: Qt.Key) -> None:
        held = self.focusWidget()
        for place, boxes in enumerate(self._columns):
            row = next((at for at, box in enumerate(boxes) if box is held), None)
            if row is None:
                continue
            if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                listed = self.boxes()
                at = listed.index(boxes[row]) + (1 if key is Qt.Key.Key_Down else -1)
                target = listed[max(0, min(len(listed) - 1, at))]
            else:
                beside = max(0, min(len(self._columns) - 1, place + (1 if key is Qt.Key.Key_Right else -1)))
                other = self._columns[beside]
                target = other[min(row, len(other) - 1)]
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
