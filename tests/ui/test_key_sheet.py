"""Every key that the manual or the window knows stands on the sheet of F1."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from tpi_tracker.ui.actions import commands, shown_keys
from tpi_tracker.ui.dialogs.keys import KeySheet
from tpi_tracker.ui.dialogs.palette import Palette
from tpi_tracker.ui.widgets.key_hint import KeyHint

ROOT = Path(__file__).resolve().parents[2]
SAID_OTHERWISE = {"CapsLock", "Backtab", "Y", "Ctrl+Enter"}
"""The first is only looked at, the second is Shift+Tab, the others are parts of Ctrl+Shift+Y and Ctrl+Return."""
SAME = {"Return": "Enter", "PageUp": "PgUp", "PageDown": "PgDown"}


@pytest.fixture
def listed(qtbot, qapp):
    sheet = KeySheet(None)
    qtbot.addWidget(sheet)
    said = {hint.text() for hint in sheet.findChildren(KeyHint)}
    sheet.close()
    return said


def test_every_command_is_listed(listed):
    assert {shown_keys(command.keys) for command in commands() if command.keys} <= listed


def test_every_key_of_the_manual_is_listed(listed):
    manual = (ROOT / "docs" / "manual.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:(?:Ctrl|Alt|Shift)\+)+[A-Za-z0-9]+|F\d+|Esc|Enter|Space|Delete|[A-Z0-9.])`", manual))
    assert len(named) > 12
    between = {str(digit) for digit in range(11)}
    assert {shown_keys(key) or key for key in named - between} <= listed
    assert {"0", "1", "5", "10"} <= listed


def test_every_key_that_the_window_knows_is_listed(listed):
    known = set()
    for file in (ROOT / "tpi_tracker" / "ui").rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        known |= {SAME.get(name, name) for name in re.findall(r"\bKey_(\w+)", source)}
        known |= set(re.findall(r"\"((?:(?:Ctrl|Alt|Shift)\+)+[A-Za-z0-9]+)\"", source))
    assert "Ctrl+Shift+Y" in known
    shown = listed | {QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in listed}
    assert {key for key in known - SAID_OTHERWISE if key not in shown and shown_keys(key) not in shown} == set()


@pytest.mark.parametrize("key", ["Ctrl+Shift+Y", "Space", ".", "N", "R", "H", "F2", "Up", "Down", "Left", "Right"])
def test_the_keys_of_one_place_are_listed(listed, key):
    assert key in listed


def test_a_word_that_no_command_has_is_answered(qtbot, qapp):
    palette = Palette(None)
    qtbot.addWidget(palette)
    palette.show()
    QTest.keyClicks(palette.field, "xyzzy")
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "No command of that name"
    assert not palette.list.isVisible()
    palette.field.clear()
    palette._narrow("")
    assert palette.list.isVisible()
    assert not palette.nothing.isVisible()
