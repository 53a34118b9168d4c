"""The quick line in the session form: shown as understood, taken with Enter, nothing taken by half."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from keyboard import Opener, focused, press, save
from PySide6.QtCore import Qt

from tpi_tracker.services import catalogue
from tpi_tracker.ui.forms import session_entry

Key = Qt.Key


@pytest.fixture
def page(opened: Opener) -> Any:
    """A page with a baseline, the keyboard in the quick line."""
    page = opened()
    press("6")
    page.form.sites.quick.edit.setFocus()
    return page


def test_the_line_becomes_rows(page: Any) -> None:
    quick = page.form.sites.quick
    press("R upper trap x2 1ml lido1 twitch; L levator x1")
    assert quick.read.text() == (
        "Right upper trapezius, 2 points, 1 mL in all (0.5 mL each point), twitch"
        " · Left levator scapulae, 1 point · Lidocaine 1 % (10 mg/mL)"
    )
    assert quick.edit.accessibleDescription() == quick.read.text()
    assert [row.is_empty() for row in page.form.sites.rows()] == [True], "nothing before Enter"
    press(Key.Key_Return)
    trap, levator, waiting = (row.content() for row in page.form.sites.rows())
    assert (trap.muscle, trap.side, trap.points, trap.volume) == ("upper_trapezius", "right", "2", "1")
    assert {name: value for name, value in trap.criteria.items() if value is not None} == {"twitch": True}
    assert (levator.muscle, levator.side, levator.points, levator.volume) == ("levator_scapulae", "left", "1", "")
    assert waiting.is_empty
    (component,) = page.form.injectate.injectates()
    assert (component.drug, component.concentration, component.volume) == ("lidocaine", "10", "")
    assert quick.edit.text() == ""
    assert focused() is quick.edit
    press(Key.Key_Return)
    assert focused() is page.form.injectate.first()


def test_what_is_not_understood_is_said_and_nothing_is_taken(page: Any) -> None:
    quick = page.form.sites.quick
    press("r upper trap twich; l rombods", Key.Key_Return)
    assert quick.fault.text() == (
        '"twich" is not understood. Did you mean twitch? "rombods" is not understood. Did you mean Rhomboids?'
    )
    assert [row.is_empty() for row in page.form.sites.rows()] == [True]
    assert quick.edit.selectedText() == "twich"
    assert quick.fault.text() in quick.edit.accessibleDescription()
    press("twitch")
    assert quick.edit.text() == "r upper trap twitch; l rombods"
    assert "Right upper trapezius, 1 point, twitch" in quick.read.text()


def test_a_site_that_is_there_is_said_more_of(page: Any) -> None:
    press("l levator x2", Key.Key_Return, "l levator 0.5ml no twitch", Key.Key_Return)
    levator, _waiting = (row.content() for row in page.form.sites.rows())
    assert (levator.points, levator.volume, levator.criteria["twitch"]) == ("2", "0.5", False)


def test_a_drug_goes_into_its_row_and_its_lot_stays(page: Any) -> None:
    press("lido1 5ml", Key.Key_Return)
    row = page.form.injectate.rows()[0]
    row.lot.setText("LD1")
    press("lido2; bupi0.25 epi", Key.Key_Return)
    lidocaine, bupivacaine = page.form.injectate.injectates()
    assert (lidocaine.concentration, lidocaine.volume, lidocaine.lot) == ("20", "5", "LD1")
    assert (bupivacaine.drug, bupivacaine.concentration) == ("bupivacaine", "2.5")
    assert bupivacaine.with_epinephrine


def test_a_line_not_taken_is_kept_in_the_draft_and_stops_the_save(page: Any) -> None:
    press("l levator x2")
    content = page.form.content()
    assert content.quick == "l levator x2"
    page.form.show_content(type(content).of_plain(content.as_plain()))
    assert page.form.sites.quick.text() == "l levator x2"
    with pytest.raises(session_entry.Faulty) as told:
        session_entry.read(page.form.content(), page._about)
    assert "Take the quick line with Enter, or empty it." in [fault.sentence for fault in told.value.faults]
    (*_, field) = page.form.show_faults(fault for fault in told.value.faults if fault.where == "quick")
    assert field is page.form.sites.quick.edit


def test_a_paste_of_ten_megabytes_is_cut_by_the_field_and_said(page: Any) -> None:
    quick = page.form.sites.quick
    quick.edit.setText("upper trap " * 1_000_000)
    assert quick.fault.text() == "This text is too long for a quick line."
    assert len(quick.edit.text()) <= 32767


def test_a_volume_typed_for_each_point_is_said_and_kept_in_all(page: Any) -> None:
    quick = page.form.sites.quick
    press("r upper trap x2 1ml each")
    assert quick.read.text() == "Right upper trapezius, 2 points, 2 mL in all (1 mL each point)"
    press(Key.Key_Return, "r upper trap 0.25ml each")
    assert quick.read.text() == (
        "Right upper trapezius (its row is there), 2 points, 0.5 mL in all (0.25 mL each point)"
    )
    page.form.sites.rows()[0].points.setText("4")
    assert "4 points, 1 mL in all (0.25 mL each point)" in quick.read.text(), "the row changed while the line stood"
    page.form.sites.rows()[0].points.setText("many")
    assert quick.fault.text() == '"0.25ml each": of how many points? The row of this site does not say.'
    page.form.sites.rows()[0].points.setText("4")
    quick.edit.setFocus()
    press(Key.Key_Return)
    assert [(row.points, row.volume) for row in page.form.sites.sites() if row.muscle] == [("4", "1")]


def test_b_is_a_row_for_each_side(page: Any) -> None:
    press("B upper trap x2 1ml total")
    assert page.form.sites.quick.read.text() == (
        "Left upper trapezius, 2 points, 0.5 mL in all (0.25 mL each point)"
        " · Right upper trapezius, 2 points, 0.5 mL in all (0.25 mL each point)"
    )
    press(Key.Key_Return)
    rows = [row for row in page.form.sites.sites() if row.muscle]
    assert [(row.muscle, row.side, row.points, row.volume) for row in rows] == [
        ("upper_trapezius", "left", "2", "0.5"),
        ("upper_trapezius", "right", "2", "0.5"),
    ]


def test_enter_takes_the_line_that_was_mended_after_a_refused_save(page: Any) -> None:
    quick = page.form.sites.quick
    press("lido1", Key.Key_Return)
    page.form.injectate.rows()[0].volume.setText("abc")
    press("r upper trap twich")
    save(page)
    assert focused() is quick.edit
    assert "Take the quick line with Enter, or empty it." in quick.fault.text()
    assert "Add at least one muscle." not in page.footer.message(), "the line holds it"
    quick.edit.setText("r upper trap twitch")
    press(Key.Key_Return)
    assert [row.muscle for row in page.form.sites.sites() if row.muscle] == ["upper_trapezius"]
    assert focused() is quick.edit
    press(Key.Key_Return)
    assert focused() is page.form.injectate.rows()[0].volume, "on to what else is wrong"


PIECES = st.sampled_from(
    (
        *("r", "L", "b", "mid", "upper trap", "levator", "lev", "glut med", "rombods", "x2", "x 3", "x0", "1ml"),
        *("0,5 ml", "each", "total", "twitch", "no band", "lido1", "5ml", "triam40", ";", "; ", ", ", "´", "½ml"),
    )
)
LINES = st.one_of(st.lists(PIECES, min_size=1, max_size=10).map(" ".join), st.text(max_size=40))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(line=LINES)
@example(line="l levator 0.3ml each; b upper trap x3 1ml total no twitch")
@example(line="l levator x1; l levator x2")
@example(line="r l levator")
@example(line="´")
@example(line="; ;")
def test_what_is_taken_is_what_was_shown(page: Any, line: str) -> None:
    sites, quick = page.form.sites, page.form.sites.quick
    sites.show_sites([replace(sites.rows()[-1].content(), muscle="levator_scapulae", side="left", points="2")])
    before = sites.sites()
    quick.edit.setText(line)
    shown, was_offered = quick.read.text(), quick.take.isVisibleTo(quick)
    assert sites.sites() == before, "nothing before Enter"
    quick.edit.setFocus()
    press(Key.Key_Return)
    after = sites.sites()
    if not was_offered:
        assert after == before
        assert not quick.edit.text().strip(" ;,\n") or focused() is quick.edit, "it stays to be mended"
        return
    changed = [row for row in after if row.muscle and row not in before]
    untouched = {(row.muscle, row.side) for row in before if row in after}
    told = [part for part in shown.split(" · ") if not _is_drug(part)]
    assert len(changed) <= len(told) <= len(changed) + len(untouched)
    for row in changed:
        name = next(muscle.name for muscle in catalogue.muscles() if muscle.key == row.muscle)
        side = {"left": "Left", "right": "Right", "midline": "Midline,"}[row.side]
        (part,) = [part for part in told if part.startswith(f"{side} {name[:1].lower()}{name[1:]}")]
        assert ("1 point" if row.points == "1" else f"{row.points} points") in part
        assert (f"{row.volume} mL in all" in part) is bool(row.volume)
        for word, there in (("twitch", row.criteria.get("twitch")), ("taut band", row.criteria.get("taut_band"))):
            assert (f", {word}" in part) is (there is True)
            assert (f", no {word}" in part) is (there is False)


def _is_drug(part: str) -> bool:
    return any(part.startswith(drug.name) for drug in catalogue.drugs())
