"""Every version of a record: who wrote it, when, and what it changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.workup import Workup
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import Missing
from tpi_tracker.store.reader import Reader, Version

MODELS: dict[str, type[Record]] = {
    model.KIND: model
    for model in (
        Addendum,
        Call,
        Complication,
        Document,
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

PARTS: tuple[type[Record], ...] = (Site, Injectate, SafetyCheck, Addendum)
"""What is kept with a session and told with it: one save writes them all."""

NOT_TOLD = frozenset({"recorded_at", "author", "version", "record_status"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that a version changed, as plain values; ``before`` is None in the first version."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class PartTold:
    """What a save made of a site, an ingredient or a check: ``record`` as it stood then (at a retraction, before)."""

    record: Record
    action: str
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class VersionTold:
    """One version. ``action`` is ``create``, ``amend`` or ``retract``; ``parts`` are what a session's save wrote with
    it."""

    version: int
    at: datetime
    author: str
    action: str
    reason: str | None
    changes: tuple[FieldChange, ...]
    parts: tuple[PartTold, ...] = ()


_RIGHTS: dict[type[Record], Right] = {FollowUp: Right.READ_IDENTITY}
"""What it takes to look at the versions of a record; everything else is the chart."""


def history(clinic: Clinic, kind: str, key: str) -> tuple[VersionTold, ...]:
    """The versions of a record, the newest first; of a session also the saves that changed a part of it alone.

    Raises ``Missing``.
    """
    model = MODELS[kind]
    with clinic.reading(_RIGHTS.get(model, Right.READ_CHART)) as reader:
        versions = reader.history(model, key)
        if not versions:
            raise Missing(model, key)
        told = [
            VersionTold(version.version, version.at, version.author, version.action, version.reason, changes)
            for version, _record, changes in _steps(versions)
        ]
        if model is Session:
            told = _with_parts(reader, key, told)
    return tuple(reversed(told))


def _steps(versions: Sequence[Version]) -> Iterator[tuple[Version, Record, tuple[FieldChange, ...]]]:
    """Each version with the record it left, or took away, and what it changed."""
    before: dict[str, Any] = {}
    record: Record | None = None
    for version in versions:
        record = version.record or record
        assert record is not None, "a record begins with what was written"
        after = version.record.model_dump() if version.record is not None else before
        changed = tuple(
            FieldChange(name, before.get(name), value)
            for name, value in after.items()
            if name not in NOT_TOLD and value != before.get(name)
        )
        yield version, record, () if version.action == "retract" else changed
        before = after


def _with_parts(reader: Reader, session_id: str, told: list[VersionTold]) -> list[VersionTold]:
    """The saves of a session in order of time, each with the parts that it wrote."""
    saves = {(version.at, version.author): version for version in told}
    for model in PARTS:
        for row in reader.all(model, session_id=session_id, with_retracted=True):
            for version, record, changes in _steps(reader.history(model, row.key)):
                when = (version.at, version.author)
                save = saves.get(when) or VersionTold(0, version.at, version.author, "amend", version.reason, ())
                part = PartTold(record, version.action, changes)
                saves[when] = replace(save, parts=(*save.parts, part))
    return sorted(saves.values(), key=lambda save: save.at)
