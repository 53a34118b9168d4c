"""One ingredient of what is injected: drug, strength, volume, the milligrams they make, lot and expiry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QStyle, QStyleOptionFrame, QVBoxLayout, QWidget

from tpi_tracker.domain.catalogue import Drug
from tpi_tracker.render.wording import short_number
from tpi_tracker.services import catalogue
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_reading, session_totals
from tpi_tracker.ui.forms.session_cells import FaultLine, tidied
from tpi_tracker.ui.forms.session_content import InjectateContent
from tpi_tracker.ui.turned import margins, turn
from tpi_tracker.ui.widgets.buttons import IconButton, WordButton
from tpi_tracker.ui.widgets.choices import Choice
from tpi_tracker.ui.widgets.date_text import shown_month, widest_month
from tpi_tracker.ui.widgets.suggest_field import SuggestField
from tpi_tracker.ui.widgets.suggest_popup import Suggestion
from tpi_tracker.ui.widgets.text import Text

_IN_BRACKETS = re.compile(r"\(([\d.,]+)\s*(?:mg|units)/mL\)", re.IGNORECASE)
_PERCENT = re.compile(r"^([\d.,]+)\s*%$")


def strength_words(drug: Drug | None, mg_ml: float) -> str:
    """`1 % (10 mg/mL)`, or `40 mg/mL` where a strength is not said in percent."""
    unit = f"{short_number(mg_ml)} {drug.unit if drug and drug.unit != 'mL' else 'mg'}/mL"
    known = next((s.label for s in drug.strengths if s.mg_ml == mg_ml), None) if drug else None
    if known is None and drug is not None and drug.in_percent:
        known = f"{short_number(mg_ml / 10)} %"
    return f"{known} ({unit})" if known and known.endswith("%") else unit


def strength_number(text: str) -> str:
    """The mg/mL in what was typed or chosen: `10`, `1 %`, `1 % (10 mg/mL)`, `40 mg/mL`; else the text as it is."""
    typed = text.replace("\N{NO-BREAK SPACE}", " ").strip()
    bracket = _IN_BRACKETS.search(typed)
    if bracket:
        return bracket[1]
    percent = _PERCENT.match(typed)
    if percent:
        try:
            return session_reading.number_words(float(percent[1].replace(",", ".")) * 10)
        except ValueError:
            return typed
    return re.sub(r"\s*(?:mg|units)/mL$", "", typed, flags=re.IGNORECASE)


def _lot_texts(content: InjectateContent) -> tuple[tuple[str, str], ...]:
    return ("lot", content.lot), ("expiry", content.expiry)


class StrengthField(SuggestField):
    """mg/mL, typed or taken from the usual strengths of the drug; a percent is understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.drug: Drug | None = None
        super().__init__(
            self.tr("Concentration (mg/mL)"),
            self._strengths,
            object_name="concentration_mg_ml",
            opens_at_once=True,
            popup_width=210,
            parent=parent,
        )
        self.setToolTip(self.tr("Concentration (mg/mL)"))
        self.setPlaceholderText(self.tr("mg/mL"))
        self.setTextMargins(margins(0, 0, style.px(14), 0))
        self.taken.connect(self._show)
        self.left.connect(self._tidy)

    def number(self) -> str:
        """mg/mL as a number, or what was typed."""
        return strength_number(self.text())

    def show_number(self, text: str) -> None:
        """Show a strength in words; what is no number stays as typed."""
        try:
            value = session_reading.read_number(text)
        except session_reading.Unread:
            value = None
        self.setText(strength_words(self.drug, value) if value else text)
        self.setCursorPosition(0)

    def _strengths(self, text: str) -> Sequence[Suggestion]:
        if self.drug is None:
            return ()
        lines = [
            Suggestion(short_number(s.mg_ml), strength_words(self.drug, s.mg_ml), right=self._mark(s.review))
            for s in self.drug.strengths
        ]
        wanted = strength_number(text)
        fitting = [line for line in lines if line.key.startswith(wanted) or line.text.startswith(text.strip())]
        return fitting if fitting and wanted else lines

    def _mark(self, review: str) -> str:
        return self.tr("unverified") if review == "unverified" else ""

    def _show(self, key: str) -> None:
        self.show_number(key)
        self.textEdited.emit(self.text())
        self.close_list()

    def _tidy(self) -> None:
        self.show_number(self.number())

    def shown(self) -> str:
        """What is seen of the text while nobody types: the whole, or its beginning and an ellipsis."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room().width())

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return box.marginsRemoved(self.textMargins()).adjusted(2, 0, -2, 0)  # as Qt draws a line's text

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown()
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
        else:
            with QPainter(self) as painter:
                option = QStyleOptionFrame()
                self.initStyleOption(option)
                self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
                painter.setPen(self.palette().text().color())
                painter.drawText(self._room(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, self.rect())
            painter.setPen(QPen(style.token("muted"), 1.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            middle = QPointF(self.width() - style.px(13), self.height() / 2 + 0.5)
            reach, drop = style.px(4), style.px(2)
            shape = [middle + QPointF(-reach, -drop), middle + QPointF(0, drop), middle + QPointF(reach, -drop)]
            painter.drawPolyline(QPolygonF(shape))


class InjectateRow(QWidget):
    """One ingredient. An anaesthetic with epinephrine is a choice of its own."""

    changed = Signal()
    remove_wanted = Signal()
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
        self.drug = Choice()
        self.drug.setObjectName("drug")
        self.drug.setAccessibleName(self.tr("Drug"))
        self.drug.setToolTip(self.tr("Drug"))
        self.drug.setPlaceholderText(self.tr("Drug"))
        self.drug.setMinimumWidth(style.px(130))
        self.drug.setMaximumWidth(style.px(170))
        for drug in catalogue.drugs():
            if drug.is_local_anaesthetic:
                self.drug.addItem(self.tr("{drug}, plain").format(drug=drug.name), (drug.key, False))
                self.drug.addItem(self.tr("{drug} with epinephrine").format(drug=drug.name), (drug.key, True))
            else:
                self.drug.addItem(drug.name, (drug.key, False))
        self.drug.setCurrentIndex(-1)
        self.strength = StrengthField()
        self.strength.setMinimumWidth(style.px(164))
        self.strength.setMaximumWidth(style.px(172))
        self.volume = self._line(self.tr("Volume (mL)"), "component_volume_ml", 58)
        self.volume.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.lot = self._line(self.tr("Lot"), "lot", 88)
        self.expiry = self._line(
            self.tr("Expiry"),
            "expiry",
            max(84, round(widest_month(QFontMetrics(style.font(13))) / style.look().scale) + 18),
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

    def _line(self, name: str, object_name: str, width: int) -> QLineEdit:
        edit = QLineEdit()
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
            self.strength.drug = drug
            self.strength.clear()
            if drug is not None and len(drug.strengths) == 1:
                self.strength.show_number(short_number(drug.strengths[0].mg_ml))
        self._edited()

    def _lot_retyped(self) -> None:
        """Both typed anew are today's; one of them alone leaves the other of another day."""
        self._retyped.add(self.sender().objectName())
        content = self.content()
        if all(not text.strip() or name in self._retyped for name, text in _lot_texts(content)):
            self.confirm_lot()

    def _lot_entered(self) -> None:
        if self.confirm_lot():
            self.lot_confirmed.emit()

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
