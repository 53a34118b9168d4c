"""The pain problems of a patient beside each other: what and where, since when, and how it stands."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from tpi_tracker.domain.problem import Problem
from tpi_tracker.services.patient_view import ProblemView
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.problem_words import pattern_words, region_words
from tpi_tracker.ui.turned import draw_text, turn
from tpi_tracker.ui.widgets.badge import badge_width, paint_badge, words
from tpi_tracker.ui.widgets.buttons import IconButton, WordButton
from tpi_tracker.ui.widgets.date_text import shown_month
from tpi_tracker.ui.widgets.flow import Flow

HEIGHT = 44


class ProblemTab(QAbstractButton):
    """One problem; its accessible name says all that is painted."""

    def __init__(self, view: ProblemView, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.problem_id = view.problem.problem_id
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setObjectName(f"problem_{self.problem_id}")
        self.show_view(view, today)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_view(self, view: ProblemView, today: date) -> None:
        """Say how the problem stands now."""
        self._title = view.problem.title
        self._second = problem_line(view.problem, today)
        self._badge, self._final = _badge(view)
        said = [self._title, self._second]
        if self._badge is not None:
            said.append(words(self._badge, self._final))
        self.setAccessibleName(", ".join(part for part in said if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text = max(
            QFontMetricsF(style.font(13, 600)).horizontalAdvance(self._title),
            QFontMetricsF(style.font(11.5)).horizontalAdvance(self._second),
        )
        badge = badge_width(self._badge, final=self._final) + style.px(10) if self._badge else 0
        return QSize(round(text) + badge + style.px(26), style.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(style.px(120), style.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            chosen, focused = self.isChecked(), self.hasFocus()
            turn(painter, self.rect())
            style.paint_frame(
                painter,
                self.rect(),
                ground="sel" if chosen else "hover" if self.underMouse() else "surface",
                frame="accent" if chosen or focused else "line",
                width=2.0 if focused else 1.0,
                radius=6,
            )
            left, right = style.px(13), self.width() - style.px(11)
            badge = badge_width(self._badge, final=self._final) if self._badge is not None else 0
            if self._badge is not None and self.width() - badge > style.px(90):
                right -= badge
                paint_badge(painter, right, self.height() / 2, self._badge, final=self._final)
                right -= style.px(8)
            room = QRectF(left, style.px(4), right - left, style.px(19))
            _line(painter, room, self._title, 13, 600, "text")
            _line(painter, room.translated(0, style.px(18)), self._second, 11.5, 400, "muted")


class ProblemPicker(QWidget):
    """Left and right arrows go from problem to problem; *Add problem* stands behind the last."""

    chosen = Signal(str)
    add_wanted = Signal()
    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem_picker")
        self.setAccessibleName(self.tr("Pain problems"))
        self._tabs: list[ProblemTab] = []
        self._flow = Flow(style.px(8), style.px(6))
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._flow)
        self._edit = IconButton(self.tr("Edit problem"), "draft", size=30, icon_size=16, name="edit_problem")
        self._edit.clicked.connect(self._edit_clicked)
        self._add = WordButton(self.tr("Add problem"), "add", name="add_problem")
        self._add.clicked.connect(self.add_wanted)
        self._flow.addWidget(self._edit)
        self._flow.addWidget(self._add)

    def show_problems(self, views: Sequence[ProblemView], current: str | None, today: date, *, locked: bool) -> None:
        """Show these problems; ``current`` is chosen. ``locked``: nothing can be written."""
        if [tab.problem_id for tab in self._tabs] != [view.problem.problem_id for view in views]:
            self._make_tabs(views, today)
        for tab, view in zip(self._tabs, views, strict=True):
            tab.show_view(view, today)
            tab.setChecked(tab.problem_id == current)
        self._edit.setVisible(bool(views) and not locked)
        self._add.setVisible(not locked)

    def current(self) -> str | None:
        """The problem that is chosen."""
        return next((tab.problem_id for tab in self._tabs if tab.isChecked()), None)

    def tabs(self) -> list[ProblemTab]:
        return list(self._tabs)

    def _make_tabs(self, views: Sequence[ProblemView], today: date) -> None:
        for tab in self._tabs:
            self._flow.removeWidget(tab)
            tab.hide()
            tab.deleteLater()
        self._tabs = [ProblemTab(view, today, self) for view in views]
        for behind in (self._edit, self._add):
            self._flow.removeWidget(behind)
        for tab in self._tabs:
            tab.clicked.connect(self._clicked)
        for widget in (*self._tabs, self._edit, self._add):
            self._flow.addWidget(widget)
            widget.show()
        self._order_focus()

    def _order_focus(self) -> None:
        """New widgets come last in the window's order of focus; these belong before *Edit problem*."""
        before = self._edit.previousInFocusChain()
        while before is not None and (before.focusPolicy() is Qt.FocusPolicy.NoFocus or before in self._tabs):
            before = before.previousInFocusChain()
            if before is self._edit:
                return
        if before is None:
            return
        for tab in self._tabs:
            QWidget.setTabOrder(before, tab)
            before = tab

    def _clicked(self) -> None:
        tab = self.sender()
        if isinstance(tab, ProblemTab):
            self.chosen.emit(tab.problem_id)

    def _edit_clicked(self) -> None:
        current = self.current()
        if current is not None:
            self.edit_wanted.emit(current)


def problem_line(problem: Problem, today: date) -> str:
    """``upper back · since Mar-2025 · constant``: the year alone when it is long ago."""
    parts = [region_words(problem.region)] if problem.region else []
    if problem.onset_date is not None:
        recent = (today - problem.onset_date).days < 730
        onset = shown_month(problem.onset_date) if recent else f"{problem.onset_date.year:04d}"
        parts.append(QCoreApplication.translate("ProblemPicker", "since {onset}").format(onset=onset))
    if problem.pattern is not None:
        parts.append(pattern_words(problem.pattern))
    return " · ".join(parts)


def _badge(view: ProblemView) -> tuple[str | None, bool]:
    if view.finding is not None and view.finding.is_live:
        return "flag", True
    last = view.last_session
    return (last.verdict.verdict.value, last.verdict.final) if last else (None, True)


def _line(painter: QPainter, room: QRectF, text: str, size: float, weight: int, tone: str) -> None:
    painter.setFont(style.font(size, weight))
    painter.setPen(style.token(tone))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    draw_text(painter, room, int(Qt.AlignmentFlag.AlignVCenter), shown)
