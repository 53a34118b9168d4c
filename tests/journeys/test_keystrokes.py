"""The three tasks of a day, counted in keys and timed by the keystroke-level model, all text typed included."""

import json
from collections.abc import Callable

import pytest
from desk import Desk
from keystrokes import Tally
from past import Past

pytestmark = pytest.mark.journey

SHOULDER = [("levator_scapulae", "left"), ("rhomboids", "left")]
LINE = "l lev x2 0.5ml; l rhomb x2 0.5ml; r infras 1ml; lido1 2ml"


def test_follow_up_score(desk: Desk, clinic_with: Callable[..., None], unlock: Callable[[], None]) -> None:
    clinic_with(Past("104220", "Okonkwo", "Ada").inject(7, 8, {}, SHOULDER))
    unlock()
    desk.wait_for_words("OKONKWO, Ada")
    desk.until(lambda: "OKONKWO" in (desk.focus() or {}).get("name", ""), "focus on the first call")
    tally = Tally("Follow-up score from Today", desk)
    with tally.group("score"):
        desk.keys("3")
        desk.keys("Return")
    desk.wait_for_words("Score 3 saved for OKONKWO, Ada")
    tally.check(5, 16)


def test_repeat_visit_with_the_post_score_typed_after_another_patient(
    desk: Desk, clinic_with: Callable[..., None], unlock: Callable[[], None], command: Callable[..., str]
) -> None:
    clinic_with(
        Past("104220", "Okonkwo", "Ada").inject(42, 8, {7: 3, 28: 4}, SHOULDER),
        Past("103119", "Horáková", "Jana", "1979-02-03").inject(14, 6, {7: 3}, SHOULDER),
    )
    unlock()
    tally = Tally("Repeat visit", desk)
    with tally.group("patient"):
        desk.keys("ctrl+f")
        desk.wait_focus("Find patient")
        desk.type("oko")
        desk.wait_for_words("OKONKWO, Ada")
        desk.keys("Return")
        desk.wait_for("Pain over time")
    with tally.group("baseline"):
        desk.keys("ctrl+r")
        desk.wait_focus("Baseline")
        desk.keys("7")
    with tally.group("sites"):
        desk.wait_focus("Site 1, left levator scapulae")
        desk.keys("space")
        desk.wait_focus("Site 2, left rhomboids")
        desk.keys("space")
    desk.wait_focus("Post score")
    with tally.group("away"):
        desk.keys("alt+1")  # the needle: somebody else is looked at meanwhile
        desk.wait_for("Failure flags without a workup")
    with tally.group("post score and save"):
        desk.keys("ctrl+Tab")
        desk.wait_focus("Post score")
        desk.keys("2")
        desk.until(lambda: "Follow-ups" in (desk.focus() or {}).get("groups", ()), "focus on the follow-ups")
        desk.keys("ctrl+Return")
    desk.wait_for_words("Session 2 saved for OKONKWO, Ada")
    desk.stop()
    command("export", str(desk.folder.parent / "out.json"), "--format", "json", "--patient", "104220")
    bundle = json.loads((desk.folder.parent / "out.json").read_text(encoding="utf-8"))
    new = next(row["session_id"] for row in bundle["sessions"] if row["session_id"] != "104220-S1")
    assert len([row for row in bundle["follow_ups"] if row["session_id"] == new]) == 5
    assert {float(row["value"]) for row in bundle["scores"] if row.get("session_id") == new} == {7.0, 2.0}
    tally.check(16, 15)


def test_new_patient_and_a_session_of_three_muscles(
    desk: Desk, clinic_with: Callable[..., None], unlock: Callable[[], None], command: Callable[..., str]
) -> None:
    clinic_with(Past("103119", "Horáková", "Jana", "1979-02-03").inject(14, 6, {7: 3}, SHOULDER))
    unlock()
    tally = Tally("New patient and a session of three muscles", desk)
    with tally.group("name and birth"):
        desk.keys("ctrl+shift+n")
        desk.wait_focus("Family name")
        desk.type("Okonkwo")
        desk.keys("Tab")
        desk.type("Ada")
        desk.keys("Tab")
        desk.type("21.9.1988")
    with tally.group("sex to phone"):
        desk.keys("Tab", "Tab", "f", "Tab")
        desk.type("64")
        desk.keys("Tab")
        desk.type("02079460182")
    with tally.group("allergies to anticoagulant"):
        desk.keys("Tab", "Tab")
        desk.type("none")
        desk.keys("Tab")
        desk.type("no")
        desk.keys("ctrl+Return")
    desk.wait_for_words("OKONKWO, Ada registered")
    with tally.group("problem"):
        desk.wait_focus("Add problem")
        desk.keys("Return")
        desk.wait_focus("Title")
        desk.type("L shoulder")
        desk.keys("Tab")
        desk.type("upp")
        desk.keys("Tab", "l", "ctrl+Return")
    desk.wait_for_words("L shoulder added")
    with tally.group("baseline"):
        desk.keys("ctrl+n")
        desk.wait_focus("Baseline")
        desk.keys("8")
        desk.wait_focus("Muscle")
    with tally.group("sites and drug"):
        desk.keys("Tab")
        desk.wait_focus("Quick line")
        desk.type(LINE)
        desk.picture("read")
        desk.keys("Return")
        desk.wait_for("Site 3, right infraspinatus")
    with tally.group("post score and save"):
        desk.keys("F6", "F6", "F6")
        desk.wait_focus("Post score")
        desk.keys("2")
        desk.until(lambda: "Follow-ups" in (desk.focus() or {}).get("groups", ()), "focus on the follow-ups")
        desk.picture("session")
        desk.keys("ctrl+Return")
    desk.wait_for_words("Session 1 saved for OKONKWO, Ada")
    desk.picture("saved")
    desk.stop()

    command("export", str(desk.folder.parent / "out.json"), "--format", "json")
    bundle = json.loads((desk.folder.parent / "out.json").read_text(encoding="utf-8"))
    (patient,) = (row for row in bundle["patients"] if row["family_name"] == "Okonkwo")
    assert (patient["birth_date"], patient["sex"], float(patient["weight_kg"])) == ("1988-09-21", "female", 64)
    assert (patient["allergies"], patient["anticoagulant"], patient["phone"]) == ("none", "no", "02079460182")
    (session,) = (row["session_id"] for row in bundle["sessions"] if not row["session_id"].startswith("103119"))
    sites = [row for row in bundle["sites"] if row["session_id"] == session]
    assert [(row["muscle"], row["side"], int(row["points"]), float(row["volume_ml"])) for row in sites] == [
        ("levator_scapulae", "left", 2, 0.5),
        ("rhomboids", "left", 2, 0.5),
        ("infraspinatus", "right", 1, 1),
    ]
    (injectate,) = (row for row in bundle["injectates"] if row["session_id"] == session)
    assert (injectate["drug"], float(injectate["volume_ml"])) == ("lidocaine", 2)
    assert sorted(float(row["value"]) for row in bundle["scores"] if row.get("session_id") == session) == [2, 8]
    tally.check(140, 60)
