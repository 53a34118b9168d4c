"""What was typed is kept at most two seconds later, encrypted, until it is saved or thrown away."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from tpi_tracker.domain.draft import Draft
from tpi_tracker.services import drafts
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms.draft_post import DraftPost
from tpi_tracker.ui.widgets.date_text import shown_day

KEPT_AFTER_MS = 1500


class DraftKeeper(QObject):
    """Keeps the draft of one form, which says by ``draft_content()`` what was typed, as plain JSON values.

    ``take_up`` when the form opens, ``touch`` after every change, ``discard`` when it was saved or is not wanted.
    The form puts back what ``draft_content`` gave by ``restore(content)``, and tells by ``say_not_kept(sentence)`` that
    the world (a full disk) let nothing be kept; it is tried again until it goes.
    """

    kept = Signal(bool)
    """Whether there is a draft now."""

    def __init__(
        self,
        form: QObject,
        clinic: Clinic,
        kind: str,
        *,
        patient_no: str | None = None,
        problem_id: str | None = None,
        began_from: Callable[[], Any] | None = None,
    ) -> None:
        """``began_from`` says which version of its record the form was opened on, as a plain value; the draft keeps it
        as ``seen``, so that a form which goes on from it still knows what its user had before the eyes."""
        super().__init__(form)
        self._form, self._clinic, self._kind = form, clinic, kind
        self._patient_no, self._problem_id, self._began_from = patient_no, problem_id, began_from
        self.seen: Any = None
        """What the form of the draft that was taken up had been opened on."""
        self._draft_id = drafts.new_id()
        self._stored = self._is_failing = self._is_paused = False
        self._then: Callable[[], Any] | None = None
        self._post = DraftPost(self, clinic, form.jobs)
        self._post.sent.connect(self._is_kept)
        self._post.failed.connect(self._is_not_kept)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER_MS)
        self._timer.timeout.connect(self._keep_beside)

    @property
    def draft_id(self) -> str:
        return self._draft_id

    @property
    def holds_something(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._stored or self._timer.isActive() or self._post.is_under_way

    def take_up(self, draft_id: str | None = None, about: Mapping[str, Any] | None = None) -> str:
        """Go on with the draft that is named, else with the user's last one of this form, this problem and ``about``.

        ``about`` is what the draft has to hold to be of the same record. Gives the words that say when the draft is
        from; nothing when there is none, and then a new one is begun.
        """
        if draft_id is not None:
            found = drafts.find(self._clinic, draft_id)
        else:
            found = drafts.begun(self._clinic, self._kind, self._problem_id, **(about or {}))
        if found is None:
            return ""
        self._draft_id, self._stored, self.seen = found.draft_id, True, found.content.get("seen")
        self._form.restore(found.content)
        self._timer.stop()  # what is put back was not typed now
        self.kept.emit(True)
        at = found.updated_at.astimezone(self._clinic.zone)
        said = QCoreApplication.translate("drafts", "Draft of {time} taken up again")
        return said.format(time=f"{shown_day(at.date())} {at:%H:%M}")

    def touch(self) -> None:
        """Something was typed. The clock is not wound up again, so the draft is never older than two seconds."""
        if not self._timer.isActive() and not self._clinic.read_only:
            self._timer.start()

    def keep(self) -> None:
        """Keep it now. A clinic that cannot be written to keeps nothing; the form stays as it is."""
        self._timer.stop()
        if self._clinic.read_only:
            return
        try:
            self._post.put(self._draft())
        except Exception as error:
            self._is_not_kept(error)
        else:
            if drafts.is_gathering():
                self._is_kept()

    def keep_if_touched(self) -> None:
        """Keep what was typed since the last time."""
        if self._timer.isActive() or self._post.is_under_way:
            self.keep()

    def keep_then(self, then: Callable[[], Any]) -> None:
        """Keep what was typed since the last time, then go on. Where it cannot be kept that is said, and nothing more
        is done."""
        self._then = then
        self.keep_if_touched()
        self._go_on()

    def dropping(self) -> Callable[[], None] | None:
        """From now on the form is being saved, and no draft is sent. Gives what removes its draft once it was saved, to
        be called beside the window; None where there is no draft."""
        self._is_paused = True
        is_there = self._stored or self._post.is_under_way
        return self._post.dropping(self._draft_id) if is_there else None

    def ended(self, *, saved: bool) -> None:
        """It was saved, and its draft is gone; or it was not, and drafts are kept as before."""
        self._is_paused = False
        if saved:
            self._stored = False
            self._timer.stop()

    def _go_on(self) -> None:
        if not self._post.is_under_way and self._then is not None:
            then, self._then = self._then, None
            then()

    def _keep_beside(self) -> None:
        if self._is_paused:
            self._timer.start()
        else:
            self._timer.stop()
            if not self._clinic.read_only:
                self._post.send(self._draft())

    def _draft(self) -> Draft:
        content: dict[str, Any] = self._form.draft_content()
        if self._began_from is not None:
            content = content | {"seen": self._began_from()}
        return Draft(
            draft_id=self._draft_id,
            user_id=self._clinic.user.user_id,
            form=self._kind,
            patient_no=self._patient_no,
            problem_id=self._problem_id,
            updated_at=self._clinic.now(),
            content=content,
        )

    def _is_kept(self) -> None:
        self._is_failing = False
        if not self._stored:
            self._stored = True
            self.kept.emit(True)
        self._go_on()

    def _is_not_kept(self, error: Exception) -> None:
        self._then = None
        said = calm(error)
        if said is None:
            raise error
        self._timer.start()
        if not self._is_failing:
            self._is_failing = True
            words = QCoreApplication.translate("drafts", "Draft not kept: {what}")
            self._form.say_not_kept(words.format(what=said.what))

    def discard(self) -> None:
        """There is nothing to keep any more. One that cannot be removed now stays listed on Today."""
        self._timer.stop()
        if (self._stored or self._post.is_under_way) and not self._clinic.read_only:
            self._stored = False
            self._post.discard(self._draft_id, getattr(self._form, "hub", None))
        self.kept.emit(False)
