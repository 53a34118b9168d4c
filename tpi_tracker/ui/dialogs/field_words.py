"""The names of records' fields and the words for their values, as a history shows them."""

from datetime import date, datetime, tzinfo
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from tpi_tracker.render.wording import date_words, number
from tpi_tracker.ui.widgets.date_text import shown_time

KEYS = {"row_id", "problem_id", "session_id", "patient_no", "workup_id", "evidence_hash", "scores", "sessions"}
"""Keys say nothing to a reader."""


def field_words(field: str) -> str | None:
    """The name of a field; None for keys, which are not told."""
    if field in KEYS:
        return None
    say = QCoreApplication.translate
    known = {
        "taken_at": say("fields", "When"),
        "performed_at": say("fields", "When"),
        "called_at": say("fields", "When"),
        "value": say("fields", "Value"),
        "not_given": say("fields", "Not given"),
        "scale": say("fields", "Scale"),
        "measure": say("fields", "Measure"),
        "source": say("fields", "Source"),
        "stated_relief_pct": say("fields", "Stated relief (%)"),
        "due_on": say("fields", "Due"),
        "started_on": say("fields", "Start"),
        "ended_on": say("fields", "End"),
        "review_on": say("fields", "Review"),
        "dismissed_until": say("fields", "Quiet until"),
        "dismissal_reason": say("fields", "Reason"),
        "volume_ml": say("fields", "Volume (mL)"),
        "concentration_mg_ml": say("fields", "Strength (mg/mL)"),
        "depth_mm": say("fields", "Depth (mm)"),
        "weight_kg": say("fields", "Weight (kg)"),
        "baseline_reason": say("fields", "Why no baseline"),
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
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, datetime):
        return shown_time(value if zone is None else value.astimezone(zone))
    if isinstance(value, date):
        return date_words(value)
    if isinstance(value, int | float):
        return number(round(value, 3))  # the mean of a questionnaire has no end
    return str(value).replace("_", " ") if field in {"scale", "pathway", "result"} else str(value)
