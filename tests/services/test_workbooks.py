"""A bundle as a workbook: out and back the same, and what a spreadsheet makes of cells by itself comes in as meant."""

import csv
import io
import random
import zipfile
from datetime import date, datetime

import pytest
import xlsxwriter

from tests.exporting import export_bundle
from tests.services.test_fhir_export import FULL
from tests.services.test_odd_texts import ODD, RANDOM, kept, person, random_text
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate
from tpi_tracker.exchange import workbook_parts, workbook_writing
from tpi_tracker.exchange.cells import guarded
from tpi_tracker.exchange.workbook import spelled, unspelled
from tpi_tracker.services import patients, problems, synthetic
from tpi_tracker.services.bundles import NotABundle, TargetRefused, import_bundle


def folder_bytes(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def there_and_back(clinic, other_clinic, tmp_path, form="xlsx", **options):
    """Both clinics as bundles of CSV, the second filled from a bundle of the first in that form."""
    book = tmp_path / {"xlsx": "book.xlsx", "csv": "book.zip", "json": "book.json"}[form]
    export_bundle(clinic, book, format=form, **options)
    report = import_bundle(other_clinic, book)
    assert report.refusals == []
    assert report.imported
    export_bundle(clinic, tmp_path / "one", **options)
    export_bundle(other_clinic, tmp_path / "two", **options)
    return folder_bytes(tmp_path / "one"), folder_bytes(tmp_path / "two")


def test_every_column_goes_out_and_comes_back(clinic, other_clinic, bundle, tmp_path):
    tables = {title: text for title, text in FULL.items() if title != "documents"}
    assert import_bundle(clinic, bundle(**tables)).refusals == []
    one, two = there_and_back(clinic, other_clinic, tmp_path)
    assert one == two
    assert len(one) > 15


def traps():
    """Every odd text, what only looks like an escape of a workbook, and random ones."""
    chance = random.Random(64)
    escapes = ["_x0041_", "_x005F_x0041_", "a_x000D_b", "&amp;<>&#10;", 'json:"x"', "json:x", "\ufffe"]
    return [*ODD.values(), *escapes, *(random_text(chance) for _ in range(RANDOM))]


def add_traps(clinic):
    """A patient and a problem for each trap, named by it."""
    for number, text in enumerate(traps()):
        patients.register(clinic, person(number, text))
        problems.add(clinic, Problem(problem_id=f"B{number:04}", patient_no=f"N{number:04}", title=f"x{text[:1000]}x"))


@pytest.mark.sqlite_only("what it goes out of and comes into is compared record by record")
def test_a_text_goes_out_and_comes_back_as_it_is(clinic, other_clinic, tmp_path):
    texts = traps()
    add_traps(clinic)
    export_bundle(clinic, tmp_path / "book.xlsx", format="xlsx")
    assert import_bundle(other_clinic, tmp_path / "book.xlsx").refusals == []
    assert kept(other_clinic) == [(text, f"x{text[:1000]}x") for text in texts]


@pytest.mark.parametrize("form", ["xlsx", "csv"])
@pytest.mark.parametrize("count", [200, pytest.param(10_000, marks=[pytest.mark.thorough, pytest.mark.timeout(1800)])])
@pytest.mark.sqlite_only("the same writer, whatever holds the records")
def test_an_invented_clinic_with_every_trap_goes_out_and_comes_back(clinic, other_clinic, tmp_path, count, form):
    synthetic.fill(clinic, count, 5, today=date(2026, 9, 1))
    add_traps(clinic)
    one, two = there_and_back(clinic, other_clinic, tmp_path, form, with_retracted=True)
    assert one == two


def test_the_same_records_give_the_same_bytes_and_the_same_again_is_skipped(clinic, bundle, tmp_path):
    import_bundle(clinic, bundle(**FULL))
    for name in ("one.xlsx", "two.xlsx"):
        export_bundle(clinic, tmp_path / name, format="xlsx")
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()
    report = import_bundle(clinic, tmp_path / "one.xlsx")
    assert (report.refusals, report.accepted) == ([], 0)
    assert report.skipped > 40


def typed_by_a_person(path, **sheets):
    """A workbook as a spreadsheet program keeps it: numbers, dates and truth values of its own."""
    book = xlsxwriter.Workbook(str(path))
    day, moment = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if isinstance(cell, datetime):
                    sheet.write_datetime(row, column, cell, moment)
                elif isinstance(cell, date):
                    sheet.write_datetime(row, column, cell, day)
                elif cell is not None:
                    sheet.write(row, column, cell)
    book.close()
    return path


PERSON = [
    ["patient_no", "family_name", "given_name", "birth_date", "weight_kg", "pregnant"],
    [104220, "Okonkwo", "Ada", date(1988, 9, 21), 64.5, False],
]


def test_cells_a_spreadsheet_typed_come_in_as_meant(clinic, tmp_path):
    path = typed_by_a_person(
        tmp_path / "typed.xlsx",
        Patients=PERSON,
        problems=[["problem_id", "patient_no", "title"], ["P-1", 104220, "Neck"]],
        sessions=[
            ["session_id", "problem_id", "performed_at", "consent"],
            ["S1", "P-1", datetime(2026, 6, 1, 9, 30), True],  # noqa: DTZ001  # a spreadsheet knows no zones
        ],
        injectates=[
            ["session_id", "drug", "concentration_mg_ml", "volume_ml", "expiry"],
            [],
            ["S1", "lidocaine", 10, 2.5, date(2027, 1, 31)],
        ],
        scores=[
            ["problem_id", "taken_at", "scale", "value"],
            ["P-1", "2026-06-01T09:00", "nrs", 0],
            ["P-1", "2026-06-02T09:00", "nrs", "refused"],
        ],
        notes=[["=1+1", "what a person keeps beside"]],
    )
    report = import_bundle(clinic, path)
    assert report.refusals == []
    assert report.other_files == ("notes",)
    with clinic.database.reading() as reader:
        (patient,) = reader.all(Patient)
        (given,) = reader.all(Injectate)
        scores = reader.all(Score)
    assert (patient.patient_no, patient.birth_date, patient.pregnant) == ("104220", date(1988, 9, 21), False)
    assert (given.volume_ml, given.expiry) == (2.5, date(2027, 1, 31))
    assert [score.value for score in scores] == [0, None]


def test_a_row_that_is_wrong_is_named_by_its_row_in_the_sheet(clinic, tmp_path):
    sheet = [*PERSON, [], ["104221", "Ber", "Eva", "31.02.1980"]]
    report = import_bundle(clinic, typed_by_a_person(tmp_path / "bad.xlsx", patients=sheet))
    assert [(one.file, one.row, one.column) for one in report.refusals] == [("patients.csv", 4, "birth_date")]


def test_text_beyond_the_header_is_told(clinic, tmp_path):
    sheet = [PERSON[0], [*PERSON[1], None, "stray"]]
    report = import_bundle(clinic, typed_by_a_person(tmp_path / "wide.xlsx", patients=sheet))
    assert "8 cells, the header names 6 columns" in report.refusals[0].reason


LONE = ["a\rb", "\rb", "b\r", "'\r=1", "\r\r", '"\r",', "a\n\rb"]
"""A carriage return alone in a cell, as old programs of the Mac wrote a line break; no text of a record may hold it."""
LINES = {"a\r\nb": "a\nb", "\r\n=1": "\n=1", "c\nd": "c\nd"}


def a_bundle(path, form, rows):
    """The patients as a workbook, or as a folder of CSV with every cell quoted."""
    if form == "xlsx":
        return typed_by_a_person(path.with_suffix(".xlsx"), patients=rows)
    path.mkdir()
    with (path / "patients.csv").open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, quoting=csv.QUOTE_ALL).writerows([[*map(guarded, cells)] for cells in rows])
    return path


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_a_lone_carriage_return_is_refused_at_its_cell_and_ends_no_row(clinic, other_clinic, tmp_path, form):
    header = ["patient_no", "family_name", "given_name", "birth_date", "note", "allergies"]
    lone = [[f"L{number}", "Ber", "Eva", "1980-01-01", text, "latex"] for number, text in enumerate(LONE)]
    lines = [[f"N{number}", "Ber", "Eva", "1980-01-01", text, text] for number, text in enumerate(LINES)]
    bad_day = ["N9", "Ber", "Eva", "31.02.1980", "", ""]
    refused = import_bundle(clinic, a_bundle(tmp_path / "wrong", form, [header, *lone, *lines, bad_day]))
    (told,) = refused.files.values()
    assert (told.rows, told.refused) == (len(lone) + len(lines) + 1, len(lone) + 1)
    wanted = [*((row, "note") for row in range(2, len(lone) + 2)), (len(lone) + len(lines) + 2, "birth_date")]
    assert [(one.row, one.column) for one in refused.refusals] == wanted
    assert all("U+000D" in one.reason for one in refused.refusals[:-1])
    report = import_bundle(clinic, a_bundle(tmp_path / "right", form, [header, *lines]))
    assert (report.refusals, report.accepted) == ([], len(lines))
    one, two = there_and_back(clinic, other_clinic, tmp_path, form)
    assert one == two
    with other_clinic.reading() as reader:
        people = sorted(reader.all(Patient), key=lambda each: each.patient_no)
    assert [(each.note, each.allergies) for each in people] == [(text, text) for text in LINES.values()]


