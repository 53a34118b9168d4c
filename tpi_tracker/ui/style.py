"""How everything looks: palette, fonts and the one style sheet, made from the tokens of ``render.palette``.

Sizes are pixels at a font scale of 1; ``px`` and ``font`` scale them. Colours are looked up when painting, so a change
of theme needs no new widgets; a change of scale does, and the window builds its pages again.
"""

import sys
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter, QPalette, QPen, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from tpi_tracker.paths import resource
from tpi_tracker.render.palette import TOKENS

ThemeName = Literal["light", "dark", "contrast_light", "contrast_dark"]
_FUSION = "tpi_fusion"


class _Look(QObject):
    """The theme that is on. One a process, as there is one application."""

    theme_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.theme: ThemeName = "light"
        self.wish = "system"
        self.contrast = "system"
        self.scale = 1.0
        self.family: str | None = None
        self.colours: dict[str, QColor] = {}
        self.fonts: dict[tuple[float, int], QFont] = {}


_look = _Look()


def look() -> _Look:
    """The theme that is on: ``theme``, ``scale`` and the signal ``theme_changed(str)``."""
    return _look


def application() -> QApplication:
    """The application there is, else one in the Fusion style.

    Named in its arguments, the style needs no ``QStyle`` in Python, whose enumerations take as long as a page.
    """
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    made = QApplication([*sys.argv[:1], "-style", "Fusion"])
    made.setProperty(_FUSION, True)
    return made


def apply(app: QApplication, theme: str = "system", scale: float = 1.0, contrast: str = "system") -> None:
    """Dress the application in ``light``, ``dark`` or what the ``system`` wears; ``scale`` is the user's font scale.

    ``contrast`` is ``high``, or as the ``system`` asks for. Menus, lists and tips appear at once: nothing moves.
    """
    _look.wish, _look.contrast = theme, contrast
    _look.scale = scale
    _look.theme = _wanted(app)
    _look.colours = {name: QColor(value) for name, value in TOKENS[_look.theme].items()}
    _look.fonts.clear()
    _choose_family()
    if not app.property(_FUSION):
        app.setProperty(_FUSION, True)
        app.setStyle("Fusion")
    app.setFont(font(13))
    app.setPalette(_palette())
    app.setStyleSheet(sheet())
    hints = app.styleHints()
    if not app.property("tpi_follows_system"):
        app.setProperty("tpi_follows_system", True)
        hints.colorSchemeChanged.connect(_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(_system_changed)
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)
    _look.theme_changed.emit(_look.theme)


_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def _system_changed(_what: object) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _wanted(app) != _look.theme:
        apply(app, _look.wish, _look.scale, _look.contrast)


def _hints(app: QApplication) -> QStyleHints:
    return app.styleHints()


def _wanted(app: QApplication) -> ThemeName:
    hints = _hints(app)
    is_dark = _look.wish == "dark" or (_look.wish != "light" and hints.colorScheme() is Qt.ColorScheme.Dark)
    asks = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
    if _look.contrast == "high" or asks:
        return "contrast_dark" if is_dark else "contrast_light"
    return "dark" if is_dark else "light"


def theme() -> ThemeName:
    """The one that is on: ``light``, ``dark``, or either of high contrast."""
    return _look.theme


def token(name: str) -> QColor:
    """The colour of a token in the theme that is on."""
    if not _look.colours:
        _look.colours = {key: QColor(value) for key, value in TOKENS[_look.theme].items()}
    return _look.colours[name]


def tokens() -> dict[str, str]:
    """All tokens of the theme that is on, as ``#RRGGBB`` (for figures and paper)."""
    return dict(TOKENS[_look.theme])


def px(size: float) -> int:
    """A length of the design in pixels at the user's font scale."""
    return round(size * _look.scale)


def font(size: float = 13, weight: int = 400) -> QFont:
    """The interface font: pixel size at scale 1, weight 400 to 700, figures of one width, no hinting."""
    _choose_family()
    made = _look.fonts.get((size, weight))
    if made is None:
        made = QFont(_look.family) if _look.family else QFont(QGuiApplication.font())
        made.setPixelSize(max(1, px(size)))
        made.setWeight(QFont.Weight(weight))
        made.setFeature(QFont.Tag("tnum"), 1)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        _look.fonts[size, weight] = made
    return QFont(made)


def _choose_family() -> None:
    if _look.family is None:
        _look.family = "Inter" if QFontDatabase.hasFamily("Inter") else ""


def sheet() -> str:
    """The style sheet of ``resources/style`` with the tokens of the theme and the scaled sizes filled in."""
    words: dict[str, str] = dict(TOKENS[_look.theme])
    words |= {f"px{size}": f"{px(size)}px" for size in range(1, 65)}
    words |= {"one": "1px", "two": "2px"}
    return Template(resource("style", "main.qss").read_text(encoding="utf-8")).substitute(words)


def _palette() -> QPalette:
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, name in {
        roles.Window: "bg",
        roles.WindowText: "text",
        roles.Base: "surface",
        roles.AlternateBase: "hover",
        roles.Text: "text",
        roles.Button: "surface",
        roles.ButtonText: "text",
        roles.BrightText: "alert",
        roles.Highlight: "sel",
        roles.HighlightedText: "text",
        roles.ToolTipBase: "text",
        roles.ToolTipText: "surface",
        roles.PlaceholderText: "muted",
        roles.Link: "accent",
        roles.LinkVisited: "accent",
        roles.Accent: "accent",
        roles.Light: "surface",
        roles.Midlight: "line",
        roles.Mid: "line",
        roles.Dark: "edge",
        roles.Shadow: "edge",
    }.items():
        palette.setColor(role, token(name))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, token("muted"))
    return palette


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the ``tone`` property that the style sheet looks at, and dress the widget again."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        redress(widget)


def redress(widget: QWidget) -> None:
    """Read the style sheet again for a widget whose properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def paint_frame(
    painter: QPainter,
    rect: QRect | QRectF,
    *,
    ground: str,
    frame: str,
    width: float = 1.0,
    radius: float = 6.0,
    dashed: bool = False,
) -> None:
    """A rounded box as fields and buttons have it; ``rect`` is the whole area of the widget."""
    area = QRectF(rect)
    inset = width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(token(frame), width)
    if dashed:
        pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(token(ground))
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), px(radius), px(radius))


def square(size: float) -> QSize:
    """A square size at the user's scale."""
    return QSize(px(size), px(size))
