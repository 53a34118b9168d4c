"""What hurts: a pain problem, and what was tried for it before."""

from datetime import date
from typing import ClassVar

from tpi_tracker.domain.codes import Pattern, Region, Side, TreatmentKind
from tpi_tracker.domain.record import Record, Row
from tpi_tracker.domain.text import Key, Name, Text


class Problem(Record):
    """A pain problem of one patient; sessions, scores and findings belong to it."""

    KIND: ClassVar[str] = "problem"
    KEY: ClassVar[str] = "problem_id"

    problem_id: Key
    patient_no: Key
    title: Name
    region: Region | None = None
    side: Side | None = None
    onset_date: date | None = None
    pattern: Pattern | None = None
    off_work_due_to_pain: bool | None = None
    social_activity_reduced: bool | None = None
    analgesics_no_relief: bool | None = None
    widespread_pain: bool | None = None
    conservative_care_failed: bool | None = None
    icd10: Text | None = None


class Treatment(Row):
    """Conservative care tried, or a drug taken now."""

    KIND: ClassVar[str] = "treatment"

    problem_id: Key
    kind: TreatmentKind
    name: Text | None = None
    started_on: date | None = None
    ended_on: date | None = None
    helped: bool | None = None
    note: Text | None = None
