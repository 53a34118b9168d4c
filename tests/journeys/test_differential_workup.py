"""Two workups to a confirmed source, by keys alone: a sacroiliac joint and a cervical root, each to its pathway."""

import json
from collections.abc import Callable

import pytest
from desk import Desk
from past import Past

pytestmark = pytest.mark.journey

LOW_BACK = [("lumbar_multifidi", "left"), ("quadratus_lumborum", "left")]
NECK = [("upper_trapezius", "right"), ("scalenes", "right")]
RED_FLAGS = (
    "Cauda equina",
    "Cancer",
    "Infection",
    "Fracture",
    "Myelopathy",
    "Visceral or vascular",
    "After the procedure",
)
LASLETT = {
    "Distraction": "present",
    "Thigh thrust": "present",
    "Compression": "absent",
    "Sacral thrust": "present",
    "Gaenslen": "absent",
}
WAINNER = ("Upper limb tension", "Spurling", "Distraction relief", "Rotation under 60°")


def _no_relief(key: str, family: str, given: str, title: str, region: str, side: str, sites: object) -> Past:
    """Two sessions without relief, the last 30 days ago."""
    past = Past(key, family, given, title=title, region=region, side=side)
    past.inject(90, 8, {7: 8, 21: 8}, sites)  # type: ignore[arg-type]  # the sites of that region
    return past.inject(30, 8, {7: 8, 20: 7}, sites)  # type: ignore[arg-type]  # the sites of that region


def _open_workup(desk: Desk, typed: str, name: str) -> None:
    desk.keys("ctrl+f")
    desk.wait_focus("Find patient")
    desk.type(typed)
    desk.wait_for_words(name)
    desk.keys("Return")
    desk.wait_for("Treatment failure: no relief")
    desk.keys("ctrl+shift+w")
    desk.wait_for_words("Gate not complete")


def _clear_the_gate(desk: Desk) -> None:
    for flag in RED_FLAGS:
        desk.choose(flag, "absent")
    desk.wait_for_words("7 of 7, none present")


def _open_step(desk: Desk, title: str) -> None:
    def at_step() -> bool:
        now = desk.focus()
        if now is not None and now["name"] == "Open" and now["description"] == title:
            return True
        desk.step("Tab")
        return False

    desk.until(at_step, f"the step {title!r}")
    desk.keys("Return")


def _open_source(desk: Desk, tab: str) -> None:
    desk.tab_to(tab, back=True)
    desk.keys("Return")


def _weigh(desk: Desk, tab: str, source: str, state: str) -> None:
    """Back to the chip of the open source, then on to its state."""
    _open_source(desk, tab)
    desk.choose(f"State of {source}", state)


def _plan(desk: Desk, pathway: str, title: str, detail: str) -> None:
    """From the offer of step 8 into the plan."""

    def at_offer() -> bool:
        now = desk.focus()
        if now is not None and now["name"] == "Add to plan" and (now["description"] or "").startswith(title):
            return True
        desk.step("Tab")
        return False

    desk.until(at_offer, f"the offer {title!r}")
    desk.picture(f"offer-{pathway}")
    desk.keys("Return")
    desk.wait_focus("Detail")
    desk.type(detail)
    desk.keys("ctrl+Return")
    desk.wait_for_words("Step saved")


def _conclude(desk: Desk, words: str) -> None:
    desk.tab_to("Conclusion")
    desk.type(words)
    desk.tab_to("Conclude workup")
    desk.keys("Return")
    desk.wait_for_words("Workup concluded")


