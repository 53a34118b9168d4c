"""The bundle's files and columns (interfaces, section 3), each tied to the record it carries.

What a column may hold comes from the record's field, so a range or a code is written once, in the domain.
"""

import types
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum, StrEnum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record, Row
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem

FORMAT = "tpi-tracker-bundle"
FORMAT_VERSION = 1
MARK = "bundle.json"
PATIENTS = "patients.csv"
CATALOGUE = "catalogue.json"
"""A clinic's own muscles, drugs and questionnaires; written only where there are some."""


class Kind(StrEnum):
    """How a cell is read and written. Only ``TEXT`` is guarded against formulas."""

    TEXT = "text"
    NUMBER = "number"
    WHOLE = "whole number"
    DATE = "date"
    INSTANT = "instant"
    YES_NO = "yes or no"
    CODE = "code"
    SCORE = "score"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the record's field of the same name, and what its cells hold.

    ``rare``: an export writes it only where a record says something other than the default.
    """

    name: str
    kind: Kind
    required: bool = False
    codes: type[Enum] | None = None
    rare: bool = False


@dataclass(frozen=True, slots=True)
class FileLayout:
    """One file of the bundle. ``own`` are its columns proper, ``kept`` those every clinical file also takes.

    ``rare``: an export writes the file only when it has rows.
    """

    name: str
    record: type[Record]
    own: tuple[Column, ...]
    kept: tuple[Column, ...]
    order: tuple[str, ...]
    time: str | None = None
    rare: bool = False

    @property
    def columns(self) -> tuple[Column, ...]:
        return self.own + self.kept

    def written(self, *, rare: bool) -> tuple[Column, ...]:
        """The columns an export gives, the rare ones where asked for. Flags are computed again from the rest, so they
        carry no row of their own."""
        columns = self.own if self.record is Finding else self.columns
        return columns if rare else tuple(column for column in columns if not column.rare)

    @property
    def rare_columns(self) -> tuple[Column, ...]:
        return tuple(column for column in self.own if column.rare)

    @property
    def required(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.own if column.required)

    @property
    def has_key(self) -> bool:
        """Whether its rows have a key of their own; the others may carry a ``row_id``."""
        return self.record.KEY != "row_id"

    @property
    def title(self) -> str:
        """The file's name without its ending."""
        return self.name.removesuffix(".csv")


def _file(
    name: str,
    record: type[Record],
    required: str,
    optional: str = "",
    time: str | None = None,
    *,
    rarely: str = "",
    rare: bool = False,
) -> FileLayout:
    needed = required.split()
    own = [_column(record, column, True) for column in needed]
    own += [_column(record, column, False) for column in optional.split()]
    own += [replace(_column(record, column, False), rare=True) for column in rarely.split()]
    rows = ("row_id",) if issubclass(record, Row) else ()
    kept = tuple(_column(record, column, False) for column in (*rows, "recorded_at", "author", "record_status"))
    return FileLayout(name, record, tuple(own), kept, (needed[0] if needed else "problem_id",), time, rare)


def _column(record: type[Record], name: str, required: bool) -> Column:
    if record is Score and name == "value":
        return Column(name, Kind.SCORE, required)
    given = _bare(record.model_fields[name].annotation)
    if issubclass(given, Enum):
        return Column(name, Kind.CODE, required, given)
    kinds = {bool: Kind.YES_NO, int: Kind.WHOLE, float: Kind.NUMBER, datetime: Kind.INSTANT, date: Kind.DATE}
    return Column(name, kinds.get(given, Kind.TEXT), required)


def _bare(annotation: Any) -> type:
    """``str`` of ``Annotated[str, ...] | None``."""
    if get_origin(annotation) is Annotated:
        return _bare(get_args(annotation)[0])
    if get_origin(annotation) in {Union, types.UnionType}:
        return _bare(next(part for part in get_args(annotation) if part is not type(None)))
    return annotation if isinstance(annotation, type) else object


FILES: tuple[FileLayout, ...] = (
    _file(
        PATIENTS,
        Patient,
        "patient_no family_name given_name birth_date",
        "sex phone weight_kg allergies anticoagulant pregnant diabetes contact note",
        rarely="merged_into",
    ),
    _file(
        "problems.csv",
        Problem,
        "problem_id patient_no title",
        "region side onset_date pattern off_work_due_to_pain social_activity_reduced analgesics_no_relief"
        " widespread_pain conservative_care_failed icd10",
    ),
    _file("treatments.csv", Treatment, "problem_id kind", "name started_on ended_on helped note", "started_on"),
    _file(
        "sessions.csv",
        Session,
        "session_id problem_id performed_at",
        "operator technique guidance needle consent baseline_reason complication note",
        "performed_at",
        rarely="visit_id signed_at signed_by",
    ),
    _file(
        "injectates.csv",
        Injectate,
        "session_id drug",
        "concentration_mg_ml volume_ml with_epinephrine lot expiry",
    ),
    _file(
        "sites.csv",
        Site,
        "session_id muscle side",
        "points volume_ml taut_band tender_spot referred_pain recognised_pain twitch depth_mm map_x map_y map_view",
    ),
    _file("safety_checks.csv", SafetyCheck, "session_id concern state", "note", rare=True),
    _file(
        "complications.csv",
        Complication,
        "session_id kind",
        "noticed_at severity course resolved_on",
        "noticed_at",
        rare=True,
    ),
    _file("addenda.csv", Addendum, "session_id written_at text", "", "written_at", rare=True),
    _file(
        "scores.csv",
        Score,
        "problem_id taken_at scale value",
        "measure session_id source stated_relief_pct note",
        "taken_at",
    ),
    _file("answers.csv", Answer, "problem_id taken_at instrument item value", "", "taken_at"),
    _file("follow_ups.csv", FollowUp, "problem_id due_on", "session_id status note", "due_on", rarely="purpose"),
    _file("calls.csv", Call, "problem_id due_on called_at result", "caller note", "called_at"),
    _file("workups.csv", Workup, "workup_id problem_id opened_on", "concluded_on conclusion", "opened_on"),
    _file("workup_items.csv", WorkupItem, "workup_id item state", "date result concordant reason note", "date"),
    _file("hypotheses.csv", Hypothesis, "workup_id source", "side state date note", "date"),
    _file(
        "plan_steps.csv",
        PlanStep,
        "problem_id pathway started_on",
        "review_on ended_on response detail note",
        "started_on",
    ),
    _file("exposures.csv", Exposure, "patient_no given_on drug", "mg procedure", "given_on"),
    _file(
        "documents.csv",
        Document,
        "document_id problem_id title media size sha256",
        "session_id workup_id item taken_on",
        rare=True,
    ),
    _file("flags.csv", Finding, "", "problem_id kind since status dismissed_until dismissal_reason", "since"),
)
"""In the order of reference: a file names only what files before it hold."""

FLAGS = FILES[-1]


@cache
def file_named(name: str) -> FileLayout | None:
    """The layout of a file by its name, or None when the bundle has no such file."""
    return next((layout for layout in FILES if layout.name == name), None)


def layout_of(record: type[Record]) -> FileLayout:
    """The file that carries a record class."""
    return next(layout for layout in FILES if layout.record is record)


def names(columns: Iterable[Column]) -> tuple[str, ...]:
    return tuple(column.name for column in columns)
