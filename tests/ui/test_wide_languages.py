"""The table of patients has room for the dates, ages and verdicts of every language: no birth date is cut."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from tpi_tracker import tongue
from tpi_tracker.ui import speaking, style
from tpi_tracker.ui.models import found_patients as columns
from tpi_tracker.ui.widgets import patient_table
from tpi_tracker.ui.widgets.badge import badge_width
from tpi_tracker.ui.widgets.date_text import shown_age, shown_date


@pytest.fixture(params=tongue.LANGUAGES)
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    speaking.speak(qapp, request.param)
    yield request.param
    speaking.speak(qapp, "en")


def test_no_date_age_or_verdict_is_wider_than_its_column(language: str) -> None:
    widths, metrics = patient_table._widths(), QFontMetrics(style.font(13))
    for month in range(1, 13):
        day = date(1948, month, 28)
        assert metrics.horizontalAdvance(shown_age(day, date(2026, 12, 31))) < widths[columns.BORN]
        assert metrics.horizontalAdvance(shown_date(day)) < min(widths[columns.VISIT], widths[columns.DUE])
    for kind in ("sustained", "not_sustained", "anaesthetic_only", "not_assessable", "unconfirmed", "none", "worse"):
        assert badge_width(kind, final=False) < widths[columns.VERDICT]
