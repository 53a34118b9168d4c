"""How many patients fit what was typed equally well: with more than one, nobody is meant yet."""

from typing import Any

import pytest

from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import patients
from tpi_tracker.ui.widgets.patient_search import several_words


@pytest.fixture
def people(clinic: Any) -> Any:
    for number, family, given in (
        ("104827", "Dvořák", "Petr"),
        ("098113", "Dvořák", "Jana"),
        ("104", "Dvořáková", "Petra"),
        ("200", "Adams", "Joe"),
        ("201", "Berg", "Ada"),
    ):
        patient = {"patient_no": number, "family_name": family, "given_name": given, "birth_date": "1965-07-14"}
        patients.register(clinic, Patient.checked(patient))
    return clinic


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("dvor", 3),
        ("dvorak", 2),
        ("petr dvorak", 1),
        ("dvor petra", 1),
        ("104", 1),
        ("14.7.1965", 5),
        ("ada", 2),
        ("berg", 1),
        ("zzz", 0),
        ("dvroak petr", 0),
    ],
)
def test_how_many_fit_as_well_as_the_first(people: Any, typed: str, best: int) -> None:
    assert patients.search(people, typed).best == best


def test_where_more_fit_than_were_asked_for_the_figure_is_not_taken_for_all(people: Any) -> None:
    found = patients.search(people, "dvor", limit=2)
    assert found.best == 2
    assert several_words(found, 2).startswith("At least 2 people match")
    assert several_words(patients.search(people, "dvor", limit=8), 8).startswith("3 people match")
