"""A patient at the front desk: who it is, how to call, when; and the chart only in an emergency, with a reason."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.rights import Right
from tpi_tracker.services import desk, emergency, rights
from tpi_tracker.tongue import in_order
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.slow_sheet import SlowSheet
from tpi_tracker.ui.places import AtDeskPlace, EditPatientPlace, PatientPlace, Place
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.chips import Chip
from tpi_tracker.ui.widgets.date_text import shown_date
from tpi_tracker.ui.widgets.line_fields import LineField
from tpi_tracker.ui.widgets.text import Text


class AtDesk(SlowSheet):
    """Saving breaks the glass: the chart opens for a quarter of an hour, and administrators are told."""

    NAME = "Patient"
    FORM = "at_desk"
    SIZE = (600, 470)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(style.px(6))
        self.edit = OutlineButton(self.tr("Edit patient"), "draft", name="edit_patient")
        self.edit.clicked.connect(self._edit)
        self.edit.setEnabled(rights.writes(self.clinic, Right.WRITE_IDENTITY))
        row = QHBoxLayout()
        row.addWidget(self.edit)
        row.addStretch()
        self.reason = LineField(
            self.tr("Reason"), name="reason", placeholder=self.tr("what happened, in at least ten characters")
        )
        self.fields["reason"] = self.reason
        self.body.addLayout(self._facts)
        self.body.addLayout(row)
        self.body.addWidget(Rule())
        self.body.addWidget(Text(self.tr("Open the chart in an emergency"), 13, 600))
        self.body.addWidget(
            Text(
                self.tr("For 15 minutes and for reading alone. Administrators are told who opened it, when and why."),
                12,
                tone="muted",
                wrap=True,
            )
        )
        self.body.addWidget(self.reason)
        self.body.addStretch()
        self.save_button.set_text(self.tr("Open chart"))
        self.save_button.setEnabled(not self.clinic.read_only)  # that it was opened must be noted
        self.cancel_button.set_text(self.tr("Close"))
        self.foot_words.setText("")

    def open_place(self, place: Place) -> None:
        """Read the patient and the dates."""
        assert isinstance(place, AtDeskPlace)
        self.place = place
        told = desk.at_desk(self.clinic, place.patient_no)
        self.set_titles(told.patient.shown_name)
        self.name_patient(told.patient)
        self._facts.addWidget(_fact(self.tr("Phone"), in_order(told.patient.phone or "") or self.tr("not recorded")))
        if not told.dates:
            self._facts.addWidget(_fact(self.tr("Follow-ups"), self.tr("none waits")))
        for number, date in enumerate(told.dates):
            late = Chip(self.tr("overdue"), "alert", size=11) if date.is_late else None
            self._facts.addWidget(_fact(self.tr("Follow-ups") if not number else "", shown_date(date.on), late))
        self.first_focus()

    def first_focus(self) -> None:
        (self.edit if self.edit.isEnabled() else self.cancel_button).setFocus()

    def writing(self) -> Callable[[], datetime]:
        assert isinstance(self.place, AtDeskPlace)
        return partial(emergency.break_glass, self.clinic, self.place.patient_no, self.reason.value() or "")

    def written(self, until: datetime) -> None:
        assert isinstance(self.place, AtDeskPlace)
        said = self.tr("The chart is open for reading until {time}; administrators are told")
        self.say(said.format(time=f"{until.astimezone(self.clinic.zone):%H:%M}"), tone="caution")
        self.go(PatientPlace(self.place.patient_no))

    def _edit(self) -> None:
        assert isinstance(self.place, AtDeskPlace)
        self.go(EditPatientPlace(self.place.patient_no))


def _fact(label: str, value: str, beside: QWidget | None = None) -> QWidget:
    holder = QWidget()
    holder.setAccessibleName(f"{label} {value}".strip())
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(style.px(8))
    words = Text(label, 12, tone="muted")
    words.setFixedWidth(style.px(110))
    row.addWidget(words)
    row.addWidget(Text(value, 13))
    if beside is not None:
        row.addWidget(beside)
    row.addStretch()
    return holder
