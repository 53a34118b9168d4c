"""Opens every page once: what an installation is checked with, and a test."""

from PySide6.QtWidgets import QApplication

from tpi_tracker.ui import places
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.places import Place


def open_every_page(window: MainWindow, app: QApplication) -> list[Place]:
    """Goes to every place of the unlocked clinic, paints it, and returns where it was. Raises what a page raises."""
    from tpi_tracker.services import documents, followups, patient_lists, patients

    workspace = window.workspace
    assert workspace is not None, "the clinic is locked"
    clinic = workspace.clinic
    flags = followups.flag_list(clinic).waiting
    found = patient_lists.listed(clinic, limit=1).rows
    patient_no = flags[0].patient_no if flags else found[0].patient_no if found else None
    visited: list[Place] = [places.TodayPlace(), places.PatientsPlace(), places.SettingsPlace()]
    visited += [places.UsersPlace(), places.UserPlace(), places.OwnPasswordPlace(), places.CallListPlace()]
    visited.append(places.PaperListPlace())
    visited += [places.ExportPlace()]
    if patient_no is not None:
        problem = patients.summaries(clinic, [patient_no])[patient_no].problem_id
        visited += [places.PatientPlace(patient_no), places.EditPatientPlace(patient_no), places.NewPatientPlace()]
        visited += [places.AtDeskPlace(patient_no)]
        visited += [places.NewProblemPlace(patient_no), places.ReportPlace(patient_no)]
        if problem is not None:
            visited += [
                places.SessionPlace(patient_no, problem),
                places.SessionPlace(patient_no, problem, repeat=True),
                places.ScorePlace(patient_no, problem),
                places.HandOverPlace(patient_no, problem),
                places.WorkupPlace(patient_no, problem),
                places.PlanPlace(patient_no, problem),
                places.TreatmentsPlace(patient_no, problem),
                places.AttachPlace(patient_no, problem),
            ]
            kept = documents.of_problem(clinic, patient_no, problem)
            visited += [places.DocumentPlace(patient_no, problem, row.document_id) for row in kept[:1]]
    for place in visited:
        workspace.go(place)
        _settle(window, app)
        window.grab()
        workspace.navigator.close_sheet()
    return visited


def _settle(window: MainWindow, app: QApplication) -> None:
    """Let every reading arrive and be painted."""
    for _ in range(50):
        window.jobs.wait()
        app.processEvents()
        if window.jobs.is_idle:
            break
    app.processEvents()
