"""The eight steps of a workup at the left: how far each is, and which one is open."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tpi_tracker.domain.checklist import StepProgress
from tpi_tracker.domain.codes import HypothesisState
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_text, turn, upright
from tpi_tracker.ui.widgets.card import Card


class ProgressBar(QWidget):
    """One segment a step, each filled as far as its items are answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[float, ...] = ()
        self.setFixedHeight(style.px(6))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[StepProgress]) -> None:
        """Fill the segments."""
        self._parts = tuple(step.answered / step.needed if step.needed else 0.0 for step in steps)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(style.px(160), style.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._parts:
            return
        with QPainter(self) as painter:
            turn(painter, self.rect())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            gap = style.px(3)
            width = (self.width() - gap * (len(self._parts) - 1)) / len(self._parts)
            for number, part in enumerate(self._parts):
                box = QRectF(number * (width + gap), 0, width, self.height())
                painter.setBrush(style.token("pending_bg"))
                painter.drawRoundedRect(box, 2, 2)
                if part > 0:
                    box.setWidth(max(width * min(part, 1.0), style.px(3)))
                    painter.setBrush(style.token("accent"))
                    painter.drawRoundedRect(box, 2, 2)


class StepRow(QWidget):
    """One step: its number or a tick, its title and what is known. Enter or a click opens it."""

    chosen = Signal(str)

    def __init__(self, key: str, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._number, self._title = key, number, title
        self._second, self._done, self._current = "", False, False
        self._compact = False
        self.setFixedHeight(style.px(48))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName(f"step_{key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_compact(self, compact: bool) -> None:
        """The number alone; title and state are its tooltip."""
        self._compact = compact
        self.setFixedHeight(style.px(34 if compact else 48))
        self._say_tip()
        self.update()

    def _say_tip(self) -> None:
        self.setToolTip(f"{self._title}: {self._second}" if self._compact else "")

    def show_state(self, second: str, *, done: bool, current: bool) -> None:
        """What the row says under its title, and how it looks."""
        self._second, self._done, self._current = second, done, current
        self.setAccessibleName(f"{self._number} {self._title}")
        self.setAccessibleDescription(second)
        self._say_tip()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.chosen.emit(self._key)
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.chosen.emit(self._key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, self.rect())
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if self._current or self.hasFocus():
                painter.setPen(QPen(style.token("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(style.token("sel") if self._current else style.token("surface"))
                painter.drawRoundedRect(area, style.px(6), style.px(6))
            side = style.px(22)
            left = (self.width() - side) / 2 if self._compact else style.px(8)
            disc = QRectF(left, (self.height() - side) / 2, side, side)
            filled = "good" if self._done else "accent" if self._current else None
            painter.setPen(Qt.PenStyle.NoPen if filled else QPen(style.token("edge"), 1.2))
            painter.setBrush(style.token(filled) if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)
            painter.setPen(style.token("on_accent" if filled else "muted"))
            painter.setFont(style.font(11, 600))
            if self._done:
                painter.setPen(QPen(style.token("surface"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                x, y, s = disc.x(), disc.y(), side
                with upright(painter, disc):
                    painter.drawLine(int(x + s * 0.30), int(y + s * 0.52), int(x + s * 0.44), int(y + s * 0.66))
                    painter.drawLine(int(x + s * 0.44), int(y + s * 0.66), int(x + s * 0.71), int(y + s * 0.36))
            else:
                draw_text(painter, disc, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
            if self._compact:
                return
            left = disc.right() + style.px(10)
            room = self.width() - left - style.px(6)
            title, second = (
                QRectF(left, style.px(6), room, style.px(18)),
                QRectF(left, style.px(25), room, style.px(16)),
            )
            painter.setFont(style.font(13, 600 if self._current else 500))
            painter.setPen(style.token("accent" if self._current else "text"))
            elide = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, int(room))
            draw_text(painter, title, int(Qt.AlignmentFlag.AlignVCenter), elide)
            painter.setFont(style.font(11.5))
            painter.setPen(style.token("muted"))
            elide = painter.fontMetrics().elidedText(self._second, Qt.TextElideMode.ElideRight, int(room))
            draw_text(painter, second, int(Qt.AlignmentFlag.AlignVCenter), elide)


class StepsCard(Card):
    """All steps with the count of items that matter."""

    chosen = Signal(str)

    def __init__(self, steps: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Workup"), padding=12, name="workup_steps", parent=parent)
        self.bar = ProgressBar()
        self.body.addWidget(self.bar)
        self.body.setSpacing(style.px(4))
        self.rows: dict[str, StepRow] = {}
        for number, (key, title) in enumerate(steps, 1):
            row = StepRow(key, number, title)
            row.chosen.connect(self.chosen)
            self.rows[key] = row
            self.body.addWidget(row)
        self.body.addStretch()
        self.setFixedWidth(style.px(212))

    def set_compact(self, compact: bool) -> None:
        """Numbers alone, where the page has no room for titles."""
        self.header.setVisible(not compact)
        self.bar.setVisible(not compact)
        for row in self.rows.values():
            row.set_compact(compact)
        pad = style.px(5 if compact else 12)
        self.body.setContentsMargins(pad, pad if compact else style.px(4), pad, pad)
        self.setFixedWidth(style.px(48 if compact else 212))

    def show_view(self, view: WorkupView, current: str) -> None:
        """How far every step is; ``current`` is the key of the open one."""
        progress = view.progress
        self.title.setText(self.tr("Workup"))
        told = self.tr("{answered} of {needed}").format(answered=progress.answered, needed=progress.needed)
        self.second.setText(told)
        self.second.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar.show_steps(progress.steps)
        words = self._words(view)
        for step in progress.steps:
            self.rows[step.key].show_state(words[step.key], done=step.is_complete, current=step.key == current)

    def _words(self, view: WorkupView) -> dict[str, str]:
        words = {}
        for step in view.progress.steps:
            if step.answered == 0:
                words[step.key] = self.tr("not started")
            else:
                words[step.key] = self.tr("{done} of {all}").format(done=step.answered, all=step.needed)
        gate = view.progress.gate
        if gate.is_complete:
            found = self.tr("{count} present", None, len(gate.present)).format(count=len(gate.present))
            none = self.tr("none present")
            told = found if gate.present else none
            words["red_flags"] = self.tr("{all} of {all}, {told}").format(all=gate.needed, told=told)
        if view.pattern.sessions:
            count = len(view.pattern.sessions)
            words["pattern"] = (
                self.tr("read from 1 session")
                if count == 1
                else self.tr("read from {count} sessions", None, count).format(count=count)
            )
        tally: dict[HypothesisState, int] = {}
        for row in view.hypotheses.values():
            tally[row.state] = tally.get(row.state, 0) + 1
        many = {state: tally.get(state, 0) for state in HypothesisState}
        names = {
            HypothesisState.CONFIRMED: self.tr("{count} confirmed", None, many[HypothesisState.CONFIRMED]),
            HypothesisState.SUPPORTED: self.tr("{count} supported", None, many[HypothesisState.SUPPORTED]),
            HypothesisState.SUSPECTED: self.tr("{count} suspected", None, many[HypothesisState.SUSPECTED]),
            HypothesisState.REFUTED: self.tr("{count} refuted", None, many[HypothesisState.REFUTED]),
        }
        told_states = [name.format(count=tally[state]) for state, name in names.items() if state in tally]
        if told_states:
            words["sources"] = ", ".join(told_states)
        if view.workup.concluded_on is not None:
            words["conclusion"] = self.tr("concluded")
        elif not view.progress.steps[4].is_complete:
            words["conclusion"] = self.tr("needs step 5")
        return words
