"""Spreadsheets as clinics have them come in as their mapping says: each row checked against what is stored."""

import csv
import json
import stat
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import messy
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.render.audit_words import action_words
from tpi_tracker.services import mappings, patients, problems, spreadsheets
from tpi_tracker.services.import_undo import GoneOnSince
from tpi_tracker.services.mappings import BadMapping
from tpi_tracker.services.spreadsheets import import_spreadsheet
from tpi_tracker.store import audit_pages


def answered(content):
    """The mapping with every question answered by what was proposed."""
    text = mappings.text_of_mapping(content).replace('"? ', '"')
    return mappings.mapping.read(text.encode())


def guessed(clinic, path):
    return answered(mappings.guess(clinic, path).content)


def stored(clinic):
    """What the clinic holds, plainly: patients, sessions, sites, scores."""
    with clinic.reading() as reader:
        people = {p.patient_no: (p.family_name, p.given_name, p.birth_date, p.sex) for p in reader.all(Patient)}
        problems = {p.problem_id: (p.patient_no, p.title) for p in reader.all(Problem)}
        sessions = {s.session_id: (*problems[s.problem_id], s.performed_at.date()) for s in reader.all(Session)}
        sites = {(*sessions[s.session_id], s.muscle, s.side) for s in reader.all(Site)}
        doses = {(*sessions[i.session_id], i.drug, i.volume_ml) for i in reader.all(Injectate)}
        scores = {
            (*problems[s.problem_id], s.taken_at.date(), s.scale, s.value if s.not_given is None else str(s.not_given))
            for s in reader.all(Score)
        }
    return people, sites, doses, scores


def counted(report):
    assert report.accepted + report.refused + report.skipped == report.rows
    return report.accepted, report.refused, report.skipped


def test_wide_visits_with_a_wrong_score_are_refused_whole_then_taken_without_it(clinic, tmp_path):
    path = messy.wide(tmp_path)
    mapping = guessed(clinic, path)
    refused = import_spreadsheet(clinic, path, mapping)
    assert not refused.imported
    assert stored(clinic) == ({}, set(), set(), set())
    assert counted(refused) == (3, 1, 1)
    (one,) = refused.refusals
    assert (one.file, one.row, one.column) == ("visits.csv", 5, "NRS 4wk")
    assert "runs from 0 to 10" in one.reason

    taken = import_spreadsheet(clinic, path, mapping, without_refused=True)
    assert taken.imported
    assert counted(taken) == (3, 1, 1)
    people, sites, doses, scores = stored(clinic)
    assert people == {
        "1001": ("Nkemelu", "Ada", date(1970, 3, 2), "female"),
        "1002": ("Oduya", "Ben", date(1955, 11, 30), "male"),
    }
    ada, ben = ("1001", "Neck pain"), ("1002", "Low back pain")
    assert sites == {
        (*ada, date(2024, 5, 4), "upper_trapezius", "right"),
        (*ada, date(2024, 6, 20), "levator_scapulae", "right"),
        (*ben, date(2024, 5, 14), "quadratus_lumborum", "left"),
    }
    assert doses == {
        (*ada, date(2024, 5, 4), "lidocaine", 2.5),
        (*ada, date(2024, 6, 20), "lidocaine", 2),
        (*ben, date(2024, 5, 14), "lidocaine", 3),
    }
    assert scores == {
        (*ada, date(2024, 5, 4), "nrs", 8),
        (*ada, date(2024, 5, 11), "nrs", 3),
        (*ada, date(2024, 6, 1), "nrs", 5),
        (*ada, date(2024, 6, 20), "nrs", 7),
        (*ada, date(2024, 7, 18), "nrs", 2),
        (*ben, date(2024, 5, 14), "nrs", 9),
        (*ben, date(2024, 6, 11), "nrs", 6),
    }


def test_german_decimals_days_and_letters(clinic, tmp_path):
    path = messy.german(tmp_path)
    report = import_spreadsheet(clinic, path, guessed(clinic, path), without_refused=True)
    assert report.imported
    assert counted(report) == (2, 1, 0)
    (one,) = report.refusals
    assert (one.row, one.column) == (4, "Datum")
    assert "not a day of the calendar" in one.reason
    people, sites, doses, scores = stored(clinic)
    assert people == {
        "77": ("Müller", "Jürgen", date(1961, 2, 13), "male"),
        "78": ("Weiß", "Gräta", date(1949, 12, 1), "female"),
    }
    assert sites == {
        ("77", "HWS-Syndrom", date(2024, 5, 4), "upper_trapezius", "right"),
        ("78", "Lumbalgie", date(2024, 5, 17), "quadratus_lumborum", "left"),
    }
    assert {dose[-2:] for dose in doses} == {("lidocaine", 2.5), ("lidocaine", 4)}
    assert scores == {
        ("77", "HWS-Syndrom", date(2024, 5, 4), "nrs", 7.5),
        ("77", "HWS-Syndrom", date(2024, 5, 11), "nrs", 3),
        ("78", "Lumbalgie", date(2024, 5, 17), "nrs", 8),
    }


