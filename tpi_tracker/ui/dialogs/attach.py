"""Attaching a document: whose it is, what it belongs to, its title and day, and its first page before it is kept."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.document import Document, Media
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.render.told import told_words
from tpi_tracker.services import document_files, documents, patient_view
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.documents import DocumentDraft, Look
from tpi_tracker.services.saving import Saved
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.document_words import About, choices, media_words, not_shown, size_words
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.file_drop import FileDrop, is_document
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import AttachPlace, Place
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.date_fields import DateField
from tpi_tracker.ui.widgets.document_panel import DocumentPanel
from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.fields import ChoiceField, LineField
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text

KINDS = "*.pdf *.jpg *.jpeg *.png"
_CLEARLY_NOT = frozenset({"broken", "password"})
"""What cannot be shown to anybody is not kept; what only this computer did not manage is."""


class AttachSheet(SheetForm):
    """The words are drafted, the file is not: it is where it was. A file that cannot be shown is not attached."""

    NAME = "Attach a document"
    FORM = "document"
    SIZE = (860, 380)
    WITH_A_PAGE = (860, 760)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        tr = self.tr
        self._document_id = documents.new_id()
        self._content = b""
        self._look: Look | None = None
        self._cannot = ""
        self._is_looked_at = False
        self._title_offered = ""
        self._shown: int | None = None
        self._about = ChoiceField(tr("Belongs to"), (), name="about", nothing=tr("choose"))
        self._title = LineField(tr("Title"), name="title", placeholder=tr("what the document is"))
        self._taken = DateField(
            tr("Day it was taken"), name="taken_on", today=self.clinic.today(), placeholder=tr("not known")
        )
        self._reason = self.reason_field()
        self.add_fields((self._about, self._title, self._taken, self._reason))
        self._about.changed.connect(self._offer_title)
        self.choose = OutlineButton(tr("Choose file"), "document", name="choose_document")
        self.choose.setAccessibleDescription(tr("PDF, JPEG or PNG, at most 20 MB"))
        self.choose.clicked.connect(self._ask_file)
        self._file = Text(tr("PDF, JPEG or PNG, at most 20 MB"), 12.5, tone="muted", elide=True, name="document_file")
        self._misnamed = Note("caution", name="document_misnamed")
        self._misnamed.hide()
        self.panel = DocumentPanel(self.jobs)
        self.panel.setMinimumHeight(style.px(240))
        self.panel.hide()
        self.panel.seen.connect(self._seen)
        self.panel.unseen.connect(self._not_seen)
        line = QHBoxLayout()
        line.setSpacing(style.px(12))
        line.addWidget(self.choose)
        line.addWidget(self._file, 1)
        self.body.addLayout(line)
        self.body.addWidget(self._misnamed)
        self.body.addWidget(self._about)
        self.body.addLayout(FieldLine((self._title, self._taken), (5, 2)))
        self.body.addWidget(self._reason)
        self.body.addWidget(self.panel, 1)
        self.body.addStretch()
        self.save_button.set_text(tr("Attach"))
        self.leaving.say(
            tr("Leave without saving?"), tr("The words are kept as a draft, the file is not: choose it again then.")
        )
        self.finished.connect(self.panel.end)
        drops = FileDrop(self)
        drops.dropped.connect(self._dropped)
        drops.refused.connect(self._refuse)

    def open_place(self, place: Place) -> None:
        assert isinstance(place, AttachPlace)
        self.place = place
        view = patient_view.view(self.clinic, place.patient_no)
        self.name_patient(view.patient)
        problem = next((one for one in view.problems if one.problem.problem_id == place.problem_id), None)
        about = About(place.session_id, place.workup_id, place.item_key)
        listed = choices(problem, self.clinic.zone, about) if problem is not None else []
        if problem is None or not listed:
            self.turn_back(
                self.tr("A document belongs to a session or a workup: begin one of them first"), place.draft_id
            )
            return
        self._about.set_options(listed)
        self._about.set_value(about.key if any(about) else None)
        self.set_titles(self.tr("Attach a document"), problem.problem.title)
        if place.document_id is not None and not self._correct(place.document_id, problem.problem.title):
            self.turn_back(self.tr("The document is no longer there"), place.draft_id)
            return
        self._offer_title()
        self.begin_drafts(
            patient_no=place.patient_no,
            problem_id=place.problem_id,
            draft_id=place.draft_id,
            about={"document_id": place.document_id} if place.document_id is not None else None,
        )
        if place.path:
            self._take_file(Path(place.path))
        self.first_focus()

    def _correct(self, document_id: str, problem: str) -> bool:
        """Fill in what is kept of a document; its bytes and what it belongs to stay as they are."""
        assert isinstance(self.place, AttachPlace)
        rows = documents.of_problem(self.clinic, self.place.patient_no, self.place.problem_id)
        row = next((one for one in rows if one.document_id == document_id and not one.is_retracted), None)
        if row is None:
            return False
        self.set_titles(self.tr("Correct a document"), problem)
        self._shown = row.version
        self._title.set_value(row.title)
        self._taken.set_value(row.taken_on)
        self._about.setEnabled(False)
        self._reason.show()
        for widget in (self.choose, self._file):
            widget.hide()
        self.save_button.set_text(self.tr("Save"))
        return True

    def first_focus(self) -> None:
        if not self.choose.isHidden() and not self._content:
            self.choose.setFocus()
        elif self._about.value() is None:
            self._about.edit.setFocus()
        else:
            self._title.edit.setFocus()

    # ---- the draft ----

    def draft_content(self) -> dict[str, Any]:
        return super().draft_content() | {"document_id": getattr(self.place, "document_id", None) or ""}

    def restore(self, content: Mapping[str, Any]) -> None:
        super().restore(content)
        if self._shown is None and not self._content:
            self._file.setText(self.tr("Choose the file again: a draft holds none"))

    def began_from(self) -> Any:
        return self._shown

    def go_on_from(self, began: Any) -> None:
        """The version that was seen then, so that the save meets what was written since."""
        self._shown = began

    # ---- the file ----

    def _ask_file(self) -> None:
        kinds = self.tr("Documents ({endings})").format(endings=KINDS)
        ask.open_file(self, self.tr("Choose a document"), kinds, self._chosen)

    def _chosen(self, path: Path | None) -> None:
        if path is not None:
            self._take_file(path)

    def _dropped(self, path: str) -> None:
        if is_document(path) and not self.choose.isHidden():
            self._take_file(Path(path))

    def _refuse(self, told: str) -> None:
        if not self.choose.isHidden():
            self.trouble.say(told, "", "caution")
            self.trouble.show()

    def _take_file(self, path: Path) -> None:
        self._forget_file()
        self._file.setText(self.tr("The file is read …"))
        taken = partial(self._taken_in, path.name)
        self.jobs.run(self, _read, path, done=taken, failed=self._not_taken, lane="file", latest="file")

    def _forget_file(self) -> None:
        self._content, self._look, self._cannot, self._is_looked_at = b"", None, "", False
        self.panel.clear()
        self.panel.hide()
        self._misnamed.hide()
        self.trouble.hide()

    def _taken_in(self, name: str, found: "tuple[bytes, Look]") -> None:
        self._content, self._look = found
        media = self._look.media
        self._file.setText(f"{name} · {media_words(media.value)}, {size_words(len(self._content))}")
        self._misnamed.setVisible(self._look.said is not None)
        if self._look.said is not None:
            self._misnamed.say(told_words(self._look.said), "", "caution")
        self.panel.show()
        self.fit(*self.WITH_A_PAGE)
        self.panel.open(
            partial(_same, media.value, self._content), self.tr("The document"), is_photo=media is not Media.PDF
        )
        self.typed()
        self.first_focus()

    def _not_taken(self, error: Exception) -> None:
        self._file.setText(self.tr("PDF, JPEG or PNG, at most 20 MB"))
        if isinstance(error, Refused):
            self.show_problems(error.problems)
        else:
            said = calm(error)
            if said is None:
                raise error
            self.trouble.say(said.what, said.rest, "alert")
            self.trouble.show()
        self.choose.setFocus()

    def _seen(self) -> None:
        self._is_looked_at = True

    def _not_seen(self, reason: str) -> None:
        self._is_looked_at = True
        self._cannot = reason if reason in _CLEARLY_NOT else ""

    def _offer_title(self) -> None:
        """The item's own name, until the user gave another title."""
        about = About.of(self._about.value())
        if self._shown is None and self._title.text() == self._title_offered:
            words = self._about.edit.currentText() if about.item_key is not None else ""
            self._title_offered = words.partition(": ")[2] or words
            self._title.set_value(self._title_offered)

    # ---- saving ----

    def writing(self) -> Callable[[], Any]:
        assert isinstance(self.place, AttachPlace)
        about, wrong = About.of(self._about.value()), []
        if self.place.document_id is None and not self._content:
            wrong.append(DomainError("content", self.tr("Choose the file first.")))
        elif self.place.document_id is None and not self._is_looked_at:
            wrong.append(DomainError("content", self.tr("Wait until its first page is seen.")))
        elif self._cannot:
            told = not_shown(self._cannot)
            wrong.append(DomainError("content", f"{told.what} {told.todo}"))
        if not any(about):
            wrong.append(DomainError("about", self.tr("Say what the document belongs to.")))
        title = self._title.value()
        if title is None:
            wrong.append(DomainError("title", self.tr("Give the document a title.")))
        try:
            taken = self._taken.value()
        except DomainError as error:
            wrong.append(error)
            taken = None
        if wrong:
            raise Refused(wrong)
        if self.place.document_id is not None:
            return partial(
                documents.retitle,
                self.clinic,
                self.place.document_id,
                title,
                taken_on=taken,
                reason=self.reason_given(),
                shown=self._shown,
            )
        draft = DocumentDraft(
            self._document_id,
            self.place.patient_no,
            self.place.problem_id,
            title,
            self._content,
            *about,
            taken_on=taken,
        )
        return partial(documents.attach, self.clinic, draft)

    def written(self, saved: Any) -> None:
        assert isinstance(self.place, AttachPlace)
        if isinstance(saved, Saved):
            self.hub.tell(saved.changes, self)
            self.say(self.tr("Document corrected"), saved.undo)
        else:
            self.hub.tell(Changes(frozenset({Document.KIND}), frozenset({self.place.patient_no})), self)
            self.say(
                self.tr("Document attached"),
                stays=self.tr("A document that was attached is retracted where it stands, with a reason"),
            )
        self.finish()

    def meet(self, conflict: Conflict) -> None:
        """What it belongs to was retracted meanwhile, or another seat corrected it."""
        self.trouble.say(
            self.tr("It was changed meanwhile by {author}").format(author=conflict.theirs.author or ""),
            self.tr("Nothing was written. Close this and look at it as it is now."),
            "alert",
        )
        self.trouble.show()


def _read(path: Path) -> "tuple[bytes, Look]":
    content = document_files.read(path)
    return content, documents.look(content, path.name)


def _same(media: str, content: bytes) -> "tuple[str, bytes]":
    return media, content
