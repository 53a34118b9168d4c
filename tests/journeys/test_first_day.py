"""A clinic begins: first start, the first patient, the first session; and the same window locked and opened again."""

import json
from collections.abc import Callable

import pytest
from desk import Desk

pytestmark = pytest.mark.journey

PASSWORD = "correct horse battery"


def test_first_start_to_a_saved_session(desk: Desk, command: Callable[..., str]) -> None:
    desk.start()
    desk.wait_focus("New clinic")
    desk.picture("first-start")
    desk.keys("Return")
    desk.wait_focus("Clinic name")
    desk.type("Riverside Pain Clinic")
    desk.keys("Return")
    desk.wait_focus("Your name")
    desk.type("Dr Ada Berg")
    desk.keys("Tab")
    desk.type(PASSWORD)
    desk.keys("Tab")
    desk.type(PASSWORD)
    desk.picture("first-user")
    desk.keys("Return")
    desk.wait_focus("Save as PDF")
    desk.tab_to("I have stored the key")
    desk.keys("space")
    desk.picture("recovery-key")
    desk.tab_to("Next: backup folder")
    desk.keys("Return")
    desk.wait_for("Open the clinic")
    desk.tab_to("Open the clinic")
    desk.keys("Return")
    desk.wait_for("Failure flags without a workup")
    desk.picture("empty-today")

    _new_patient(desk)
    _new_problem(desk)
    _new_session(desk)

    chart = desk.wait_for("Pain over time")
    assert "Last score 2 of 10" in chart["description"]
    desk.picture("after-the-session")
    desk.stop()

    command("export", str(desk.folder.parent / "out.json"), "--format", "json")
    bundle = json.loads((desk.folder.parent / "out.json").read_text(encoding="utf-8"))
    patient = bundle["patients"][0]
    assert (patient["family_name"], patient["given_name"], patient["birth_date"]) == ("Okonkwo", "Ada", "1988-09-21")
    assert (patient["sex"], patient["anticoagulant"]) == ("female", "no")
    assert bundle["problems"][0]["region"] == "upper_back"
    sites = [(site["muscle"], site["side"], str(site["points"])) for site in bundle["sites"]]
    assert sites == [
        ("levator_scapulae", "left", "2"),
        ("rhomboids", "left", "2"),
        ("infraspinatus", "right", "1"),
    ]
    injectate = bundle["injectates"][0]
    assert (injectate["drug"], injectate["lot"], injectate["expiry"][:7]) == ("lidocaine", "LD2291", "2027-08")
    assert sorted(float(score["value"]) for score in bundle["scores"]) == [2, 8]
    assert len(bundle["follow_ups"]) == 5


def _new_patient(desk: Desk) -> None:
    desk.keys("ctrl+shift+n")
    desk.wait_focus("Family name")
    for name, text in (
        ("Family name", "Okonkwo"),
        ("Given name", "Ada"),
        ("Date of birth", "21-Sep-1988"),
        ("Sex", "f"),
        ("Weight (kg)", "64"),
        ("Phone", "+44 20 7946 0182"),
        ("Allergies", "Penicillin: rash; Latex"),
        ("Anticoagulant", "no"),
    ):
        desk.tab_to(name)
        desk.type(text)
    desk.picture("new-patient")
    desk.keys("ctrl+Return")
    desk.wait_for_words("OKONKWO, Ada registered")


def _new_problem(desk: Desk) -> None:
    desk.wait_focus("Add problem")
    desk.keys("Return")
    desk.wait_focus("Title")
    desk.type("Left shoulder blade")
    for name, text in (("Region", "upper"), ("Side", "left"), ("Onset", "Mar-2025"), ("Pattern", "con")):
        desk.tab_to(name)
        desk.type(text)
    desk.picture("new-problem")
    desk.keys("ctrl+Return")
    desk.wait_for_words("Left shoulder blade added")


def _new_session(desk: Desk) -> None:
    desk.keys("ctrl+n")
    desk.wait_focus("Baseline")
    desk.keys("8")
    for muscle, points, volume in (("levator", "2", "0.5"), ("rhomb", "2", "0.5"), ("r infrasp", "1", "1")):
        desk.wait_focus("Muscle")
        desk.type(muscle)
        desk.keys("Return")
        desk.wait_focus("Points")
        desk.type(points)
        desk.keys("Tab")
        desk.type(volume)
        desk.keys("Return")
    desk.wait_for("Site 3, right infraspinatus")
    desk.tab_to("Drug")
    desk.type("lido")
    desk.keys("Tab")
    desk.type("10")
    desk.keys("Tab")
    desk.type("3")
    desk.keys("Tab")
    desk.type("LD2291")
    desk.keys("Tab")
    desk.type("Aug-2027")
    desk.tab_to("Post score")
    desk.keys("2")
    desk.until(lambda: "Follow-ups" in (desk.focus() or {}).get("groups", ()), "focus on the follow-ups")
    desk.picture("session")
    desk.keys("ctrl+Return")
    desk.wait_for_words("Session 1 saved for OKONKWO, Ada")