def test_mixed_scales_in_long_form(clinic, tmp_path):
    path = messy.long(tmp_path)
    report = import_spreadsheet(clinic, path, guessed(clinic, path))
    assert report.imported, report.refusals
    assert counted(report) == (5, 0, 0)
    assert stored(clinic)[3] == {
        ("A-1", "Shoulder pain", date(2024, 1, 5), "nrs", 7),
        ("A-1", "Shoulder pain", date(2024, 1, 12), "vas", 31),
        ("A-1", "Shoulder pain", date(2024, 2, 9), "vas", 24),
        ("A-2", "Hip pain", date(2024, 1, 9), "nrs", "refused"),
        ("A-2", "Hip pain", date(2024, 1, 16), "nrs", 4),
    }


def test_muscles_as_somebody_typed_them_are_taken_as_confirmed(clinic, tmp_path):
    path = messy.typos(tmp_path)
    guess = mappings.guess(clinic, path)
    with pytest.raises(BadMapping, match="open questions, 5 in all"):
        import_spreadsheet(clinic, path, mappings.read(guess.content))
    report = import_spreadsheet(clinic, path, answered(guess.content))
    assert report.imported, report.refusals
    assert counted(report) == (3, 0, 0)
    people, sites, _doses, scores = stored(clinic)
    assert people == {
        "5": ("Ng", "Fay", date(1979, 9, 9), None),
        "6": ("Abe", "Gil", date(1966, 6, 6), None),
    }
    fay, gil = ("5", "Neck pain", date(2024, 3, 1)), ("6", "Buttock pain")
    assert sites == {
        (*fay, "upper_trapezius", "right"),
        (*fay, "levator_scapulae", "left"),
        (*gil, date(2024, 3, 2), "piriformis", "left"),
        (*gil, date(2024, 3, 22), "piriformis", "left"),
        (*gil, date(2024, 3, 22), "gluteus_medius", "right"),
    }
    assert {score[2:] for score in scores} == {
        (date(2024, 3, 1), "nrs", 8),
        (date(2024, 3, 1), "nrs", 4),
        (date(2024, 3, 2), "nrs", 6),
        (date(2024, 3, 2), "nrs", 5),
        (date(2024, 3, 22), "nrs", 5),
        (date(2024, 3, 22), "nrs", 2),
    }


def test_one_sheet_per_patient_with_a_merged_header_and_formulas(clinic, tmp_path):
    path = messy.per_patient(tmp_path)
    report = import_spreadsheet(clinic, path, guessed(clinic, path))
    assert report.imported, report.refusals
    assert counted(report) == (3, 0, 0)
    assert "3 cells hold formulas; what the file last showed of them is taken." in report.notes
    people, sites, _doses, scores = stored(clinic)
    assert people == {
        "P-9": ("Dupont", "Luc", date(1958, 4, 4), None),
        "P-10": ("García", "Eva", date(1971, 12, 24), None),
    }
    luc, eva = ("P-9", "Myofascial pain"), ("P-10", "Myofascial pain")
    assert sites == {
        (*luc, date(2024, 2, 1), "upper_trapezius", "right"),
        (*luc, date(2024, 4, 1), "upper_trapezius", "right"),
        (*eva, date(2024, 2, 9), "levator_scapulae", "left"),
    }
    assert scores == {
        (*luc, date(2024, 2, 1), "nrs", 8),
        (*luc, date(2024, 2, 8), "nrs", 4),
        (*luc, date(2024, 4, 1), "nrs", 6),
        (*luc, date(2024, 4, 8), "nrs", 2),
        (*eva, date(2024, 2, 9), "nrs", 7),
        (*eva, date(2024, 2, 16), "nrs", 7),
    }


