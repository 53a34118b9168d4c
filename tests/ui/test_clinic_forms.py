"""New and edited patients and problems: filled, refused at the field, saved, drafted, not mixed up."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.services import drafts, patients, problems
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.ui.dialogs.conflict import ConflictDialog
from tpi_tracker.ui.forms.onset import approximate
from tpi_tracker.ui.forms.patient import PatientForm
from tpi_tracker.ui.forms.problem import ProblemForm
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.places import EditPatientPlace, EditProblemPlace, NewPatientPlace, NewProblemPlace, PatientPlace

DVORAK = {
    "patient_no": "104827",
    "family_name": "Dvořák",
    "given_name": "Petr",
    "birth_date": date(1965, 7, 14),
    "allergies": "Latex",
    "diabetes": False,
}


@pytest.fixture
def opened(qtbot, clinic):
    def open_form(kind, place):
        went = []
        form = kind(clinic, Jobs(inline=True), ChangeHub())
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(form)
        form.went.connect(went.append)
        form.open_place(place)
        form.show()
        return form, went

    return open_form


def fill(form, **texts):
    for name, text in texts.items():
        form.fields[name].set_text(text)
        form.fields[name]._changed()


def test_labels_are_names(opened):
    form, _ = opened(PatientForm, NewPatientPlace())
    names = {field.editor.accessibleName() for field in form.fields.values()}
    assert names >= {
        "Family name",
        "Given name",
        "Date of birth",
        "Clinic number",
        "Sex",
        "Weight (kg)",
        "Phone",
        "Allergies",
        "Anticoagulant",
    }


def test_a_patient_is_registered_and_opened(opened, clinic):
    form, went = opened(PatientForm, NewPatientPlace())
    assert form.fields["patient_no"].text() == "100001"
    fill(
        form,
        family_name="Dvořák",
        given_name="Petr",
        birth_date="14.7.65",
        weight_kg="82,5",
        allergies="Penicillin: rash ;Latex",
    )
    form.save()
    patient = patients.get(clinic, "100001")
    assert (patient.birth_date, patient.weight_kg, patient.allergy_list) == (
        date(1965, 7, 14),
        82.5,
        ("Penicillin: rash", "Latex"),
    )
    assert (patient.sex, patient.pregnant) == (None, None)
    assert went == [PatientPlace("100001")]
    assert not form.isVisible()


def test_everything_wrong_is_said_at_its_field(opened, clinic):
    form, _ = opened(PatientForm, NewPatientPlace())
    fill(form, given_name="Petr", birth_date="14 of July", weight_kg="heavy")
    form.save()
    assert "14 of July" in form.fields["birth_date"].error()
    assert "heavy" in form.fields["weight_kg"].error()
    fill(form, birth_date="1.1.2027", weight_kg="82")
    form.save()
    assert form.fields["family_name"].error() == "This is required."
    fill(form, family_name="Dvořák")
    assert form.fields["family_name"].error() == ""
    form.save()
    assert "in the future" in form.fields["birth_date"].error()
    fill(form, birth_date="14.7.1965", family_name="x" * 20_001)
    form.save()
    assert "20 000 characters" in form.fields["family_name"].error()
    assert patients.search(clinic, "petr").rows == ()


def test_the_unreadable_and_the_impossible_are_said_in_one_round(opened, clinic):
    form, _ = opened(PatientForm, NewPatientPlace())
    fill(form, family_name="", given_name="Petr", birth_date="14-Jul-2065", weight_kg="heavy")
    form.save()
    assert "“heavy”" in form.fields["weight_kg"].error()
    assert "in the future" in form.fields["birth_date"].error()
    assert form.fields["family_name"].error()
    assert form.isVisible()


def test_a_twin_needs_a_word(opened, clinic):
    patients.register(clinic, Patient.checked(DVORAK))
    form, went = opened(PatientForm, NewPatientPlace())
    fill(form, family_name="Dvorak", given_name="Petr", birth_date="14.7.1956")
    form._look_for_alike()
    assert form._warning.isVisible()
    assert "DVOŘÁK, Petr" in form._warning.text()
    form.save()
    assert form.trouble.isVisible()
    assert patients.search(clinic, "dvorak").rows[1:] == ()
    form._another.click()
    form.save()
    assert len(patients.search(clinic, "dvorak").rows) == 2
    assert went == [PatientPlace("104828")]


def ticked(opened, clinic):
    """Another Petr Dvořák is being registered, and it was said that it is another one."""
    patients.register(clinic, Patient.checked(DVORAK))
    form, _ = opened(PatientForm, NewPatientPlace())
    fill(form, family_name="Dvorak", given_name="Petr", birth_date="14.7.1956")
    form._look_for_alike()
    form._another.click()
    return form


def test_another_person_stays_said_while_name_and_birth_date_are_the_same(opened, clinic):
    form = ticked(opened, clinic)
    fill(form, birth_date="14-Jul-1956", phone="601 234 567", allergies="none")
    form._look_for_alike()
    assert form._another.isChecked()
    fill(form, given_name="Pavel")
    assert not form._another.isChecked()
    fill(form, given_name="Petr")
    assert form._another.isChecked()
    form.save()
    assert len(patients.search(clinic, "dvorak").rows) == 2


def test_another_person_stays_said_in_the_draft(opened, clinic):
    form = ticked(opened, clinic)
    form.keep_draft()
    (draft,) = drafts.drafts(clinic)
    again, _ = opened(PatientForm, NewPatientPlace(draft_id=draft.draft_id))
    assert again._another.isChecked()
    again.save()
    assert len(patients.search(clinic, "dvorak").rows) == 2


def test_it_was_not_said_of_somebody_registered_since(opened, clinic):
    form = ticked(opened, clinic)
    patients.register(clinic, Patient.checked(DVORAK | {"patient_no": "7", "birth_date": date(1956, 7, 14)}))
    form.save()
    assert form.isVisible()
    assert not form._another.isChecked()
    form._another.click()
    form.save()
    assert form.isHidden()


def test_the_patient_known_already_is_one_key_away(opened, clinic):
    patients.register(clinic, Patient.checked(DVORAK))
    form, went = opened(PatientForm, NewPatientPlace())
    fill(form, family_name="Dvořák", given_name="Petr", birth_date="14.7.1965")
    form._look_for_alike()
    form._open_other.click()
    assert went == [PatientPlace("104827")]


def test_who_opens_the_other_keeps_what_was_typed_as_a_draft(opened, clinic):
    patients.register(clinic, Patient.checked(DVORAK))
    form, went = opened(PatientForm, NewPatientPlace())
    fill(form, family_name="Dvořák", given_name="Petr", birth_date="14.7.1965", phone="601 234 567")
    form.typed()
    form._look_for_alike()
    form._open_other.click()
    assert went == [PatientPlace("104827")]
    assert [draft.content["phone"] for draft in drafts.drafts(clinic)] == ["601 234 567"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"family_name": "Petr", "given_name": "Dvorak", "birth_date": "14.7.1965"}, "name exchanged"),
        ({"family_name": "Dworschak", "given_name": "Peter", "birth_date": "14.7.1965"}, ""),
        ({"family_name": "Tworak", "given_name": "Peter", "birth_date": "14.7.1965"}, "name alike, same birth date"),
        ({"family_name": "Novak", "given_name": "Jana", "birth_date": "1.2.1990", "phone": "0601 234567"}, "phone"),
    ],
)
def test_who_is_alike_is_named_while_it_is_typed(opened, clinic, typed, said):
    patients.register(clinic, Patient.checked({**DVORAK, "phone": "+420 601 234 567"}))
    form, _ = opened(PatientForm, NewPatientPlace())
    fill(form, **typed)
    form._look_beside()
    assert form._warning.isVisible() is bool(said)
    if said:
        assert said in form._warning.text()
        assert "DVOŘÁK, Petr · 14\u2011Jul\u20111965 (61 y) · 104\u00a0827" in form._warning.text()


def test_the_same_phone_bars_nothing(opened, clinic):
    patients.register(clinic, Patient.checked({**DVORAK, "phone": "+420 601 234 567"}))
    form, went = opened(PatientForm, NewPatientPlace())
    fill(form, family_name="Novak", given_name="Jana", birth_date="1.2.1990", phone="601 234 567")
    form._look_beside()
    form.save()
    assert went == [PatientPlace("104828")]


def test_a_taken_number_is_said_at_the_number(opened, clinic):
    patients.register(clinic, Patient.checked(DVORAK))
    form, _ = opened(PatientForm, NewPatientPlace())
    fill(form, family_name="Okonkwo", given_name="Ada", birth_date="21.9.1988", patient_no="104827")
    form.save()
    assert "belongs to another patient" in form.fields["patient_no"].error()


def test_an_amended_patient_keeps_what_was_not_touched(opened, clinic):
    patients.register(clinic, Patient.checked(DVORAK))
    form, went = opened(PatientForm, EditPatientPlace("104827"))
    assert form.accessibleName() == "Edit patient"
    fill(form, phone="+44 20 7946 0182", anticoagulant="no")
    form.save()
    patient = patients.get(clinic, "104827")
    assert (patient.phone, patient.anticoagulant, patient.diabetes, patient.version) == (
        "+44 20 7946 0182",
        "no",
        False,
        2,
    )
    assert went == []


def test_a_conflict_is_told_and_the_form_stays(opened, clinic):
    patients.register(clinic, Patient.checked(DVORAK))
    form, _ = opened(PatientForm, EditPatientPlace("104827"))
    patients.amend(clinic, patients.get(clinic, "104827").changed(phone="1"))
    fill(form, phone="2")
    form.save()
    (dialog,) = form.findChildren(ConflictDialog)
    assert "changed this in the meantime" in dialog.title()
    dialog.reject()
    assert form.isVisible()
    assert patients.get(clinic, "104827").phone == "1"


def test_a_full_disk_keeps_the_form(opened, clinic, monkeypatch):
    form, _ = opened(PatientForm, NewPatientPlace())
    fill(form, family_name="Sato", given_name="Kenji", birth_date="25.3.1983")

    def full(*_args, **_kwargs):
        raise DiskFull

    monkeypatch.setattr(patients, "register", full)
    form.save()
    assert "disk is full" in form.trouble.title()
    assert form.fields["family_name"].text() == "Sato"


def test_a_patient_draft_survives(opened, clinic):
    form, _ = opened(PatientForm, NewPatientPlace())
    fill(form, family_name="Müller-Ott", given_name="Lena")
    form.keep_draft()
    (draft,) = drafts.drafts(clinic)
    again, _ = opened(PatientForm, NewPatientPlace(draft_id=draft.draft_id))
    assert again.fields["family_name"].text() == "Müller-Ott"
    fill(again, birth_date="1.2.1980")
    again.save()
    assert drafts.drafts(clinic) == ()


def test_a_problem_with_an_approximate_onset(opened, clinic):
    patients.register(clinic, Patient.checked(DVORAK))
    form, went = opened(ProblemForm, NewProblemPlace("104827"))
    labels = {form.fields[name].editor.accessibleName() for name in ("title", "region", "side", "onset_date")}
    assert labels == {"Title", "Region", "Side", "Onset"}
    fill(form, title="Left shoulder blade", region="upper_back", side="left", onset_date="Mar-2025")
    assert form.fields["onset_date"].hint.text() == "stored as 01-Mar-2025"
    fill(form, off_work_due_to_pain="no")
    form.save()
    (place,) = went
    problem = problems.get(clinic, place.problem_id)
    assert (problem.title, problem.region, problem.side) == ("Left shoulder blade", "upper_back", "left")
    assert problem.onset_date == date(2025, 3, 1)
    assert problem.off_work_due_to_pain is False
    assert problem.widespread_pain is None


def test_a_problem_refused_at_its_fields(opened, clinic):
    patients.register(clinic, Patient.checked(DVORAK))
    form, _ = opened(ProblemForm, NewProblemPlace("104827"))
    fill(form, onset_date="long ago")
    form.save()
    assert "long ago" in form.fields["onset_date"].error()
    fill(form, onset_date="1960", title="Neck")
    form.save()
    assert "before the patient's birth" in form.fields["onset_date"].error()


def test_an_amended_problem(opened, clinic):
    patients.register(clinic, Patient.checked(DVORAK))
    problems.add(clinic, Problem(problem_id="P", patient_no="104827", title="Neck", onset_date=date(2024, 5, 6)))
    form, went = opened(ProblemForm, EditProblemPlace("104827", "P"))
    assert form.fields["onset_date"].text() == "06-May-2024"
    fill(form, title="Right neck")
    form.save()
    problem = problems.get(clinic, "P")
    assert (problem.title, problem.onset_date, problem.version) == ("Right neck", date(2024, 5, 6), 2)
    assert went == [PatientPlace("104827", "P")]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2025", date(2025, 1, 1)),
        ("Mar-2025", date(2025, 3, 1)),
        ("march 2025", date(2025, 3, 1)),
        ("2025-03", date(2025, 3, 1)),
        ("3/2025", date(2025, 3, 1)),
        ("13/2025", None),
        ("07-Mar-2025", None),
        ("smarch 2025", None),
    ],
)
def test_approximate_dates(typed, day):
    assert approximate(typed) == day
