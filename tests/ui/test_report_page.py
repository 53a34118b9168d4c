"""The report before it is handed over: preview, saving, printing, what is said when a font lacks a character."""

import errno
import io
import json
import os
import re
import zipfile
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel

from tests.render.histories import NOW, keep, records_of_the_pictures
from tpi_tracker import paths
from tpi_tracker.domain.codes import Role
from tpi_tracker.services import handed_over
from tpi_tracker.ui import ask, style
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.report import ReportPage
from tpi_tracker.ui.places import ReportPlace
from tpi_tracker.ui.widgets.ticks import TickBox


@pytest.fixture
def page(qtbot, qapp: QApplication, clinic, clock) -> ReportPage:
    clock.now = NOW
    style.apply(qapp, "light")
    records = records_of_the_pictures()
    records[0] = records[0].changed(note="canary")
    keep(clinic, records)
    made = ReportPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.open_place(ReportPlace("104827"))
    made.show()
    return made


def audit(clinic) -> list[tuple[str, str]]:
    with clinic.database.reading() as reader:
        rows = reader.connection.exec_driver_sql("SELECT action, patient_no FROM audit ORDER BY entry").fetchall()
    return [tuple(row) for row in rows]


def test_pages_are_shown_and_named(page: ReportPage) -> None:
    assert page.accessibleName() == "Report"
    assert page.choice.kind.edit.accessibleName() == "Report kind"
    assert page.save.accessibleName() == "Save PDF"
    sheets = page.findChildren(QLabel, "report_page_1")
    assert sheets[0].accessibleName() == "Page 1 of 3"
    assert sheets[0].pixmap().width() > 700
    assert not page._note.isVisible()


def test_a_report_about_nobody_is_shown_and_saved_as_one(page: ReportPage, clinic, tmp_path: Path) -> None:
    page.pick.click()
    page.sections.nobody.click()
    assert page._paper is not None
    assert b"104827" not in page._paper.pdf
    name = page.file_name()
    assert name.startswith("report-deidentified-")
    with ask.answers(tmp_path / name):
        page._ask_file()
    assert (tmp_path / name).read_bytes() == page._paper.pdf
    choose(page.choice.kind, "aftercare")
    assert page.pick.isHidden()
    assert page.sections.isHidden()
    assert not page._wanted.deidentified


def test_sections_are_chosen_beside_the_preview_and_kept_by_name(page: ReportPage, tmp_path: Path) -> None:
    paths.keep_everything_in(tmp_path / "own")
    page.pick.click()
    assert page.sections.isVisible()
    whole = page._paper.pdf
    page.findChild(TickBox, "section_curve").click()
    assert page._wanted.sections is not None
    assert "curve" not in page._wanted.sections
    assert page._paper.pdf != whole
    page.sections.name.set_text("no curve")
    page.sections.keep.click()
    assert page.sections.preset.value() == "no curve"
    short = page._paper.pdf
    choose(page.sections.preset, None)
    assert page._paper.pdf == whole
    assert page.findChild(TickBox, "section_curve").isChecked()
    choose(page.sections.preset, "no curve")
    assert page._paper.pdf == short
    page.sections.name.set_text("")
    page.sections.keep.click()
    assert "1 to 40 letters" in page.sections.name.error()
    page.sections.remove.click()
    assert page.sections.preset.value() is None
    choose(page.choice.kind, "coverage")
    assert page.sections.preset.isHidden()
    assert page.sections.nobody.isVisible()
    choose(page.choice.kind, "response")
    assert not page.findChild(TickBox, "section_curve").isChecked()
    page.pick.click()
    assert page.sections.isHidden()


def test_looking_is_not_exporting_saving_is(page: ReportPage, clinic, tmp_path: Path) -> None:
    assert not [entry for entry in audit(clinic) if entry[0] in {"export", "print"}]
    said = []
    page.said.connect(said.append)
    with ask.answers(tmp_path / "r.pdf"):
        page.save.click()
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert ("export", "104827") in audit(clinic)
    assert said[0].text == "Report saved as r.pdf"


def test_the_entry_is_there_before_the_file_and_a_second_when_it_failed(
    page: ReportPage, clinic, tmp_path: Path, monkeypatch
) -> None:
    seen, write = [], handed_over.write

    def look(path: Path, content: bytes) -> None:
        seen.append((noted(clinic), path.exists()))
        write(path, content)

    monkeypatch.setattr(handed_over, "write", look)
    with ask.answers(tmp_path / "r.pdf"):
        page.save.click()
    assert seen == [([False], False)]
    with ask.answers(tmp_path / "missing" / "r.pdf"):
        page.save.click()
    assert noted(clinic) == [False, False, True]


def noted(clinic) -> list[bool]:
    """Every export that is in the audit: whether it is said to have failed."""
    with clinic.database.reading() as reader:
        rows = reader.connection.exec_driver_sql("SELECT detail FROM audit WHERE action = 'export' ORDER BY entry")
        return [json.loads(detail).get("failed", False) for (detail,) in rows]


def test_the_offered_name_holds_a_sign_and_the_date_alone(page: ReportPage, clinic) -> None:
    """The same in every paper of the patient in this clinic, another with another key, nothing of the number in it."""
    name = page.file_name()
    assert re.fullmatch(r"report-[A-Z2-7]{8}-2026-11-23\.pdf", name)
    assert "104827" not in name
    assert handed_over.paper_name(clinic, "104827", "pain")[5:13] == name[7:15]
    assert handed_over.sign_of(clinic, "104828") != name[7:15]
    clinic.key = bytes(32)
    assert handed_over.sign_of(clinic, "104827") != name[7:15]


