"""What was injected where, and what care is recorded, by quick queries of plain values: records that count."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, select

from tpi_tracker.domain.codes import RecordStatus, Side, TreatmentKind
from tpi_tracker.domain.problem import Treatment
from tpi_tracker.domain.session import Injectate, Site
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES

_MOST = 5_000


class SiteRow(NamedTuple):
    """One muscle and side of a session, with the findings policies ask for."""

    session_id: str
    muscle: str
    side: Side
    taut_band: bool | None
    tender_spot: bool | None
    referred_pain: bool | None


class DrugRow(NamedTuple):
    """One ingredient of a session."""

    session_id: str
    drug: str
    concentration_mg_ml: float | None
    volume_ml: float | None


class CareRow(NamedTuple):
    """One treatment of a problem."""

    problem_id: str
    kind: TreatmentKind
    started_on: date | None
    ended_on: date | None
    helped: bool | None


def sites(reader: Reader, session_ids: Sequence[str]) -> Iterator[SiteRow]:
    """The sites of the sessions, in order of entry."""
    return (SiteRow(*row) for row in _rows(reader, _SITES, session_ids))


def drugs(reader: Reader, session_ids: Sequence[str]) -> Iterator[DrugRow]:
    """The ingredients of the sessions, in order of entry."""
    return (DrugRow(*row) for row in _rows(reader, _DRUGS, session_ids))


def care(reader: Reader, problem_ids: Sequence[str]) -> Iterator[CareRow]:
    """The treatments of the problems, in order of entry."""
    return (CareRow(*row) for row in _rows(reader, _CARE, problem_ids))


def _rows(reader: Reader, statement: Select[Any], keys: Sequence[str]) -> Iterator[Any]:
    for start in range(0, len(keys), _MOST):
        yield from reader.connection.execute(statement, {"keys": list(keys[start : start + _MOST])})


def _statement(kind: str, fields: Sequence[str]) -> Select[Any]:
    """The fields of the rows whose first field is one of ``keys``. Built once: building takes longer than running."""
    table = TABLES[kind]
    owner = table.c[fields[0]]
    return (
        select(*(table.c[name] for name in fields))
        .where(owner.in_(bindparam("keys", type_=owner.type, expanding=True)))
        .where(table.c.record_status == RecordStatus.KEPT)
        .order_by(table.c.entry)
    )


_SITES = _statement(Site.KIND, SiteRow._fields)
_DRUGS = _statement(Injectate.KIND, DrugRow._fields)
_CARE = _statement(Treatment.KIND, CareRow._fields)
