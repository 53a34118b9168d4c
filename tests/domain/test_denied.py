"""How a denial is recorded, in the words of every language the program speaks."""

import pytest

from tpi_tracker.domain.denied import is_denied
from tpi_tracker.domain.patient import Patient


@pytest.mark.parametrize(
    "text", ["no", "None.", " NKDA ", "keine", "Ninguna", "ninguno", "aucune", "Non", "لا شيء", "لا"]
)
def test_asked_and_none_is_told_in_every_language(text: str) -> None:
    assert is_denied(text)


@pytest.mark.parametrize(
    "text", [None, "", "  ", "Latex", "nonsteroidal", "noscapine", "not known", "لاتكس", "ninguna otra"]
)
def test_not_asked_and_a_name_are_no_denial(text: str | None) -> None:
    assert not is_denied(text)


@pytest.mark.parametrize(
    ("recorded", "taken"), [("ninguno", None), ("لا", None), ("keine", None), ("Apixaban", "Apixaban")]
)
def test_who_takes_no_anticoagulant_is_on_none(recorded: str, taken: str | None) -> None:
    who = Patient(patient_no="1", family_name="A", given_name="B", birth_date="1970-01-01", anticoagulant=recorded)
    assert who.anticoagulant_taken == taken
