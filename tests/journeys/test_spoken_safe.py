"""Nothing lost, and safe, through assistive technology alone: a kill, a lock, a second user, a drill and a restore."""

import json
from collections.abc import Callable

import pytest
from desk import Desk
from past import Past

pytestmark = pytest.mark.journey

PASSWORD = "correct horse battery"
FIRST_PASSWORD = "the first one was given"
OWN_PASSWORD = "only Eva knows this one"
SECRETS = ("okonkwo", "104220", "104 220", "levator", "rhomboids", "20 7946")


def _begin_session(desk: Desk) -> None:
    """Half a session of the patient who is open; a draft is kept."""
    desk.press("New session")
    desk.press("6", "Baseline")
    desk.write("Quick line", "l levator x3")
    desk.wait_for_words("Left levator scapulae, 3 points")
    desk.press("Take")
    desk.wait_for("Site 1, left levator scapulae")
    desk.wait_for("Draft, kept")


def _unlock(desk: Desk, password: str) -> None:
    desk.write("Password", password)
    desk.press("Unlock")


def test_a_draft_outlives_a_kill(
    desk: Desk,
    clinic_with: Callable[..., None],
    opened: Callable[[], None],
    patient_opened: Callable[[], None],
    command: Callable[..., str],
) -> None:
    clinic_with(Past("104220", "Okonkwo", "Ada").inject(42, 8, {7: 3}, [("rhomboids", "left")]))
    opened()
    patient_opened()
    _begin_session(desk)
    desk.kill()

    opened()
    desk.press("Resume")
    desk.wait_for("Site 1, left levator scapulae")
    desk.wait_for_words("restored")
    assert desk.wait_for("Baseline", description="6 of 10")
    desk.picture("restored")
    desk.press("Save", "New session")
    desk.wait_for("Pain over time", description="Session 2: pending. Last score 6 of 10")
    desk.press("Today")
    desk.wait_for_words("What you type is kept here until it is saved")
    assert not desk.is_shown("Resume")
    assert desk.pressed == 0
    desk.stop()

    command("export", str(desk.folder.parent / "out.json"), "--format", "json")
    bundle = json.loads((desk.folder.parent / "out.json").read_text(encoding="utf-8"))
    (new,) = (row for row in bundle["sites"] if row["session_id"] != "104220-S1")
    assert (new["muscle"], str(new["points"])) == ("levator_scapulae", "3")


def test_one_window_two_users(
    desk: Desk,
    clinic_with: Callable[..., None],
    command: Callable[..., str],
    opened: Callable[[], None],
    patient_opened: Callable[[], None],
) -> None:
    clinic_with(Past("104220", "Okonkwo", "Ada").inject(42, 8, {7: 3}, [("rhomboids", "left")]))
    command("users", "add", "Eva Lund", "--role", "nurse", new_password=FIRST_PASSWORD)
    opened()
    patient_opened()
    _begin_session(desk)
    desk.press("Lock")
    desk.wait_for_words("Locked. Drafts are kept.")
    words = " ".join(desk.words()).lower()
    assert [secret for secret in SECRETS if secret in words] == []
    _unlock(desk, "wrong password")
    desk.wait_for("The password is wrong.")

    desk.step_to("User", "Eva Lund (nurse)")
    _unlock(desk, FIRST_PASSWORD)
    desk.write("Password you have now", FIRST_PASSWORD)
    desk.write("New password", OWN_PASSWORD)
    desk.write("Password again", OWN_PASSWORD)
    desk.press("Save")
    desk.wait_for_words("Your password is changed")
    desk.wait_for_words("What you type is kept here until it is saved")
    assert not desk.is_shown("Resume")
    assert not desk.look(do="find", role="page tab")
    assert "levator" not in " ".join(desk.words())

    desk.press("Lock")
    desk.wait_for("Unlock")
    desk.step_to("User", "Dr Ada Berg (administrator)", back=True)
    _unlock(desk, PASSWORD)
    desk.press("Resume")
    desk.wait_for("Site 1, left levator scapulae")
    assert desk.wait_for("Baseline", description="6 of 10")
    desk.press("Save", "New session")
    desk.wait_for("Pain over time", description="Session 2: pending. Last score 6 of 10")
    assert desk.pressed == 0


def _open_backups(desk: Desk) -> None:
    desk.press("Settings")
    desk.press("Open backups")
    desk.until(lambda: desk.is_shown("Backups of this clinic") or desk.is_shown("No backup yet"), "the list, as read")


def _restore(desk: Desk, lost: str) -> None:
    """The backup of the current row, with the identity said again; then Today as it was then."""
    desk.press("Restore…")
    desk.wait_for("Restore a backup")
    desk.wait_for_words(lost)
    desk.write("Clinic's name", "Riverside Pain Clinic")
    desk.write("Your password", PASSWORD)
    desk.press("Restore", "Restore a backup")
    desk.wait_for_words("is in place.")
    _unlock(desk, PASSWORD)
    desk.wait_for_words("A backup was restored")
    desk.press("Today")


def test_drill_restore_and_undo(
    desk: Desk, clinic_with: Callable[..., None], command: Callable[..., str], opened: Callable[[], None]
) -> None:
    clinic_with(Past("104220", "Okonkwo", "Ada").inject(7, 8, {}, [("rhomboids", "left")]))
    opened()
    _open_backups(desk)
    desk.press("Back up now")
    desk.wait_for_words("Backed up and verified")
    desk.press("Drill")
    desk.wait_for_words(": 1 patient, all counts as written.")

    desk.press("Today")
    desk.press("3", "Pain now")
    desk.press("Save")
    desk.wait_for_words("Score 3 saved for OKONKWO, Ada")
    _open_backups(desk)
    _restore(desk, "Gone with it: 3 entries of 1 patient")
    desk.wait_for_words("0 done")
    _open_backups(desk)
    desk.select("before a restore")
    desk.picture("before-a-restore")
    _restore(desk, "")
    desk.wait_for_words("1 done")
    assert desk.pressed == 0
    desk.stop()
    (problem,) = json.loads(command("evaluate", "--json"))["problems"]
    assert problem["sessions"][0]["last_relief_pct"] == 62.5
