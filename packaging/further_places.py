"""The places the manual has no picture of, one after the other: what comes in and goes out, and every sheet."""

import json
from pathlib import Path
from typing import Any

from camera import Camera
from PySide6.QtWidgets import QDialog

from tpi_tracker.services import backups, catalogue, documents, handover, papers
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.papers import PaperKind, Wanted
from tpi_tracker.ui import places
from tpi_tracker.ui.dialogs.evidence import EvidenceDialog
from tpi_tracker.ui.dialogs.flag_history import FlagHistoryDialog
from tpi_tracker.ui.dialogs.history import HistoryDialog
from tpi_tracker.ui.dialogs.muscle_card import MuscleCard
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.pages.held import HeldPage
from tpi_tracker.ui.places import Place

ROWS = """MRN,Last name,First name,DOB,Sex,Visit date,Diagnosis,Muscle,Side,Drug,Volume ml,NRS pre,NRS 1wk,NRS 4wk
2001,Invented,Ada,1970-03-02,F,2026-05-04,Neck pain,upr trapezius,R,lidocaine,2.5,8,3,5
2001,Invented,Ada,1970-03-02,F,2026-06-20,Neck pain,levater scapulae,R,lidocaine,2,7,,2
2002,Unreal,Ben,1955-11-30,M,2026-05-14,Low back pain,QL,L,lidocaine,3,9,n/a,6
2003,Nobody,Cy,1988-01-17,M,2026-05-21,Low back pain,QL,L,lidocaine,3,6,2,11
"""
"""A spreadsheet of nobody: muscles with typos, a follow-up that was not asked, one score out of range."""

PATIENT = {
    "resourceType": "Patient",
    "id": "1",
    "identifier": [{"system": "http://hospital.example/mrn", "value": "M-1"}],
    "name": [{"family": "Invented", "given": ["Ada"]}],
    "birthDate": "1988-09-21",
}
SCORE = {
    "resourceType": "Observation",
    "id": "2",
    "status": "final",
    "code": {"coding": [{"system": "http://loinc.org", "code": "72514-3"}]},
    "subject": {"reference": "Patient/1"},
    "effectiveDateTime": "2026-06-01T08:50:00Z",
    "valueQuantity": {"value": 7, "system": "http://unitsofmeasure.org", "code": "{score}"},
}
ALLERGY = {"resourceType": "AllergyIntolerance", "id": "3", "patient": {"reference": "Patient/1"}}


