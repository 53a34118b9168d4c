"""When things were: seconds of a time nobody typed, the baseline before the needle, and what that does to findings."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from keyboard import Opener, kept, press
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.services import drafts, patient_view, sessions
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.ui.dialogs.score import ScoreDialog
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.pages.session import SessionPage
from tpi_tracker.ui.places import ScorePlace

NOW = datetime(2026, 9, 1, 14, 32, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _within_a_minute(clock: Any) -> None:
    clock.now = NOW


def score_now(clinic: Any, qtbot: QtBot, key: str) -> list[Notice]:
    """A score typed and saved in the dialog; gives what was said."""
    dialog = ScoreDialog(clinic, Jobs(inline=True), ChangeHub())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    said: list[Notice] = []
    dialog.said.connect(said.append)
    dialog.open_place(ScorePlace("104827", "P1", digit=key))
    dialog.save()
    return said


def inject_now(page: SessionPage) -> list[Notice]:
    said: list[Notice] = []
    page.said.connect(said.append)
    press("6")
    row = page.form.sites.rows()[0]
    row.take_muscle("rhomboids", "left")
    page.save()
    return said


def findings(clinic: Any) -> list[Finding]:
    with clinic.database.reading() as reader:
        return list(reader.all(Finding, problem_id="P1"))


def test_a_score_then_a_session_within_a_minute_keep_their_order(
    opened: Opener, treated: Any, clock: Any, qtbot: QtBot
) -> None:
    """Day 31: 7 of 7, no relief. The new session ends the flag as a newer record does; it is not withdrawn."""
    said = score_now(treated, qtbot, "7")
    assert said[0].text == "Score 7 saved for DVOŘÁK, Petr. Failure flag raised: no relief"
    assert said[0].tone == "caution"
    (finding,) = findings(treated)
    assert finding.status is FindingStatus.OPEN
    clock.forward(seconds=20)
    said = inject_now(opened())
    assert said[0].text == "Session 2 saved for DVOŘÁK, Petr. Failure flag ended by newer records: no relief"
    (finding,) = findings(treated)
    assert finding.status is FindingStatus.SUPERSEDED
    entry = kept(treated)[-1]
    assert entry.session.performed_at == NOW + timedelta(seconds=20)
    verdict = patient_view.view(treated, "104827").problems[0].sessions[0].verdict
    assert verdict is not None
    assert [reading.value for reading in verdict.judged] == [7, 6]


def test_a_short_lived_course_holds_within_the_minute(opened: Opener, treated: Any, clock: Any, qtbot: QtBot) -> None:
    """A second session that was lost too: the flag of both ends with the third session and keeps its evidence."""
    earlier = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
    sessions.record(
        treated,
        SessionEntry(
            Session(session_id="S0", problem_id="P1", performed_at=earlier),
            (Site(session_id="S0", muscle="rhomboids", side="left"),),
            baseline=Score(problem_id="P1", taken_at=earlier, scale="nrs", value=8),
        ),
    )
    for days, value in ((14, 3), (30, 7)):
        score(treated, earlier + timedelta(days=days), value)
    score(treated, datetime(2026, 8, 15, 9, 0, tzinfo=UTC), 2)
    said = score_now(treated, qtbot, "7")
    assert "Failure flag raised: short-lived" in said[0].text
    clock.forward(seconds=10)
    inject_now(opened())
    (finding,) = findings(treated)
    assert finding.status is FindingStatus.SUPERSEDED


def score(clinic: Any, at: datetime, value: float) -> None:
    from tpi_tracker.services import scores

    scores.record(clinic, Score(problem_id="P1", taken_at=at, scale="nrs", value=value))


def test_the_baseline_of_a_second_visit_is_judged_for_the_first(opened: Opener, treated: Any) -> None:
    inject_now(opened())
    entry = kept(treated)[-1]
    assert entry.baseline is not None
    assert entry.baseline.taken_at == entry.session.performed_at - timedelta(minutes=1)
    first, second = patient_view.view(treated, "104827").problems[0].sessions
    assert first.verdict is not None
    assert [reading.value for reading in first.verdict.judged] == [6]
    assert second.verdict is not None
    assert second.verdict.baseline is not None
    assert second.verdict.baseline.value == 6


def test_a_correction_keeps_the_instants(opened: Opener, treated: Any) -> None:
    inject_now(opened())
    before = kept(treated)[-1]
    page = opened(session_id=before.session.session_id)
    page.reason.set_value("a note was missing")
    page.form.last.note.setText("seen late")
    page.save()
    after = kept(treated)[-1]
    assert after.session.note == "seen late"
    assert after.session.performed_at == before.session.performed_at
    assert before.baseline is not None
    assert after.baseline == before.baseline


def test_a_session_that_is_moved_takes_its_baseline_along(opened: Opener, treated: Any) -> None:
    inject_now(opened())
    before = kept(treated)[-1]
    page = opened(session_id=before.session.session_id)
    page.reason.set_value("an hour late")
    page.form.header.when.setText("01-Sep-2026 13:30")
    page.save()
    after = kept(treated)[-1]
    assert after.session.performed_at == datetime(2026, 9, 1, 13, 30, tzinfo=UTC)
    assert after.baseline is not None
    assert after.baseline.taken_at == datetime(2026, 9, 1, 13, 29, tzinfo=UTC)


@pytest.mark.parametrize("days", [1, 14])
def test_a_session_that_is_moved_takes_its_post_score_along(
    opened: Opener, treated: Any, clock: Any, days: int
) -> None:
    page = opened()
    press("6")
    page.form.sites.rows()[0].take_muscle("rhomboids", "left")
    page.form.after.score.setFocus()
    press("2")
    page.save()
    before = kept(treated)[-1]
    clock.forward(hours=3)
    page = opened(session_id=before.session.session_id)
    page.reason.set_value("the wrong day")
    day = (NOW - timedelta(days=days)).date()
    page.form.header.when.setText(f"{day:%d-%b-%Y} 09:00")
    page.save()
    after = kept(treated)[-1]
    assert before.post_score is not None
    assert after.post_score is not None, "it is still the score of the first hours"
    waited = before.post_score.taken_at - before.session.performed_at
    assert after.post_score.taken_at - after.session.performed_at == waited


def test_drafts_keep_the_seconds(opened: Opener, treated: Any, clock: Any, qtbot: QtBot) -> None:
    page = opened()
    press("6")
    page.keep_draft()
    clock.forward(seconds=30)
    again = opened(draft_id=drafts.drafts(treated)[0].draft_id)
    inject_now(again)
    assert kept(treated)[-1].session.performed_at == NOW


def test_the_draft_of_a_score_keeps_the_seconds(treated: Any, clock: Any, qtbot: QtBot) -> None:
    dialog = ScoreDialog(treated, Jobs(inline=True), ChangeHub())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open_place(ScorePlace("104827", "P1", digit="4"))
    dialog.keep_draft()
    clock.forward(seconds=30)
    (draft,) = drafts.drafts(treated)
    again = ScoreDialog(treated, Jobs(inline=True), ChangeHub())
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(again)
    again.open_place(ScorePlace("104827", "P1", draft_id=draft.draft_id))
    assert again.entry.instant() == NOW
    again.entry.when.set_text("01-Sep-2026 14:31")
    assert again.entry.instant() == datetime(2026, 9, 1, 14, 31, tzinfo=UTC)


def test_the_dates_of_a_kept_session_move_with_its_day(opened: Opener, treated: Any) -> None:
    """01-Aug with 1, 2, 4, 6, 12 weeks; one is taken off, and stays off on the other day."""
    page = opened(session_id="S1")
    chips = page.form.after.follow_ups
    chips.chips()[1].click()
    page.form.header.when.setText("31-Jul-2026 09:00")
    assert [chip.day.isoformat() for chip in chips.chips()][:3] == ["2026-08-07", "2026-08-14", "2026-08-28"]
    assert [day.isoformat() for day in chips.days()][:2] == ["2026-08-07", "2026-08-28"]
    page.reason.set_value("the day before")
    page.save()
    assert [day.isoformat() for day in kept(treated)[0].follow_ups or ()][:2] == ["2026-08-07", "2026-08-28"]


def test_a_call_already_answered_does_not_move(opened: Opener, treated: Any) -> None:
    score(treated, datetime(2026, 8, 8, 9, 0, tzinfo=UTC), 3)
    page = opened(session_id="S1")
    page.form.header.when.setText("31-Jul-2026 09:00")
    days = [day.isoformat() for day in page.form.after.follow_ups.days()]
    assert days[:2] == ["2026-08-08", "2026-08-14"]


def test_a_stale_error_of_the_dates_goes_with_its_cause(opened: Opener, treated: Any) -> None:
    page = opened(session_id="S1")
    page.reason.set_value("moved")
    score(treated, datetime(2026, 8, 8, 9, 0, tzinfo=UTC), 3)
    page = opened(session_id="S1")
    page.reason.set_value("moved")
    page.form.header.when.setText("20-Aug-2026 09:00")
    page.save()
    assert page.form.after.fault.text() == "A follow-up is before its session."
    page.form.header.when.setText("02-Aug-2026 09:00")
    assert page.form.after.fault.text() == ""


@pytest.mark.parametrize("typed", ["1 jan 1960", "1.1.1960", "1960-01-01"])
def test_a_date_alone_keeps_the_time(opened: Opener, typed: str) -> None:
    page = opened()
    page.form.header.when.setText(typed)
    assert page.form.content().performed_at == "01-Jan-1960 14:32"
    page.save()
    assert "birth" in page.form.header.fault.text()
    page.form.header.when.setFocus()
    page.form.header.when.editingFinished.emit()
    assert page.form.header.when.text() == "01-Jan-1960 14:32"
