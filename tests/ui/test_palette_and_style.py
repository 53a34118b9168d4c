"""The tokens keep their contrast, and the style sheet takes every one of them."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tpi_tracker.paths import resource
from tpi_tracker.render.palette import GROUNDS, MARKS, TEXTS, TOKENS
from tpi_tracker.ui import icons, style


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def too_faint(tokens: dict[str, str], *, text: float, mark: float) -> list[str]:
    """Every pair of tokens that may meet and keeps less than its ratio (WCAG 2.2, 1.4.3 and 1.4.11)."""
    pairs = [(ink, ground, text) for ink in TEXTS for ground in GROUNDS]
    pairs += [(ink, ground, mark) for ink in MARKS for ground in ("surface", "bg", "sel")]
    pairs += [(state, f"{state}_bg", text) for state in ("good", "caution", "alert", "pending")]
    pairs += [("text", f"{state}_bg", text) for state in ("good", "caution", "alert", "pending")]
    pairs += [("muted", f"{state}_bg", text) for state in ("good", "caution", "alert", "pending")]
    pairs += [("text", band, text) for band in ("band30", "band50")] + [("muted", "band50", text)]
    pairs += [(state, band, mark) for state in ("good", "accent", "path", "alert") for band in ("band30", "band50")]
    pairs += [("on_accent", "accent", text), ("surface", "text", text)]
    pairs += [("text", figure, text) for figure in ("body", "muscle")] + [("accent", "muscle", mark)]
    pairs += [("deep", "muscle", 3.0), ("edge", "body", 3.0)]
    found = {f"{ink} on {ground}": (contrast(tokens[ink], tokens[ground]), least) for ink, ground, least in pairs}
    return [f"{pair}: {ratio:.2f}, at least {least}" for pair, (ratio, least) in found.items() if ratio < least]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_pair_of_tokens_that_meets_keeps_aa(theme):
    assert too_faint(TOKENS[theme], text=4.5, mark=3.0) == []


@pytest.mark.parametrize("theme", ["contrast_light", "contrast_dark"])
def test_high_contrast_keeps_aaa_and_its_lines_are_seen(theme):
    tokens = TOKENS[theme]
    assert too_faint(tokens, text=7.0, mark=4.5) == []
    assert min(contrast(tokens["line"], tokens[ground]) for ground in ("surface", "bg")) >= 3.0


def test_every_token_is_in_every_theme_and_in_a_pair():
    first, *others = (set(tokens) for tokens in TOKENS.values())
    assert all(other == first for other in others)
    tinted = {f"{state}_bg" for state in ("good", "caution", "alert", "pending")}
    met = {*TEXTS, *GROUNDS, *MARKS, *tinted, "on_accent", "band30", "band50", "body", "muscle"}
    assert first - met == {"line"}, "a new token: say what it meets"


@pytest.mark.parametrize(
    ("token", "faint", "pair"),
    [("muted", "#8A94A0", "muted on"), ("edge", "#D9DEE5", "edge on"), ("alert", "#E06A60", "alert on alert_bg")],
)
def test_a_token_that_is_too_faint_is_found(token, faint, pair):
    """The control for it."""
    found = too_faint({**TOKENS["light"], token: faint}, text=4.5, mark=3.0)
    assert [said for said in found if said.startswith(pair)]


@pytest.mark.parametrize(
    ("theme", "contrast_wished", "worn"),
    [("light", "system", "light"), ("light", "high", "contrast_light"), ("dark", "high", "contrast_dark")],
)
def test_the_contrast_that_is_wished(qapp: QApplication, theme, contrast_wished, worn):
    style.apply(qapp, theme, 1.0, contrast_wished)
    assert style.theme() == worn
    assert style.token("edge").name().upper() == TOKENS[worn]["edge"]


def test_the_contrast_the_system_asks_for_is_followed_at_once(qapp: QApplication, monkeypatch):
    style.apply(qapp, "dark")
    asked = type("Hints", (), {"contrastPreference": lambda _self: Qt.ContrastPreference.HighContrast})()
    hints = type("Style", (), {"accessibility": lambda _self: asked, "colorScheme": lambda _self: None})()
    monkeypatch.setattr(style, "_hints", lambda _app: hints)
    qapp.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert style.theme() == "contrast_dark"


def test_nothing_moves(qapp: QApplication):
    """Whoever asks their system for less motion has nothing to turn off here: there is none."""
    style.apply(qapp, "light")
    assert not any(qapp.isEffectEnabled(effect) for effect in Qt.UIEffect if effect is not Qt.UIEffect.UI_General)
    moving = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QMovie|QGraphicsEffect|setAnimated\(")
    sources = (Path(style.__file__).parent).rglob("*.py")
    assert [path.name for path in sources if moving.search(path.read_text(encoding="utf-8"))] == []


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
