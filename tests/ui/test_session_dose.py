"""The dose meter of the session form: live, in words, with the day's other doses, and a reason above the maximum."""

from datetime import UTC, datetime
from typing import Any

import pytest
from keyboard import Opener, focused, kept, press, save
from pytestqt.qtbot import QtBot

from tpi_tracker.domain.codes import SafetyState
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.services import drafts, patients, problems, sessions
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.ui.widgets.dose_meter import DoseMeter


@pytest.fixture
def weighed(treated: Any) -> Any:
    """The patient with 82 kg."""
    patients.amend(treated, patients.get(treated, "104827").changed(weight_kg=82))
    return treated


def typed(page: Any, drug: str = "Lidocaine, plain", strength: str = "10", volume: str = "4.5") -> DoseMeter:
    """A site and one component, the volume by keys, and no pause after them."""
    press("6")
    page.form.sites.rows()[0].take_muscle("rhomboids", "left")
    row = page.form.injectate.rows()[0]
    row.drug.setCurrentIndex(row.drug.findText(drug))
    row.strength.setText(strength)
    row.volume.setFocus()
    press(volume)
    return page.form.injectate.foot.meter


def test_it_follows_each_key(weighed: Any, opened: Opener) -> None:
    page = opened()
    meter = typed(page, volume="4")
    assert meter.text() == "40 of 300 mg = 0.13"
    press(".5")
    assert meter.text() == "45 of 300 mg = 0.15"
    assert meter.caps() == "cap: 300 mg absolute (4.5 mg/kg = 369)"
    assert meter.accessibleName() == "Dose"
    assert meter.accessibleDescription() == "45 of 300 mg = 0.15. cap: 300 mg absolute (4.5 mg/kg = 369)"
    assert meter.notes() == ""
    assert not page.form.injectate.foot.reason.isVisible()


def test_what_is_missing_is_said(opened: Opener) -> None:
    page = opened()
    meter = typed(page, strength="")
    assert meter.text() == "lidocaine of unknown mg: sum not known"
    assert meter.notes() == (
        "Lidocaine: volume without concentration, mg not known; weight not recorded: only the absolute limit is used"
    )
    page.form.injectate.technique.segment("dry_needling").click()
    assert meter.text() == "no local anaesthetic"


def test_several_components_are_summed(weighed: Any, opened: Opener) -> None:
    page = opened()
    kit = next(action for action in page.form.injectate.kits.actions() if "bupivacaine 0.25 %, 10" in action.text())
    kit.trigger()
    meter = page.form.injectate.foot.meter
    assert meter.text() == "lidocaine 100 of 300 mg + bupivacaine 25 of 164 mg = 0.49"
    assert [row.content().drug for row in page.form.injectate.rows()] == ["lidocaine", "bupivacaine"]
    assert focused() is page.form.injectate.rows()[0].volume


def test_a_kit_stands_after_what_is_begun(opened: Opener) -> None:
    page = opened()
    typed(page)
    page.form.injectate.kits.actions()[1].trigger()
    drugs = [row.content().drug for row in page.form.injectate.rows()]
    assert drugs == ["lidocaine", "lidocaine", "triamcinolone"]
    assert page.form.injectate.second.text() == "plain anaesthetic, with steroid"


def test_no_kit_and_no_steroid_by_itself(opened: Opener) -> None:
    page = opened()
    assert [row.content().drug for row in page.form.injectate.rows()] == [""]


def other_session(clinic: Any, at: datetime) -> None:
    """150 mg of lidocaine in another problem of the patient."""
    problems.add(clinic, Problem(problem_id="P2", patient_no="104827", title="Low back"))
    part = Injectate(session_id="S9", drug="lidocaine", concentration_mg_ml=10, volume_ml=15)
    done = Session(session_id="S9", problem_id="P2", performed_at=at, baseline_reason="asleep")
    sessions.record(clinic, SessionEntry(done, (Site(session_id="S9", muscle="piriformis", side="left"),), (part,)))


def test_what_was_given_that_day_counts(weighed: Any, opened: Opener) -> None:
    now = weighed.now()
    other_session(weighed, now.replace(hour=8))
    page = opened()
    meter = typed(page, volume="10")
    assert meter.text() == "lidocaine 100 of 300 mg + lidocaine 150 of 300 mg = 0.83"
    assert meter.notes() == "Also that day: lidocaine 150 mg (session of Low back)"
    page.form.header.when.setText("20-Aug-2026 10:00")
    page.form._follow()
    assert meter.text() == "100 of 300 mg = 0.33"


