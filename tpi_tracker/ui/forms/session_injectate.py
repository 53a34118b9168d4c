"""What is injected: the technique, one row an ingredient, and the volume drawn against the volume placed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from tpi_tracker.domain.catalogue import Kit
from tpi_tracker.domain.codes import Technique
from tpi_tracker.domain.dose import SessionDose
from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.domain.quick_words import QuickDrug
from tpi_tracker.domain.tray_news import TrayBeside
from tpi_tracker.render.wording import say
from tpi_tracker.services import catalogue
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_dose, session_lots, session_reading, session_tray
from tpi_tracker.ui.forms.session_content import InjectateContent, SessionContent
from tpi_tracker.ui.forms.session_injectate_foot import InjectateFoot
from tpi_tracker.ui.forms.session_injectate_row import InjectateRow
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.segments import Segments


class InjectateCard(Card):
    """Technique, components, drawn against placed."""

    changed = Signal()
    lots_confirmed = Signal()
    """Nothing of the lots is left to confirm."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, name="injectate", parent=parent)
        self._rows: list[InjectateRow] = []
        self._is_compact = False
        self._beside: TrayBeside | None = None
        self._warned: tuple[SessionContent, date] | None = None
        self.vials: tuple[InjectateContent, ...] = ()
        """The tray of the day: a component of one of its drugs gets lot and expiry from there."""
        self.set_title(self.tr("Injectate"))
        self.technique = Segments(
            (
                (Technique.INJECTION.value, self.tr("Injection")),
                (Technique.DRY_NEEDLING.value, self.tr("Dry needling")),
            ),
            self.tr("Technique"),
            height=24,
            object_name="technique",
        )
        self.add_button = WordButton(self.tr("Add component"), "add", name="add_component")
        self.add_button.setFixedHeight(style.px(28))
        self.kit_button = WordButton(self.tr("Add kit"), "add", name="add_kit")
        self.kit_button.setFixedHeight(style.px(28))
        self.kits = QMenu(self.kit_button)
        for kit in catalogue.kits():
            self.kits.addAction(kit.name).setData(kit.key)
        self.kits.triggered.connect(self._kit_chosen)
        self.kit_button.clicked.connect(self._offer_kits)
        for action in (self.technique, self.kit_button, self.add_button):
            self.add_action(action)
        self.close_up()
        self.header.setFixedHeight(style.px(36))
        self.header.layout().setContentsMargins(margins(style.px(12), 0, style.px(4), 0))
        self._rows_area = QWidget()
        area = QVBoxLayout(self._rows_area)
        area.setContentsMargins(0, 0, 0, 0)
        area.setSpacing(0)
        area.addWidget(Rule())
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        area.addLayout(self._list)
        area.addWidget(Rule())
        self.foot = InjectateFoot()
        area.addWidget(self.foot)
        self.body.addWidget(self._rows_area)
        self.foot.reason.changed.connect(self.changed)
        self.add_button.clicked.connect(self._add)
        self.technique.chosen.connect(self._technique_chosen)
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+L"), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.confirm_lots)
        self._append(InjectateContent())

    def confirm_lots(self) -> None:
        """Every lot carried over is today's."""
        if [row for row in self._rows if row.confirm_lot()]:
            self.lots_confirmed.emit()

    def show_injectates(self, rows: Sequence[InjectateContent], technique: str) -> None:
        for row in self._rows:
            self._drop(row)
        self._rows.clear()
        for content in rows or (InjectateContent(),):
            self._append(content)
        self.technique.choose(technique)
        self._look()

    def injectates(self) -> tuple[InjectateContent, ...]:
        return tuple(row.content() for row in self._rows)

    def rows(self) -> tuple[InjectateRow, ...]:
        return tuple(self._rows)

    def first(self) -> QWidget:
        """Where work in the injectate begins: its first drug, or the technique where there is none."""
        drug = self._rows[0].drug
        return drug if drug.isVisibleTo(self) else self.technique

    def set_compact(self, compact: bool) -> None:
        """Rows of two lines, for a narrow window or a large font."""
        self._is_compact = compact
        self.header.layout().setSpacing(style.px(4 if compact else 8))
        for row in self._rows:
            row.set_compact(compact)

    def show_totals(self, content: SessionContent) -> None:
        """Drawn against placed, and the points, of the form as it stands."""
        self.foot.show_totals(content)

    def drugs(self) -> tuple[str, ...]:
        """The keys of the drugs chosen, as they stand."""
        return tuple(content.drug for content in self.injectates() if content.drug)

    def dose(self, past: Sequence[PastDose], day: date, weight_kg: float | None) -> SessionDose | None:
        """The sum of the components; None where no local anaesthetic is among them."""
        components = self.injectates() if self.technique.value() == Technique.INJECTION.value else ()
        return session_dose.dose(components, past, day, weight_kg)

    def show_dose(self, past: Sequence[PastDose], day: date, weight_kg: float | None) -> None:
        """The sum of the components with what the patient was given else on the session's day."""
        components = self.injectates() if self.technique.value() == Technique.INJECTION.value else ()
        self.foot.show_dose(components, past, day, weight_kg)

    def show_trays(self, beside: TrayBeside, vials: Sequence[InjectateContent]) -> None:
        """The trays of the session's day and of today: drugs chosen from now on are of that day's tray."""
        self._beside, self.vials = beside, tuple(vials)
        if self._warned is not None:
            self.show_warnings(*self._warned)

    def say_changed(self) -> None:
        """The rows were filled from outside."""
        self._look()
        self.changed.emit()

    def show_warnings(self, content: SessionContent, day: date) -> None:
        """Say at each component that had expired on the day of the session, is of a lot that was opened after it, or of
        an unusual strength."""
        self._warned = content, day
        expired = dict(session_lots.expired(content, day))
        later = dict(session_lots.opened_later(content, self._beside, day))
        for place, row in enumerate(self._rows):
            row.day = day
            odd = session_dose.unusual(row.content())
            told = (expired.get(place, ""), later.get(place, ""), say(odd) if odd else "")
            row.warn(" ".join(said for said in told if said))

    def show_fault(self, place: int, field: str, sentence: str) -> QWidget:
        return self._rows[place].show_fault(field, sentence)

    def clear_faults(self) -> None:
        for row in self._rows:
            row.clear_faults()
        self.foot.reason.clear_faults()

    def _append(self, content: InjectateContent) -> InjectateRow:
        row = InjectateRow()
        row.show_content(content)
        row.set_compact(self._is_compact)
        row.changed.connect(self._row_changed)
        row.remove_wanted.connect(self._row_removed)
        row.lot_confirmed.connect(self._lot_confirmed)
        row.drug_chosen.connect(self._drug_chosen)
        self._list.addWidget(row)
        self._rows.append(row)
        self._look()
        return row

    def _drop(self, row: InjectateRow) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _add(self) -> None:
        row = self._append(InjectateContent())
        row.drug.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _offer_kits(self) -> None:
        self.kits.popup(self.kit_button.mapToGlobal(QPoint(0, self.kit_button.height())))

    def _kit_chosen(self, action: QAction) -> None:
        kit = next((kit for kit in catalogue.kits() if kit.key == action.data()), None)
        if kit is not None:
            self.add_kit(kit)

    def add_kit(self, kit: Kit) -> None:
        """A row for each ingredient, in the place of rows not begun; the keyboard goes to the first volume."""
        for row in [row for row in self._rows if row.content() == InjectateContent()]:
            self._rows.remove(row)
            self._drop(row)
        added = [
            self._append(
                session_tray.from_tray(
                    InjectateContent(
                        part.drug,
                        session_reading.number_words(part.mg_ml),
                        session_reading.number_words(part.volume_ml),
                    ),
                    self.vials,
                )
            )
            for part in kit.ingredients
        ]
        added[0].volume.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def take_drugs(self, drugs: Sequence[QuickDrug]) -> None:
        """What a quick line says of drugs: into the row of that drug, else into a row not begun or a new one."""
        for quick in drugs:
            row = next((row for row in self._rows if row.content().drug == quick.drug.key), None)
            row = row or next((row for row in self._rows if row.content() == InjectateContent()), None)
            row = row or self._append(InjectateContent())
            kept = row.content()
            strength, volume = (session_reading.number_words(value) for value in (quick.mg_ml, quick.volume_ml))
            typed = replace(
                kept,
                drug=quick.drug.key,
                concentration=strength or kept.concentration,
                volume=volume or kept.volume,
                with_epinephrine=quick.with_epinephrine or kept.with_epinephrine,
            )
            row.show_content(session_tray.from_tray(typed, self.vials))
        if drugs:
            self._look()
            self.changed.emit()

    def _drug_chosen(self) -> None:
        row = self.sender()
        if isinstance(row, InjectateRow):
            row.show_content(session_tray.from_tray(row.content(), self.vials))

    def _row_changed(self) -> None:
        self._look()
        self.changed.emit()

    def _lot_confirmed(self) -> None:
        """On to the next lot that is not confirmed, else past them all."""
        open_row = next((row for row in self._rows if not row.content().is_lot_confirmed), None)
        if open_row is not None:
            open_row.lot.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.lots_confirmed.emit()

    def _row_removed(self) -> None:
        row = self.sender()
        if not isinstance(row, InjectateRow):
            return
        if len(self._rows) == 1:
            row.show_content(InjectateContent())
        else:
            self._rows.remove(row)
            self._drop(row)
        self._look()
        self._rows[-1].drug.setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _technique_chosen(self, _key: str) -> None:
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        is_injection = self.technique.value() == Technique.INJECTION.value
        self._rows_area.setVisible(is_injection)
        self.add_button.setVisible(is_injection)
        self.kit_button.setVisible(is_injection)
        for number, row in enumerate(self._rows, 1):
            row.set_number(number)
        self.second.setText(self._kinds() if is_injection else self.tr("needle only, no drug"))

    def _kinds(self) -> str:
        """`plain anaesthetic, no steroid`."""
        rows = [(row.content(), catalogue.drug(row.content().drug)) for row in self._rows if row.content().drug]
        known = [(content, drug) for content, drug in rows if drug is not None]
        if not known:
            return ""
        anaesthetics = [content for content, drug in known if drug.is_local_anaesthetic]
        words = []
        if anaesthetics:
            with_epinephrine = any(content.with_epinephrine for content in anaesthetics)
            words.append(self.tr("anaesthetic with epinephrine") if with_epinephrine else self.tr("plain anaesthetic"))
        has_steroid = any(drug.kind.value == "steroid" for _, drug in known)
        words.append(self.tr("with steroid") if has_steroid else self.tr("no steroid"))
        return spoken().comma.join(words)
