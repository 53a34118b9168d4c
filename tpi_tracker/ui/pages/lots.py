"""Who got a lot: one field, and the sessions in which it was used."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.render.wording import count_words
from tpi_tracker.services import lots
from tpi_tracker.services.lots import LotFound
from tpi_tracker.ui import style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.models.lot_rows import LotRows
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.places import LotsPlace, PatientPlace, Place
from tpi_tracker.ui.widgets.buttons import OutlineButton, WordButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.lot_table import LotTable
from tpi_tracker.ui.widgets.note import Empty, Note
from tpi_tracker.ui.widgets.search_field import SearchField
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.domain.changes import Changes
    from tpi_tracker.services.clinic import Clinic


class LotsPage(Page):
    """Nothing leaves the program from here; the list is read on the screen."""

    NAME = "Lot look-up"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.px(24), style.px(14), style.px(24), style.px(16))
        outer.setSpacing(style.px(12))
        outer.addWidget(Text(self.tr("Lot look-up"), 20, 600))
        line = QHBoxLayout()
        line.setSpacing(style.px(8))
        self.field = SearchField(self.tr("Lot"), self.tr("Lot number as it stands on the vial"), large=True)
        self.field.setObjectName("lot")
        self.find_button = OutlineButton(self.tr("Find"), "search", name="find_lot")
        line.addWidget(self.field, 1)
        line.addWidget(self.find_button)
        outer.addLayout(line)
        self.fault = Note("alert", name="lot_fault")
        self.fault.hide()
        outer.addWidget(self.fault)
        self.count = Text("", 13, 600, name="lot_count")
        outer.addWidget(self.count)
        self._near = QHBoxLayout()
        self._near.setSpacing(style.px(8))
        outer.addLayout(self._near)
        card = Card(name="lot_card")
        card.close_up()
        self.model = LotRows(self)
        self.table = LotTable(self.model)
        self.empty = Empty(
            "search",
            self.tr("Type a lot number, then Enter"),
            self.tr("The list names every session in which it was recorded: date, patient, muscles, drug, amount."),
        )
        card.body.addWidget(self.table)
        card.body.addWidget(self.empty)
        outer.addWidget(card, 1)
        self.table.hide()
        self.field.taken.connect(self.find)
        self.field.moved.connect(self._to_rows)
        self.field.left.connect(self._clear)
        self.find_button.clicked.connect(self.find)
        self.table.opened.connect(self._open)

    def open_place(self, place: Place) -> None:
        self.place = place
        if isinstance(place, LotsPlace) and place.lot:
            self.field.setText(place.lot)
            self.find()

    def refresh(self) -> None:
        """Ask again for what is shown."""
        if self.count.text():
            self.find()

    def on_changes(self, changes: "Changes") -> None:
        if changes.kinds & {"session", "injectate", "patient"}:
            self.refresh()

    def first_focus(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def subject(self) -> tuple[str | None, str | None]:
        use = self.model.shown(self.table.currentIndex().row())
        return (use.patient_no, use.problem_id) if use is not None else (None, None)

    def find(self) -> None:
        """Ask in the database lane; the last question counts."""
        self.jobs.run(
            self, lots.find, self.clinic, self.field.text(), done=self._show, failed=self._failed, latest="lot"
        )

    def _show(self, found: LotFound) -> None:
        self.fault.hide()
        self.model.show_rows(found.uses)
        self.table.setVisible(bool(found.uses))
        self.empty.setVisible(not found.uses)
        self._show_near(found)
        self.count.setText(self._words(found))
        self.count.setVisible(bool(found.asked))
        if not found.asked:
            self.empty.say(self.tr("Type a lot number, then Enter"))
        elif not found.uses:
            self.empty.say(
                self.tr("No session has lot {lot}").format(lot=found.asked),
                self.tr("Blanks and dashes inside count as they were recorded."),
            )
        else:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _words(self, found: LotFound) -> str:
        if not found.uses:
            return ""
        sessions = (
            self.tr("1 session")
            if found.sessions == 1
            else self.tr("{count} sessions", None, found.sessions).format(count=count_words(found.sessions))
        )
        if found.sessions > len(found.uses):
            return self.tr("Lot {lot}: {sessions}, the newest {shown} are listed").format(
                lot=found.uses[0].lot, sessions=sessions, shown=count_words(len(found.uses))
            )
        people = (
            self.tr("1 patient")
            if found.patients == 1
            else self.tr("{count} patients", None, found.patients).format(count=found.patients)
        )
        return self.tr("Lot {lot}: {sessions}, {patients}").format(
            lot=found.uses[0].lot, sessions=sessions, patients=people
        )

    def _show_near(self, found: LotFound) -> None:
        while (item := self._near.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if not found.near:
            return
        self._near.addWidget(Text(self.tr("Begins alike:"), 12, tone="muted"))
        for lot in found.near:
            button = WordButton(lot, name="near_lot")
            button.clicked.connect(self._take_near)
            self._near.addWidget(button)
        self._near.addStretch()

    def _take_near(self) -> None:
        button = self.sender()
        if isinstance(button, WordButton):
            self.field.setText(button.text())
            self.field.setFocus()
            self.find()

    def _to_rows(self, _step: int) -> None:
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _clear(self) -> None:
        self.field.clear()
        self.find()

    def _open(self, row: int) -> None:
        use = self.model.shown(row)
        if use is not None:
            self.go(PatientPlace(use.patient_no, use.problem_id, at=use.session_id))

    def _failed(self, error: Exception) -> None:
        said = calm(error)
        if said is None:
            raise error
        self.fault.say(said.what, said.rest, "alert")
        self.fault.show()
