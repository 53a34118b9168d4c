"""The second step of a search finds who was meant, on both databases, and marks nobody who fits as it is."""

from collections.abc import Callable
from datetime import date

import pytest

from tests.store.conftest import AT, WHO
from tpi_tracker.domain.patient import Patient
from tpi_tracker.store.database import Database
from tpi_tracker.store.near import near

TODAY = date(2026, 9, 7)
PEOPLE = [
    ("1", "García", "Ana", "1965-07-14"),
    ("2", "Hartmann", "Jürgen", "1950-03-02"),
    ("3", "Maier", "Ulla", "1971-02-28"),
    ("4", "Schmitt", "Peter", "1980-01-09"),
    ("5", "Nguyễn", "Thị Hồng", "1988-03-05"),
    ("6", "Παπαδόπουλος", "Γιώργος", "1949-11-30"),
    ("7", "Иванов", "Пётр", "1980-05-06"),
    ("8", "O'Brien", "Nóra", "1990-12-01"),
]


@pytest.fixture
def people(database: Database) -> Database:
    with database.writing(WHO, AT) as writer:
        for number, family, given, born in PEOPLE:
            names = {"patient_no": number, "family_name": family, "given_name": given, "birth_date": born}
            writer.insert(Patient.checked(names))
    return database


def numbers(database: Database, text: str, there: int = 0, limit: int = 10) -> list[str]:
    with database.reading() as reader:
        return [found.patient_no for found in near(reader, text, there, limit, TODAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("garica", ["1"]),
        ("gracia", ["1"]),
        ("garcja", ["1"]),
        ("gatcia", ["1"]),
        ("ggarcia", ["1"]),
        ("carcia", ["1"]),
        ("garzia", ["1"]),
        ("hartman j", ["2"]),
        ("ulla meyer", ["3"]),
        ("mayer", ["3"]),
        ("schmidt", ["4"]),
        ("petr schmid", ["4"]),
        ("nguyne", ["5"]),
        ("nguien hong", ["5"]),
        ("παπαδοπυλος", ["6"]),
        ("иванво", ["7"]),
        ("obrein", ["8"]),
        ("garica 1965", ["1"]),
        ("garica 1966", []),
        ("14.7.1965 garica", ["1"]),
        ("14.7.1956 garcia", ["1"]),
        ("14.7.1944 garcia", []),
        ("qqqqqq", []),
        ("ga", []),
        ("garica 999", []),
        ("", []),
        ("' OR 1=1 --", []),
        ("NEAR(gar", []),
    ],
)
def test_who_was_meant_is_found(people: Database, text: str, expected: list[str]) -> None:
    found = numbers(people, text)
    assert [number for number in found if number in expected] == expected
    assert len(found) <= len(expected)


def test_the_nearest_comes_first(database: Database, patient_of: Callable[..., Patient]) -> None:
    with database.writing(WHO, AT) as writer:
        writer.insert_many([patient_of("1", "Garda"), patient_of("2", "Garza"), patient_of("3", "Garic")])
    assert numbers(database, "garic")[0] == "3"


def test_where_somebody_is_found_the_last_letter_is_not_doubted(people: Database) -> None:
    assert numbers(people, "garx", there=1) == []
    assert numbers(people, "garx") == ["1"]


def test_a_retracted_patient_is_not_meant(people: Database) -> None:
    with people.writing(WHO, AT) as writer:
        writer.retract(Patient, "1", reason="entered twice")
    assert numbers(people, "garica") == []


def test_no_more_than_asked_for(database: Database, patient_of: Callable[..., Patient]) -> None:
    with database.writing(WHO, AT) as writer:
        writer.insert_many([patient_of(str(number), "Hartmann") for number in range(30)])
    assert len(numbers(database, "hartmnan", limit=8)) == 8
