"""What the save of a session asks a typed reason for, and the rows that keep what was asked before the needle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.safety import Level
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.services import catalogue, safety
from tpi_tracker.ui.forms import session_dose, session_facts, session_lots
from tpi_tracker.ui.forms.session_content import SessionContent


def missing(
    content: SessionContent, patient: Patient, past: Sequence[PastDose], day: date
) -> Iterator[tuple[str, str, str]]:
    """Field, sentence for the field and sentence for the foot of every reason that is not there yet.

    The foot's sentence names them all and is the same for each.
    """
    found = []
    if session_facts.allergy(patient, content).stops:
        found.append(("allergy_reason", _tr("Say why it is given all the same."), _tr("allergy")))
    if is_over(content, patient, past, day) and not content.safety.dose_reason.strip():
        said = _tr("Say why more than the usual maximum is given.")
        found.append(("dose_reason", said, _tr("dose above the maximum")))
    asked = _tr("A reason is asked for: {what}.").format(what=_tr(" and ").join(what for _, _, what in found))
    for where, sentence, _ in found:
        yield where, sentence, asked


def is_over(content: SessionContent, patient: Patient, past: Sequence[PastDose], day: date) -> bool:
    """Whether the known part of the local anaesthetic is above the usual maximum of the day."""
    components = [row for _, row in session_lots.injected(content)]
    dose = session_dose.dose(components, past, day, patient.weight_kg)
    return dose is not None and dose.least > catalogue.dose_rule().strong_above


def rows(
    content: SessionContent,
    patient: Patient,
    past: Sequence[PastDose],
    day: date,
    session_id: str,
    kept: Mapping[str, SafetyCheck],
) -> tuple[SafetyCheck, ...]:
    """What is kept of the answers and reasons; ``kept`` are the rows of a session that is corrected, by concern."""
    made = safety.rows_of(
        session_facts.answers(content.safety),
        session_id,
        allergy=session_facts.allergy(patient, content).level is Level.ALERT,
        dose=is_over(content, patient, past, day),
    )
    return tuple(
        row if row.concern not in kept else kept[row.concern].changed(state=row.state, note=row.note) for row in made
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("session_form", text)
