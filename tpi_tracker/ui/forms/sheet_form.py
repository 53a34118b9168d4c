"""What the forms that open as a sheet share: the head with two identifiers, the foot with Save, drafts, refusals."""

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.render.told import told_words
from tpi_tracker.services import seen
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.saving import Saved
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.instrument_conflict import open_conflict
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms import draft_post
from tpi_tracker.ui.forms.drafting import DraftKeeper
from tpi_tracker.ui.page import Sheet
from tpi_tracker.ui.places import BackPlace
from tpi_tracker.ui.saving import Saving
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.date_text import shown_age, shown_no
from tpi_tracker.ui.widgets.field import Field
from tpi_tracker.ui.widgets.fields import LineField, show_refused
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.scroll_body import ScrollBody
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.domain.patient import Patient


class SheetForm(Sheet):
    """Subclasses fill ``body``, name their ``fields``, give what saves them (``writing``) and say so (``written``).

    Only the body scrolls where the screen is low. The form's name for drafts is ``FORM``. Ctrl+Return saves, and Enter
    does where no button has the focus.
    """

    FORM = ""
    SIZE = (640, 460)
    SAVE_KEY = "Ctrl+Return"
    amended: Any
    """The record that is corrected, as the user was shown it; None for a new one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.amended = None
        self.fields: dict[str, Field] = {}
        self.keeper: DraftKeeper | None = None
        self.saving = Saving(self, self.jobs, self.hub)
        self.saving.told.connect(self._say_saving)
        self._was_in_trouble = False
        self._words_before = ""
        self._held: QWidget | None = None
        self._leave_by: Callable[[], Any] = self._reject_now
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.px(24), style.px(18), style.px(24), style.px(18))
        outer.setSpacing(style.px(12))
        self.head = QHBoxLayout()
        self.head_title = Text(self.windowTitle(), 18, 600)
        self.head_second = Text("", 13, tone="muted", elide=True)
        self.head_second.hide()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.head_title)
        left.addWidget(self.head_second)
        self.identity = QVBoxLayout()
        self.identity.setSpacing(style.px(2))
        self.head.addLayout(left, 1)
        self.head.addLayout(self.identity)
        outer.addLayout(self.head)
        outer.addWidget(Rule())
        self._middle = ScrollBody()
        self.body = self._middle.column
        outer.addWidget(self._middle, 1)
        self.trouble = Note("alert", name="form_trouble")
        self.trouble.hide()
        outer.addWidget(self.trouble)
        self.leaving = self._leaving_note()
        outer.addWidget(self.leaving)
        outer.addWidget(Rule())
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        self.foot_words = Text(self.tr("Nothing is saved before you say so"), 12, tone="muted", elide=True)
        foot.addWidget(self.foot_words, 1)
        self.cancel_button = OutlineButton(self.tr("Cancel"), name="cancel", keys="Esc")
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = FilledButton(self.tr("Save"), name="save", keys=self.SAVE_KEY)
        self.save_button.clicked.connect(self.save)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        self.key_hint = KeyHint("Enter" if self.SAVE_KEY == "Return" else self.SAVE_KEY)
        foot.addWidget(self.key_hint)
        outer.addLayout(foot)
        self.fit(*self.SIZE)

    def _leaving_note(self) -> Note:
        self._keep_button = FilledButton(self.tr("Keep draft"), name="keep_draft")
        self._keep_button.clicked.connect(self._leave_with_draft)
        discard = OutlineButton(self.tr("Discard"), name="discard_draft")
        discard.clicked.connect(self._leave_without)
        stay = OutlineButton(self.tr("Stay"), name="stay")
        stay.clicked.connect(self._stay)
        note = Note(
            "caution",
            self.tr("Leave without saving?"),
            self.tr("A draft is kept encrypted and can be resumed from Today."),
            (self._keep_button, discard, stay),
            name="leave_note",
        )
        note.hide()
        return note

    # ---- for subclasses ----

    @abstractmethod
    def writing(self) -> Callable[[], Any] | None:
        """What saves the form as it stands now: a call that is made beside the window and touches nothing of it.

        None when there is nothing to be saved now. Raises ``Refused`` with what the form itself sees is wrong.
        """

    def written(self, saved: Any) -> None:
        """``saved`` is what the call gave: tell the hub, say so, close. The draft is gone already."""

    def draft_content(self) -> dict[str, Any]:
        """What was typed, field by field."""
        return {name: field.kept() for name, field in self.fields.items()}

    def restore(self, content: Mapping[str, Any]) -> None:
        """Put back what was typed."""
        for name, field in self.fields.items():
            if name in content:
                field.put_back(str(content[name]))

    def began_from(self) -> Any:
        """What the form stands on, as a plain value for its draft: the version of the record it corrects."""
        return None if self.amended is None else self.amended.version

    def go_on_from(self, began: Any) -> None:
        """A draft is taken up that began from another version than the one that is kept now: the form stands on that
        one again, so that the save meets what was written since."""
        if self.amended is not None:
            self.amended = seen.as_it_was(self.clinic, self.amended, began)

    def reason_field(self) -> LineField:
        """Asks of a correction why; hidden until the form corrects something. It is one of the form's ``fields``."""
        label, hint = self.tr("Reason for the correction"), self.tr("what was wrong")
        self._why = LineField(label, name="reason", placeholder=hint)
        self._why.hide()
        return self._why

    def reason_given(self) -> str:
        """What ``reason_field`` says. Raises ``Refused`` at it where it says nothing."""
        if not self._why.text().strip():
            sentence = self.tr("Say why it is changed: the old version stays beside it.")
            raise Refused([DomainError(self._why.name, sentence)])
        return self._why.text().strip()

    def name_patient(self, patient: "Patient") -> None:
        """Say at the right of the head whose record this is: name, birth date, clinic number."""
        name = Text(patient.shown_name, 13, 600, name="patient_name")
        who = f"{shown_age(patient.birth_date, self.clinic.today())} · {shown_no(patient.patient_no)}"
        second = Text(who, 12.5, tone="muted", name="patient_identity")
        for text in (name, second):
            text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.identity.addWidget(text)

    def set_titles(self, title: str, second: str = "") -> None:
        """The words at the left of the head."""
        self.head_title.setText(title)
        self.head_second.setText(second)
        self.head_second.setVisible(bool(second))
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def add_fields(self, fields: Sequence[Field]) -> None:
        """Fields whose content is kept as a draft and whose errors are shown in place."""
        for field in fields:
            self.fields[field.name] = field
            field.changed.connect(self.typed)

    def begin_drafts(
        self,
        *,
        patient_no: str | None = None,
        problem_id: str | None = None,
        draft_id: str | None = None,
        about: Mapping[str, Any] | None = None,
    ) -> None:
        """From now on what is typed is kept; ``draft_id`` names a draft to go on with.

        A form about one record says so in its draft and here, as ``about``: a draft of that record is then taken up
        without being named.
        """
        self.keeper = DraftKeeper(
            self, self.clinic, self.FORM, patient_no=patient_no, problem_id=problem_id, began_from=self.began_from
        )
        self.keeper.kept.connect(self.drafted)
        if draft_id is not None or about is not None:
            said = self.keeper.take_up(draft_id, about)
            if said:
                self.foot_words.setText(said)
            if self.keeper.seen is not None and self.keeper.seen != self.began_from():
                self.go_on_from(self.keeper.seen)

    def turn_back(self, sentence: str, draft_id: str | None) -> None:
        """What the form is about is gone: it does not open, its draft goes too, and a quiet line says so."""
        if draft_id is not None and not self.clinic.read_only:
            draft_post.run_beside(partial(draft_post.drop, self.clinic, draft_id), self.jobs, self.hub)
        self.say(sentence, tone="caution")
        self.go(BackPlace())

    def say_not_kept(self, sentence: str) -> None:
        self.foot_words.setText(sentence)

    # ---- what happens ----

    def typed(self) -> None:
        """Something was typed."""
        if self.keeper is not None:
            self.keeper.touch()

    def save(self) -> None:
        """Save once, however often it is pressed; say what is wrong at its field."""
        if self.saving.is_under_way or self.clinic.read_only:
            return
        self.trouble.hide()
        try:
            call = self.writing()
        except Exception as error:
            self.not_written(error)
            return
        if call is not None:
            self.begin(call, self.written)

    def begin(self, call: Callable[[], Any], done: Callable[[Any], Any]) -> None:
        """Save by ``call``, then ``done``. The draft goes with it."""
        if not self.saving.is_under_way:
            self.saving.begin(call, done, self.not_written, keeper=self.keeper)

    def not_written(self, error: Exception) -> None:
        """Why nothing was saved. What was typed stays, and is kept as a draft."""
        if isinstance(error, Refused):
            self.show_problems(error.problems)
            return
        if isinstance(error, DomainError):
            self.show_problems([error])
            return
        if isinstance(error, Conflict):
            self.meet(error)
        else:
            said = calm(error)
            if said is None:
                raise error
            self.trouble.say(said.what, said.rest, "alert")
            self.trouble.show()
        if self.keeper is not None:
            self.keeper.touch()

    def _say_saving(self, words: str) -> None:
        """Only what takes long is said, and the button is dimmed; the keyboard stays where it is."""
        if words and self.save_button.isEnabled():
            self._words_before = self.foot_words.text()
            self._held = self.focusWidget()
        self.foot_words.setText(words or self._words_before)
        self.save_button.setEnabled(not words)
        if not words and self._held is self.save_button:
            self.save_button.setFocus()

    def meet(self, conflict: Conflict) -> None:
        """Somebody else changed the record: ask which is to stand."""
        open_conflict(self, self.clinic, conflict, self._settled)

    def _settled(self, saved: Saved | None) -> None:
        """Two changes of one record were brought to one: ``saved``, or theirs alone (None)."""
        if saved is not None:
            self.hub.tell(saved.changes, self)
            self.say(self.tr("Saved with what you chose"), saved.undo)
        else:
            self.say(self.tr("Their change was kept, yours was not written"))
        self.finish()

    def show_problems(self, problems: Sequence[DomainError]) -> None:
        """Each at its field; what has none above the foot."""
        left = show_refused(self.fields, problems)
        if left:
            self.trouble.say(" ".join(told_words(problem.sentence) for problem in left), "", "alert")
            self.trouble.show()

    def finish(self) -> None:
        """It is saved: the draft goes and the sheet closes."""
        if self.keeper is not None:
            self.keeper.discard()
        self.accept()

    def can_leave(self) -> bool:
        return not self.saving.is_under_way and (self.keeper is None or not self.keeper.holds_something)

    def leave(self, then: Callable[[], Any]) -> None:
        """Esc and Cancel: what was typed is kept as a draft or thrown away, as the user says; Esc again stays.

        While it is being saved the answer is waited for: saved closes it too.
        """
        if self.saving.is_under_way:
            return
        if self.can_leave():
            then()
        elif self.leaving.isVisible():
            self._stay()
        else:
            self._leave_by = then
            self._was_in_trouble = self.trouble.isVisible()
            self.trouble.hide()
            self.leaving.show()
            self._keep_button.setFocus()

    def _leave_with_draft(self) -> None:
        if self.keeper is not None:
            self.keeper.keep_then(self._leave_by)
        else:
            self._leave_by()

    def _leave_without(self) -> None:
        if self.keeper is not None:
            self.keeper.discard()
        self._leave_by()

    def _stay(self) -> None:
        self.leaving.hide()
        self.trouble.setVisible(self._was_in_trouble)
        self.first_focus()

    def first_focus(self) -> None:
        """Put the keyboard where work begins."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.editor.setFocus()

    def keep_draft(self) -> None:
        if self.keeper is not None:
            self.keeper.keep_if_touched()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if (is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier) or (
            is_enter and self.SAVE_KEY == "Return"
        ):
            self.save()
        elif is_enter:
            event.accept()
        else:
            super().keyPressEvent(event)
