"""What lies ready to be injected today."""

from datetime import date
from typing import ClassVar

from sqlmodel import Field

from tpi_tracker.domain.record import Row
from tpi_tracker.domain.text import Key, Text


class Tray(Row):
    """One vial on a user's tray of one day: drug, strength in mg/mL, lot and expiry, set once and used by each session.

    ``position`` counts from 0 in the order they are drawn up. ``gtin`` is the product's number from its code, by which
    the drug is known when the next vial is scanned.
    """

    KIND: ClassVar[str] = "tray"

    day: date
    user_id: Key
    position: int = Field(default=0, ge=0, le=99)
    drug: Key
    concentration_mg_ml: float | None = Field(default=None, gt=0, le=1000)
    with_epinephrine: bool = False
    lot: Text | None = None
    expiry: date | None = None
    gtin: Key | None = None