@pytest.mark.parametrize("kind", messy.ALL)
def test_what_was_shown_is_what_is_stored_and_the_same_again_is_skipped(clinic, tmp_path, kind):
    path = messy.ALL[kind](tmp_path)
    mapping = guessed(clinic, path)
    looked = import_spreadsheet(clinic, path, mapping, dry_run=True, without_refused=True)
    assert stored(clinic)[0] == {}
    taken = import_spreadsheet(clinic, path, mapping, without_refused=True)
    assert [row.records for row in looked.preview] == [row.records for row in taken.preview]
    with clinic.reading() as reader:
        models = {"patients": Patient, "problems": Problem, "sessions": Session, "sites": Site}
        models |= {"injectates": Injectate, "scores": Score}
        for kind_of, model in models.items():
            shown = [values for row in looked.preview for name, values in row.records if name == kind_of]
            kept = [spreadsheets._texts(record) for record in reader.all(model)]
            assert sorted(map(repr, map(sorted, map(dict.items, shown)))) == sorted(
                map(repr, map(sorted, map(dict.items, kept)))
            )
    again = import_spreadsheet(clinic, path, mapping, without_refused=True)
    assert again.accepted == 0
    assert counted(again) == (0, taken.refused, taken.accepted + taken.skipped)


def test_an_import_is_taken_back_whole_and_may_come_again(clinic, tmp_path):
    path = messy.typos(tmp_path)
    mapping = guessed(clinic, path)
    report = import_spreadsheet(clinic, path, mapping)
    before = stored(clinic)
    report.undo()
    assert stored(clinic) == ({}, set(), set(), set())
    with clinic.reading(Right.AUDIT) as reader:
        rows = audit_pages.part(reader, audit_pages.Wanted(), None, 200).rows
        assert [row.action for row in rows].count("import_undone") == 1
        assert {action_words(row.action) for row in rows} >= {"imported", "import taken back"}
    with clinic.reading() as reader:
        assert {p.record_status for p in reader.all(Patient, with_retracted=True)} == {"entered_in_error"}
    again = import_spreadsheet(clinic, path, mapping)
    assert again.imported
    assert counted(again) == (3, 0, 0)
    assert stored(clinic) == before
    again.undo()
    assert stored(clinic) == ({}, set(), set(), set())


@pytest.mark.parametrize("how", ["changed", "added"])
def test_an_import_somebody_went_on_with_is_not_taken_back(clinic, tmp_path, how):
    path = messy.typos(tmp_path)
    report = import_spreadsheet(clinic, path, guessed(clinic, path))
    if how == "changed":
        with clinic.reading() as reader:
            patient = reader.get(Patient, "5")
        patients.amend(clinic, patient.changed(phone="555"))
    else:
        problems.add(clinic, Problem(problem_id="new", patient_no="5", title="Knee pain"))
    before = stored(clinic)
    with pytest.raises(GoneOnSince):
        report.undo()
    assert stored(clinic) == before


def test_refused_rows_go_out_for_correction_and_in_again(clinic, tmp_path):
    path = messy.german(tmp_path)
    mapping = guessed(clinic, path)
    report = import_spreadsheet(clinic, path, mapping, without_refused=True)
    target = tmp_path / "refused.csv"
    assert spreadsheets.save_refused(clinic, path, mapping, report, target) == 1
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    rows = list(csv.reader(target.read_text("cp1252").splitlines(), delimiter=";"))
    assert rows[0][-3:] == ["sheet", "row", "refused because"]
    assert rows[1][1] == "Krämer, Ute"
    assert rows[1][-2] == "4"
    assert "not a day of the calendar" in rows[1][-1]
    target.write_bytes(target.read_bytes().replace(b"31.02.2024", b"29.02.2024"))
    mended = import_spreadsheet(clinic, target, mapping)
    assert mended.imported, mended.refusals
    assert mended.not_taken == ["sheet", "row", "refused because"]
    assert stored(clinic)[0]["79"][0] == "Krämer"


def test_days_in_two_orders_are_asked_with_both_readings(clinic, tmp_path):
    path = tmp_path / "us.csv"
    head = "MRN,Last name,First name,DOB,Problem,Date,NRS pre\n"
    path.write_text(head + "1,Ng,Fay,1979-09-09,Neck,04/05/2024,5\n")
    mapping = guessed(clinic, path)
    assert mapping.order == "day first"
    text = mappings.text_of_mapping(mappings.guess(clinic, path).content)
    undecided = mappings.mapping.read("".join(x for x in text.splitlines(True) if "dates" not in x).encode())
    with pytest.raises(BadMapping, match=r"04-May-2024 \(day first\) or 05-Apr-2024 \(month first\)"):
        import_spreadsheet(clinic, path, undecided)
    path.write_text(head + "1,Ng,Fay,1979-09-09,Neck,14/05/2024,5\n1,Ng,Fay,1979-09-09,Neck,05/24/2024,4\n")
    with pytest.raises(BadMapping, match=r'"14/05/2024" is day first and "05/24/2024" is month first'):
        import_spreadsheet(clinic, path, undecided)
    report = import_spreadsheet(clinic, path, mapping)
    assert counted(report) == (1, 1, 0)
    assert (report.refusals[0].row, report.refusals[0].column) == (3, "Date")


