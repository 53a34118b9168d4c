"""What an import takes beside the bare work in it, in time of the processor: a busy machine slows both alike.

``TPI_TRACKER_BENCH_SHEET_ROWS`` sets the rows of the workbook (default 5,000; the budget is of 100,000)."""

import csv
import os
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from tests.benchmarks import test_import_bundle
from tpi_tracker.services import mappings
from tpi_tracker.services.bundles import import_bundle
from tpi_tracker.services.spreadsheets import import_spreadsheet
from tpi_tracker.store.engine import connect, settle

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(7200)]
ROWS = int(os.environ.get("TPI_TRACKER_BENCH_SHEET_ROWS", "5000"))
BARE_TIMES = 2.5
"""Measured 2.1; 2.9 where each row was checked as a form's is and given to SQLite alone."""
WORKBOOK_TIMES = 2
HEADER = ("MRN", "Last name", "First name", "DOB", "Problem", "Date", "NRS pre")


def processor_seconds(work: Callable[[], Any]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def rows_of(clinic: Any) -> dict[str, tuple[list[str], list[tuple[Any, ...]]]]:
    """How the scores and the audit are laid out, and all their rows."""
    found = {}
    with clinic.database.reading() as reader:
        ask = reader.connection.exec_driver_sql
        for table in ("score", "audit"):
            asked = (
                "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type <> 'trigger' AND sql <> '' ORDER BY rowid"
            )
            layout = [sql for (sql,) in ask(asked, (table,))]
            found[table] = layout, [tuple(row) for row in ask(f"SELECT * FROM {table} ORDER BY entry")]
    return found


def kept_bare(file: Path, found: dict[str, tuple[list[str], list[tuple[Any, ...]]]]) -> None:
    """The same rows kept in another encrypted file by the driver alone, one by one."""
    connection = connect(file, bytes(32), "rwc")
    settle(connection)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    for table, (layout, rows) in found.items():
        for sql in layout:
            connection.execute(sql)
        connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    connection.execute("COMMIT")
    connection.close()


def test_a_bundle_beside_its_bare_rows(clinic_copies, clinic, tmp_path, told):
    """Beside the scores and audit rows it ends in, kept by the driver alone: not read, checked, sealed nor judged."""
    made = test_import_bundle.bundle(tmp_path / "bundle", clinic.now())
    ratios = []
    for number, into in enumerate(clinic_copies(3)):
        whole = processor_seconds(lambda into=into: import_bundle(into, made))
        found = rows_of(into)
        assert len(found["score"][1]) == test_import_bundle.PATIENTS * test_import_bundle.SCORES_EACH
        bare = processor_seconds(lambda number=number, found=found: kept_bare(tmp_path / f"{number}.db", found))
        ratios.append(whole / bare)
    ratios.sort()
    told(f"import of a bundle: {ratios[1]:.1f} times its bare rows (best {ratios[0]:.1f}, worst {ratios[2]:.1f})")
    assert ratios[1] <= BARE_TIMES


def visits() -> Iterator[tuple[Any, ...]]:
    """Ten visits of each patient, as a clinic lists them."""
    for number in range(ROWS):
        who, turn = number % (ROWS // 10), number // (ROWS // 10)
        day = date(2024, 1, 1) + timedelta(days=28 * turn + who % 13)
        yield f"M{who}", f"Ng{who}", "Fay", date(1979, 9, 9), "Neck", day, 5 + number % 5


def test_a_workbook_beside_its_bare_reading_and_the_csv(clinic_copies, tmp_path, told):
    """Rows of a clinic's workbook through a mapping, beside the reader alone and the same rows as CSV."""
    plain, whole = tmp_path / "visits.csv", tmp_path / "visits.xlsx"
    with plain.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADER, *visits()])
    with Workbook(str(whole), {"constant_memory": True, "default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet("visits")
        for number, row in enumerate([HEADER, *visits()]):
            sheet.write_row(number, 0, row)

    def read() -> None:
        book = CalamineWorkbook.from_path(str(whole))
        assert len(book.get_sheet_by_name("visits").to_python()) == ROWS + 1

    taken = {}
    for path, into in zip((plain, whole), clinic_copies(2), strict=True):
        guess = mappings.guess(into, path)
        mapping_file = tmp_path / f"{path.suffix[1:]}.toml"
        mapping_file.write_text(mappings.text_of_mapping(guess.content, guess.notes), encoding="utf-8")
        mapping = mappings.load(mapping_file)

        def work(into=into, path=path, mapping=mapping):
            report = import_spreadsheet(into, path, mapping)
            assert report.accepted == ROWS, report.refusals[:3]

        taken[path.suffix] = processor_seconds(work)
    alone = processor_seconds(read)
    ratio = taken[".xlsx"] / (alone + taken[".csv"])
    told(f"workbook of {ROWS:,} rows: {taken['.xlsx']:.2f} s of the processor, its bare reading {alone:.2f} s,")
    told(f"  the same as CSV {taken['.csv']:.2f} s: {ratio:.2f} times both")
    assert ratio <= WORKBOOK_TIMES
