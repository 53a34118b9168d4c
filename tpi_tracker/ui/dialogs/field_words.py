"""The names of records' fields and the words for their values, as a history shows them."""

from datetime import date, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QCoreApplication

from tpi_tracker.render.wording import date_words, number
from tpi_tracker.ui.code_words import code_words
from tpi_tracker.ui.widgets.date_text import shown_time

KEYS = {
    *("row_id", "problem_id", "session_id", "patient_no", "workup_id", "visit_id", "draft_id"),
    *("document_id", "sha256"),
    *("evidence_hash", "scores", "sessions"),
}
"""Keys say nothing to a reader."""


def field_words(field: str) -> str | None:
    """The name of a field; None for keys, which are not told."""
    if field in KEYS:
        return None
    say = QCoreApplication.translate
    known = {
        "allergies": say("fields", "Allergies"),
        "analgesics_no_relief": say("fields", "Analgesics give no relief"),
        "anticoagulant": say("fields", "Anticoagulant"),
        "author": say("fields", "Author"),
        "baseline_reason": say("fields", "Why no baseline"),
        "birth_date": say("fields", "Date of birth"),
        "called_at": say("fields", "When"),
        "caller": say("fields", "Caller"),
        "complication": say("fields", "Complication"),
        "concentration_mg_ml": say("fields", "Strength (mg/mL)"),
        "concern": say("fields", "Check"),
        "concluded_on": say("fields", "Concluded"),
        "conclusion": say("fields", "Conclusion"),
        "concordant": say("fields", "Reproduces the pain"),
        "consent": say("fields", "Consent"),
        "conservative_care_failed": say("fields", "Conservative care failed"),
        "contact": say("fields", "Contact"),
        "content": say("fields", "Content"),
        "course": say("fields", "Course"),
        "date": say("fields", "Date"),
        "day": say("fields", "Day"),
        "depth_mm": say("fields", "Depth (mm)"),
        "detail": say("fields", "Detail"),
        "diabetes": say("fields", "Diabetes"),
        "dismissal_reason": say("fields", "Reason"),
        "dismissed_until": say("fields", "Quiet until"),
        "drug": say("fields", "Drug"),
        "due_on": say("fields", "Due"),
        "ended_on": say("fields", "End"),
        "entry_key": say("fields", "Entry"),
        "expiry": say("fields", "Expiry"),
        "family_name": say("fields", "Family name"),
        "form": say("fields", "Form"),
        "given_name": say("fields", "Given name"),
        "given_on": say("fields", "Date"),
        "gtin": "GTIN",
        "guidance": say("fields", "Guidance"),
        "helped": say("fields", "Helped"),
        "icd10": "ICD-10",
        "instrument": say("fields", "Questionnaire"),
        "is_disabled": say("fields", "Disabled"),
        "item": say("fields", "Item"),
        "kind": say("fields", "Kind"),
        "lot": say("fields", "Lot"),
        "map_view": say("fields", "View of the body map"),
        "map_x": say("fields", "Place on the body map, across"),
        "map_y": say("fields", "Place on the body map, down"),
        "measure": say("fields", "Measure"),
        "media": say("fields", "Type"),
        "merged_into": say("fields", "Goes on as"),
        "mg": say("fields", "Dose (mg)"),
        "muscle": say("fields", "Muscle"),
        "must_change": say("fields", "New password at the next log-in"),
        "name": say("fields", "Name"),
        "needle": say("fields", "Needle"),
        "not_given": say("fields", "Not given"),
        "note": say("fields", "Note"),
        "noticed_at": say("fields", "Noticed"),
        "off_work_due_to_pain": say("fields", "Off work because of the pain"),
        "onset_date": say("fields", "Onset"),
        "opened_on": say("fields", "Opened"),
        "operator": say("fields", "Operator"),
        "pathway": say("fields", "Step"),
        "pattern": say("fields", "Pattern"),
        "performed_at": say("fields", "When"),
        "phone": say("fields", "Phone"),
        "points": say("fields", "Points"),
        "position": say("fields", "Position"),
        "pregnant": say("fields", "Pregnant"),
        "procedure": say("fields", "Procedure"),
        "purpose": say("fields", "Purpose"),
        "reason": say("fields", "Reason"),
        "recognised_pain": say("fields", "Recognised pain"),
        "record_status": say("fields", "Record"),
        "recorded_at": say("fields", "Recorded"),
        "referred_pain": say("fields", "Referred pain"),
        "region": say("fields", "Region"),
        "resolved_on": say("fields", "Over on"),
        "response": say("fields", "Response"),
        "result": say("fields", "Result"),
        "review_on": say("fields", "Review"),
        "role": say("fields", "Role"),
        "rule_version": say("fields", "Rule"),
        "scale": say("fields", "Scale"),
        "severity": say("fields", "Severity"),
        "sex": say("fields", "Sex"),
        "side": say("fields", "Side"),
        "signed_at": say("fields", "Signed"),
        "signed_by": say("fields", "Signed by"),
        "since": say("fields", "Since"),
        "size": say("fields", "Size (bytes)"),
        "social_activity_reduced": say("fields", "Social activity reduced"),
        "source": say("fields", "Source"),
        "started_on": say("fields", "Start"),
        "state": say("fields", "State"),
        "stated_relief_pct": say("fields", "Stated relief (%)"),
        "status": say("fields", "Status"),
        "taken_on": say("fields", "Day of the result"),
        "taken_at": say("fields", "When"),
        "taut_band": say("fields", "Taut band"),
        "technique": say("fields", "Technique"),
        "tender_spot": say("fields", "Tender spot"),
        "text": say("fields", "Text"),
        "title": say("fields", "Title"),
        "twitch": say("fields", "Twitch"),
        "updated_at": say("fields", "Changed"),
        "user_id": say("fields", "User"),
        "value": say("fields", "Value"),
        "version": say("fields", "Version"),
        "volume_ml": say("fields", "Volume (mL)"),
        "weight_kg": say("fields", "Weight (kg)"),
        "widespread_pain": say("fields", "Widespread pain"),
        "with_epinephrine": say("fields", "With epinephrine"),
        "written_at": say("fields", "Written"),
    }
    return known.get(field, field.replace("_", " ").capitalize())


def value_words(field: str, value: Any, zone: tzinfo | None = None) -> str:
    """A value in words; what is missing is ``not recorded``, never 0 and never blank. An instant is told in ``zone``,
    the clinic's; without one it is in the clinic's time already."""
    say = QCoreApplication.translate
    if value is None or value == "":
        return say("fields", "not recorded")
    if isinstance(value, bool):
        return say("fields", "yes") if value else say("fields", "no")
    told = code_words(field, str(value)) if isinstance(value, str) else None
    if told is not None:
        return told
    if isinstance(value, datetime):
        return shown_time(value if zone is None else value.astimezone(zone))
    if isinstance(value, date):
        return date_words(value)
    if isinstance(value, int | float):
        return number(round(value, 3))  # the mean of a questionnaire has no end
    return str(value)
