"""A new patient, or the corrected one. Warns before two patients are mixed up or one is entered twice."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from tpi_tracker.domain import checks
from tpi_tracker.domain.alike import Likeness
from tpi_tracker.domain.codes import Contact, Sex
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import patients, rights
from tpi_tracker.services.patients import AlikePatient
from tpi_tracker.services.saving import Saved
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import EditPatientPlace, NewPatientPlace, PatientPlace, Place
from tpi_tracker.ui.widgets.alike_note import NAMED, alike_words
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.date_text import shown_date
from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.fields import (
    BirthField,
    ChoiceField,
    LineField,
    NumberField,
    TextField,
    read_fields,
    values_of,
)
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.ticks import TickBox

SAME_PERSON = {Likeness.SAME_NAME_SAME_BIRTH, Likeness.SAME_NAME_BIRTH_ALIKE, Likeness.NAME_ALIKE_SAME_BIRTH}


class PatientForm(SheetForm):
    """Identity, contact and what matters before a needle."""

    NAME = "New patient"
    FORM = "patient"
    amended: Patient | None
    SIZE = (720, 560)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._alike: tuple[AlikePatient, ...] = ()
        self._said: tuple[Any, ...] | None = None
        """The name and birth date of which it was said that they are another person's than ``_others``."""
        self._others: frozenset[str] = frozenset()
        self._build()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(300)
        self._look.timeout.connect(self._look_beside)
        for field in (self._family, self._given, self._born, self._phone):
            field.changed.connect(self._identity_typed)

    def open_place(self, place: Place) -> None:
        assert isinstance(place, NewPatientPlace | EditPatientPlace)
        self.place = place
        if isinstance(place, EditPatientPlace):
            self.amended = patients.get(self.clinic, place.patient_no)
            self.set_titles(self.tr("Edit patient"))
            self.name_patient(self.amended)
            self._show(self.amended)
            self._number.set_read_only(True)
            self.begin_drafts(patient_no=place.patient_no, draft_id=place.draft_id)
        else:
            self._number.set_value(patients.next_patient_no(self.clinic))
            self._family.set_value(place.family_name or None)
            self.begin_drafts(draft_id=place.draft_id)
        self.first_focus()

    def writing(self) -> Callable[[], Saved]:
        patient = self._patient()
        if self.amended is not None:
            return partial(patients.amend, self.clinic, patient)
        self._refuse_twin(patient)
        save_id = self.keeper.draft_id if self.keeper else None
        return partial(patients.register, self.clinic, patient, save_id=save_id)

    def written(self, saved: Saved) -> None:
        patient = saved.record
        assert isinstance(patient, Patient)
        words = self.tr("{name} saved") if self.amended else self.tr("{name} registered")
        self.hub.tell(saved.changes, self)
        self.say(words.format(name=patient.shown_name), saved.undo)
        is_new = self.amended is None
        if self.keeper is not None:
            self.keeper.discard()
        if is_new:
            self.go(PatientPlace(patient.patient_no))
        self.accept()

    def _patient(self) -> Patient:
        """The patient as typed. Raises ``Refused`` with all that is wrong: unreadable, out of range, in the future."""
        values, wrong = read_fields(self.fields.values())
        values["pregnant"] = _flag(values["pregnant"])
        values["diabetes"] = _flag(values["diabetes"])
        values["allergies"] = _listed(values["allergies"])
        unread = {error.field for error in wrong}
        patient: Patient | None = None
        try:
            patient = self.amended.changed(**values) if self.amended is not None else Patient.checked(values)
        except Refused as refused:
            wrong += [problem for problem in refused.problems if problem.field not in unread]
        if values.get("birth_date") is not None:
            wrong += checks.of_birth(values["birth_date"], checks.Clock(self.clinic.now(), self.clinic.zone))
        if wrong or patient is None:
            raise Refused(wrong)
        return patient

    def draft_content(self) -> dict[str, Any]:
        others = {"another_than": sorted(self._others)} if self._another.isChecked() else {}
        return super().draft_content() | others

    def restore(self, content: Mapping[str, Any]) -> None:
        super().restore(content)
        self._look_for_alike()
        if content.get("another_than"):
            self._said, self._others = self._who(), frozenset(content["another_than"])
            self._another.setChecked(True)

    # ---- building ----

    def _build(self) -> None:
        today = self.clinic.today()
        tr = self.tr
        self._family = LineField(tr("Family name"), name="family_name")
        self._given = LineField(tr("Given name"), name="given_name")
        self._born = BirthField(
            tr("Date of birth"), name="birth_date", today=today, placeholder=shown_date(date(1965, 7, 14))
        )
        self._number = LineField(tr("Clinic number"), name="patient_no")
        sexes = [(Sex.FEMALE, tr("female")), (Sex.MALE, tr("male")), (Sex.OTHER, tr("other"))]
        self._sex = ChoiceField(tr("Sex"), sexes, name="sex", nothing=tr("not recorded"))
        self._weight = NumberField(tr("Weight (kg)"), name="weight_kg")
        self._phone = LineField(tr("Phone"), name="phone")
        contacts = [
            (Contact.OK, tr("may be called")),
            (Contact.NO_CONTACT, tr("wants no contact")),
            (Contact.MOVED, tr("moved away")),
            (Contact.DIED, tr("died")),
        ]
        self._contact = ChoiceField(tr("Contact"), contacts, name="contact", nothing=tr("not recorded"))
        self._allergies = LineField(
            tr("Allergies"),
            name="allergies",
            hint=tr("semicolons between; none when asked and none known"),
        )
        self._anticoagulant = LineField(
            tr("Anticoagulant"), name="anticoagulant", hint=tr("drug and dose; no when asked and none is taken")
        )
        yes_no = [("yes", tr("yes")), ("no", tr("no"))]
        self._pregnant = ChoiceField(tr("Pregnant"), yes_no, name="pregnant", nothing=tr("not asked"))
        self._diabetes = ChoiceField(tr("Diabetes"), yes_no, name="diabetes", nothing=tr("not asked"))
        self._note = TextField(tr("Note"), name="note", lines=2)
        self.add_fields(
            (
                self._family,
                self._given,
                self._born,
                self._number,
                self._sex,
                self._weight,
                self._phone,
                self._contact,
                self._allergies,
                self._anticoagulant,
                self._pregnant,
                self._diabetes,
                self._note,
            )
        )
        self.body.addLayout(
            FieldLine(
                (
                    self._family,
                    self._given,
                )
            )
        )
        self.body.addLayout(FieldLine((self._born, self._number, self._sex, self._weight), (3, 3, 3, 2)))
        self.body.addLayout(self._alike_note())
        self.body.addLayout(
            FieldLine(
                (
                    self._phone,
                    self._contact,
                )
            )
        )
        self.body.addLayout(FieldLine((self._allergies,)))
        self.body.addLayout(FieldLine((self._anticoagulant, self._pregnant, self._diabetes), (4, 1, 1)))
        self.body.addWidget(self._note)
        if not rights.allows(self.clinic, Right.READ_CHART):
            of_chart = (self._weight, self._allergies, self._anticoagulant, self._pregnant, self._diabetes, self._note)
            for field in of_chart:
                field.hide()
        self.body.addStretch()

    def _alike_note(self) -> QVBoxLayout:
        self._open_other = OutlineButton(self.tr("Open the other"), name="open_alike")
        self._open_other.clicked.connect(self._go_to_alike)
        self._another = TickBox(self.tr("This is another person"), name="another_person")
        self._another.clicked.connect(self._say_another)
        self._warning = Note("caution", action=(self._open_other, self._another), name="look_alike_note")
        self._warning.hide()
        holder = QVBoxLayout()
        holder.addWidget(self._warning)
        return holder

    def _show(self, patient: Patient) -> None:
        for name, field in self.fields.items():
            value = getattr(patient, name)
            field.set_value({True: "yes", False: "no"}.get(value) if isinstance(value, bool) else value)

    # ---- alike ----

    def _identity_typed(self) -> None:
        """What was said holds of that name and birth date, however they are written."""
        self._another.setChecked(self._said is not None and self._said == self._who())
        self._look.start()

    def _who(self) -> tuple[Any, ...]:
        try:
            born: Any = self._born.value()
        except DomainError:
            born = self._born.text()
        return self._family.value(), self._given.value(), born

    def _say_another(self) -> None:
        self._said = self._who() if self._another.isChecked() else None
        self._others = frozenset(alike.patient_no for alike in self._alike if alike.likeness in SAME_PERSON)
        self.typed()

    def _look_for_alike(self) -> None:
        self._look.stop()
        patient = self._identity()
        self._show_alike(patients.look_alikes(self.clinic, patient) if patient is not None else ())

    def _look_beside(self) -> None:
        """As ``_look_for_alike`` while somebody types: beside the window."""
        patient = self._identity()
        if patient is None:
            self._show_alike(())
        else:
            self.jobs.run(self, patients.look_alikes, self.clinic, patient, done=self._show_alike, latest="alike")

    def _show_alike(self, found: tuple[AlikePatient, ...]) -> None:
        self._alike = tuple(alike for alike in found if alike.likeness is not Likeness.SAME_NAME)
        self._warning.setVisible(bool(self._alike))
        if not self._alike:
            return
        first = self._alike[0].likeness
        if first in SAME_PERSON:
            title = self.tr("This may be a patient the clinic knows already")
        elif first is Likeness.SAME_PHONE:
            title = self.tr("A patient has the same phone number")
        else:
            title = self.tr("A patient of a similar name and birth date")
        today = self.clinic.today()
        who = "\n".join(alike_words(other, today) for other in self._alike[:NAMED])
        more = len(self._alike) - NAMED
        if more > 0:
            who = self.tr("{who}, and {count} more", None, more).format(who=who, count=more)
        self._another.setVisible(first in SAME_PERSON and self.amended is None)
        self._warning.say(title, who, "caution")

    def _identity(self) -> Patient | None:
        """What is typed of the identity, once all of it is there."""
        try:
            values = values_of((self._family, self._given, self._born))
        except Refused:
            return None
        if not all(values.values()):
            return None
        number = self.amended.patient_no if self.amended else "?"
        try:
            return Patient.checked({"patient_no": number, **values, "phone": self._phone.value()})
        except Refused:
            return None

    def _refuse_twin(self, patient: Patient) -> None:
        """A person who may be known already is registered again only when somebody says it is another one."""
        self._look_for_alike()
        twins = [alike for alike in self._alike if alike.likeness in SAME_PERSON]
        if twins and not (self._another.isChecked() and self._others.issuperset(twin.patient_no for twin in twins)):
            self._another.setChecked(False)  # it was not said of somebody who was registered since
            self._another.setFocus()
            sentence = self.tr("{name} is easily mixed up with this one. Open the other, or say it is another person.")
            raise Refused([DomainError("identity", sentence.format(name=twins[0].shown_name))])

    def _go_to_alike(self) -> None:
        if self._alike:
            # What was typed stays as a draft on Today: it may be somebody else after all.
            if self.keeper is not None:
                self.keeper.keep_if_touched()
            self.go(PatientPlace(self._alike[0].patient_no))


def _flag(value: str | None) -> bool | None:
    return None if value is None else value == "yes"


def _listed(text: str | None) -> str | None:
    """Semicolons between allergies, however they were typed between."""
    if text is None:
        return None
    return "; ".join(part.strip() for part in text.replace("\n", ";").split(";") if part.strip()) or None
