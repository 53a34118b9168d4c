"""Whom to call: a small table of the open follow-ups that are listed, brought in step by every write.

Whether a follow-up is listed depends on its problem and its patient too. Looked up at every opening that is three
scattered pages for each of many thousand rows; kept here it is a few pages in order
(docs/decisions/0014-a-list-of-calls.md).
"""

from collections.abc import Collection, Iterator
from datetime import date
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    BindParameter,
    Connection,
    Delete,
    Insert,
    Select,
    bindparam,
    delete,
    except_,
    insert,
    or_,
    select,
)

from tpi_tracker.domain.codes import Contact, FollowUpStatus, RecordStatus
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES, call_list

ABOVE: Final = frozenset({Patient.KIND, Problem.KIND})
"""What all rows of a patient depend on, beside each follow-up itself: who changes one brings the list in step."""

OPEN: Final = (FollowUpStatus.DUE, FollowUpStatus.UNREACHABLE)

_MOST: Final = 5_000
_SHOWN: Final = 3


class Listed(NamedTuple):
    """One open follow-up of a patient who may be called."""

    row_id: str
    due_on: date
    status: FollowUpStatus


def until(reader: Reader, last: date) -> list[Listed]:
    """What is due on ``last`` or before, oldest first."""
    statement = (
        select(call_list.c.row_id, call_list.c.due_on, call_list.c.status)
        .where(call_list.c.due_on <= last)
        .order_by(call_list.c.due_on, call_list.c.entry)
    )
    return [Listed(*row) for row in reader.connection.execute(statement)]


def patients_until(reader: Reader, last: date, most: int) -> list[str]:
    """The first ``most`` patients with something due on ``last`` or before, the longest wait first."""
    statement = (
        select(call_list.c.patient_no)
        .where(call_list.c.due_on <= last)
        .order_by(call_list.c.due_on, call_list.c.entry)
        .execution_options(yield_per=most)
    )
    found: dict[str, None] = {}
    with reader.connection.execute(statement) as rows:
        for (patient_no,) in rows:
            found[patient_no] = None
            if len(found) == most:
                break
    return list(found)


def renew(connection: Connection, patient_nos: Collection[str], row_ids: Collection[str] = ()) -> None:
    """Brings the rows of these patients, and of these follow-ups of others, in step with their records."""
    for asked, keys in ((_OF_PATIENTS, patient_nos), (_OF_FOLLOW_UPS, row_ids)):
        for part in _parts(keys):
            connection.execute(_forget(asked), {"keys": part})
            connection.execute(_learn(asked), {"keys": part})


def renew_all(connection: Connection) -> None:
    """Makes the whole list anew."""
    connection.execute(delete(call_list))
    connection.execute(insert(call_list).from_select(list(call_list.c), _wanted()))


def faults(reader: Reader) -> list[str]:
    """Which follow-ups the list has and should not, or lacks; empty when it is as the records say."""
    kept = select(*call_list.c)
    found: list[str] = []
    for said, more, fewer in (("lists", kept, _wanted()), ("lacks", _wanted(), kept)):
        rows = reader.connection.execute(except_(more, fewer).order_by("entry").limit(_SHOWN)).all()
        if rows:
            found.append(f"The list of calls {said} {', '.join(str(row.row_id) for row in rows)} against the records.")
    return found


def _wanted() -> Select[Any]:
    follow_up, problem, patient = TABLES[FollowUp.KIND], TABLES[Problem.KIND], TABLES[Patient.KIND]
    return (
        select(follow_up.c.entry, follow_up.c.row_id, patient.c.patient_no, follow_up.c.due_on, follow_up.c.status)
        .select_from(
            patient.join(problem, problem.c.patient_no == patient.c.patient_no).join(
                follow_up, follow_up.c.problem_id == problem.c.problem_id
            )
        )
        .where(
            or_(*(follow_up.c.status == status for status in OPEN)),
            follow_up.c.record_status == RecordStatus.KEPT,
            problem.c.record_status == RecordStatus.KEPT,
            patient.c.record_status == RecordStatus.KEPT,
            or_(patient.c.contact.is_(None), patient.c.contact == Contact.OK),
        )
    )


_OF_PATIENTS: Final = "patients"
_OF_FOLLOW_UPS: Final = "follow-ups"


def _parts(keys: Collection[str]) -> Iterator[list[str]]:
    listed = sorted(keys)
    for start in range(0, len(listed), _MOST):
        yield listed[start : start + _MOST]


@cache
def _forget(asked: str) -> Delete:
    keys: BindParameter[str] = bindparam("keys", expanding=True)
    if asked == _OF_PATIENTS:
        return delete(call_list).where(call_list.c.patient_no.in_(keys))
    follow_up = TABLES[FollowUp.KIND]
    return delete(call_list).where(call_list.c.entry.in_(select(follow_up.c.entry).where(follow_up.c.row_id.in_(keys))))


@cache
def _learn(asked: str) -> Insert:
    column = TABLES[Patient.KIND].c.patient_no if asked == _OF_PATIENTS else TABLES[FollowUp.KIND].c.row_id
    wanted = _wanted().where(column.in_(bindparam("keys", expanding=True)))
    return insert(call_list).from_select(list(call_list.c), wanted)
