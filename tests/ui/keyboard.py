"""Keys to whatever has the focus, as a person types, and what a session page kept."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tpi_tracker.services import patient_view, sessions
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.ui.pages.session import SessionPage

Opener = Callable[..., SessionPage]


def press(*keys: Qt.Key | str) -> None:
    """Keys to whatever has the focus, as a person types."""
    for key in keys:
        held = QApplication.focusWidget()
        assert held is not None
        if isinstance(key, str):
            QTest.keyClicks(held, key)
        else:
            QTest.keyClick(held, key)
        QApplication.processEvents()


def confirm_all(page: SessionPage) -> None:
    """All that was carried over: sites, then lots."""
    page.form.sites.confirm_all()
    page.form.injectate.confirm_lots()


def save(page: SessionPage) -> None:
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def kept(clinic: Any) -> list[SessionEntry]:
    view = patient_view.view(clinic, "104827").problems[0]
    return [sessions.entry_of(clinic, held.session.session_id) for held in view.sessions]


def focused() -> QWidget:
    held = QApplication.focusWidget()
    assert held is not None
    return held
