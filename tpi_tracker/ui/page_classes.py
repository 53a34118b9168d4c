"""Which class shows which place; it is imported when its place is first asked for."""

import sys
from importlib import import_module

from PySide6.QtCore import QCoreApplication

from tpi_tracker.ui import places
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.places import Place

PAGES: dict[type[Place], str] = {
    places.TodayPlace: "tpi_tracker.ui.pages.today:TodayPage",
    places.PatientsPlace: "tpi_tracker.ui.pages.patients:PatientsPage",
    places.SettingsPlace: "tpi_tracker.ui.pages.settings:SettingsPage",
    places.PatientPlace: "tpi_tracker.ui.pages.patient:PatientPage",
    places.SessionPlace: "tpi_tracker.ui.pages.session:SessionPage",
    places.WorkupPlace: "tpi_tracker.ui.pages.workup:WorkupPage",
    places.PlanPlace: "tpi_tracker.ui.pages.plan:PlanPage",
    places.ReportPlace: "tpi_tracker.ui.pages.report:ReportPage",
    places.ScorePlace: "tpi_tracker.ui.dialogs.score:ScoreDialog",
    places.InstrumentPlace: "tpi_tracker.ui.dialogs.instrument:InstrumentDialog",
    places.HandOverPlace: "tpi_tracker.ui.dialogs.hand_over:HandOverSheet",
    places.RetractPlace: "tpi_tracker.ui.dialogs.retract:RetractDialog",
    places.MovePlace: "tpi_tracker.ui.dialogs.move:MoveDialog",
    places.SignPlace: "tpi_tracker.ui.dialogs.sign:SignSheet",
    places.DocumentPlace: "tpi_tracker.ui.dialogs.document:DocumentSheet",
    places.AttachPlace: "tpi_tracker.ui.dialogs.attach:AttachSheet",
    places.AddendumPlace: "tpi_tracker.ui.dialogs.sign:AddendumSheet",
    places.TrayPlace: "tpi_tracker.ui.dialogs.tray:TrayForm",
    places.CallListPlace: "tpi_tracker.ui.dialogs.call_list:CallListSheet",
    places.PaperListPlace: "tpi_tracker.ui.dialogs.paper_list:PaperListSheet",
    places.ExportPlace: "tpi_tracker.ui.dialogs.export_data:ExportDataSheet",
    places.ExposurePlace: "tpi_tracker.ui.dialogs.exposure:ExposureForm",
    places.ComplicationPlace: "tpi_tracker.ui.dialogs.complication:ComplicationForm",
    places.CataloguePlace: "tpi_tracker.ui.pages.catalogue:CataloguePage",
    places.BackupsPlace: "tpi_tracker.ui.pages.backups:BackupsPage",
    places.RestorePlace: "tpi_tracker.ui.dialogs.restore:RestoreDialog",
    places.LotsPlace: "tpi_tracker.ui.pages.lots:LotsPage",
    places.ImportPlace: "tpi_tracker.ui.pages.spreadsheet:SpreadsheetPage",
    places.FhirPlace: "tpi_tracker.ui.pages.fhir_import:FhirImportPage",
    places.AuditPlace: "tpi_tracker.ui.pages.audit:AuditPage",
    places.UsersPlace: "tpi_tracker.ui.pages.users:UsersPage",
    places.UserPlace: "tpi_tracker.ui.dialogs.user:UserSheet",
    places.OwnPasswordPlace: "tpi_tracker.ui.dialogs.own_password:OwnPasswordSheet",
    places.AtDeskPlace: "tpi_tracker.ui.dialogs.at_desk:AtDesk",
    places.DismissPlace: "tpi_tracker.ui.dialogs.dismiss:DismissDialog",
    places.TreatmentsPlace: "tpi_tracker.ui.dialogs.treatments:TreatmentsDialog",
    places.NewPatientPlace: "tpi_tracker.ui.forms.patient:PatientForm",
    places.MergePlace: "tpi_tracker.ui.dialogs.merge:MergeSheet",
    places.EditPatientPlace: "tpi_tracker.ui.forms.patient:PatientForm",
    places.NewProblemPlace: "tpi_tracker.ui.forms.problem:ProblemForm",
    places.EditProblemPlace: "tpi_tracker.ui.forms.problem:ProblemForm",
}
"""Place to ``module:Class``. A class made of ``Page`` fills the window, one made of ``Sheet`` opens over it."""


def page_class(place: type[Place]) -> type[Page] | type[Sheet]:
    """The class that shows places of a kind."""
    module, _, name = PAGES[place].partition(":")
    found: type[Page] | type[Sheet] = getattr(import_module(module), name)
    return found


def word_ahead(place: Place) -> str | None:
    """The page's word, where building it takes longer than a key may, so that its frame is painted first; else None.

    A page that is still to be imported is taken for one of these; it has no word then, nor has one that corrects.
    """
    say = QCoreApplication.translate
    large = {
        places.PatientPlace: say("PatientPage", "Patient"),
        places.SessionPlace: say("SessionPage", "New session"),
        places.WorkupPlace: say("WorkupPage", "Workup"),
        places.ReportPlace: say("ReportPage", "Report"),
        places.SettingsPlace: say("SettingsPage", "Settings"),
    }
    if type(place) in large:
        return "" if getattr(place, "session_id", None) else large[type(place)]
    module = PAGES[type(place)].partition(":")[0]
    is_page = ".pages." in module  # a sheet lies over the page that is there
    return "" if is_page and module not in sys.modules else None
