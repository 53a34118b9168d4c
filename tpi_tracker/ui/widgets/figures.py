"""The figures above a list: each filters it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_text, turn
from tpi_tracker.ui.widgets.due_row_painting import two_lines

if TYPE_CHECKING:
    from tpi_tracker.services.followups import TodayFigures


class Figure(QAbstractButton):
    """A number 22/600 in its tone, two lines of words beside it. Pressed it filters; pressed again it does not."""

    chosen = Signal(str)

    def __init__(self, key: str, label: str, tone: str, *, filters: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self._label, self._tone = key, label, tone
        self._figure, self._second = "", ""
        self.setObjectName(f"figure_{key}")
        self.setCheckable(filters)
        self.setEnabled(True)
        if filters:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(style.px(56))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._clicked)

    def say(self, figure: str, second: str, tone: str | None = None) -> None:
        """Show another figure."""
        self._figure, self._second = figure, second
        self._tone = tone or self._tone
        self.setText(f"{figure} {self._label}")
        self.setAccessibleName(f"{self._label} {figure}")
        self.setAccessibleDescription(second)
        self.update()

    def figure(self) -> str:
        return self._figure

    def sizeHint(self) -> QSize:
        return QSize(style.px(170), style.px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(70), style.px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            area = QRectF(self.rect())
            turn(painter, area)
            chosen = self.isChecked()
            ground = "sel" if chosen else "hover" if self.isCheckable() and self.underMouse() else "surface"
            style.paint_frame(painter, area, ground=ground, frame="accent" if chosen else "line", radius=8)
            if self.hasFocus():
                painter.setPen(QPen(style.token("accent"), 2.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), style.px(8), style.px(8))
            font = style.font(23, 500)
            metrics = QFontMetricsF(font)
            painter.setFont(font)
            painter.setPen(style.token(self._tone))
            left = style.px(17)
            draw_text(painter, area.adjusted(left, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self._figure)
            words = area.adjusted(left + metrics.horizontalAdvance(self._figure) + style.px(11), 0, -style.px(8), 0)
            two_lines(painter, words, self._label, self._second, size=12)

    def _clicked(self) -> None:
        if self.isCheckable():
            self.chosen.emit(self.key if self.isChecked() else "")


class FigureRow(QWidget):
    """The five of Today. ``chosen`` is the key of a group, empty when all are shown."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Figures"))
        self._figures = {
            "overdue": Figure("overdue", self.tr("Overdue"), "alert"),
            "today": Figure("today", self.tr("Today"), "text"),
            "week": Figure("week", self.tr("Next 7 days"), "text"),
            "unreachable": Figure("unreachable", self.tr("Unreachable"), "caution"),
            "scored": Figure("scored", self.tr("Scored in time"), "good", filters=False),
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(style.px(8))
        self._in_line = 0
        for figure in self._figures.values():
            figure.chosen.connect(self.chosen)
        self._lay(len(self._figures))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Five in a line, or three where their words would be cut."""
        super().resizeEvent(event)
        self._lay(len(self._figures) if self.width() >= style.px(780) else 3)

    def _lay(self, in_line: int) -> None:
        if in_line == self._in_line:
            return
        self._in_line = in_line
        last = len(self._figures) - 1
        for place, figure in enumerate(self._figures.values()):
            column = place % in_line
            wide = in_line - column if place == last else 1
            self._grid.addWidget(figure, place // in_line, column, 1, wide)

    def first(self) -> Figure:
        return self._figures["overdue"]

    def figure(self, key: str) -> Figure:
        return self._figures[key]

    def check(self, key: str) -> None:
        """Show which group the list is narrowed to."""
        for figure in self._figures.values():
            figure.setChecked(figure.key == key)

    def show_figures(self, figures: "TodayFigures", week: str) -> None:
        """``week`` names the next seven days."""
        say = self._figures
        oldest = self.tr("oldest {days} days", None, figures.oldest_days).format(days=figures.oldest_days)
        late = bool(figures.overdue)
        say["overdue"].say(str(figures.overdue), oldest if late else self.tr("none late"), "alert" if late else "text")
        say["today"].say(
            str(figures.today), self.tr("{count} done", None, figures.done_today).format(count=figures.done_today)
        )
        say["week"].say(str(figures.week), week)
        tone = "caution" if figures.unreachable else "text"
        say["unreachable"].say(str(figures.unreachable), self.tr("after 3 tries"), tone)
        pct = figures.completeness_pct
        tone = "text" if pct is None else "good" if pct >= 80 else "caution"
        said = self.tr("none") if pct is None else f"{int(pct + 0.5)}{spoken().percent}"
        say["scored"].say(said, self.tr("nothing was due yet") if pct is None else self.tr("last 90 days"), tone)
