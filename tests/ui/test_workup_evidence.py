"""The workup page: pattern with its basis, proposals, clusters by level, evidence, timing, reasons, cautions."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tpi_tracker.domain.codes import HypothesisState, ItemState, Side
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.services import drafts, patients, problems, sessions, treatments, workups
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.plan import PlanPage
from tpi_tracker.ui.pages.workup import WorkupPage
from tpi_tracker.ui.places import PlanPlace, TreatmentsPlace, WorkupPlace
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.workup_conclusion import OfferRow

WAINNER = ("ultt_a", "spurling", "distraction", "rotation")


@pytest.fixture
def neck(clinic):
    """A neck that was injected an hour ago, with no twitch and little relief."""
    values = {"patient_no": "7", "family_name": "Berger", "given_name": "Eva", "birth_date": date(1950, 5, 1)}
    patients.register(clinic, Patient.checked(values))
    told = {"title": "Neck", "region": "neck", "side": "left", "onset_date": clinic.today() - timedelta(days=10)}
    problems.add(clinic, Problem.checked({"problem_id": "P", "patient_no": "7", "off_work_due_to_pain": True} | told))
    at = clinic.now() - timedelta(hours=1)
    site = {"session_id": "S", "muscle": "upper_trapezius", "side": "left", "volume_ml": 0.1}
    entry = sessions.SessionEntry(
        session=Session.checked({"session_id": "S", "problem_id": "P", "performed_at": at}),
        sites=(Site.checked(site | {"twitch": False, "recognised_pain": False}),),
        baseline=Score.checked({"problem_id": "P", "taken_at": at, "scale": "nrs", "value": 8}),
        post_score=Score.checked(
            {"problem_id": "P", "taken_at": at + timedelta(minutes=20), "scale": "nrs", "value": 7}
        ),
    )
    sessions.record(clinic, entry)
    return clinic


@pytest.fixture
def page(qtbot, neck):
    return opened(qtbot, neck)


def opened(qtbot, clinic):
    made = WorkupPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.resize(1364, 820)
    made.open_place(WorkupPlace("7", "P"))
    made.show()
    made.activateWindow()
    return made


def kept(page):
    return workups.view(page.clinic, page.workup_id)


def answer(page, item, state, **more):
    page.saves.answer(item, state, more)


def next_looks(card):
    return [label for label in card._points.findChildren(Text) if "usual next look" in label.text()]


def source(page, key):
    page._open_step("sources")
    page._sources.show_source(key)
    return page._sources.box(key)


def test_the_pattern_points_to_something_and_shows_on_what_it_rests(page, qtbot):
    card = page._cards["pattern"]
    (point,) = card.points()
    assert point.startswith("No relief inside the anaesthetic window, no twitch, the pain not reproduced")
    assert card.basis_words() == []
    card.basis.setFocus()
    qtbot.keyClick(card.basis, Qt.Key.Key_Return)
    words = " ".join(card.basis_words())
    assert "Twitch at 0 of 1 recorded sites" in words
    assert "whether the pain moved or spread" in words
    assert "A choice of this program" in words
    answer(page, "pattern.neurological", ItemState.PRESENT, note="numb thumb")
    assert len(card.points()) == 2
    assert "Answered: numb thumb" in " ".join(card.basis_words())
    qtbot.keyClick(card.basis, Qt.Key.Key_Return)
    assert card.basis_words() == []


def test_a_proposal_is_accepted_by_one_key_and_never_stored_by_itself(page, qtbot):
    page._open_step("technical")
    row = page._cards["technical"].rows["technical.localisation"]
    assert "From the records: Twitch at 0 of 1 recorded sites" in row.said()
    assert row.segments.segment("present").is_proposed
    assert row.segments.value() is None
    assert kept(page).answers == {}
    assert page.focusWidget() is row.segments.segment("present")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    told = kept(page).answers["technical.localisation"]
    assert told.state is ItemState.PRESENT
    assert told.note.startswith("Twitch at 0 of 1 recorded sites; pain reproduced at 0 of 1")
    assert told.author == page.clinic.user.name
    assert not row.segments.segment("present").is_proposed


def test_another_answer_than_the_proposed_one_takes_no_note(page):
    page._open_step("technical")
    row = page._cards["technical"].rows["technical.volume"]
    assert row.segments.segment("present").is_proposed
    row.segments.segment("absent").click()
    told = kept(page).answers["technical.volume"]
    assert (told.state, told.note) == (ItemState.ABSENT, None)


def test_a_folded_card_says_how_many_answers_are_proposed(page):
    assert page._cards["technical"].second.text() == "2 proposed from the records"
    assert page._cards["complexity"].second.text() == "1 answer proposed from the records"


def test_four_of_four_shows_its_own_figures(page):
    box = source(page, "cervical_radiculopathy")
    for test in WAINNER[:3]:
        box.rows[f"cervical.{test}"].segments.segment("present").click()
    assert box.cluster.accessibleName() == "3 of 4 positive: rule met (3 or more)"
    assert [box.cluster.figure(key) for key in ("sn", "sp", "lrp", "lrn")] == ["0.39", "0.94", "6.1", "not given"]
    box.rows["cervical.rotation"].segments.segment("present").click()
    assert box.cluster.accessibleName() == "4 of 4 positive: rule met (all 4)"
    assert [box.cluster.figure(key) for key in ("sn", "sp", "lrp", "lrn")] == ["0.24", "0.99", "30.3", "not given"]
    assert "very wide" in box.cluster.accessibleDescription()
    assert kept(page).hypotheses == {}


def test_a_test_alone_carries_its_figures(page):
    box = source(page, "lumbar_radiculopathy")
    assert box.rows["lumbar.slr"].said() == "Sn 0.89\u20130.92  Sp 0.25\u20130.28  LR+ 1.19  LR\u2212 0.44."
    assert "Sp" in box.rows["lumbar.crossed_slr"].accessibleDescription()
    assert box.rows["lumbar.slump"].said() == "Sn 0.80\u20130.84  Sp 0.71."


def test_no_usual_next_look_is_named_while_a_red_flag_is_present(page):
    card = page._cards["pattern"]
    assert len(next_looks(card)) == 1
    answer(page, "red.myelopathy", ItemState.PRESENT)
    assert (len(card.points()), next_looks(card)) == (1, [])
    answer(page, "red.myelopathy", ItemState.ABSENT)
    assert len(next_looks(card)) == 1


def test_the_myelopathy_tests_open_under_their_flag_and_count_the_age(page, qtbot):
    card = page._cards["red_flags"]
    tests = card.tests["red.myelopathy"]
    assert tests.rows == {}
    tests.toggle.setFocus()
    qtbot.keyClick(tests.toggle, Qt.Key.Key_Return)
    assert list(tests.rows) == [f"myelopathy.{t}" for t in ("gait", "hoffmann", "supinator", "babinski")]
    tests.rows["myelopathy.gait"].segments.segment("present").click()
    tests.rows["myelopathy.hoffmann"].segments.segment("present").click()
    box = tests._box
    assert box.accessibleName() == "3 of 5 positive: rule met (3 or more)"
    assert (box.figure("lrp"), box.figure("sn")) == ("30.9", "")
    assert "5.5 to 181.8" in box.accessibleDescription()
    assert "76 years, counts" in tests._age.text()
    assert "red.myelopathy" not in kept(page).answers
    assert page._gate.title() == "Gate not complete"


def test_the_tests_open_by_themselves_where_the_flag_is_present(page):
    tests = page._cards["red_flags"].tests["red.myelopathy"]
    answer(page, "red.myelopathy", ItemState.PRESENT)
    assert len(tests.rows) == 4


def test_a_park_count_says_that_no_figures_were_read(qtbot, neck):
    problems.amend(neck, problems.get(neck, "P").changed(region="shoulder"))
    page = opened(qtbot, neck)
    box = source(page, "tendon_bursa")
    for key in ("painful_arc", "drop_arm", "external_rotation"):
        box.rows[f"tendon.{key}"].segments.segment("present").click()
    assert box.cluster.accessibleName() == "3 of 3 positive: rule met (all 3)"
    assert "No accuracy figures were read" in box.cluster.accessibleDescription()
    assert [box.cluster.figure(key) for key in ("sn", "sp", "lrp", "lrn", "auc")] == [""] * 5


def test_emg_before_three_weeks_is_said_and_not_blocked(page):
    row = source(page, "cervical_radiculopathy").rows["cervical.emg"]
    assert row.said().startswith("Not before ")
    row.segments.segment("ordered").click()
    assert kept(page).answers["cervical.emg"].state is ItemState.ORDERED
    assert row.said().startswith("Not before ")


def test_evidence_stands_in_the_source_and_in_the_summary(page):
    box = source(page, "cervical_radiculopathy")
    page.saves.weigh("cervical_radiculopathy", "suspected")
    box.rows["cervical.arm_pain"].segments.segment("present").click()
    answer(page, "cervical.mri", ItemState.RESULTED, result="C4 right", concordant=False)
    answer(page, "cervical.emg", ItemState.RESULTED, result="normal", concordant=False)
    words = box.evidence_words()
    assert "Speaks for it: Arm pain present." in words
    assert "Against it: MRI cervical spine does not fit: C4 right." in words
    assert any("excludes nothing: normal" in line for line in words)
    summary = [text.text() for text in page._summary.findChildren(Text)]
    assert "Cervical radiculopathy, left" in summary
    assert "For: Arm pain present." in summary
    assert "Against: MRI cervical spine does not fit: C4 right." in summary


def test_a_refuted_source_stays_with_its_reason(page, qtbot):
    box = source(page, "cervical_radiculopathy")
    box.state.segment("refuted").click()
    assert page.focusWidget() is box.note
    QTest.keyClicks(box.note, "MRI clean")
    qtbot.keyClick(box.note, Qt.Key.Key_Return)
    weight = kept(page).hypotheses["cervical_radiculopathy"]
    assert (weight.state, weight.note, weight.side) == (HypothesisState.REFUTED, "MRI clean", Side.LEFT)
    summary = [text.text() for text in page._summary.findChildren(Text)]
    assert "Refuted because: MRI clean" in summary
    assert "Refuted" in summary


def test_the_side_of_a_source_can_be_another_than_the_problems(page):
    box = source(page, "cervical_radiculopathy")
    assert not box.side.isVisible()
    page.saves.weigh("cervical_radiculopathy", "suspected")
    assert box.side.value() == "left"
    box.side.segment("right").click()
    page.saves.weigh("cervical_radiculopathy", "supported")
    assert kept(page).hypotheses["cervical_radiculopathy"].side is Side.RIGHT


def test_a_reason_half_typed_is_there_again(page, qtbot, neck):
    box = source(page, "cervical_radiculopathy")
    box.state.segment("refuted").click()
    QTest.keyClicks(box.note, "reflexes eq")
    page._keeper._timer.timeout.emit()
    made = opened(qtbot, neck)
    again = made._sources.box("cervical_radiculopathy")
    assert again.note.text() == "reflexes eq"
    assert not made._sources.is_folded
    made.first_focus()
    assert made.focusWidget() is again.note
    qtbot.keyClick(again.note, Qt.Key.Key_Return)
    assert kept(made).hypotheses["cervical_radiculopathy"].note == "reflexes eq"
    assert drafts.drafts(neck) == ()


def test_a_count_is_read_by_age_and_a_wrong_one_is_refused_at_its_row(page, qtbot):
    page._open_step("mechanics")
    row = page._cards["mechanics"].rows["mechanics.beighton"]
    row.segments.segment("resulted").click()
    QTest.keyClicks(row._text, "12")
    qtbot.keyClick(row._text, Qt.Key.Key_Return)
    assert "whole number from 0 to 9" in row.said()
    assert kept(page).answers["mechanics.beighton"].result is None
    row._text.clear()
    QTest.keyClicks(row._text, "4")
    qtbot.keyClick(row._text, Qt.Key.Key_Return)
    assert kept(page).answers["mechanics.beighton"].result == "4"
    assert row.said() == "4 of 9: at or above 4 (over 50 years)."


def test_risk_factors_stand_in_the_complexity_step_and_are_no_score(page):
    page._open_step("complexity")
    risk = page._cards["complexity"].risk
    assert risk.isVisible()
    assert "Off work because of the pain" in risk.accessibleDescription()
    assert "Hopwood" in risk.accessibleDescription()
    assert "not a score" in [text.text() for text in risk.findChildren(Text)]


def test_an_offer_says_its_reason_its_cautions_and_that_nobody_verified_them(page):
    answer(page, "mechanics.sleep", ItemState.PRESENT)
    page._open_step("conclusion")
    rows = {row.accessibleName(): row for row in page._conclusion._offers.findChildren(OfferRow)}
    said = [line.text() for line in rows["Muscle relaxant"].cautions]
    assert said[0] == "Sedating: driving, falls, alcohol and other sedatives. Unverified."
    assert "Beers" in said[1]
    assert "ECG" in rows["Low-dose antidepressant"].cautions[0].text()
    assert "ECG" in rows["Low-dose antidepressant"].button.accessibleDescription()
    assert rows["Intensified physiotherapy"].cautions == []


def test_what_was_tried_stands_where_a_pathway_is_chosen(page, qtbot, neck):
    page._open_step("conclusion")
    assert page._conclusion.tried.words() == "No earlier or current treatment is recorded."
    told = {"problem_id": "P", "started_on": date(2025, 3, 3)}
    ended = {"kind": "physiotherapy", "ended_on": date(2025, 5, 30), "helped": False}
    page.hub.tell(treatments.add(neck, Treatment.checked(told | ended)).changes)
    drug = {"kind": "prescribed_medication", "name": "gabapentin"}
    page.hub.tell(treatments.add(neck, Treatment.checked(told | drug)).changes)
    expected = "Taken now: gabapentin since Mar 2025. Tried: physiotherapy Mar to May 2025, did not help."
    assert page._conclusion.tried.words() == expected
    went = []
    page.went.connect(went.append)
    page._conclusion.tried.button.click()
    assert went == [TreatmentsPlace("7", "P")]
    plan = PlanPage(neck, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(plan)
    plan.open_place(PlanPlace("7", "P", pathway="gabapentinoid"))
    assert plan.tried.words() == expected
    assert "kidney" in plan._thought_of.text()


def test_a_concluded_workup_proposes_nothing(page, qtbot, neck):
    workups.conclude(neck, page.workup_id, "none")
    made = opened(qtbot, neck)
    made._open_step("technical")
    row = made._cards["technical"].rows["technical.localisation"]
    assert row.said() == ""
    assert not row.segments.segment("present").is_proposed
