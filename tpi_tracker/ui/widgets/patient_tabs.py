"""The tabs of the open patients."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.icons import paint_icon
from tpi_tracker.ui.turned import draw_text, margins, turn


class TabFacts(NamedTuple):
    """``name`` is FAMILY, Given; ``has_draft`` puts a dot before it."""

    patient_no: str
    name: str
    has_draft: bool


class PatientTabButton(QAbstractButton):
    """One tab: the name, a dot for a draft, a cross to close."""

    close_asked = Signal()

    def __init__(self, facts: TabFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_facts(facts)

    def show_facts(self, facts: TabFacts) -> None:
        """Say the name, and whether there is a draft."""
        self.facts = facts
        self.setText(facts.name)
        name = self.tr("{name}, draft").format(name=facts.name) if facts.has_draft else facts.name
        self.setAccessibleName(name)
        self.setToolTip(facts.name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = min(QFontMetrics(style.font(13, 600)).horizontalAdvance(self.text()), style.px(200))
        return QSize(words + style.px(12 + 32 + (12 if self.facts.has_draft else 0)), style.px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(90), style.px(36))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        middle = event.button() is Qt.MouseButton.MiddleButton
        if middle or (event.button() is Qt.MouseButton.LeftButton and self._cross().contains(event.position())):
            self.setDown(False)
            self.close_asked.emit()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect())
            turn(painter, area)
            chosen = self.isChecked()
            if self.hasFocus() or self.underMouse():
                painter.fillRect(area.adjusted(0, 0, 0, -1), style.token("sel" if self.hasFocus() else "hover"))
            left = style.px(12)
            if self.facts.has_draft:
                dot = style.px(6)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(style.token("caution"))
                painter.drawEllipse(QRectF(left, (area.height() - dot) / 2, dot, dot))
                left += style.px(11)
            painter.setFont(style.font(13, 600 if chosen else 400))
            painter.setPen(style.token("text" if chosen else "muted"))
            room = area.adjusted(left, 0, -style.px(30), 0)
            words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
            draw_text(painter, room, int(Qt.AlignmentFlag.AlignVCenter), words)
            paint_icon(painter, self._cross().adjusted(4, 4, -4, -4), "close", "muted")
            if chosen:
                painter.fillRect(
                    QRectF(0, area.height() - style.px(3), area.width(), style.px(3)), style.token("accent")
                )

    def _cross(self) -> QRectF:
        side = style.px(22)
        return QRectF(self.width() - side - style.px(6), (self.height() - side) / 2, side, side)


class PatientTabs(QWidget):
    """36 high, hidden while no patient is open."""

    chosen = Signal(str)
    close_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "tabs")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Open patients"))
        self.setFixedHeight(style.px(36))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(margins(style.px(28), 0, style.px(24), 0))
        self._row.setSpacing(style.px(4))
        self._row.addStretch(1)
        self._buttons: list[PatientTabButton] = []
        self._shown: tuple[tuple[TabFacts, ...], str | None] = ((), None)
        self.hide()

    def show_tabs(self, tabs: Sequence[TabFacts], current: str | None) -> None:
        """Show these patients; ``current`` is the one in front."""
        wanted = (tuple(tabs), current)
        if wanted == self._shown:
            return
        self._shown = wanted
        if [button.facts.patient_no for button in self._buttons] == [facts.patient_no for facts in tabs]:
            for button, facts in zip(self._buttons, tabs, strict=True):
                button.show_facts(facts)
                button.setChecked(facts.patient_no == current)
        else:
            self._make_buttons(tabs, current)
        self.setVisible(bool(tabs))

    def names(self) -> list[str]:
        return [button.text() for button in self._buttons]

    def _make_buttons(self, tabs: Sequence[TabFacts], current: str | None) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for place, facts in enumerate(tabs):
            button = PatientTabButton(facts, self)
            button.setChecked(facts.patient_no == current)
            button.clicked.connect(self._clicked)
            button.close_asked.connect(self._close)
            self._row.insertWidget(place, button)
            self._buttons.append(button)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, PatientTabButton):
            button.setChecked(True)
            self.chosen.emit(button.facts.patient_no)

    def _close(self) -> None:
        button = self.sender()
        if isinstance(button, PatientTabButton):
            self.close_asked.emit(button.facts.patient_no)
