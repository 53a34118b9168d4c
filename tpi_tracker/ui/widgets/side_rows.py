"""Rows of the cards at the side of Today: a flag that waits, a step to review, a draft to resume."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tpi_tracker.ui import icons, style
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.badge import FlagBadge
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.text import Text


class FlagLine(QWidget):
    """Who, since when, which problem, which kind of failure, and the way into the workup."""

    opened = Signal(object)
    asked = Signal(object)
    """The ``place`` that was handed in."""

    def __init__(self, name: str, since: str, second: str, kind: str, place: object | None, patient: object) -> None:
        """``place`` is that of the workup; None where the user may not go there."""
        super().__init__()
        self.setAccessibleName(f"{name}, {second}")
        self._place, self._patient = place, patient
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(style.px(16), style.px(10), style.px(8), style.px(8)))
        column.setSpacing(style.px(2))
        top = QHBoxLayout()
        who = WordButton(name, tone="text", name="open_flagged_patient")
        who.setFont(style.font(13, 600))
        who.setFixedHeight(style.px(22))
        who.clicked.connect(self._open)
        top.addWidget(who)
        top.addStretch(1)
        said = Text(since, 12, tone="muted")
        said.setContentsMargins(margins(0, 0, style.px(8), 0))
        top.addWidget(said)
        column.addLayout(top)
        column.addWidget(Text(second, 11, tone="muted", elide=True))
        low = QHBoxLayout()
        low.addWidget(FlagBadge(kind))
        low.addStretch(1)
        go = WordButton(self.tr("Open workup"), name="open_flagged_workup")
        if place is None:
            go.hide()
        go.clicked.connect(self._ask)
        low.addWidget(go)
        column.addLayout(low)
        who.setContentsMargins(0, 0, 0, 0)
        who.setProperty("flush", True)

    def _open(self) -> None:
        self.opened.emit(self._patient)

    def _ask(self) -> None:
        self.asked.emit(self._place)


class UnderWay(QWidget):
    """Which workups are being worked on, a word each: ``listed`` are words and the place they lead to."""

    asked = Signal(object)

    def __init__(self, listed: Sequence[tuple[str, object]], count: int) -> None:
        super().__init__()
        self._places = [place for _, place in listed]
        rows = Flow(style.px(2), 0, last_at_right=True)
        rows.setContentsMargins(margins(style.px(16), style.px(6), style.px(4), style.px(6)))
        self.setLayout(rows)
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, style.px(6), 0, style.px(6))
        line.setSpacing(style.px(8))
        sign = QLabel()
        icons.dress(sign, "workup", "muted", 16)
        line.addWidget(sign)
        one = self.tr("1 workup is under way")
        line.addWidget(
            Text(one if count == 1 else self.tr("{count} workups are under way", None, count).format(count=count), 12)
        )
        rows.addWidget(head)
        names = QWidget()
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, (label, _) in enumerate(listed):
            button = WordButton(label, name="open_workup_under_way")
            button.setProperty("place", place)
            button.clicked.connect(self._ask)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        rows.addWidget(names)

    def _ask(self) -> None:
        self.asked.emit(self._places[int(self.sender().property("place"))])


class ReviewLine(QWidget):
    """Whose step, when it is to be looked at again, which pathway, and the way to it."""

    asked = Signal(object)

    def __init__(self, name: str, when: str, second: str, place: object | None, *, is_late: bool) -> None:
        super().__init__()
        self.setAccessibleName(f"{name}, {second}")
        self._place = place
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(style.px(16), style.px(7), style.px(8), style.px(7)))
        row.setSpacing(style.px(8))
        column = QVBoxLayout()
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(style.px(8))
        top.addWidget(Text(name, 13, 600, elide=True), 1)
        top.addWidget(Text(when, 12, 500 if is_late else 400, "caution" if is_late else "muted"))
        column.addLayout(top)
        column.addWidget(Text(second, 11, tone="muted", elide=True))
        row.addLayout(column, 1)
        button = WordButton(self.tr("Review"), name="review_step")
        if place is None:
            button.hide()
        button.setAccessibleDescription(f"{name}, {second}")
        button.clicked.connect(self._ask)
        row.addWidget(button)

    def _ask(self) -> None:
        self.asked.emit(self._place)


class DraftLine(QWidget):
    """Which form of whom, when, and *Resume*."""

    resumed = Signal(object)

    def __init__(self, name: str, second: str, place: object | None) -> None:
        super().__init__()
        self.setAccessibleName(f"{name}, {second}")
        self._place = place
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(style.px(16), style.px(7), style.px(8), style.px(7)))
        row.setSpacing(style.px(8))
        sign = QLabel()
        sign.setFixedSize(style.square(16))
        icons.dress(sign, "draft", "muted", 16)
        row.addWidget(sign)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(name, 13, 500, elide=True))
        column.addWidget(Text(second, 11, tone="muted", elide=True))
        row.addLayout(column, 1)
        button = WordButton(self.tr("Resume"), name="resume_draft")
        button.setEnabled(place is not None)
        button.clicked.connect(self._resume)
        row.addWidget(button)

    def _resume(self) -> None:
        self.resumed.emit(self._place)


class RowsCard(Card):
    """A card of rows with lines between them, and one sentence while there are none."""

    def __init__(
        self, title: str, second: str = "", *, empty: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, second, name=name, parent=parent)
        self.second.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.header.setFixedHeight(style.px(40))
        self.close_up()
        self._empty = Text(empty, 12, tone="muted", wrap=True)
        self._empty.setContentsMargins(style.px(16), 0, style.px(16), style.px(12))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._empty)
        self._rows: list[QWidget] = []

    def show_rows(self, rows: list[QWidget]) -> None:
        """Put other rows in."""
        for old in self._rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = []
        self._empty.setVisible(not rows)
        for row in rows:
            line: QFrame = Rule()
            for widget in (line, row):
                self.body.addWidget(widget)
                self._rows.append(widget)

    def rows(self) -> list[QWidget]:
        return [row for row in self._rows if not isinstance(row, Rule)]
