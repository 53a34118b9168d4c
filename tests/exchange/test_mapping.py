"""A mapping file says everything or is refused with one clear sentence."""

import tracemalloc
import zipfile
from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import messy
from tpi_tracker.exchange import guessing, mapping, sheets
from tpi_tracker.exchange.cells import BadCell
from tpi_tracker.exchange.header_words import field_of, muscle_words, score_of
from tpi_tracker.exchange.loose_cells import day_text, evidence_of, moment, number_of, time_of
from tpi_tracker.exchange.mapped_cells import drugs_of, parts_of, site_of
from tpi_tracker.exchange.mapping import BadMapping, Order, When
from tpi_tracker.exchange.mapping_text import text_of_mapping
from tpi_tracker.exchange.source import NotABundle
from tpi_tracker.exchange.workbook_parts import column_letters, column_number
from tpi_tracker.services import catalogue

TODAY = date(2026, 9, 1)
HEAD = 'format = "tpi-tracker-mapping"\nversion = 1\n'
NUMBER = '[[column]]\nheader = "MRN"\nfield = "patient.patient_no"\n'
PROBLEM = '[[column]]\nheader = "Dx"\nfield = "problem.title"\n'
DAY = '[[column]]\nheader = "Day"\nfield = "session.performed_at"\n'
SCORE = '[[column]]\nheader = "NRS"\nfield = "score.value"\n'


def read(text):
    return mapping.read(text.encode())


WRONG = {
    "no mark": ("", "does not say format"),
    "a newer version": ('format = "tpi-tracker-mapping"\nversion = 2\n', "says version 2"),
    "no TOML": ("format = [", "is not TOML"),
    "no column": (HEAD, "names no column"),
    "an unknown table": (HEAD + "[colour]\nred = 1\n" + NUMBER, "says colour, which is nothing"),
    "an unknown setting": (HEAD + '[reading]\ncolour = "red"\n' + NUMBER, r"says \[reading\] colour"),
    "an unknown field": (HEAD + NUMBER.replace("patient_no", "shoe_size"), "is no field a mapping can name"),
    "a column without a header": (HEAD + '[[column]]\nfield = "patient.sex"\n', "number 1 has no header"),
    "an unknown word in a column": (HEAD + NUMBER + "colour = 1\n", "colour is nothing this program knows"),
    "an order of days of one's own": (HEAD + '[reading]\ndates = "mixed"\n' + NUMBER, "is not one of 'day first'"),
    "a time that is none": (HEAD + '[reading]\ntime = "noon"\n' + NUMBER, "is not a time of day such as 12:00"),
    "a header below itself": (HEAD + "[file]\nheader_rows = 3\nheader_row = 2\n" + NUMBER, "cannot be above"),
    "no patient's number": (HEAD + PROBLEM, "which column is the patient's number"),
    "a person without a name": (
        HEAD + NUMBER + PROBLEM + '[[column]]\nheader = "S"\nfield = "patient.sex"\n',
        "not all that a patient needs: patient.birth_date, patient.family_name, patient.given_name",
    ),
    "no problem": (HEAD + NUMBER + DAY, "does not say what hurts"),
    "a muscle without a day": (
        HEAD + NUMBER + PROBLEM + '[[column]]\nheader = "M"\nfield = "site.muscle"\n',
        "no day of the session",
    ),
    "a score without a scale": (HEAD + NUMBER + PROBLEM + DAY + SCORE + 'when = "before"\n', "its scale is not said"),
    "a score without a day": (HEAD + NUMBER + PROBLEM + SCORE + 'scale = "nrs"\n', "when the score was taken"),
    "a time after nothing": (
        HEAD + NUMBER + PROBLEM + SCORE + 'scale = "nrs"\nwhen = "1 week"\n',
        "when counts from the session",
    ),
    "a when of one's own": (
        HEAD + NUMBER + PROBLEM + DAY + SCORE + 'scale = "nrs"\nwhen = "soon"\n',
        'is not "before", "30 minutes"',
    ),
    "one column twice": (
        HEAD + NUMBER + PROBLEM + PROBLEM.replace("title", "icd10"),
        'column "Dx" is mapped twice: to problem.title and to problem.icd10',
    ),
    "one field twice": (
        HEAD + NUMBER + PROBLEM + PROBLEM.replace("Dx", "Diagnosis"),
        'problem.title is mapped twice: from the column "Dx" and from the column "Diagnosis"',
    ),
    "one field as a column and a constant": (
        HEAD + NUMBER + PROBLEM + '[constant]\n"problem.title" = "Neck"\n',
        'problem.title is mapped twice: from the column "Dx"',
    ),
    "a cell that is none": (HEAD + NUMBER + '[cell]\nhere = "problem.title"\n', '"here" is not a cell such as B2'),
}