def test_a_disk_that_fills_up_leaves_the_file_that_was_there(page: ReportPage, tmp_path: Path, monkeypatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "r.pdf").write_bytes(b"the old one")
    monkeypatch.setattr(os, "fsync", full)
    with ask.answers(tmp_path / "r.pdf"):
        page.save.click()
    assert page._fault.isVisible()
    assert "No space left" in page._fault.title()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["r.pdf"]
    assert (tmp_path / "r.pdf").read_bytes() == b"the old one"


@pytest.mark.parametrize("name", ["x" * 300 + ".pdf", "folder"])
def test_a_name_that_is_too_long_or_a_folder_is_said(page: ReportPage, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    with ask.answers(tmp_path / name):
        page.save.click()
    assert page._fault.isVisible()
    assert page.save.isEnabled()
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_a_place_that_cannot_be_written_keeps_the_report(page: ReportPage, tmp_path: Path) -> None:
    with ask.answers(tmp_path / "missing" / "r.pdf"):
        page.save.click()
    assert page._fault.isVisible()
    assert "was not saved" in page._fault.title()
    assert page.save.isEnabled()


def test_printing_paints_every_page(page: ReportPage, clinic, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(100)
    printer.setFullPage(True)
    page.print_on(printer)
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 3
    assert ("print", "104827") in audit(clinic)


def test_a_character_without_a_font_is_said(qtbot, page: ReportPage, clinic) -> None:
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        patient = writer.all(type(records_of_the_pictures()[0]))[0]
        writer.amend(patient.changed(given_name="Petr \ue123"))
    page.refresh()
    assert page._note.isVisible()
    assert "U+E123" in page._note.text()


def test_a_patient_without_a_problem_has_nothing_to_report(qtbot, qapp, clinic, clock) -> None:
    clock.now = NOW
    keep(clinic, records_of_the_pictures()[:1])
    made = ReportPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.open_place(ReportPlace("104827"))
    made.show()
    assert made._empty.isVisible()
    assert not made.save.isEnabled()


def choose(field, value: str | None) -> None:
    """As the user chooses from the list."""
    field.set_value(value)
    field.edit.activated.emit(field.edit.currentIndex())


def title_of(page: ReportPage) -> str:
    assert page._paper is not None
    with pikepdf.open(io.BytesIO(page._paper.pdf)) as pdf, pdf.open_metadata() as metadata:
        return str(metadata["dc:title"])


def test_every_kind_is_offered_and_the_pages_follow(page: ReportPage, clinic, tmp_path: Path) -> None:
    titles = {}
    for kind in ("session-note", "workup-referral", "coverage", "response"):
        choose(page.choice.kind, kind)
        assert page.save.isEnabled()
        assert page.findChildren(QLabel, "report_page_1")
        titles[kind] = title_of(page).partition(",")[0]
        assert (page.choice.session.isVisible(), page.choice.reader.isVisible()) == (
            kind == "session-note",
            kind == "workup-referral",
        )
    assert titles == {
        "session-note": "Procedure note",
        "workup-referral": "Referral letter",
        "coverage": "Coverage of a repeat",
        "response": "Response report",
    }
    choose(page.choice.kind, "session-note")
    assert re.fullmatch(r"session-note-[A-Z2-7]{8}-2026-11-23\.pdf", page.file_name())
    choose(page.choice.session, "S1")
    with ask.answers(tmp_path / "n.pdf"):
        page.save.click()
    with clinic.database.reading() as reader:
        rows = reader.connection.exec_driver_sql("SELECT detail FROM audit WHERE action = 'export'").fetchall()
    detail = json.loads(rows[-1][0])
    assert (detail["report"], detail["session_id"]) == ("session-note", "S1")


def test_a_letter_is_narrowed_to_its_reader(page: ReportPage) -> None:
    choose(page.choice.kind, "workup-referral")
    whole = page._paper
    choose(page.choice.reader, "electrodiagnosis")
    assert page._paper is not None
    assert whole is not None
    assert page._paper.pdf != whole.pdf


def test_a_kind_that_has_nothing_to_say_tells_why_and_the_others_go_on(qtbot, qapp, clinic, clock) -> None:
    clock.now = NOW
    keep(clinic, records_of_the_pictures()[:2])
    made = ReportPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.open_place(ReportPlace("104827"))
    made.show()
    for kind, said in (("workup-referral", "No differential workup"), ("session-note", "No injection session")):
        choose(made.choice.kind, kind)
        assert made._empty.isVisible()
        assert made._empty.text.text().startswith(said)
        assert not made.save.isEnabled()
    choose(made.choice.kind, "coverage")
    assert not made._empty.isVisible()
    assert made.save.isEnabled()


def test_everything_of_the_patient_goes_into_one_file(page: ReportPage, clinic, tmp_path: Path) -> None:
    said = []
    page.said.connect(said.append)
    with ask.answers(tmp_path / "all.zip"):
        page.everything.click()
    assert said[-1].text == "Everything of the patient saved as all.zip"
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        assert {"patients.csv", "papers/1-response.pdf", "READ-ME.txt"} <= set(packed.namelist())
    assert ("export", "104827") in audit(clinic)


def test_everything_is_not_lost_on_a_place_that_is_none(page: ReportPage, tmp_path: Path) -> None:
    with ask.answers(tmp_path / "all.pdf"):
        page.everything.click()
    assert page._fault.isVisible()
    assert list(tmp_path.glob("all.*")) == []
    assert page.everything.isEnabled()


def test_who_may_not_export_is_not_offered_everything(qtbot, clinic, clock) -> None:
    clinic.user = clinic.user.changed(role=Role.READER)
    made = ReportPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    assert made.everything.isHidden()
