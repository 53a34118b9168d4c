"""The words of the quick line in one table, the clinic's own first; own ones are added and taken away."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableWidgetItem, QWidget

from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.quick_words import Abbreviation
from tpi_tracker.render.told import told_words
from tpi_tracker.services import abbreviations, catalogue
from tpi_tracker.services.abbreviations import Known
from tpi_tracker.ui import style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.forms.session_strength import strength_number, strength_words
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.saving import Saving
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.fields import LineField, show_refused
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.read_table import ReadTable

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.saving import Saved

ROW, ROWS = 28, 7
"""Pixels of a row, and how many are in sight."""
_WORD = Qt.ItemDataRole.UserRole


class AbbreviationsCard(Card):
    """The table can be read by everyone; who may change the catalogue adds a word and takes an own one away."""

    said = Signal(str)

    def __init__(self, clinic: Clinic, jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__("", "", name="abbreviations_card", parent=parent)
        self._clinic, self._hub = clinic, hub
        self._may_change = abbreviations.may_change(clinic)
        self.saving = Saving(self, jobs, hub)
        self.set_title(self.tr("Abbreviations"))
        self.second.setText(self.tr("words of the quick line"))
        heads = (self.tr("Word"), self.tr("Stands for"), self.tr("From"))
        self.table = ReadTable(heads, self.tr("Abbreviations"), name="abbreviations", wide=1)
        self.table.setFont(style.font(13))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setFixedHeight(style.px(ROW))
        self.table.verticalHeader().setDefaultSectionSize(style.px(ROW))
        self.table.setVerticalScrollMode(ReadTable.ScrollMode.ScrollPerItem)
        self.table.setFixedHeight(style.px(ROW) * (ROWS + 1) + 2 * self.table.frameWidth())
        self.table.setSelectionMode(ReadTable.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.body.addWidget(self.table)
        self.word = LineField(self.tr("Word"), name="word")
        self.stands_for = ChoiceField(
            self.tr("Stands for"), _things(), name="stands_for", nothing=self.tr("a muscle or a drug")
        )
        self.side = ChoiceField(
            self.tr("Side"),
            (
                (Side.LEFT.value, self.tr("Left")),
                (Side.RIGHT.value, self.tr("Right")),
                (Side.BOTH.value, self.tr("Both sides")),
                (Side.MIDLINE.value, self.tr("Midline")),
            ),
            name="side",
            nothing=self.tr("as typed"),
        )
        self.strength = LineField(self.tr("mg/mL"), name="mg_ml")
        self.fields = {field.name: field for field in (self.word, self.stands_for, self.side, self.strength)}
        self.trouble = Note("alert", name="abbreviation_trouble")
        self.trouble.hide()
        self.add_button = FilledButton(self.tr("Add word"), name="add_word")
        self.remove_button = OutlineButton(self.tr("Take away"), name="take_word_away")
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        foot.addStretch()
        foot.addWidget(self.remove_button)
        foot.addWidget(self.add_button)
        for line in ((self.word, self.stands_for), (self.side, self.strength)):
            holder = QWidget()
            holder.setLayout(FieldLine(list(line)))
            holder.layout().setContentsMargins(0, 0, 0, 0)
            self.body.addWidget(holder)
            holder.setVisible(self._may_change)
        self.body.addWidget(self.trouble)
        self.body.addLayout(foot)
        for button in (self.add_button, self.remove_button):
            button.setVisible(self._may_change)
        self.add_button.clicked.connect(self._add)
        self.remove_button.clicked.connect(self._take_away)
        self.word.edit.returnPressed.connect(self._add)
        self.strength.edit.returnPressed.connect(self._add)
        self.table.itemSelectionChanged.connect(self._chosen)
        self.show_words()

    def show_words(self) -> None:
        """The catalogue in force, read anew."""
        known = abbreviations.known()
        self.table.setRowCount(len(known))
        for row, each in enumerate(known):
            for column, text in enumerate((each.word.word, thing_words(each.word), self._from(each))):
                item = QTableWidgetItem(text)
                item.setData(_WORD, each.word.word if each.is_own else "")
                self.table.setItem(row, column, item)
        self.table.resizeColumnToContents(0)
        self.table.resizeColumnToContents(2)
        self.table.clearSelection()
        self._chosen()

    def _from(self, known: Known) -> str:
        return self.tr("own") if known.is_own else self.tr("catalogue")

    def _chosen(self) -> None:
        self.remove_button.setEnabled(bool(self._own_word()) and self._may_change)

    def _own_word(self) -> str:
        items = self.table.selectedItems()
        return str(items[0].data(_WORD)) if items else ""

    def _add(self) -> None:
        try:
            word = self._typed()
        except Refused as refused:
            self._say_refused(refused)
            return
        self._begin(partial(abbreviations.add, self._clinic, word), partial(self._added, word))

    def _typed(self) -> Abbreviation:
        kind, _, key = (self.stands_for.value() or "").partition("/")
        try:
            strength = session_reading.read_strength(strength_number(self.strength.text()))
        except session_reading.Unread as error:
            raise Refused([DomainError("mg_ml", str(error))]) from None
        side = self.side.value()
        return Abbreviation(
            self.word.text().strip(),
            muscle=key if kind == "muscle" else None,
            side=Side(side) if side else None,
            drug=key if kind == "drug" else None,
            mg_ml=strength,
        )

    def _begin(self, call: Any, done: Any) -> None:
        self.trouble.hide()
        for field in self.fields.values():
            field.show_error(None)
        if not self.saving.is_under_way:
            self.saving.begin(call, done, self._not_kept)

    def _added(self, word: Abbreviation, saved: Saved) -> None:
        self._kept(saved)
        for field in self.fields.values():
            field.set_text("")
        self.said.emit(self.tr("“{word}” is a word of the quick line now").format(word=word.word))
        self.word.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self) -> None:
        word = self._own_word()
        if word:
            self._begin(partial(abbreviations.take_away, self._clinic, word), partial(self._gone, word))

    def _gone(self, word: str, saved: Saved | None) -> None:
        if saved is not None:
            self._kept(saved)
        self.said.emit(self.tr("“{word}” is no word of the quick line any more").format(word=word))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kept(self, saved: Saved) -> None:
        self._hub.tell(saved.changes, self)
        self.show_words()

    def _not_kept(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._say_refused(error)
            return
        fault = calm(error)
        if fault is None:
            raise error
        self.trouble.say(fault.what, fault.rest, "alert")
        self.trouble.show()

    def _say_refused(self, refused: Refused) -> None:
        left = show_refused(self.fields, refused.problems)
        if left:
            self.trouble.say(" ".join(told_words(problem.sentence) for problem in left), "", "alert")
            self.trouble.show()
        wrong = next((self.fields[each.field] for each in refused.problems if each.field in self.fields), self.word)
        wrong.editor.setFocus(Qt.FocusReason.OtherFocusReason)


def thing_words(word: Abbreviation) -> str:
    """``Right, Upper trapezius`` or ``Lidocaine 0.5 % (5 mg/mL)``."""
    if word.muscle is not None:
        muscle = catalogue.muscle(word.muscle)
        name = muscle.name if muscle is not None else word.muscle
        return f"{_side_words(word.side)}, {name}" if word.side is not None else name
    drug = catalogue.drug(word.drug or "")
    name = drug.name if drug is not None else word.drug or ""
    return f"{name} {strength_words(drug, word.mg_ml)}" if word.mg_ml is not None else name


def _side_words(side: Side) -> str:
    say = QCoreApplication.translate
    return {
        Side.LEFT: say("AbbreviationsCard", "Left"),
        Side.RIGHT: say("AbbreviationsCard", "Right"),
        Side.BOTH: say("AbbreviationsCard", "Both sides"),
        Side.MIDLINE: say("AbbreviationsCard", "Midline"),
    }[side]


def _things() -> list[tuple[str, str]]:
    muscles = [(f"muscle/{muscle.key}", muscle.name) for muscle in catalogue.muscles()]
    return [*muscles, *((f"drug/{drug.key}", drug.name) for drug in catalogue.drugs())]
