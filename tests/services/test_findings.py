"""Findings in a real clinic file: with every write, at opening, and as time passes."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tpi_tracker.domain.codes import FindingStatus
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.services import findings
from tpi_tracker.store import judging
from tpi_tracker.store.errors import Conflict

START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


def at(day: float) -> datetime:
    return START + timedelta(days=day)


def add(clinic: Any, *, sessions: list[float] = [], points: list[tuple[float, float]] = []) -> None:  # noqa: B006  # read only
    """Adds to problem P in one transaction, as every service does."""
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        if writer.get(Patient, "1") is None:
            writer.insert(
                Patient.checked(
                    {"patient_no": "1", "family_name": "Novák", "given_name": "Jan", "birth_date": "1970-01-01"}
                )
            )
            writer.insert(Problem.checked({"problem_id": "P", "patient_no": "1", "title": "Neck"}))
        for day in sessions:
            writer.insert(Session.checked({"session_id": f"S{day}", "problem_id": "P", "performed_at": at(day)}))
        for day, value in points:
            told = {"problem_id": "P", "taken_at": at(day), "scale": "nrs", "value": value, "row_id": f"r{day}"}
            writer.insert(Score.checked(told))
        findings.refresh(writer, clinic, "P")


def stored(clinic: Any) -> list[Finding]:
    with clinic.database.reading() as reader:
        return list(reader.all(Finding))


def states(clinic: Any) -> list[tuple[str, str]]:
    return [(finding.kind.value, finding.status.value) for finding in stored(clinic)]


@pytest.fixture
def flat(clinic: Any, clock: Any) -> Any:
    """A clinic with one problem without relief, on day 20."""
    clock.now = at(20)
    add(clinic, sessions=[0], points=[(0, 8), (14, 7)])
    return clinic


def test_opened_in_the_transaction_that_completes_the_evidence(flat: Any) -> None:
    (finding,) = stored(flat)
    assert (finding.kind.value, finding.status.value, finding.since) == ("no_relief", "open", at(14))
    assert (finding.sessions, finding.scores) == ("S0", "r0;r14")


def test_superseded_by_a_newer_score_and_withdrawn_by_a_correction(flat: Any, clock: Any) -> None:
    clock.now = at(30)
    add(flat, points=[(28, 2)])
    assert states(flat) == [("no_relief", "superseded")]
    with flat.database.writing(flat.who, flat.now()) as writer:
        writer.retract(Score, "r28", reason="wrong patient")
        findings.refresh(writer, flat, "P")
    assert states(flat) == [("no_relief", "open")]
    with flat.database.writing(flat.who, flat.now()) as writer:
        score = writer.get(Score, "r14")
        writer.amend(score.changed(value=2), reason="misheard")
        findings.refresh(writer, flat, "P")
    assert states(flat) == [("no_relief", "withdrawn")]
    with flat.database.reading() as reader:
        history = reader.history(Finding, stored(flat)[0].key)
    assert [version.reason for version in history] == [None, "superseded", "returned", "withdrawn"]


def test_a_retracted_problem_has_no_finding(flat: Any) -> None:
    with flat.database.writing(flat.who, flat.now()) as writer:
        writer.retract(Problem, "P", reason="double")
        findings.refresh(writer, flat, "P")
    assert states(flat) == [("no_relief", "withdrawn")]


def test_nothing_is_written_when_nothing_changed(flat: Any) -> None:
    with flat.database.writing(flat.who, flat.now()) as writer:
        assert findings.refresh(writer, flat, "P").turns == ()


def test_day_42_passes_between_two_openings(clinic: Any, clock: Any) -> None:
    clock.now = at(80)
    points = [(0.0, 8.0), (7.0, 3.0), (28.0, 7.0), (60.0, 8.0), (74.0, 5.0)]
    add(clinic, sessions=[0, 60], points=points)
    assert states(clinic) == []
    findings.refresh_all(clinic)
    clock.now = at(101.4)
    assert findings.refresh_all(clinic).kinds == frozenset()
    clock.now = at(101.5)
    changes = findings.refresh_all(clinic)
    assert changes.patients == {"1"}
    assert states(clinic) == [("short_lived", "open")]
    assert stored(clinic)[0].since == at(101.5)
    clock.now = at(103)
    assert findings.refresh_all(clinic).patients == frozenset()


def test_a_record_dated_ahead_counts_when_its_time_comes(clinic: Any, clock: Any) -> None:
    clock.now = at(13.6)
    add(clinic, sessions=[0], points=[(0, 8), (14, 7)])
    assert states(clinic) == []
    findings.refresh_all(clinic)
    clock.now = at(14.5)
    findings.refresh_all(clinic)
    assert states(clinic) == [("no_relief", "open")]


def test_a_change_of_the_rules_looks_at_everything(flat: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    findings.refresh_all(flat)
    with flat.database.writing(flat.who, flat.now()) as writer:
        writer.amend(stored(flat)[0].changed(status="withdrawn"))
    findings.refresh_all(flat)
    assert states(flat) == [("no_relief", "withdrawn")]
    monkeypatch.setattr(findings, "rules_version", lambda: "other")
    findings.refresh_all(flat)
    assert states(flat) == [("no_relief", "open")]


def test_dismissed_until_its_date(flat: Any, clock: Any) -> None:
    findings.refresh_all(flat)
    saved = findings.dismiss(flat, stored(flat)[0].key, " waiting for the scan ", at(40).date())
    assert saved.record.dismissal_reason == "waiting for the scan"  # type: ignore[attr-defined]  # a finding
    clock.now = at(39)
    findings.refresh_all(flat)
    assert states(flat) == [("no_relief", "dismissed")]
    clock.now = at(40)
    findings.refresh_all(flat)
    assert states(flat) == [("no_relief", "open")]


def test_dismissed_until_new_evidence(flat: Any, clock: Any) -> None:
    findings.dismiss(flat, stored(flat)[0].key, "waiting for the scan", at(90).date())
    clock.now = at(30)
    add(flat, points=[(28, 8)])
    assert states(flat) == [("no_relief", "open")]


def test_a_dismissal_is_of_the_finding_that_was_seen(flat: Any) -> None:
    (finding,) = stored(flat)
    findings.dismiss(flat, finding.key, "waiting for the scan", at(90).date(), version=finding.version)
    with pytest.raises(Conflict) as met:
        findings.dismiss(flat, finding.key, "another reason", at(90).date(), version=finding.version)
    assert met.value.theirs == stored(flat)[0]
    assert met.value.mine == finding.changed(
        status=FindingStatus.DISMISSED, dismissal_reason="another reason", dismissed_until=at(90).date()
    )


def test_a_dismissal_can_be_undone(flat: Any) -> None:
    saved = findings.dismiss(flat, stored(flat)[0].key, "waiting for the scan", at(90).date())
    assert saved.undo is not None
    saved.undo()
    (finding,) = stored(flat)
    assert (finding.status, finding.dismissal_reason) == (FindingStatus.OPEN, None)


@pytest.mark.parametrize(
    ("reason", "until", "field"),
    [("", date(2027, 1, 1), "dismissal_reason"), ("because", date(2026, 1, 25), "dismissed_until")],
)
def test_a_dismissal_needs_a_reason_and_a_date_ahead(flat: Any, reason: str, until: date, field: str) -> None:
    with pytest.raises(Refused) as refused:
        findings.dismiss(flat, stored(flat)[0].key, reason, until)
    assert [problem.field for problem in refused.value.problems] == [field]
    assert states(flat) == [("no_relief", "open")]


def test_what_no_longer_holds_cannot_be_dismissed(flat: Any, clock: Any) -> None:
    clock.now = at(30)
    add(flat, points=[(28, 2)])
    with pytest.raises(Refused):
        findings.dismiss(flat, stored(flat)[0].key, "because", at(90).date())


def test_the_look_at_opening_asks_only_for_what_time_changed(flat: Any, clock: Any) -> None:
    findings.refresh_all(flat)
    with flat.database.reading() as reader:
        looked = judging.last_looked(reader)
        assert looked is not None
        assert (looked.at, looked.rules) == (at(20), findings.rules_version())
        assert judging.waited(reader, at(20), at(41.4), timedelta(days=41.5)) == set()
        assert judging.waited(reader, at(20), at(41.5), timedelta(days=41.5)) == {"P"}
        assert judging.waited(reader, at(42), at(60), timedelta(days=41.5)) == set()
        assert judging.with_sessions(reader) == ["P"]
