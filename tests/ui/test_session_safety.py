"""Before the needle, by keys: what is asked is kept with the session, an allergy to a component wants a reason."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest
from keyboard import Opener, focused, kept, press, save
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tpi_tracker.domain.codes import FollowUpPurpose, FollowUpStatus, SafetyState
from tpi_tracker.domain.safety import CheckKey
from tpi_tracker.render.wording import date_words
from tpi_tracker.services import patient_view, patients, sessions


def known(clinic: Any, **values: Any) -> None:
    patients.amend(clinic, patients.get(clinic, "104827").changed(**values))


def filled(page: Any, muscle: str = "rhomboids", drug: str = "Lidocaine, plain") -> Any:
    press("6")
    page.form.sites.rows()[0].take_muscle(muscle, "left")
    row = page.form.injectate.rows()[0]
    row.drug.setCurrentIndex(row.drug.findText(drug))
    row.strength.setText("10")
    row.volume.setText("1")
    page.form._follow()
    return page.form


def line(form: Any, key: CheckKey) -> Any:
    return next((fact for fact in form.facts.facts() if fact.key is key), None)


def test_both_reasons_are_asked_for_in_one_sentence(treated: Any, opened: Opener) -> None:
    known(treated, allergies="lidocaine", weight_kg=80)
    page = opened()
    form = filled(page)
    form.injectate.rows()[0].volume.setText("50")
    form._follow()
    assert page.footer.message() == "A reason is asked for: allergy and dose above the maximum."


def test_what_nobody_asked_is_not_nothing_to_note(opened: Opener) -> None:
    page = opened()
    page.form._follow()
    assert page.form.facts.second.text() == "not asked: 3"


def test_an_allergy_to_a_component_wants_a_reason_in_place(treated: Any, opened: Opener) -> None:
    known(treated, allergies="bupivacaine: swelling; latex")
    page = opened()
    form = filled(page)
    assert form.facts.allergy.isVisible()
    assert form.facts.allergy.said() == (
        "Allergy: Lidocaine, amide group (recorded: bupivacaine: swelling). Saving asks for a reason."
    )
    assert form.facts.second.text().endswith("1 wants a reason")

    save(page)
    assert len(kept(treated)) == 1
    assert focused() is form.facts.allergy.edit
    assert form.facts.allergy.edit.accessibleName() == "Reason despite the allergy"
    assert form.facts.allergy.fault.text() == "Say why it is given all the same."
    press("tested in March")
    save(page)
    (check,) = kept(treated)[-1].checks
    assert (check.concern, check.state, check.note) == ("allergy", SafetyState.OVERRIDDEN, "tested in March")


def test_latex_stays_a_line(treated: Any, opened: Opener) -> None:
    known(treated, allergies="latex")
    page = opened()
    form = filled(page)
    assert not form.facts.allergy.isVisible()
    assert line(form, CheckKey.ALLERGY).text == "no component matches latex"


def test_infection_is_asked_by_keys(treated: Any, opened: Opener) -> None:
    page = opened()
    form = filled(page, muscle="piriformis")
    assert line(form, CheckKey.INFECTION).text == "not asked"
    form.injectate.add_button.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is form.facts.infection.segment("no")
    press(Qt.Key.Key_Space)
    form._follow()
    assert line(form, CheckKey.INFECTION).text == "asked: none"
    save(page)
    (check,) = kept(treated)[-1].checks
    assert (check.concern, check.state, check.note) == ("infection", SafetyState.CLEAR, None)


def test_the_same_answer_once_more_takes_it_back(treated: Any, opened: Opener) -> None:
    page = opened()
    form = filled(page)
    for _ in range(2):
        form.facts.infection.segment("yes").click()
    form._follow()
    assert line(form, CheckKey.INFECTION).text == "not asked"
    assert form.facts.infection.value() is None
    save(page)
    assert kept(treated)[-1].checks == ()


def last_dose_typed(treated: Any, opened: Opener, typed: str) -> tuple[str, str, str, str]:
    """What the field shows, what the line says and what is kept; and what the field shows of what is kept."""
    known(treated, anticoagulant="apixaban")
    page = opened()
    form = filled(page)
    assert form.facts.last_dose.isVisible()
    form.facts.last_dose.setFocus()
    press(typed)
    form.facts.infection.setFocus()
    form._follow()
    shown, said = form.facts.last_dose.text(), line(form, CheckKey.ANTICOAGULANT).text
    save(page)
    entry = kept(treated)[-1]
    (check,) = entry.checks
    assert (check.concern, check.state) == ("anticoagulant", SafetyState.NOTED)
    again = opened(session_id=entry.session.session_id).form
    return shown, said, str(check.note), again.facts.last_dose.text()


@pytest.mark.parametrize("typed", ["y 20:00", "-1 20:00", "yesterday 20:00"])
def test_the_last_dose_of_an_anticoagulant_is_kept_and_stops_nothing(treated: Any, opened: Opener, typed: str) -> None:
    day = treated.today() - timedelta(days=1)
    taken = datetime.combine(day, time(20), UTC)
    hours = (treated.now() - taken) // timedelta(hours=1)
    words = f"{date_words(day)} 20:00"
    said = f"apixaban; last dose {words}, {hours} h before"
    assert last_dose_typed(treated, opened, typed) == (words, said, f"{day} 20:00+00:00", words)


def test_a_last_dose_without_a_time_is_a_day(treated: Any, opened: Opener) -> None:
    day = treated.today() - timedelta(days=1)
    said = f"apixaban; last dose {date_words(day)}, time not recorded"
    assert last_dose_typed(treated, opened, "y") == (date_words(day), said, str(day), date_words(day))


def test_words_that_are_no_date_stay_as_typed(treated: Any, opened: Opener) -> None:
    words = "24 h ago, told by the daughter"
    assert last_dose_typed(treated, opened, words) == (words, f"apixaban; last dose {words}", words, words)


def test_no_word_of_a_check_is_cut(treated: Any, opened: Opener, qapp: Any) -> None:
    known(treated, anticoagulant="rivaroxaban 20 mg")
    page = opened()
    form = filled(page)
    form.facts.last_dose.setText("24 h ago, the morning dose, told by the daughter")
    form._follow()
    for _ in range(4):
        qapp.processEvents()
    words = form.facts._lines[CheckKey.ANTICOAGULANT]._text
    assert words.text().endswith("told by the daughter")
    assert words.height() >= words.heightForWidth(words.width())


@pytest.mark.parametrize("taken", [None, "no"])
def test_without_an_anticoagulant_there_is_no_field(treated: Any, opened: Opener, taken: str | None) -> None:
    known(treated, anticoagulant=taken)
    page = opened()
    assert not filled(page).facts.last_dose.isVisible()


def test_pregnancy_is_asked_where_it_may_be(treated: Any, opened: Opener) -> None:
    known(treated, sex="female", birth_date=patients.get(treated, "104827").birth_date.replace(year=1995))
    page = opened()
    form = filled(page)
    form.facts.pregnant.segment("yes").click()
    form._follow()
    assert line(form, CheckKey.PREGNANCY).text == "asked: pregnant"
    save(page)
    assert [(c.concern, c.state) for c in kept(treated)[-1].checks] == [("pregnancy", SafetyState.NOTED)]


def calls(clinic: Any) -> list[Any]:
    problem = patient_view.view(clinic, "104827").problems[0]
    return [f for f in problem.follow_ups if f.purpose is FollowUpPurpose.SAFETY]


def test_a_muscle_close_to_the_pleura_offers_a_safety_call(treated: Any, opened: Opener) -> None:
    page = opened()
    form = filled(page)
    assert form.facts.call.isVisible()
    form.facts.call.setFocus()
    press(Qt.Key.Key_Space)
    save(page)
    entry = kept(treated)[-1]
    (call,) = calls(treated)
    assert call.due_on == entry.session.performed_at.astimezone(treated.zone).date() + timedelta(days=3)
    assert call.session_id == entry.session.session_id
    assert call.due_on not in (entry.follow_ups or ())
    assert entry.safety_call is True


def test_no_call_is_offered_elsewhere(opened: Opener) -> None:
    page = opened()
    form = filled(page, muscle="piriformis")
    assert not form.facts.call.isVisible()
    assert form.facts.answers().call is False


def test_a_correction_can_cancel_the_call_and_want_it_again(treated: Any, opened: Opener) -> None:
    page = opened()
    filled(page).facts.call.click()
    save(page)
    key = kept(treated)[-1].session.session_id
    for wanted in (False, True):
        again = opened(session_id=key)
        assert again.form.facts.call.isChecked() is not wanted
        again.reason.set_value("asked again")
        again.form.facts.call.click()
        again.save()
        (call,) = calls(treated)
        assert call.status is (FollowUpStatus.DUE if wanted else FollowUpStatus.CANCELLED)


def test_a_retracted_session_takes_its_answers_and_its_call_along(treated: Any, opened: Opener) -> None:
    page = opened()
    form = filled(page)
    form.facts.call.click()
    form.facts.infection.segment("no").click()
    save(page)
    key = kept(treated)[-1].session.session_id
    saved = sessions.retract(treated, key, reason="another patient")
    assert calls(treated) == []
    assert saved.undo is not None
    saved.undo()
    entry = kept(treated)[-1]
    assert [check.concern for check in entry.checks] == ["infection"]
    assert len(calls(treated)) == 1


def test_diabetes_and_the_sum_of_steroid_are_lines_of_a_steroid_alone(treated: Any, opened: Opener) -> None:
    known(treated, diabetes=True)
    page = opened()
    form = filled(page)
    assert line(form, CheckKey.DIABETES) is None
    assert line(form, CheckKey.STEROID) is None
    form.injectate.kits.actions()[1].trigger()
    form._follow()
    assert line(form, CheckKey.DIABETES).text == "recorded; a steroid is among the components"
    assert line(form, CheckKey.STEROID).text == "about 40 mg methylprednisolone equivalent in 12 months"
