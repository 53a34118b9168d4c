"""The workup page: gate, steps, sources, conclusion; and the plan."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tpi_tracker.domain.checklist import ItemKind
from tpi_tracker.domain.codes import HypothesisState, ItemState, Role
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.user import User
from tpi_tracker.services import drafts, patients, plans, problems, workups
from tpi_tracker.services.checklists import checklist
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.pages.plan import PlanPage
from tpi_tracker.ui.pages.workup import WorkupPage
from tpi_tracker.ui.places import PlanPlace, WorkupPlace
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.red_flag_first import RedFlagFirst
from tpi_tracker.ui.widgets.workup_conclusion import OfferRow

FLAGS = [item.key for item in checklist().items if item.step == "red_flags" and item.part_of is None]


@pytest.fixture
def low_back(clinic):
    values = {"patient_no": "7", "family_name": "Berger", "given_name": "Eva", "birth_date": date(1970, 5, 1)}
    patients.register(clinic, Patient.checked(values))
    problems.add(
        clinic, Problem.checked({"problem_id": "P", "patient_no": "7", "title": "Low back", "region": "low_back"})
    )
    return clinic


@pytest.fixture
def page(qtbot, low_back):
    hub = ChangeHub()
    page = WorkupPage(low_back, Jobs(inline=True), hub)
    qtbot.addWidget(page)
    page.resize(1364, 820)
    page.open_place(WorkupPlace("7", "P"))
    page.show()
    return page


def kept(page):
    return workups.view(page.clinic, page.workup_id)


def test_opens_at_the_gate_and_says_it_is_not_complete(page):
    assert page.accessibleName() == "Workup"
    assert page._gate.isVisible()
    assert page._gate.title() == "Gate not complete"
    assert not page._cards["red_flags"].is_folded


def test_answers_by_keys_are_kept_at_once(page, qtbot):
    row = page._cards["red_flags"].rows["red.cancer"]
    segment = row.segments.segment("absent")
    segment.setFocus()
    qtbot.keyClick(segment, Qt.Key.Key_Space)
    assert kept(page).answers["red.cancer"].state is ItemState.ABSENT
    page.activateWindow()
    qtbot.keyClick(segment, Qt.Key.Key_Right)
    assert kept(page).answers["red.cancer"].state is ItemState.ABSENT
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert kept(page).answers["red.cancer"].state is ItemState.PRESENT
    assert "Red flag present: Cancer" in page._gate.title()


def test_same_answer_again_clears_it(page, qtbot):
    segment = page._cards["red_flags"].rows["red.cancer"].segments.segment("absent")
    qtbot.keyClick(segment, Qt.Key.Key_Space)
    qtbot.keyClick(segment, Qt.Key.Key_Space)
    assert "red.cancer" not in kept(page).answers
    assert page._cards["red_flags"].rows["red.cancer"].segments.value() is None


def test_complete_gate_hides_its_note(page):
    for key in FLAGS:
        page._cards["red_flags"].rows[key].segments.segment("absent").click()
    assert not page._gate.isVisible()
    assert page._cards["red_flags"].chip.text() == "Gate complete"


def test_every_step_is_a_named_group(page):
    names = [page._cards[step.key].accessibleName() for step in checklist().steps]
    assert names == [step.title for step in checklist().steps]


def test_source_is_weighed_and_its_cluster_counted(page):
    page._steps.rows["sources"].chosen.emit("sources")
    page._sources.show_source("si_joint")
    box = page._sources.box("si_joint")
    for key in ("si.distraction", "si.thigh_thrust", "si.sacral_thrust"):
        box.rows[key].segments.segment("present").click()
    assert "3 of 5 positive: rule met" in box.cluster.accessibleName()
    assert kept(page).hypotheses == {}
    box.state.segment("supported").click()
    assert kept(page).hypotheses["si_joint"].state is HypothesisState.SUPPORTED


def test_result_of_an_investigation_takes_a_text(page, qtbot):
    page._open_step("sources")
    page._sources.show_source("lumbar_radiculopathy")
    row = page._sources.box("lumbar_radiculopathy").rows["lumbar.mri"]
    row.segments.segment("resulted").click()
    row._text.setText("L5 root, left")
    row._text.editingFinished.emit()
    row._concordant.segment("yes").click()
    found = kept(page).answers["lumbar.mri"]
    assert (found.result, found.concordant) == ("L5 root, left", True)


def test_conclusion_needs_words_then_locks_every_answer(page):
    page._open_step("conclusion")
    page._conclusion.conclude.click()
    assert "required" in page._conclusion.error.text()
    page._conclusion.text.setPlainText("Sacroiliac joint, left")
    page._conclusion.conclude.click()
    assert kept(page).workup.conclusion == "Sacroiliac joint, left"
    assert not page._cards["technical"].rows["technical.volume"].segments.isEnabled()
    assert page._closed.isVisible()
    page._closed.reopen.click()
    assert not page._closed.isVisible()
    assert page._cards["technical"].rows["technical.volume"].segments.isEnabled()


def test_a_concluded_workup_is_shown_until_a_new_one_is_asked_for(page, qtbot, low_back):
    page._cards["red_flags"].rows["red.cancer"].segments.segment("absent").click()
    first = page.workup_id
    workups.conclude(low_back, first, "Sacroiliac joint, left")
    made = again(qtbot, low_back)
    assert made.workup_id == first
    assert "Sacroiliac joint, left" in made._closed.title()
    assert made._cards["red_flags"].rows["red.cancer"].segments.value() == "absent"
    assert not made._conclusion.is_folded
    made.activateWindow()
    made.first_focus()
    assert made.focusWidget() is made._steps.rows["conclusion"]
    made._closed.begin.click()
    assert made.workup_id != first
    assert not made._closed.isVisible()
    assert kept(made).answers == {}
    assert made._conclusion.text.toPlainText() == ""
    assert workups.view(low_back, first).workup.concluded_on is not None


@pytest.mark.parametrize("size", [(1364, 820), (1364, 2400), (900, 700)])
def test_the_note_of_a_concluded_workup_is_as_high_as_its_words(page, qtbot, qapp, low_back, size):
    told = "Sacroiliac joint, left, confirmed by two blocks; a programme and a belt are planned, the needle is not"
    workups.conclude(low_back, page.workup_id, told)
    page.resize(*size)
    page.open_place(WorkupPlace("7", "P"))
    for _ in range(4):
        qapp.processEvents()
    assert page._closed.height() == page._closed.heightForWidth(page._closed.width())


def test_a_concluded_workup_cannot_be_reopened_where_nothing_can_be_written(page, qtbot, low_back):
    workups.conclude(low_back, page.workup_id, "Sacroiliac joint, left")
    low_back.read_only = True
    made = again(qtbot, low_back)
    assert made._closed.isVisible()
    assert not made._closed.reopen.isVisible()
    assert not made._closed.begin.isVisible()


def test_offer_leads_to_the_plan(page, qtbot):
    page.saves.weigh("si_joint", "confirmed")
    page._open_step("conclusion")
    asked = []
    page.went.connect(asked.append)
    page._conclusion.planned.emit("joint_injection")
    assert asked == [PlanPlace("7", "P", pathway="joint_injection")]


def test_narrow_window_puts_the_summary_under(page):
    page.resize(1100, 700)
    assert page._summary.parentWidget() is not page._side.viewport()
    page.resize(1400, 800)
    assert page._side.widget() is page._summary


def test_plan_adds_a_step_and_refuses_a_review_before_the_start(qtbot, low_back):
    page = PlanPage(low_back, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(page)
    page.open_place(PlanPlace("7", "P", pathway="joint_injection"))
    page.show()
    page._fields["review_on"].set_text("01-Jan-2020")
    page._save.click()
    assert "before the start" in page._fields["review_on"].error()
    page._fields["review_on"].set_text("01-Oct-2026")
    page._save.click()
    (step,) = plans.of_problem(low_back, "P")
    assert (step.pathway.value, step.review_on) == ("joint_injection", date(2026, 10, 1))


@pytest.mark.parametrize(
    ("recorded", "said"),
    [("apixaban 5 mg", "Anticoagulant recorded: apixaban 5 mg"), (None, "Anticoagulant: not asked"), ("no", "")],
)
def test_an_anticoagulant_is_named_beside_every_needle_and_blocks_nothing(page, qtbot, low_back, recorded, said):
    patients.amend(low_back, patients.get(low_back, "7").changed(anticoagulant=recorded))
    page.saves.weigh("lumbar_radiculopathy", "confirmed")
    page.saves.weigh("si_joint", "confirmed")
    page._open_step("conclusion")
    rows = {row.accessibleName(): row for row in page._conclusion._offers.findChildren(OfferRow)}
    for name in ("Epidural steroid injection", "Joint injection", "Radiofrequency ablation"):
        assert rows[name].caution.text() == said
        assert rows[name].caution.isVisible() == bool(said)
        assert rows[name].button.isEnabled()
        assert said in rows[name].button.accessibleDescription()
    assert not rows["Intensified physiotherapy"].caution.isVisible()
    plan = PlanPage(low_back, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(plan)
    plan.open_place(PlanPlace("7", "P", pathway="epidural_steroid"))
    assert plan._caution.text() == said
    plan._save.click()
    assert plan._caution.text() == ""
    assert len(plans.of_problem(low_back, "P")) == 1


@pytest.fixture
def plan(qtbot, low_back):
    made = PlanPage(low_back, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.open_place(PlanPlace("7", "P", pathway="joint_injection"))
    made.show()
    made.activateWindow()
    made.first_focus()
    return made


def test_a_letter_typed_does_not_change_the_pathway_that_was_chosen(plan):
    QTest.keyClicks(plan.focusWidget(), "radio")
    assert plan._fields["pathway"].value() == "joint_injection"
    assert plan._fields["detail"].text() == "radio"


def test_a_saved_step_leaves_an_empty_form_that_a_second_press_does_not_save(plan, low_back):
    plan._save.click()
    assert [step.pathway.value for step in plans.of_problem(low_back, "P")] == ["joint_injection"]
    assert plan._fields["pathway"].value() is None
    assert plan._fields["review_on"].text() == ""
    plan._save.click()
    assert len(plans.of_problem(low_back, "P")) == 1
    assert plan._fields["pathway"].error() == "Choose a pathway first."


def test_a_review_is_proposed_follows_the_start_and_gives_way_to_what_is_typed(plan):
    review, start = plan._fields["review_on"], plan._fields["started_on"]
    assert review.value() == start.value() + timedelta(weeks=6)
    assert review.hint.text() == "proposed: start + 6 weeks"
    start.edit.clear()
    QTest.keyClicks(start.edit, "01-Oct-2026")
    assert review.value() == date(2026, 11, 12)
    review.edit.clear()
    QTest.keyClicks(review.edit, "01-Dec-2026")
    assert review.hint.text() == ""
    start.edit.clear()
    QTest.keyClicks(start.edit, "02-Oct-2026")
    assert review.value() == date(2026, 12, 1)


def test_a_step_that_is_changed_keeps_its_own_review(plan, low_back):
    plan._save.click()
    (step,) = plans.of_problem(low_back, "P")
    plan.edit(plans.amend(low_back, step.changed(review_on=None)).record)
    plan._fields["started_on"].edit.clear()
    QTest.keyClicks(plan._fields["started_on"].edit, "01-Oct-2026")
    assert plan._fields["review_on"].value() is None


def test_a_plan_step_typed_and_not_saved_is_there_again(qtbot, low_back):
    page = PlanPage(low_back, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(page)
    page.open_place(PlanPlace("7", "P"))
    page._fields["pathway"].set_value("physiotherapy")
    page._fields["detail"].edit.setFocus()
    QTest.keyClicks(page._fields["detail"].edit, "twice a week")
    qtbot.waitUntil(lambda: page._keeper._stored, timeout=2500)
    again = PlanPage(low_back, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(again)
    again.open_place(PlanPlace("7", "P"))
    assert again._fields["detail"].text() == "twice a week"
    assert again._form.second.text().startswith("Draft of ")
    again._save.click()
    assert plans.of_problem(low_back, "P")[0].detail == "twice a week"
    assert drafts.drafts(low_back) == ()


def test_a_conclusion_typed_and_not_saved_is_there_again(page, qtbot, low_back):
    page._open_step("conclusion")
    page.activateWindow()
    page._conclusion.text.setFocus()
    QTest.keyClicks(page._conclusion.text, "L5 root")
    page.keep_draft()
    again = WorkupPage(low_back, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(again)
    again.open_place(WorkupPlace("7", "P"))
    assert again._conclusion.text.toPlainText() == "L5 root"
    again._conclusion.conclude.click()
    assert kept(again).workup.conclusion == "L5 root"
    assert drafts.drafts(low_back) == ()


def again(qtbot, clinic):
    """The same workup opened anew, as after a crash."""
    made = WorkupPage(clinic, Jobs(inline=True), ChangeHub())
    qtbot.addWidget(made)
    made.resize(1364, 820)
    made.open_place(WorkupPlace("7", "P"))
    made.show()
    return made


def test_a_conclusion_says_when_it_was_typed_and_opens_its_step(page, qtbot, low_back):
    page._open_step("conclusion")
    page.activateWindow()
    page._conclusion.text.setFocus()
    QTest.keyClicks(page._conclusion.text, "L5 root")
    page._keeper._timer.timeout.emit()
    made = again(qtbot, low_back)
    assert made._kept.text().startswith("Draft of ")
    assert not made._conclusion.is_folded
    assert not made._keeper._timer.isActive()


@pytest.fixture
def result(page):
    """A result that is being typed: the row waits for Return."""
    box = _source_with_test(page)
    row = next(row for row in box.rows.values() if row.item.kind is ItemKind.INVESTIGATION)
    row.segments.segment("resulted").click()
    page.activateWindow()
    row._text.setFocus()
    QTest.keyClicks(row._text, "stenosis at L4")
    page._keeper._timer.timeout.emit()
    return row


def _source_with_test(page):
    page._open_step("sources")
    for branch in page._sources._branches():
        page._sources.show_source(branch.key)
        box = page._sources.box(branch.key)
        if any(row.item.kind is ItemKind.INVESTIGATION for row in box.rows.values()):
            return box
    raise LookupError("no source with a test")


def test_a_result_half_typed_is_there_again(page, result, qtbot, low_back):
    assert kept(page).answers[result.item.key].result is None
    (draft,) = drafts.drafts(low_back)
    assert draft.content["answers"] == {result.item.key: "stenosis at L4"}
    made = again(qtbot, low_back)
    row = made._sources.box(result.item.branch).rows[result.item.key]
    assert row._text.text() == "stenosis at L4"
    assert row._text.isVisible()
    assert made._sources.current == result.item.branch
    made.refresh()
    assert row._text.text() == "stenosis at L4"
    made.first_focus()
    assert made.focusWidget() is row._text
    QTest.keyClick(row._text, Qt.Key.Key_Return)
    assert kept(made).answers[result.item.key].result == "stenosis at L4"
    assert drafts.drafts(low_back) == ()
    assert not made._kept.text().startswith("Draft of ")


def test_a_result_that_is_kept_leaves_no_draft(result, low_back):
    QTest.keyClick(result._text, Qt.Key.Key_Return)
    assert drafts.drafts(low_back) == ()


def test_a_result_whose_answer_was_cleared_meanwhile_is_not_put_back(page, result, qtbot, low_back):
    workups.clear(low_back, page.workup_id, result.item.key)
    made = again(qtbot, low_back)
    assert made._unfinished() == {}
    assert drafts.drafts(low_back) == ()
    assert not made._kept.text().startswith("Draft of ")


def test_a_result_of_another_user_stays_theirs(result, qtbot, low_back):
    with low_back.writing(Right.USERS) as writer:
        other = writer.insert(User(user_id="somebody-else", name="Dr Eva Lund", role=Role.ADMINISTRATOR))
    low_back.user = other
    assert again(qtbot, low_back)._unfinished() == {}


def walked(page, qtbot):
    """Where Tab goes from the first step on, until it leaves the page or comes round."""
    page.activateWindow()
    first = page._steps.rows["red_flags"]
    first.setFocus()
    stops = []
    here = page.focusWidget()
    while here is not None and here not in stops:
        stops.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
        here = page.focusWidget()
    return stops


def seen_at(page, widget):
    """Column, and the middle of the widget in it: positions below what is scrolled away go on."""
    steps, middle, side = page._steps_area.widget(), page._scroll.widget(), page._side.widget()
    for place, column in enumerate((steps, middle, side)):
        if column is not None and column.isAncestorOf(widget):
            at = widget.mapTo(column, widget.rect().center())
            return place, at.y(), at.x()
    return -1, 0, 0


def follows_the_eye(lines):
    """Column by column and down; what stands beside each other (rows are 26 or more apart) from left to right."""
    return all(
        before < after or (before[0] == after[0] and abs(after[1] - before[1]) < 13 and before[2] < after[2])
        for before, after in pairwise(lines)
    )


@pytest.mark.parametrize("size", [(1364, 820), (1204, 640)])
@pytest.mark.parametrize("step", [step.key for step in checklist().steps])
def test_tab_goes_as_the_eye_goes(page, qtbot, step, size):
    page.resize(*size)
    page.saves.answer("technical.volume", ItemState.PRESENT, {})
    page.saves.weigh("si_joint", "confirmed")
    page._open_step("sources")
    page._sources.show_source("facet")
    page._sources.show_source("si_joint")
    page._sources.show_source("lumbar_radiculopathy")
    row = page._sources.box("lumbar_radiculopathy").rows["lumbar.mri"]
    row.segments.segment("resulted").click()
    row._concordant.segment("yes").click()
    page._open_step(step)
    stops = walked(page, qtbot)
    assert all(stop.isVisible() for stop in stops)
    inside = [stop for stop in stops if seen_at(page, stop)[0] >= 0]
    assert inside == stops[: len(inside)]
    qtbot.waitUntil(lambda: follows_the_eye([seen_at(page, stop) for stop in inside]))  # once the rows have their room
    for key in checklist().steps:
        assert page._steps.rows[key.key] in inside
        assert page._cards[key.key].toggle in inside
    assert page._print is inside[-1]


def test_shift_tab_goes_back_the_same_way(page, qtbot):
    there = walked(page, qtbot)
    back = [page.focusWidget()]
    while len(back) < len(there):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Backtab)
        back.append(page.focusWidget())
    assert back[1:] == list(reversed(there))[: len(there) - 1]


def test_the_conclusion_begins_with_its_offers(page, qtbot):
    page.saves.weigh("si_joint", "confirmed")
    page.activateWindow()
    page._open_step("conclusion")
    assert page.focusWidget().objectName() == "plan_physiotherapy"
    page._conclusion.text.setPlainText("SI joint")
    page.first_focus()
    assert page.focusWidget() is page._conclusion.text


def test_items_that_a_weighed_source_adds_are_named(page):
    before = kept(page).progress.needed
    page.saves.weigh("si_joint", "suspected")
    added = kept(page).progress.needed - before + 1
    assert f"{added} more items for sacroiliac joint" in page._sources.second.text()


def test_no_question_is_cut(qtbot):
    from tpi_tracker.services.checklists import checklist
    from tpi_tracker.ui.widgets.answer_row import AnswerRow

    long = [item for item in checklist().items if len(item.label) > 24]
    assert long
    for item in long:
        row = AnswerRow(item, label_width=126)
        qtbot.addWidget(row)
        row.resize(680, row.sizeHint().height())
        row.show()
        assert row._label.height() >= row._label.heightForWidth(row._label.width())
        assert not row._label.property("elides")


def seen(holder, kind):
    return [widget for widget in holder.findChildren(kind) if widget.isVisible()]


def test_the_pathways_stand_behind_a_red_flag_and_open_on_purpose(page, qtbot):
    page.saves.weigh("si_joint", "confirmed")
    page.saves.answer("red.cancer", ItemState.PRESENT, {})
    page.activateWindow()
    page._open_step("conclusion")
    card = page._conclusion
    (note,) = seen(card, RedFlagFirst)
    assert note.title() == "A red flag is present: Cancer"
    assert note.text().startswith(checklist().by_key["red.cancer"].action)
    assert seen(card, OfferRow) == []
    assert [button for button in seen(card, WordButton) if button.objectName().startswith("by_hand")] == []
    assert card.second.text() == "behind the red flag"
    assert page._pathways._title.text() == "Pathways stand behind the red flag"
    assert "physiotherapy" not in page._pathways._text.text().lower()
    assert page.focusWidget() is note.button
    qtbot.mouseClick(note.button, Qt.MouseButton.LeftButton)
    assert seen(card, OfferRow)[0].button.objectName() == "plan_physiotherapy"
    (note,) = seen(card, RedFlagFirst)
    assert not note.button.isVisible()
    assert page.focusWidget().objectName() == "plan_physiotherapy"
    page.saves.answer("red.infection", ItemState.PRESENT, {})
    assert seen(card, OfferRow) == []
    for flag in ("red.cancer", "red.infection"):
        page.saves.answer(flag, ItemState.ABSENT, {})
    assert seen(card, RedFlagFirst) == []
    assert seen(card, OfferRow) != []


def test_the_plan_says_the_red_flag_over_its_steps(page, plan):
    assert seen(plan, RedFlagFirst) == []
    page.saves.answer("red.cancer", ItemState.PRESENT, {})
    plan.refresh()
    (note,) = seen(plan, RedFlagFirst)
    assert note.title() == "A red flag is present: Cancer"
    assert not note.button.isVisible()
    assert plan._form.isVisible()
