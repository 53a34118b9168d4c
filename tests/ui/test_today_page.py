"""Today: the list, a score in two keys, results of calls, flags, drafts."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tpi_tracker.domain.codes import CallResult, FollowUpStatus
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.render.wording import date_words
from tpi_tracker.services import drafts, followups, scores
from tpi_tracker.services.followups import FlagList, FlagRow
from tpi_tracker.services.plans import ReviewList
from tpi_tracker.ui.models import due_rows
from tpi_tracker.ui.pages import today, today_reading
from tpi_tracker.ui.pages.today import TodayPage
from tpi_tracker.ui.pages.today_reading import TodayRead
from tpi_tracker.ui.places import EditPatientPlace, PatientPlace, PatientsPlace, SessionPlace, TodayPlace
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.score_keys import ScoreKeys
from tpi_tracker.ui.widgets.side_rows import DraftLine
from tpi_tracker.ui.widgets.text import Text


@pytest.fixture
def page(qtbot, filled, jobs, hub):
    made = TodayPage(filled, jobs, hub)
    qtbot.addWidget(made)
    made.resize(1364, 800)
    made.said_lines, made.went_to = [], []
    made.said.connect(made.said_lines.append)
    made.went.connect(made.went_to.append)
    made.open_place(TodayPlace())
    made.show()
    made.list.setFocus()
    return made


def listed(page):
    return [item for item in (page.rows.due(row) for row in range(page.rows.rowCount())) if item is not None]


def test_the_rows_are_a_sound_model(page):
    QAbstractItemModelTester(page.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.refresh()


def test_it_is_read_once_when_it_opens_and_again_when_one_comes_back(qtbot, filled, jobs, hub, monkeypatch):
    reads = []
    monkeypatch.setattr(today, "read_today", lambda *about: reads.append(about) or today_reading.read_today(*about))
    made = TodayPage(filled, jobs, hub)
    qtbot.addWidget(made)
    made.open_place(TodayPlace())
    made.first_focus()
    assert len(reads) == 1
    made.first_focus()
    assert len(reads) == 2


def test_the_figures_say_what_the_list_holds(page):
    figures = followups.today(page.clinic).figures
    assert page._figures.figure("overdue").figure() == str(figures.overdue)
    assert page._figures.figure("today").figure() == str(figures.today)
    assert page._figures.figure("today").accessibleName() == f"Today {figures.today}"


def test_the_first_row_is_open_with_the_phone(page):
    due = page.list.current()
    assert due is not None
    assert page.list.open_follow_up() == due.row_id
    assert due.phone == "+44 20 7946 0182"
    assert page.list.open_row().keys.accessibleName() == "Pain now"


def test_a_digit_and_enter_keep_a_score_and_the_next_row_opens(page):
    first = page.list.current()
    QTest.keyClick(page.list, Qt.Key.Key_4)
    assert page.list.open_row().keys.value() == 4.0
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.said_lines[-1].text == f"Score 4 saved for {first.shown_name}"
    assert page.list.current().row_id != first.row_id
    assert first.row_id not in {row.row_id for row in listed(page) if row.done is None}


def test_a_saved_row_can_be_undone(page):
    first = page.list.current()
    QTest.keyClick(page.list, Qt.Key.Key_4)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    done = next((row for row in listed(page) if row.row_id == first.row_id), None)
    assert done is None or done.done is not None
    page.list.act_asked.emit(first, "undo")
    again = next(row for row in listed(page) if row.row_id == first.row_id)
    assert again.done is None


def test_escape_forgets_a_digit(page):
    QTest.keyClick(page.list, Qt.Key.Key_7)
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert page.list.open_row().keys.value() is None


def test_enter_alone_opens_the_patient(page):
    due = page.list.current()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.went_to == [PatientPlace(due.patient_no, due.problem_id)]


def test_no_answer_is_kept_as_an_attempt(page):
    due = page.list.current()
    button = page.list.open_row().findChild(object, "no_answer")
    button.click()
    assert next(row for row in listed(page) if row.row_id == due.row_id).attempts == 1
    assert page.said_lines[-1].undo is not None


def test_three_without_answer_make_it_unreachable(page):
    due = page.list.current()
    for _ in range(3):
        page.list.result_given.emit(due, "no_answer")
    row = next(row for row in listed(page) if row.row_id == due.row_id)
    assert row.state == "unreachable"
    page.list.act_asked.emit(row, "number")
    assert page.went_to[-1] == EditPatientPlace(due.patient_no)


def test_a_figure_narrows_the_list(page):
    figure = page._figures.figure("week")
    figure.click()
    assert {row.state for row in listed(page)} <= {"week"}
    figure.click()
    assert "overdue" in {row.state for row in listed(page)}


def test_down_opens_the_next_row(page):
    first = page.list.current()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.current().row_id != first.row_id
    assert page.list.open_follow_up() == page.list.current().row_id


def test_rows_are_named_for_assistive_technology(page):
    index = page.list.currentIndex()
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.list.current().shown_name in said
    assert "late" in said


def test_a_draft_can_be_resumed(page):
    clinic = page.clinic
    kept = Draft(
        draft_id=drafts.new_id(),
        user_id=clinic.user.user_id,
        form="session",
        patient_no="104220",
        problem_id="P104220",
        updated_at=clinic.now(),
        content={"form": {"sites": [{"muscle": "rhomboids"}, {"muscle_text": "up tr"}, {}]}},
    )
    drafts.keep(clinic, kept)
    page.refresh()
    line = page._side.drafts.rows()[0]
    assert isinstance(line, DraftLine)
    assert line.accessibleName() == "OKONKWO, Ada, 2 sites, no post score, 12:00 today"
    line.resumed.emit(SessionPlace("104220", "P104220", draft_id=kept.draft_id))
    assert page.went_to[-1].draft_id == kept.draft_id


def test_an_empty_clinic_says_what_to_do(qtbot, clinic, jobs, hub):
    made = TodayPage(clinic, jobs, hub)
    qtbot.addWidget(made)
    made.open_place(TodayPlace())
    made.show()
    assert made._empty.isVisible()
    assert "No follow-ups" in made._empty.title.text()


def test_a_fault_of_the_world_is_said_in_place(page, monkeypatch):
    from tpi_tracker.store.errors import DiskFull

    def full(*_args, **_values):
        raise DiskFull

    monkeypatch.setattr(followups, "call", full)
    QTest.keyClick(page.list, Qt.Key.Key_4)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page._fault.isVisible()
    assert "full" in page._fault.title()
    assert page.list.open_row().keys.value() == 4.0


@pytest.fixture
def busy(qtbot, clinic, jobs, hub, monkeypatch):
    """A clinic with 30 overdue follow-ups, shown ten at a time."""
    monkeypatch.setattr(due_rows, "STEP", 10)
    monkeypatch.setattr(today_reading, "AT_ONCE", 4)
    records = []
    for number in range(30):
        key = f"{number:03}"
        records += [
            Patient.checked(
                {"patient_no": key, "family_name": f"Name{key}", "given_name": "Ada", "birth_date": "1970-01-01"}
            ),
            Problem.checked({"problem_id": key, "patient_no": key, "title": f"Pain {key}"}),
            FollowUp.checked(
                {"row_id": f"F{key}", "problem_id": key, "due_on": clinic.today() - timedelta(days=40 - number)}
            ),
        ]
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        writer.insert_many(records)
    made = TodayPage(clinic, jobs, hub)
    qtbot.addWidget(made)
    made.resize(1364, 420)
    made.open_place(TodayPlace())
    made.show()
    made.list.setFocus()
    return made


def test_a_long_list_is_read_where_it_is_seen(busy, qapp):
    assert busy._figures.figure("overdue").figure() == "30"
    assert [row.shown_name for row in listed(busy)[:4]] == [f"NAME00{number}, Ada" for number in range(4)]
    qapp.processEvents()
    seen = [busy.rows.row_of(key) for key in busy.list.in_sight()]
    assert len(seen) > 4
    assert all(busy.rows.due(row) is not None for row in seen)


def test_a_row_is_whole_the_moment_it_is_current(busy):
    assert busy.rows.due(10) is None
    busy.list.make_current(10)
    assert busy.list.current().shown_name == "NAME009, Ada"
    assert busy.list.open_follow_up() == "F009"
    assert "NAME008" in busy.rows.index(9, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_more_of_a_long_group_is_shown_when_asked(busy):
    assert busy.rows.rowCount() == 12
    assert busy.rows.index(11, 0).data() == "Show 10 more, 20 are not shown"
    busy.list.make_current(11)
    QTest.keyClick(busy.list, Qt.Key.Key_Return)
    assert busy.rows.rowCount() == 22
    assert busy.list.current().shown_name == "NAME010, Ada"
    busy.list.make_current(21)
    QTest.mouseClick(
        busy.list.viewport(), Qt.MouseButton.LeftButton, pos=busy.list.visualRect(busy.list.currentIndex()).center()
    )
    assert busy.rows.rowCount() == 31


def test_the_open_row_is_told_to_assistive_technology(page):
    named = {}

    def walk(interface):
        named.setdefault(interface.text(QAccessible.Text.Name), interface.role())
        for place in range(interface.childCount()):
            child = interface.child(place)
            if child is not None:
                walk(child)

    walk(QAccessible.queryAccessibleInterface(page))
    assert named["No answer"] is QAccessible.Role.Button
    assert "Pain now" in named
    assert page.list.open_row().accessibleName() in named


def test_the_open_row_follows_the_scrolling_and_stays_inside_the_list(busy, qapp):
    qapp.processEvents()
    row = busy.list.open_row()
    bar = busy.list.verticalScrollBar()
    before = row.y()
    bar.setValue(20)
    assert row.y() == before - 20
    bar.setValue(bar.maximum())
    assert not row.isVisible()
    bar.setValue(0)
    assert row.isVisible()
    assert row.y() == before


def test_tab_goes_from_the_list_to_the_keys_and_the_results(page):
    page.list.setFocus()
    names = []
    for _ in range(5):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        names.append(page.window().focusWidget().objectName())
    assert names == ["score", "no_answer", "later", "declined", "wrong_number"]


def test_more_flags_than_fit_lead_to_the_list_of_flagged_patients(page):
    since = page.clinic.now()
    flag = FlagRow("r", "104827", "DVOŘÁK, Petr", "P104827", "Neck", "short_lived", since, "open", None, 0, 0)
    page._side.show_read(TodayRead(page._listed, {}, FlagList((flag,), 1203, (), 0), (), ReviewList((), 0)))
    page._side.flags.rows()[1].click()
    assert page._side.flags.rows()[1].text() == "Show all 1,203 flagged patients"
    assert page.went_to[-1] == PatientsPlace(which="flagged")


def test_eleven_and_a_letter_are_refused_in_sight(page):
    for keys in ("11", "x"):
        QTest.keyClicks(page.list, keys)
        row = page.list.parentWidget().findChild(ScoreKeys, "score")
        assert row.value() is None
        assert row.refusal() == "0 to 10"
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.went_to == []
    QTest.keyClick(page.list, Qt.Key.Key_4)
    assert (row.value(), row.refusal()) == (4, "")


def test_a_score_says_what_it_did_to_a_flag(page):
    first = page.list.current()
    with page.clinic.database.reading() as reader:
        earlier = reader.all(Score, problem_id=first.problem_id)[-1]
    scores.amend(page.clinic, earlier.changed(value=8.0))
    QTest.keyClick(page.list, Qt.Key.Key_9)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.said_lines[-1].text.startswith(f"Score 9 saved for {first.shown_name}. Failure flag raised")


def test_after_an_undo_the_row_that_was_taken_back_is_the_current_one(page):
    first = page.list.current()
    QTest.keyClick(page.list, Qt.Key.Key_4)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.list.current().row_id != first.row_id
    page.hub.tell(page.said_lines[-1].undo())
    assert page.list.current().row_id == first.row_id
    assert page.list.open_follow_up() == first.row_id
    page.list.result_given.emit(page.list.current(), "no_answer")
    assert page.list.current().row_id != first.row_id
    page.list.act_asked.emit(first, "undo")
    assert page.list.current().row_id == first.row_id


def test_an_undo_reaches_a_row_that_the_filter_would_hide(page):
    first = page.list.current()
    QTest.keyClick(page.list, Qt.Key.Key_4)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    page._figures.figure("week").click()
    page.hub.tell(page.said_lines[-1].undo())
    assert page.list.current().row_id == first.row_id
    assert not page._figures.figure("week").isChecked()


def test_a_call_that_was_closed_elsewhere_and_is_due_again_is_the_current_one(page):
    first = page.list.current()
    saved = followups.call(page.clinic, first.row_id, CallResult.SCORED, value=5)
    page.hub.tell(saved.changes)
    assert page.list.current().row_id != first.row_id
    page.hub.tell(saved.undo())
    assert page.list.current().row_id == first.row_id


def test_what_is_typed_next_is_about_the_next_patient_before_the_list_was_read_again(page, monkeypatch):
    first = page.list.current()
    monkeypatch.setattr(page, "refresh", lambda: None)
    QTest.keyClick(page.list, Qt.Key.Key_4)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    second = page.list.current()
    assert second.row_id != first.row_id
    assert page.list.open_row().keys.value() is None
    QTest.keyClick(page.list, Qt.Key.Key_1)
    monkeypatch.undo()
    page.refresh()
    assert page.list.current().row_id == second.row_id
    QTest.keyClick(page.list, Qt.Key.Key_0)
    assert page.list.open_row().keys.value() == 10.0


@pytest.mark.parametrize(
    ("letter", "said", "status"), [("n", "not asked", FollowUpStatus.DUE), ("R", "refused", FollowUpStatus.DECLINED)]
)
def test_n_and_r_say_why_the_open_row_has_no_score(page, letter, said, status):
    due = page.list.current()
    QTest.keyClicks(page.list, letter)
    assert page.list.current().row_id == due.row_id
    row = page.list.open_row()
    assert row.keys.accessibleDescription() == said
    assert said.capitalize() in {text.text() for text in row.findChildren(Text)}
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.list.current().row_id != due.row_id
    assert due.shown_name in page.said_lines[-1].text
    with page.clinic.database.reading() as reader:
        assert reader.get(FollowUp, due.row_id).status is status
        given = [score.not_given for score in reader.all(Score, problem_id=due.problem_id)]
    assert said.replace(" ", "_") in given


def test_no_letter_leads_to_another_patient(page):
    first = page.list.current()
    QTest.keyClicks(page.list, "okd")
    page.list.make_current(0)
    page.list.keyboardSearch("OKONKWO")
    assert page.list.current().row_id == first.row_id


def test_escape_forgets_a_reason(page):
    QTest.keyClicks(page.list, "r")
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert not page.list.open_row().is_typed()


def test_from_the_numbers_of_the_open_row_the_list_is_moved_and_opened(page):
    first = page.list.current()
    page.start_score()
    assert page.window().focusWidget() is page.list.open_row().keys
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Down)
    second = page.list.current()
    assert second.row_id != first.row_id
    page.start_score()
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Up)
    assert page.list.current().row_id == first.row_id
    page.start_score()
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    page.start_score()
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)
    assert page.went_to == [PatientPlace(first.patient_no, first.problem_id)]


def test_from_the_numbers_escape_forgets_a_digit_and_enter_saves_it(page):
    first = page.list.current()
    page.start_score()
    keys = page.window().focusWidget()
    QTest.keyClick(keys, Qt.Key.Key_6)
    QTest.keyClick(keys, Qt.Key.Key_Escape)
    assert keys.value() is None
    assert keys.hasFocus()
    QTest.keyClick(keys, Qt.Key.Key_6)
    QTest.keyClick(keys, Qt.Key.Key_Return)
    assert page.said_lines[-1].text == f"Score 6 saved for {first.shown_name}"
    assert page.list.hasFocus()


def test_an_empty_day_has_no_gap_and_even_cards(qtbot, qapp, clinic, jobs, hub):
    made = TodayPage(clinic, jobs, hub)
    qtbot.addWidget(made)
    made.resize(1200, 640)
    made.open_place(TodayPlace())
    made.show()
    qapp.processEvents()
    card = made.findChild(Card, "due_card")
    bottom = card.mapTo(made, card.rect().bottomLeft()).y()
    assert made._side.mapTo(made, made._side.rect().topLeft()).y() - bottom < 24
    heights = {made._side.flags.height(), made._side.drafts.height(), made._side.warning.height()}
    assert len(heights) == 1
    assert made._figures.figure("scored").accessibleDescription() == "nothing was due yet"


@pytest.fixture
def late(filled, clock, qtbot, jobs, hub):
    """Three overdue calls, the first the most, and some of the next days."""
    for number, days in (("104220", 19), ("098113", 17), ("104827", 16)):
        due_on = (clock.now - timedelta(days=days)).date()
        followups.add(filled, FollowUp(problem_id=f"P{number}", due_on=due_on))
    made = TodayPage(filled, jobs, hub)
    qtbot.addWidget(made)
    made.resize(1364, 800)
    made.said_lines = []
    made.said.connect(made.said_lines.append)
    made.open_place(TodayPlace())
    made.show()
    made.first_focus()
    return made


def days_late(page):
    return page.list.current().days_late


def test_after_a_save_the_most_overdue_is_next_and_not_the_row_below(late):
    assert days_late(late) == 19
    QTest.keyClick(late.list, Qt.Key.Key_Down)
    QTest.keyClick(late.list, Qt.Key.Key_Down)
    assert days_late(late) == 16
    QTest.keyClick(late.list, Qt.Key.Key_4)
    QTest.keyClick(late.list, Qt.Key.Key_Return)
    assert days_late(late) == 19


def test_who_was_tried_today_is_not_the_next_again(late):
    late.list.result_given.emit(late.list.current(), "no_answer")
    assert days_late(late) == 17
    QTest.keyClick(late.list, Qt.Key.Key_4)
    QTest.keyClick(late.list, Qt.Key.Key_Return)
    assert days_late(late) == 16


def test_back_on_today_the_most_overdue_is_current_unless_its_row_led_away(late):
    QTest.keyClick(late.list, Qt.Key.Key_Down)
    late.hide()
    late.show()
    late.first_focus()
    assert days_late(late) == 19
    QTest.keyClick(late.list, Qt.Key.Key_Down)
    opened = late.list.current().row_id
    QTest.keyClick(late.list, Qt.Key.Key_Return)
    late.first_focus()
    assert late.list.current().row_id == opened, "a digit typed now would be another patient's"


def test_a_digit_that_is_typed_keeps_its_row(late):
    QTest.keyClick(late.list, Qt.Key.Key_Down)
    opened = late.list.current().row_id
    QTest.keyClick(late.list, Qt.Key.Key_4)
    late.first_focus()
    assert late.list.current().row_id == opened
    assert late.list.open_row().keys.value() == 4.0


def test_a_call_before_its_day_is_said_before_it_is_closed(filled, clock, qtbot, jobs, hub):
    due_on = (clock.now + timedelta(days=5)).date()
    kept = followups.add(filled, FollowUp(problem_id="P104220", due_on=due_on)).record
    page = TodayPage(filled, jobs, hub)
    qtbot.addWidget(page)
    lines = []
    page.said.connect(lines.append)
    page.resize(1364, 800)
    page.open_place(TodayPlace())
    page.show()
    page.list.make_current(page.rows.row_of(kept.key))
    row = page.list.open_row()
    assert not row.early.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_4)
    said = f"due in 5 days; recorded as the follow-up of {date_words(due_on)}"
    assert row.early.isVisible()
    assert row.early.text() == said
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert not row.early.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_4)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert lines[-1].text.endswith(said)


def test_one_on_its_day_or_late_says_nothing_of_it(late):
    QTest.keyClick(late.list, Qt.Key.Key_4)
    assert not late.list.open_row().early.isVisible()
