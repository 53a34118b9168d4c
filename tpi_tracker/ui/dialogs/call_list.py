"""The calls of the day out of the program: on paper, or as a file for a calendar."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from tpi_tracker.render.wording import count_words
from tpi_tracker.services import call_sheets, handed_over
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import Place
from tpi_tracker.ui.printing import ask_printer, print_paper
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

if TYPE_CHECKING:
    from tpi_tracker.domain.call_sheet import CallSheet
    from tpi_tracker.render.typesetting import Paper
    from tpi_tracker.services.clinic import Clinic


class CallListSheet(SheetForm):
    """What is saved or printed is what waits when the button is pressed; each is entered in the audit."""

    NAME = "Call list"
    SIZE = (600, 400)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        tr = self.tr
        self.set_titles(tr("Call list"), tr("The calls that wait, for a pen or for a calendar"))
        self.count = Text("", 13, 600, name="call_count")
        self.body.addWidget(self.count)
        self.ahead = TickBox(tr("With the next 7 days"), name="calls_ahead")
        self.ahead.toggled.connect(self.refresh)
        self.body.addWidget(self.ahead)
        self.body.addSpacing(style.px(8))
        paper = tr(
            "The paper has names and telephone numbers, and boxes for the score and for what else came of a call."
        )
        calendar = tr("A calendar entry says the clinic number alone: calendars lie on telephones and other computers.")
        self.body.addWidget(Text(paper, 12.5, tone="muted", wrap=True))
        self.body.addSpacing(style.px(8))
        self.body.addWidget(Text(calendar, 12.5, tone="muted", wrap=True))
        self.names = TickBox(tr("Names and numbers in the calendar too"), name="calls_names")
        self.body.addWidget(self.names)
        self.body.addStretch()
        self.print = OutlineButton(tr("Print"), name="calls_print")
        self.calendar = OutlineButton(tr("Save calendar"), name="calls_calendar")
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        row.addWidget(self.calendar)
        row.addWidget(self.print)
        row.addStretch()
        self.body.addLayout(row)
        self.save_button.set_text(tr("Save PDF"))
        self.cancel_button.set_text(tr("Close"))
        self.foot_words.setText("")
        self.calendar.clicked.connect(self._ask_calendar)
        self.print.clicked.connect(self._make_for_printer)

    def open_place(self, place: Place) -> None:
        self.place = place
        self.refresh()
        self.first_focus()

    def refresh(self) -> None:
        """Count what waits."""
        read = partial(call_sheets.sheet, self.clinic, ahead=self.ahead.isChecked())
        self.jobs.run(self, read, done=self._show, failed=self.not_written, latest="call_list")

    def first_focus(self) -> None:
        self.save_button.setFocus()

    def writing(self) -> None:
        """There is no record to write: the key of *Save* asks where the paper goes."""
        self._ask_paper()

    def save(self) -> None:
        self._ask_paper()

    def _show(self, sheet: "CallSheet") -> None:
        parts = [
            self.tr("Overdue {count}").format(count=count_words(len(sheet.of_group("overdue")))),
            self.tr("Today {count}").format(count=count_words(len(sheet.of_group("today")))),
        ]
        if self.ahead.isChecked():
            parts.append(self.tr("Next 7 days {count}").format(count=count_words(len(sheet.of_group("week")))))
        self.count.setText(" · ".join(parts))

    def _ask_paper(self) -> None:
        name = call_sheets.file_name(self.clinic, "pdf")
        ask.save_file(self, self.tr("Save PDF"), name, self.tr("PDF (*.pdf)"), self._save_paper)

    def _ask_calendar(self) -> None:
        name = call_sheets.file_name(self.clinic, "ics")
        ask.save_file(self, self.tr("Save calendar"), name, self.tr("Calendar (*.ics)"), self._save_calendar)

    def _save_paper(self, path: Path | None) -> None:
        self._save(path, call_sheets.PAPER, with_names=True)

    def _save_calendar(self, path: Path | None) -> None:
        self._save(path, call_sheets.CALENDAR, with_names=self.names.isChecked())

    def _save(self, path: Path | None, what: str, *, with_names: bool) -> None:
        if path is None:
            return
        self.trouble.hide()
        call = partial(_saved, self.clinic, path, what, ahead=self.ahead.isChecked(), with_names=with_names)
        self.jobs.run(self, call, done=self._told, failed=self._not_saved, lane="save", must=True)

    def _told(self, name: str) -> None:
        self.say(self.tr("Call list saved as {name}").format(name=name))

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, OSError) or calm(error) is not None:
            self.not_written(error)
            return
        reason = error.strerror or type(error).__name__
        self.trouble.say(
            self.tr("The call list was not saved: {reason}.").format(reason=reason),
            self.tr("Nothing was written; choose another place."),
            "alert",
        )
        self.trouble.show()

    def _make_for_printer(self) -> None:
        self.trouble.hide()
        made = partial(_set, self.clinic, ahead=self.ahead.isChecked())
        self.jobs.run(self, made, done=self._ask_printer, failed=self.not_written)

    def _ask_printer(self, made: "tuple[CallSheet, Paper]") -> None:
        self._made = made
        name = call_sheets.file_name(self.clinic, "pdf")
        self._printer = ask_printer(self, name, self._print_chosen, across=True)

    def _print_chosen(self) -> None:
        self.print_on(self._printer)

    def print_on(self, printer: Any) -> None:
        """Print the list that was made."""
        sheet, paper = self._made
        note = partial(call_sheets.note, self.clinic, sheet, "print", call_sheets.PAPER)
        sent = partial(self._print_noted, paper, printer)
        self.jobs.run(self, note, done=sent, failed=self.not_written, lane="save", must=True)

    def _print_noted(self, paper: "Paper", printer: Any, _nothing: None) -> None:
        print_paper(paper, printer)
        self.say(self.tr("Call list sent to the printer"))


def _set(clinic: "Clinic", *, ahead: bool) -> "tuple[CallSheet, Paper]":
    sheet = call_sheets.sheet(clinic, ahead=ahead)
    return sheet, call_sheets.paper(sheet)


def _saved(clinic: "Clinic", path: Path, what: str, *, ahead: bool, with_names: bool) -> str:
    """The entry of the audit first: no file is there without one. A file that was not written gets a second."""
    sheet = call_sheets.sheet(clinic, ahead=ahead)
    is_paper = what == call_sheets.PAPER
    content = call_sheets.paper(sheet).pdf if is_paper else call_sheets.calendar(clinic, sheet, with_names=with_names)
    note = partial(call_sheets.note, clinic, sheet, "export", what, with_names=with_names)
    note()
    try:
        handed_over.write(path, content)
    except OSError:
        note(failed=True)
        raise
    return path.name
