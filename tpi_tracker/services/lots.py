"""Which patients got a lot: for a recall, each with two identifiers, the session, the muscles and how much."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.text import shown_name
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import due, lots

MOST = 1000
"""Sessions that are listed; how many there are in all is always counted."""
NEAR = 8
"""Lots that are named where none is spelled as typed."""


class LotUse(NamedTuple):
    """One component of one session. ``amount`` is None while strength or volume is not recorded.

    ``sites`` are (side, muscle key); ``was_expired``: on the day it was given.
    """

    patient_no: str
    shown_name: str
    birth_date: date
    problem_id: str
    problem_title: str
    session_id: str
    performed_on: date
    sites: tuple[tuple[str, str], ...]
    drug: str
    amount: float | None
    unit: str
    volume_ml: float | None
    lot: str
    expiry: date | None

    @property
    def was_expired(self) -> bool:
        return self.expiry is not None and self.expiry < self.performed_on


class LotFound(NamedTuple):
    """``uses`` the newest first, at most ``MOST`` of ``sessions``; ``near`` are lots that begin alike."""

    asked: str
    uses: tuple[LotUse, ...]
    sessions: int
    patients: int
    near: tuple[str, ...]


def find(clinic: Clinic, text: str) -> LotFound:
    """Who got the lot that is spelled so, in capitals, in small letters or as typed. What is empty finds nobody. It is
    noted in the audit, for the answer names patients."""
    asked = text.strip()
    if not asked:
        return LotFound("", (), 0, 0, ())
    spelled = [asked, asked.upper(), asked.lower()]
    with clinic.reading(Right.LOOK_UP_LOT) as reader:
        rows = lots.used(reader, spelled, MOST)
        count = lots.count(reader, spelled) if len(rows) == MOST else len(rows)
        near = () if rows else tuple(lots.beginning_with(reader, spelled, NEAR)[:NEAR])
        sites: dict[str, list[tuple[str, str]]] = {}
        for site in due.sites_of(reader, [row.session_id for row in rows]):
            sites.setdefault(site.session_id, []).append((site.side.value, site.muscle))
    if not clinic.read_only:
        with clinic.writing(Right.LOOK_UP_LOT) as writer:
            writer.log("search", "lot", asked, None, {"results": count})
    uses = tuple(_use(clinic, row, sites.get(row.session_id, ())) for row in rows)
    return LotFound(asked, uses, count, len({use.patient_no for use in uses}), near)


def _use(clinic: Clinic, row: lots.Used, sites: Sequence[tuple[str, str]]) -> LotUse:
    known = catalogue.drug(row.drug)
    strength, volume = row.concentration_mg_ml, row.volume_ml
    return LotUse(
        patient_no=row.patient_no,
        shown_name=shown_name(row.family_name, row.given_name),
        birth_date=row.birth_date,
        problem_id=row.problem_id,
        problem_title=row.problem_title,
        session_id=row.session_id,
        performed_on=local_date(row.performed_at, clinic.zone),
        sites=tuple(sites),
        drug=row.drug,
        amount=strength * volume if strength is not None and volume is not None else None,
        unit=known.unit if known is not None else "mg",
        volume_ml=volume,
        lot=row.lot,
        expiry=row.expiry,
    )
