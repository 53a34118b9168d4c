"""Papers for a list of patients, into a folder: whose, which paper, how far it is, and what was not made."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.services import confirming, paper_batches
from tpi_tracker.services.paper_batches import BatchReport, Which, Whose
from tpi_tracker.services.papers import ABOUT_NOBODY, PaperKind, Wanted
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import PaperListPlace, Place
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.line_fields import PasswordField
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.paper_choice import kind_choices
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

THESE = "these"
"""The list that was on the page it was opened from."""
SHOWN_LINES = 8


class PaperListSheet(SheetForm):
    """Nothing is written before the folder is chosen; while papers are being written the sheet stays, and stops."""

    NAME = "Reports of a list"
    SIZE = (620, 560)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        tr = self.tr
        self._these: tuple[str, ...] = ()
        self._stop: Event | None = None
        self.set_titles(tr("Reports of a list"), tr("One PDF for each, into a folder"))
        self.whose = ChoiceField(tr("Whose"), (), name="list_whose")
        self.kind = ChoiceField(tr("Report kind"), kind_choices(), name="list_kind")
        self.count = Text("", 13, 600, name="list_count")
        self.nobody = TickBox(tr("De-identified"), name="list_nobody")
        self.kind.changed.connect(self._of_kind)
        row = QHBoxLayout()
        row.setSpacing(style.px(12))
        row.addWidget(self.whose, 1)
        row.addWidget(self.kind, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.nobody)
        self.body.addWidget(self.count)
        self.password = PasswordField(
            tr("Your password"), name="password", hint=tr("once more: papers of many patients leave the program")
        )
        self.body.addWidget(self.password)
        names = tr(
            "The files' names hold neither name nor number. A file that is there already is kept. Each paper is noted "
            "in the audit."
        )
        self.body.addWidget(Text(names, 12.5, tone="muted", wrap=True))
        self.outcome = Note("good", name="list_outcome")
        self.outcome.hide()
        self.body.addWidget(self.outcome)
        self.body.addStretch()
        self.stop = OutlineButton(tr("Stop"), name="list_stop")
        self.stop.hide()
        self.stop.clicked.connect(self._ask_stop)
        self.progress = Text("", 13, name="list_progress")
        foot = QHBoxLayout()
        foot.setSpacing(style.px(12))
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.stop)
        self.body.addLayout(foot)
        self.save_button.set_text(tr("Choose folder"))
        self.cancel_button.set_text(tr("Close"))
        self.foot_words.setText("")
        self.whose.changed.connect(self._count)
        self.password.changed.connect(self._retyped)

    def open_place(self, place: Place) -> None:
        assert isinstance(place, PaperListPlace)
        self.place, self._these = place, place.patient_nos
        options = [
            (Which.FLAGGED.value, self.tr("Open failure flags")),
            (Which.DUE.value, self.tr("Follow-ups due today or overdue")),
        ]
        if self._these:
            options.insert(0, (THESE, self.tr("The patients listed")))
        self.whose.set_options(options)
        self.whose.set_value(options[0][0])
        self._count()
        self.first_focus()

    def refresh(self) -> None:
        """Count what the list holds now."""
        self._count()

    def first_focus(self) -> None:
        self.password.edit.setFocus()

    def can_leave(self) -> bool:
        return self._stop is None and super().can_leave()

    def leave(self, then: Callable[[], Any]) -> None:
        """While papers are being written, closing stops that; the sheet then says what is there."""
        if self._stop is not None:
            self._ask_stop()
        else:
            super().leave(then)

    def writing(self) -> None:
        """There is no record to write: the key of *Save* asks for the folder."""
        self.save()

    def save(self) -> None:
        """Asks for the folder; the papers are written by a job of their own, also where the clinic is only read."""
        if self._stop is not None or not self.save_button.isEnabled():
            return
        self.trouble.hide()
        if self.password.value() is None:
            self.not_written(Refused([DomainError("password", self.tr("Type your password."))]))
            return
        ask.folder(self, self.tr("Folder for the reports"), self._write_to)

    def show_problems(self, problems: Sequence[DomainError]) -> None:
        self.password.show_error(problems[0].sentence)
        self.password.edit.selectAll()
        self.password.edit.setFocus()

    def _retyped(self) -> None:
        self.password.show_error(None)

    def _of_kind(self) -> None:
        self.nobody.setVisible(PaperKind(self.kind.value()) in ABOUT_NOBODY)

    # ---- whose ----

    def _count(self) -> None:
        which = self.whose.value()
        if which == THESE:
            self._show_count([Whose(number) for number in self._these])
        elif which is not None:
            read = partial(paper_batches.chosen, self.clinic, Which(which))
            self.jobs.run(self, read, done=self._show_count, failed=self.not_written, latest="list")

    def _show_count(self, whose: Sequence[Whose]) -> None:
        many = self.tr("{count} reports", None, len(whose)).format(count=len(whose))
        self.count.setText(self.tr("1 report") if len(whose) == 1 else many)
        self.save_button.setEnabled(bool(whose) and self._stop is None)

    # ---- writing ----

    def _write_to(self, folder: Path | None) -> None:
        if folder is None:
            return
        self.trouble.hide()
        self.outcome.hide()
        self._stop = Event()
        which = self.whose.value()
        these = [Whose(number) for number in self._these] if which == THESE else None
        kind = PaperKind(self.kind.value())
        like = Wanted(kind, "", deidentified=self.nobody.isChecked() and kind in ABOUT_NOBODY)
        call = partial(
            _write, self.clinic, self.password.value() or "", like, these or Which(str(which)), folder, self._stop
        )
        self._show_under_way()
        self.jobs.run(self, call, done=self._told, failed=self._failed, progress=self._advanced, lane="papers")

    def _show_under_way(self) -> None:
        is_under_way = self._stop is not None
        for widget in (self.whose, self.kind, self.nobody, self.password, self.save_button, self.cancel_button):
            widget.setEnabled(not is_under_way)
        self.stop.setVisible(is_under_way)
        self.stop.setEnabled(True)
        self.progress.setText(self.tr("The reports are made…") if is_under_way else "")
        if is_under_way:
            self.stop.setFocus()

    def _advanced(self, done: int, whole: int) -> None:
        if self._stop is not None and not self._stop.is_set():
            self.progress.setText(self.tr("{done} of {whole}").format(done=done, whole=whole))

    def _ask_stop(self) -> None:
        if self._stop is not None:
            self._stop.set()
            self.stop.setEnabled(False)
            self.progress.setText(self.tr("Stops after the report in hand…"))

    def _told(self, report: BatchReport) -> None:
        self._end()
        tr = self.tr
        said = tr("{written} of {asked} reports written").format(written=report.written, asked=report.asked)
        if report.stopped:
            said = tr("Stopped: {written} of {asked} reports written, each of them whole").format(
                written=report.written, asked=report.asked
            )
        lines = paper_batches.told_lines(report)[:SHOWN_LINES]
        if report.list_name:
            lines.append(tr("All lines stand in {name} beside the reports.").format(name=report.list_name))
        calm = not report.lines and not report.stopped
        self.outcome.say(said, "\n".join(lines), "good" if calm else "caution")
        self.outcome.show()
        self.say(said, tone="good" if calm else "caution")
        self.cancel_button.setFocus()

    def _failed(self, error: Exception) -> None:
        self._end()
        self.not_written(error)

    def _end(self) -> None:
        self._stop = None
        self.password.edit.clear()
        self._show_under_way()


def _write(
    clinic: "Clinic",
    password: str,
    like: Wanted,
    whose: Sequence[Whose] | Which,
    folder: Path,
    stop: Event,
    *,
    progress: Callable[[int, int], None],
) -> BatchReport:
    """The list as it stands now. Raises ``Refused`` at the password, and as ``paper_batches.write_all``."""
    confirming.confirm(clinic, password)
    listed = paper_batches.chosen(clinic, whose) if isinstance(whose, Which) else whose
    return paper_batches.write_all(clinic, like, listed, folder, progress=progress, stop=stop)
