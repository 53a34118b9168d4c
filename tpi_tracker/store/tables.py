"""The tables, derived from the clinic's records: a field's type, range and words are written once, in the domain."""

from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeEngine

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.catalogue_entry import CatalogueEntry
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.tray import Tray
from tpi_tracker.domain.user import User
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem
from tpi_tracker.store.columns import DayText, InstantText, Number, Word, YesNo

RECORDS: Final[tuple[type[Record], ...]] = (
    User,
    Patient,
    Exposure,
    Problem,
    Treatment,
    Session,
    Injectate,
    Site,
    SafetyCheck,
    Complication,
    Addendum,
    Score,
    Answer,
    FollowUp,
    Call,
    Workup,
    WorkupItem,
    Hypothesis,
    PlanStep,
    Finding,
    CatalogueEntry,
    Tray,
    Document,
)
"""Every record with versions and audit, parents before children."""

PARENTS: Final = {"patient_no": "patient", "problem_id": "problem", "session_id": "session", "workup_id": "workup"}
"""Which table a key field points at."""

# With the record's status beside what is asked for, counts and orders are read from the index alone.
_INDEXES: Final[dict[str, tuple[tuple[str, ...], ...]]] = {
    "patient": (("search_key",), ("number_key",), ("birth_date",)),
    "session": (("problem_id", "performed_at"), ("performed_at", "record_status", "problem_id")),
    "score": (("problem_id", "taken_at"), ("session_id",)),
    "injectate": (("lot",),),
    "answer": (("problem_id", "taken_at"),),
    "follow_up": (("problem_id", "due_on"), ("due_on", "status", "record_status", "purpose"), ("session_id",)),
    "call": (("problem_id", "due_on"), ("called_at",)),
    "tray": (("user_id", "day"), ("gtin",)),
    "finding": (("problem_id",), ("status", "record_status", "since")),
}

SEARCH_COLUMNS: Final = ("search_key", "number_key", "phone_digits")
"""Columns of ``patient`` that are made from its fields for the search alone."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _parts(annotation: Any, metadata: list[Any]) -> tuple[Any, list[Any]]:
    """The bare type of an annotation and every limit set on it; ``| None`` is taken off."""
    if get_origin(annotation) in {Union, UnionType}:
        (annotation,) = (part for part in get_args(annotation) if part is not NoneType)
    if get_origin(annotation) is Annotated:
        annotation, *inner = get_args(annotation)
        metadata = [*inner, *metadata]
    return annotation, metadata


def _may_be_missing(annotation: Any) -> bool:
    return NoneType in get_args(annotation)


def _type(bare: Any) -> TypeEngine[Any]:
    if get_origin(bare) is dict:
        return Text()
    if issubclass(bare, StrEnum):
        return Word(bare)
    kinds: dict[type, TypeEngine[Any]] = {
        bool: YesNo(),
        int: Integer(),
        float: Number(),
        datetime: InstantText(),
        date: DayText(),
        str: Text(),
    }
    return kinds[bare]


def _checks(name: str, bare: Any, limits: list[Any]) -> Iterator[CheckConstraint]:
    rules: list[str] = []
    if bare is bool:
        rules.append(f"{name} IN (0, 1)")
    elif isinstance(bare, type) and issubclass(bare, StrEnum):
        rules.append(f"{name} IN ({', '.join(repr(str(member.value)) for member in bare)})")
    for limit in limits:
        for word, sign in (("ge", ">="), ("gt", ">"), ("le", "<="), ("lt", "<")):
            bound = getattr(limit, word, None)
            if isinstance(bound, int | float):
                rules.append(f"{name} {sign} {bound if isinstance(bound, int) else format(bound, 'g')}")
        for word, sign in (("min_length", ">="), ("max_length", "<=")):
            bound = getattr(limit, word, None)
            if bare is str and isinstance(bound, int):
                rules.append(f"length({name}) {sign} {bound}")
    if rules:
        yield CheckConstraint(" AND ".join(rules), name=name)


def _table(model: type[Record]) -> Table:
    columns: list[Any] = [Column("entry", Integer, primary_key=True)]
    checks: list[CheckConstraint] = []
    linked: list[str] = []
    standing = [name for name in model.model_fields if name in Record.model_fields]
    own = [name for name in model.model_fields if name not in Record.model_fields]
    own.sort(key=lambda name: name != model.KEY)
    for name in [*own, *standing]:
        field = model.model_fields[name]
        bare, limits = _parts(field.annotation, list(field.metadata))
        parent = PARENTS.get(name) if name != model.KEY and model is not Draft else None
        link = [ForeignKey(f"{parent}.{name}")] if parent else []
        if parent:
            linked.append(name)
        always = name in {model.KEY, "recorded_at", "author"}
        columns.append(
            Column(
                name,
                _type(bare),
                *link,
                nullable=_may_be_missing(field.annotation) and not always,
                unique=True if name == model.KEY else None,
            )
        )
        checks.extend(_checks(name, bare, limits))
    if model is Score:
        checks.append(CheckConstraint("(value IS NULL) <> (not_given IS NULL)", name="value_or_reason"))
    if model is Patient:
        columns.extend(Column(name, Text, nullable=False) for name in SEARCH_COLUMNS)
    table = Table(model.KIND, metadata, *columns, *checks, sqlite_strict=True)
    if model is Patient:
        gone = text("record_status = 'entered_in_error'")
        Index("ix_patient_retracted", table.c.entry, sqlite_where=gone, postgresql_where=gone)
    if model is Session:  # few visits are into several problems
        shared = text("visit_id IS NOT NULL")
        Index("ix_session_visit_id", table.c.visit_id, sqlite_where=shared, postgresql_where=shared)
    wanted = _INDEXES.get(model.KIND, ())
    led = {names[0] for names in wanted}
    for names in (*wanted, *((name,) for name in linked if name not in led)):
        Index(None, *(table.c[name] for name in names))
    return table


_KEPT_AS_TABLES: Final[tuple[type[Record], ...]] = (*RECORDS, Draft)

TABLES: Final[dict[str, Table]] = {model.KIND: _table(model) for model in _KEPT_AS_TABLES}
"""Every record's table by ``Record.KIND``."""

