"""One ingredient of what is injected: drug, strength, volume, the milligrams they make, lot and expiry."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tpi_tracker.domain.gs1 import looks_like
from tpi_tracker.render.wording import short_number
from tpi_tracker.services import catalogue
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_reading, session_totals, session_tray
from tpi_tracker.ui.forms.session_cells import FaultLine, tidied
from tpi_tracker.ui.forms.session_content import InjectateContent
from tpi_tracker.ui.forms.session_drug import DrugChoice
from tpi_tracker.ui.forms.session_strength import StrengthField
from tpi_tracker.ui.widgets.buttons import IconButton, WordButton
from tpi_tracker.ui.widgets.code_edit import CodeEdit
from tpi_tracker.ui.widgets.date_text import shown_month, widest_month
from tpi_tracker.ui.widgets.text import Text


def _lot_texts(content: InjectateContent) -> tuple[tuple[str, str], ...]:
    return ("lot", content.lot), ("expiry", content.expiry)


class InjectateRow(QWidget):
    """One ingredient. An anaesthetic with epinephrine is a choice of its own."""

    changed = Signal()
    remove_wanted = Signal()
    drug_chosen = Signal()
    lot_confirmed = Signal()
    """The lot carried over was confirmed from within the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = InjectateContent()
        self._is_filling = False
        self._retyped: set[str] = set()
        self.day = date(2000, 1, 1)
        """The day of the session, by which an expiry is read."""
        self.setObjectName("component")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(12), style.px(5), style.px(12), style.px(5))
        column.setSpacing(style.px(4))
        row = QHBoxLayout()
        row.setSpacing(style.px(6))
        second = QHBoxLayout()
        second.setSpacing(style.px(6))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(style.px(6))
        self.drug = DrugChoice()
        self.drug.setMinimumWidth(style.px(130))
        self.drug.setMaximumWidth(style.px(170))
        self.strength = StrengthField()
        self.strength.setMinimumWidth(style.px(164))
        self.strength.setMaximumWidth(style.px(172))
        self.volume = self._line(self.tr("Volume (mL)"), "component_volume_ml", 58)
        self.volume.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.lot = self._line(self.tr("Lot"), "lot", 88, CodeEdit())
        self.expiry = self._line(
            self.tr("Expiry"),
            "expiry",
            max(84, round(widest_month(QFontMetrics(style.font(13))) / style.look().scale) + 26),
        )
        self.expiry.setPlaceholderText(shown_month(date(2027, 8, 31)))
        self.dose = Text("", 13, 600)
        self.dose.setMinimumWidth(style.px(50))
        self.dose.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.remove_button = IconButton(self.tr("Remove component"), "close", name="remove_component")
        self.confirm_button = WordButton(self.tr("Confirm"), name="confirm_lot", keys="Ctrl+Shift+L")
        row.addWidget(self.drug, 4)
        row.addWidget(self.strength, 3)
        row.addWidget(self.volume)
        row.addWidget(Text(self.tr("mL"), 13, tone="muted"))
        row.addWidget(self.dose, 1)
        second.addSpacing(style.px(6))
        second.addWidget(Text(self.tr("Lot"), 12, tone="muted"))
        second.addWidget(self.lot)
        second.addWidget(Text(self.tr("Expiry"), 12, tone="muted"))
        second.addWidget(self.expiry)
        second.addWidget(self.confirm_button)
        second.addWidget(self.remove_button)
        second.addStretch()
        self._halves.addLayout(row, 1)
        self._halves.addLayout(second)
        column.addLayout(self._halves)
        self.fault = FaultLine()
        column.addWidget(self.fault)
        self.warning = FaultLine("caution")
        column.addWidget(self.warning)
        self.drug.activated.connect(self._drug_chosen)
        self.drug.currentIndexChanged.connect(self._drug_chosen)
        self.strength.textEdited.connect(self._edited)
        self.strength.left.connect(self._strength_left)
        self.volume.editingFinished.connect(self._number_left)
        self.expiry.editingFinished.connect(self._expiry_left)
        for edit in (self.volume, self.lot, self.expiry):
            edit.textChanged.connect(self._edited)
        for edit in (self.lot, self.expiry):
            edit.textEdited.connect(self._lot_retyped)
            edit.returnPressed.connect(self._lot_entered)
        self.lot.editingFinished.connect(self._read_code)
        self.confirm_button.clicked.connect(self._lot_entered)
        self.remove_button.clicked.connect(self.remove_wanted)
        self._dress()

    def content(self) -> InjectateContent:
        key, with_epinephrine = self.drug.currentData() or ("", False)
        return replace(
            self._content,
            drug=key or self._content.drug,
            with_epinephrine=with_epinephrine if key else self._content.with_epinephrine,
            concentration=self.strength.number(),
            volume=self.volume.text(),
            lot=self.lot.text(),
            expiry=self.expiry.text(),
        )

    def show_content(self, content: InjectateContent) -> None:
        self._is_filling = True
        self._content = content
        self._retyped.clear()
        known = catalogue.drug(content.drug) if content.drug else None
        if content.drug and known is None:
            self.drug.addItem(content.drug.replace("_", " "), (content.drug, content.with_epinephrine))
        self.drug.setCurrentIndex(self._place_of(content))
        self.strength.drug = known
        self.strength.show_number(content.concentration)
        self.volume.setText(content.volume)
        self.lot.setText(content.lot)
        self.expiry.setText(content.expiry)
        self._is_filling = False
        self._dress()

    def confirm_lot(self) -> bool:
        """The lot carried over is today's; false where there is nothing to confirm."""
        if self._content.is_lot_confirmed:
            return False
        self._content = replace(self.content(), is_lot_confirmed=True)
        self._edited()
        return True

    def leave_out_lot(self) -> None:
        """Lot and expiry carried over are not today's, and no other is recorded."""
        self.show_content(replace(self.content(), lot="", expiry="", is_lot_confirmed=True))
        self._edited()

    def set_compact(self, compact: bool) -> None:
        """Lot and expiry on a line of their own."""
        down = QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(down if compact else QBoxLayout.Direction.LeftToRight)

    def set_number(self, number: int) -> None:
        """For the name of the group."""
        self._number = number
        self._dress()

    def show_fault(self, field: str, sentence: str) -> QWidget:
        """Say what is wrong; returns where to go."""
        editors: dict[str, QWidget] = {
            "drug": self.drug,
            "concentration": self.strength,
            "volume": self.volume,
            "lot": self.lot,
            "confirm": self.lot,
            "expiry": self.expiry,
        }
        editor = editors.get(field, self.drug)
        self.fault.add(editor, sentence)
        return editor

    def warn(self, sentence: str) -> None:
        """Say beside the expiry what is to note of it; it is saved all the same."""
        if sentence != self.warning.text():
            self.warning.say(sentence)
            if not self.expiry.property("wrong"):
                self.expiry.setAccessibleDescription(sentence)

    def clear_faults(self) -> None:
        self.fault.drop()

    def _place_of(self, content: InjectateContent) -> int:
        wanted = (content.drug, content.with_epinephrine)
        places = [i for i in range(self.drug.count()) if tuple(self.drug.itemData(i)) == wanted]
        same = [i for i in range(self.drug.count()) if self.drug.itemData(i)[0] == content.drug]
        return (places or same or [-1])[0]

    def _line(self, name: str, object_name: str, width: int, edit: QLineEdit | None = None) -> QLineEdit:
        edit = edit or QLineEdit()
        edit.setAccessibleName(name)
        edit.setToolTip(name)
        edit.setObjectName(object_name)
        edit.setFont(style.font(13))
        edit.setFixedSize(style.px(width), style.px(30))
        return edit

    def _drug_chosen(self) -> None:
        if self._is_filling:
            return
        data = self.drug.currentData()
        drug = catalogue.drug(data[0]) if data else None
        if drug is not self.strength.drug:
            if self.strength.drug is not None:  # a lot is one drug's
                self.lot.clear()
                self.expiry.clear()
                self._content = replace(self._content, is_lot_confirmed=True)
            self.strength.drug = drug
            self.strength.clear()
            if drug is not None and len(drug.strengths) == 1:
                self.strength.show_number(short_number(drug.strengths[0].mg_ml))
        self._edited()
        self.drug_chosen.emit()

    def _lot_retyped(self) -> None:
        """Both typed anew are today's; one of them alone leaves the other of another day."""
        self._retyped.add(self.sender().objectName())
        content = self.content()
        if all(not text.strip() or name in self._retyped for name, text in _lot_texts(content)):
            self.confirm_lot()

    def _lot_entered(self) -> None:
        if not self._read_code() and self.confirm_lot():
            self.lot_confirmed.emit()

    def _read_code(self) -> bool:
        """A code scanned into the lot goes to its fields; true where there was one."""
        if not looks_like(self.lot.text()):
            return False
        read, wrong = session_tray.from_code(self.content(), self.day)
        if wrong:
            self.show_fault("lot", wrong)
        else:
            self.show_content(read)
            self._edited()
        return True

    def _edited(self) -> None:
        if self._is_filling:
            return
        sender = self.sender()
        if isinstance(sender, QWidget):
            self.fault.drop(sender)
        self._dress()
        self.changed.emit()

    def _number_left(self) -> None:
        """What cannot be read is said once its field is left."""
        said = tidied(self.volume, session_reading.read_volume)
        if said:
            self.show_fault("volume", said)

    def _strength_left(self) -> None:
        self._edited()
        try:
            session_reading.read_strength(self.strength.number())
        except session_reading.Unread as error:
            self.show_fault("concentration", str(error))

    def _expiry_left(self) -> None:
        try:
            session_reading.read_expiry(self.expiry.text(), self.day)
        except session_reading.Unread as error:
            self.show_fault("expiry", str(error))

    def _dress(self) -> None:
        content = self.content()
        is_open = content.has_lot and not content.is_lot_confirmed
        self.confirm_button.setVisible(is_open)
        for edit in (self.lot, self.expiry):
            if bool(edit.property("carried")) != is_open:
                edit.setProperty("carried", is_open)
                edit.setAccessibleDescription(self.tr("not confirmed") if is_open else "")
                style.redress(edit)
        drug = catalogue.drug(content.drug) if content.drug else None
        amount = session_totals.dose_mg(content)
        unit = drug.unit if drug else "mg"
        shown = amount is not None and unit != "mL"
        self.dose.setText(
            f"{short_number(round(amount, 3))}\N{NO-BREAK SPACE}{unit}" if shown and amount is not None else ""
        )
        number = getattr(self, "_number", 1)
        name = self.tr("Component {number}").format(number=number)
        self.setAccessibleName(f"{name}, {spoken().lowered(drug.name)}" if drug else name)
