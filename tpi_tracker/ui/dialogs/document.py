"""A document that was attached, page by page, with what is known of it."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.document import Media
from tpi_tracker.domain.rights import Right
from tpi_tracker.render.wording import date_words
from tpi_tracker.services import document_files, documents, patient_view, rights
from tpi_tracker.services.documents import DocumentRow
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.ask import Choice
from tpi_tracker.ui.document_words import about_of, about_words, media_words, size_words
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.page_drawing import Content
from tpi_tracker.ui.places import AttachPlace, DocumentPlace, Place, RetractPlace
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.document_panel import DocumentPanel
from tpi_tracker.ui.widgets.note import Note


class DocumentSheet(SheetForm):
    """Nothing is typed here. The keys of ``PageView`` work wherever the keyboard is, Esc closes."""

    NAME = "Document"
    SIZE = (1100, 1600)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._rows: list[DocumentRow] = []
        self._row: DocumentRow | None = None
        self._view: patient_view.ProblemView | None = None
        self.choice = ChoiceField(self.tr("Document"), (), name="which_document", label_hidden=True, waits=True)
        self.choice.changed.connect(self._chosen)
        self.body.addWidget(self.choice)
        self.wrong = Note("caution", self.tr("Entered in error: it no longer counts"), name="document_retracted")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self.panel = DocumentPanel(self.jobs)
        self.panel.tools.addWidget(self._acts())
        self.body.addWidget(self.panel, 1)
        self.save_button.hide()
        self.key_hint.hide()
        self.cancel_button.set_text(self.tr("Close"))
        self.finished.connect(self.panel.end)

    def _acts(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(8))
        self.copy = OutlineButton(self.tr("Save a copy"), name="document_copy")
        self.correct = OutlineButton(self.tr("Correct"), "draft", name="document_correct")
        self.correct.setAccessibleDescription(self.tr("Title and day of the document"))
        self.retract = OutlineButton(self.tr("Retract"), "close", name="document_retract")
        self.copy.clicked.connect(self._ask_copy)
        self.correct.clicked.connect(self._go_correct)
        self.retract.clicked.connect(self._go_retract)
        for button in (self.copy, self.correct, self.retract):
            row.addWidget(button)
        return box

    def open_place(self, place: Place) -> None:
        """Show the document that is named; turn back where there is none."""
        assert isinstance(place, DocumentPlace)
        self.place = place
        view = patient_view.view(self.clinic, place.patient_no)
        self.name_patient(view.patient)
        self._view = next((one for one in view.problems if one.problem.problem_id == place.problem_id), None)
        if self._view is not None:
            self._rows = documents.of_problem(self.clinic, place.patient_no, place.problem_id)
        if all(row.document_id != place.document_id for row in self._rows):
            self.turn_back(self.tr("The document is no longer there"), None)
            return
        self.choice.set_options([(row.document_id, self._words(row)) for row in self._rows])
        self.choice.set_value(place.document_id)
        self.choice.setVisible(len(self._rows) > 1)
        self._show(place.document_id)
        self.first_focus()

    def first_focus(self) -> None:
        self.panel.view.setFocus()

    def on_changes(self, changes: Changes) -> None:
        """Another seat may have retracted or renamed it while it is read."""
        if isinstance(self.place, DocumentPlace) and self._row and self.place.patient_no in changes.patients:
            self._rows = documents.of_problem(self.clinic, self.place.patient_no, self.place.problem_id)
            self._say(self._row.document_id)

    def writing(self) -> None:
        """There is nothing to write here: the key of *Save* closes."""
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.panel.view.take_key(event):
            super().keyPressEvent(event)

    def _words(self, row: DocumentRow) -> str:
        assert self._view is not None
        parts = [row.title, about_words(about_of(row), self._view, self.clinic.zone)]
        if row.taken_on is not None:
            parts.append(date_words(row.taken_on))
        if row.is_retracted:
            parts.append(self.tr("entered in error"))
        return " · ".join(parts)

    def _chosen(self) -> None:
        self._show(str(self.choice.value()))
        self.first_focus()

    def _show(self, document_id: str) -> None:
        self._say(document_id)
        assert self._row is not None
        read = partial(_content, self.clinic, self._row.patient_no, document_id, self._row.media.value)
        self.panel.open(read, self._row.title, is_photo=self._row.media is not Media.PDF)

    def _say(self, document_id: str) -> None:
        row = next(one for one in self._rows if one.document_id == document_id)
        self._row = row
        assert self._view is not None
        second = f"{row.title} · {about_words(about_of(row), self._view, self.clinic.zone)}"
        if row.taken_on is not None:
            second += " · " + self.tr("taken {day}").format(day=date_words(row.taken_on))
        self.set_titles(self.tr("Document"), second)  # its own title may name somebody: no title of a window does
        self.setAccessibleDescription(second)
        at = shown_time(row.added_at.astimezone(self.clinic.zone))
        told = self.tr("{media}, {size}, attached {at} by {who}")
        self.foot_words.setText(
            told.format(media=media_words(row.media.value), size=size_words(row.size), at=at, who=row.added_by)
        )
        self.wrong.setVisible(row.is_retracted)
        writes = rights.writes(self.clinic, Right.RECORD_CARE) and not row.is_retracted
        self.correct.setVisible(writes)
        self.retract.setVisible(writes)
        self.copy.setVisible(rights.allows(self.clinic, Right.REPORT))

    def _go_correct(self) -> None:
        if self._row is not None:
            about = about_of(self._row)
            self.go(AttachPlace(self._row.patient_no, self._row.problem_id, *about, document_id=self._row.document_id))

    def _go_retract(self) -> None:
        if self._row is not None:
            self.go(RetractPlace(self._row.patient_no, self._row.problem_id, "document", self._row.document_id))

    # ---- out of the program ----

    def _ask_copy(self) -> None:
        choices = (
            Choice("copy", self.tr("Save a copy"), is_main=True),
            Choice("back", self.tr("Back"), is_escape=True),
        )
        told = self.tr(
            "The copy is not encrypted: whoever can open its folder can read it. The audit notes it as an export."
        )
        ask.question(self, self.tr("Save a copy outside the clinic?"), told, choices, self._ask_where)

    def _ask_where(self, answer: str | None) -> None:
        if answer == "copy" and self._row is not None:
            media = media_words(self._row.media.value)
            kinds = f"{media} (*.{self._row.media.ending})"
            name = document_files.copy_name(self._row)
            ask.save_file(self, self.tr("Save a copy"), name, kinds, self._save_copy)

    def _save_copy(self, path: Path | None) -> None:
        if path is None or self._row is None:
            return
        call = partial(document_files.save_copy, self.clinic, self._row.patient_no, self._row.document_id, path)
        self.jobs.run(self, call, done=self._copied, failed=self._not_copied, lane="save", must=True)

    def _copied(self, name: str) -> None:
        self.trouble.hide()
        self.say(self.tr("Copy saved as {name}").format(name=name))

    def _not_copied(self, error: Exception) -> None:
        told = calm(error)
        if told is None:
            raise error
        self.trouble.say(told.what, told.rest, "alert")
        self.trouble.show()


def _content(clinic: Any, patient_no: str, document_id: str, media: str) -> Content:
    return media, documents.content(clinic, patient_no, document_id)
