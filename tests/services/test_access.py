"""Everything of one patient in one file: every record and every paper, of nobody else, noted, and it comes back."""

import json
import re
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import text as sql

from tpi_tracker.domain.codes import Role
from tpi_tracker.exchange.target import TargetRefused
from tpi_tracker.services import access, bundles
from tpi_tracker.services.rights import NotAllowed

VIGNETTES = Path(__file__).parents[1] / "data" / "vignettes"
NO = "V04"


@pytest.fixture
def told(clinic):
    assert bundles.import_bundle(clinic, VIGNETTES).imported
    return clinic


def noted(clinic) -> list[dict]:
    with clinic.database.reading() as reader:
        rows = reader.connection.execute(
            sql("select detail from audit where action = 'export' and patient_no = 'V04' order by entry")
        ).all()
    return [json.loads(row.detail) for row in rows]


def test_it_holds_the_papers_and_the_records_of_that_patient_alone(told, tmp_path: Path) -> None:
    made = access.hand_out(told, tmp_path / "all.zip", NO)
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        names = packed.namelist()
        assert packed.testzip() is None
        tables = {name: packed.read(name).decode() for name in names if name.endswith(".csv")}
        for name in names:
            if name.endswith(".pdf"):
                assert packed.read(name).startswith(b"%PDF-"), name
        said = packed.read("READ-ME.txt").decode()
    assert set(made.files) | {"bundle.json"} == set(names)
    sessions = tables["sessions.csv"].count("\nV04-S")
    assert sessions >= 2
    assert [name for name in names if "session-note" in name] == [
        f"papers/1-session-note-{number}.pdf" for number in range(1, sessions + 1)
    ]
    assert {"papers/1-response.pdf", "papers/1-coverage.pdf", "READ-ME.txt"} <= set(names)
    assert "papers/1-workup-referral.pdf" not in names, "no workup is open"
    for other in range(1, 20):
        if other != 4:
            number = re.compile(rf"(?<![0-9A-Z])V{other:02}(?![0-9A-Z])")  # the letters of a key may hold it by chance
            assert not any(number.search(table) for table in tables.values()), other
    assert said.startswith("What Riverside Pain Clinic has recorded of clinic number V04, as of 01-Sep-2026.")


def test_its_tables_come_back_as_a_bundle(told, other_clinic, tmp_path: Path) -> None:
    access.hand_out(told, tmp_path / "all.zip", NO)
    report = bundles.import_bundle(other_clinic, tmp_path / "all.zip")
    assert report.imported, report.refusals
    assert "READ-ME.txt" in report.other_files
    bundles.export_bundle(told, tmp_path / "here.zip", patient=NO, with_retracted=True)
    bundles.export_bundle(other_clinic, tmp_path / "there.zip", patient=NO, with_retracted=True)
    assert (tmp_path / "here.zip").read_bytes() == (tmp_path / "there.zip").read_bytes()


def test_it_is_noted_as_an_export_and_its_failure_too(told, tmp_path: Path) -> None:
    access.hand_out(told, tmp_path / "all.zip", NO)
    (detail,) = noted(told)
    assert (detail["patients"], detail["with_retracted"]) == (1, True)
    assert detail["papers"] >= 4
    with pytest.raises(TargetRefused):
        access.hand_out(told, tmp_path / "all.zip", NO)
    assert len(noted(told)) == 1, "nothing left: the file is there already"


def test_the_same_records_give_the_same_papers(told, tmp_path: Path) -> None:
    access.hand_out(told, tmp_path / "one.zip", NO)
    access.hand_out(told, tmp_path / "two.zip", NO)
    with zipfile.ZipFile(tmp_path / "one.zip") as one, zipfile.ZipFile(tmp_path / "two.zip") as two:
        assert one.namelist() == two.namelist()
        for name in one.namelist():
            if name.endswith(".csv"):
                assert one.read(name) == two.read(name), name


@pytest.mark.parametrize(("name", "number", "said"), [("all.csv", NO, "ends in .zip"), ("a.zip", "nobody", "nobody")])
def test_what_cannot_be_is_refused_and_nothing_is_left(told, tmp_path: Path, name: str, number: str, said: str) -> None:
    with pytest.raises(TargetRefused, match=said):
        access.hand_out(told, tmp_path / name, number)
    assert list(tmp_path.glob("*.zip")) + list(tmp_path.glob("*.csv")) == []


def test_the_name_of_the_file_says_nobody(told) -> None:
    name = access.file_name(told, NO)
    assert name.startswith("everything-")
    assert name.endswith("-2026-09-01.zip")
    assert NO not in name


def test_a_nurse_makes_reports_and_hands_out_no_record(told, tmp_path: Path) -> None:
    told.user = told.user.changed(role=Role.NURSE)
    with pytest.raises(NotAllowed):
        access.hand_out(told, tmp_path / "all.zip", NO)
    assert not (tmp_path / "all.zip").exists()
