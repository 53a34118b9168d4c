"""Making a report: which problem, which instant, and the entry in the audit."""

from datetime import date

import pytest

from tests.render.histories import NOW, at, keep, records_of_the_pictures, score, session
from tpi_tracker import tongue
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.problem import Problem
from tpi_tracker.render.report_details import sections
from tpi_tracker.render.report_words import first_page
from tpi_tracker.services import findings, reports, workups
from tpi_tracker.services.saving import Missing


@pytest.fixture
def told(clinic, clock):
    """The clinic with the history of the pictures, on the day of the pictures."""
    clock.now = NOW
    keep(clinic, records_of_the_pictures())
    return clinic


def exports(clinic) -> list[tuple[str, str]]:
    with clinic.database.reading() as reader:
        rows = reader.connection.exec_driver_sql("SELECT action, patient_no FROM audit").fetchall()
    return [tuple(row) for row in rows if row[0] in {"export", "print"}]


def test_the_report_holds_finding_figures_and_workup(told) -> None:
    report = reports.response_report(told, "104827")
    assert report.failure is not None
    assert (report.failure.kind, report.failure.since) == ("short_lived", at(10, 5, 9, 0))
    assert (report.scored, report.due) == (7, 8)
    assert [s.verdict.verdict for s in report.sessions] == ["not_sustained", "not_sustained"]
    assert report.workup is not None
    assert report.workup.gate_is_complete
    assert [source.state for source in report.workup.sources] == ["suspected", "suspected", "refuted"]
    assert report.pattern is not None
    assert report.pattern.twitch == (4, 5)


def test_the_workup_of_the_flag_is_reported_else_the_one_concluded_last(told) -> None:
    """An empty one that is opened later does not take its place."""
    workups.conclude(told, "W", "L5 root")
    empty = workups.open_workup(told, "P").record.key
    report = reports.response_report(told, "104827")
    assert report.workup is not None
    assert (report.workup.conclusion, report.workup.gate_answered) == ("L5 root", 7)
    findings.refresh_all(told)
    with told.database.reading() as reader:
        (flag,) = reader.all(Finding, problem_id="P")
    with told.database.writing(told.who, told.now()) as writer:
        writer.amend(flag.changed(status="in_workup", workup_id=empty))
    report = reports.response_report(told, "104827")
    assert report.workup is not None
    assert (report.workup.conclusion, report.workup.gate_answered) == (None, 0)


def test_records_after_the_instant_do_not_exist(told) -> None:
    report = reports.response_report(told, "104827", as_of=at(9, 20))
    assert report.failure is None
    assert report.workup is None
    assert report.plan_steps == ()
    assert len(report.chart.points) == 10
    assert report.sessions[-1].verdict.verdict == "pending"
    assert (report.scored, report.due) == (5, 5)
    assert report.today == date(2026, 9, 20)
    before = reports.response_report(told, "104827", as_of=at(6, 10))
    assert before.sessions == ()
    assert len(before.chart.points) == 1


def test_a_score_within_the_first_hours_is_not_what_is_there_now(told) -> None:
    early = reports.response_report(told, "104827", as_of=at(9, 7, 23))
    value, words = first_page(early)["figures"][0]
    assert value.endswith("→ 2")
    assert " min after it; none later" in words
    later = first_page(reports.response_report(told, "104827"))["figures"][0]
    assert " min after" not in later[1]


def test_follow_ups_name_their_session_and_a_source_is_named_once(told) -> None:
    report = reports.response_report(told, "104827")
    tables = {section["title"]: section for section in sections(report)}
    calls = tables["Follow-ups and calls"]
    assert calls["heads"][1] == "Session"
    assert {row[1] for row in calls["rows"]} == {"1", "2"}
    bases = [row[1] for row in tables["Listed with higher risk of failure (not a score)"]["rows"]]
    assert [basis.startswith("Hopwood") for basis in bases] == [True, False, False]
    assert bases[1:] == [
        "the same source (the cut-off of 12 months is our own)",
        "the same source (short-term outcome)",
    ]


