"""The curve on the printer: the patient on the paper, an entry in the audit, no name in the queue."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tpi_tracker.services import reports
from tpi_tracker.ui import patient_curve
from tpi_tracker.ui.pages.patient import PatientPage
from tpi_tracker.ui.places import PatientPlace


@pytest.fixture
def page(filled: Any, jobs: Any, hub: Any, qtbot: QtBot) -> PatientPage:
    made = PatientPage(filled, jobs, hub)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    made.open_place(PatientPlace("104827", "P104827"))
    return made


def words(pdf: bytes, tmp_path: Path) -> str:
    file = tmp_path / "curve.pdf"
    file.write_bytes(pdf)
    return subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True, check=True, text=True).stdout


@pytest.mark.parametrize("aligned", [False, True])
def test_the_paper_names_the_patient_and_says_the_curve_in_a_table(
    filled: Any, needs_tool: Any, tmp_path: Path, aligned: bool
) -> None:
    needs_tool("pdftotext")
    said = words(reports.curve(filled, "104827", "P104827", aligned=aligned).pdf, tmp_path)
    assert "DVO\u0158\u00c1K, Petr" in said.upper().replace("PETR", "Petr")
    assert "104827" in said
    assert "Pain now, NRS 0\u201310" in said
    assert "Session 1: L rhomboids" in said


def test_printing_is_entered_in_the_audit_and_the_queue_shows_no_name(
    page: PatientPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []

    def no_dialog(_asker: Any, name: str, _accepted: Any) -> None:
        asked.append(name)

    monkeypatch.setattr(patient_curve, "ask_printer", no_dialog)
    page._chart.chart.print_wanted.emit()
    assert len(asked) == 1
    assert "104827" not in asked[0]
    assert "voř" not in asked[0].lower()
    said = []
    page.said.connect(said.append)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page._curve.print_on(printer)
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    assert [notice.text for notice in said] == ["Curve sent to the printer"]
    with page.clinic.database.reading() as reader:
        found = reader.connection.exec_driver_sql("SELECT detail FROM audit WHERE action = 'print'").scalar_one()
    assert json.loads(found)["report"] == "curve"


def test_a_reader_may_print_and_the_front_desk_is_not_offered_it(page: PatientPage) -> None:
    assert page._chart.chart.out.can_print
