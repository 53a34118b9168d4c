"""The session page with keys: fill and save, repeat the last one, drafts, faults at their fields, a full disk."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from keyboard import Opener, confirm_all, focused, kept, press, save
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import MapView, Side
from tpi_tracker.services import drafts, sessions
from tpi_tracker.store.errors import DiskFull, LockedByOther, NoMemory
from tpi_tracker.ui import ask
from tpi_tracker.ui.pages.session import KEEP_AFTER
from tpi_tracker.ui.places import BackPlace, PatientPlace, ReportPlace
from tpi_tracker.ui.widgets.body_map_pick import Pick
from tpi_tracker.ui.widgets.body_regions import RegionKey

AT = datetime(2026, 8, 1, 9, 0, tzinfo=UTC)


def test_a_new_session_by_keys_alone(opened: Opener, treated: Any) -> None:
    page = opened()
    went: list[Any] = []
    page.went.connect(went.append)
    assert page.accessibleName() == "New session"
    press("6", "serr", Qt.Key.Key_Return, Qt.Key.Key_Tab, "1.5", Qt.Key.Key_Tab, "15", Qt.Key.Key_Tab)
    row = page.form.sites.rows()[0]
    assert row.accessibleName() == "Site 1, left serratus posterior superior"
    page.form.sites.rows()[1].muscle.setFocus()
    press("r ql", Qt.Key.Key_Return, "2", Qt.Key.Key_Return)
    page.form.after.score.setFocus()
    press("2")
    assert focused() is page.form.after.follow_ups.chips()[0]
    save(page)
    entry = kept(treated)[-1]
    assert [(s.muscle, s.side, s.points, s.volume_ml) for s in entry.sites] == [
        ("serratus_posterior_superior", Side.LEFT, 1, 1.5),
        ("quadratus_lumborum", Side.RIGHT, 2, None),
    ]
    assert entry.sites[0].taut_band is True
    assert entry.sites[0].twitch is True
    assert entry.sites[0].tender_spot is None
    assert entry.baseline is not None
    assert entry.baseline.value == 6
    assert entry.post_score is not None
    assert entry.post_score.value == 2
    assert entry.follow_ups is not None
    assert len(entry.follow_ups) == 5
    assert entry.session.operator == "Dr Ada Berg"
    assert went == [BackPlace(), PatientPlace("104827", "P1", at=entry.session.session_id)]
    assert drafts.drafts(treated) == ()


def test_repeat_last_in_a_few_keys(opened: Opener, treated: Any) -> None:
    page = opened(repeat=True)
    form = page.form
    assert [row.is_confirmed() for row in form.sites.rows()] == [False, False, True]
    assert form.sites.rows()[0].content().criteria == dict.fromkeys(form.sites.rows()[0].boxes)
    press("1", "0")
    assert focused() is form.sites.rows()[0]
    press(Qt.Key.Key_Space, Qt.Key.Key_Space)
    assert focused() is form.after.score.keys
    press("3")
    QTest.keyClick(focused(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    save(page)
    entry = kept(treated)[-1]
    assert [(s.muscle, s.points, s.volume_ml, s.twitch) for s in entry.sites] == [
        ("levator_scapulae", 2, 1.0, None),
        ("rhomboids", 1, 0.5, None),
    ]
    assert entry.injectates[0].lot == "LD2291"
    assert entry.baseline is not None
    assert entry.baseline.value == 10
    assert entry.session.needle == "27 G"
    assert entry.session.consent is None


def test_confirm_all_with_one_key(opened: Opener) -> None:
    page = opened(repeat=True)
    press("5")
    page.form.sites.confirm_all()
    assert all(row.is_confirmed() for row in page.form.sites.rows())
    assert focused() is page.form.after.score.keys
    assert not page.form.sites.confirm_all_button.isVisible()


def test_saving_asks_about_each_site_that_is_not_confirmed(opened: Opener, treated: Any, qtbot: QtBot) -> None:
    page = opened(repeat=True)
    press("5")
    assert "2 sites and 1 lot not confirmed" in page.footer.message()
    with ask.answers("done", "out", "used") as asked:
        page.save()
        qtbot.waitUntil(lambda: len(kept(treated)) == 2)
    assert len(asked) == 3
    assert [site.muscle for site in kept(treated)[-1].sites] == ["levator_scapulae"]


def test_back_to_the_form_saves_nothing(opened: Opener, treated: Any, qtbot: QtBot) -> None:
    page = opened(repeat=True)
    press("5")
    with ask.answers("back"):
        page.save()
        qtbot.waitUntil(lambda: focused() is page.form.sites.rows()[0])
    assert len(kept(treated)) == 1


def test_a_draft_outlives_the_page(opened: Opener, treated: Any) -> None:
    page = opened()
    press("4", "levator", Qt.Key.Key_Return)
    page.form.last.note.setText("half a sentence")
    page.keep_draft()
    assert page.form.header.draft.text() == "Draft, kept"
    held = drafts.drafts(treated)
    assert len(held) == 1
    assert held[0].form == "session"
    again = opened(draft_id=held[0].draft_id)
    assert again.form.content() == page.form.content()
    assert again.form.last.note.text() == "half a sentence"
    again.save()
    assert drafts.drafts(treated) == ()
    assert len(kept(treated)) == 2
    assert kept(treated)[-1].session.note == "half a sentence"


def test_a_change_is_kept_within_two_seconds(opened: Opener, treated: Any, qtbot: QtBot) -> None:
    """The clock is told two seconds at most and is not wound up again; how long a busy machine takes is not ours."""
    page = opened()
    assert page._keep_later.interval() == KEEP_AFTER <= 2000
    press("4")
    left = page._keep_later.remainingTime()
    page.form.changed.emit()
    assert page._keep_later.remainingTime() <= left <= 2000
    qtbot.waitUntil(lambda: len(drafts.drafts(treated)) == 1, timeout=30_000)
    assert page.form.header.draft.text() == "Draft, kept"


def test_the_form_begun_for_a_problem_is_taken_up_again(opened: Opener, treated: Any) -> None:
    page = opened()
    press("4")
    page.keep_draft()
    again = opened()
    assert again.form.baseline.score.content().value == "4"
    assert "restored" in again.form.header.draft.text()


def test_escape_goes_back_and_the_draft_stays(opened: Opener, treated: Any) -> None:
    page = opened()
    went: list[Any] = []
    page.went.connect(went.append)
    press("4")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert went == [BackPlace()]
    left: list[bool] = []
    page.leave(lambda: left.append(True))
    assert left == [True]
    assert len(drafts.drafts(treated)) == 1


def test_cancel_can_discard(opened: Opener, treated: Any, qtbot: QtBot) -> None:
    page = opened()
    went: list[Any] = []
    page.went.connect(went.append)
    press("4")
    page.keep_draft()
    with ask.answers("discard"):
        page.footer.cancel_button.click()
        qtbot.waitUntil(lambda: went == [BackPlace()])
    assert drafts.drafts(treated) == ()


def test_nothing_typed_keeps_no_draft(opened: Opener, treated: Any) -> None:
    page = opened(repeat=True)
    page.keep_draft()
    assert drafts.drafts(treated) == ()
    assert page.can_leave()


def test_what_is_wrong_is_said_at_its_field(opened: Opener, treated: Any) -> None:
    page = opened()
    form = page.form
    form.sites.rows()[0].muscle.setText("rhomboids")
    form.sites.rows()[0].volume.setText("x")
    form.injectate.rows()[0].drug.setCurrentIndex(0)
    form.injectate.rows()[0].expiry.setText("soon")
    form.header.when.setText("01-Sep-1950 12:00")
    page.save()
    assert "born" in form.header.fault.text() or "birth" in form.header.fault.text()
    assert form.baseline.fault.text()
    assert '"x" is not a number.' in form.sites.rows()[0].fault.text()
    assert "not a date" in form.injectate.rows()[0].fault.text()
    assert focused() is form.header.when
    assert len(kept(treated)) == 1
    assert form.sites.rows()[0].volume.accessibleDescription() == '"x" is not a number.'
    form.sites.rows()[0].volume.setText("1")
    assert not form.sites.rows()[0].fault.text()


def test_leaving_an_unknown_muscle_says_so(opened: Opener) -> None:
    page = opened()
    row = page.form.sites.rows()[0]
    row.muscle.setFocus()
    press("rombods", Qt.Key.Key_Tab)
    assert "Did you mean Rhomboids?" in row.fault.text()
    row.muscle.setFocus()
    row.muscle.selectAll()
    press("serratus", Qt.Key.Key_Tab)
    assert "Which one" in row.fault.text()


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (DiskFull, "disk is full"),
        (LockedByOther, "in another"),
        (NoMemory, "no memory"),
        (MemoryError, "no memory"),
    ],
)
def test_a_fault_of_the_world_keeps_the_form(
    opened: Opener, treated: Any, monkeypatch: pytest.MonkeyPatch, fault: type[Exception], said: str
) -> None:
    page = opened(repeat=True)
    press("5")
    confirm_all(page)

    def full(*_: Any, **__: Any) -> None:
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(sessions, "record", full)
        page.save()
    assert page.footer.message().startswith("Not saved.")
    assert said in page.footer.message()
    assert page.form.baseline.score.content().value == "5"
    assert len(kept(treated)) == 1
    page.save()
    assert len(kept(treated)) == 2


def test_a_double_save_writes_once(opened: Opener, treated: Any) -> None:
    page = opened(repeat=True)
    press("5")
    confirm_all(page)
    page.save()
    page.save()
    assert len(kept(treated)) == 2


def test_save_and_print_goes_on_to_the_report(opened: Opener) -> None:
    page = opened(repeat=True)
    went: list[Any] = []
    page.went.connect(went.append)
    press("5")
    confirm_all(page)
    page.footer.print_button.click()
    assert went == [BackPlace(), ReportPlace("104827", "P1")]


def test_a_correction_needs_a_reason(opened: Opener, treated: Any) -> None:
    page = opened(session_id="S1")
    assert page.form.header.title.text() == "Session 1"
    page.form.sites.rows()[0].points.setText("3")
    page.save()
    assert page.reason.error()
    assert len(kept(treated)) == 1
    assert kept(treated)[0].sites[0].points == 2
    page.reason.set_value("one pass was not counted")
    page.save()
    entry = kept(treated)[0]
    assert {site.muscle: site.points for site in entry.sites} == {"levator_scapulae": 3, "rhomboids": 1}
    assert entry.baseline is not None
    assert entry.baseline.taken_at == AT
    assert len(entry.follow_ups or ()) == 5


def test_the_map_adds_rows_and_a_second_click_replaces(opened: Opener) -> None:
    page = opened()
    sites = page.form.sites
    page.form.map.picked.emit(Pick("serratus_posterior_superior", Side.LEFT, -20.0, 160.0, MapView.BACK, None))
    instead = RegionKey("serratus_posterior_superior", Side.LEFT)
    page.form.map.picked.emit(Pick("middle_trapezius", Side.LEFT, -20.0, 160.0, MapView.BACK, instead))
    named = [row.content() for row in sites.rows() if not row.is_empty()]
    assert [(row.muscle, row.side, row.map_view) for row in named] == [("middle_trapezius", "left", "back")]
    page.form.map.picked.emit(Pick("middle_trapezius", Side.LEFT, -20.0, 160.0, MapView.BACK, None))
    assert len([row for row in sites.rows() if not row.is_empty()]) == 1
    assert page.form.map.canvas._marks[0].number == 1


def test_a_row_in_hand_lights_the_map(opened: Opener) -> None:
    page = opened(repeat=True)
    press("5")
    assert page.form.map.canvas._lit == RegionKey("levator_scapulae", Side.LEFT)


def test_follow_ups_can_be_taken_away(opened: Opener, treated: Any) -> None:
    page = opened(repeat=True)
    press("5")
    confirm_all(page)
    page.form.after.follow_ups.chips()[1].click()
    page.save()
    first = date(2026, 9, 1)
    assert kept(treated)[-1].follow_ups == tuple(first + timedelta(weeks=weeks) for weeks in (1, 4, 6, 12))


def test_another_day_moves_the_follow_ups(opened: Opener) -> None:
    page = opened(repeat=True)
    page.form.header.when.setText("20-Aug-2026 10:00")
    assert page.form.after.follow_ups.days()[0] == date(2026, 8, 27)


def test_no_baseline_needs_a_reason(opened: Opener, treated: Any) -> None:
    page = opened(repeat=True)
    confirm_all(page)
    page.save()
    assert page.form.baseline.fault.text()
    page.form.baseline.reason_button.click()
    press("could not answer")
    page.save()
    assert kept(treated)[-1].session.baseline_reason == "could not answer"
    assert kept(treated)[-1].baseline is None


def test_dry_needling_hides_the_injectate(opened: Opener, treated: Any) -> None:
    page = opened(repeat=True)
    press("5")
    confirm_all(page)
    page.form.injectate.technique.segment("dry_needling").click()
    assert not page.form.injectate.rows()[0].isVisible()
    page.save()
    entry = kept(treated)[-1]
    assert entry.session.technique == "dry_needling"
    assert entry.injectates == ()


NAMES = (
    "Baseline",
    "Muscle",
    "Side",
    "Points",
    "Volume (mL)",
    "Taut band",
    "Tender spot",
    "Referred pain",
    "Recognised pain",
    "Twitch",
    "Drug",
    "Concentration (mg/mL)",
    "Lot",
    "Expiry",
    "Post score",
    "Save",
    "Body map",
)


def test_every_field_is_named_for_assistive_technology(opened: Opener) -> None:
    page = opened(repeat=True)
    names = {child.accessibleName() for child in page.findChildren(QWidget) if child.isVisible()}
    assert set(NAMES) <= names
    assert "Site 2, left rhomboids" in names
    assert page.footer.save_button.text() == page.footer.save_button.accessibleName() == "Save"


def test_tab_goes_in_the_order_of_work(opened: Opener) -> None:
    page = opened()
    page.form.sites.rows()[0].take_muscle("levator_scapulae")
    page.form.baseline.score.keys.setFocus()
    order = []
    for _ in range(60):
        press(Qt.Key.Key_Tab)
        order.append(focused().objectName())
        if order[-1] == "save":
            break
    wanted = ["muscle", "points", "volume_ml", "taut_band", "drug", "lot", "post_score", "save"]
    places = [order.index(name) for name in wanted if name in order]
    assert len(places) >= len(wanted) - 1
    assert places == sorted(places)


@pytest.mark.parametrize("width", [1364, 1204, 760])
def test_narrow_and_wide(opened: Opener, width: int) -> None:
    page = opened(repeat=True)
    page.resize(width, 604)
    QApplication.processEvents()
    row = page.form.sites.rows()[0]
    assert row.boxes["twitch"].isVisible()
    assert row.width() <= page.width()


def test_what_has_the_keyboard_is_in_sight(opened: Opener) -> None:
    page = opened(repeat=True)
    page.resize(1204, 500)
    QApplication.processEvents()
    press("5")
    page.form.sites.confirm_all()
    QApplication.processEvents()
    keys = page.form.after.score.keys
    assert focused() is keys
    assert not keys.visibleRegion().isEmpty()
