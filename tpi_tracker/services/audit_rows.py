"""The audit to read, for administrators: who did what when, and what was before and after."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import audit_trail
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.histories import NOT_TOLD, FieldChange
from tpi_tracker.store import audit_pages
from tpi_tracker.store.audit_pages import AuditRow, Part, Wanted
from tpi_tracker.store.rows import revive
from tpi_tracker.store.tables import RECORDS

if TYPE_CHECKING:
    from tpi_tracker.render.typesetting import Paper

__all__ = ["AuditRow", "Part", "Shown", "Told", "choices", "page", "paper", "told"]

A_PAGE: Final = 200
ON_PAPER: Final = 5_000
_MODELS: Final[dict[str, type[Record]]] = {model.KIND: model for model in RECORDS}


@dataclass(frozen=True, slots=True)
class Shown:
    """Which entries: days where the clinic is, both included; None: any."""

    first: date | None = None
    last: date | None = None
    user_id: str | None = None
    action: str | None = None
    kind: str | None = None
    patient_no: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """One entry whole. ``changes`` are the record's fields before and after, ``detail`` what else was noted."""

    row: AuditRow
    changes: tuple[FieldChange, ...]
    detail: tuple[tuple[str, Any], ...]


def page(clinic: Clinic, shown: Shown, before: int | None = None) -> Part:
    """Up to ``A_PAGE`` entries older than ``before``, the newest first; perhaps none yet where a long audit is still
    looked through: ``next_before`` goes on. Raises ``NotAllowed``."""
    with clinic.reading(Right.AUDIT) as reader:
        return audit_pages.part(reader, _wanted(clinic, shown), before, A_PAGE)


def choices(clinic: Clinic) -> tuple[list[str], list[str], list[tuple[str, str]]]:
    """The actions, the kinds and the users (id and name) that the audit names. Raises ``NotAllowed``."""
    with clinic.reading(Right.AUDIT) as reader:
        return audit_pages.words_of(reader)


def told(clinic: Clinic, entry: int) -> Told:
    """One entry with what was before and after. Looking at what is recorded of a patient is itself noted.

    Raises ``NotAllowed`` and LookupError when there is no such entry."""
    with clinic.reading(Right.AUDIT) as reader:
        values = audit_pages.texts(reader, entry)
    if values is None:
        raise LookupError(f"the audit has no entry {entry}")
    made = {name: values[name] for name in AuditRow._fields if name in values}
    row = AuditRow(**made, has_before=values["before"] is not None, has_after=values["after"] is not None)
    if row.patient_no is not None and (row.has_before or row.has_after) and not clinic.read_only:
        with clinic.writing(Right.AUDIT) as writer:
            writer.log("read", "audit", str(entry), row.patient_no)
    before, after = (_fields(row.kind, values[name]) for name in ("before", "after"))
    changes = tuple(
        FieldChange(name, before.get(name), after.get(name))
        for name in after or before
        if name not in NOT_TOLD and before.get(name) != after.get(name)
    )
    detail = json.loads(row.detail) if row.detail else {}
    return Told(row, changes, tuple(detail.items()))


def paper(clinic: Clinic, shown: Shown, described: str, told: Callable[[int, int], None] | None = None) -> "Paper":
    """The entries as a paper, at most the newest ``ON_PAPER``; ``described`` says in words what is shown. That it was
    made is noted. ``told`` hears how many are read. Raises ``NotAllowed``."""
    from tpi_tracker.render.audit_sheet import audit_sheet  # the typesetter is loaded with the first paper

    rows: list[AuditRow] = []
    for one in _all(clinic, shown):
        rows.append(one)
        if told is not None and len(rows) % A_PAGE == 0:
            told(len(rows), ON_PAPER)
    made = audit_sheet(
        clinic.profile.name,
        clinic.user.name,
        rows,
        described=described,
        head=audit_trail.head_words(clinic),
        at=clinic.now(),
        zone=clinic.zone,
        is_cut=len(rows) == ON_PAPER,
    )
    if not clinic.read_only:
        with clinic.writing(Right.AUDIT) as writer:
            writer.log("export", "audit", "", shown.patient_no, {"entries": len(rows), "shown": described})
    return made


def _all(clinic: Clinic, shown: Shown) -> Iterator[AuditRow]:
    before: int | None = None
    count = 0
    while True:
        found = page(clinic, shown, before)
        yield from found.rows[: ON_PAPER - count]
        count += len(found.rows)
        if found.next_before is None or count >= ON_PAPER:
            return
        before = found.next_before


def _wanted(clinic: Clinic, shown: Shown) -> Wanted:
    def start(day: date | None) -> datetime | None:
        return None if day is None else datetime.combine(day, time(), clinic.zone)

    until = None if shown.last is None else shown.last + timedelta(days=1)
    return Wanted(start(shown.first), start(until), shown.user_id, shown.action, shown.kind, shown.patient_no)


def _fields(kind: str, text: str | None) -> dict[str, Any]:
    if text is None:
        return {}
    model = _MODELS.get(kind)
    if model is None:
        values: dict[str, Any] = json.loads(text)
        return values
    return revive(model, text).model_dump()
