"""The tokens keep their contrast, and the style sheet takes every one of them."""

import re

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tpi_tracker.paths import resource
from tpi_tracker.render.palette import TOKENS
from tpi_tracker.ui import icons, style

GROUNDS = ("surface", "bg", "sel")
TEXTS = ("text", "muted", "accent", "good", "caution", "alert", "pending", "path")


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_is_readable_on_every_ground(theme, text, ground):
    assert contrast(TOKENS[theme][text], TOKENS[theme][ground]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", ["good", "caution", "alert", "pending"])
def test_state_words_are_readable_on_their_tint(theme, state):
    assert contrast(TOKENS[theme][state], TOKENS[theme][f"{state}_bg"]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_frames_of_fields_and_marks_are_seen(theme, ground):
    assert contrast(TOKENS[theme]["edge"], TOKENS[theme][ground]) >= 3.0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_on_a_filled_button_are_readable(theme):
    assert contrast(TOKENS[theme]["on_accent"], TOKENS[theme]["accent"]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_style_applies(qapp: QApplication, theme):
    style.apply(qapp, theme)
    assert style.theme() == theme
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == TOKENS[theme]["bg"]
    assert TOKENS[theme]["accent"] in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


def test_a_change_of_theme_is_told(qapp: QApplication, qtbot):
    style.apply(qapp, "light")
    with qtbot.waitSignal(style.look().theme_changed) as told:
        style.apply(qapp, "dark")
    assert told.args == ["dark"]


def test_sizes_follow_the_user(qapp: QApplication):
    style.apply(qapp, "light", 2.0)
    assert style.px(16) == 32
    assert style.font(13).pixelSize() == 26


def test_the_sheet_has_no_colour_of_its_own():
    text = resource("style", "main.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b|rgba?\(", text)


def test_icons_take_the_colour_of_a_token(qapp: QApplication):
    picture = icons.pixmap("today", "accent", 24, 1.0).toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(24) for y in range(24) if picture.pixelColor(x, y).alpha() == 255
    }
    assert style.token("accent").name() in colours
