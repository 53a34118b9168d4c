"""Today: whom to call, which flags wait, which drafts to go on with."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from ulid import ULID

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.codes import CallResult, NotGiven
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.rights import Right
from tpi_tracker.render.told import told_words
from tpi_tracker.render.wording import short_number
from tpi_tracker.services import followups, rights
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.field_words import value_words
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.models.due_rows import DueRows, weekday
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.pages.today_backup import TodayBackup
from tpi_tracker.ui.pages.today_calls import TodayCalls
from tpi_tracker.ui.pages.today_reading import TodayRead, muscle_names, read_rows, read_today
from tpi_tracker.ui.pages.today_side import TodaySide
from tpi_tracker.ui.places import CallListPlace, ComplicationPlace, EditPatientPlace, PatientPlace, PatientsPlace
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.broken_glass import BrokenGlass
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.date_text import shown_date
from tpi_tracker.ui.widgets.due_list import DueList
from tpi_tracker.ui.widgets.figures import FigureRow
from tpi_tracker.ui.widgets.first_tour import FirstTour
from tpi_tracker.ui.widgets.note import Empty, Note, StillBars
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.followups import DueRow, TodayList

_OF = {"follow_up", "call", "score", "session", "finding", "workup", "plan_step", "patient", "problem", "draft", "tray"}
NARROW = 1240
"""Below this width the right column goes under the left one, its cards side by side."""
SLIM = 860
"""Below this width its cards stand one under the other."""
_NO_LIMIT = 16777215


class TodayPage(Page):
    """Order of focus: list, flags, drafts, then the figures that filter."""

    NAME = "Today"

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, parent: QWidget | None = None) -> None:
        super().__init__(clinic, jobs, hub, parent)
        self._filter: str | None = None
        self._listed: TodayList | None = None
        self._go_to: str | None = None
        self._closed: str | None = None
        """The row that was closed while it was the current one; the cursor returns to it when it is due again."""
        self._was_shown = self._was_in_front = False
        self._opened: str | None = None
        """The row whose patient was opened last: who comes back from there finds that row, not another one's."""
        self._begins_again = False
        today = clinic.today()
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setProperty("kind", "clear")
        self._area.setWidget(inner)
        frame.addWidget(self._area)
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(margins(style.px(24), style.px(14), 0, 0))
        outer.setSpacing(style.px(12))
        head = QHBoxLayout()
        head.setSpacing(style.px(12))
        head.addWidget(Text(self.tr("Today"), 20, 600))
        self._date = Text(spoken().comma.join((weekday(today), shown_date(today))), 13, tone="muted")
        self._date.setContentsMargins(0, 0, 0, style.px(3))
        head.addWidget(self._date, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch()
        self._call_list = OutlineButton(self.tr("Call list"), "report", name="call_list")
        self._call_list.clicked.connect(self._go_call_list)
        head.addWidget(self._call_list)
        if not rights.allows(clinic, Right.SCHEDULE):
            self._call_list.hide()
        head.addSpacing(style.px(24))
        outer.addLayout(head)
        self._fault = Note("alert")
        self._fault.hide()
        outer.addWidget(self._fault)
        self._broken = BrokenGlass(clinic, jobs)
        self._broken.seen.connect(self.refresh)
        outer.addWidget(self._broken)
        self._figures = FigureRow()
        self._figures.chosen.connect(self._choose)
        tiles = QHBoxLayout()
        tiles.setContentsMargins(margins(0, 0, style.px(24), 0))
        tiles.addWidget(self._figures)
        outer.addLayout(tiles)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(style.px(16))
        self._columns.setContentsMargins(margins(0, 0, style.px(24), style.px(16)))
        left = QVBoxLayout()
        left.addWidget(self._make_list())
        left.addStretch(1)
        self._columns.addLayout(left, 1)
        self._side = TodaySide(self.clinic)
        self._side.went.connect(self.go)
        self._backup = TodayBackup(self, self._side.warning)
        self._backup.shown.connect(self._place_side)
        self._columns.addWidget(self._side)
        self._columns.addStretch()
        outer.addLayout(self._columns, 1)
        self.tour = FirstTour()
        self.tour.put_away.clicked.connect(self.first_focus)
        self.tour.not_kept.connect(self._say_not_kept)
        below = QHBoxLayout()
        below.setContentsMargins(margins(0, 0, style.px(24), style.px(16)))
        below.addWidget(self.tour)
        outer.addLayout(below)
        for before, after in (
            (self.list, self._side.flags),
            (self._side.flags, self._side.drafts),
            (self._side.drafts, self._figures.first()),
        ):
            QWidget.setTabOrder(before, after)

    def refresh(self) -> None:
        self._still.begin(self.tr("Reading the follow-ups"))
        in_sight = self.list.in_sight() if self._was_shown else []
        self.jobs.run(self, read_today, self.clinic, in_sight, done=self._show, failed=self.say_failed, latest="today")
        self._backup.read()

    def on_changes(self, changes: "Changes") -> None:
        if changes.kinds & _OF:
            self._go_to = self.calls.taken_back() or self._go_to
            self.refresh()
        elif "backup" in changes.kinds:
            self._backup.read()

    def first_focus(self) -> None:
        if self._was_in_front:  # what was opened was read just now
            held = self.list.open_follow_up()
            self._begins_again = self.list.typed() is None and (held is None or held != self._opened)
            self._opened = None
            self.refresh()
        self._was_in_front = True
        (self._find if self._empty.isVisible() else self.list).setFocus()

    def subject(self) -> tuple[str | None, str | None]:
        due = self.list.current()
        return (None, None) if due is None else (due.patient_no, due.problem_id)

    def start_score(self) -> None:
        """Ctrl+U: the score keys of the current row."""
        row = self.list.open_row()
        if row is not None:
            row.start()
        else:
            self.list.setFocus()

    def next_due(self) -> None:
        """Ctrl+J: the next call that waits."""
        row = self.rows.next_to_do(self.list.currentIndex().row())
        self.list.make_current(row if row >= 0 else self.rows.next_to_do(-1))
        self.list.setFocus()

    def _say_not_kept(self, sentence: str) -> None:
        self.say(sentence, tone="caution")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_side()

    def _place_side(self) -> None:
        """The right column beside the list, or right under it where the page is narrow."""
        narrow, slim = self.width() < style.px(NARROW), self.width() < style.px(SLIM)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if narrow else across)
        for place, stretch in enumerate((0, 0, 1) if narrow else (1, 0, 0)):
            self._columns.setStretch(place, stretch)
        self._side.setMinimumWidth(0 if narrow else style.px(348))
        self._side.setMaximumWidth(_NO_LIMIT if narrow else style.px(348))
        in_a_row = narrow and not slim
        self._side.lay_cards(in_a_row=in_a_row)
        row = self._side.row_height(self.width() - 2 * style.px(24)) if in_a_row else _NO_LIMIT
        self._side.setMinimumHeight(row if in_a_row else style.px(400) if slim else 0)
        self._side.setMaximumHeight(row)

    def _make_list(self) -> QWidget:
        card = Card(name="due_card")
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        card.close_up()
        self.rows = DueRows(self.clinic.today(), muscle_names, self._read_now, self)
        self.calls = TodayCalls(self, card)
        self.list = DueList(self.rows, self._can_undo)
        self.list.score_given.connect(self._score)
        self.list.result_given.connect(self._result)
        self.list.open_asked.connect(self._open)
        self.list.act_asked.connect(self._act)
        self.list.opened_row.connect(self._keep_in_view)
        self.list.more_asked.connect(self._show_more)
        self.list.reading_asked.connect(self._read_rows, Qt.ConnectionType.QueuedConnection)
        self._still = StillBars()
        self._find = OutlineButton(self.tr("Find patient"), "search")
        self._find.clicked.connect(self._go_patients)
        self._empty = Empty(
            "today",
            self.tr("No follow-ups to do"),
            self.tr("They appear here one to twelve weeks after a session. Find a patient to record one (Ctrl+F)."),
            self._find,
        )
        self._empty.hide()
        card.body.setContentsMargins(1, 1, 1, 1)
        for widget in (self._still, self._empty, self.list):
            card.body.addWidget(widget)
        return card

    def _show(self, read: TodayRead) -> None:
        self._still.end()
        self._fault.hide()
        first_time, self._was_shown = not self._was_shown, True
        self._listed = read.listed
        if self._go_to is None and self._closed is not None and self._is_to_do(self._closed):
            self._go_to, self._closed = self._closed, None
        hidden = self._go_to is not None and self._go_to not in read.listed.groups.get(self._filter or "", ())
        if self._filter is not None and hidden and self._is_to_do(self._go_to or ""):
            self._filter = None
            self._figures.check("")
        self._figures.show_figures(read.listed.figures, self.rows.week_words())
        begins, self._begins_again = first_time or self._begins_again, False
        self._show_rows(read.rows, self._go_to, first_time=begins)
        self._go_to = None
        self._side.show_read(read)
        self._broken.show_broken(read.broken)
        self._place_side()

    def _show_rows(self, known: "Mapping[str, DueRow]", go_to: str | None = None, *, first_time: bool = False) -> None:
        if self._listed is None:
            return
        held = go_to or (None if first_time else self.list.open_follow_up())
        scrolled, typed = self.list.verticalScrollBar().value(), self.list.typed()
        self.rows.show(self._listed, known, self._filter)
        self.list.updateGeometry()
        row = self.rows.row_of(held) if held else -1
        if row < 0 or self.rows.key(row) in self._listed.done:
            if held is not None and not self._is_to_do(held):
                self._closed = held
            row = self._next_row(held)
        if row >= 0:
            self.list.make_current(row)
        else:
            self.list.reopen()
        self.list.type_again(typed)
        if not go_to and not first_time:
            self.list.verticalScrollBar().setValue(scrolled)
        is_empty = self.rows.rowCount() == 0
        self.tour.offer(beginning=is_empty or self.clinic.is_demo)
        had_focus = self.list.hasFocus()
        self._empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        if is_empty and had_focus:
            self._find.setFocus()

    def _choose(self, key: str) -> None:
        self._filter = key or None
        self._figures.check(key)
        self._show_rows(self.rows.known(), first_time=True)
        self.list.setFocus()

    def _show_more(self, group: str) -> None:
        first = self.list.currentIndex().row()
        self.rows.show_more(group)
        self._show_rows(self.rows.known())
        self.list.make_current(first)

    def _read_rows(self, keys: list[str]) -> None:
        """Rows that have come into sight, in the database lane."""
        self.jobs.run(self, read_rows, self.clinic, keys, done=self._fill, failed=self.say_failed, latest="rows")

    def _fill(self, read: "tuple[list[str], dict[str, DueRow]]") -> None:
        self.rows.fill(*read)

    def _read_now(self, keys: Sequence[str]) -> "dict[str, DueRow]":
        """A row that somebody stands on before it was read: one row is quick."""
        try:
            return followups.rows(self.clinic, keys)
        except Exception as error:
            if calm(error) is None:
                raise
            self.say_failed(error)
            return {}

    def _score(self, due: "DueRow", value: float | None, not_given: str | None) -> None:
        if value is not None:
            said = self.tr("Score {value} saved for {name}").format(value=short_number(value), name=due.shown_name)
        elif not_given == NotGiven.REFUSED:
            said = self.tr("{name} refused a score, the follow-up is closed").format(name=due.shown_name)
        else:
            said = self.tr("{name} was not asked, the follow-up stays open").format(name=due.shown_name)
        early = self.rows.early(due)
        if early and not_given != NotGiven.NOT_ASKED:
            said = self.tr("{said}: {early}").format(said=said, early=early)
        self._call(due, CallResult.SCORED, said, value, NotGiven(not_given) if not_given is not None else None)

    def _result(self, due: "DueRow", result: str) -> None:
        if result == "complaint" and due.session_id is not None:
            self.go(ComplicationPlace(due.patient_no, due.problem_id, due.session_id, follow_up=due.row_id))
            return
        if result in {"complaint", "no_complaint"}:
            said = self.tr("{name} has no complaint, the safety call is closed").format(name=due.shown_name)
            made = partial(followups.reached, self.clinic, due.row_id, save_id=str(ULID()))
            self.calls.write(due, made, said, self.tr("no complaint"))
            return
        words = {
            "no_answer": self.tr("No answer from {name} kept"),
            "later": self.tr("{name} is to be called later"),
            "declined": self.tr("{name} declined, the follow-up is closed"),
            "wrong_number": self.tr("Wrong number of {name} kept"),
        }
        self._call(due, CallResult(result), words[result].format(name=due.shown_name))

    def _call(
        self,
        due: "DueRow",
        result: CallResult,
        said: str,
        value: float | None = None,
        not_given: NotGiven | None = None,
    ) -> None:
        made = partial(followups.call, self.clinic, due.row_id, result, save_id=str(ULID()))
        mine = value_words("result", value if value is not None else not_given or result)
        self.calls.write(due, partial(made, value=value, not_given=not_given), said, mine)

    def go_on_after(self, due: "DueRow") -> None:
        """What is typed next is about the next patient."""
        after = self._go_to = self.rows.key(self._next_row(due.row_id))
        row = self.list.open_row()
        if row is not None:
            row.keys.clear()
        if after is not None:
            self.list.make_current(self.rows.row_of(after))

    def _next_row(self, after: str | None) -> int:
        """Where work goes on: with the longest overdue that was not tried today, else with what stands below."""
        row = self.rows.longest_waiting(but=after)
        row = row if row >= 0 else self.rows.next_to_do(self.rows.row_of(after) if after else -1)
        return row if row >= 0 else self.rows.next_to_do(-1)

    def _act(self, due: "DueRow", key: str) -> None:
        if key == "number":
            self.go(EditPatientPlace(due.patient_no))
        elif key == "undo" and self.calls.can_undo(due.row_id):
            self.calls.take_back(due)

    def _is_to_do(self, follow_up: str) -> bool:
        return self._listed is not None and self._listed.is_to_do(follow_up)

    def _can_undo(self, follow_up: str) -> bool:
        return self.calls.can_undo(follow_up)

    def _keep_in_view(self) -> None:
        """Where the whole page scrolls (large text on a small screen), the open row comes into sight."""
        row = self.list.open_row()
        if row is not None and self._area.verticalScrollBar().maximum() > 0:
            self._area.ensureWidgetVisible(row, 0, style.px(16))

    def _open(self, due: "DueRow") -> None:
        self._opened = due.row_id
        self.go(PatientPlace(due.patient_no, due.problem_id))

    def _go_call_list(self) -> None:
        self.go(CallListPlace())

    def _go_patients(self) -> None:
        self.go(PatientsPlace())

    def say_failed(self, error: Exception) -> None:
        """What could not be read or kept, over the list."""
        self._still.end()
        said = calm(error)
        if said is not None:
            self._fault.say(said.what, said.rest, "alert")
        elif isinstance(error, Refused):
            why = " ".join(told_words(problem.sentence) for problem in error.problems)
            self._fault.say(self.tr("Not saved"), why, "alert")
        else:
            raise error
        self._fault.show()
