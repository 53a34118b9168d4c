"""What the entries of a session's form add up to: volumes, trigger points, doses; what cannot be read is left out."""

from __future__ import annotations

from collections.abc import Iterable

from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.forms.session_content import InjectateContent, SessionContent
from tpi_tracker.ui.forms.session_reading import Unread


def placed_volume(content: SessionContent) -> float | None:
    """mL placed at all sites; None where none is recorded."""
    return _sum(site.volume for site in content.named())


def drawn_volume(content: SessionContent) -> float | None:
    """mL drawn of all components; None where none is recorded."""
    return _sum(row.volume for row in content.injectates if not row.is_empty)


def points(content: SessionContent) -> int:
    """Trigger points of all sites that can be counted."""
    total = 0
    for site in content.named():
        try:
            total += session_reading.read_points(site.points)
        except Unread:
            continue
    return total


def dose_mg(row: InjectateContent) -> float | None:
    """mL x mg/mL, or None while one of them is missing or unreadable."""
    try:
        strength = session_reading.read_strength(row.concentration)
        volume = session_reading.read_volume(row.volume)
    except Unread:
        return None
    return None if strength is None or volume is None else strength * volume


def _sum(texts: Iterable[str]) -> float | None:
    values = []
    for text in texts:
        try:
            value = session_reading.read_volume(text)
        except Unread:
            continue
        if value is not None:
            values.append(value)
    return round(sum(values), 6) if values else None