def test_rows_that_contradict_each_other_are_refused_where_they_do(clinic, tmp_path):
    path = tmp_path / "twice.csv"
    path.write_text(
        "MRN,Last name,First name,DOB,Problem,Date,NRS pre\n"
        "1,Ng,Fay,1979-09-09,Neck,2024-05-04,5\n"
        "1,Ng,Fay,1979-09-19,Neck,2024-05-11,5\n"
        "1,Ng,Fay,1979-09-09,Neck,2024-05-04,6\n"
    )
    report = import_spreadsheet(clinic, path, guessed(clinic, path))
    assert counted(report) == (1, 2, 0)
    assert [(r.row, r.column) for r in report.refusals] == [(3, "DOB"), (4, "NRS pre")]
    assert "1979-09-09" in report.refusals[0].reason


def test_what_is_stored_otherwise_is_refused_and_an_empty_cell_contradicts_nothing(clinic, tmp_path):
    patients.register(
        clinic,
        Patient(patient_no="1", family_name="Ng", given_name="Fay", birth_date=date(1979, 9, 9), sex="female"),
    )
    path = tmp_path / "known.csv"
    head = "MRN,Last name,First name,DOB,Sex,Problem,Date,NRS pre\n"
    path.write_text(head + "1,Ng,Fay,1979-09-09,,Neck,2024-05-04,5\n")
    assert import_spreadsheet(clinic, path, guessed(clinic, path)).imported
    path.write_text(head + "1,Ngo,Fay,1979-09-09,,Neck,2024-05-11,5\n")
    report = import_spreadsheet(clinic, path, guessed(clinic, path))
    assert counted(report) == (0, 1, 0)
    assert (report.refusals[0].row, report.refusals[0].column) == (2, "Last name")
    assert '"Ng"' in report.refusals[0].reason


def test_what_hangs_on_a_refused_row_is_left_out_with_it(clinic, tmp_path):
    path = tmp_path / "born.csv"
    path.write_text(
        "MRN,Last name,First name,DOB,Problem,Date,NRS pre\n"
        "1,Ng,Fay,2079-09-09,Neck,2024-05-04,5\n"
        "1,Ng,Fay,2079-09-09,Neck,2024-05-11,4\n"
        "2,Abe,Gil,1966-06-06,Neck,2024-05-04,3\n"
    )
    report = import_spreadsheet(clinic, path, guessed(clinic, path), without_refused=True)
    assert report.imported
    assert counted(report) == (1, 2, 0)
    assert [refusal.row for refusal in report.refusals] == [2, 3]
    assert list(stored(clinic)[0]) == ["2"]


def test_cells_that_show_an_error_or_were_never_computed_are_refused(clinic, tmp_path):
    import xlsxwriter

    path = tmp_path / "cells.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("V")
    sheet.write_row(0, 0, ["MRN", "Last name", "First name", "DOB", "Problem", "Date", "NRS pre"])
    for row in (1, 2, 3):
        sheet.write_row(row, 0, [str(row), "Ng", "Fay", "1979-09-09", "Neck", "2024-05-04", 5])
    sheet.write_formula(1, 6, "=1/0", None, "#DIV/0!")
    sheet.write_formula(2, 6, "=A1", None, "")
    book.close()
    report = import_spreadsheet(clinic, path, guessed(clinic, path))
    assert counted(report) == (1, 2, 0)
    assert ["shows an error" in r.reason or "never computed" in r.reason for r in report.refusals] == [True, True]
    assert {r.column for r in report.refusals} == {"NRS pre"}


def test_a_stop_leaves_nothing_and_comes_soon(clinic, tmp_path):
    path = tmp_path / "many.csv"
    head = "MRN,Last name,First name,DOB,Problem,Date,NRS pre\n"
    path.write_text(head + "".join(f"{n},Ng,Fay,1979-09-09,Neck,2024-05-04,5\n" for n in range(3000)))
    mapping = guessed(clinic, path)
    steps = []

    class Stopped(Exception):
        pass

    def progress(done, whole):
        steps.append((done, whole))
        if done > whole * 0.8:
            raise Stopped

    with pytest.raises(Stopped):
        import_spreadsheet(clinic, path, mapping, progress=progress)
    assert len(steps) > 6
    assert stored(clinic)[0] == {}


