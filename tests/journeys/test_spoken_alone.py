"""The main job through assistive technology alone: what is offered is named, and can be done, without key or mouse."""

import json
from collections.abc import Callable

import pytest
from desk import Desk
from past import Past

pytestmark = pytest.mark.journey

PASSWORD = "correct horse battery"
SHOULDER = [("levator_scapulae", "left"), ("rhomboids", "left")]


def test_a_follow_up_score_and_a_repeat_visit(
    desk: Desk,
    clinic_with: Callable[..., None],
    opened: Callable[[], None],
    patient_opened: Callable[[], None],
    command: Callable[..., str],
) -> None:
    clinic_with(
        Past("104220", "Okonkwo", "Ada").inject(42, 8, {7: 3, 28: 4}, SHOULDER),
        Past("103119", "Horáková", "Jana", "1979-02-03").inject(14, 6, {7: 3}, SHOULDER),
    )
    opened()
    desk.press("3", "Pain now")
    desk.picture("score")
    desk.press("Save")
    desk.wait_heard("Score 3 saved for ")

    patient_opened()
    chart = desk.wait_for("Pain over time")
    assert "Last score" in chart["description"]
    desk.press("Repeat last")
    desk.press("7", "Baseline")
    desk.press("Confirm", "Site 1, left levator scapulae")
    desk.press("Confirm", "Site 2, left rhomboids")
    desk.press("2", "Post score")
    desk.picture("session")
    desk.press("Save")
    desk.wait_heard("Session 2 saved for OKONKWO, Ada")
    assert desk.pressed == 0
    desk.stop()

    command("export", str(desk.folder.parent / "out.json"), "--format", "json", "--patient", "104220")
    bundle = json.loads((desk.folder.parent / "out.json").read_text(encoding="utf-8"))
    new = next(row["session_id"] for row in bundle["sessions"] if row["session_id"] != "104220-S1")
    sites = [(row["muscle"], row["side"]) for row in bundle["sites"] if row["session_id"] == new]
    assert sites == SHOULDER
    assert {float(row["value"]) for row in bundle["scores"] if row.get("session_id") == new} == {7.0, 2.0}


def test_the_first_day(desk: Desk, command: Callable[..., str]) -> None:
    desk.start()
    desk.press("New clinic", begins=True)
    desk.write("Clinic name", "Riverside Pain Clinic")
    desk.press("Next", begins=True)
    desk.write("Your name", "Dr Ada Berg")
    desk.write("Password", PASSWORD)
    desk.write("Password again", PASSWORD)
    desk.press("Next", begins=True)
    desk.press("I have stored the key")
    desk.press("Next: backup folder")
    desk.press("Open the clinic")
    desk.wait_for("Failure flags without a workup")
    desk.picture("empty-today")

    desk.press("New patient")
    for name, text in (("Family name", "Okonkwo"), ("Given name", "Ada"), ("Date of birth", "21-Sep-1988")):
        desk.write(name, text)
    desk.step_to("Sex", "female")
    desk.write("Allergies", "Penicillin: rash; Latex")
    desk.press("Save", "New patient")
    desk.wait_for_words("OKONKWO, Ada registered")
    desk.press("Add problem")
    desk.write("Title", "Left shoulder blade")
    desk.step_to("Region", "upper back")
    desk.step_to("Side", "left", "New problem")
    desk.press("Save", "New problem")
    desk.wait_for_words("Left shoulder blade added")

    desk.press("New session")
    desk.press("8", "Baseline")
    desk.write("Quick line", "l levator x2 0.5ml; l rhomb x2 0.5ml; r infras 1ml; lido1 2ml")
    desk.wait_for_words("Right infraspinatus, 1 point, 1 mL")
    desk.press("Take")
    desk.wait_for("Site 3, right infraspinatus")
    desk.press("2", "Post score")
    desk.picture("session")
    desk.press("Save", "New session")
    desk.wait_heard("Session 1 saved for OKONKWO, Ada")
    assert "Last score 2 of 10" in desk.wait_for("Pain over time")["description"]
    assert desk.pressed == 0
    desk.stop()

    command("export", str(desk.folder.parent / "out.json"), "--format", "json")
    bundle = json.loads((desk.folder.parent / "out.json").read_text(encoding="utf-8"))
    assert (bundle["patients"][0]["birth_date"], bundle["patients"][0]["sex"]) == ("1988-09-21", "female")
    assert (bundle["problems"][0]["region"], bundle["problems"][0]["side"]) == ("upper_back", "left")
    assert [row["muscle"] for row in bundle["sites"]] == ["levator_scapulae", "rhomboids", "infraspinatus"]


BACK = [("quadratus_lumborum", "left"), ("lumbar_multifidi", "left")]
RED_FLAGS = (
    *("Cauda equina", "Cancer", "Infection", "Fracture"),
    *("Myelopathy", "Visceral or vascular", "After the procedure"),
)


def test_a_treatment_fails_and_is_worked_up(
    desk: Desk,
    clinic_with: Callable[..., None],
    opened: Callable[[], None],
    patient_opened: Callable[[], None],
    command: Callable[..., str],
) -> None:
    past = Past("104220", "Okonkwo", "Ada", title="Left low back", region="low_back")
    clinic_with(past.inject(84, 8, {7: 3, 28: 7}, BACK).inject(35, 8, {7: 3}, BACK))
    opened()
    patient_opened()
    desk.press("Record score")
    desk.press("7", "Score")
    desk.press("Save", "Record score")
    desk.wait_for("Treatment failure: short-lived")
    desk.press("Open workup")
    desk.wait_for_words("Gate not complete")
    for flag in RED_FLAGS:
        desk.press("absent", flag)
    desk.wait_for_words("7 of 7, none present")
    desk.picture("gate")
    _open_step(desk, "Sources of pain")
    desk.press("present", "Leg pain")
    desk.press("present", "Straight leg raise")
    desk.press("resulted", "MRI lumbar spine")
    desk.write("Result, MRI lumbar spine", "L5 root, left")
    desk.press("matches", "Matches side, level and symptoms")
    desk.press("Lumbar root: open")
    desk.press("confirmed", "State of Lumbar radiculopathy")
    desk.wait_for("Lumbar root: confirmed")
    desk.picture("confirmed")
    _open_step(desk, "Conclusion and plan")
    desk.write("Conclusion", "Left L5 radiculopathy; the muscle was secondary.")
    desk.press("Conclude workup")
    desk.wait_for_words("Workup concluded")
    assert desk.pressed == 0
    desk.stop()
    (problem,) = json.loads(command("evaluate", "--json"))["problems"]
    assert (problem["flag"]["kind"], problem["flag"]["status"]) == ("short_lived", "concluded")


def _open_step(desk: Desk, title: str) -> None:
    """The button *Open* that says which step it opens."""
    desk.until(lambda: desk.look(do="act", name="Open", described=title, action="Press"), f"the step {title!r}")
