"""Plan steps that are to be looked at again, with whom and what they are about."""

from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select

from tpi_tracker.domain.codes import Contact, Pathway, RecordStatus
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES

_patient, _problem, _step = TABLES["patient"], TABLES["problem"], TABLES["plan_step"]
_KEPT = RecordStatus.KEPT


class Review(NamedTuple):
    """A running step and the day of its review."""

    row_id: str
    patient_no: str
    family_name: str
    given_name: str
    problem_id: str
    problem_title: str
    pathway: Pathway
    review_on: date


def until(reader: Reader, day: date, most: int) -> list[Review]:
    """The ``most`` earliest reviews up to that day; of patients who died none."""
    fields = (
        _step.c.row_id,
        _patient.c.patient_no,
        _patient.c.family_name,
        _patient.c.given_name,
        _problem.c.problem_id,
        _problem.c.title,
        _step.c.pathway,
        _step.c.review_on,
    )
    statement = _open(select(*fields), day).order_by(_step.c.review_on, _step.c.entry).limit(most)
    return [Review(*row) for row in reader.connection.execute(statement)]


def count(reader: Reader, day: date) -> int:
    """How many reviews there are up to that day."""
    return int(reader.connection.execute(_open(select(func.count()), day)).scalar_one())


def _open(statement: Select[Any], day: date) -> Select[Any]:
    joined = _step.join(_problem, _problem.c.problem_id == _step.c.problem_id).join(
        _patient, _patient.c.patient_no == _problem.c.patient_no
    )
    return statement.select_from(joined).where(
        _step.c.review_on <= day,
        _step.c.ended_on.is_(None),
        _step.c.record_status == _KEPT,
        _problem.c.record_status == _KEPT,
        _patient.c.record_status == _KEPT,
        _patient.c.contact.is_(None) | (_patient.c.contact != Contact.DIED),
    )
