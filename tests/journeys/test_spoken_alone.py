"""The main job through assistive technology alone: what is offered is named, and can be done, without key or mouse."""

import json
from collections.abc import Callable

import pytest
from desk import Desk
from past import Past

pytestmark = pytest.mark.journey

PASSWORD = "correct horse battery"
SHOULDER = [("levator_scapulae", "left"), ("rhomboids", "left")]


@pytest.fixture
def opened(desk: Desk) -> Callable[[], None]:
    """Opens the window and the clinic."""

    def act() -> None:
        desk.start()
        desk.write("Password", PASSWORD)
        desk.press("Unlock")
        desk.wait_for("Failure flags without a workup")

    return act


def _open_patient(desk: Desk) -> None:
    desk.write("Find patient", "oko")
    desk.wait_for_words("OKONKWO, Ada, 14-Jul-1965")
    desk.press("Open")
    desk.wait_for("Pain over time")


def test_a_follow_up_score_and_a_repeat_visit(
    desk: Desk, clinic_with: Callable[..., None], opened: Callable[[], None], command: Callable[..., str]
) -> None:
    clinic_with(
        Past("104220", "Okonkwo", "Ada").inject(42, 8, {7: 3, 28: 4}, SHOULDER),
        Past("103119", "Horáková", "Jana", "1979-02-03").inject(14, 6, {7: 3}, SHOULDER),
    )
    opened()
    desk.press("3", "Pain now")
    desk.picture("score")
    desk.press("Save")
    desk.wait_for_words("Score 3 saved for ")

    _open_patient(desk)
    chart = desk.wait_for("Pain over time")
    assert "Last score" in chart["description"]
    desk.press("Repeat last")
    desk.press("7", "Baseline")
    desk.press("Confirm", "Site 1, left levator scapulae")
    desk.press("Confirm", "Site 2, left rhomboids")
    desk.press("2", "Post score")
    desk.picture("session")
    desk.press("Save")
    desk.wait_for_words("Session 2 saved for OKONKWO, Ada")
    assert desk.pressed == 0
    desk.stop()

    command("export", str(desk.folder.parent / "out.json"), "--format", "json", "--patient", "104220")
    bundle = json.loads((desk.folder.parent / "out.json").read_text(encoding="utf-8"))
    new = next(row["session_id"] for row in bundle["sessions"] if row["session_id"] != "104220-S1")
    sites = [(row["muscle"], row["side"]) for row in bundle["sites"] if row["session_id"] == new]
    assert sites == SHOULDER
    assert {float(row["value"]) for row in bundle["scores"] if row.get("session_id") == new} == {7.0, 2.0}
