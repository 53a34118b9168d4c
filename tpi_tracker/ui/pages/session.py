"""The page of a session: a new one, the last one repeated, one to be corrected, or a draft taken up again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.provenance import Provenance
from tpi_tracker.domain.tray import Tray
from tpi_tracker.render.told import told_words
from tpi_tracker.services import drafts, patient_view, provenance, sessions, trays
from tpi_tracker.services.patient_view import PatientView, ProblemView
from tpi_tracker.services.saving import Saved
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.finding_words import notice_of
from tpi_tracker.ui.forms import session_draft, session_kept, session_opening, session_visit
from tpi_tracker.ui.forms.draft_post import DraftPost
from tpi_tracker.ui.forms.session_entry import Fault, Faulty, FormAbout
from tpi_tracker.ui.forms.session_footer import SessionFooter
from tpi_tracker.ui.forms.session_form import SessionForm
from tpi_tracker.ui.forms.session_meeting import Meeting
from tpi_tracker.ui.forms.session_mending import Mending
from tpi_tracker.ui.forms.session_tray_news import TrayNews
from tpi_tracker.ui.forms.session_unconfirmed import Unconfirmed
from tpi_tracker.ui.forms.session_visit import Pair
from tpi_tracker.ui.forms.session_walk import InSight, WalkedPage, bind_save
from tpi_tracker.ui.forms.session_writing import SessionWriting, visit_now
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.places import BackPlace, PatientPlace, Place, ReportPlace, SessionPlace
from tpi_tracker.ui.saving import Saving
from tpi_tracker.ui.widgets.banner import PatientBanner
from tpi_tracker.ui.widgets.fields import LineField

KEEP_AFTER = 1500
"""Milliseconds from a change to its draft."""


class SessionPage(WalkedPage):
    """Nothing is saved before the user says so, and nothing typed is lost."""

    NAME = "New session"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._view: PatientView | None = None
        self._problem: ProblemView | None = None
        self._about: FormAbout | None = None
        self.form: SessionForm | None = None
        self._draft_id = drafts.new_id()
        self._save_id = sessions.new_id()
        self._is_changed = self._is_saved = self._has_draft = self._was_in_front = False
        self._then: Place | None = None
        self._leave_then: Callable[[], Any] | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.footer = SessionFooter(self)
        self.reason = LineField(self.tr("Reason for the change"), name="amend_reason", parent=self)
        self.reason.hide()
        self._mending = Mending(self)
        self._meeting = Meeting(self, self._settled)
        self._keep_later = QTimer(self)
        self._keep_later.setSingleShot(True)
        self._keep_later.setInterval(KEEP_AFTER)
        self._keep_later.timeout.connect(self._keep_beside)
        self.saving = Saving(self, self.jobs, self.hub)
        self.saving.told.connect(self.footer.say_saving)
        self._post = DraftPost(self, self.clinic, self.jobs)
        self._post.sent.connect(self._kept)
        self._post.failed.connect(self._not_kept)
        self.footer.save_button.clicked.connect(self.save)
        self.footer.print_button.clicked.connect(self.save_and_print)
        self.footer.cancel_button.clicked.connect(self._cancel)
        self._trays = TrayNews(self.clinic, self.jobs, self)
        self._trays.answered.connect(self._to_injectate)
        self._in_sight = InSight(self._scroll)
        bind_save(self, self.save)

    # The place

    def open_place(self, place: Place) -> None:
        """Read the patient and fill the form as the place says."""
        self.place = place
        assert isinstance(place, SessionPlace)
        self._view = patient_view.view(self.clinic, place.patient_no)
        self._problem = self._view.problem(place.problem_id)
        if self._problem is None:
            raise LookupError("the patient has no pain problem")
        draft = session_draft.begun(self.clinic, place, self._problem.problem.problem_id)
        self._about = session_opening.about(self.clinic, self._view.patient, self._problem, place, draft)
        operators = session_opening.operators(self.clinic, self._problem)
        self.form = SessionForm(
            self._view.patient, self._problem, self._about, operators, session_opening.beside(self._view)
        )
        self._build(self.form)
        if draft is not None:
            self._draft_id, self._has_draft = draft.draft_id, True
            self._save_id = draft.content.get("save_id", self._save_id)
            self.form.show_content(session_kept.content_of(draft))
            self.reason.set_value(draft.content.get("reason") or None)
            self._is_changed = True
            kept = draft.updated_at.astimezone(self.clinic.zone)
            self.form.header.draft.say(self.tr("Draft of {time} restored").format(time=f"{kept:%H:%M}"))
            self.drafted.emit(True)
        else:
            content = session_opening.first_content(self.clinic, self._problem, self._about, repeat=place.repeat)
            self.form.show_content(content)
            if self._about.before is None:
                self.form.offer_usual_dates()
        self._trays.begin(self.form, trays.beside(self.clinic, self.form.when.day() or self._about.today))
        self._look()
        self.form.changed.connect(self._edited)
        self.form.completed.connect(self.footer.save_button.setFocus)
        self.form.site_removed.connect(self._site_removed)

    def provenance(self) -> Sequence[Provenance]:
        if self.form is None or self._view is None:
            return super().provenance()
        return provenance.of_session(self.form.dose(), self._view.patient.weight_kg, self.form.injectate.drugs())

    def first_focus(self) -> None:
        """The baseline comes first; a form that is under way stays where it was."""
        if self.form is None:
            return
        if self._is_saved:
            QTimer.singleShot(0, self, self._go_on)
            return
        held = self.focusWidget() if self._was_in_front else None
        if held is None:
            held = self.form.baseline.score if self._about and self._about.before is None else self.reason.editor
        self._was_in_front = True
        held.setFocus(Qt.FocusReason.TabFocusReason)

    def title(self) -> str:
        return self.form.header.title.text() if self.form else super().title()

    def _build(self, form: SessionForm) -> None:
        assert self._view is not None
        self._outer.addWidget(PatientBanner(self._view.patient, self.clinic.today()))
        self._outer.addWidget(self._trays)
        if self._about is not None and self._about.before is not None:
            self.reason.setContentsMargins(style.px(24), style.px(8), style.px(24), 0)
            self._outer.addLayout(self._meeting.above)
            self._outer.addWidget(self.reason)
            self.reason.show()
            self.reason.changed.connect(self._edited)
        self._scroll.setWidget(form)
        self._outer.addWidget(self._scroll, 1)
        self._outer.addWidget(self.footer)
        if self.clinic.read_only:
            self.footer.only_read()

    def on_changes(self, changes: Changes) -> None:
        if Tray.KIND in changes.kinds and not self._is_saved:
            self._trays.tray_changed()

    def _to_injectate(self) -> None:
        if self.form is not None:
            self.form.injectate.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _site_removed(self, name: str) -> None:
        said = self.tr("{site} removed").format(site=name)
        self.said.emit(Notice(said, self._put_site_back, "pending", is_here=True))

    def _put_site_back(self) -> None:
        """The quiet line may outlive the page by some seconds."""
        if shiboken6.isValid(self) and self.form is not None:
            self.form.sites.put_back()

    # Changes and the draft

    def _edited(self) -> None:
        if self._is_saved or self.form is None:
            return
        if not self._is_changed:
            self._is_changed = True
            self.drafted.emit(True)
        self.form.header.draft.say(self.tr("Draft"))
        if not self._keep_later.isActive():
            self._keep_later.start()
        self._look()

    def keep_draft(self) -> None:
        """Keep the whole form; a fault of the world is said and nothing typed is touched."""
        try:
            if (draft := self._draft()) is not None:
                self._post.put(draft)
                if drafts.is_gathering():
                    self._kept()
        except Exception as error:
            self._not_kept(error)

    def _keep_beside(self) -> None:
        if self.saving.is_under_way:
            self._keep_later.start()
        elif (draft := self._draft()) is not None:
            self._post.send(draft)  # so that a slow disk does not hold who types

    def _draft(self) -> Draft | None:
        if not self._is_changed or self._is_saved or self.form is None or self._about is None or self.clinic.read_only:
            return None
        self._keep_later.stop()
        return session_draft.draft_of(
            self.form.content(),
            self._about,
            self.clinic,
            draft_id=self._draft_id,
            save_id=self._save_id,
            patient_no=self._view.patient.patient_no if self._view else None,
            reason=self.reason.text(),
        )

    def _kept(self) -> None:
        self._has_draft = True
        if self.form is not None and not self._keep_later.isActive():
            self.form.header.draft.say(self.tr("Draft, kept"))
        if not self._post.is_under_way:
            self._leave_answered("leave")

    def _not_kept(self, error: Exception) -> None:
        found = calm(error)
        if found is None:
            raise error
        if self.form is not None:
            self.form.header.draft.say(self.tr("Draft not kept"), "caution")
        self.footer.say(found.what, "caution")
        if self._leave_then is not None:
            session_draft.ask_to_leave(self, self._leave_answered)

    def can_leave(self) -> bool:
        return not self.saving.is_under_way and (not self._is_changed or self._is_saved)

    def leave(self, then: Callable[[], Any]) -> None:
        """Esc goes back once the draft is kept; what is being saved is waited for, and goes back by itself."""
        if self.saving.is_under_way:
            return
        if self.can_leave():
            then()
            return
        self._leave_then = then
        if (draft := self._draft()) is not None:
            self._post.send(draft)
        else:
            session_draft.ask_to_leave(self, self._leave_answered)

    def _leave_answered(self, answer: str | None) -> None:
        """Who went elsewhere while the draft was being kept has left already."""
        then, self._leave_then = self._leave_then, None
        if answer == "leave" and then is not None and self.isVisibleTo(self.window()):
            then()

    def _discard_draft(self) -> None:
        self._keep_later.stop()
        if self._has_draft or self._post.is_under_way:
            self._has_draft = False
            self._post.discard(self._draft_id, self.hub)
        self.drafted.emit(False)

    def _cancel(self) -> None:
        if self.can_leave():
            self.go(BackPlace())
        else:
            ask.keep_or_discard(self, self._cancel_answered)

    def _cancel_answered(self, answer: str | None) -> None:
        if answer == "discard":
            self._is_changed = False
            self._discard_draft()
            self.go(BackPlace())
        elif answer == "draft":
            self.go(BackPlace())

    # Saving

    def save(self) -> None:
        """Save and go back to the patient."""
        self._save(None)

    def save_and_print(self) -> None:
        """Save and go on to the report."""
        if self._view is not None and self._about is not None:
            self._save(ReportPlace(self._view.patient.patient_no, self._about.problem_id))

    def _save(self, then: Place | None) -> None:
        is_free = not self._is_saved and not self.saving.is_under_way
        if is_free and self.form is not None and self._about is not None and not self.clinic.read_only:
            self._then = then
            read = partial(visit_now, self.clinic, self.form.content(), self._about)
            self.saving.begin(read, self._check, self._not_saved)

    def _check(self, visit: tuple[Pair, ...]) -> None:
        assert self.form is not None
        found = session_visit.faults(visit, self.reason.value())
        faults = [fault for fault in found if not fault.where.endswith(".confirm")]
        if faults:
            self._show(faults)
        else:
            Unconfirmed(self, self.form, self._save_confirmed).ask()

    def _save_confirmed(self) -> None:
        assert self.form is not None
        assert self._about is not None
        writing = SessionWriting(self.clinic, self.form.content(), self._about, self.reason.value(), self._save_id)
        drop = self._post.dropping(self._draft_id) if self._has_draft or self._post.is_under_way else None
        self.saving.begin(writing, self._written, self._not_saved, draft_id=self._draft_id, drop=drop)

    def _not_saved(self, error: Exception) -> None:
        if isinstance(error, Faulty):
            self._show(error.faults)
        elif isinstance(error, Refused):
            self._show([Fault(problem.field, told_words(problem.sentence)) for problem in error.problems])
        elif isinstance(error, sessions.SessionConflict):
            self.keep_draft()
            self._meeting.ask(error, self.reason.value())
        else:
            found = calm(error)
            if found is None:
                raise error
            self.keep_draft()
            self.footer.say(self.tr("Not saved. {what} The form is kept.").format(what=found.what), "alert")
            self.footer.setToolTip(found.rest)

    def _show(self, faults: list[Fault]) -> None:
        assert self.form is not None
        of_reason = next((fault for fault in faults if fault.where == "amend_reason"), None)
        self.reason.show_error(of_reason.sentence if of_reason else None)
        wrong = [self.reason.editor] if of_reason else []
        self._mending.begin([*wrong, *self.form.show_faults(fault for fault in faults if fault is not of_reason)])
        self.footer.say_faults([fault.sentence for fault in faults])

    def _written(self, saved: Saved) -> None:
        self._has_draft = False  # it went with the save
        self._saved(saved)

    def _saved(self, saved: Saved) -> None:
        assert self._view is not None
        assert self._about is not None
        self._let_draft_go()
        self.hub.tell(saved.changes, self)
        assert self.form is not None
        count = len(self.form.parts)
        what = self.title() if count == 1 else self.tr("Visit with {count} sessions").format(count=count)
        said = self.tr("{session} saved for {name}").format(session=what, name=self._view.patient.shown_name)
        self.said.emit(notice_of(said, saved.undo, saved.turns))
        self._go_on()

    def _settled(self, saved: Saved | None) -> None:
        """Two corrections met and one was kept whole: this one, or (None) theirs, which is there already."""
        if saved is not None:
            self._saved(saved)
            return
        self._let_draft_go()
        self.say(self.tr("Their change was kept, yours was not written"))
        self._then = None
        self._go_on()

    def _let_draft_go(self) -> None:
        self._is_saved, self._is_changed = True, False
        self._discard_draft()

    def _go_on(self) -> None:
        """Back to the patient, or on to the report; who went elsewhere meanwhile stays there until coming back."""
        assert self._view is not None
        assert self._about is not None
        if not self.isVisibleTo(self.window()):
            return
        patient_no, problem_id = self._view.patient.patient_no, self._about.problem_id
        self.go(BackPlace())
        self.go(self._then or PatientPlace(patient_no, problem_id, at=self._about.session_id))

    def _look(self) -> None:
        if self.form is not None and self._about is not None:
            self.footer.show_missing(session_visit.missing(self.form.content(), self._about, self.form.titles()))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.go(BackPlace())
        else:
            super().keyPressEvent(event)
