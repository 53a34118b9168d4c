"""``evaluate`` reads batch by batch: however many are read together, the same is told, and a fault leaves no half."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tpi_tracker import console
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.services import findings, synthetic
from tpi_tracker.services.evaluation import evaluate, evaluating
from tpi_tracker.store import histories as store_histories


@pytest.fixture
def populated(clinic: Any) -> Any:
    synthetic.fill(clinic, 25, 3, clinic.today())
    findings.refresh_all(clinic)
    return clinic


@pytest.mark.parametrize("at_once", [1, 7, 25, 500])
def test_however_many_are_read_together_the_same_is_told(
    populated: Any, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = evaluate(populated)
    numbers = [problem["patient_no"] for problem in whole["problems"]]
    assert len(set(numbers)) > 7
    read = store_histories.histories
    monkeypatch.setattr(
        "tpi_tracker.services.evaluation.histories", lambda reader, number: read(reader, number, at_once=at_once)
    )
    assert evaluate(populated) == whole
    one = evaluate(populated, numbers[3])["problems"]
    assert one == [problem for problem in whole["problems"] if problem["patient_no"] == numbers[3]]


def test_an_instant_keeps_the_offset_it_came_with_and_a_correction_recorded_later_counts(clinic: Any) -> None:
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        person = {"patient_no": "1", "family_name": "N", "given_name": "J", "birth_date": "1970-01-01"}
        writer.insert(Patient.checked(person))
        writer.insert(Problem.checked({"problem_id": "P", "patient_no": "1", "title": "Neck"}))
        writer.insert(
            Session.checked({"session_id": "S", "problem_id": "P", "performed_at": "2026-01-05T09:00:00-05:00"})
        )
        for at, value in (
            ("2026-01-05T08:00:00-05:00", 4),
            ("2026-01-05T14:00:00.250000+01:00", 8),
            ("2026-01-05T13:00:00.250000+00:00", 7),
            ("2026-01-26T09:00:00-05:00", 7),
            ("2026-02-20T10:30:00-04:00", 7),
        ):
            writer.insert(Score.checked({"problem_id": "P", "taken_at": at, "scale": "nrs", "value": value}))
    (problem,) = evaluate(clinic)["problems"]
    (session,) = problem["sessions"]
    assert session["performed_at"] == "2026-01-05T09:00:00-05:00"
    assert session["baseline"] == {
        "value": 7,
        "scale": "nrs",
        "measure": "now",
        "taken_at": "2026-01-05T13:00:00.250000+00:00",
    }
    assert problem["flag"]["since"] == "2026-01-26T09:00:00-05:00"
    as_of = datetime(2026, 1, 26, 14, tzinfo=UTC)
    assert evaluate(clinic, as_of=as_of)["problems"][0]["flag"]["since"] == "2026-01-26T09:00:00-05:00"


def test_problems_are_told_one_by_one(populated: Any) -> None:
    with evaluating(populated) as told:
        first = next(told.problems)
        rest = list(told.problems)
    assert [first, *rest] == evaluate(populated)["problems"]


def test_a_fault_before_the_first_megabytes_are_made_leaves_stdout_empty(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(pieces: int) -> Iterator[str]:
        yield from ("x" * 100 for _ in range(pieces))
        raise OSError("the disk is gone")

    monkeypatch.setattr(console, "HELD_BACK", 1_000)
    monkeypatch.setattr(console, "WRITTEN_AT_ONCE", 300)
    with pytest.raises(OSError, match="gone"):
        console.give(broken(9))
    assert capsys.readouterr().out == ""
    with pytest.raises(OSError, match="gone"):
        console.give(broken(14))
    assert len(capsys.readouterr().out) == 1_300
    console.give(["a", "b"])
    assert capsys.readouterr().out == "ab"
