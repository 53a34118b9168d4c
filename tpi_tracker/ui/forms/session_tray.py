"""From the tray of the day into the injectate of a session: drug, strength, lot and expiry, never a volume."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tpi_tracker.domain import gs1
from tpi_tracker.domain.tray import Tray
from tpi_tracker.services import trays
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.forms.session_content import InjectateContent, SessionContent
from tpi_tracker.ui.forms.session_reading import Unread


def content_of(vial: Tray) -> InjectateContent:
    """A vial as a component of an injectate; its volume is drawn later."""
    return InjectateContent(
        drug=vial.drug,
        concentration=session_reading.number_words(vial.concentration_mg_ml),
        with_epinephrine=vial.with_epinephrine,
        lot=vial.lot or "",
        expiry=session_reading.expiry_words(vial.expiry) if vial.expiry else "",
        row_id=vial.row_id,
    )


def of_today(clinic: Clinic) -> tuple[InjectateContent, ...]:
    """The user's tray as components."""
    return tuple(content_of(vial) for vial in trays.today(clinic))


def begun_with(content: SessionContent, vials: Sequence[InjectateContent]) -> SessionContent:
    """A form that opens: a tray of one vial is what is injected, and what was carried over is of today's vials."""
    if not content.injectates and len(vials) == 1:
        return replace(content, injectates=(replace(vials[0], row_id=None),))
    rows = tuple(from_tray(row, vials, again=True) for row in content.injectates)
    return replace(content, injectates=rows)


def from_tray(row: InjectateContent, vials: Sequence[InjectateContent], *, again: bool = False) -> InjectateContent:
    """The component with lot and expiry of the one vial of its drug and strength; as it is where none, or several, fit.

    ``again``: what it says of a lot is of another day, and is replaced.
    """
    if row.is_empty or (row.has_lot and not again):
        return row
    fits = [vial for vial in vials if _fits(row, vial)]
    if len(fits) != 1 or not fits[0].has_lot:
        return row
    vial = fits[0]
    return replace(
        row,
        concentration=row.concentration or vial.concentration,
        lot=vial.lot,
        expiry=vial.expiry,
        is_lot_confirmed=True,
    )


def from_code(row: InjectateContent, today: date) -> tuple[InjectateContent, str]:
    """A code that was scanned into the field of the lot, in its parts; and what is wrong with it."""
    if not gs1.looks_like(row.lot):
        return row, ""
    try:
        code = gs1.parse(row.lot, today)
    except gs1.Unreadable as error:
        return row, str(error)
    expiry = session_reading.expiry_words(code.expiry) if code.expiry else row.expiry
    return replace(row, lot=code.lot or "", expiry=expiry, is_lot_confirmed=True), ""


def _fits(row: InjectateContent, vial: InjectateContent) -> bool:
    same = row.drug == vial.drug and row.with_epinephrine == vial.with_epinephrine
    return same and (not row.concentration or not vial.concentration or _number(row) == _number(vial))


def _number(row: InjectateContent) -> float | str | None:
    try:
        return session_reading.read_strength(row.concentration)
    except Unread:
        return row.concentration
