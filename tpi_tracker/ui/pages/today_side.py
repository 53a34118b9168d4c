"""The right column of Today: flags that wait for a workup, reviews of plan steps, drafts, what the backup lacks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from tpi_tracker.domain.rights import Right
from tpi_tracker.render.wording import count_words, word
from tpi_tracker.services import rights
from tpi_tracker.tongue import isolated, spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.places import PatientPlace, PatientsPlace, PlanPlace, TrayPlace, WorkupPlace
from tpi_tracker.ui.resuming import form_words, how_far, place_of
from tpi_tracker.ui.widgets.backup_warning import BackupWarning
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.chips import CountChip
from tpi_tracker.ui.widgets.date_text import shown_day, shown_no
from tpi_tracker.ui.widgets.open_notes import OpenNotes
from tpi_tracker.ui.widgets.side_column import SideColumn
from tpi_tracker.ui.widgets.side_rows import DraftLine, FlagLine, ReviewLine, RowsCard, UnderWay
from tpi_tracker.ui.widgets.tray_card import TrayCard

if TYPE_CHECKING:
    from tpi_tracker.domain.draft import Draft
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.followups import FlagList
    from tpi_tracker.services.plans import ReviewRow
    from tpi_tracker.ui.pages.today_reading import TodayRead


class TodaySide(SideColumn):
    """Cards that ``show_read`` fills; that of the reviews is there when one is due."""

    went = Signal(object)
    """The ``Place`` a line leads to."""

    def __init__(self, clinic: "Clinic", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic, self._judges = clinic, rights.allows(clinic, Right.JUDGE)
        self.flags = RowsCard(
            self.tr("Failure flags without a workup"),
            empty=self.tr("None. A flag appears when a treatment fails."),
            name="flags",
        )
        self._flag_count = CountChip(0, "alert")
        self.flags.add_action(self._flag_count)
        self.reviews = RowsCard(self.tr("Plan steps to review"), name="reviews")
        self._review_count = CountChip(0, "caution")
        self.reviews.add_action(self._review_count)
        self.reviews.hide()
        self.drafts = RowsCard(
            self.tr("Drafts"),
            self.tr("kept encrypted"),
            empty=self.tr("None. What you type is kept here until it is saved."),
            name="drafts",
        )
        if not rights.allows(clinic, Right.READ_CHART):
            self.flags.hide()  # never shown here: without a parent it would be a window for a moment
        self.open_notes = OpenNotes()
        self.open_notes.went.connect(self.went)
        self.drafts.body.addWidget(self.open_notes)
        self.tray = TrayCard()
        self.tray.set_asked.connect(self._set_tray)
        if not rights.writes(clinic, Right.RECORD_CARE):
            self.tray.hide()
        self.warning = BackupWarning()
        for widget in (self.flags, self.reviews, self.drafts, self.tray, self.warning):
            self.cards.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.cards.addStretch(1)

    def lay_cards(self, *, in_a_row: bool) -> None:
        """Under each other at their own heights, or beside each other, equally high."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.cards.setDirection(across if in_a_row else down)
        spare = self.cards.count() - 1
        for place in range(spare):
            self.cards.setStretch(place, int(in_a_row))
            widget = self.cards.itemAt(place).widget()
            assert widget is not None
            self.cards.setAlignment(widget, Qt.AlignmentFlag(0) if in_a_row else Qt.AlignmentFlag.AlignTop)
        self.cards.setStretch(spare, int(not in_a_row))

    def row_height(self, width: int) -> int:
        """How high the cards are beside each other, ``width`` wide in all; flat while all are empty."""
        if self.flags.rows() or self.reviews.rows() or self.drafts.rows() or self.tray.rows():
            return style.px(190)
        return max(self.cards.heightForWidth(width), self.cards.minimumSize().height())

    def show_read(self, read: "TodayRead") -> None:
        """Flags, reviews, and drafts with the patient's name where there is one."""
        self._show_flags(read.flags)
        self._review_count.set_count(read.reviews.total)
        self.reviews.show_rows([self._review_line(row) for row in read.reviews.rows])
        self.reviews.setVisible(bool(read.reviews.rows))
        self.drafts.show_rows([self._draft_line(draft, name) for draft, name in read.drafts])
        self.tray.show_vials(read.tray or (), self._clinic.today())
        self.open_notes.show_open(read.open_notes)

    def _show_flags(self, flags: "FlagList") -> None:
        self._flag_count.set_count(flags.waiting_count)
        self._flag_count.setVisible(bool(flags.waiting_count))
        lines: list[QWidget] = []
        for flag in flags.waiting:
            line = FlagLine(
                flag.shown_name,
                self.tr("since {date}").format(date=shown_day(flag.since.astimezone(self._clinic.zone).date())),
                f"{shown_no(flag.patient_no)} · {flag.problem_title}",
                flag.kind,
                WorkupPlace(flag.patient_no, flag.problem_id, flag.workup_id)
                if rights.writes(self._clinic, Right.JUDGE) or (self._judges and flag.workup_id is not None)
                else None,
                PatientPlace(flag.patient_no, flag.problem_id),
            )
            line.asked.connect(self.went)
            line.opened.connect(self.went)
            lines.append(line)
        if flags.waiting_count > len(flags.waiting):
            everybody = WordButton(
                self.tr("Show all {count} flagged patients", None, flags.waiting_count).format(
                    count=count_words(flags.waiting_count)
                ),
                name="show_flagged",
            )
            everybody.clicked.connect(self._show_flagged)
            lines.append(everybody)
        if flags.under_way and self._judges:
            more = UnderWay(
                [
                    (
                        self.tr("{name} {answered} of {total}").format(
                            name=isolated(flag.shown_name), answered=flag.answered, total=flag.total
                        ),
                        WorkupPlace(flag.patient_no, flag.problem_id, flag.workup_id),
                    )
                    for flag in flags.under_way
                ],
                flags.under_way_count,
            )
            more.asked.connect(self.went)
            lines.append(more)
        self.flags.show_rows(lines)

    def _review_line(self, row: "ReviewRow") -> ReviewLine:
        when = self.tr("today") if row.review_on == self._clinic.today() else shown_day(row.review_on)
        if row.is_late:
            when = self.tr("{day}, overdue").format(day=when)
        what = word("pathway", row.pathway)
        second = f"{what[:1].upper()}{what[1:]} · {shown_no(row.patient_no)} · {row.problem_title}"
        place = PlanPlace(row.patient_no, row.problem_id, row_id=row.row_id) if self._judges else None
        line = ReviewLine(row.shown_name, when, second, place, is_late=row.is_late)
        line.asked.connect(self.went)
        return line

    def _set_tray(self) -> None:
        self.went.emit(TrayPlace())

    def _show_flagged(self) -> None:
        self.went.emit(PatientsPlace(which="flagged"))

    def _draft_line(self, draft: "Draft", name: str | None) -> DraftLine:
        at = draft.updated_at.astimezone(self._clinic.zone)
        when = self.tr("today") if at.date() == self._clinic.today() else shown_day(at.date())
        what = how_far(draft) or form_words(draft)
        title = name or str(draft.content.get("name") or form_words(draft)[:1].upper() + form_words(draft)[1:])
        line = DraftLine(title, f"{what}{spoken().comma}{at:%H:%M} {when}", place_of(draft))
        line.resumed.connect(self.went)
        return line
