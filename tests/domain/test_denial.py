"""A "none" that was typed in any language of the program is never taken for an allergen or a drug."""

from datetime import date

import pytest

from tpi_tracker.domain.denial import DENIALS, denies
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import catalogue


def _patient(**given: str | None) -> Patient:
    return Patient(patient_no="7", family_name="A", given_name="B", birth_date=date(1970, 1, 1), **given)


@pytest.mark.parametrize(
    "typed",
    [
        "None",
        " nkda. ",
        "keine",
        "Nein",
        "Aucune connue",
        "Pas d\u2019allergie connue",
        "ninguna",
        "no  toma",
        "لا يوجد",
    ],
)
def test_asked_and_none_in_each_language(typed: str) -> None:
    assert denies(typed)
    assert _patient(allergies=typed).denies_allergies
    assert _patient(anticoagulant=typed).anticoagulant_taken is None


@pytest.mark.parametrize(
    "typed",
    [None, "", "  ", "Nonoxinol", "keine Angabe", "non documenté", "apixaban", "noscapine", "لاتكس", "ninguna otra"],
)
def test_nothing_recorded_and_a_name_are_no_denial(typed: str | None) -> None:
    assert not denies(typed)
    assert not _patient(allergies=typed).denies_allergies


def test_an_allergy_beside_a_denial_counts() -> None:
    patient = _patient(allergies="keine; Lidocain")
    assert not patient.denies_allergies


def test_no_word_names_a_drug_of_the_formulary() -> None:
    names = {name.casefold() for drug in catalogue.drugs() for name in (drug.key, drug.name)}
    assert not DENIALS & names
