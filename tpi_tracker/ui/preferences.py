"""What the user prefers on this computer, taken up by the open window as soon as it was changed in Settings."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tpi_tracker.settings import load
from tpi_tracker.ui import speaking, style
from tpi_tracker.ui.held_focus import HeldFocus

if TYPE_CHECKING:
    from tpi_tracker.ui.main_window import MainWindow


def take_up(window: "MainWindow") -> None:
    """Theme, text size, language and the time to the lock; the keyboard stays where it is."""
    kept, before = load(), window.settings
    is_built_anew = kept.font_scale != before.font_scale or kept.language != before.language
    speaks_anew = kept.language != before.language
    for name in ("theme", "contrast", "font_scale", "idle_minutes", "language"):
        setattr(window.settings, name, getattr(kept, name))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    held = HeldFocus(window)
    if speaks_anew:
        speaking.speak(app, speaking.chosen(None, kept.language))
    style.apply(app, kept.theme, kept.font_scale, kept.contrast)
    window.idle.set_minutes(kept.idle_minutes)
    if is_built_anew:
        window.rebuild()
    held.put_back(window)
