"""From a kept draft to the form that goes on with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tpi_tracker.ui import places
from tpi_tracker.ui.places import Place

if TYPE_CHECKING:
    from tpi_tracker.domain.draft import Draft


def place_of(draft: "Draft") -> Place | None:
    """Where a draft goes on; None when its form is not known (a newer program wrote it)."""
    number, problem, key = draft.patient_no, draft.problem_id, draft.draft_id
    if draft.form == "patient":
        return places.NewPatientPlace(key) if number is None else places.EditPatientPlace(number, key)
    if draft.form == "settings":
        return places.SettingsPlace()
    if draft.form == "catalogue":
        return places.CataloguePlace()
    if draft.form == "tray":
        return places.TrayPlace(key)
    if number is None:
        return None
    if draft.form == "exposure":
        return places.ExposurePlace(number, draft.content.get("row_id") or None, key)
    if draft.form == "problem":
        if problem is None:
            return places.NewProblemPlace(number, key)
        return places.EditProblemPlace(number, problem, key)
    if problem is None:
        return None
    if draft.form == "session":
        session_id = draft.content.get("session_id")
        return places.SessionPlace(number, problem, session_id=session_id or None, draft_id=key)
    if draft.form == "score":
        return places.ScorePlace(number, problem, row_id=draft.content.get("row_id") or None, draft_id=key)
    if draft.form == "instrument":
        return places.InstrumentPlace(number, problem, row_id=draft.content.get("row_id") or None, draft_id=key)
    if draft.form == "handover":
        return places.HandOverPlace(number, problem, key)
    if draft.form == "workup":
        return places.WorkupPlace(number, problem)
    if draft.form == "plan":
        return places.PlanPlace(number, problem)
    if draft.form == "treatment":
        return places.TreatmentsPlace(number, problem, draft.content.get("row_id") or None, key)
    row_id = str(draft.content.get("row_id", ""))
    if draft.form == "retraction":
        return places.RetractPlace(number, problem, str(draft.content.get("kind", "")), row_id, key)
    if draft.form == "addendum":
        return places.AddendumPlace(number, problem, str(draft.content.get("session_id", "")), key)
    if draft.form == "document":
        from tpi_tracker.ui.document_words import About

        about = About.of(str(draft.content.get("about", "")))
        document_id = str(draft.content.get("document_id", "")) or None
        return places.AttachPlace(number, problem, *about, document_id=document_id, draft_id=key)
    if draft.form == "move":
        return places.MovePlace(number, problem, str(draft.content.get("kind", "")), row_id, key)
    if draft.form == "complication":
        session_id = str(draft.content.get("session_id", ""))
        follow_up = str(draft.content.get("follow_up", "")) or None
        return places.ComplicationPlace(number, problem, session_id, row_id or None, key, follow_up)
    if draft.form == "dismissal":
        return places.DismissPlace(number, problem, row_id, key)
    return None


def form_words(draft: "Draft") -> str:
    """What kind of form it is."""
    say = QCoreApplication.translate
    known = {
        "patient": say("drafts", "new patient") if draft.patient_no is None else say("drafts", "patient"),
        "problem": say("drafts", "pain problem"),
        "session": say("drafts", "session"),
        "score": say("drafts", "score correction") if draft.content.get("row_id") else say("drafts", "score"),
        "instrument": say("drafts", "questionnaire"),
        "handover": say("drafts", "answers of the patient"),
        "workup": say("drafts", "workup"),
        "plan": say("drafts", "plan step"),
        "treatment": say("drafts", "treatment"),
        "settings": say("drafts", "settings of the clinic"),
        "catalogue": say("drafts", "values of the catalogue"),
        "tray": say("drafts", "tray of the day"),
        "exposure": say("drafts", "dose given elsewhere"),
        "addendum": say("drafts", "addendum to a note"),
        "document": say("drafts", "document to attach"),
        "move": say("drafts", "move of a record"),
        "complication": say("drafts", "complication"),
        "retraction": say("drafts", "retraction"),
        "dismissal": say("drafts", "dismissal of a flag"),
    }
    return known.get(draft.form, say("drafts", "form"))


def how_far(draft: "Draft") -> str:
    """How far a form has come, in the language that is on; empty where the kind of form says enough."""
    if draft.form != "session" or "form" not in draft.content:
        return ""
    from tpi_tracker.ui.forms.session_kept import summary  # only a session that was begun needs it

    return summary(draft)
