"""Records of patients that went into others: where they went, and what there is of a patient that would go along."""

from typing import Any, Final

from sqlalchemy import Select, func, select

from tpi_tracker.domain.codes import RecordStatus
from tpi_tracker.store.folding import number_key
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES

_MOST_STEPS: Final = 50
_BY_PROBLEM: Final = ("session", "score", "follow_up", "workup", "treatment", "plan_step", "finding", "document")


def goes_on_as(reader: Reader, patient_no: str) -> str:
    """The number that a merged record's patient has now, however often it was merged; else the number itself."""
    patient = TABLES["patient"]
    for _ in range(_MOST_STEPS):
        asked = select(patient.c.merged_into).where(patient.c.patient_no == patient_no)
        into = reader.connection.execute(asked).scalar_one_or_none()
        if into is None:
            break
        patient_no = into
    return patient_no


def number_typed(reader: Reader, typed: str) -> str | None:
    """The clinic number that was typed, however it is grouped; None where it is nobody's."""
    patient = TABLES["patient"]
    asked = select(patient.c.patient_no).where(patient.c.number_key == number_key(typed)).limit(2)
    found = reader.connection.execute(asked).scalars().all()
    return typed if typed in found else str(found[0]) if len(found) == 1 else None


def counts(reader: Reader, patient_no: str) -> dict[str, int]:
    """How many records of each kind a patient has, those entered in error left out; kinds without any too."""
    found = {
        kind: _number(reader, _counted(kind).where(TABLES[kind].c.patient_no == patient_no))
        for kind in ("problem", "exposure")
    }
    problem = TABLES["problem"]
    own = select(problem.c.problem_id).where(problem.c.patient_no == patient_no)
    return found | {
        kind: _number(reader, _counted(kind).where(TABLES[kind].c.problem_id.in_(own))) for kind in _BY_PROBLEM
    }


def _counted(kind: str) -> Select[Any]:
    return select(func.count()).select_from(TABLES[kind]).where(TABLES[kind].c.record_status == RecordStatus.KEPT)


def _number(reader: Reader, statement: Select[Any]) -> int:
    return int(reader.connection.execute(statement).scalar_one())