@pytest.mark.parametrize(("text", "said"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_a_mapping_is_said(text, said):
    with pytest.raises(BadMapping, match=said):
        read(text)


def test_a_question_is_open_until_it_is_answered():
    text = HEAD + NUMBER + PROBLEM + DAY + SCORE + 'scale = "? nrs"\nwhen = "before"\n[muscles]\n"UT" = "?"\n'
    assert read(text).open == ('column "NRS": scale = "? nrs"', '[muscles] "UT" = "?"')
    assert read(text.replace("? nrs", "nrs").replace('"?"', '"upper-trapezius right"')).open == ()


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(st.text(min_size=1, max_size=30), st.text(max_size=30), max_size=5),
    st.lists(st.text(max_size=10), max_size=4),
)
def test_a_mapping_is_written_as_it_is_read(muscles, missing):
    content = {"format": mapping.FORMAT, "version": 1, "file": {}, "reading": {"missing": missing}, "muscles": muscles}
    content["column"] = [{"header": 'Nr. "1"\n\\', "field": "patient.patient_no"}]
    for text in (*muscles, *muscles.values(), *missing):
        text.encode("utf-8", "replace")
    if any("\ud800" <= letter <= "\udfff" for text in (*muscles, *muscles.values(), *missing) for letter in text):
        return
    found = mapping.read(text_of_mapping(content).encode())
    assert (dict(found.muscles), list(found.missing)) == (muscles, missing)
    assert found.columns[0].header == 'Nr. "1"\n\\'


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("04.05.2024", "2024-05-04"),
        ("4/5/24", "2024-05-04"),
        ("4. Mai 2024", "2024-05-04"),
        ("4 mai 2024", "2024-05-04"),
        ("4 de mayo de 2024", "2024-05-04"),
        ("May 4, 2024", "2024-05-04"),
        ("04-MAY-2024", "2024-05-04"),
        ("12. März 2024", "2024-03-12"),
        ("5 août 2023", "2023-08-05"),
        ("2024/5/4", "2024-05-04"),
        (date(2024, 5, 4), "2024-05-04"),
        (datetime(2024, 5, 4, 10, 0), "2024-05-04"),  # noqa: DTZ001  # a spreadsheet's cell has no zone
    ],
)
def test_a_day_is_read_as_people_write_it(text, day):
    assert day_text(text, Order.DAY, TODAY) == day


@pytest.mark.parametrize(
    "text", ["31.02.2024", "04.05.2024.", "45416", 45416.0, "yesterday", "4. Foo 2024", "", "1" * 99]
)
def test_what_is_no_day_is_refused(text):
    with pytest.raises(BadCell, match="is not a day"):
        day_text(text, Order.DAY, TODAY)


def test_a_day_of_two_readings_is_refused_and_a_birth_of_two_centuries():
    with pytest.raises(BadCell, match="in two ways"):
        day_text("04/05/2024", None, TODAY)
    assert day_text("14/05/2024", None, TODAY) == day_text("05/14/2024", None, TODAY) == "2024-05-14"
    with pytest.raises(BadCell, match="1924 or 2024"):
        day_text("04.05.24", Order.DAY, TODAY, is_birth=True)
    assert day_text("04.05.71", Order.DAY, TODAY, is_birth=True) == "1971-05-04"
    assert evidence_of(["04/05/2024", "14/05/2024"]).order is Order.DAY
    assert evidence_of(["04/05/2024"]).is_undecided
    assert not evidence_of(["05/05/2024", "2024-05-04", date(2024, 5, 4)]).is_undecided


