"""Runs an application until a window of it has been painted, then says when that was."""

import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _Paints(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.painted_at = self.worked = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and not self.painted_at:
            self.painted_at, self.worked = time.monotonic(), time.process_time()
        return False


def until_painted(app: QApplication) -> None:
    """Handles events until something is on the screen, then prints the moment and the processor time spent."""
    paints = _Paints()
    app.installEventFilter(paints)
    while not paints.painted_at:
        app.processEvents()
    app.removeEventFilter(paints)
    print(paints.painted_at, paints.worked, flush=True)


def loop() -> int:
    """In place of ``QApplication.exec``."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    until_painted(app)
    for window in app.topLevelWidgets():
        window.close()
    return 0