profile = Table(
    "profile",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("content", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("author", Text, nullable=False),
    Column("recorded_at", InstantText, nullable=False),
    CheckConstraint("entry = 1", name="one"),
    sqlite_strict=True,
)
"""The clinic itself: one row, its content a JSON object."""

document_part = Table(
    "document_part",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("document_id", Text, ForeignKey("document.document_id"), nullable=False),
    Column("part", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    UniqueConstraint("document_id", "part"),
    CheckConstraint("part >= 0", name="part"),
    sqlite_strict=True,
)
"""The bytes of documents, apart from their records, so that no list or search ever loads them; append-only.

In parts, numbered from 0, so that a server answers before its line counts as cut, and a copy of a clinic holds a few
of them at once.
"""

audit = Table(
    "audit",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("at", InstantText, nullable=False),
    Column("user_id", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("login_id", Text),
    Column("action", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("patient_no", Text),
    Column("version", Integer),
    Column("reason", Text),
    Column("before", Text),
    Column("after", Text),
    Column("detail", Text),
    Column("save_id", Text),
    Column("mac", Text, nullable=False),
    Index(None, "kind", "key"),
    Index(None, "patient_no"),
    Index(None, "action", "at"),
    sqlite_strict=True,
)
"""Who did what, when and why; append-only. ``before`` and ``after`` are the record as JSON without what is missing.

``login_id`` is the unlock it was done in, ``mac`` the seal over the row and all before it (``store.chain``).
"""

checkpoint = Table(
    "checkpoint",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("audit_entry", Integer, nullable=False),
    Column("mac", Text, nullable=False),
    Column("at", InstantText, nullable=False),
    Column("signature", Text, nullable=False),
    sqlite_strict=True,
)
"""Signed places in the audit, from which a check may begin; append-only."""

saved = Table(
    "saved",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("save_id", Text, nullable=False, unique=True),
    Column("at", InstantText, nullable=False),
    Column("result", Text, nullable=False),
    sqlite_strict=True,
)
"""What each save answered, so that a save tried again is not written twice."""

call_list = Table(
    "call_list",
    metadata,
    Column("entry", Integer, primary_key=True),
    Column("row_id", Text, nullable=False),
    Column("patient_no", Text, nullable=False),
    Column("due_on", DayText, nullable=False),
    Column("status", TABLES[FollowUp.KIND].c.status.type, nullable=False),
    Index(None, "due_on", "entry", "status", "row_id"),
    Index(None, "patient_no"),
    sqlite_strict=True,
)
"""Whom to call: the open follow-ups of patients who may be called, made from the records by ``store.call_list``.

``entry`` and ``row_id`` are those of the follow-up. Kept so that a large clinic's list is read from a few pages.
"""