def test_a_cell_of_our_own_with_a_lone_carriage_return_comes_back_as_it_went():
    for text in [*LONE, *LINES]:
        assert unspelled(spelled(text)) == text
        assert "\r" not in spelled(text), "readers of a workbook differ about what they make of it"


ODS_CONTENT = """<?xml version="1.0" encoding="UTF-8"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="patients">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"""


def ods(path, rows):
    def cell(value):
        return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'

    lines = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", ODS_CONTENT.format(rows=lines))
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


def test_an_open_document_comes_in_too(clinic, tmp_path):
    rows = [["patient_no", "family_name", "given_name", "birth_date"], ["P1", "Okonkwo", "Ada", "1988-09-21"]]
    report = import_bundle(clinic, ods(tmp_path / "book.ods", rows))
    assert (report.refusals, report.accepted) == ([], 1)


def test_what_is_no_bundle_says_so(clinic, tmp_path):
    def said(path):
        with pytest.raises(NotABundle) as caught:
            import_bundle(clinic, path)
        return str(caught.value)

    other = typed_by_a_person(tmp_path / "other.xlsx", Sheet1=[["name", "NRS pre"], ["Ada", 7]])
    assert "has no sheet named patients" in said(other)
    (tmp_path / "locked.xlsx").write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600))
    assert "damaged or locked with a password" in said(tmp_path / "locked.xlsx")
    (tmp_path / "old.xls").write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600))
    assert "Save it as .xlsx" in said(tmp_path / "old.xls")
    newer = typed_by_a_person(tmp_path / "newer.xlsx", patients=PERSON, bundle=[["format", "version"], ["other", 1]])
    assert "does not say" in said(newer)


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"])
def test_a_workbook_with_a_broken_part_is_refused_whole(clinic, tmp_path, part):
    whole = typed_by_a_person(tmp_path / "whole.xlsx", patients=PERSON)
    broken = tmp_path / "broken.xlsx"
    with zipfile.ZipFile(whole) as read, zipfile.ZipFile(broken, "w") as written:
        for name in read.namelist():
            raw = read.read(name)
            written.writestr(name, raw[: len(raw) // 2] if name == part else raw)
    with pytest.raises(NotABundle, match="damaged"):
        import_bundle(clinic, broken)


def test_a_sheet_that_would_be_too_long_is_refused_and_leaves_no_file(clinic, bundle, tmp_path, monkeypatch):
    import_bundle(clinic, bundle(**FULL))
    monkeypatch.setattr(workbook_writing, "MOST_ROWS", 4)
    with pytest.raises(TargetRefused, match="more than a sheet holds"):
        export_bundle(clinic, tmp_path / "book.xlsx", format="xlsx")
    assert list(tmp_path.glob("book*")) == []


def test_a_text_longer_than_a_cell_is_refused_and_not_cut(clinic, tmp_path):
    patients.register(clinic, person(1, "_x0041_" * 2800))
    with pytest.raises(TargetRefused, match="longer than a cell takes"):
        export_bundle(clinic, tmp_path / "book.xlsx", format="xlsx")
    assert list(tmp_path.glob("book*")) == []


def test_no_cell_is_a_formula(clinic, bundle, tmp_path):
    import_bundle(clinic, bundle(**FULL | {"patients": FULL["patients"].replace("quiet", "'=1+1")}))
    export_bundle(clinic, tmp_path / "book.xlsx", format="xlsx")
    with zipfile.ZipFile(tmp_path / "book.xlsx") as packed:
        sheets = [packed.read(name) for name in packed.namelist() if name.startswith("xl/worksheets/")]
        assert b"=1+1" in packed.read("xl/sharedStrings.xml")
    assert sheets
    assert not any(b"<f" in sheet or b"hyperlink" in sheet for sheet in sheets)


def test_a_bomb_is_refused_before_it_is_read(clinic, tmp_path, monkeypatch):
    monkeypatch.setattr("tpi_tracker.exchange.workbook_parts.MAX_UNPACKED", 20_000)
    book = typed_by_a_person(tmp_path / "large.xlsx", patients=[*PERSON, ["x" * 30_000]])
    with pytest.raises(NotABundle, match="unpacks to more than"):
        import_bundle(clinic, book)


def test_the_control_a_lie_about_a_size_is_found(clinic, tmp_path):
    book = typed_by_a_person(tmp_path / "whole.xlsx", patients=PERSON)
    with zipfile.ZipFile(book) as packed:
        entry = packed.getinfo("xl/worksheets/sheet1.xml")
    raw = bytearray(book.read_bytes())
    place = raw.rindex(entry.filename.encode()) - 46 + 24
    raw[place : place + 4] = (entry.file_size // 2).to_bytes(4, "little")
    book.write_bytes(raw)
    assert zipfile.is_zipfile(io.BytesIO(raw))
    with pytest.raises(NotABundle, match="damaged"):
        import_bundle(clinic, book)


def test_a_cell_far_outside_the_table_is_refused_before_room_is_made_for_it(clinic, tmp_path):
    book = xlsxwriter.Workbook(str(tmp_path / "far.xlsx"))
    sheet = book.add_worksheet("patients")
    sheet.write(0, 0, "patient_no")
    sheet.write(1_048_575, 16_383, "x")
    book.close()
    with pytest.raises(NotABundle, match="nearly all of them empty"):
        import_bundle(clinic, tmp_path / "far.xlsx")


def test_a_cell_that_shows_an_error_is_refused_and_not_taken_for_an_empty_one(clinic, tmp_path):
    book = xlsxwriter.Workbook(str(tmp_path / "error.xlsx"))
    sheet = book.add_worksheet("patients")
    sheet.write_row(0, 0, ["patient_no", "family_name", "given_name", "birth_date", "weight_kg"])
    sheet.write_row(1, 0, ["1", "Ng", "Fay", "1979-09-09"])
    sheet.write_formula(1, 4, "=1/0", None, "#DIV/0!")
    book.close()
    with pytest.raises(NotABundle, match="sheet patients: the cell E2 shows an error"):
        import_bundle(clinic, tmp_path / "error.xlsx")


@pytest.mark.parametrize("at_once", [1, 2, 7, 100])
def test_parts_are_found_wherever_a_search_in_pieces_is_cut(tmp_path, monkeypatch, at_once):
    book = xlsxwriter.Workbook(str(tmp_path / "all.xlsx"))
    sheet = book.add_worksheet("all")
    for row in range(12):
        sheet.write_row(row, 0, ["hidden", row])
        sheet.write_formula(row, 2, "=1/0", None, "#DIV/0!" if row % 3 == 0 else 7)
        if row % 4 == 1:
            sheet.set_row(row, None, None, {"hidden": True})
    book.close()
    repeated = '<table:table-row table:visibility="filter"><table:table-cell table:formula="of:=1"/></table:table-row>'
    with zipfile.ZipFile(tmp_path / "all.ods", "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", ODS_CONTENT.format(rows=repeated * 9))
    found = {}
    for name in ("all.xlsx", "all.ods"):
        raw = (tmp_path / name).read_bytes()
        whole = workbook_parts.look(raw, name)
        with monkeypatch.context() as cut:
            cut.setattr(workbook_parts, "_SEARCHED_AT_ONCE", at_once)
            assert workbook_parts.look(raw, name) == whole
        found[name] = whole
    assert found["all.xlsx"].formulas == 12
    assert set(found["all.xlsx"].unread["all"]) == {(row, 2) for row in range(0, 12, 3)}
    assert [part.start for part in found["all.xlsx"].hidden["all"]] == [1, 5, 9]
    assert found["all.ods"].formulas == 9
    assert [part.start for part in found["all.ods"].hidden["patients"]] == list(range(9))
