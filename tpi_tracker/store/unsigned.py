"""The sessions of a span of time that wait for somebody's signature."""

from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, Text, and_, bindparam, or_, select

from tpi_tracker.domain.codes import RecordStatus
from tpi_tracker.store.columns import instant_bound
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES

_patient, _problem, _session = TABLES["patient"], TABLES["problem"], TABLES["session"]


class Waiting(NamedTuple):
    """A session that is not signed, and whose patient it is."""

    session_id: str
    problem_id: str
    patient_no: str


def of(reader: Reader, name: str, first: datetime, last: datetime) -> list[Waiting]:
    """The unsigned sessions from ``first`` to ``last`` (not included) that ``name`` gave, oldest first; where no
    operator is recorded, that ``name`` wrote."""
    values = {"name": name, "first": instant_bound(first), "last": instant_bound(last)}
    return [Waiting(*row) for row in reader.connection.execute(_asked(), values)]


@cache
def _asked() -> Select[Any]:
    kept, name = RecordStatus.KEPT, bindparam("name", type_=Text())
    return (
        select(_session.c.session_id, _session.c.problem_id, _problem.c.patient_no)
        .select_from(
            _session.join(_problem, _problem.c.problem_id == _session.c.problem_id).join(
                _patient, _patient.c.patient_no == _problem.c.patient_no
            )
        )
        .where(
            _session.c.performed_at >= bindparam("first", type_=Text()),
            _session.c.performed_at < bindparam("last", type_=Text()),
            _session.c.record_status == kept,
            _session.c.signed_at.is_(None),
            or_(_session.c.operator == name, and_(_session.c.operator.is_(None), _session.c.author == name)),
            _problem.c.record_status == kept,
            _patient.c.record_status == kept,
        )
        .order_by(_session.c.performed_at, _session.c.entry)
    )
