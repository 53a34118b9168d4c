"""What a patient was injected with, in all problems: the rows behind the sums of a day and of twelve months."""

from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, Text, bindparam, select

from tpi_tracker.domain.codes import RecordStatus
from tpi_tracker.store.columns import instant_bound
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES

_problem, _session, _injectate = TABLES["problem"], TABLES["session"], TABLES["injectate"]


class Injected(NamedTuple):
    """One component of one session."""

    session_id: str
    performed_at: datetime
    problem_title: str
    drug: str
    concentration_mg_ml: float | None
    volume_ml: float | None
    with_epinephrine: bool


def injected(reader: Reader, patient_no: str, first: datetime, last: datetime) -> list[Injected]:
    """The components of the patient's sessions from ``first`` to ``last`` (not included), oldest first."""
    values = {"patient_no": patient_no, "first": instant_bound(first), "last": instant_bound(last)}
    return [Injected(*row) for row in reader.connection.execute(_of_patient(), values)]


@cache
def _of_patient() -> Select[Any]:
    kept = RecordStatus.KEPT
    return (
        select(
            _session.c.session_id,
            _session.c.performed_at,
            _problem.c.title,
            _injectate.c.drug,
            _injectate.c.concentration_mg_ml,
            _injectate.c.volume_ml,
            _injectate.c.with_epinephrine,
        )
        .select_from(
            _problem.join(_session, _session.c.problem_id == _problem.c.problem_id).join(
                _injectate, _injectate.c.session_id == _session.c.session_id
            )
        )
        .where(
            _problem.c.patient_no == bindparam("patient_no"),
            _session.c.performed_at >= bindparam("first", type_=Text()),
            _session.c.performed_at < bindparam("last", type_=Text()),
            _problem.c.record_status == kept,
            _session.c.record_status == kept,
            _injectate.c.record_status == kept,
        )
        .order_by(_session.c.performed_at, _injectate.c.entry)
    )
