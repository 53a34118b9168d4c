"""What every page and every sheet (a dialog with a form) has in common."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.places import Place
from tpi_tracker.ui.rule_at import rule_at
from tpi_tracker.ui.widgets.framed import FramedDialog

if TYPE_CHECKING:
    from tpi_tracker.domain.changes import Changes
    from tpi_tracker.domain.provenance import Provenance
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.ui.saving import Saving


class _Visitor:
    """The part that pages and sheets share. ``clinic``, ``jobs`` and ``hub`` are handed in, never looked up."""

    clinic: "Clinic"
    jobs: Jobs
    hub: ChangeHub
    place: Place | None
    saving: "Saving | None" = None
    """What saves it beside the window, where it saves anything."""
    went: Any
    said: Any

    def go(self, place: Place) -> None:
        """Ask the window to show ``place``."""
        self.went.emit(place)

    def say(self, text: str, undo: Callable[[], Any] | None = None, tone: str = "good", *, stays: str = "") -> None:
        """Ask the window to say a quiet line, with *Undo* when ``undo`` is given; ``stays``: why a save has none.

        What can be undone is said after the hub was told of it: a write that is told later leaves it standing for good.
        """
        self.said.emit(Notice(text, undo, tone, stays=stays))

    def say_saving(self, words: str) -> None:
        """A save takes long: say it in the quiet line."""
        if words:
            self.say(words, tone="pending")

    def open_place(self, place: Place) -> None:
        """Show ``place``. Called once before the page is first seen, and again when it is to show another place."""
        self.place = place
        self.refresh()

    def refresh(self) -> None:
        """Read again what is shown."""

    def on_changes(self, changes: "Changes") -> None:
        """Something was written (by any page, this one included): look again when it matters here."""

    def subject(self) -> tuple[str | None, str | None]:
        """``(patient_no, problem_id)`` that a key such as Ctrl+D is about: what is open, or a list's current row."""
        return getattr(self.place, "patient_no", None), getattr(self.place, "problem_id", None)

    def provenance(self) -> "Sequence[Provenance]":
        """Where what is shown comes from, the nearest first: of the problem in hand, else the rules in force."""
        from tpi_tracker.services import patient_view, provenance

        patient_no, problem_id = self.subject()
        if patient_no is not None and problem_id is not None:
            problem = patient_view.view(self.clinic, patient_no).problem(problem_id)
            if problem is not None:
                return provenance.of_problem(self.clinic, problem)
        return provenance.in_force()

    def can_leave(self) -> bool:
        """Whether closing would lose nothing that was typed."""
        return True

    def leave(self, then: Callable[[], Any]) -> None:
        """Call ``then`` once the page may close; a form asks first (and a kept draft is an answer)."""
        then()

    def keep_draft(self) -> None:
        """Keep what was typed as a draft, at once: the window is about to lock or close."""

    def say_not_kept(self, sentence: str) -> None:
        """Say that a draft could not be kept."""
        self.say(sentence, tone="caution")


class Page(QWidget, _Visitor):
    """A page of the window. Subclasses set ``NAME``, what assistive technology reads; ``title`` may differ."""

    NAME = ""

    went = Signal(object)
    """A ``Place`` to go to."""
    said = Signal(object)
    """A ``Notice`` for the quiet line."""
    drafted = Signal(bool)
    """Whether the page holds an unsaved draft: the tab shows a dot."""
    titled = Signal(str)
    """The page's ``title`` became known or changed; a patient's page says the patient's name here."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clinic, self.jobs, self.hub = clinic, jobs, hub
        self.place = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName(type(self).__name__)
        self.setProperty("page", True)
        if self.NAME:
            self.setAccessibleName(self.tr(self.NAME))
        hub.changed.connect(self._changed)

    def title(self) -> str:
        """The word for this page in a tab or a list of places."""
        return self.tr(self.NAME)

    def leads_to(self) -> Sequence[type[Place]]:
        """The kinds of place that may well be opened from here: their pages are built while this one is read."""
        return ()

    def prepare(self) -> None:
        """Make what would be made late, where it is the same for every place: the page is built ahead."""

    def is_fresh(self) -> bool:
        """Whether a page that was built ahead and not opened yet is still as it would be built now."""
        return True

    def first_focus(self) -> None:
        """Put the keyboard where work begins. Called whenever the page comes to the front."""
        self.setFocus()

    def _changed(self, changes: "Changes", _origin: object) -> None:
        self.on_changes(changes)


class Sheet(FramedDialog, _Visitor):
    """A dialog with a form: opened with ``open()``, it answers through signals, never with a return value.

    ``speaks_by`` names the rules that speak on it, for their cards; without any it tells the rules in force.
    """

    NAME = ""
    speaks_by: Sequence[str] = ()

    went = Signal(object)
    said = Signal(object)
    drafted = Signal(bool)
    work_asked = Signal(object)
    """Work that needs the clinic closed, for the window to do."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clinic, self.jobs, self.hub = clinic, jobs, hub
        self.place = None
        self.setObjectName(type(self).__name__)
        self.setProperty("sheet", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.NAME:
            self.setAccessibleName(self.tr(self.NAME))
            self.setWindowTitle(self.tr(self.NAME))
        QShortcut(QKeySequence("Ctrl+I"), self).activated.connect(self._show_sources)
        hub.changed.connect(self._changed)

    def provenance(self) -> "Sequence[Provenance]":
        from tpi_tracker.services import provenance

        return provenance.of_rules(self.speaks_by) or super().provenance()

    def _show_sources(self) -> None:
        """The basis over the sheet; from here nothing else is opened, so that nothing typed is lost."""
        from tpi_tracker.ui.dialogs.provenance import ProvenanceDialog

        dialog = ProvenanceDialog(self, self.provenance(), self.clinic.today(), rule_at(self.focusWidget()))
        dialog.catalogue.hide()
        dialog.open()

    def _changed(self, changes: "Changes", _origin: object) -> None:
        self.on_changes(changes)

    def reject(self) -> None:
        self.leave(self._reject_now)

    def _reject_now(self) -> None:
        super().reject()
