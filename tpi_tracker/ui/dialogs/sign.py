"""Closing the note of a session with a signature, and adding to one that is closed."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QSizePolicy

from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.session_note import SessionNote
from tpi_tracker.render.note_short import dose_said, pain_said, what_said, where_said
from tpi_tracker.render.wording import date_words
from tpi_tracker.services import seen, session_notes, signing
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.saving import Missing, Saved
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.signing import OfNote
from tpi_tracker.ui import icons
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import AddendumPlace, Place, SignPlace
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.fact_rows import FactRows
from tpi_tracker.ui.widgets.line_fields import TextField
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text


class _NoteSheet(SheetForm):
    """What both sheets show of the note: whose, which, and its words."""

    def show_note(self, title: str, session_id: str, draft_id: str | None = None) -> OfNote | None:
        """None where the session is gone: the sheet has turned back."""
        try:
            about = signing.of_session(self.clinic, session_id)
        except Missing:
            self.turn_back(self.tr("The session is no longer there"), draft_id)
            return None
        on = date_words(local_date(about.session.performed_at, self.clinic.zone))
        self.set_titles(title, self.tr("session of {date}, {title}").format(date=on, title=about.problem.title))
        self.name_patient(about.patient)
        words = about.session.note or self.tr("No words of its own; the rows of the session are the note.")
        self.body.addWidget(Text(words, 13, wrap=True, name="note_words"))
        for each in about.addenda:
            at = shown_time(each.written_at.astimezone(self.clinic.zone))
            said = self.tr("{at}, {author}: {text}").format(at=at, author=each.author or "", text=each.text)
            self.body.addWidget(Text(said, 12, tone="muted", wrap=True, name="addendum_words"))
        return about


class SignSheet(_NoteSheet):
    """There is nothing to type: what is signed is shown in short, and the button signs. The keyboard is on *Cancel*, so
    that a Return too many signs nothing."""

    NAME = "Sign the note"
    SIZE = (600, 440)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._seen: Seen = {}
        self.facts = FactRows(104)
        self.save_button.set_text(self.tr("Sign"))
        icons.dress(self.save_button, "sign", "on_accent", 18)
        self.foot_words.setText(self.tr("Cannot be undone"))

    def open_place(self, place: Place) -> None:
        assert isinstance(place, SignPlace)
        self.place = place
        try:
            self._seen = seen.of(self.clinic, Session.KIND, place.session_id)
        except Missing:
            self._seen = {}
        self.body.addWidget(self.facts)
        about = self.show_note(self.tr("Sign the note"), place.session_id)
        if about is None:
            return
        try:
            told = session_notes.session_note(self.clinic, place.patient_no, None, place.session_id)
        except (Missing, session_notes.NothingToReport):  # taken back between the two looks, or dated after now
            self.turn_back(self.tr("The session is no longer there"), None)
            return
        self.facts.show_facts([(label, said, "text") for label, said in self._in_short(about, told) if said])
        note = Note("caution", name="sign_effect")
        note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        note.say(
            self.tr("Signed, it can no longer be changed"),
            self.tr("What is to be said later is added beside it, with its author and time."),
        )
        self.body.addWidget(note)
        self.body.addStretch()
        self.first_focus()

    def _in_short(self, about: OfNote, note: SessionNote) -> tuple[tuple[str, str], ...]:
        """Of which day and problem, and what was done; whose it is stands over it, its own words below."""
        return (
            (self.tr("Day"), shown_time(about.session.performed_at.astimezone(self.clinic.zone))),
            (self.tr("Problem"), about.problem.title),
            (self.tr("Sites"), where_said(note)),
            (self.tr("Injectate"), what_said(note)),
            (self.tr("Dose"), dose_said(note)),
            (self.tr("Score"), pain_said(note)),
        )

    def first_focus(self) -> None:
        self.cancel_button.setFocus()

    def writing(self) -> Callable[[], Saved]:
        assert isinstance(self.place, SignPlace)
        return partial(signing.sign, self.clinic, self.place.session_id, shown=self._seen)

    def written(self, saved: Saved) -> None:
        self.hub.tell(saved.changes, self)
        stays = self.tr("A signature cannot be undone: add what is to be said as an addendum (A on the session)")
        self.say(self.tr("The note is signed"), stays=stays)
        self.finish()

    def meet(self, conflict: Conflict) -> None:
        """A signature is put under what was read, and it was changed since."""
        self.trouble.say(
            self.tr("It was changed meanwhile by {author}").format(author=conflict.theirs.author or ""),
            self.tr("Nothing was signed. Close this, read the note as it is now, and sign it then."),
            "alert",
        )
        self.trouble.show()


class AddendumSheet(_NoteSheet):
    """The note as it was signed, and room for what is added."""

    NAME = "Addendum"
    FORM = "addendum"
    SIZE = (600, 420)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._save_id = signing.new_id()
        self._words = TextField(self.tr("Addendum"), name="text", lines=5)
        self.add_fields((self._words,))
        self.foot_words.setText(self.tr("The note stays as it was signed"))

    def open_place(self, place: Place) -> None:
        assert isinstance(place, AddendumPlace)
        self.place = place
        about = self.show_note(self.tr("Addendum"), place.session_id, place.draft_id)
        if about is None:
            return
        self.body.addWidget(self._words)
        self.body.addStretch()
        self.begin_drafts(
            patient_no=place.patient_no,
            problem_id=place.problem_id,
            draft_id=place.draft_id,
            about={"session_id": place.session_id},
        )
        self.first_focus()

    def draft_content(self) -> dict[str, Any]:
        return super().draft_content() | {"session_id": getattr(self.place, "session_id", "")}

    def writing(self) -> Callable[[], Saved]:
        assert isinstance(self.place, AddendumPlace)
        words = self._words.value() or ""
        return partial(signing.add, self.clinic, self.place.session_id, words, save_id=self._save_id)

    def written(self, saved: Saved) -> None:
        self.hub.tell(saved.changes, self)
        self.say(self.tr("Addendum kept"), saved.undo)
        self.finish()