def test_a_low_back_that_failed_to_a_sacroiliac_joint_and_its_response(
    desk: Desk, clinic_with: Callable[..., None], unlock: Callable[[], None], command: Callable[..., str]
) -> None:
    clinic_with(_no_relief("104220", "Okonkwo", "Ada", "Left low back", "low_back", "left", LOW_BACK))
    unlock()
    _open_workup(desk, "oko", "OKONKWO, Ada")
    _clear_the_gate(desk)
    desk.picture("gate")

    _open_step(desk, "Sources of pain")
    desk.wait_for("SI joint: open")
    _open_source(desk, "SI joint: open")
    desk.wait_for("State of Sacroiliac joint")
    for test, answer in LASLETT.items():
        desk.choose(test, answer)
    desk.wait_for("3 of 5 positive: rule met (3 or more)")
    desk.wait_for_words("Laslett: 3 of 5 positive, rule met (LR+ 4.16)")
    _weigh(desk, "SI joint: open", "Sacroiliac joint", "supported")
    desk.wait_for("SI joint: supported")
    desk.picture("supported")
    desk.choose("Image-guided block", "ordered")
    desk.wait_for_words("Image-guided block ordered, no result yet")
    desk.keys("Right")
    desk.keys("space")
    desk.wait_focus("Result, Image-guided block")
    desk.type("8 to 1 within the hour")
    desk.choose("Relief while the anaesthetic worked", "yes")
    desk.wait_for_words("Image-guided block fits: 8 to 1 within the hour")
    _weigh(desk, "SI joint: supported", "Sacroiliac joint", "confirmed")
    desk.wait_for("SI joint: confirmed")
    desk.picture("confirmed")

    _open_step(desk, "Conclusion and plan")
    desk.wait_focus("Add to plan")
    _conclude(desk, "Left sacroiliac joint, confirmed by a block.")
    _open_step_again(desk)
    _plan(desk, "joint-injection", "Joint injection", "left SI joint")
    desk.keys("Escape")
    desk.keys("Escape")
    desk.wait_for("Pain over time")

    desk.keys("ctrl+d")
    desk.wait_focus("Score")
    desk.keys("2")
    desk.keys("Return")
    desk.wait_for("Pain over time", description="Last score 2 of 10")
    desk.wait_for_words("Joint injection")
    desk.picture("response")
    desk.stop()
    (problem,) = json.loads(command("evaluate", "--json"))["problems"]
    assert problem["sessions"][-1]["last_relief_pct"] == 75.0


def _open_step_again(desk: Desk) -> None:
    """The conclusion keeps its offers after it was written."""
    desk.tab_to("8 Conclusion and plan")
    desk.keys("Return")


def test_a_neck_with_tingling_to_a_cervical_root_and_an_epidural(
    desk: Desk, clinic_with: Callable[..., None], unlock: Callable[[], None], command: Callable[..., str]
) -> None:
    clinic_with(_no_relief("104827", "Dvorak", "Petr", "Right neck", "neck", "right", NECK))
    unlock()
    _open_workup(desk, "dvo", "DVORAK, Petr")
    _clear_the_gate(desk)
    _open_step(desk, "Pattern")
    desk.choose("Pain moved or spread", "absent")
    desk.choose("Tingling, weakness or reflex change", "present")
    desk.wait_for_words("Tingling, weakness or reflex change: a nerve root or an entrapment may be looked at first.")
    desk.picture("pattern")

    _open_step(desk, "Sources of pain")
    desk.wait_for("Cervical root: open")
    desk.choose("Arm pain", "present")
    for test in WAINNER[:3]:
        desk.choose(test, "present")
    desk.wait_for("3 of 4 positive: rule met (3 or more)")
    desk.choose(WAINNER[3], "present")
    desk.wait_for("4 of 4 positive: rule met (all 4)")
    desk.wait_for_words("Wainner: 4 of 4 positive, rule met (LR+ 30.3)")
    desk.choose("MRI cervical spine", "resulted")
    desk.wait_focus("Result, MRI cervical spine")
    desk.type("C6 root, right")
    desk.choose("Matches side, level and symptoms", "matches")
    desk.wait_for_words("MRI cervical spine fits: C6 root, right")
    _weigh(desk, "Cervical root: open", "Cervical radiculopathy", "confirmed")
    desk.wait_for("Cervical root: confirmed")
    desk.picture("confirmed")

    _open_step(desk, "Conclusion and plan")
    desk.wait_focus("Add to plan")
    _plan(desk, "epidural", "Epidural steroid injection", "C6 right")
    desk.keys("Escape")
    desk.wait_for("Pathways that follow from what is recorded")
    desk.picture("planned")
    desk.stop()
    out = desk.folder.parent / "out"
    command("export", str(out), "--format", "csv")
    steps = (out / "plan_steps.csv").read_text(encoding="utf-8")
    assert "epidural_steroid" in steps
    assert "C6 right" in steps
    weighed = (out / "hypotheses.csv").read_text(encoding="utf-8")
    assert "cervical_radiculopathy,right,confirmed" in weighed
    items = (out / "workup_items.csv").read_text(encoding="utf-8")
    assert items.count("cervical.") == 6
