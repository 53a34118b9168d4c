"""A treatment fails: flag, workup to a confirmed root, plan and report; and a wrong score that is taken back."""

import json
import subprocess
from collections.abc import Callable

import pytest
from desk import Desk
from past import Past, days_ago

pytestmark = pytest.mark.journey

BACK = [("quadratus_lumborum", "left"), ("lumbar_multifidi", "left")]
RED_FLAGS = (
    "Cauda equina",
    "Cancer",
    "Infection",
    "Fracture",
    "Myelopathy",
    "Visceral or vascular",
    "After the procedure",
)


def _low_back(**second: dict[int, float]) -> Past:
    """One session that lasted 7 days, and a second one 35 days ago with these scores after it."""
    past = Past("104220", "Okonkwo", "Ada", title="Left low back", region="low_back")
    return past.inject(84, 8, {7: 3, 28: 7}, BACK).inject(35, 8, second["after"], BACK)


def _open_patient(desk: Desk) -> None:
    desk.keys("ctrl+f")
    desk.wait_focus("Find patient")
    desk.type("oko")
    desk.wait_for_words("OKONKWO, Ada")
    desk.keys("Return")
    desk.wait_for("Pain over time")


def test_second_failure_to_a_plan_and_its_report(
    desk: Desk,
    clinic_with: Callable[..., None],
    unlock: Callable[[], None],
    command: Callable[..., str],
    needs_tool: Callable[..., str],
) -> None:
    pdftotext = needs_tool("pdftotext")
    clinic_with(_low_back(after={7: 3}))
    unlock()
    _open_patient(desk)
    assert not desk.is_shown("Open workup")
    desk.keys("ctrl+d")
    desk.wait_focus("Score")
    desk.keys("7")
    desk.picture("score")
    desk.keys("Return")
    desk.wait_for("Treatment failure: short-lived")
    desk.wait_for("Pain over time", description="Session 2: not sustained. Last score 7 of 10")
    desk.picture("flag")

    desk.keys("ctrl+shift+w")
    desk.wait_for_words("Gate not complete")
    for flag in RED_FLAGS:
        desk.choose(flag, "absent")
    desk.wait_for_words("7 of 7, none present")
    desk.picture("gate")
    _open_step(desk, "Sources of pain")
    desk.wait_focus("suspected")
    desk.choose("Leg pain", "present")
    desk.choose("Straight leg raise", "present")
    desk.choose("MRI lumbar spine", "resulted")
    desk.wait_focus("Result, MRI lumbar spine")
    desk.type("L5 root, left")
    desk.choose("Matches side, level and symptoms", "matches")
    desk.tab_to("Lumbar root: open", back=True)
    desk.keys("Return")
    desk.choose("State of Lumbar radiculopathy", "confirmed")
    desk.wait_for("Lumbar root: confirmed")
    desk.picture("confirmed")
    _open_step(desk, "Conclusion and plan")
    desk.wait_focus("Add to plan")
    desk.tab_to("Conclusion")
    desk.type("Left L5 radiculopathy; the muscle was secondary.")
    desk.tab_to("Conclude workup")
    desk.keys("Return")
    desk.wait_for_words("Workup concluded")
    desk.picture("concluded")

    desk.tab_to("Plan")
    desk.keys("Return")
    desk.wait_focus("Pathway")
    desk.type("intens")
    desk.tab_to("Detail")
    desk.type("McKenzie, twice a week")
    desk.keys("ctrl+Return")
    desk.wait_for_words("Step saved")
    desk.picture("plan")

    desk.keys("ctrl+p")
    desk.wait_for_words("Page 1 of ")
    desk.picture("report")
    desk.keys("ctrl+Return")
    desk.wait_focus("File name:")
    paper = desk.folder.parent / "report.pdf"
    desk.keys("ctrl+a")
    desk.type(str(paper))
    desk.keys("Return")
    desk.until(paper.exists, "the PDF")
    desk.wait_for_words("Report saved as")
    desk.stop()

    pages = subprocess.run([pdftotext, "-layout", str(paper), "-"], capture_output=True, text=True, check=True).stdout
    first, *others = [page for page in pages.split("\f") if page.strip()]
    assert "short-lived" in first
    assert all("OKONKWO, Ada" in page for page in (first, *others))
    for words in ("left lumbar radiculopathy", "L5 root, left", "McKenzie", "Intensified physiotherapy"):
        assert words in pages
    (problem,) = json.loads(command("evaluate", "--json"))["problems"]
    assert (problem["flag"]["kind"], problem["flag"]["status"]) == ("short_lived", "concluded")


def _open_step(desk: Desk, title: str) -> None:
    def at_step() -> bool:
        now = desk.focus()
        if now is not None and now["name"] == "Open" and now["description"] == title:
            return True
        desk.step("Tab")
        return False

    desk.until(at_step, f"the step {title!r}")
    desk.keys("Return")


def test_retracting_a_wrong_score(
    desk: Desk, clinic_with: Callable[..., None], unlock: Callable[[], None], command: Callable[..., str]
) -> None:
    clinic_with(_low_back(after={7: 3, 28: 7}))
    unlock()
    _open_patient(desk)
    desk.wait_for("Treatment failure: short-lived")
    desk.wait_for("Pain over time", description="Session 2: not sustained. Last score 7 of 10")
    desk.picture("before")
    wrong = f"{days_ago(7):%d-%b-%Y}, Score, NRS now, 7"
    desk.until(lambda: _on_row(desk, wrong), "the wrong score's row")
    desk.picture("row")
    desk.keys("Delete")
    desk.wait_focus("Reason")
    desk.type("typed for another patient")
    desk.picture("reason")
    desk.keys("ctrl+Return")
    desk.wait_for_words("Retracted for OKONKWO, Ada")
    desk.wait_for("Pain over time", description="Session 2: pending")
    desk.until(lambda: not desk.is_shown("Open workup"), "the flag to go")
    desk.wait_for_words("Treatment failure: short-lived, withdrawn")
    desk.wait_for_words("typed for another patient")
    desk.picture("after")
    desk.stop()

    (problem,) = json.loads(command("evaluate", "--json"))["problems"]
    assert problem["flag"] is None
    assert problem["sessions"][-1]["verdict"] == "pending"


def _on_row(desk: Desk, words: str) -> bool:
    """Tab into the timeline, then from row to row until one says ``words``."""
    now = desk.focus() or {"name": "", "groups": []}
    if words in now["name"]:
        return True
    if now["name"] == "Timeline":  # its first row is current, and is said when it is come back to
        desk.step("Down")
        desk.step("Up")
    else:
        desk.step("Down" if "Timeline" in now["groups"] else "Tab")
    return False
