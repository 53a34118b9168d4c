"""A wrong score is retracted through assistive technology alone, and the flag it had raised goes."""

import json
from collections.abc import Callable

import pytest
from desk import Desk
from past import Past, days_ago

pytestmark = pytest.mark.journey

BACK = [("quadratus_lumborum", "left"), ("lumbar_multifidi", "left")]


def test_retracting_a_wrong_score_without_key_or_mouse(
    desk: Desk,
    clinic_with: Callable[..., None],
    opened: Callable[[], None],
    patient_opened: Callable[[], None],
    command: Callable[..., str],
) -> None:
    past = Past("104220", "Okonkwo", "Ada", title="Left low back", region="low_back")
    clinic_with(past.inject(84, 8, {7: 3, 28: 7}, BACK).inject(35, 8, {7: 3, 28: 7}, BACK))
    opened()
    patient_opened()
    desk.wait_for("Treatment failure: short-lived")
    day = f"{days_ago(7):%d-%b-%Y}"
    wrong = f"{day}, Score, NRS now, 7"
    desk.select(wrong, begins=True)
    desk.until(lambda: wrong in desk.wait_for("Retract")["description"], "the button of that row")
    desk.picture("row")
    desk.press("Retract")
    desk.write("Reason", "typed for another patient")
    desk.picture("reason")
    desk.press("Retract", f"Retract score 7 of {day}")
    desk.wait_heard("Retracted for OKONKWO, Ada")
    desk.wait_for("Pain over time", description="Session 2: pending")
    desk.until(lambda: not desk.is_shown("Open workup"), "the flag to go")
    desk.wait_for_words("Treatment failure: short-lived, withdrawn")
    desk.wait_for_words("typed for another patient")
    desk.picture("after")
    assert desk.pressed == 0
    desk.stop()

    (problem,) = json.loads(command("evaluate", "--json"))["problems"]
    assert problem["flag"] is None
    assert problem["sessions"][-1]["verdict"] == "pending"
