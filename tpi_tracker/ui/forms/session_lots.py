"""Lot and expiry of the components: which have expired on the day of the session, and in which words it is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain import tray_news
from tpi_tracker.domain.codes import Technique
from tpi_tracker.domain.tray_news import TrayBeside
from tpi_tracker.services import catalogue
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.forms.session_content import InjectateContent, SessionContent
from tpi_tracker.ui.forms.session_reading import Unread
from tpi_tracker.ui.widgets.date_text import shown_date


def injected(content: SessionContent) -> tuple[tuple[int, InjectateContent], ...]:
    """The components that count, with their places; none of a dry-needling session."""
    if content.technique != Technique.INJECTION.value:
        return ()
    return tuple((place, row) for place, row in enumerate(content.injectates) if not row.is_empty)


def expiry_of(row: InjectateContent, day: date) -> date | None:
    """The last day the component may be used; None where none is recorded or readable."""
    try:
        return session_reading.read_expiry(row.expiry, day)
    except Unread:
        return None


def expired(content: SessionContent, day: date) -> Iterator[tuple[int, str]]:
    """Place and sentence of each component that had expired on the day of the session."""
    for place, row in injected(content):
        last = expiry_of(row, day)
        if last is not None and last < day:
            words = session_reading.expiry_words(last)
            yield place, _tr("{lot} expired {date}.").format(lot=name(row), date=words)


def opened_later(content: SessionContent, beside: TrayBeside | None, day: date) -> Iterator[tuple[int, str]]:
    """Place and sentence of each component whose lot was first on a tray, or given, after the day of the session."""
    if beside is None or beside.day != day:
        return
    for place, row in injected(content):
        first = tray_news.opened_later(row.lot, beside) if row.lot.strip() else None
        if first is not None:
            yield (
                place,
                _tr("{lot} was opened on {date}, after this session.").format(lot=name(row), date=shown_date(first)),
            )


def name(row: InjectateContent) -> str:
    """`Lot LD2291`, or the drug where no lot is recorded."""
    if row.lot.strip():
        return _tr("Lot {lot}").format(lot=row.lot.strip())
    drug = catalogue.drug(row.drug)
    return drug.name if drug else row.drug


def _tr(text: str) -> str:
    return QCoreApplication.translate("session_lots", text)
