"""A patient is found by whatever part of the name, birth, number or phone is typed."""

from collections.abc import Callable
from datetime import date

import pytest

from tests.store.conftest import AT, WHO
from tpi_tracker.domain.patient import Patient
from tpi_tracker.store import summaries
from tpi_tracker.store.born import dates_in
from tpi_tracker.store.database import Database
from tpi_tracker.store.folding import digits, fold, near_spans, spans
from tpi_tracker.store.search import find

TODAY = date(2026, 9, 7)
PEOPLE = [
    ("P-0001", "Novák", "Jana", "1965-07-14", "+420 601 234 567"),
    ("P-0002", "Nováková-Šimůnková", "Eliška", "1965-07-14", "0049 171 5550123"),
    ("P-0003", "Ødegård", "Søren", "1971-02-28", None),
    ("P-0004", "Groß", "Łucja", "2004-02-29", "(555) 010-9999"),
    ("P-0005", "O'Brien", "Nóra", "1990-12-01", None),
    ("P-0006", "Đặng", "Thị Hồng", "1988-03-05", None),
    ("A/77", "山田", "太郎", "1950-01-01", None),
    ("P-0008", "Παπαδόπουλος", "Γιώργος", "1949-11-30", None),
    ("P-0009", "Jansen", "Novalee", "1999-09-09", None),
    ("P-0010", "Иванов", "Пётр", "1980-05-06", None),
]


@pytest.fixture
def people(database: Database) -> Database:
    with database.writing(WHO, AT) as writer:
        for number, family, given, born, phone in PEOPLE:
            values = {"patient_no": number, "family_name": family, "given_name": given, "birth_date": born}
            writer.insert(Patient.checked(values | {"phone": phone}))
    return database


def numbers(database: Database, text: str, limit: int = 50) -> list[str]:
    with database.reading() as reader:
        return [found.patient_no for found in find(reader, text, limit, TODAY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("novak", ["P-0001", "P-0002"]),
        ("NOVÁK", ["P-0001", "P-0002"]),
        ("nova", ["P-0001", "P-0002", "P-0009"]),
        ("n", ["P-0001", "P-0002", "P-0009", "P-0005"]),
        ("jana nov", ["P-0001"]),
        ("Nov, Jana", ["P-0001"]),
        ("nov ja", ["P-0009", "P-0001"]),
        ("simunkova", ["P-0002"]),
        ("elis sim", ["P-0002"]),
        ("odegard", ["P-0003"]),
        ("soren", ["P-0003"]),
        ("gross", ["P-0004"]),
        ("lucja g", ["P-0004"]),
        ("obrien", ["P-0005"]),
        ("o'b", ["P-0005"]),
        ("o’brien nora", ["P-0005"]),
        ("dang hong", ["P-0006"]),
        ("山", ["A/77"]),
        ("παπαδ", ["P-0008"]),
        ("ΓΙΩΡΓΟΣ", ["P-0008"]),
        ("иван петр", ["P-0010"]),
        ("1965-07-14", ["P-0001", "P-0002"]),
        ("14.7.65", ["P-0001", "P-0002"]),
        ("14.07.1965", ["P-0001", "P-0002"]),
        ("14-Jul-1965", ["P-0001", "P-0002"]),
        ("14 july 1965", ["P-0001", "P-0002"]),
        ("14/7/65", ["P-0001", "P-0002"]),
        ("19650714", ["P-0001", "P-0002"]),
        ("14jul1965", ["P-0001", "P-0002"]),
        ("14 Jul 65", ["P-0001", "P-0002"]),
        ("July 14, 1965", ["P-0001", "P-0002"]),
        ("14th of July 1965", ["P-0001", "P-0002"]),
        ("14. Juli 1965", ["P-0001", "P-0002"]),
        ("14 de julio de 1965", ["P-0001", "P-0002"]),
        ("14 juillet 1965", ["P-0001", "P-0002"]),
        ("14 يوليو 1965", ["P-0001", "P-0002"]),
        ("١٤/٧/١٩٦٥", ["P-0001", "P-0002"]),
        ("novak 14jul1965 jana", ["P-0001"]),
        ("5. März 1988", ["P-0006"]),
        ("29.2.04", ["P-0004"]),
        ("nov 14.7.1965 jana", ["P-0001"]),
        ("novak 1965", ["P-0001", "P-0002"]),
        ("novak 1966", []),
        ("P-0003", ["P-0003"]),
        ("p0003", ["P-0003"]),
        ("p-000", ["P-0001", "P-0002", "P-0003", "P-0004", "P-0005", "P-0006", "P-0008", "P-0009"]),
        ("a/77", ["A/77"]),
        ("601234567", ["P-0001"]),
        ("0601 234", ["P-0001"]),
        ("4567", ["P-0001"]),
        ("010-9999", ["P-0004"]),
        ("+420 601 234 567", ["P-0001"]),
        ("00420601234567", ["P-0001"]),
        ("+49 (0)171 5550123", ["P-0002"]),
        ("0171/555 01 23", ["P-0002"]),
        ("+49-171-5550123", ["P-0002"]),
        ("+1 555 010 9999", ["P-0004"]),
        ("001 (555) 010.9999", ["P-0004"]),
        ("+43 171 5550199", []),
        ("567", []),
        ("novak 4567", ["P-0001"]),
        ("", []),
        ("   ", []),
        ("'\"*()-:^", []),
        ('novak" OR "groß', []),
        ("NEAR(", []),
        ("%", []),
    ],
)
def test_find(people: Database, text: str, expected: list[str]) -> None:
    assert numbers(people, text) == expected


