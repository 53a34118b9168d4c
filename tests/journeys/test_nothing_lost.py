"""What is typed outlives a kill and a lock; a second window is the first one; a wrong password says so."""

import json
import subprocess
import sys
from collections.abc import Callable

import pytest
from desk import ROOT, Desk
from past import Past

pytestmark = pytest.mark.journey

PASSWORD = "correct horse battery"


@pytest.fixture
def one_patient(clinic_with: Callable[..., None]) -> None:
    clinic_with(Past("104220", "Okonkwo", "Ada").inject(42, 8, {7: 3}, [("rhomboids", "left")]))


@pytest.mark.usefixtures("one_patient")
def test_draft_outlives_a_kill(
    desk: Desk, unlock: Callable[[], None], begin_session: Callable[[], None], command: Callable[..., str]
) -> None:
    unlock()
    begin_session()
    desk.picture("typing")
    desk.kill()

    unlock()
    desk.wait_for_words("OKONKWO, Ada")
    desk.picture("draft-on-today")
    desk.tab_to("Resume")
    desk.keys("Return")
    desk.wait_for("Site 1, left levator scapulae")
    desk.wait_for_words("restored")
    assert desk.wait_for("Baseline", description="6 of 10")
    desk.picture("restored")
    desk.keys("ctrl+Return")
    desk.wait_for_words("Session 2 saved for OKONKWO, Ada")
    desk.keys("alt+1")
    desk.wait_for_words("What you type is kept here until it is saved")
    desk.picture("no-draft-left")
    desk.stop()

    command("export", str(desk.folder.parent / "out.json"), "--format", "json")
    bundle = json.loads((desk.folder.parent / "out.json").read_text(encoding="utf-8"))
    assert len(bundle["sessions"]) == 2
    new = next(row for row in bundle["sites"] if row["session_id"] != "104220-S1")
    assert (new["muscle"], str(new["points"])) == ("levator_scapulae", "3")


@pytest.mark.usefixtures("one_patient")
def test_lock_hides_everything_and_keeps_the_draft(
    desk: Desk, unlock: Callable[[], None], begin_session: Callable[[], None]
) -> None:
    unlock()
    begin_session()
    desk.keys("ctrl+l")
    desk.wait_focus("Password")
    desk.picture("locked")
    words = " ".join(desk.words())
    for secret in ("OKONKWO", "Ada,", "104220", "104 220", "levator", "rhomboids", "20 7946"):
        assert secret.lower() not in words.lower()

    desk.type("wrong password")
    desk.keys("Return")
    desk.wait_for("The password is wrong.")
    desk.picture("wrong-password")
    desk.type(PASSWORD)
    desk.keys("Return")
    desk.wait_for_words("OKONKWO, Ada")
    desk.picture("unlocked")
    desk.keys("ctrl+n")
    desk.wait_for("Site 1, left levator scapulae")
    desk.picture("draft-again")


@pytest.mark.usefixtures("one_patient")
def test_second_start_raises_the_first_window(desk: Desk, unlock: Callable[[], None]) -> None:
    unlock()
    window = ["xdotool", "search", "--name", "^TPI Tracker$"]
    first = subprocess.run(window, env=desk.env, capture_output=True, text=True, check=True).stdout.split()
    subprocess.run(["xdotool", "windowminimize", first[-1]], env=desk.env, check=True)
    command = [sys.executable, "-m", "tpi_tracker", "--data-dir", str(desk.folder)]
    second = subprocess.run(command, env=desk.env, cwd=ROOT, capture_output=True, timeout=30)
    assert second.returncode == 0
    assert not second.stderr

    def active() -> bool:
        found = subprocess.run(
            ["xdotool", "getactivewindow"], env=desk.env, capture_output=True, text=True, check=False
        )
        return found.stdout.strip() in first

    desk.until(active, "the first window in front")
    assert subprocess.run(window, env=desk.env, capture_output=True, text=True).stdout.split() == first
    desk.picture("raised")
