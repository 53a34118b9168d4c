"""The letter of a workup: what other pathways brought, what rules a source out, and what is still to be asked."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.render.histories import NOW, at, keep, records_of_the_pictures, score, session
from tpi_tracker import tongue
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.report import ReportSource
from tpi_tracker.domain.workup import Hypothesis, WorkupItem
from tpi_tracker.render.coverage_words import coverage_page
from tpi_tracker.render.note_words import note_page
from tpi_tracker.render.paper_words import days_words
from tpi_tracker.render.referral_words import letter_page
from tpi_tracker.render.report_words import first_page
from tpi_tracker.render.report_workup import cause_words, source_words
from tpi_tracker.services.coverage_reports import coverage_report
from tpi_tracker.services.referrals import referral
from tpi_tracker.services.reports import response_report
from tpi_tracker.services.session_notes import session_note

NO = "104827"
ADVICE = "can the trigger point injections be continued?"


@pytest.fixture
def told(clinic: Any, clock: Any) -> Iterator[Any]:
    clock.now = NOW
    keep(clinic, records_of_the_pictures())
    yield clinic
    tongue.speak("en")


def page(clinic: Any) -> dict[str, Any]:
    return letter_page(referral(clinic, NO))


def test_what_another_pathway_brought_is_told_beside_the_injections(told: Any) -> None:
    assert "Done:" not in page(told)["course"]["text"]
    first, last = date(2026, 10, 20), date(2026, 11, 2)
    step = {"problem_id": "P", "pathway": "epidural_steroid", "started_on": first, "ended_on": last}
    keep(told, [PlanStep.checked(step | {"response": "8 to 3, walks 2 km"}), PlanStep.checked(step)])
    said = page(told)["course"]["text"]
    name = "epidural steroid injection, 20-Oct-2026 to 02-Nov-2026"
    assert f"{name}: 8 to 3, walks 2 km" in said
    assert said.count(name) == 2
    assert said.count(f"{name}:") == 1, "what it brought is not known of the second"


def test_a_note_says_what_other_treatment_was_begun_since(told: Any, clock: Any) -> None:
    def since(session_id: str) -> str:
        rows = dict(note_page(session_note(told, NO, session_id=session_id))["after"]["rows"])
        return rows.get("Since then", "")

    first, last = date(2026, 8, 20), date(2026, 9, 2)
    step = {"problem_id": "P", "pathway": "epidural_steroid", "started_on": first, "ended_on": last}
    keep(told, [PlanStep.checked(step | {"response": "8 to 3"})])
    running = "occupational therapy (26-Oct-2026)"
    done = "epidural steroid injection (20-Aug-2026): 8 to 3"
    assert since("S1").startswith(f"{done}; session 2 (07-Sep-2026); ")
    assert running in since("S1")
    assert since("S2") == "", "its own next call is to come"
    clock.now = at(12, 20)
    assert running in since("S2")
    assert done not in since("S2"), "begun before that session"
    assert "session" not in since("S2"), "there is none after it"


def test_a_note_says_when_no_follow_up_is_to_come(told: Any, clock: Any) -> None:
    def follow_ups() -> str:
        return str(dict(note_page(session_note(told, NO, session_id="S2"))["after"]["rows"])["Follow-ups"])

    assert "none further" not in follow_ups()
    clock.now = at(12, 20)
    assert follow_ups().endswith("2026; none further planned")


def test_the_first_page_tells_what_a_pathway_brought_that_the_conclusion_had_planned(told: Any) -> None:
    def finding() -> str:
        return str(first_page(response_report(told, NO))["finding"]["text"])

    before, first, last = date(2026, 8, 1), date(2026, 10, 20), date(2026, 11, 2)
    step = {"problem_id": "P", "pathway": "epidural_steroid", "response": "8 to 3"}
    keep(told, [PlanStep.checked(step | {"started_on": first})])
    keep(told, [PlanStep.checked(step | {"started_on": before, "ended_on": last, "response": "no change"})])
    assert "Done:" not in finding(), "one runs, the other was begun before the last session"
    keep(told, [PlanStep.checked(step | {"started_on": first, "ended_on": last})])
    assert finding().endswith("Done: epidural steroid injection, 20-Oct-2026 to 02-Nov-2026: 8 to 3.")


def test_tests_of_a_source_are_counted_and_those_not_done_are_told_where_there_are_any() -> None:
    joint = ReportSource(
        "Sacroiliac joint", None, "refuted", None, "sij", None, ((0, 4, 5, 3), (0, 4, 4, 2), (0, 0, 6, 3))
    )
    assert source_words(joint) == (
        "sacroiliac joint: 0 of 5 tests positive, 1 not done (3 positive ones are needed), "
        "0 of 4 tests positive (2 positive ones are needed)"
    )
    untested = "sacroiliac joint: no test recorded (no basis recorded)"
    assert source_words(replace(joint, clusters=((0, 0, 6, 3),))) == untested


def test_a_source_is_ruled_out_by_what_was_looked_for_and_not_by_what_was_found(told: Any) -> None:
    """Blood tests have no branch of their own and say what they tell about."""

    def how(told: Any) -> str:
        return str(dict(row[:2] for row in page(told)["refuted"]["rows"])["inflammatory arthritis"])

    of_workup = {"workup_id": "W", "date": date(2026, 10, 19)}
    keep(told, [Hypothesis.checked(of_workup | {"source": "inflammatory_arthritis", "state": "refuted"})])
    assert how(told) == "no basis recorded"
    keep(
        told,
        [
            WorkupItem.checked(of_workup | {"item": "systemic.esr_crp", "state": "resulted", "result": "normal"}),
            WorkupItem.checked(of_workup | {"item": "systemic.stiffness", "state": "absent"}),
            WorkupItem.checked(of_workup | {"item": "pattern.spread", "state": "present"}),
        ],
    )
    rest = "Stiffness in many joints: absent"
    assert how(told) == f"{rest}; ESR and CRP: resulted, normal"
    with told.database.writing(told.who, told.now()) as writer:
        (blood,) = [row for row in writer.all(WorkupItem) if row.item == "systemic.esr_crp"]
        writer.amend(blood.changed(result="raised", concordant=True))
    assert how(told) == rest, "a result that fits the source rules it out no more"


def test_whether_injections_go_on_is_asked_only_while_a_source_is_open(told: Any) -> None:
    assert page(told)["asked"]["lines"][-1].endswith(ADVICE)
    with told.database.writing(told.who, told.now()) as writer:
        for row in writer.all(Hypothesis):
            if row.state in {"suspected", "supported"}:
                writer.amend(row.changed(state="confirmed"))
    lines = page(told)["asked"]["lines"]
    assert lines
    assert not [line for line in lines if line.endswith(ADVICE)]


@pytest.mark.parametrize("language", tongue.LANGUAGES)
def test_no_full_stop_stands_beside_a_dose(told: Any, language: str) -> None:
    """In a line that is read from the right it would make ``1 %`` look like ``.1 %``."""
    tongue.speak(language)
    said = note_page(session_note(told, NO))["finding"]["text"].rstrip("\N{POP DIRECTIONAL ISOLATE}")
    assert said.endswith("mg")


def test_a_note_tells_the_days_that_are_over_from_the_next(told: Any, clock: Any) -> None:
    def follow_ups() -> str:
        return str(dict(note_page(session_note(told, NO, session_id="S2"))["after"]["rows"])["Follow-ups"])

    assert "; next 30-Nov-2026" in follow_ups()
    clock.now = at(9, 8)
    assert "next" not in follow_ups(), "all are still to come"


def test_a_note_tells_when_a_step_that_runs_is_reviewed(told: Any, clock: Any) -> None:
    clock.now = at(12, 20)
    running = {"problem_id": "P", "pathway": "gabapentinoid", "started_on": date(2026, 10, 1)}
    keep(told, [PlanStep.checked(running | {"review_on": date(2026, 12, 24)})])
    since = dict(note_page(session_note(told, NO, session_id="S2"))["after"]["rows"])["Since then"]
    assert "gabapentinoid (01-Oct-2026), review 24-Dec-2026" in since


def test_a_note_tells_what_became_of_a_session_that_helped_too(clinic: Any, clock: Any) -> None:
    clock.now = NOW
    after = [score(at(*day), 1) for day in ((8, 20), (9, 20), (10, 20))]
    keep(clinic, [*records_of_the_pictures()[:2], score(at(8, 1, 9), 8), session("S", at(8, 1)), *after])
    page = note_page(session_note(clinic, NO))
    assert page["figures"][0][0].startswith("Sustained")
    said = dict(page["after"]["rows"])["What became of it"]
    assert said
    assert "behind it" not in said, "no cause is looked for where it helped"


def test_what_a_source_is_ruled_out_by_is_the_same_in_the_report_and_in_the_letter(told: Any) -> None:
    of_workup = {"workup_id": "W", "date": date(2026, 10, 19)}
    keep(
        told,
        [
            Hypothesis.checked(of_workup | {"source": "inflammatory_arthritis", "state": "refuted"}),
            WorkupItem.checked(of_workup | {"item": "systemic.esr_crp", "state": "resulted", "result": "normal"}),
        ],
    )
    refuted = dict(first_page(response_report(told, NO))["workup"]["rows"])["Refuted"]
    assert refuted.endswith("inflammatory arthritis (ESR and CRP: resulted, normal)")
    assert refuted.startswith("fibromyalgia (no basis recorded)"), "nothing of it was answered"


def test_what_a_repeat_needs_tells_what_was_done_last_how_it_went_and_what_comes_next(told: Any) -> None:
    page = coverage_page(coverage_report(told, NO))
    said = page["course"]["text"].replace("\N{NO-BREAK SPACE}", " ")
    assert said.startswith("Last: session 2 (07-Sep-2026): L levator, rhomboids, infraspinatus; lidocaine")
    assert "did not last" in said
    assert said.endswith(cause_words(response_report(told, NO)))
    assert page["next"]["lines"] == first_page(response_report(told, NO))["next"]["lines"]


@pytest.mark.parametrize(("count", "said"), [(1, "1 يوم"), (7, "7 أيام"), (14, "14 يومًا"), (100, "100 يوم")])
def test_days_have_the_form_of_their_count(count: int, said: str) -> None:
    assert days_words(count, "ar") == said.replace(" ", "\N{NO-BREAK SPACE}")
    assert days_words(count, "en") == f"{count}\N{NO-BREAK SPACE}d"


def test_a_score_after_the_days_that_are_judged_is_told_as_one(clinic: Any, clock: Any) -> None:
    clock.now = NOW
    first = at(4, 20)
    scores = [
        score(at(4, 20, 9), 7),
        score(at(5, 4), 6),
        score(at(10, 17), 6, key="180"),
        score(at(10, 18), 5, key="181"),
    ]
    keep(clinic, [*records_of_the_pictures()[:2], session("S", first), *scores])
    said = "Not judged, after day 180: 5 on 18-Oct-2026."
    assert said in first_page(response_report(clinic, NO))["why"]["text"]
    assert said in dict(note_page(session_note(clinic, NO))["after"]["rows"])["What became of it"]
    assert said in coverage_page(coverage_report(clinic, NO))["course"]["text"]
    keep(clinic, [session("S2", at(10, 18, 9))])
    assert "Not judged" not in first_page(response_report(clinic, NO))["why"]["text"], "it is of the next session"
