"""What the ways in have in common: a file, steps over each other, work beside the window that can stop, a foot."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from tpi_tracker.render.told import told_words
from tpi_tracker.services.spreadsheets import NotABundle
from tpi_tracker.ui import style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Job, Jobs
from tpi_tracker.ui.no_return import UNDER_WAY, PointOfNoReturn
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.note import Empty, Note
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class ImportWizard(Page):
    """Nothing is stored before the last button, and everything or nothing then.

    Subclasses say what a step is (``_arrange``), where the keyboard goes in it (``first_focus``) and what the buttons
    do (``_choose``, ``_back``, ``_next``).
    """

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        self._path: Path | None = None
        self._job: Job | None = None
        self._point: PointOfNoReturn | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(style.px(24), style.px(14), style.px(24), style.px(16))
        self._outer.setSpacing(style.px(10))
        self._outer.addWidget(Text(self.title(), 20, 600))
        self.step = Text("", 12, tone="muted", wrap=True, name="import_step")
        self._outer.addWidget(self.step)
        self.fault = Note("alert", name="import_fault")
        self.fault.hide()
        self._outer.addWidget(self.fault)
        self.steps = QStackedWidget()
        self.choose = OutlineButton(self.tr("Choose a file"), name="choose_file")
        self.choose.clicked.connect(self._choose)
        self.done = Empty("check", "")

    def _lay_out(self, title: str, words: str, *parts: QWidget) -> None:
        """The first step asks for a file, with these words; then ``parts``, and that it is done."""
        for part in (Empty("report", title, words, self.choose), *parts, self.done):
            self.steps.addWidget(scrolled(part))
        self._outer.addWidget(self.steps, 1)
        self._outer.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        self.progress = Text("", 12, tone="muted", name="import_progress")
        self.stop = OutlineButton(self.tr("Stop"), name="import_stop")
        self.back = OutlineButton(self.tr("Back"), name="import_back")
        self.next = FilledButton(self.tr("Next"), name="import_next")
        foot.addWidget(self.progress)
        foot.addWidget(self.stop)
        foot.addStretch()
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        self.stop.clicked.connect(self._stop)
        self.back.clicked.connect(self._back)
        self.next.clicked.connect(self._next)
        self.stop.hide()
        return foot

    def _choose(self) -> None:
        """Ask for a file."""

    def _back(self) -> None:
        """One step back."""

    def _next(self) -> None:
        """One step on."""

    def _arrange(self) -> None:
        """Say which step it is and which buttons may be pressed."""

    def _open(self, path: Path) -> None:
        """Begin with a file."""

    def _chosen(self, path: Path | None) -> None:
        if path is not None:
            self._open(path)

    def _begin_anew(self) -> None:
        """Ask for another file."""
        self._path = None
        self.fault.hide()
        self._show(0)

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self._arrange()
        if self.isVisible():
            self.first_focus()

    def _say_step(self, words: str) -> None:
        self.step.setText(f"{words} · {self._path.name}" if self._path is not None else words)

    def _offer_next(self, words: str, *, may: bool) -> None:
        self.next.setText(words)
        self.next.setAccessibleName(words)
        self.next.setEnabled(may and self._job is None)

    def _run(self, function: Any, *args: Any, done: Any, has_progress: bool = False, lane: Any = "file") -> None:
        """Work beside the window; with ``has_progress`` it says how far it is and may be stopped."""
        self.fault.hide()
        self.progress.setText(self.tr("Reading the file…"))
        self.progress.show()
        self.stop.setVisible(has_progress)
        more: dict[str, Any] = {"progress": self._advanced} if has_progress else {}
        self._job = UNDER_WAY
        self._arrange()
        job = self.jobs.run(
            self, function, *args, done=partial(self._ended, done), failed=self._failed, lane=lane, **more
        )
        if self._job is UNDER_WAY:
            self._job = job

    def _advanced(self, steps: int, whole: int) -> None:
        self.progress.setText(self.tr("{percent} % done").format(percent=100 * steps // max(whole, 1)))

    def _ended(self, done: Any, result: Any) -> None:
        self._free()
        done(result)

    def _free(self) -> None:
        self._job = self._point = None
        self.progress.setText("")
        self.stop.hide()

    def _stop(self) -> None:
        if self._point is not None and not self._point.stop():
            self.say(self.tr("It is being stored already; undo it afterwards"), tone="caution")
            return
        if self._job is not None:
            self._job.cancel()
        self._free()
        self._arrange()
        self.say(self.tr("Stopped; nothing was stored"), tone="pending")

    def _failed(self, error: Exception) -> None:
        self._free()
        self._arrange()
        if isinstance(error, NotABundle):
            self.fault.say(told_words(str(error)), "", "alert")
        else:
            said = calm(error)
            if said is None:
                raise error
            self.fault.say(said.what, said.rest, "alert")
        self.fault.show()
        self.first_focus()  # the button that was pressed was shut meanwhile


def scrolled(part: QWidget) -> QScrollArea:
    """A step of a wizard, which may be longer than the window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    part.setProperty("kind", "clear")
    area.setWidget(part)
    return area
