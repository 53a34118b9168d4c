"""Every version of a record: who wrote it, when, and what it changed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.workup import Workup
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import Missing

MODELS: dict[str, type[Record]] = {
    model.KIND: model
    for model in (
        Call,
        Complication,
        Exposure,
        Finding,
        FollowUp,
        Patient,
        PlanStep,
        Problem,
        Score,
        Session,
        Treatment,
        Workup,
    )
}
"""The kinds whose history can be shown, by ``Record.KIND``."""

NOT_TOLD = frozenset({"recorded_at", "author", "version", "record_status"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that a version changed, as plain values; ``before`` is None in the first version."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class VersionTold:
    """One version. ``action`` is ``create``, ``amend`` or ``retract``."""

    version: int
    at: datetime
    author: str
    action: str
    reason: str | None
    changes: tuple[FieldChange, ...]


def history(clinic: Clinic, kind: str, key: str) -> tuple[VersionTold, ...]:
    """The versions of a record, the newest first. Raises ``Missing``."""
    model = MODELS[kind]
    with clinic.database.reading() as reader:
        versions = reader.history(model, key)
    if not versions:
        raise Missing(model, key)
    told = []
    before: dict[str, Any] = {}
    for version in versions:
        after = version.record.model_dump() if version.record is not None else before
        changed = tuple(
            FieldChange(name, before.get(name), value)
            for name, value in after.items()
            if name not in NOT_TOLD and value != before.get(name)
        )
        told.append(
            VersionTold(
                version.version,
                version.at,
                version.author,
                version.action,
                version.reason,
                () if version.action == "retract" else changed,
            )
        )
        before = after
    return tuple(reversed(told))
