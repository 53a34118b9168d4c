"""One site: number, side and muscle, points, volume, the five criteria, and whether it is confirmed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from tpi_tracker.domain import muscle_names
from tpi_tracker.domain.codes import Region, Side
from tpi_tracker.services import catalogue
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import icons, style
from tpi_tracker.ui.accessible import announce
from tpi_tracker.ui.forms import session_muscles, session_reading
from tpi_tracker.ui.forms.session_cells import Cell, FaultLine, NumberRing, SideBox, tidied
from tpi_tracker.ui.forms.session_content import SiteContent
from tpi_tracker.ui.forms.session_criteria import CriteriaBoxes
from tpi_tracker.ui.forms.session_site_keys import SiteKeys
from tpi_tracker.ui.turned import turn
from tpi_tracker.ui.widgets.body_regions import RegionKey
from tpi_tracker.ui.widgets.buttons import IconButton, WordButton
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.suggest_field import SuggestField
from tpi_tracker.ui.widgets.suggest_popup import Suggestion
from tpi_tracker.ui.widgets.text import Text

NUMBER, SITE, POINTS, VOLUME, STATE = 30, 220, 52, 60, 150
"""Widths of the columns; the header of the table uses the same."""
PADDING = 12
NARROW_SITE, NARROW_POINTS, NARROW_STATE = 188, 46, 144
"""The same where rows take two lines, without a head."""


class SiteRow(QFrame):
    """A row of the sites. It tells what happened; the card decides what follows."""

    changed = Signal()
    confirm_wanted = Signal()
    remove_wanted = Signal()
    next_wanted = Signal()
    """Enter in a field: on to the row below."""
    past_wanted = Signal()
    """Enter in an empty row: the sites are done."""
    move_wanted = Signal(int, str)
    """Up (-1) or down (1), and the column to stay in."""
    current_changed = Signal(bool)

    def __init__(self, region: Region | None, used: Mapping[str, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region, self._used = region, used
        self._content = SiteContent(side="")
        self._number, self._is_current, self._is_filling = 0, False, False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look_for_focus)
        self.setProperty("kind", "site_row")
        self.setObjectName("site")
        self._build()
        self._place(False)
        self.show_content(self._content)

    def _build(self) -> None:
        self.ring = NumberRing()
        self.side = SideBox()
        self.muscle = SuggestField(self.tr("Muscle"), self._suggest, object_name="muscle")
        self.muscle.setPlaceholderText(self.tr("Muscle, or the map"))
        self.points = Cell(self.tr("Points"), "points")
        self.volume = Cell(self.tr("Volume (mL)"), "volume_ml")
        self._criteria = CriteriaBoxes()
        self._criteria.changed.connect(self._box_changed)
        self.boxes = self._criteria.boxes
        self._state = QWidget()
        state = QHBoxLayout(self._state)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(style.px(2))
        self._tick = QLabel()
        icons.dress(self._tick, "check", "good", 16)
        self._waiting = Text(self.tr("not confirmed"), 12, 500, "caution")
        self.confirm_button = WordButton(self.tr("Confirm"), name="confirm")
        self._key = KeyHint(self.tr("Space"))
        self.remove_button = IconButton(self.tr("Remove site"), "close", name="remove")
        state.addStretch()
        for widget in (self._tick, self._waiting, self.confirm_button, self._key, self.remove_button):
            state.addWidget(widget)
        self.fault = FaultLine()
        self.side.activated.connect(self._edited)
        self.muscle.textChanged.connect(self._muscle_typed)
        self.muscle.taken.connect(self._muscle_chosen)
        self.muscle.left.connect(self._muscle_left)
        for cell in (self.points, self.volume):
            cell.textChanged.connect(self._edited)
            cell.editingFinished.connect(self._cell_left)
        self.confirm_button.clicked.connect(self.confirm_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)
        buttons = (self.confirm_button, self.remove_button)
        for child in (self.side, self.muscle, self.points, self.volume, *self.boxes.values(), *buttons):
            child.installEventFilter(self)
        self.keys = SiteKeys(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(style.px(PADDING), 0, style.px(PADDING), 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)

    def _place(self, compact: bool) -> None:
        """One line 40 high; two lines where there is no room for it."""
        grid = self._grid
        while grid.takeAt(0) is not None:
            continue
        grid.addWidget(self.ring, 0, 0)
        grid.addWidget(self.side, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.muscle, 0, 2)
        grid.addWidget(self.points, 0, 3)
        grid.addWidget(self.volume, 0, 4)
        if compact:
            grid.addWidget(self._criteria, 1, 1, 1, 5)
            grid.addWidget(self._state, 0, 5)
        else:
            grid.addWidget(self._criteria, 0, 5)
            grid.addWidget(self._state, 0, 6)
        grid.addWidget(self.fault, 2, 1, 1, 6)
        grid.setRowMinimumHeight(0, style.px(40) - 1)
        grid.setRowMinimumHeight(1, style.px(30) if compact else 0)
        points, state = (NARROW_POINTS, NARROW_STATE) if compact else (POINTS, STATE)
        for column, width in ((0, NUMBER), (3, points), (4, VOLUME)):
            grid.setColumnMinimumWidth(column, style.px(width))
        grid.setColumnStretch(2, 1)
        self._state.setMinimumWidth(style.px(state))
        self.points.setFixedWidth(style.px(points))
        self.volume.setFixedWidth(style.px(VOLUME))
        self._criteria.set_compact(compact)
        self._widen()

    def _widen(self) -> None:
        """The side takes a field's room only while it is in hand or nothing is chosen."""
        framed = self.is_empty() or self.side.hasFocus() or bool(self.side.property("wrong")) or not self.side.side()
        self.side.is_framed = framed
        width = style.px(54) if framed else max(style.px(17), self.side.widest_letter())
        if self.side.width() != width:
            self.side.setFixedWidth(width)
            self._grid.setColumnMinimumWidth(1, style.px(60) if framed else width)
        site = NARROW_SITE if self._criteria.is_compact else SITE
        self.muscle.setMinimumWidth(style.px(site - 64 if framed else site - 24))
        self.side.update()

    def set_compact(self, compact: bool) -> None:
        """Two lines instead of one."""
        if compact == self._criteria.is_compact:
            return
        self._place(compact)

    # Content

    def content(self) -> SiteContent:
        """What stands in the row."""
        return replace(
            self._content,
            side=self.side.side(),
            muscle_text=self.muscle.text(),
            points=self.points.text(),
            volume=self.volume.text(),
            criteria=self._criteria.values(),
        )

    def show_content(self, content: SiteContent) -> None:
        """Show a row as it was kept or carried."""
        self._is_filling = True
        self._content = content
        known = catalogue.muscle(content.muscle) if content.muscle else None
        self.muscle.setText(known.name if known else content.muscle_text)
        self.muscle.setCursorPosition(0)  # a long name shows how it begins
        self.side.choose(content.side)
        self.points.setText(content.points)
        self.volume.setText(content.volume)
        self._is_filling = False
        self._dress()

    def set_number(self, number: int) -> None:
        self._number = number
        self._dress()

    @property
    def number(self) -> int:
        return self._number

    def is_empty(self) -> bool:
        return self.content().is_empty

    def is_confirmed(self) -> bool:
        return self._content.is_confirmed

    def cells(self) -> dict[str, QWidget]:
        """The fields by the name of their column, as they follow one another."""
        cells = {"side": self.side, "muscle": self.muscle, "points": self.points, "volume": self.volume}
        return {**cells, **self.boxes}

    def stops(self) -> list[QWidget]:
        """Where Tab stops: the findings are one stop, the cross is one only while it is in hand."""
        parts: list[QWidget] = [self, self.side, self.muscle, self.points, self.volume, self._criteria.stop()]
        parts.append(self.confirm_button)
        return [*parts, self.remove_button] if self.remove_button.hasFocus() else parts

    def region_key(self) -> RegionKey | None:
        """The muscle and side on the map."""
        side = self.side.side()
        return RegionKey(self._content.muscle, Side(side)) if self._content.muscle and side else None

    def take_muscle(self, key: str, side: str | None = None, spot: tuple[float, float, str] | None = None) -> None:
        """Name the muscle of this row, from the list or the map."""
        muscle = catalogue.muscle(key)
        typed = muscle_names.split_side(self.muscle.text(), catalogue.muscles()).side
        x, y, view = spot if spot else (None, None, None)
        content = replace(self.content(), muscle=key, muscle_text=muscle.name if muscle else key)
        content = replace(content, side=side or typed or content.side, map_x=x, map_y=y, map_view=view)
        self.show_content(content)
        self.clear_faults()
        self.changed.emit()

    def confirm(self) -> None:
        """This site was done today."""
        if not self._content.is_confirmed:
            self._content = replace(self.content(), is_confirmed=True)
            self._dress()
            self.changed.emit()

    def turn_criterion(self, place: int) -> None:
        """Key 1 to 5: not recorded, yes, no, and round again."""
        box = self._criteria.turn(place, carried=not self.is_confirmed())
        if self._criteria.stop().hasFocus():
            box.setFocus(Qt.FocusReason.TabFocusReason)
        announce(box, f"{box.accessibleName()}: {box.accessibleDescription()}")
        self._box_changed()

    def take_side(self, side: str) -> None:
        """The side by a letter."""
        self.side.choose(side)
        self.fault.drop(self.side)
        self._edited()

    def look_at_muscle(self) -> bool:
        """Take what was typed if it names one muscle, else say what is wrong with it; whether it is named now."""
        self._muscle_left()
        return self._content.muscle is not None

    # Faults

    def clear_faults(self) -> None:
        self.fault.drop()
        self._dress()

    def show_fault(self, field: str, sentence: str) -> QWidget:
        """Say what is wrong with ``muscle``, ``side``, ``points``, ``volume`` or ``confirm``; returns where to go."""
        editors: dict[str, QWidget] = {"side": self.side, "points": self.points, "volume": self.volume}
        editor = editors.get(field, self.muscle)
        self.fault.add(editor, sentence)
        self._dress()
        return editor

    # What happens in the fields

    def _suggest(self, text: str) -> list[Suggestion]:
        return session_muscles.suggestions(text, catalogue.muscles(), self._region, self._used)

    def _muscle_typed(self, text: str) -> None:
        if self._is_filling:
            return
        known = muscle_names.exact(text, catalogue.muscles())
        is_name = known is not None and not self.muscle.is_open()
        self._content = replace(self.content(), muscle=known.key if known and is_name else None)
        self._edited()

    def _muscle_chosen(self, key: str) -> None:
        self.take_muscle(key)
        (self.points if self.side.side() else self.side).setFocus(Qt.FocusReason.TabFocusReason)

    def _muscle_left(self) -> None:
        """Leaving with a name, an abbreviation or the only muscle that fits takes it; else the field says so."""
        text = self.muscle.text()
        if not text.strip() or self._content.muscle is not None:
            return
        known = muscle_names.exact(text, catalogue.muscles())
        found = muscle_names.find(text, catalogue.muscles(), region=self._region, used=self._used)
        if known is None and len(found) == 1:
            known = found[0].muscle
        if known is not None:
            self.take_muscle(known.key)
            return
        if found:
            names = self.tr(" or ").join(match.muscle.name for match in found[:3])
            self.show_fault("muscle", self.tr("Which one: {names}?").format(names=names))
        else:
            self.show_fault("muscle", session_muscles.not_known(text, catalogue.muscles()))

    def _cell_left(self) -> None:
        """A number is shown one way, or said to be none, once its field is left."""
        cell = self.sender()
        if isinstance(cell, Cell) and not self.is_empty():
            how = session_reading.read_points if cell is self.points else session_reading.read_above_zero
            said = tidied(cell, how)
            if said:
                self.show_fault("points" if cell is self.points else "volume", said)

    def _edited(self) -> None:
        if self._is_filling:
            return
        sender = self.sender()
        if isinstance(sender, QWidget):
            self.fault.drop(sender)
        self._dress()
        self.changed.emit()

    def _box_changed(self) -> None:
        self._content = self.content()
        self.changed.emit()

    def _dress(self) -> None:
        """Bring number, boxes, state and name in step with the content."""
        content = self.content()
        is_open = not content.is_confirmed
        self._criteria.show_values(self._content.criteria, carried=is_open)
        empty = content.is_empty
        self.ring.show_number(self._number, solid=not is_open and content.muscle is not None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.NoFocus)
        self._widen()
        kind = "" if empty else "cell"
        if self.muscle.property("kind") != kind:
            self.muscle.setProperty("kind", kind)
            style.redress(self.muscle)
        self.muscle.setFont(style.font(13, 400 if is_open or empty else 500))
        is_right = content.muscle is not None and not self.fault.text()
        self._tick.setVisible(not is_open and is_right and not self._is_current)
        self._waiting.setVisible(is_open and not self._is_current)
        self.confirm_button.setVisible(is_open and self._is_current)
        self._key.setVisible(is_open and self._is_current)
        self.remove_button.setVisible(self._is_current and not empty)
        self.setAccessibleName(self._spoken(content))
        self.update()

    def _spoken(self, content: SiteContent) -> str:
        muscle = catalogue.muscle(content.muscle) if content.muscle else None
        if muscle is None:
            return self.tr("Site {number}").format(number=self._number)
        sides = {
            "left": self.tr("left"),
            "right": self.tr("right"),
            "both": self.tr("both"),
            "midline": self.tr("midline"),
        }
        held = " ".join(part for part in (sides.get(content.side, ""), spoken().lowered(muscle.name)) if part)
        self.setAccessibleDescription("" if content.is_confirmed else self.tr("not confirmed"))
        return self.tr("Site {number}, {what}").format(number=self._number, what=held)

    def _focus_moved(self, came: bool) -> None:
        """Leaving is looked at once the focus has arrived: what is hidden meanwhile could not take it."""
        if came:
            self._set_current(True)
        self._soon.start()

    def _look_for_focus(self) -> None:
        self._widen()
        held = QApplication.focusWidget()
        self._set_current(held is self or (held is not None and self.isAncestorOf(held)))

    def _set_current(self, current: bool) -> None:
        if current != self._is_current:
            self._is_current = current
            self._dress()
            self.current_changed.emit(current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._focus_moved(kind == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_moved(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus_moved(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        (self if not self.is_confirmed() else self.muscle).setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            area = QRectF(self.rect())
            turn(painter, area)
            if self._is_current and not self.is_empty():
                painter.fillRect(area, style.token("sel"))
                painter.fillRect(QRectF(0, 0, style.px(3), area.height()), style.token("accent"))
            painter.fillRect(QRectF(0, area.height() - 1, area.width(), 1), style.token("line"))
