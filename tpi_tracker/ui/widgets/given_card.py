"""What the patient was given elsewhere, and the steroid of twelve months, on the patient's page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.patient import Exposure
from tpi_tracker.render.wording import number, say, word
from tpi_tracker.services.exposures import Given
from tpi_tracker.ui import style
from tpi_tracker.ui.places import ExposurePlace
from tpi_tracker.ui.widgets.buttons import IconButton, WordButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.date_text import shown_date
from tpi_tracker.ui.widgets.text import Text

MOST = 3
"""How many are listed; the rest are counted."""


class GivenCard(Card):
    """The newest few; each opens for a correction."""

    went = Signal(object)
    """The place of the form: a new record, or the one that is to be corrected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", name="given_card", parent=parent)
        self._patient_no = ""
        self.setAccessibleName(self.tr("Other doses"))
        self.body.setContentsMargins(style.px(16), style.px(8), style.px(16), style.px(12))
        self.body.setSpacing(style.px(4))
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Other doses"), 13, 600), 1)
        self.add_button = WordButton(self.tr("Given elsewhere"), "add", name="given_elsewhere")
        self.add_button.setToolTip(self.tr("Local anaesthetic or steroid of another clinic"))
        self.add_button.setFixedHeight(style.px(28))
        self.add_button.clicked.connect(self._add)
        head.addWidget(self.add_button)
        self.body.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.steroid = Text("", 12, wrap=True, name="steroid_sum")
        self.body.addWidget(self.steroid)

    def show_given(self, patient_no: str, given: Given, *, locked: bool) -> None:
        """Show what is recorded of a patient; a clinic that is open for reading only offers nothing to write."""
        self._patient_no = patient_no
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.add_button.setVisible(not locked)
        for exposure in given.exposures[:MOST]:
            self._rows.addWidget(self._told(exposure, locked=locked))
        more = len(given.exposures) - MOST
        if more > 0:
            said = self.tr("1 earlier") if more == 1 else self.tr("{count} earlier", None, more).format(count=more)
            self._rows.addWidget(Text(said, 12, tone="muted"))
        if not given.exposures:
            self._rows.addWidget(Text(self.tr("Nothing recorded."), 12, tone="muted"))
        words = self.tr("Steroid: {sum}").format(sum=say(given.steroid)) if given.steroid is not None else ""
        self.steroid.setText(words)
        self.steroid.setVisible(bool(words))
        self.steroid.set_tone("caution" if given.is_above else "muted")
        self.setAccessibleDescription("; ".join([*(_words(each) for each in given.exposures[:MOST]), words]))

    def _told(self, exposure: Exposure, *, locked: bool) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        words = _words(exposure)
        line.addWidget(Text(words, 12, elide=True), 1)
        if not locked:
            button = IconButton(
                self.tr("Correct {dose}").format(dose=words), "draft", size=22, icon_size=14, name="edit_dose"
            )
            button.setProperty("row_id", exposure.key)
            button.clicked.connect(self._edit)
            line.addWidget(button)
        return holder

    def _add(self) -> None:
        self.went.emit(ExposurePlace(self._patient_no))

    def _edit(self) -> None:
        self.went.emit(ExposurePlace(self._patient_no, str(self.sender().property("row_id"))))


def _words(exposure: Exposure) -> str:
    """`12-Nov-2026, lidocaine 100 mg, nerve block`."""
    dose = f"{number(exposure.mg)} mg" if exposure.mg is not None else "mg not recorded"
    parts = (shown_date(exposure.given_on), f"{word('drug', exposure.drug)} {dose}", exposure.procedure or "")
    return ", ".join(part for part in parts if part)
