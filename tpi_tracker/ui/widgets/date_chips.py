"""Dates as chips that are on or off: Space or a click takes one away and puts it back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.date_text import shown_date, shown_day


class DateChip(QAbstractButton):
    """One date; struck through while it is off."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = day
        self.setCheckable(True)
        self.setChecked(True)
        self.setText(shown_day(day))
        self.setAccessibleName(shown_date(day))
        self.setFont(style.font(12, 500))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()
        self.toggled.connect(self._describe)

    def _describe(self) -> None:
        said = self.tr("{date}, click to leave out") if self.isChecked() else self.tr("{date}, left out")
        self.setToolTip(said.format(date=shown_date(self.day)))

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(width + style.px(18), style.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            chosen = self.isChecked()
            ground = "hover" if self.underMouse() else "pending_bg" if chosen else "surface"
            frame = "accent" if self.hasFocus() else ground if chosen else "line"
            pen = QPen(style.token(frame), 2.0 if self.hasFocus() else 1.0)
            if not chosen and not self.hasFocus():
                pen.setDashPattern([2.5, 2.0])
            painter.setPen(pen)
            painter.setBrush(style.token(ground))
            painter.drawRoundedRect(box, style.px(4), style.px(4))
            font = style.font(12, 500)
            font.setStrikeOut(not chosen)
            painter.setFont(font)
            painter.setPen(style.token("pending" if chosen else "muted"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.text())


class DateChips(QWidget):
    """A row of dates. ``changed`` tells that one was taken away or put back."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(style.px(4))
        self._row.addStretch()
        self._chips: list[DateChip] = []

    def show_days(self, offered: Iterable[date], chosen: Iterable[date]) -> None:
        """Offer these days, those in ``chosen`` on; days chosen besides are offered too."""
        on = set(chosen)
        days = sorted({*offered, *on})
        if days != [chip.day for chip in self._chips]:
            for chip in self._chips:
                self._row.removeWidget(chip)
                chip.hide()
                chip.deleteLater()
            self._chips = [DateChip(day) for day in days]
            for place, chip in enumerate(self._chips):
                self._row.insertWidget(place, chip)
                chip.clicked.connect(self.changed)
        for chip in self._chips:
            chip.setChecked(chip.day in on)

    def days(self) -> tuple[date, ...]:
        """The days that are on."""
        return tuple(chip.day for chip in self._chips if chip.isChecked())

    def chips(self) -> tuple[DateChip, ...]:
        return tuple(self._chips)
