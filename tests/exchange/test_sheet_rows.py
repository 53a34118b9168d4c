"""Rows of a workbook: all of them, as the reader gives them; what is hidden or filtered out is read too, and said."""

import zipfile

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from tpi_tracker.exchange import sheets
from tpi_tracker.exchange.workbook import sheets_of
from tpi_tracker.render.told import told_words

SAID = "Hidden or filtered rows in the sheet {}: {}. They are read like the others."


def workbook(path, hidden=(), blank=(), sheets_hidden=()):
    book = xlsxwriter.Workbook(str(path))
    for name in ("Visits", "R&D"):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, ["MRN", "NRS pre"])
        for row in range(1, 9):
            if row not in blank:
                sheet.write_row(row, 0, [f"M{row}", row])
            if (name, row) in hidden:
                sheet.set_row(row, options={"hidden": True})
        if name in sheets_hidden:
            sheet.hide()
    book.close()
    return path


@pytest.mark.parametrize(
    ("hidden", "said"),
    [
        ([], []),
        ([("Visits", 2), ("Visits", 5), ("R&D", 8)], [("Visits", 2), ("R&D", 1)]),
        ([("Visits", 3), ("Visits", 4)], [("Visits", 1)]),
    ],
)
def test_hidden_rows_of_a_workbook_are_read_and_said(tmp_path, hidden, said):
    book = sheets.opened(workbook(tmp_path / "visits.xlsx", hidden, blank=(4,)))
    assert book.notes == [SAID.format(*each) for each in said]
    for sheet in book.sheets:
        assert [row[0] for row in sheet.rows()] == ["MRN", "M1", "M2", "M3", "", "M5", "M6", "M7", "M8"]


def test_of_a_hidden_sheet_no_rows_are_said_for_it_is_not_read(tmp_path):
    path = workbook(tmp_path / "visits.xlsx", [("R&D", 2)], sheets_hidden=("R&D",))
    assert sheets.opened(path).notes == []


def test_hidden_and_filtered_rows_of_an_ods_are_read_and_said(tmp_path):
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )

    def row(words, more=""):
        cell = f'<table:table-cell office:value-type="string"><text:p>{words}</text:p></table:table-cell>'
        return f"<table:table-row{more}>{cell if words else '<table:table-cell/>'}</table:table-row>"

    twice, all_else = ' table:number-rows-repeated="2"', ' table:number-rows-repeated="1048566"'
    collapsed, filtered = ' table:visibility="collapse"', ' table:visibility="filter"'
    first = [row("MRN"), row("1", collapsed), row("2"), row("3", filtered + twice), row("", collapsed + all_else)]
    second = [row("MRN"), row("1"), row("2", ' table:visibility="visible"')]
    content = (
        f'<?xml version="1.0"?><office:document-content {spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="A &amp; B">{"".join(first)}</table:table>'
        f'<table:table table:name="C">{"".join(second)}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "visits.ods"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        packed.writestr("content.xml", content)
    book = sheets.opened(path)
    assert book.notes == [SAID.format("A & B", 3)]
    assert [row[0] for row in book.sheets[0].rows()][:5] == ["MRN", "1", "2", "3", "3"]


def test_it_is_said_in_the_language_that_is_on():
    said = told_words(SAID.format("Visits", 12), "de")
    assert said == "Ausgeblendete oder herausgefilterte Zeilen im Blatt Visits: 12. Sie werden gelesen wie die anderen."


@pytest.mark.parametrize("cells", [{}, {(0, 0): "a"}, {(2, 2): "x", (4, 3): 5}, {(0, 3): 1}, {(6, 0): True}])
def test_the_cells_of_a_sheet_come_as_the_reader_gives_them_all_at_once(tmp_path, cells):
    path = tmp_path / "cells.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("one")
        for (row, column), value in cells.items():
            sheet.write(row, column, value)
    whole = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("one").to_python(skip_empty_area=False)
    ((_about, _sheet, rows),) = sheets_of(path.read_bytes(), "cells.xlsx")
    assert rows == whole