def test_the_problem_worked_on_last_is_taken_unless_one_is_named(told) -> None:
    keep(
        told,
        [
            Problem.checked({"problem_id": "Q", "patient_no": "104827", "title": "Right low back"}),
            session("SQ", at(11, 22)).changed(problem_id="Q"),
            score(at(11, 22, 9), 6, key="q").changed(problem_id="Q"),
        ],
    )
    assert reports.response_report(told, "104827", "Q").problem.title == "Right low back"
    assert reports.response_report(told, "104827", "P").problem.title == "Left shoulder blade"
    assert reports.response_report(told, "104827").problem.problem_id == "Q"


def test_who_is_not_there_is_said(told) -> None:
    for patient_no, problem_id in (("nobody", None), ("104827", "nothing")):
        with pytest.raises(Missing):
            reports.response_report(told, patient_no, problem_id)


def test_a_patient_without_a_problem(clinic, clock) -> None:
    clock.now = NOW
    keep(clinic, records_of_the_pictures()[:1])
    with pytest.raises(reports.NothingToReport):
        reports.response_report(clinic, "104827")


def test_handing_over_is_entered_in_the_audit_looking_is_not(told) -> None:
    reports.response(told, "104827", handed_over=False)
    assert exports(told) == []
    reports.response(told, "104827")
    reports.note(told, "104827", "P", "print")
    assert exports(told) == [("export", "104827"), ("print", "104827")]


def test_read_only_reports_without_an_entry(told) -> None:
    told.read_only = True
    assert reports.response(told, "104827").page_count == 3
    assert exports(told) == []


@pytest.fixture
def gone_worse(clinic, clock):
    """One session after which the pain was never below its baseline, nothing planned, and then silence."""
    clock.now = NOW
    patient, problem = records_of_the_pictures()[:2]
    patient = patient.changed(allergies=None, anticoagulant=None)
    keep(clinic, [patient, problem, session("S1", at(1, 12)), score(at(1, 12, 9, 45), 6), score(at(1, 26), 8, "phone")])
    findings.refresh_all(clinic, rules_changed=True)
    return clinic


def test_a_pain_that_grew_is_told_in_points_and_not_as_negative_relief(gone_worse) -> None:
    change, best, last, followed = first_page(reports.response_report(gone_worse, "104827"))["figures"]
    assert change[0] == "6 → 8"
    assert best == ["none", "relief after session 1: no judged score below the baseline"]
    assert last == ["+2", "points above the baseline at the last judged score, 26-Jan"]
    assert followed == ["none", "follow-ups planned; last score 26-Jan-2026"]


def test_what_comes_next_is_something_to_do(gone_worse) -> None:
    lines = first_page(reports.response_report(gone_worse, "104827"))["next"]["lines"]
    assert "No score since 26-Jan-2026 and none planned: ask how strong the pain is now" in lines
    assert "Open the differential workup: none is open yet" in lines
    assert any(line.startswith("Ask and record: ") and "allergies" in line for line in lines)
    soon = first_page(reports.response_report(gone_worse, "104827", as_of=at(2, 2)))["next"]["lines"]
    assert not any("No score since" in line for line in soon)


def test_in_arabic_what_was_before_stands_at_the_right_and_a_dose_keeps_its_order(told) -> None:
    tongue.speak("ar")
    try:
        page = first_page(reports.response_report(told, "104827"))
    finally:
        tongue.speak("en")
    assert page["figures"][0][0] == "7 ← 5"
    for row in page["sessions"]["rows"]:
        run = row["injectate"].partition("\N{LEFT-TO-RIGHT ISOLATE}")[2].partition("\N{POP DIRECTIONAL ISOLATE}")[0]
        assert run.replace("\N{NO-BREAK SPACE}", " ") in {"1 %, 3 mL = 30 mg", "1 %, 4 mL = 40 mg"}
