"""The failure flag of a problem, the one card with an alert frame: what it rests on, and how far its workup is."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import StepProgress
from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.instant import local_date
from tpi_tracker.render.wording import date_words, say
from tpi_tracker.services.patient_view import ProblemView
from tpi_tracker.services.workups import WorkupProgress
from tpi_tracker.ui import icons, style
from tpi_tracker.ui.turned import turn
from tpi_tracker.ui.widgets.badge import paint_shape
from tpi_tracker.ui.widgets.buttons import Button, FilledButton, IconButton, WordButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.text import Text


class StepBars(QWidget):
    """One bar a step, filled as far as its items are answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[float, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: tuple[StepProgress, ...]) -> None:
        self._parts = tuple(min(1.0, step.answered / step.needed) if step.needed else 0.0 for step in steps)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(style.px(120), style.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._parts:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, self.rect())
            painter.setPen(style.token("surface"))
            gap, high = style.px(3), style.px(7)
            width = (self.width() - gap * (len(self._parts) - 1)) / len(self._parts)
            for place, part in enumerate(self._parts):
                box = QRectF(place * (width + gap), 0, width, high)
                for share, tone in ((1.0, "pending_bg"), (part, "accent")):
                    if share:
                        painter.setBrush(style.token(tone))
                        painter.drawRoundedRect(QRectF(box.x(), box.y(), box.width() * share, high), 2, 2)


class FlagMark(QWidget):
    """The filled flag of a live finding; an outline when it is dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(style.square(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            side = style.px(14)
            box = QRectF(1, 1, side, side)
            if self.isEnabled():
                paint_shape(painter, box, "flag")
            else:
                icons.paint_icon(painter, box, "flag", "muted")


class FindingCard(Card):
    """A live flag, or a dismissed one with its reason and end."""

    workup_wanted = Signal()
    dismiss_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__("", name="finding_card", parent=parent)
        self._zone = zone
        self._sign = FlagMark()
        self._kind = Text("", 13, 600, "alert")
        self._since = Text("", 12, tone="muted")
        top = QHBoxLayout()
        top.setSpacing(style.px(7))
        top.addWidget(self._sign)
        top.addWidget(self._kind, 1)
        top.addWidget(self._since)
        self._sentence = Text("", 12, wrap=True)
        self._dismissed = Text("", 12, tone="muted", wrap=True)
        self._progress = QWidget()
        progress = QVBoxLayout(self._progress)
        progress.setContentsMargins(0, 0, 0, 0)
        progress.setSpacing(style.px(6))
        line = QHBoxLayout()
        line.setSpacing(style.px(8))
        line.addWidget(Text(self.tr("Workup"), 12, 600))
        self._answered = Text("", 12, tone="muted")
        self._step = Text("", 12, tone="muted")
        line.addWidget(self._answered, 1)
        line.addWidget(self._step)
        progress.addLayout(line)
        self._bars = StepBars()
        progress.addWidget(self._bars)
        self._red_flags = Text("", 12, 600, "alert", wrap=True, name="red_flags")
        progress.addWidget(self._red_flags)
        self._actions = Flow(style.px(8), style.px(6))
        self._open = FilledButton(self.tr("Open workup"), "workup", name="open_workup", keys="Ctrl+Shift+W")
        self._open.clicked.connect(self.workup_wanted)
        self._dismiss = WordButton(self.tr("Dismiss with reason"), name="dismiss_finding")
        self._dismiss.clicked.connect(self.dismiss_wanted)
        self._actions.addWidget(self._open)
        self._history = IconButton(self.tr("History"), "clock", size=28, icon_size=16, name="flag_history")
        self._history.setToolTip(self.tr("History (H)"))
        self._history.setAccessibleDescription(self.tr("What became of the flag, and who set it aside and why"))
        self._history.clicked.connect(self.history_wanted)
        self._actions.addWidget(self._dismiss)
        self._actions.addWidget(self._history)
        self.body.setSpacing(style.px(7))
        self.body.addLayout(top)
        for widget in (self._sentence, self._dismissed, self._progress):
            self.body.addWidget(widget)
        self.body.addLayout(self._actions)
        self.body.setContentsMargins(style.px(16), style.px(11), style.px(16), style.px(12))

    def show_problem(self, view: ProblemView, *, locked: bool, may_look: bool = True) -> None:
        """Show the problem's current finding; hides itself where there is none. ``may_look``: into its workup."""
        finding = view.finding
        self.setVisible(finding is not None)
        if finding is None:
            return
        live = finding.is_live
        kind = {
            "no_relief": self.tr("Treatment failure: no relief"),
            "short_lived": self.tr("Treatment failure: short-lived"),
        }[finding.kind.value]
        self._kind.setText(kind)
        self._kind.set_tone("alert" if live else "muted")
        self._sign.setEnabled(live)
        self.set_alert(live)
        since = date_words(local_date(finding.since, self._zone))
        self._since.setText(self.tr("since {day}").format(day=since))
        sentence = say(view.failure_reason) if view.failure_reason else ""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._dismissed.setVisible(finding.status is FindingStatus.DISMISSED)
        if finding.dismissed_until is not None:
            self._dismissed.setText(
                self.tr("Dismissed until {day}: {reason}").format(
                    day=date_words(finding.dismissed_until), reason=finding.dismissal_reason or ""
                )
            )
        workup = _workup_of(view)
        self._progress.setVisible(workup is not None)
        if workup is not None:
            self._show_workup(workup)
        self._open.set_text(self._workup_words(workup))
        self._open.setVisible(may_look and (not locked or workup is not None))
        self._dismiss.setVisible(live and not locked)
        self.setAccessibleName(kind)
        self.setAccessibleDescription(f"{self._since.text()}. {sentence}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """H shows the history, as in the timeline, from whichever button of the card has the focus."""
        if event.key() == Qt.Key.Key_H and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.history_wanted.emit()
            return
        super().keyPressEvent(event)

    def open_button(self) -> Button:
        return self._open

    def _show_workup(self, workup: WorkupProgress) -> None:
        self._answered.setText(
            self.tr("{answered} of {needed} items that matter").format(answered=workup.answered, needed=workup.needed)
        )
        self._step.setText(self.tr("step {step} of {steps}").format(step=workup.step, steps=len(workup.steps)))
        self._step.setVisible(workup.is_open)
        self._bars.show_steps(workup.steps)
        flags = ", ".join(workup.red_flags)
        self._red_flags.setText(self.tr("Red flag present: {flags}.").format(flags=flags) if flags else "")
        self._red_flags.setVisible(bool(flags))

    def _workup_words(self, workup: WorkupProgress | None) -> str:
        if workup is None:
            return self.tr("Open workup")
        return self.tr("Resume workup") if workup.is_open else self.tr("Concluded workup")


def _workup_of(view: ProblemView) -> WorkupProgress | None:
    """The workup that is open, else the concluded one that answers the flag."""
    finding = view.finding
    named = [w for w in view.workups if finding is not None and w.workup.workup_id == finding.workup_id]
    return view.open_workup or next(iter(named), None)


class RiskCard(Card):
    """What is recorded and listed with a higher risk of failure: a list with its sources, never a sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", name="risk_card", parent=parent)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Listed with higher risk of failure"), 13, 600), 1)
        head.addWidget(Text(self.tr("not a score"), 12, tone="muted"))
        self._factors = Text("", 12, wrap=True)
        self._source = Text("", 12, tone="muted", wrap=True)
        self.body.setSpacing(style.px(4))
        self.body.addLayout(head)
        self.body.addWidget(self._factors)
        self.body.addWidget(self._source)
        self.body.setContentsMargins(style.px(16), style.px(11), style.px(16), style.px(12))
        self.setAccessibleName(self.tr("Listed with higher risk of failure"))

    def show_factors(self, factors: list[str], sources: list[str]) -> None:
        """Factors in words and their citations; hides itself where nothing is recorded."""
        self.setVisible(bool(factors))
        words = " · ".join(factors)
        self._factors.setText(words[:1].upper() + words[1:])
        self._source.setText("; ".join(sources))
        self.setAccessibleDescription(f"{self._factors.text()}. {self._source.text()}")


