"""Who this is: the banner that never scrolls away."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.render.wording import short_number
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.chips import Chip
from tpi_tracker.ui.widgets.date_text import shown_age, shown_no
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.domain.patient import Patient


LOW = 400
"""Below this height a page has no room for a banner of two lines."""


class PatientBanner(QFrame):
    """FAMILY, Given; sex and weight; born with age; clinic number; allergies; anticoagulant; ``actions`` at the right.

    One line of 64; where the name is long, the window narrow or the text large the groups take further lines: nothing
    of an identity is cut while there is room for it. On a low page (large text on a small screen) it is flatter.

    What nobody asked and what was asked and is not there are two different grey chips. ``patient`` is None while nobody
    is opened yet.
    """

    def __init__(
        self, patient: "Patient | None", today: date, actions: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setObjectName("patient_banner")
        self.setMinimumHeight(style.px(64))
        self._today = today
        self._is_compact = False
        flow = self._flow = Flow(2 * style.px(24), style.px(6), last_at_right=bool(actions))
        flow.setContentsMargins(style.px(24), style.px(8), style.px(24), style.px(8))
        self.setLayout(flow)
        self._name = Text("", 20, 600, elide=True)
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._second = Text("", 12, tone="muted")
        who = QWidget()
        lines = QVBoxLayout(who)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(style.px(1))
        lines.addWidget(self._name)
        lines.addWidget(self._second)
        self._born = Text("", 14, 600)
        self._number = Text("", 14, 600)
        self._allergies = _ChipRow()
        self._anticoagulant = _ChipRow()
        self._labelled = [
            _Labelled(self.tr("Born"), self._born),
            _Labelled(self.tr("Clinic no."), self._number),
            _Labelled(self.tr("Allergies"), self._allergies),
            _Labelled(self.tr("Anticoagulant"), self._anticoagulant),
        ]
        self._groups = [who, _beside(*self._labelled[:2]), _beside(*self._labelled[2:])]
        for group in self._groups:
            flow.addWidget(group)
        if actions:
            flow.addWidget(_beside(*actions, gap=8))
        if patient is not None:
            self.set_patient(patient)

    def set_patient(self, patient: "Patient", today: date | None = None) -> None:
        """Show another patient, or the same one amended; the age is that of ``today``, where it is given."""
        self._today = today or self._today
        name = patient.shown_name
        self._name.setText(name)
        words = {"female": self.tr("female"), "male": self.tr("male"), "other": self.tr("other")}
        sex = words.get(str(patient.sex), self.tr("sex not recorded"))
        weight = (
            self.tr("weight not recorded")
            if patient.weight_kg is None
            else f"{short_number(patient.weight_kg)}\u00a0kg"
        )
        self._second.setText(f"{sex} · {weight}")
        self._born.setText(shown_age(patient.birth_date, self._today))
        self._number.setText(shown_no(patient.patient_no))
        self._allergies.show_chips(self._allergy_chips(patient))
        self._anticoagulant.show_chips([self._anticoagulant_chip(patient)])
        self.setAccessibleName(
            self.tr("Patient {name}, born {born}, clinic no. {number}").format(
                name=name, born=self._born.text(), number=patient.patient_no
            )
        )

    def set_compact(self, compact: bool) -> None:
        """Flatter, for a low page: labels stand before what they name, sex and weight in the tooltip of the name."""
        if compact == self._is_compact:
            return
        self._is_compact = compact
        self.setMinimumHeight(style.px(40 if compact else 64))
        edge = style.px(3 if compact else 8)
        self._flow.setContentsMargins(style.px(24), edge, style.px(24), edge)
        self._name.setFont(style.font(16 if compact else 20, 600))
        self._name.setToolTip(self._second.text() if compact else "")
        self._second.setVisible(not compact)
        for place, labelled in enumerate(self._labelled):
            labelled.set_compact(compact, says_itself=place < 2)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and self.parentWidget() is not None:
            self.parentWidget().installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.set_compact(self.parentWidget().height() < style.px(LOW))
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.parentWidget() is not None:
            self.set_compact(self.parentWidget().height() < style.px(LOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line between groups that stand beside each other; a group that begins a line has none."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            height = style.px(20 if self._is_compact else 36)
            for before, group in pairwise(self._groups):
                if group.x() > before.x():
                    middle = group.y() + group.height() // 2
                    painter.fillRect(group.x() - style.px(24), middle - height // 2, 1, height, style.token("line"))

    def _allergy_chips(self, patient: "Patient") -> list[Chip]:
        listed = patient.allergy_list
        if not listed:
            return [Chip(self.tr("not asked"), "pending", weight=500)]
        if patient.denies_allergies:
            return [Chip(self.tr("none known"), "pending", weight=500)]
        chips = [Chip(allergy if len(allergy) <= 28 else f"{allergy[:27]}…", "alert") for allergy in listed[:3]]
        for chip, allergy in zip(chips, listed, strict=False):
            chip.setToolTip(allergy)
        if len(listed) > 3:
            more = Chip(f"+{len(listed) - 3}", "alert")
            more.setToolTip(", ".join(listed[3:]))
            chips.append(more)
        return chips

    def _anticoagulant_chip(self, patient: "Patient") -> Chip:
        drug = patient.anticoagulant
        if not drug:
            return Chip(self.tr("not asked"), "pending", weight=500)
        if patient.anticoagulant_taken is None:
            return Chip(self.tr("none"), "pending", weight=500)
        chip = Chip(drug if len(drug) <= 28 else f"{drug[:27]}…", "caution")
        chip.setToolTip(drug)
        return chip


class _ChipRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._row = Flow(style.px(4), style.px(4))
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._row)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for chip in chips:
            self._row.addWidget(chip)
        self.setAccessibleName(", ".join(chip.toolTip() or chip.text() for chip in chips))


class _Labelled(QWidget):
    def __init__(self, label: str, content: QWidget) -> None:
        super().__init__()
        self._pair = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(style.px(3))
        self._label = Text(label, 11, tone="muted")
        self._pair.addWidget(self._label)
        self._pair.addWidget(content)

    def set_compact(self, compact: bool, *, says_itself: bool) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(across if compact else down)
        self._pair.setSpacing(style.px(6 if compact else 3))
        self._label.setVisible(not (compact and says_itself))


def _beside(*widgets: QWidget, gap: float = 24) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(style.px(gap))
    for widget in widgets:
        row.addWidget(widget)
    return group