class FurtherPlaces:
    """A walk through an open clinic that nothing was begun in."""

    def __init__(self, camera: Camera, window: MainWindow, patient: tuple[str, str], folder: Path) -> None:
        """``patient`` is the number and the problem of one with a flag; ``folder`` takes the files that come in."""
        assert window.workspace is not None, "a clinic is open"
        self._camera, self._window, self._folder = camera, window, folder
        self._workspace: Any = window.workspace
        self._who, self._problem = patient
        folder.mkdir(parents=True, exist_ok=True)

    @property
    def _clinic(self) -> Clinic:
        clinic: Clinic = self._workspace.clinic
        return clinic

    def walk(self) -> None:
        """All of them."""
        for name, place in self._sheets().items():
            self._shoot(name, place)
        self._documents()
        self._restore()
        self._read()
        self._held()
        self._coming_in()

    def _shoot(self, name: str, place: Place) -> None:
        workspace = self._workspace
        workspace.go(place)
        self._camera.settle()
        self._camera.take(name, self._window, workspace.navigator.sheet())
        workspace.navigator.close_sheet()

    def _coming_in(self) -> None:
        workspace, take = self._workspace, self._camera.take
        table = self._folder / "visits.csv"
        table.write_text(ROWS, encoding="utf-8")
        self._shoot("spreadsheet-file", places.ImportPlace())
        workspace.go(places.ImportPlace(str(table)))
        take("spreadsheet-columns", self._window)
        page = workspace.page()
        page.next.click()
        take("spreadsheet-words", self._window)
        for row in page.words.rows:
            row.right.setChecked(True)
        page.next.click()
        take("spreadsheet-preview", self._window)
        page.preview.without.setChecked(True)
        page.next.click()
        take("spreadsheet-done", self._window)
        other = self._folder / "other.json"
        entries = [
            {"fullUrl": f"http://hospital.example/fhir/{each['resourceType']}/{each['id']}", "resource": each}
            for each in (PATIENT, SCORE, ALLERGY)
        ]
        other.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}), "utf-8")
        self._shoot("fhir-file", places.FhirPlace())
        workspace.go(places.FhirPlace(str(other)))
        take("fhir-preview", self._window)
        page = workspace.page()
        page.preview.without.setChecked(True)
        page.next.click()
        take("fhir-done", self._window)

    def _sheets(self) -> dict[str, Place]:
        who, problem = self._who, self._problem
        session, score = self._latest("session"), self._latest("score")
        return {
            "export": places.ExportPlace(),
            "list": places.PaperListPlace((who, "104220")),
            "calls": places.CallListPlace(),
            "tray": places.TrayPlace(),
            "edit-patient": places.EditPatientPlace(who),
            "edit-problem": places.EditProblemPlace(who, problem),
            "correct-score": places.ScorePlace(who, problem, row_id=score),
            "correct-session": places.SessionPlace(who, problem, session_id=session),
            "retract": places.RetractPlace(who, problem, "session", session),
            "move": places.MovePlace(who, problem, "session", session),
            "sign": places.SignPlace(who, problem, session),
            "addendum": places.AddendumPlace(who, problem, session),
            "complication": places.ComplicationPlace(who, problem, session),
            "elsewhere": places.ExposurePlace(who),
            "treatments": places.TreatmentsPlace(who, problem),
            "hand-over": places.HandOverPlace(who, problem),
            "merge": places.MergePlace(who, "104220"),
            "desk": places.AtDeskPlace(who),
            "user": places.UserPlace(),
            "password": places.OwnPasswordPlace(),
            "body": places.InstrumentPlace(who, problem, instrument="wpi_sss"),
        }

    def _latest(self, kind: str) -> str:
        """The key of the newest record of that kind on the page of the told patient."""
        workspace = self._workspace
        workspace.go(places.PatientPlace(self._who, self._problem))
        self._camera.settle()
        page = workspace.page()
        found: str = next(entry.key for entry in page.problem().timeline if entry.model_kind == kind)
        return found

    def _documents(self) -> None:
        """A report of two pages, attached to the last session: chosen, looked at, and in the timeline."""
        paper = papers.make(self._clinic, Wanted(PaperKind.SESSION_NOTE, self._who, self._problem), handed_over=False)
        file = self._folder / "result.pdf"
        file.write_bytes(paper.pdf)
        session = self._latest("session")
        self._shoot("attach", places.AttachPlace(self._who, self._problem, session_id=session, path=str(file)))
        draft = documents.DocumentDraft(
            None, self._who, self._problem, "Report of the other clinic", paper.pdf, session_id=session
        )
        kept = documents.attach(self._clinic, draft)
        self._shoot("document", places.DocumentPlace(self._who, self._problem, kept))

    def _restore(self) -> None:
        made = backups.back_up(backups.source_of(self._clinic)).made
        assert made is not None, "a backup of a new clinic is made"
        self._shoot("restore", places.RestorePlace(str(made.path)))

    def _read(self) -> None:
        """What opens over a patient's page to be read alone."""
        workspace, take = self._workspace, self._camera.take
        workspace.go(places.PatientPlace(self._who, self._problem))
        self._camera.settle()
        page = workspace.page()
        view, problem = page.view(), page.problem()
        history = HistoryDialog(page.clinic, page.jobs, page.hub, page)
        history.show_entry(view.patient, problem.problem, problem.timeline[0])
        flag = FlagHistoryDialog(page.clinic, page.jobs, page.hub, page)
        flag.show_flag(view.patient, problem.problem, problem.finding.key)
        verdict = EvidenceDialog(page.clinic, page.jobs, page.hub, page)
        verdict.show_verdict(view.patient, problem, problem.last_session)
        taught = catalogue.muscle("sternocleidomastoid")
        assert taught is not None, "a muscle of the catalogue"
        muscle = MuscleCard(taught, self._window)
        for name, dialog in (("history", history), ("flag-history", flag), ("evidence", verdict), ("muscle", muscle)):
            dialog.open()
            take(name, self._window, dialog)
            dialog.reject()
        for command in ("palette", "keys"):
            workspace.do(command)
            self._camera.settle()
            listed = next(each for each in self._window.findChildren(QDialog) if each.isVisible())
            take(command, self._window, listed)
            listed.reject()

    def _held(self) -> None:
        """The device in the patient's hands."""
        page = HeldPage(handover.offered(self._clinic, self._problem), {})
        page.resize(self._window.size())
        page.show()
        self._camera.take("handed-over", page)
        page.close()