def test_the_month_comes_first_where_the_country_writes_it_so(people: Database) -> None:
    with people.reading() as reader:
        assert [found.patient_no for found in find(reader, "3/5/88", 9, TODAY)] == []
        assert [found.patient_no for found in find(reader, "3/5/88", 9, TODAY, month_first=True)] == ["P-0006"]
        assert [found.patient_no for found in find(reader, "5.3.88", 9, TODAY)] == ["P-0006"]
    assert dates_in("14/7/65", TODAY, month_first=True)[0] == {date(1965, 7, 14)}
    assert dates_in("may 1, 1990", TODAY, month_first=False)[0] == {date(1990, 5, 1)}


def test_a_changed_name_is_found_by_the_new_one_alone(people: Database) -> None:
    with people.writing(WHO, AT) as writer:
        jana = writer.get(Patient, "P-0001")
        assert jana is not None
        writer.amend(jana.changed(family_name="Dvořáková", phone="777 888 999"))
    assert numbers(people, "dvorak") == ["P-0001"]
    assert numbers(people, "novak jana") == []
    assert numbers(people, "888999") == ["P-0001"]
    assert numbers(people, "601234567") == []


def test_a_retracted_patient_is_not_found_and_not_counted(people: Database) -> None:
    with people.reading() as reader:
        assert summaries.patient_count(reader) == len(PEOPLE)
    with people.writing(WHO, AT) as writer:
        writer.retract(Patient, "P-0001", reason="entered twice")
    assert numbers(people, "novak") == ["P-0002"]
    assert numbers(people, "P-0001") == []
    with people.reading() as reader:
        assert summaries.patient_count(reader) == len(PEOPLE) - 1


def test_no_more_than_asked_for(people: Database) -> None:
    assert numbers(people, "n", limit=2) == ["P-0001", "P-0002"]


def test_family_names_come_before_given_names(database: Database, patient_of: Callable[..., Patient]) -> None:
    with database.writing(WHO, AT) as writer:
        writer.insert_many([patient_of("1", "Adams", "Karel"), patient_of("2", "Karel", "Zed")])
    assert numbers(database, "karel") == ["2", "1"]
    assert numbers(database, "ka") == ["2", "1"]


def test_letters_both_have_are_marked_where_the_name_only_resembles() -> None:
    assert near_spans("garica", "García") == ((0, 3), (4, 5), (5, 6))
    assert near_spans("qqq", "García") == ()
    assert near_spans("", "García") == ()
    assert near_spans("meyer", "Maier") != ()


def test_folding_is_the_same_on_both_sides() -> None:
    assert fold("Łukasz  O'Brien-Müller") == "lukasz obrien muller"
    assert fold("STRAẞE Ærø ĲSSEL ﬁn") == "strasse aero ijssel fin"
    assert fold("e\u0301") == fold("\u00e9") == "e"
    assert digits("+420 ٦٠١ 234") == "420601234"


def test_spans_show_what_fitted() -> None:
    assert spans("mul luk", "Łukasz Müller") == ((0, 3), (7, 10))
    assert spans("gross", "Groß") == ((0, 4),)
    assert spans("ller", "Müller") == ()


def test_dates_that_no_calendar_has_are_left_as_text() -> None:
    assert dates_in("31.02.1965", TODAY) == (frozenset(), "31.02.1965")
    assert dates_in("7/14/1965", TODAY)[0] == {date(1965, 7, 14)}
    assert dates_in("1.2.03", TODAY)[0] == {date(2003, 2, 1), date(1903, 2, 1)}


def test_alike(people: Database) -> None:
    with people.reading() as reader:
        found = {head.patient_no for head in summaries.alike(reader, "NOVAK", "Jana", date(1999, 1, 1))}
        assert found == {"P-0001"}
        twins = summaries.alike(reader, "Novák", "Petr", date(1965, 7, 14))
        assert [head.patient_no for head in twins] == ["P-0001"]