def test_times_of_day():
    assert moment("04.05.2024, 10:30 Uhr", Order.DAY, TODAY) == ("2024-05-04", time(10, 30))
    assert moment("5/4/2024 2:05 pm", Order.MONTH, TODAY) == ("2024-05-04", time(14, 5))
    assert [time_of(text) for text in ("9.15", "14h30", "12:00 am")] == [time(9, 15), time(14, 30), time(0, 0)]
    with pytest.raises(BadCell):
        time_of("25:00")


@pytest.mark.parametrize(
    ("text", "decimals", "number"),
    [
        ("1,5", "comma", "1.5"),
        ("1.5", "point", "1.5"),
        ("7", None, "7"),
        ("2,0 ml", "comma", "2"),
        (2.5, "comma", "2.5"),
    ],
)
def test_numbers_take_the_sign_that_is_said(text, decimals, number):
    assert number_of(text, decimals, ("ml",)) == number


@pytest.mark.parametrize(
    ("text", "decimals"),
    [
        ("1,5", "point"),
        ("1.5", "comma"),
        ("1,5", None),
        ("1.000,5", "comma"),
        ("7-8", "point"),
        ("1e400", "point"),
        (True, None),
    ],
)
def test_what_is_no_number_is_refused(text, decimals):
    with pytest.raises(BadCell):
        number_of(text, decimals)


def test_a_score_is_so_long_after_its_session():
    at = datetime(2024, 1, 31, 12, 0)  # noqa: DTZ001  # the clinic's clock
    told = {
        text: mapping.when_of(text).after(at) for text in ("before", "30 minutes", "1 week", "1 month", "13 months")
    }
    assert told["before"] == at
    assert told["30 minutes"].minute == 30
    assert told["1 week"].date() == date(2024, 2, 7)
    assert told["1 month"].date() == date(2024, 2, 29)
    assert told["13 months"].date() == date(2025, 2, 28)
    assert mapping.when_of("0") is None


def test_headers_in_four_languages():
    said = {
        "Geburtsdatum": "patient.birth_date",
        "Fecha de nacimiento": "patient.birth_date",
        "Date de naissance": "patient.birth_date",
        "Nº historia clínica": "patient.patient_no",
        "Prénom": "patient.given_name",
        "Muskel 2": "site.muscle",
    }
    assert {header: field_of(header)[0] for header in said} == said
    scores = {
        "NRS pre": ("nrs", When()),
        "NRS 1wk": ("nrs", When(1, "weeks")),
        "VAS nach 4 Wochen (mm)": ("vas", When(4, "weeks")),
        "EVA 3 meses": ("vas", When(3, "months")),
        "Schmerz vorher": (None, When()),
        "NRS post": ("nrs", When(30, "minutes")),
        "NRS 0-10 day 7": ("nrs", When(7, "days")),
    }
    assert {header: (score_of(header).scale, score_of(header).when) for header in scores} == scores
    assert score_of("Weight") is None
    assert muscle_words("M. piriformis li") == "piriformis left"


def test_muscles_and_drugs_of_a_table():
    assert site_of("upper-trapezius right x2").points == 2
    assert site_of("two words right") is None
    assert drugs_of("lidocaine 10 mg/ml 5 ml; triamcinolone 40 mg/ml with epinephrine")[1]["with_epinephrine"] == "yes"
    assert drugs_of("some lidocaine") is None
    assert parts_of("R trap, L levator + QL und SCM") == ["R trap", "L levator", "QL", "SCM"]
    assert [column_number(name) for name in ("A", "Z", "AA", "XFD")] == [1, 26, 27, 16384]
    assert [column_letters(number) for number in (1, 26, 27, 16384)] == ["A", "Z", "AA", "XFD"]


