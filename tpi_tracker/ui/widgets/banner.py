"""Who this is: the banner that never scrolls away."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.chips import Chip
from tpi_tracker.ui.widgets.date_text import shown_age, shown_no
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.domain.patient import Patient


class PatientBanner(QFrame):
    """FAMILY, Given; sex and weight; born with age; clinic number; allergies; anticoagulant; ``actions`` at the right.

    What nobody asked and what was asked and is not there are two different grey chips.
    """

    def __init__(
        self, patient: "Patient", today: date, actions: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.setObjectName("patient_banner")
        self.setFixedHeight(style.px(64))
        self._today = today
        row = QHBoxLayout(self)
        row.setContentsMargins(style.px(24), 0, style.px(24), 0)
        row.setSpacing(style.px(24))
        self._name = Text("", 20, 600, elide=True)
        self._name.setMinimumWidth(style.px(120))
        self._second = Text("", 12, tone="muted")
        who = QVBoxLayout()
        who.setSpacing(style.px(1))
        who.addStretch()
        who.addWidget(self._name)
        who.addWidget(self._second)
        who.addStretch()
        row.addLayout(who)
        row.addWidget(self._line())
        self._born = Text("", 14, 600)
        row.addLayout(_labelled(self.tr("Born"), self._born))
        self._number = Text("", 14, 600)
        row.addLayout(_labelled(self.tr("Clinic no."), self._number))
        row.addWidget(self._line())
        self._allergies = _ChipRow()
        row.addLayout(_labelled(self.tr("Allergies"), self._allergies))
        self._anticoagulant = _ChipRow()
        row.addLayout(_labelled(self.tr("Anticoagulant"), self._anticoagulant))
        row.addStretch(1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(style.px(8))
        for action in actions:
            self._actions.addWidget(action)
        row.addLayout(self._actions)
        self.set_patient(patient)

    def set_patient(self, patient: "Patient") -> None:
        """Show another patient, or the same one amended."""
        name = patient.shown_name
        self._name.setText(name)
        self._name.setMinimumWidth(min(self._name.fontMetrics().horizontalAdvance(name) + 2, style.px(320)))
        words = {"female": self.tr("female"), "male": self.tr("male"), "other": self.tr("other")}
        sex = words.get(str(patient.sex), self.tr("sex not recorded"))
        weight = self.tr("weight not recorded") if patient.weight_kg is None else f"{patient.weight_kg:g}\u00a0kg"
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

    def add_action(self, widget: QWidget) -> None:
        """Put another button at the right end."""
        self._actions.addWidget(widget)

    def _allergy_chips(self, patient: "Patient") -> list[Chip]:
        listed = patient.allergy_list
        if not listed:
            return [Chip(self.tr("not asked"), "pending", weight=500)]
        if len(listed) == 1 and listed[0].casefold() in {"no", "none", "nka", "nkda", "none known"}:
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
        if drug.casefold() == "no":
            return Chip(self.tr("none"), "pending", weight=500)
        chip = Chip(drug if len(drug) <= 28 else f"{drug[:27]}…", "caution")
        chip.setToolTip(drug)
        return chip

    def _line(self) -> Rule:
        line = Rule(vertical=True)
        line.setFixedHeight(style.px(36))
        return line


class _ChipRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(style.px(4))

    def show_chips(self, chips: Sequence[Chip]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for chip in chips:
            self._row.addWidget(chip)
        self.setAccessibleName(", ".join(chip.toolTip() or chip.text() for chip in chips))


def _labelled(label: str, content: QWidget) -> QLayout:
    column = QVBoxLayout()
    column.setSpacing(style.px(3))
    column.addStretch()
    column.addWidget(Text(label, 11, tone="muted"))
    column.addWidget(content)
    column.addStretch()
    return column
