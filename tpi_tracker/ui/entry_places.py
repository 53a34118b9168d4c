"""Where an entry of the timeline is corrected."""

from collections.abc import Callable

from tpi_tracker.services.timeline import TimelineEntry
from tpi_tracker.ui.places import (
    AddendumPlace,
    AttachPlace,
    ComplicationPlace,
    DocumentPlace,
    MovePlace,
    Place,
    PlanPlace,
    RetractPlace,
    ScorePlace,
    SessionPlace,
    SignPlace,
    TreatmentsPlace,
    WorkupPlace,
)


def place_of(patient_no: str, problem_id: str, entry: TimelineEntry) -> Place | None:
    """The form of that record, filled; None for what is not corrected in a form of its own."""
    makes: dict[str, Callable[[], Place]] = {
        "score": lambda: ScorePlace(patient_no, problem_id, row_id=entry.key),
        "session": lambda: (
            AddendumPlace(patient_no, problem_id, entry.key)
            if entry.is_signed
            else SessionPlace(patient_no, problem_id, session_id=entry.key)
        ),
        "workup": lambda: WorkupPlace(patient_no, problem_id, entry.key),
        "complication": lambda: ComplicationPlace(patient_no, problem_id, entry.parent, row_id=entry.key),
        "plan_step": lambda: PlanPlace(patient_no, problem_id, row_id=entry.key),
        "treatment": lambda: TreatmentsPlace(patient_no, problem_id, entry.key),
    }
    make = makes.get(entry.model_kind)
    return make() if make is not None else None


def act_place(act: str, patient_no: str, problem_id: str, entry: TimelineEntry) -> Place | None:
    """Where that is done with a row (``TimelineView.act_wanted``)."""
    makes: dict[str, Callable[[], Place | None]] = {
        "edit": lambda: place_of(patient_no, problem_id, entry),
        "retract": lambda: RetractPlace(patient_no, problem_id, entry.model_kind, entry.key),
        "complication": lambda: ComplicationPlace(patient_no, problem_id, entry.key),
        "move": lambda: MovePlace(patient_no, problem_id, entry.model_kind, entry.key),
        "sign": lambda: SignPlace(patient_no, problem_id, entry.key),
        "addendum": lambda: AddendumPlace(patient_no, problem_id, entry.key),
        "attach": lambda: AttachPlace(patient_no, problem_id, session_id=entry.key),
        "open": lambda: DocumentPlace(patient_no, problem_id, entry.key),
    }
    return makes[act]()
