"""The curve under a score that is being typed: it follows the keys, and nothing typed is drawn as if it were kept."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tpi_tracker.services import scores
from tpi_tracker.ui.dialogs.score import ScoreDialog
from tpi_tracker.ui.forms.score_preview import preview
from tpi_tracker.ui.forms.score_relief import ScoreAsked
from tpi_tracker.ui.places import ScorePlace

PROBLEM = "P104827"


@pytest.fixture
def sheet(filled: Any, jobs: Any, hub: Any, qtbot: QtBot) -> ScoreDialog:
    made = ScoreDialog(filled, jobs, hub)
    qtbot.addWidget(made)
    made.show()
    made.open_place(ScorePlace("104827", PROBLEM))
    return made


def asked(value: float | None, at: datetime, not_given: str | None = None, amended: Any = None) -> ScoreAsked:
    return ScoreAsked(("nrs", "now"), value, not_given, None, at, amended)


def test_the_typed_score_stands_on_the_curve_with_its_ring(sheet: ScoreDialog, qtbot: QtBot) -> None:
    curve = sheet._preview.curve
    QTest.keyClick(sheet.entry.keys, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: curve.spec() is not None and len(curve.spec().points) == 3)
    last = curve.spec().points[-1]
    assert (last.value, curve.current_point()) == (4.0, 2)
    sheet.entry.keys.clear()
    qtbot.waitUntil(lambda: len(curve.spec().points) == 2)
    assert curve.current_point() is None


def test_zero_is_a_score_and_a_refusal_is_none(filled: Any) -> None:
    context, now = scores.context(filled, PROBLEM), filled.now()
    assert preview(context, asked(0.0, now), filled).points[-1].value == 0.0
    refused = preview(context, asked(None, now, "refused"), filled)
    assert [point.value for point in refused.points] == [8.0, 3.0]


def test_a_corrected_score_stands_once(filled: Any) -> None:
    context = scores.context(filled, PROBLEM)
    kept = context.scores[-1]
    spec = preview(context, asked(5.0, kept.taken_at, amended=kept), filled)
    assert [point.value for point in spec.points] == [8.0, 5.0]


def test_a_score_of_tomorrow_or_out_of_range_breaks_nothing(filled: Any) -> None:
    context = scores.context(filled, PROBLEM)
    late = datetime.now(UTC) + timedelta(days=9000)
    assert preview(context, asked(4.0, late), filled).points
    assert len(preview(context, asked(44.0, filled.now()), filled).points) == 2
