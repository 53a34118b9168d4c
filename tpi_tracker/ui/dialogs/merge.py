"""Saying that two records are one person: both banners, what goes where, and the identity of both typed again."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from tpi_tracker.domain.errors import DomainError
from tpi_tracker.render.audit_words import kind_words
from tpi_tracker.services import merging
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.saving import Missing, Saved
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.field_words import field_words
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import MergePlace, PatientPlace, Place
from tpi_tracker.ui.widgets.banner import PatientBanner
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.date_text import shown_no
from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.fields import BirthField, LineField, values_of
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.domain.patient import Patient
    from tpi_tracker.services.merging import ToMerge


class _Side(Card):
    """One of both records: its banner, and its number and birth date to be typed."""

    def __init__(self, title: str, name: str, sheet: "MergeSheet") -> None:
        super().__init__(title, name=f"{name}_card")
        say, today = QCoreApplication.translate, sheet.clinic.today()
        self.banner = PatientBanner(None, today)
        self.number = LineField(say("MergeSheet", "Clinic number, typed again"), name=f"{name}_no")
        self.born = BirthField(say("MergeSheet", "Date of birth, typed again"), name=f"{name}_birth", today=today)
        self.body.setContentsMargins(0, 0, 0, style.px(12))
        self.body.addWidget(self.banner)
        fields = QVBoxLayout()
        fields.setContentsMargins(style.px(24), 0, style.px(24), 0)
        fields.addLayout(FieldLine((self.number, self.born)))
        self.body.addLayout(fields)
        self.body.addStretch(1)

    def show_patient(self, patient: "Patient") -> None:
        self.banner.set_patient(patient)
        self.number.set_value(None)
        self.born.set_value(None)


class MergeSheet(SheetForm):
    """What is typed here is no draft: it proves that both records were looked at now."""

    NAME = "Merge two records"
    SIZE = (1040, 600)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._shown: ToMerge | None = None
        self._goes_on_no = ""
        self.other = LineField(self.tr("Clinic number of the other record"), name="other_no")
        self.show_both = OutlineButton(self.tr("Show both"), "patients", name="show_both")
        self.show_both.clicked.connect(self._find)
        self.other.edit.returnPressed.connect(self._find)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        row.addWidget(self.other)
        row.addWidget(self.show_both)
        row.addStretch(1)
        self.goes_on = _Side(self.tr("This record goes on"), "goes_on", self)
        self.ends = _Side(self.tr("This one goes into it"), "ends", self)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(style.px(12))
        self._sides.addWidget(self.goes_on, 1)
        self._sides.addWidget(self.ends, 1)
        self.exchange = OutlineButton(self.tr("Exchange: the other one goes on"), "repeat", name="exchange")
        self.exchange.clicked.connect(self._exchange)
        self.what = Note("pending", icon="patients", name="what_goes")
        self.stays = Note("caution", name="what_stays")
        for field in (self.other, self.goes_on.number, self.goes_on.born, self.ends.number, self.ends.born):
            self.fields[field.name] = field
        self.body.addLayout(row)
        self.body.addLayout(self._sides)
        line = QHBoxLayout()
        line.addWidget(self.exchange)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(self.what)
        self.body.addWidget(self.stays)
        self.body.addStretch()
        self.save_button.set_text(self.tr("Merge"))
        self.foot_words.setText(self.tr("It can be undone as long as neither record is changed"))
        self._show_sides(False)

    def open_place(self, place: Place) -> None:
        assert isinstance(place, MergePlace)
        self.place = place
        self._goes_on_no = place.patient_no
        self.other.set_value(place.other_no or None)
        self.set_titles(
            self.tr("Merge two records of one person"), self.tr("Only where both are surely the same person")
        )
        if place.other_no:
            self._find()
        else:
            self.first_focus()

    def first_focus(self) -> None:
        (self.goes_on.number if self._shown is not None else self.other).editor.setFocus()

    def writing(self) -> Callable[[], Saved] | None:
        if self._shown is None:
            self._find()
            return None
        typed = values_of((self.goes_on.number, self.goes_on.born, self.ends.number, self.ends.born))
        merging.refuse_typed(self._shown, typed)
        return partial(merging.merge, self.clinic, self._shown, typed)

    def written(self, saved: Saved) -> None:
        assert self._shown is not None
        goes_on, ends = self._shown.goes_on, self._shown.ends
        self.hub.tell(saved.changes, self)
        words = self.tr("{ends} merged into {goes_on}, {name}")
        numbers = {"ends": shown_no(ends.patient_no), "goes_on": shown_no(goes_on.patient_no)}
        self.say(words.format(**numbers, name=goes_on.shown_name), saved.undo)
        self.go(PatientPlace(goes_on.patient_no))
        self.accept()

    def meet(self, conflict: Conflict) -> None:
        """Either was changed meanwhile: both are shown anew, and their identity is typed anew."""
        self._read()
        self.trouble.say(
            self.tr("One of both was changed meanwhile"),
            self.tr("Nothing was merged. Both are shown as they are now: look at them and type them again."),
            "alert",
        )
        self.trouble.show()

    def _find(self) -> None:
        self.trouble.hide()
        self.show_problems([])
        if self.other.value() is None:
            self.show_problems([DomainError("other_no", self.tr("Type the number of the other record."))])
            self.other.editor.setFocus()
            return
        self._read()

    def _read(self) -> None:
        shown = self._shown
        goes_on, ends = self._goes_on_no, str(self.other.value())
        if shown is not None:
            goes_on, ends = shown.goes_on.patient_no, shown.ends.patient_no
        look = partial(merging.look_up, self.clinic, goes_on, ends)
        self.jobs.run(self, look, done=self._show, failed=self._not_found, latest="merge")

    def _exchange(self) -> None:
        if self._shown is not None:
            goes_on, ends = self._shown.ends.patient_no, self._shown.goes_on.patient_no
            look = partial(merging.look_up, self.clinic, goes_on, ends)
            self.jobs.run(self, look, done=self._show, failed=self._not_found, latest="merge")

    def _show(self, to_merge: "ToMerge") -> None:
        self._shown = to_merge
        self.goes_on.show_patient(to_merge.goes_on)
        self.ends.show_patient(to_merge.ends)
        self._beside_or_below()
        self.other.setVisible(False)
        self.show_both.setVisible(False)
        self._show_sides(True)
        self._say_what_goes(to_merge)
        self.first_focus()

    def _beside_or_below(self) -> None:
        """Beside each other, unless large words would make the sheet wider than the screen."""
        needed = self.goes_on.minimumSizeHint().width() + self.ends.minimumSizeHint().width() + style.px(92)
        has_room = needed <= self.screen().availableGeometry().width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(across if has_room else down)

    def _say_what_goes(self, to_merge: "ToMerge") -> None:
        numbers = {"ends": shown_no(to_merge.ends.patient_no), "goes_on": shown_no(to_merge.goes_on.patient_no)}
        goes = self._counted(to_merge.counts) or self.tr("nothing but the record itself")
        there = self._counted(to_merge.own_counts) or self.tr("nothing yet")
        told = self.tr("{goes_on} has {there}.").format(there=there, **numbers)
        if to_merge.taken_over:
            fields = spoken().comma.join(field_words(name) or name for name in to_merge.taken_over)
            told += " " + self.tr("It takes over or joins: {fields}.").format(fields=fields)
        self.what.say(self.tr("From {ends} to {goes_on}: {what}").format(what=goes, **numbers), told)
        self.stays.setVisible(bool(to_merge.left_behind))
        if to_merge.left_behind:
            fields = spoken().comma.join(field_words(name) or name for name in to_merge.left_behind)
            self.stays.say(
                self.tr("Stays in {ends} alone: {fields}").format(fields=fields, **numbers),
                self.tr(
                    "Both records have it and differ. Name and birth date stay as they are in the one that goes on."
                ),
            )

    def _counted(self, counts: "Mapping[str, int]") -> str:
        return spoken().comma.join(f"{kind_words(kind)} {count:,}" for kind, count in counts.items() if count)

    def _not_found(self, error: Exception) -> None:
        if isinstance(error, Missing):
            self.show_problems([DomainError("other_no", self.tr("No record has this number."))])
        else:
            self.not_written(error)

    def _show_sides(self, there: bool) -> None:
        for widget in (self.goes_on, self.ends, self.exchange, self.what, self.stays):
            widget.setVisible(there)
