"""The safe: a window that two people unlock in turn, and a clinic put back to what a backup holds."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from desk import Desk
from past import Past

pytestmark = pytest.mark.journey

PASSWORD = "correct horse battery"
FIRST_PASSWORD = "the first one was given"
OWN_PASSWORD = "only Eva knows this one"


def _unlock_as(desk: Desk, user: str, password: str) -> None:
    desk.wait_focus("Password")
    desk.tab_to("User", back=True)
    desk.type(user)
    desk.keys("Tab")
    desk.wait_focus("Password")
    desk.type(password)
    desk.keys("Return")


def test_one_window_two_users(
    desk: Desk,
    clinic_with: Callable[..., None],
    command: Callable[..., str],
    unlock: Callable[[], None],
    begin_session: Callable[[], None],
    lock_screen: Callable[[], None],
) -> None:
    """The screen's lock stands for the idle lock, which waits two minutes at least (its times: test_idle_lock.py)."""
    clinic_with(Past("104220", "Okonkwo", "Ada").inject(42, 8, {7: 3}, [("rhomboids", "left")]))
    command("users", "add", "Eva Lund", "--role", "nurse", new_password=FIRST_PASSWORD)
    unlock()
    begin_session()
    lock_screen()
    desk.wait_for_words("Locked with the screen of the computer")
    desk.picture("locked")
    words = " ".join(desk.words()).lower()
    for secret in ("okonkwo", "104220", "104 220", "levator", "rhomboids", "20 7946"):
        assert secret not in words

    _unlock_as(desk, "Eva", FIRST_PASSWORD)
    desk.wait_focus("Password you have now")
    desk.picture("first-password")
    desk.type(FIRST_PASSWORD)
    for name in ("New password", "Password again"):
        desk.keys("Tab")
        desk.wait_focus(name)
        desk.type(OWN_PASSWORD)
    desk.keys("ctrl+Return")
    desk.wait_for_words("Your password is changed")
    desk.wait_for_words("What you type is kept here until it is saved")
    desk.picture("today-of-the-nurse")
    assert not desk.is_shown("Resume")
    assert not desk.look(do="find", role="page tab")
    assert "levator" not in " ".join(desk.words())

    desk.keys("ctrl+l")
    _unlock_as(desk, "Dr", PASSWORD)
    desk.wait_for("Resume")
    desk.picture("draft-on-today")
    desk.tab_to("Resume")
    desk.keys("Return")
    desk.wait_for("Site 1, left levator scapulae")
    assert desk.wait_for("Baseline", description="6 of 10")
    desk.keys("ctrl+Return")
    desk.wait_for_words("Session 2 saved for OKONKWO, Ada")
    desk.picture("saved")


def _open_backups(desk: Desk) -> None:
    desk.keys("ctrl+k")
    desk.wait_focus("Command")
    desk.type("backup")
    desk.keys("Return")
    desk.until(lambda: desk.is_shown("Backups of this clinic") or desk.is_shown("No backup yet"), "the list, as read")


def _restore(desk: Desk, lost: str) -> None:
    """The backup of the current row, with the identity typed again; then Today as it was then."""
    desk.tab_to("Restore…")
    desk.keys("Return")
    desk.wait_focus("Clinic's name")
    desk.wait_for_words(lost)
    desk.picture("what-would-be-lost")
    desk.type("Riverside Pain Clinic")
    desk.keys("Tab")
    desk.wait_focus("Your password")
    desk.type(PASSWORD)
    desk.keys("ctrl+Return")
    desk.wait_for_words("is in place.")
    desk.picture("restored")
    desk.wait_focus("Password")
    desk.type(PASSWORD)
    desk.keys("Return")
    desk.wait_for_words("A backup was restored")
    desk.keys("alt+1")


def test_drill_restore_and_undo(
    desk: Desk, clinic_with: Callable[..., None], command: Callable[..., str], unlock: Callable[[], None]
) -> None:
    clinic_with(Past("104220", "Okonkwo", "Ada").inject(7, 8, {}, [("rhomboids", "left")]))
    unlock()
    _open_backups(desk)
    desk.tab_to("Back up now")
    desk.keys("Return")
    desk.wait_for_words("Backed up and verified")
    desk.tab_to("Drill")
    desk.keys("space")
    desk.wait_for_words(": 1 patient, all counts as written.")
    desk.picture("drilled")

    desk.keys("alt+1")
    desk.until(lambda: "OKONKWO" in (desk.focus() or {}).get("name", ""), "focus on the call")
    desk.keys("3", "Return")
    desk.wait_for_words("Score 3 saved for OKONKWO, Ada")
    _open_backups(desk)
    _restore(desk, "Gone with it: 3 entries of 1 patient")
    desk.wait_for_words("0 done")
    desk.picture("as-it-was")

    _open_backups(desk)
    desk.wait_for_words("before a restore")
    _go_to_row(desk, "before a restore")
    _restore(desk, "")
    desk.wait_for_words("1 done")
    desk.picture("undone")
    desk.stop()
    (problem,) = json.loads(command("evaluate", "--json"))["problems"]
    assert problem["sessions"][0]["last_relief_pct"] == 62.5


def _go_to_row(desk: Desk, part: str) -> None:
    """From the last row up to the one that says ``part``."""
    _tab_into_rows(desk)
    desk.keys("Next")
    desk.until(lambda: "just now" in _name(desk), "a row with the keyboard")
    while part not in (now := _name(desk)):
        desk.keys("Up")
        desk.until(lambda now=now: _name(desk) not in {now, ""}, f"the row above {now}")


def _tab_into_rows(desk: Desk) -> None:
    table = "Backups of this clinic"
    for _ in range(40):
        now = desk.focus()
        if now is not None and (now["name"] == table or table in now["groups"]):
            return
        desk.step("Tab")
    raise AssertionError(f"Tab never came to the rows; focus is on {desk.focus()}")


def _name(desk: Desk) -> str:
    return str((desk.focus() or {}).get("name") or "")


def test_a_stolen_computer(
    desk: Desk, clinic_with: Callable[..., None], command: Callable[..., str], tmp_path: Path
) -> None:
    """A new computer, the program, and the stick: the clinic is open again after one file and one password."""
    clinic_with(Past("104220", "Okonkwo", "Ada").inject(42, 8, {7: 3}, [("rhomboids", "left")]))
    backup = command("backup", "--to", str(tmp_path / "stick")).strip()
    desk.folder.rename(tmp_path / "stolen")
    desk.start()
    desk.wait_focus("New clinic")
    desk.tab_to("Restore from a backup")
    desk.keys("Return")
    desk.wait_focus("File name:")
    desk.type(backup)
    desk.keys("Return")
    desk.wait_for_words("Riverside Pain Clinic")
    desk.wait_focus("Password")
    desk.picture("from-the-stick")
    desk.type(PASSWORD)
    desk.keys("Return")
    desk.wait_for("Failure flags without a workup")
    desk.wait_for_words("A backup was restored")
    desk.picture("back-again")
    desk.keys("ctrl+f")
    desk.wait_focus("Find patient")
    desk.type("oko")
    desk.wait_for_words("OKONKWO, Ada")
    desk.keys("Return")
    chart = desk.wait_for("Pain over time")
    assert "Last score 3 of 10" in chart["description"]
    desk.stop()
    assert json.loads(command("evaluate", "--json"))["problems"]
