"""What the keys do in a row of the sites: up and down a column, on to the next row, the findings, a side by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from tpi_tracker.ui.widgets.refusal_tip import RefusalTip

if TYPE_CHECKING:
    from tpi_tracker.ui.forms.session_site_row import SiteRow

_RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDES = {"l": "left", "r": "right", "b": "both", "m": "midline"}


class SiteKeys(QObject):
    """Watches the row and all its fields. What it does not know is the field's own."""

    def __init__(self, row: SiteRow) -> None:
        super().__init__(row)
        self._row = row
        self._tip = RefusalTip(row)
        self._letters = self._side_before = ""
        for widget in (row, *row.cells().values(), row.confirm_button, row.remove_button):
            widget.installEventFilter(self)

    def refusal(self) -> str:
        """What is said of a key that was not taken; nothing once another key was pressed."""
        return self._tip.said()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._unsay()
            return self._pressed(watched, event)
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = isinstance(watched, QLineEdit) and watched.isUndoAvailable()
            if event.matches(QKeySequence.StandardKey.Undo) and not own:
                event.ignore()  # a row just deleted comes back with it
                return True
        elif kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._letters = ""
            if kind == QEvent.Type.FocusOut:
                self._unsay()
        return False

    def _unsay(self) -> None:
        if self._tip.said():
            self._tip.say("")

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        row = self._row
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if held:
            return False
        if event.key() == Qt.Key.Key_F2:
            return self._tell_muscle()
        if watched is row.side:
            return self._on_side(event)
        if watched is row.muscle:
            return self._on_muscle(event)
        if watched is row:
            return row.hasFocus() and self._on_row(event)
        if watched in (row.points, row.volume):
            return self._onward(event) or self._up_or_down(watched, event)
        if watched in (row.confirm_button, row.remove_button):
            return self._on_button(watched, event)
        return self._on_box(watched, event)

    def _on_row(self, event: QKeyEvent) -> bool:
        """A row that was carried over: Space confirms it; what was found is asked of a site that was done."""
        row, key = self._row, Qt.Key(event.key())
        if key in {Qt.Key.Key_Space, *_RETURN}:
            row.confirm_wanted.emit()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            row.remove_wanted.emit()
        elif event.text().isdigit():
            self._tip.say(self.tr("Space confirms; then 1 to 5"))
        else:
            return self._up_or_down(row, event)
        return True

    def _on_muscle(self, event: QKeyEvent) -> bool:
        row, key = self._row, Qt.Key(event.key())
        if self._turned(event):
            return True
        if row.muscle.is_open():
            return False
        is_named = row.content().muscle is not None
        if key in _RETURN:
            if row.is_empty():
                row.past_wanted.emit()
            elif is_named or row.look_at_muscle():
                row.next_wanted.emit()
            return True
        return (is_named or key is Qt.Key.Key_Up) and self._up_or_down(row.muscle, event)

    def _on_box(self, watched: QObject, event: QKeyEvent) -> bool:
        row, key = self._row, Qt.Key(event.key())
        if self._turned(event) or self._onward(event) or self._up_or_down(watched, event):
            return True
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = 1 if key is Qt.Key.Key_Right else -1
            line = [*row.boxes.values(), row.confirm_button, row.remove_button]
            seen = [widget for widget in line if widget.isVisibleTo(row)]
            place = next(i for i, widget in enumerate(seen) if widget is watched) + step
            if 0 <= place < len(seen):
                seen[place].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _on_button(self, watched: QObject, event: QKeyEvent) -> bool:
        """Confirm and remove stand behind the findings, an arrow key away from them."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            return self._on_box(watched, event)
        return self._up_or_down(list(self._row.boxes.values())[-1], event)

    def _on_side(self, event: QKeyEvent) -> bool:
        """A letter of a side chooses it; a word is a muscle, whatever letter it begins with."""
        row, key, text = self._row, Qt.Key(event.key()), event.text()
        if self._letters and key is Qt.Key.Key_Space:
            self._letters = ""
            row.muscle.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if not text.isalpha():
            self._letters = ""
            return self._onward(event) or self._up_or_down(row.side, event)
        side = _SIDES.get(text.casefold())
        if not self._letters and side is not None:
            self._letters, self._side_before = text, row.side.side()
            row.take_side(side)
            return True
        letters = self._letters + text
        if self._letters:
            row.take_side(self._side_before)
        row.muscle.setFocus(Qt.FocusReason.TabFocusReason)
        row.muscle.selectAll()
        row.muscle.insert(letters)
        return True

    def _tell_muscle(self) -> bool:
        """F2: what is taught of the row's muscle."""
        from tpi_tracker.ui.dialogs.muscle_card import show_muscle  # only when asked: kept off the form's opening

        key = self._row.content().muscle
        if key is None or not show_muscle(self._row, key):
            self._tip.say(self.tr("Name the muscle; then F2"))
        return True

    def _turned(self, event: QKeyEvent) -> bool:
        """Keys 1 to 5 turn the findings; the one that was turned is gone to, and read out."""
        key = event.key()
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if shifted or not Qt.Key.Key_1 <= key <= Qt.Key.Key_5 or self._row.is_empty():
            return False
        self._row.turn_criterion(key - Qt.Key.Key_1)
        return True

    def _onward(self, event: QKeyEvent) -> bool:
        if event.key() in _RETURN:
            self._row.next_wanted.emit()
            return True
        return False

    def _up_or_down(self, watched: QObject, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            return False
        row = self._row
        column = next((name for name, widget in row.cells().items() if widget is watched), "row")
        row.move_wanted.emit(step, column)
        return True
