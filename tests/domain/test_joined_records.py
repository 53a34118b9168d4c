"""What the record that goes on takes over: nothing that can harm is lost."""

from datetime import date
from typing import Any

import pytest

from tpi_tracker.domain.codes import Contact, Sex
from tpi_tracker.domain.merging import joined, left_behind, taken_over
from tpi_tracker.domain.patient import Patient


def patient(number: str, **values: Any) -> Patient:
    named = {"family_name": "Dvořák", "given_name": "Petr", "birth_date": date(1965, 7, 14)}
    return Patient.checked({"patient_no": number, **named, **values})


@pytest.mark.parametrize(
    ("field", "kept", "other", "expected"),
    [
        ("allergies", "latex", "penicillin; Latex", "latex; penicillin"),
        ("allergies", "none", "penicillin", "penicillin"),
        ("allergies", "penicillin", "none", "penicillin"),
        ("allergies", "none", None, "none"),
        ("allergies", None, "none", "none"),
        ("allergies", None, None, None),
        ("anticoagulant", "no", "apixaban", "apixaban"),
        ("anticoagulant", "apixaban", "no", "apixaban"),
        ("anticoagulant", "apixaban", "warfarin", "apixaban; warfarin"),
        ("anticoagulant", "apixaban", "apixaban", "apixaban"),
        ("anticoagulant", None, "no", "no"),
        ("pregnant", False, True, True),
        ("pregnant", True, False, True),
        ("pregnant", None, False, False),
        ("diabetes", False, None, False),
        ("diabetes", None, None, None),
        ("contact", None, Contact.NO_CONTACT, Contact.NO_CONTACT),
        ("contact", Contact.OK, Contact.DIED, Contact.DIED),
        ("contact", Contact.NO_CONTACT, Contact.OK, Contact.NO_CONTACT),
        ("weight_kg", None, 70.0, 70.0),
        ("weight_kg", 80.0, 70.0, 80.0),
        ("phone", None, "1", "1"),
        ("sex", None, Sex.MALE, Sex.MALE),
        ("note", "a", "b", "a\nb"),
        ("note", "a b", "b", "a b"),
        ("note", None, "b", "b"),
    ],
)
def test_what_goes_on(field: str, kept: Any, other: Any, expected: Any) -> None:
    one, two = patient("1", **{field: kept}), patient("2", **{field: other})
    assert getattr(joined(one, two), field) == expected
    assert taken_over(one, two) == ((field,) if expected != kept else ())


def test_who_it_is_stays_as_it_stands() -> None:
    one, two = patient("1"), patient("2", family_name="Dworak", given_name="Peter", birth_date=date(1956, 7, 14))
    assert joined(one, two) == one


def test_what_stays_in_the_other_alone_is_named() -> None:
    one = patient("1", phone="1", weight_kg=80, sex=Sex.MALE)
    assert left_behind(one, patient("2", phone="2", weight_kg=80)) == ("phone",)
    assert left_behind(one, patient("2")) == ()