@pytest.mark.parametrize("kind", messy.ALL)
def test_a_guess_reads_back_and_asks_what_it_does_not_know(tmp_path, kind):
    book = sheets.opened(messy.ALL[kind](tmp_path))
    made = guessing.guess(book, catalogue.muscles(), catalogue.drugs(), TODAY)
    found = mapping.read(text_of_mapping(made.content, made.notes).encode())
    asked = {"typos": 5, "german": 1, "per_patient": 1}
    assert len(found.open) == asked.get(kind, 0)
    assert "patient.patient_no" in found.fields()
    assert set(made.samples) == set(made.headers)


READ_AS_THEY_ARE = {
    "nothing.csv": b"",
    "wide.csv": b"a," * 20000,
    "half.csv": "MRN;Größe\n1;".encode() + b"\xff\xfe\xfa",
    "sixteen.csv": "MRN\tDx\n1\tNeck\n".encode("utf-16"),
}
REFUSED = {
    "quote.csv": (b'MRN,"Dx\n1,2', "a quotation mark is not closed"),
    "bad.xlsx": (b"PK\x03\x04" + bytes(300), "is damaged"),
    "old.xlsx": (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), "locked with a password, or of an old kind"),
    "text.xlsx": (b"MRN,Dx", "is damaged"),
    "bad.ods": (b"not a zip", "is damaged"),
    "book.pdf": (b"%PDF", "is no spreadsheet"),
}


def guess_of(path):
    return guessing.guess(sheets.opened(path), catalogue.muscles(), catalogue.drugs(), TODAY)


@pytest.mark.parametrize("name", READ_AS_THEY_ARE)
def test_an_odd_file_is_read_as_it_is(tmp_path, name):
    (tmp_path / name).write_bytes(READ_AS_THEY_ARE[name])
    assert guess_of(tmp_path / name).content["format"] == mapping.FORMAT


@pytest.mark.parametrize("name", REFUSED)
def test_a_broken_file_is_refused_with_a_sentence(tmp_path, name):
    raw, said = REFUSED[name]
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(NotABundle, match=said):
        guess_of(tmp_path / name)


def test_an_ods_that_repeats_a_cell_a_million_times_is_refused(tmp_path):
    path = tmp_path / "bomb.ods"
    cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>'
    content = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("content.xml", content)
    tracemalloc.start()
    with pytest.raises(NotABundle, match="nearly all of them empty"):
        sheets.opened(path)
    assert tracemalloc.get_traced_memory()[1] < 50_000_000
    tracemalloc.stop()


def ods(path, rows):
    """A workbook of LibreOffice's kind, written by hand: ``rows`` are cells as they stand in its XML."""
    body = "".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in rows)
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content {spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="Visits">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        packed.writestr("content.xml", content)
    return path


def text(words):
    return f'<table:table-cell office:value-type="string"><text:p>{words}</text:p></table:table-cell>'


def test_an_ods_is_read_with_its_days_numbers_and_formulas(tmp_path):
    day = '<table:table-cell office:value-type="date" office:date-value="2024-05-04"/>'
    value = '<table:table-cell table:formula="of:=3+4" office:value-type="float" office:value="7"/>'
    path = ods(tmp_path / "visits.ods", [[text("MRN"), text("Date"), text("NRS pre")], [text("1"), day, value]])
    book = sheets.opened(path)
    (sheet,) = book.sheets
    assert sheets.header_of(sheet, 1, 1) == ["MRN", "Date", "NRS pre"]
    assert list(sheet.rows())[1] == ["1", date(2024, 5, 4), 7.0]
    assert book.notes == ["1 cells hold formulas; what the file last showed of them is taken."]
    made = guessing.guess(book, catalogue.muscles(), catalogue.drugs(), TODAY)
    assert [column["field"] for column in made.content["column"]] == [
        "patient.patient_no",
        "session.performed_at",
        "score.value",
    ]


def test_a_workbook_of_very_many_sheets_is_refused_soon(tmp_path):
    path = tmp_path / "sheets.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
        for number in range(10_000):
            packed.writestr(f"xl/worksheets/sheet{number}.xml", "<worksheet/>")
    with pytest.raises(NotABundle, match="more than 2000"):
        sheets.opened(path)
