"""The tray of the day: what is drawn up today, typed or scanned once and used by every session."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.tray import Doubtful, Tray
from tpi_tracker.services import trays
from tpi_tracker.services.saving import Saved
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_kept, session_reading
from tpi_tracker.ui.forms.session_cells import FaultLine
from tpi_tracker.ui.forms.session_content import InjectateContent
from tpi_tracker.ui.forms.session_tray import content_of
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.forms.tray_doubts import DoubtNote
from tpi_tracker.ui.forms.tray_row import TrayRow
from tpi_tracker.ui.places import Place, TrayPlace
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.code_edit import CodeEdit
from tpi_tracker.ui.widgets.text import Text

WIDE = 700


class TrayForm(SheetForm):
    """A vial a row. What is scanned goes to the row of its product, or to a new one."""

    NAME = "Tray of the day"
    FORM = "tray"
    SIZE = (820, 440)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._save_id = trays.new_id()
        self._shown: tuple[Tray, ...] = ()
        self._rows: list[TrayRow] = []
        tr = self.tr
        self.set_titles(
            tr("Tray of the day"), tr("Set once; the sessions of today take drug, strength, lot and expiry")
        )
        self.code = CodeEdit()
        self.code.setObjectName("code")
        self.code.setFont(style.font(13))
        self.code.setFixedHeight(style.px(30))
        self.code.setAccessibleName(tr("Code of a vial"))
        self.code.setPlaceholderText(tr("Scan the code of a vial, or type it and press Enter"))
        line = QHBoxLayout()
        line.setSpacing(style.px(8))
        caption = Text(tr("Code"), 12, tone="muted")
        caption.setBuddy(self.code)
        line.addWidget(caption)
        line.addWidget(self.code, 1)
        self.body.addLayout(line)
        self.code_fault = FaultLine()
        self.body.addWidget(self.code_fault)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.add_button = WordButton(tr("Add a vial"), "add", name="add_vial")
        self.body.addWidget(self.add_button)
        self.body.addStretch()
        self.doubts = DoubtNote()
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertWidget(outer.indexOf(self.trouble), self.doubts)
        self.doubts.keep_wanted.connect(self.save)
        self.doubts.back_wanted.connect(self._to_doubtful)
        self._doubtful = 0
        self.code.returnPressed.connect(self._scanned)
        self.code.textChanged.connect(self._code_typed)
        self.add_button.clicked.connect(self._add)

    def open_place(self, place: Place) -> None:
        assert isinstance(place, TrayPlace)
        self.place = place
        self._shown = trays.today(self.clinic)
        for vial in self._shown or trays.last_before(self.clinic):
            self._append(content_of(vial), vial if self._shown else None).gtin = vial.gtin
        if not self._rows:
            self._append(InjectateContent())
        self.begin_drafts(draft_id=place.draft_id, about={"day": self.clinic.today().isoformat()})
        self.first_focus()

    def first_focus(self) -> None:
        """A scanner may begin at once."""
        self.code.setFocus()

    def rows(self) -> tuple[TrayRow, ...]:
        return tuple(self._rows)

    def typed(self) -> None:
        """What was asked about is typed over: it is asked anew at the save."""
        self.doubts.hide()
        super().typed()

    def draft_content(self) -> dict[str, Any]:
        rows = [
            session_kept.row_of(asdict(row.content()))
            | {"gtin": row.gtin, "of": row.before.key if row.before else None}
            for row in self._rows
        ]
        return {"rows": rows, "day": self.clinic.today().isoformat()}

    def restore(self, content: Mapping[str, Any]) -> None:
        stored = {vial.key: vial for vial in self._shown}
        for row in tuple(self._rows):
            self._drop(row)
        for plain in content.get("rows", ()):
            fields = InjectateContent.__dataclass_fields__
            known = session_kept.row_again({name: plain[name] for name in fields if name in plain})
            if content.get("day") != self.clinic.today().isoformat():
                known |= {"lot": "", "expiry": ""}  # of another day's vials
            self._append(InjectateContent(**known), stored.get(plain.get("of") or "")).gtin = plain.get("gtin")
        if not self._rows:
            self._append(InjectateContent())

    def began_from(self) -> Any:
        return {vial.key: vial.version for vial in self._shown}

    def go_on_from(self, began: Any) -> None:
        """Rows of vials that were changed since keep the version they were read with: the save meets the change."""
        for row in self._rows:
            if row.before is not None and row.before.key in began:
                row.before = row.before.model_copy(update={"version": began[row.before.key]})
        self._shown = tuple(
            vial.model_copy(update={"version": began.get(vial.key, vial.version)}) for vial in self._shown
        )

    def writing(self) -> Callable[[], Saved] | None:
        if self.code.text().strip():
            self._scanned()
            if self.code.text().strip():
                return None
        filled = [row for row in self._rows if not row.is_empty()]
        vials = [row.vial(self.clinic.user.user_id) for row in filled]
        if any(vial is None for vial in vials):
            wrong = next(row for row, vial in zip(filled, vials, strict=True) if vial is None)
            wrong.drug.setFocus()
            return None
        whole = [vial for vial in vials if vial is not None]
        confirmed = self.doubts.confirmed
        return partial(trays.keep, self.clinic, whole, self._shown, save_id=self._save_id, confirmed=confirmed)

    def not_written(self, error: Exception) -> None:
        """What is unusual of a vial is asked about once, in place; all else as in every form."""
        if not isinstance(error, Doubtful):
            super().not_written(error)
            return
        filled = [row for row in self._rows if not row.is_empty()]
        self._doubtful = self._rows.index(filled[error.places[0]])
        for place in dict.fromkeys(error.places):
            of_row = [doubt for doubt, at in zip(error.doubts, error.places, strict=True) if at == place]
            filled[place].say_doubts(of_row)
        self.doubts.ask(error.doubts)

    def _to_doubtful(self) -> None:
        self._rows[min(self._doubtful, len(self._rows) - 1)].strength.setFocus(Qt.FocusReason.OtherFocusReason)

    def written(self, saved: Saved) -> None:
        self.hub.tell(saved.changes, self)
        self.say(self.tr("The tray of today is set"), saved.undo)
        self.finish()

    def show_problems(self, problems: Any) -> None:
        """A refusal names its row."""
        left = []
        for problem in problems:
            kind, _, rest = problem.field.partition(".")
            if kind == "row" and self._rows:
                place = min(int(rest.partition(".")[0]), len(self._rows) - 1)
                self._rows[place].fault.add(self._rows[place].drug, problem.sentence)
            else:
                left.append(problem)
        if left:
            super().show_problems(left)

    def _scanned(self) -> None:
        """The code's parts into their fields; what is no code is said, and stays to be mended."""
        text = self.code.text()
        if not text.strip():
            return
        try:
            code = trays.read_code(self.clinic, text)
        except Refused as refused:
            self.code_fault.add(self.code, refused.problems[0].sentence)
            self.code.selectAll()
            return
        known = trays.known(self.clinic, code.gtin) if code.gtin else None
        row = self._row_for(code.gtin, known)
        content = row.content()
        if known is not None and content.is_empty:
            content = replace(content_of(known), lot="", expiry="", row_id=None)
        expiry = session_reading.expiry_words(code.expiry) if code.expiry else content.expiry
        row.show_content(replace(content, lot=code.lot or content.lot, expiry=expiry))
        row.gtin = code.gtin or row.gtin
        self.code.clear()
        self.typed()
        if row.content().is_empty:
            row.drug.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_for(self, gtin: str | None, known: Tray | None) -> TrayRow:
        """The row of that product, else one of its drug that has no lot yet, else one not begun."""
        of_product = next((row for row in self._rows if gtin is not None and row.gtin == gtin), None)
        of_drug = next(
            (row for row in self._rows if known is not None and row.has_no_lot() and row.content().drug == known.drug),
            None,
        )
        alone = self._rows[0] if known is None and len(self._rows) == 1 and self._rows[0].has_no_lot() else None
        waiting = next((row for row in self._rows if row.is_empty()), None)
        return of_product or of_drug or alone or waiting or self._append(InjectateContent())

    def _code_typed(self) -> None:
        self.code_fault.drop()

    def _append(self, content: InjectateContent, before: Tray | None = None) -> TrayRow:
        row = TrayRow(self.clinic.today())
        row.before = before
        row.show_content(content)
        row.set_compact(self.width() < style.px(WIDE))
        row.changed.connect(self.typed)
        row.remove_wanted.connect(self._remove)
        self._list.addWidget(row)
        self._rows.append(row)
        return row

    def _drop(self, row: TrayRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _add(self) -> None:
        row = self._append(InjectateContent())
        row.drug.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, TrayRow):
            self._drop(row)
            if not self._rows:
                self._append(InjectateContent())
            self.typed()
            self.code.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self._rows:
            row.set_compact(self.width() < style.px(WIDE))
