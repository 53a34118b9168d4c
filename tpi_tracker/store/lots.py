"""Who got a lot: asked of the index of the lots, however many patients there are."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import CompoundSelect, Integer, Select, Text, bindparam, func, select, union

from tpi_tracker.domain.codes import RecordStatus
from tpi_tracker.domain.instant import local_date
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.tables import TABLES

_tray = TABLES["tray"]
_patient, _problem, _session = TABLES["patient"], TABLES["problem"], TABLES["session"]
_injectate = TABLES["injectate"]

_PAST_ALL = "\U0010ffff"


class Used(NamedTuple):
    """One component of one session, with whom it was given to."""

    patient_no: str
    family_name: str
    given_name: str
    birth_date: date
    problem_id: str
    problem_title: str
    session_id: str
    performed_at: datetime
    drug: str
    concentration_mg_ml: float | None
    volume_ml: float | None
    lot: str
    expiry: date | None


def used(reader: Reader, lots: Sequence[str], most: int) -> list[Used]:
    """The components of these lots in sessions that count, the newest first, ``most`` of them."""
    values = {"lots": list(dict.fromkeys(lots)), "most": most}
    return [Used(*row) for row in reader.connection.execute(_used(), values)]


def count(reader: Reader, lots: Sequence[str]) -> int:
    """How many there are in all."""
    return int(reader.connection.execute(_count(), {"lots": list(dict.fromkeys(lots))}).scalar_one())


def beginning_with(reader: Reader, begins: Sequence[str], most: int) -> list[str]:
    """Lots that begin with one of these texts, ``most`` for each."""
    found: dict[str, None] = {}
    for text in dict.fromkeys(begins):
        values = {"first": text, "last": text + _PAST_ALL, "most": most}
        found |= dict.fromkeys(lot for (lot,) in reader.connection.execute(_beginning(), values))
    return list(found)


def drugs_of(reader: Reader, lots: Sequence[str], but: Sequence[str]) -> list[tuple[str, str]]:
    """Each drug that a lot was given or kept on a tray as, with the lot; the vials named in ``but`` do not count."""
    values = {"lots": list(dict.fromkeys(lots)), "but": list(but)}
    return [(str(lot), str(drug)) for lot, drug in reader.connection.execute(_drugs(), values)]


def days_of(reader: Reader, lots: Sequence[str], zone: ZoneInfo) -> list[tuple[str, date]]:
    """The first day on which each lot was on a tray, and the first on which it was given."""
    values = {"lots": list(dict.fromkeys(lots))}
    on_trays = [(str(lot), day) for lot, day in reader.connection.execute(_first_on_trays(), values)]
    given = reader.connection.execute(_first_given(), values)
    return on_trays + [(str(lot), local_date(at, zone)) for lot, at in given]


def _joined(columns: Select[Any]) -> Select[Any]:
    kept = RecordStatus.KEPT
    return columns.select_from(
        _injectate.join(_session, _session.c.session_id == _injectate.c.session_id)
        .join(_problem, _problem.c.problem_id == _session.c.problem_id)
        .join(_patient, _patient.c.patient_no == _problem.c.patient_no)
    ).where(
        _injectate.c.lot.in_(bindparam("lots", type_=Text(), expanding=True)),
        _injectate.c.record_status == kept,
        _session.c.record_status == kept,
        _problem.c.record_status == kept,
        _patient.c.record_status == kept,
    )


@cache
def _used() -> Select[Any]:
    columns = select(
        _patient.c.patient_no,
        _patient.c.family_name,
        _patient.c.given_name,
        _patient.c.birth_date,
        _problem.c.problem_id,
        _problem.c.title,
        _session.c.session_id,
        _session.c.performed_at,
        _injectate.c.drug,
        _injectate.c.concentration_mg_ml,
        _injectate.c.volume_ml,
        _injectate.c.lot,
        _injectate.c.expiry,
    )
    return (
        _joined(columns)
        .order_by(_session.c.performed_at.desc(), _injectate.c.entry)
        .limit(bindparam("most", type_=Integer()))
    )


@cache
def _count() -> Select[Any]:
    return _joined(select(func.count()))


@cache
def _drugs() -> CompoundSelect[Any]:
    given, kept = (
        select(table.c.lot, table.c.drug).where(
            table.c.lot.in_(bindparam("lots", type_=Text(), expanding=True)),
            table.c.record_status == RecordStatus.KEPT,
        )
        for table in (_injectate, _tray)
    )
    return union(given, kept.where(_tray.c.row_id.not_in(bindparam("but", type_=Text(), expanding=True))))


@cache
def _first_on_trays() -> Select[Any]:
    return (
        select(_tray.c.lot, func.min(_tray.c.day, type_=_tray.c.day.type))
        .where(
            _tray.c.lot.in_(bindparam("lots", type_=Text(), expanding=True)), _tray.c.record_status == RecordStatus.KEPT
        )
        .group_by(_tray.c.lot)
    )


@cache
def _first_given() -> Select[Any]:
    at = _session.c.performed_at
    return _joined(select(_injectate.c.lot, func.min(at, type_=at.type))).group_by(_injectate.c.lot)


@cache
def _beginning() -> Select[Any]:
    return (
        select(_injectate.c.lot)
        .where(_injectate.c.lot >= bindparam("first", type_=Text()), _injectate.c.lot < bindparam("last", type_=Text()))
        .distinct()
        .order_by(_injectate.c.lot)
        .limit(bindparam("most", type_=Integer()))
    )