class NextCard(Card):
    """What comes next: calls and reviews, the first ones with their dates; and the way to what was tried before."""

    treatments_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", name="next_card", parent=parent)
        self.body.setContentsMargins(style.px(16), style.px(11), style.px(16), style.px(12))
        self.body.setSpacing(style.px(6))
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Next"), 13, 600), 1)
        self.treatments = WordButton(self.tr("Treatments"), name="open_treatments", keys="Ctrl+T")
        self.treatments.setFixedHeight(style.px(22))
        self.treatments.setAccessibleDescription(self.tr("What was tried, and what is taken now"))
        self.treatments.clicked.connect(self.treatments_wanted)
        head.addWidget(self.treatments)
        self.body.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(style.px(5))
        self.body.addLayout(self._rows)
        self.setAccessibleName(self.tr("Next"))

    def show_items(self, items: list[tuple[str, str, str, str]]) -> None:
        """``(icon, words, date words, tone)`` for each row; says so where nothing is planned."""
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if not items:
            self._rows.addWidget(Text(self.tr("No call and no review planned."), 12, tone="muted"))
        for icon, words, on, tone in items:
            self._rows.addWidget(_NextRow(icon, words, on, tone))
        self.setAccessibleDescription("; ".join(f"{words}, {on}" for _, words, on, _ in items))


class _NextRow(QWidget):
    def __init__(self, icon: str, words: str, on: str, tone: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(8))
        sign = QLabel()
        sign.setFixedSize(style.square(16))
        icons.dress(sign, icon, "muted", 16)
        row.addWidget(sign)
        row.addWidget(Text(words, 12, elide=True), 1)
        row.addWidget(Text(on, 12, 600 if tone == "accent" else 500, tone))
