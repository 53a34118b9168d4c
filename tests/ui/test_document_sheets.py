"""A document of a patient in the window: attached, looked at page by page, corrected, copied and retracted."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.documents import locked_pdf, pdf, photo
from tpi_tracker import paths
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.services import documents, workups
from tpi_tracker.settings import Settings
from tpi_tracker.ui import ask, places
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow

PATIENT, PROBLEM, ITEM = "104827", "P", "systemic.esr_crp"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, failing, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    jobs = Jobs()
    made = MainWindow(Settings(), jobs)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_clinic(failing)
    yield made
    jobs.wait()
    made.close()


@pytest.fixture
def attached(failing):
    """Twelve pages about session S2 and a photo about the MRI of the open workup; their keys."""
    workup, item = asked_for(failing)
    kept = {
        "report": documents.DocumentDraft(None, PATIENT, PROBLEM, "MRI report", pdf(12), session_id="S2"),
        "photo": documents.DocumentDraft(
            None, PATIENT, PROBLEM, "Scan", photo(), workup_id=workup, item_key=item, taken_on=date(2026, 7, 1)
        ),
    }
    return {name: documents.attach(failing, draft) for name, draft in kept.items()}


def asked_for(clinic):
    """An investigation of the workup that was ordered: workup and item."""
    workup = workups.open_workup(clinic, PROBLEM).record.key
    item = next(one for one in workups.view(clinic, workup).content.items if one.key == ITEM)
    workups.answer(clinic, workup, item.key, ItemState.ORDERED)
    return workup, item.key


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    """To whatever has the keyboard."""
    assert QApplication.focusWidget() is not None
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def rows(clinic):
    return documents.of_problem(clinic, PATIENT, PROBLEM)


def sheet(window, qtbot, kind="AttachSheet"):
    qtbot.waitUntil(lambda: type(window.workspace.navigator.sheet()).__name__ == kind)
    return window.workspace.navigator.sheet()


def looked_at(qtbot, shown):
    qtbot.waitUntil(lambda: shown.panel.view.shown is not None, timeout=10_000)


def chosen(window, qtbot, tmp_path, content, name="a.pdf", **about):
    """The sheet with a file in it, its first page seen."""
    path = tmp_path / name
    path.write_bytes(content)
    window.workspace.go(places.AttachPlace(PATIENT, PROBLEM, **about))
    opened = sheet(window, qtbot)
    with ask.answers(path):
        QTest.keyClick(opened.choose, Qt.Key.Key_Return)
    return opened


def audited(clinic, action, key):
    with clinic.reading(patient_no=PATIENT) as reader:
        found = reader.connection.exec_driver_sql("SELECT action, key FROM audit")
        return [entry for entry in found if tuple(entry) == (action, key)]


def test_a_document_is_attached_to_an_item_of_the_workup_by_keys_alone(window, qtbot, qapp, tmp_path, failing):
    """From the item: the command, the file, the title that is offered, save; then its mark opens it; Esc, and the
    keyboard is back at the mark."""
    workup, item = asked_for(failing)
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(3))
    window.workspace.go(places.WorkupPlace(PATIENT, PROBLEM))
    page = window.workspace.page()
    page._open_step("systemic")
    row = page.row_of(item)
    qapp.processEvents()
    row.segments.setFocus()
    press(Qt.Key.Key_F, CTRL | SHIFT)
    opened = sheet(window, qtbot)
    qtbot.waitUntil(opened.choose.hasFocus)
    with ask.answers(path):
        press(Qt.Key.Key_Return)
    looked_at(qtbot, opened)
    assert opened.fields["title"].value() == row.item.label
    assert opened.fields["title"].edit.hasFocus()
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(rows(failing)) == 1)
    kept = rows(failing)[0]
    assert (kept.workup_id, kept.item_key, kept.title) == (workup, item, row.item.label)
    qtbot.waitUntil(lambda: window.workspace.navigator.sheet() is None)
    window.activateWindow()
    mark = page.row_of(item).document_mark
    qtbot.waitUntil(lambda: mark.open.isVisible())
    assert mark.open.text() == "1 document"
    mark.open.setFocus()
    qtbot.waitUntil(mark.open.hasFocus)
    press(Qt.Key.Key_Return)
    shown = sheet(window, qtbot, "DocumentSheet")
    looked_at(qtbot, shown)
    assert shown.panel.view.hasFocus()
    assert shown.panel.view.accessibleName() == row.item.label
    press(Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: shown.panel.view.accessibleDescription() == "Page 2 of 3")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.workspace.navigator.sheet() is None)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is mark.open)


def test_a_document_of_a_session_is_a_row_of_the_timeline_and_enter_opens_it(window, qtbot, attached, failing):
    window.workspace.go(places.PatientPlace(PATIENT, PROBLEM, at=attached["report"]))
    view = window.workspace.page()._timeline.view
    assert view.entry().kind == "document"
    assert view.model().spoken(view.currentIndex().row()).count("MRI report (session 2)") == 1
    press(Qt.Key.Key_Return)
    shown = sheet(window, qtbot, "DocumentSheet")
    looked_at(qtbot, shown)
    assert shown.windowTitle() == "Document"
    assert shown.head_second.text().startswith("MRI report · Session 2, ")
    assert len(audited(failing, "read", attached["report"])) == 1
    assert shown.choice.isVisible()
    assert shown.choice.edit.count() == 2
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.workspace.navigator.sheet() is None)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view)


def test_d_on_a_session_attaches_to_it(window, qtbot, failing):
    window.workspace.go(places.PatientPlace(PATIENT, PROBLEM, at="S2"))
    press(Qt.Key.Key_D)
    opened = sheet(window, qtbot)
    assert opened.fields["about"].edit.currentText().startswith("Session 2, ")


def test_nothing_is_attached_before_file_owner_and_title_are_there(window, qtbot, tmp_path, failing):
    opened = chosen(window, qtbot, tmp_path, pdf())
    looked_at(qtbot, opened)
    opened.save()
    assert rows(failing) == []
    assert opened.fields["about"].error()
    assert opened.fields["title"].error()
    opened.reject()
    opened._leave_without()


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (locked_pdf(), "a.pdf", "password"),
        (b"GIF89a" + bytes(50), "a.png", "neither a PDF"),
        (b"", "a.pdf", "empty"),
        (b"%PDF-1.7 and no more", "a.pdf", "damaged"),
    ],
    ids=["locked", "another kind", "empty", "damaged"],
)
def test_what_cannot_be_shown_is_refused_calmly(window, qtbot, tmp_path, failing, content, name, said):
    opened = chosen(window, qtbot, tmp_path, content, name, session_id="S2")
    told = lambda: " ".join(note.accessibleName() for note in (opened.trouble, opened.panel.note) if note.isVisible())  # noqa: E731  # said once
    qtbot.waitUntil(lambda: said in told(), timeout=10_000)
    opened.fields["title"].set_value("MRI")
    opened.save()
    assert opened.trouble.isVisible()
    assert rows(failing) == []


def test_a_photo_named_pdf_is_taken_for_what_it_is_and_that_is_said(window, qtbot, tmp_path, failing):
    opened = chosen(window, qtbot, tmp_path, photo(), "scan.pdf", session_id="S2")
    looked_at(qtbot, opened)
    note = opened.findChild(type(opened.trouble), "document_misnamed")
    assert "PNG" in note.accessibleName()


@pytest.mark.parametrize("where", ["patient", "today"])
def test_a_file_that_is_dropped_goes_to_the_patient_in_front_or_says_where_documents_go(
    window, qtbot, tmp_path, failing, where
):
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf())
    window.workspace.go(places.PatientPlace(PATIENT, PROBLEM) if where == "patient" else places.TodayPlace())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    said = []
    window.workspace.status.show_notice = said.append
    what = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window.workspace, QDragEnterEvent(QPoint(9, 9), *what))
    QApplication.sendEvent(window.workspace, QDropEvent(QPointF(9, 9), *what))
    if where == "patient":
        opened = sheet(window, qtbot)
        looked_at(qtbot, opened)
        assert opened.fields["about"].value() is None
        assert opened.fields["about"].edit.hasFocus()
    else:
        assert window.workspace.navigator.sheet() is None
        assert "open the patient" in said[0].text


def test_a_copy_is_written_under_an_id_and_noted(window, qtbot, attached, tmp_path, failing):
    window.workspace.go(places.DocumentPlace(PATIENT, PROBLEM, attached["report"]))
    shown = sheet(window, qtbot, "DocumentSheet")
    looked_at(qtbot, shown)
    target = tmp_path / "copy.pdf"
    with ask.answers("copy", target) as asked:
        shown.copy.click()
        qtbot.waitUntil(target.exists)
    assert asked == ["Save a copy outside the clinic?", "Save a copy"]
    assert target.read_bytes() == documents.content(failing, PATIENT, attached["report"])
    assert len(audited(failing, "export", attached["report"])) == 1


def test_a_copy_that_fails_is_told_and_noted_too(window, qtbot, attached, tmp_path, failing):
    window.workspace.go(places.DocumentPlace(PATIENT, PROBLEM, attached["report"]))
    shown = sheet(window, qtbot, "DocumentSheet")
    looked_at(qtbot, shown)
    with ask.answers("copy", tmp_path / "none" / "copy.pdf"):
        shown.copy.click()
        qtbot.waitUntil(shown.trouble.isVisible)
    assert "kept in the clinic" in shown.trouble.accessibleName()
    assert len(audited(failing, "export", attached["report"])) == 2


def test_title_and_day_are_corrected_with_a_reason_and_undone(window, qtbot, attached, failing):
    window.workspace.go(places.DocumentPlace(PATIENT, PROBLEM, attached["report"]))
    sheet(window, qtbot, "DocumentSheet").correct.click()
    opened = sheet(window, qtbot)
    assert opened.fields["title"].value() == "MRI report"
    opened.fields["title"].set_value("MRI of the neck")
    opened.save()
    assert opened.fields["reason"].error()
    opened.fields["reason"].set_value("the wrong name")
    opened.save()
    qtbot.waitUntil(lambda: {row.title for row in rows(failing)} == {"MRI of the neck", "Scan"})


def test_a_retracted_document_is_struck_through_and_still_opens(window, qtbot, attached, failing):
    window.workspace.go(places.DocumentPlace(PATIENT, PROBLEM, attached["report"]))
    sheet(window, qtbot, "DocumentSheet").retract.click()
    opened = sheet(window, qtbot, "RetractDialog")
    opened.fields["reason"].set_value("of another patient")
    opened.save()
    qtbot.waitUntil(lambda: any(row.is_retracted for row in rows(failing)))
    qtbot.waitUntil(lambda: window.workspace.navigator.sheet() is None)
    window.workspace.go(places.PatientPlace(PATIENT, PROBLEM, at=attached["report"]))
    page = window.workspace.page()
    assert page._timeline.view.entry().retracted.reason == "of another patient"
    page._timeline.view.edit_current()
    shown = sheet(window, qtbot, "DocumentSheet")
    looked_at(qtbot, shown)
    assert shown.wrong.isVisible()
    assert not shown.retract.isVisible()


def test_closing_the_sheet_ends_the_process(window, qtbot, attached):
    window.workspace.go(places.DocumentPlace(PATIENT, PROBLEM, attached["report"]))
    shown = sheet(window, qtbot, "DocumentSheet")
    looked_at(qtbot, shown)
    child = shown.panel.drawing.process()
    assert child.is_open
    shown.reject()
    assert not child.is_open
