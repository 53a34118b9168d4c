"""The line at the foot: lock countdown, user, backup, what was just kept or saved, clinic."""

import time
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from tpi_tracker.ui import icons, style
from tpi_tracker.ui.accessible import announce
from tpi_tracker.ui.last_save import LastSave
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.text import Text

SHOWN_FOR = 8
"""Seconds a notice stays."""


class StatusItem(QWidget):
    """An icon and a few words."""

    def __init__(self, icon: str, text: str = "", *, elide: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(8))
        self._icon = QLabel()
        self._name = icon
        icons.dress(self._icon, icon, "muted", 14)
        row.addWidget(self._icon)
        self.words = Text(text, 12, tone="muted", elide=elide)
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(self.words)

    def say(self, text: str, tone: str = "muted", icon: str | None = None) -> None:
        """Change words, tone and icon."""
        self.words.setText(text)
        self.words.set_tone(tone)
        self._name = icon or self._name
        icons.dress(self._icon, self._name, tone, 14)
        self.setAccessibleName(text)


class StatusLine(QWidget):
    """28 high. A notice takes the place of what was last saved for 8 s, with *Undo* where there is one."""

    undo_asked = Signal(object)
    """The ``Notice`` to undo."""

    def __init__(self, user: str, clinic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Status"))
        self.setFixedHeight(style.px(28))
        row = QHBoxLayout(self)
        row.setContentsMargins(style.px(24), 0, style.px(24), 0)
        row.setSpacing(style.px(24))
        self.locks = StatusItem("lock")
        self._user = user
        self.user = StatusItem("patients", user)
        self.backup = StatusItem("backup")
        self.backup.hide()
        row.addWidget(self.locks)
        row.addWidget(self.user)
        row.addWidget(self.backup)
        row.addStretch(1)
        self.saved = StatusItem("check", elide=True)
        self.saved.setObjectName("notice")
        row.addWidget(self.saved)
        self.undo = WordButton(self.tr("Undo"), "undo", name="undo", keys="Ctrl+Z")
        self.undo.setFixedHeight(style.px(24))
        self.undo.clicked.connect(self.take_back)
        self.undo.hide()
        row.addWidget(self.undo)
        self._seconds = Text("", 11, tone="muted")
        self._seconds.setFixedWidth(style.px(20))
        self._seconds.hide()
        row.addWidget(self._seconds)
        self.clinic = Text(clinic, 12, tone="muted", elide=True)
        self.clinic.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row.addWidget(self.clinic)
        self._quiet = ""
        self.last = LastSave()
        self._notice: Notice | None = None
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._tick)
        self.saved.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where the line is short (large text) what was saved takes the room of the role and of the clinic's name; a
        notice takes that of both names while it has none of its own."""
        short = self.width() < style.px(800)
        self.clinic.setVisible(not short)
        self.user.show()
        self.user.say(self._user.rpartition(", ")[0] if short else self._user)
        self.user.setToolTip(self._user if short else "")
        if self._notice is not None:
            for other in (self.clinic, self.user):
                if self._wanted() > self.width():
                    other.hide()

    def _wanted(self) -> int:
        """The width of all that is shown, as it is now: a layout hears of other words later."""
        for within in (self.user, self.saved, self):
            if (row := within.layout()) is not None:
                row.invalidate()
                within.updateGeometry()
        return self.sizeHint().width()

    def set_left(self, seconds: int) -> None:
        """How long until the lock closes."""
        self.locks.say(
            self.tr("Locks in {time}").format(time=f"{seconds // 60}:{seconds % 60:02d}"),
            "caution" if seconds <= 30 else "muted",
        )

    def show_backup(self, text: str, tone: str = "muted") -> None:
        """How old the last backup is."""
        self.backup.say(text, tone)
        self.backup.show()

    def set_quiet(self, text: str) -> None:
        """What stands there when there is no notice: when all was saved."""
        self._quiet = text
        if self._notice is None:
            self._show_quiet()

    def show_notice(self, notice: Notice) -> None:
        """Say it for 8 s, and read it out: it is gone before a screen reader comes by."""
        self._notice = notice
        self.last.said(notice)
        self._until = time.monotonic() + SHOWN_FOR
        icon = {"good": "check", "pending": "clock"}.get(notice.tone, "warning")
        self.saved.say(notice.text, "text" if notice.tone == "good" else notice.tone, icon)
        self.saved.show()
        announce(self.saved, notice.text)
        self.undo.setVisible(notice.undo is not None)
        self._seconds.setVisible(notice.undo is not None)
        self._make_room()
        self._tick()
        self._timer.start()

    def notice(self) -> Notice | None:
        """What is being said."""
        return self._notice

    def take_back(self) -> None:
        """Undo the last save, once, also when its notice has gone; say so where there is none."""
        notice = self.last.take()
        if notice is not None and notice.stays:
            self.show_notice(replace(notice, text=notice.stays, tone="pending"))
        elif notice is not None:
            self.undo_asked.emit(notice)
        else:
            self.show_notice(Notice(self.tr("Nothing to undo"), tone="pending"))

    def _tick(self) -> None:
        rest = self._until - time.monotonic()
        self._seconds.setText(self.tr("{seconds} s").format(seconds=max(1, round(rest))))
        if rest <= 0:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._notice = None
        self.undo.hide()
        self._seconds.hide()
        self._show_quiet()
        self._make_room()

    def _show_quiet(self) -> None:
        self.saved.setVisible(bool(self._quiet))
        self.saved.say(self._quiet, "muted", "check")
        self.saved.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
