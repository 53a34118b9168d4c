"""One vial on the tray: drug, strength, lot, expiry."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.tray import Doubt, DoubtOf, Tray, unusual
from tpi_tracker.services import catalogue
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_lots, session_reading
from tpi_tracker.ui.forms.session_cells import FaultLine
from tpi_tracker.ui.forms.session_content import InjectateContent
from tpi_tracker.ui.forms.session_drug import DrugChoice
from tpi_tracker.ui.forms.session_strength import StrengthField
from tpi_tracker.ui.forms.tray_doubts import words_of
from tpi_tracker.ui.widgets.buttons import IconButton
from tpi_tracker.ui.widgets.code_edit import CodeEdit
from tpi_tracker.ui.widgets.text import Text


class TrayRow(QWidget):
    """``before`` is the vial as it was kept, None for one that comes new."""

    changed = Signal()
    remove_wanted = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vial")
        self.before: Tray | None = None
        self.gtin: str | None = None
        self._today, self._is_filling = today, False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, style.px(4), 0, style.px(4))
        column.setSpacing(style.px(4))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(style.px(8))
        left, right = QHBoxLayout(), QHBoxLayout()
        for half in (left, right):
            half.setSpacing(style.px(8))
            self._halves.addLayout(half, 1)
        self.drug = DrugChoice()
        self.drug.setMinimumWidth(style.px(150))
        self.strength = StrengthField()
        self.strength.setMinimumWidth(style.px(150))
        self.lot = CodeEdit()
        self.expiry = QLineEdit()
        self.expiry.setPlaceholderText(self.tr("Aug-2027"))
        left.addWidget(self.drug, 4)
        left.addWidget(self.strength, 3)
        for name, key, edit in ((self.tr("Lot"), "lot", self.lot), (self.tr("Expiry"), "expiry", self.expiry)):
            edit.setAccessibleName(name)
            edit.setToolTip(name)
            edit.setObjectName(key)
            edit.setFont(style.font(13))
            edit.setFixedHeight(style.px(30))
            example = edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + style.px(26)
            edit.setMinimumWidth(max(style.px(84), example))
            caption = Text(name, 12, tone="muted")
            caption.setBuddy(edit)
            right.addWidget(caption)
            right.addWidget(edit, 1)
            edit.textChanged.connect(self._edited)
        self.remove_button = IconButton(self.tr("Take off the tray"), "close", name="remove_vial")
        right.addWidget(self.remove_button)
        column.addLayout(self._halves)
        self.fault, self.warning = FaultLine(), FaultLine("caution")
        column.addWidget(self.fault)
        column.addWidget(self.warning)
        self.drug.currentIndexChanged.connect(self._drug_chosen)
        self.strength.textEdited.connect(self._edited)
        self.strength.left.connect(self._edited)
        self.expiry.editingFinished.connect(self._expiry_left)
        self.remove_button.clicked.connect(self.remove_wanted)

    def set_compact(self, compact: bool) -> None:
        """Lot and expiry on a line of their own."""
        down = QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(down if compact else QBoxLayout.Direction.LeftToRight)

    def content(self) -> InjectateContent:
        key, with_epinephrine = self.drug.currentData() or ("", False)
        return InjectateContent(
            drug=key,
            with_epinephrine=with_epinephrine,
            concentration=self.strength.number(),
            lot=self.lot.text(),
            expiry=self.expiry.text(),
        )

    def show_content(self, content: InjectateContent) -> None:
        self._is_filling = True
        data = [self.drug.itemData(place) for place in range(self.drug.count())]
        wanted = (content.drug, content.with_epinephrine)
        same = [place for place, known in enumerate(data) if known and known[0] == content.drug]
        exact = [place for place in same if tuple(data[place]) == wanted]
        self.drug.setCurrentIndex((exact or same or [-1])[0])
        self.strength.drug = catalogue.drug(content.drug) if content.drug else None
        self.strength.show_number(content.concentration)
        self.lot.setText(content.lot)
        self.expiry.setText(content.expiry)
        self._is_filling = False
        self._look()

    def is_empty(self) -> bool:
        """Nothing of a vial: the row that waits."""
        return self.content() == InjectateContent()

    def has_no_lot(self) -> bool:
        content = self.content()
        return not content.is_empty and not content.has_lot

    def vial(self, user_id: str) -> Tray | None:
        """The vial as it is typed; None with its faults said where something is wrong."""
        content = self.content()
        self.fault.drop()
        if content.is_empty:
            self.fault.add(self.drug, self.tr("Which drug is it?"))
        try:
            strength = session_reading.read_strength(content.concentration)
        except session_reading.Unread as error:
            self.fault.add(self.strength, str(error))
            strength = None
        try:
            expiry = session_reading.read_expiry(content.expiry, self._today)
        except session_reading.Unread as error:
            self.fault.add(self.expiry, str(error))
            expiry = None
        if self.fault.text():
            return None
        values = {
            "drug": content.drug,
            "concentration_mg_ml": strength,
            "with_epinephrine": content.with_epinephrine,
            "lot": content.lot.strip() or None,
            "expiry": expiry,
            "gtin": self.gtin,
        }
        try:
            if self.before is not None:
                return self.before.changed(**values)
            return Tray.checked({"day": self._today, "user_id": user_id} | values)
        except Refused as error:
            for problem in error.problems:
                editor = {"concentration_mg_ml": self.strength, "lot": self.lot}.get(problem.field, self.drug)
                self.fault.add(editor, problem.sentence)
            return None

    def _drug_chosen(self) -> None:
        if self._is_filling:
            return
        data = self.drug.currentData()
        drug = catalogue.drug(data[0]) if data else None
        if drug is not self.strength.drug:
            self.strength.drug = drug
            self.strength.clear()
            if drug is not None and len(drug.strengths) == 1:
                self.strength.show_number(f"{drug.strengths[0].mg_ml:g}")
        self._edited()

    def _expiry_left(self) -> None:
        try:
            session_reading.read_expiry(self.expiry.text(), self._today)
        except session_reading.Unread as error:
            self.fault.add(self.expiry, str(error))

    def _edited(self) -> None:
        if not self._is_filling:
            self.fault.drop()
            self._look()
            self.changed.emit()

    def say_doubts(self, doubts: Sequence[Doubt]) -> None:
        """What the save found unusual of this vial, beside what is seen while it is typed."""
        seen = self.warning.text()
        self.warning.say(" ".join([seen, *(said for said in map(words_of, doubts) if said not in seen)]).strip())

    def _look(self) -> None:
        """What is said of the vial in a session is said here already."""
        content = self.content()
        drug = catalogue.drug(content.drug)
        try:
            strength = session_reading.read_strength(content.concentration)
        except session_reading.Unread:
            strength = None
        last = session_lots.expiry_of(content, self._today)
        typed = content.drug, strength, content.lot.strip() or None, last
        found = [Doubt(DoubtOf.STRENGTH, *typed)] if drug is not None and strength and unusual(drug, strength) else []
        if last is not None and last < self._today:
            found.append(Doubt(DoubtOf.EXPIRED, *typed))
        self.warning.say(" ".join(map(words_of, found)))
        self.setAccessibleName(self.tr("Vial, {drug}").format(drug=drug.name) if drug else self.tr("Vial"))
