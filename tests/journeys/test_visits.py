"""An ordinary week: a score on the phone from Today, and a visit that repeats the last one. Counted in keys."""

import json
from collections.abc import Callable

import pytest
from desk import Desk
from past import Past

pytestmark = pytest.mark.journey

SHOULDER = [("levator_scapulae", "left"), ("rhomboids", "left")]
MOST_KEYS_FOLLOW_UP = 5
MOST_KEYS_REPEAT_VISIT = 16


def test_next_score_from_today(
    desk: Desk, clinic_with: Callable[..., None], unlock: Callable[[], None], command: Callable[..., str]
) -> None:
    clinic_with(
        Past("104220", "Okonkwo", "Ada").inject(7, 8, {}, SHOULDER),
        Past("103119", "Horáková", "Jana", "1979-02-03").inject(14, 6, {7: 3}, SHOULDER),
    )
    unlock()
    desk.wait_for_words("OKONKWO, Ada")
    desk.wait_for("Today 2")
    desk.until(lambda: "OKONKWO" in (desk.focus() or {}).get("name", ""), "focus on the first call")
    desk.picture("today")
    before = desk.pressed
    desk.keys("3")
    desk.picture("typed")
    desk.keys("Return")
    desk.wait_for_words("Score 3 saved for OKONKWO, Ada")
    assert desk.pressed - before <= MOST_KEYS_FOLLOW_UP
    desk.wait_for_words("1 done")
    desk.picture("saved")
    desk.stop()

    (problem,) = json.loads(command("evaluate", "--json", "--patient", "104220"))["problems"]
    assert problem["sessions"][0]["last_relief_pct"] == 62.5


def test_repeat_visit(
    desk: Desk, clinic_with: Callable[..., None], unlock: Callable[[], None], command: Callable[..., str]
) -> None:
    clinic_with(
        Past("104220", "Okonkwo", "Ada").inject(42, 8, {7: 3, 28: 4}, SHOULDER),
        Past("103119", "Horáková", "Jana", "1979-02-03").inject(14, 6, {7: 3}, SHOULDER),
    )
    unlock()
    before = desk.pressed
    desk.keys("ctrl+f")
    desk.wait_focus("Find patient")
    desk.type("oko")
    desk.wait_for_words("OKONKWO, Ada")
    desk.picture("found")
    desk.keys("Return")
    desk.wait_for("Pain over time")
    desk.picture("patient")
    desk.keys("ctrl+r")
    desk.wait_focus("Baseline")
    desk.picture("carried")
    desk.keys("7")
    desk.wait_focus("Site 1, left levator scapulae")
    desk.keys("space")
    desk.wait_focus("Site 2, left rhomboids")
    desk.picture("confirming")
    desk.keys("space")
    desk.wait_focus("Post score")
    desk.keys("2")
    desk.until(lambda: "Follow-ups" in (desk.focus() or {}).get("groups", ()), "focus on the follow-ups")
    desk.picture("ready")
    desk.keys("ctrl+Return")
    desk.wait_for_words("Session 2 saved for OKONKWO, Ada")
    assert desk.pressed - before <= MOST_KEYS_REPEAT_VISIT
    desk.picture("saved")
    desk.stop()

    command("export", str(desk.folder.parent / "out.json"), "--format", "json", "--patient", "104220")
    bundle = json.loads((desk.folder.parent / "out.json").read_text(encoding="utf-8"))
    new = next(row["session_id"] for row in bundle["sessions"] if row["session_id"] != "104220-S1")
    sites = [row for row in bundle["sites"] if row["session_id"] == new]
    assert [(row["muscle"], row["side"]) for row in sites] == SHOULDER
    assert not any(row.get("twitch") for row in sites), "what was found last time is not carried over"
    assert {float(row["value"]) for row in bundle["scores"] if row.get("session_id") == new} == {7.0, 2.0}
