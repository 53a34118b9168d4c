"""What the user's role may reach in the window: places, commands and buttons that it may not are not offered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.rights import Right
from tpi_tracker.render.told import told_words
from tpi_tracker.services import rights
from tpi_tracker.ui import places
from tpi_tracker.ui.actions import Command, commands
from tpi_tracker.ui.places import Place

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

PLACES: dict[type[Place], Right] = {
    places.TodayPlace: Right.READ_IDENTITY,
    places.PatientsPlace: Right.READ_IDENTITY,
    places.SettingsPlace: Right.ENTER,
    places.CataloguePlace: Right.ENTER,
    places.OwnPasswordPlace: Right.ENTER,
    places.UsersPlace: Right.USERS,
    places.UserPlace: Right.USERS,
    places.LotsPlace: Right.LOOK_UP_LOT,
    places.AuditPlace: Right.AUDIT,
    places.ImportPlace: Right.IMPORT,
    places.FhirPlace: Right.IMPORT,
    places.BackupsPlace: Right.ENTER,
    places.RestorePlace: Right.RESTORE,
    places.AtDeskPlace: Right.READ_IDENTITY,
    places.PatientPlace: Right.READ_CHART,
    places.NewPatientPlace: Right.WRITE_IDENTITY,
    places.EditPatientPlace: Right.WRITE_IDENTITY,
    places.MergePlace: Right.MERGE,
    places.NewProblemPlace: Right.RECORD_CARE,
    places.EditProblemPlace: Right.RECORD_CARE,
    places.SessionPlace: Right.RECORD_CARE,
    places.TreatmentsPlace: Right.RECORD_CARE,
    places.MovePlace: Right.RECORD_CARE,
    places.SignPlace: Right.SIGN,
    places.AddendumPlace: Right.RECORD_CARE,
    places.AttachPlace: Right.RECORD_CARE,
    places.DocumentPlace: Right.READ_CHART,
    places.TrayPlace: Right.RECORD_CARE,
    places.CallListPlace: Right.SCHEDULE,
    places.PaperListPlace: Right.EXPORT,
    places.ExportPlace: Right.EXPORT,
    places.ExposurePlace: Right.RECORD_CARE,
    places.ComplicationPlace: Right.RECORD_CARE,
    places.RetractPlace: Right.RECORD_CARE,
    places.ScorePlace: Right.RECORD_SCORE,
    places.InstrumentPlace: Right.RECORD_SCORE,
    places.HandOverPlace: Right.RECORD_SCORE,
    places.WorkupPlace: Right.JUDGE,
    places.PlanPlace: Right.JUDGE,
    places.DismissPlace: Right.JUDGE,
    places.ReportPlace: Right.REPORT,
}
"""What it takes to go there; a place that is not listed is for everybody who may read charts."""

COMMANDS: dict[str, Right] = {
    "session": Right.RECORD_CARE,
    "tray": Right.RECORD_CARE,
    "add_problem": Right.RECORD_CARE,
    "attach": Right.RECORD_CARE,
    "repeat": Right.RECORD_CARE,
    "treatments": Right.RECORD_CARE,
    "score": Right.RECORD_SCORE,
    "hand_over": Right.RECORD_SCORE,
    "instrument": Right.RECORD_SCORE,
    "follow_up": Right.SCHEDULE,
    "call_list": Right.SCHEDULE,
    "paper_list": Right.EXPORT,
    "workup": Right.JUDGE,
    "report": Right.REPORT,
    "letter_line": Right.READ_CHART,
    "new_patient": Right.WRITE_IDENTITY,
    "lots": Right.LOOK_UP_LOT,
    "merge": Right.MERGE,
    "sources": Right.READ_CHART,
    "users": Right.USERS,
    "audit": Right.AUDIT,
    "spreadsheet": Right.IMPORT,
    "export_data": Right.EXPORT,
    "confirm_sites": Right.RECORD_CARE,
    "confirm_lots": Right.RECORD_CARE,
    "next_section": Right.RECORD_CARE,
    "previous_section": Right.RECORD_CARE,
}


WRITING: frozenset[type[Place]] = frozenset(
    {
        places.OwnPasswordPlace,
        places.ImportPlace,
        places.FhirPlace,
        places.UserPlace,
        places.NewPatientPlace,
        places.EditPatientPlace,
        places.MergePlace,
        places.NewProblemPlace,
        places.EditProblemPlace,
        places.ScorePlace,
        places.InstrumentPlace,
        places.HandOverPlace,
        places.MovePlace,
        places.SignPlace,
        places.AddendumPlace,
        places.AttachPlace,
        places.TrayPlace,
        places.ExposurePlace,
        places.ComplicationPlace,
        places.RetractPlace,
        places.DismissPlace,
    }
)
"""Forms alone: nothing is to be seen there while the clinic is open for reading only."""

WRITING_COMMANDS = frozenset(
    {
        "new_patient",
        "spreadsheet",
        "merge",
        "tray",
        "add_problem",
        "attach",
        "session",
        "repeat",
        "score",
        "hand_over",
        "instrument",
        "follow_up",
        "confirm_sites",
    }
    | {"confirm_lots", "next_section", "previous_section"}
)


def may_go(clinic: "Clinic", place: Place) -> bool:
    """Whether the place may be shown; a chart also where the glass was broken for it."""
    if clinic.read_only and type(place) in WRITING:
        return False
    if isinstance(place, places.PatientPlace) and clinic.is_broken(place.patient_no):
        return True
    return rights.allows(clinic, PLACES.get(type(place), Right.READ_CHART))


def instead_of(clinic: "Clinic", place: Place) -> Place | None:
    """Where to go in its stead: who may not read charts sees who the patient is and when to call."""
    if isinstance(place, places.PatientPlace) and rights.allows(clinic, Right.READ_IDENTITY):
        return places.AtDeskPlace(place.patient_no)
    return None


def refusal(clinic: "Clinic", place: Place) -> str:
    """What is said in its stead, in two sentences."""
    if clinic.read_only and type(place) in WRITING:
        say = QCoreApplication.translate
        return say("allowed", "The clinic is open for reading only. Nothing can be entered now.")
    fault = rights.missing(PLACES.get(type(place), Right.READ_CHART))
    return f"{told_words(fault.what)} {told_words(fault.todo)}"


def commands_of(clinic: "Clinic") -> tuple[Command, ...]:
    """The commands that the user's role may use."""
    return tuple(
        command
        for command in commands()
        if (command.key not in COMMANDS or rights.allows(clinic, COMMANDS[command.key]))
        and not (clinic.read_only and command.key in WRITING_COMMANDS)
    )