def test_above_the_maximum_the_save_asks_for_a_reason_in_place(weighed: Any, opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    meter = typed(page, volume="36")
    note = page.form.injectate.foot.reason
    assert meter.text() == "360 of 300 mg = 1.20"
    assert note.isVisible()
    assert note.said() == "The local anaesthetic is 1.20 of the usual maximum. Saving asks for a reason."
    assert "A reason is asked for: dose above the maximum." in page.footer.message()
    save(page)
    assert len(kept(weighed)) == 1
    assert focused() is note.edit
    assert note.edit.accessibleName() == "Reason for the dose"
    assert note.fault.text() == "Say why more than the usual maximum is given."
    assert page.footer.message() == "Say why more than the usual maximum is given."
    press("divided over two hours")
    assert note.fault.text() == ""
    save(page)
    (check,) = kept(weighed)[-1].checks
    assert (check.concern, check.state, check.note) == ("dose", SafetyState.OVERRIDDEN, "divided over two hours")


def test_the_reason_outlives_the_page_and_stands_in_the_correction(weighed: Any, opened: Opener) -> None:
    page = opened()
    typed(page, volume="36")
    page.form.injectate.foot.reason.edit.setFocus()
    press("agreed")
    page.keep_draft()
    again = opened(draft_id=drafts.drafts(weighed)[0].draft_id)
    assert again.form.injectate.foot.reason.reason() == "agreed"
    again.save()
    kept_one = kept(weighed)[-1]
    mended = opened(session_id=kept_one.session.session_id)
    assert mended.form.injectate.foot.reason.reason() == "agreed"
    mended.reason.set_value("less was drawn")
    mended.form.injectate.rows()[0].volume.setText("20")
    assert not mended.form.injectate.foot.reason.isVisible()
    mended.save()
    assert kept(weighed)[-1].checks == ()


def test_repeat_last_carries_no_answer(weighed: Any, opened: Opener) -> None:
    page = opened()
    typed(page, volume="36")
    page.form.injectate.foot.reason.edit.setText("agreed")
    page.form.facts.infection.segment("no").click()
    page.save()
    again = opened(repeat=True)
    assert again.form.content().safety == type(again.form.content().safety)()


@pytest.mark.parametrize(
    ("volume", "strength", "said"),
    [
        ("45 mg", "10", '"45 mg" is in mg; a volume is in mL. The mg follow from mL times mg/mL.'),
        ("4.5", "45 mg", '"45 mg" is no strength; it is in mg/mL, or in percent such as 1 %.'),
        ("4.5", "4.5 mL", '"4.5 mL" is no strength; it is in mg/mL, or in percent such as 1 %.'),
    ],
)
def test_units_that_contradict_the_field_are_said(
    opened: Opener, treated: Any, volume: str, strength: str, said: str
) -> None:
    page = opened()
    typed(page, volume=volume, strength=strength)
    save(page)
    assert said in page.form.injectate.rows()[0].fault.text()
    assert len(kept(treated)) == 1


def test_millilitres_may_be_typed_with_their_unit(opened: Opener) -> None:
    page = opened()
    assert typed(page, volume="4.5 ml").text() == "45 of 300 mg = 0.15"


def test_a_percent_typed_as_mg_per_ml_is_said(opened: Opener) -> None:
    page = opened()
    typed(page, strength="1", volume="10")
    page.form._follow()
    assert page.form.injectate.rows()[0].warning.text() == (
        "1 mg/mL is no usual strength of lidocaine (5, 10, 15 and 20 mg/mL); 1 % is ten times as much."
    )


def test_units_are_no_milligrams(opened: Opener) -> None:
    page = opened()
    meter = typed(page, drug="Botulinum toxin A", strength="100", volume="0.5")
    page.form._follow()
    assert page.form.injectate.rows()[0].dose.text() == "50\N{NO-BREAK SPACE}units"
    assert meter.text() == "no local anaesthetic"


def test_units_of_one_product_are_not_those_of_another_is_said_beside_the_amount(opened: Opener) -> None:
    page = opened()
    meter = typed(page, drug="Botulinum toxin A", strength="100", volume="0.5")
    said = "Units of one product are not those of another and cannot be converted."
    assert said in meter.notes()
    page.form.injectate.rows()[0].volume.clear()
    assert said not in typed(page, drug="Lidocaine, plain", strength="10", volume="4.5").notes()


def test_a_drug_of_another_clinic_is_no_part_of_the_sum(treated: Any, opened: Opener) -> None:
    at = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)
    part = Injectate(session_id="S2", drug="articaine", concentration_mg_ml=40, volume_ml=1)
    done = Session(session_id="S2", problem_id="P1", performed_at=at, baseline_reason="none")
    sessions.record(treated, SessionEntry(done, (Site(session_id="S2", muscle="rhomboids", side="left"),), (part,)))
    page = opened(repeat=True)
    meter = page.form.injectate.foot.meter
    assert meter.text() == "no local anaesthetic"
    assert meter.notes() == "Articaine is not in the formulary: it is no part of the sum."


def test_the_service_refuses_without_a_reason_too(weighed: Any) -> None:
    from tpi_tracker.domain.errors import Refused

    at = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)
    part = Injectate(session_id="S2", drug="lidocaine", concentration_mg_ml=20, volume_ml=18)
    done = Session(session_id="S2", problem_id="P1", performed_at=at, baseline_reason="none")
    entry = SessionEntry(done, (Site(session_id="S2", muscle="rhomboids", side="left"),), (part,))
    with pytest.raises(Refused) as refused:
        sessions.record(weighed, entry)
    assert [problem.field for problem in refused.value.problems] == ["dose_reason"]


def test_a_strength_is_seen_whole_or_ends_in_an_ellipsis(treated: Any, opened: Opener) -> None:
    page = opened()
    page.resize(1280, 720)
    typed(page, drug="Bupivacaine, plain", strength="")
    field = page.form.injectate.rows()[0].strength
    field.show_number("2.5")
    assert field.shown() == field.text() == "0.25 % (2.5 mg/mL)"
    field.setFixedWidth(field.width() - 30)
    page.form.header.when.setFocus()
    assert field.shown().endswith("…")
    before = field.grab().toImage()
    field.setText(field.shown())
    assert field.grab().toImage() == before, "what is painted is what is said to be shown"