def test_the_report_as_json(clinic, tmp_path):
    path = messy.german(tmp_path)
    told = json.loads(json.dumps(import_spreadsheet(clinic, path, guessed(clinic, path), dry_run=True).to_json()))
    assert (told["rows"], told["accepted"], told["refused"], told["skipped"]) == (3, 2, 1, 0)
    assert told["refusals"][0]["row"] == 4
    assert told["preview"][0]["records"][0] == {
        "kind": "patients",
        "patient_no": "77",
        "family_name": "Müller",
        "given_name": "Jürgen",
        "birth_date": "1961-02-13",
        "sex": "male",
    }


CELLS = {
    "MRN": st.sampled_from(["1", "2", "3", "", " 1 "]),
    "Last name": st.sampled_from(["Ng", "Ng", "Ng", "Abe", ""]),
    "First name": st.sampled_from(["Fay", "Fay", "=1+1"]),
    "DOB": st.sampled_from(["1979-09-09", "1979-09-09", "31.02.1979", "2079-01-01"]),
    "Problem": st.sampled_from(["Neck", "Hip", ""]),
    "Date": st.sampled_from(["2024-05-04", "2024-06-04", "2024-06-04", "", "soon"]),
    "Muscle": st.sampled_from(["R utrap", "L levator", "R utrap; L levator", "", "my toe"]),
    "NRS pre": st.sampled_from(["8", "7.5", "11", "", "n/a", "acht"]),
    "NRS 1wk": st.sampled_from(["3", "0", "", "2"]),
}


@pytest.mark.sqlite_only("what is compared is the same on a server")
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(*CELLS.values()), min_size=1, max_size=12))
def test_every_row_is_accepted_refused_or_skipped_and_stored_as_shown(clinic, tmp_path, rows):
    path = tmp_path / "any.csv"
    with path.open("w", newline="") as stream:
        csv.writer(stream).writerows([list(CELLS), ["1", "Ng", "Fay", "1979-09-09", "Neck", "", "", "", ""], *rows])
    content = mappings.guess(clinic, path).content
    content["muscles"] = {"R utrap": "upper_trapezius right", "L levator": "levator_scapulae left"}
    content["values"] = {}
    content["reading"] |= {"missing": ["n/a"], "dates": "day first", "decimals": "point"}
    for column in content["column"]:
        column.pop("fill_down", None)
    mapping = answered(content)
    looked = import_spreadsheet(clinic, path, mapping, dry_run=True, without_refused=True)
    taken = import_spreadsheet(clinic, path, mapping, without_refused=True)
    for report in (looked, taken):
        counted(report)
        assert {row.state for row in report.preview} <= {"accepted", "refused", "skipped"}
        assert report.rows == sum(any(row) for row in [CELLS, *rows])
    assert (looked.accepted, looked.refused) == (taken.accepted, taken.refused)
    shown = sorted(values["value"] for row in looked.preview for kind, values in row.records if kind == "scores")
    with clinic.reading() as reader:
        assert shown == sorted(spreadsheets._texts(score)["value"] for score in reader.all(Score))
    if taken.undo is not None:
        taken.undo()
    assert stored(clinic) == ({}, set(), set(), set())


def test_a_carriage_return_inside_a_cell_is_refused_where_it_stands(clinic, tmp_path):
    (tmp_path / "cr.csv").write_bytes(
        b'No,Family,Given,Born,Note\r\n1,Abe,Al,1970-01-01,"x\ry"\r\n2,Bo,Cy,1971-01-01,z\r\n'
    )
    columns = {"No": "patient_no", "Family": "family_name", "Given": "given_name", "Born": "birth_date", "Note": "note"}
    told = "".join(f'[[column]]\nheader = "{one}"\nfield = "patient.{two}"\n' for one, two in columns.items())
    mapping = mappings.mapping.read(f'format = "tpi-tracker-mapping"\nversion = 1\n{told}'.encode())
    report = import_spreadsheet(clinic, tmp_path / "cr.csv", mapping, without_refused=True)
    assert counted(report) == (1, 1, 0)
    assert [(each.row, each.column) for each in report.refusals] == [(2, "Note")]
    assert "control character (U+000D)" in report.refusals[0].reason
