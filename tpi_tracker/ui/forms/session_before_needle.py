"""The card *Before the needle*: one line a check, icon and word, and in the line what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.safety import CheckKey
from tpi_tracker.services import catalogue
from tpi_tracker.ui import icons, style
from tpi_tracker.ui.forms.session_cells import DottedRing
from tpi_tracker.ui.forms.session_content import SafetyContent
from tpi_tracker.ui.forms.session_facts import Fact, stopping, to_note, unasked
from tpi_tracker.ui.forms.session_last_dose import LastDoseLine
from tpi_tracker.ui.forms.session_reason import ReasonNote
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.segments import Segments
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

_ICONS = {"alert": "warning", "caution": "warning", "good": "check"}


class FactLine(QWidget):
    """One check, with room for an answer at its right end; what does not fit in a line takes another."""

    def __init__(self, answer: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(7))
        self._icon = QLabel()
        self._icon.setFixedSize(style.square(16))
        self._title = Text("", 12, 600)
        self._text = Text("", 12, tone="muted", wrap=True)
        policy = self._text.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._text.setSizePolicy(policy)
        self._ring = DottedRing(16)
        row.addWidget(self._icon)
        row.addWidget(self._ring)
        row.addWidget(self._title)
        row.addWidget(self._text, 1)
        if answer is not None:
            row.addWidget(answer)
        self.setMinimumHeight(style.px(20 if answer is None else 25))

    def show_fact(self, fact: Fact) -> None:
        is_known = fact.tone in _ICONS
        self._icon.setVisible(is_known)
        self._ring.setVisible(not is_known)
        if is_known:
            icons.dress(self._icon, _ICONS[fact.tone], fact.tone, 16)
        self._title.setText(fact.title)
        self._text.setText(fact.text)
        self._text.set_tone("alert" if fact.tone == "alert" else "muted")
        self.setAccessibleName(f"{fact.title}: {fact.text}")


class BeforeNeedleCard(Card):
    """It states and asks; an allergy to a component alone wants a reason, in place."""

    changed = Signal()

    def __init__(self, zone: ZoneInfo, today: date, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, name="before_the_needle", parent=parent)
        self.set_title(self.tr("Before the needle"))
        self.second.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.second.setFont(style.font(12, 600))
        self.body.setContentsMargins(style.px(12), 0, style.px(12), style.px(9))
        self._list = QVBoxLayout()
        self._list.setSpacing(style.px(1))
        self.body.addLayout(self._list)
        self.body.addStretch()
        self.infection = self._asked(self.tr("Infection"), "infection")
        self.pregnant = self._asked(self.tr("Pregnancy"), "pregnancy")
        self._answers = {"infection": "", "pregnancy": ""}
        self.last_dose = LastDoseLine(zone, today)
        days = catalogue.safety_rule().call_after_days
        self.call = TickBox(self.tr("call in {hours} h", None, 24 * days).format(hours=24 * days), name="safety_call")
        self.call.setToolTip(
            self.tr(
                "A safety call after {days} days: it asks whether all is well and takes no score", None, days
            ).format(days=days)
        )
        self.allergy = ReasonNote(self.tr("Reason despite the allergy"), "allergy_reason")
        self._lines = {
            CheckKey.ANTICOAGULANT: FactLine(self.last_dose),
            CheckKey.PLEURA: FactLine(self.call),
            CheckKey.ALLERGY: FactLine(),
            CheckKey.INFECTION: FactLine(self.infection),
            CheckKey.PREGNANCY: FactLine(self.pregnant),
            CheckKey.DIABETES: FactLine(),
            CheckKey.STEROID: FactLine(),
        }
        for key, line in self._lines.items():
            self._list.addWidget(line)
            if key is CheckKey.ALLERGY:
                self._list.addWidget(self.allergy)
            line.hide()
        self._lots: list[FactLine] = []
        self._shown: tuple[Fact, ...] = ()
        self.last_dose.textChanged.connect(self.changed)
        self.call.toggled.connect(self.changed)
        self.allergy.changed.connect(self.changed)

    def show_facts(self, found: Sequence[Fact]) -> None:
        """Show these lines, in their order."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        lots = [fact for fact in found if fact.key is CheckKey.LOT]
        while len(self._lots) < len(lots):
            line = FactLine()
            self._lots.append(line)
            self._list.addWidget(line)
        for place, line in enumerate(self._lots):
            line.setVisible(place < len(lots))
            if place < len(lots):
                line.show_fact(lots[place])
        known = {fact.key: fact for fact in found}
        for key, line in self._lines.items():
            if key in known:
                line.show_fact(known[key])
            line.setVisible(key in known)
        self._show_wanted(known)
        self._count(found)

    def facts(self) -> tuple[Fact, ...]:
        return self._shown

    def show_answers(self, content: SafetyContent) -> None:
        """What was asked and typed so far, without telling."""
        self.blockSignals(True)
        for segments, key, answer in (
            (self.infection, "infection", content.infection),
            (self.pregnant, "pregnancy", content.pregnant),
        ):
            self._answers[key] = answer
            segments.choose(answer or None)
        self.last_dose.show_kept(content.last_dose)
        self.call.setChecked(content.call)
        self.allergy.set_reason(content.allergy_reason)
        self.blockSignals(False)

    def answers(self) -> SafetyContent:
        """What was asked and typed; a call is wanted only where one is offered."""
        offered = any(fact.key is CheckKey.PLEURA and fact.tone == "caution" for fact in self._shown)
        return SafetyContent(
            infection=self._answers["infection"],
            pregnant=self._answers["pregnancy"],
            last_dose=self.last_dose.kept(),
            allergy_reason=self.allergy.reason(),
            call=self.call.isChecked() and offered,
        )

    def first(self) -> QWidget:
        """Where the asking begins."""
        return self.last_dose if self.last_dose.isVisibleTo(self) else self.infection

    def clear_faults(self) -> None:
        self.allergy.clear_faults()

    def _show_wanted(self, known: dict[CheckKey, Fact]) -> None:
        """Fields only where there is something to type about."""
        taken, close, allergy = (known.get(key) for key in (CheckKey.ANTICOAGULANT, CheckKey.PLEURA, CheckKey.ALLERGY))
        self.last_dose.setVisible(taken is not None and taken.tone == "caution")
        self.call.setVisible(close is not None and close.tone == "caution")
        hit = allergy is not None and allergy.tone == "alert"
        self._lines[CheckKey.ALLERGY].setVisible(allergy is not None and not hit)
        said = self.tr("{title}: {text}. Saving asks for a reason.")
        self.allergy.say(said.format(title=allergy.title, text=allergy.text) if allergy is not None and hit else "")

    def _count(self, found: Sequence[Fact]) -> None:
        count, stops = to_note(found), stopping(found)
        if stops:
            self.second.setText(
                self.tr("{count} to note, {stops} wants a reason", None, count).format(count=count, stops=stops)
            )
        elif count:
            self.second.setText(self.tr("{count} to note, none stops", None, count).format(count=count))
        elif unknown := unasked(found):
            self.second.setText(self.tr("not asked: {count}").format(count=unknown))
        else:
            self.second.setText(self.tr("nothing to note"))
        self.second.set_tone("alert" if stops else "caution" if count else "muted")

    def _asked(self, name: str, key: str) -> Segments:
        options = (("no", self.tr("No")), ("yes", self.tr("Yes")))
        segments = Segments(options, name, height=24, padding=9, object_name=key, asks=True)
        segments.choose(None)
        segments.setToolTip(self.tr("The same answer once more clears it"))
        segments.chosen.connect(self._answered)
        return segments

    def _answered(self, answer: str) -> None:
        segments = self.sender()
        if isinstance(segments, Segments):
            key = segments.objectName()
            self._answers[key] = "" if self._answers[key] == answer else answer
            segments.choose(self._answers[key] or None)
            self.changed.emit()
