"""What logind says on the system bus: the computer is about to sleep, this session's screen is locked."""

import os
from typing import Final

from PySide6.QtCore import SLOT, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor, QDBusVariant

from tpi_tracker.ui.system_lock import SystemLock

_SERVICE: Final = "org.freedesktop.login1"
_PATH: Final = "/org/freedesktop/login1"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_SESSION: Final = f"{_SERVICE}.Session"


def session_path(session_id: str) -> str:
    """Where logind keeps a session: letters stay, everything else and a digit in front is written as its code."""
    kept = [
        letter if letter.isascii() and (letter.isalpha() or (place and letter.isdecimal())) else f"_{ord(letter):02x}"
        for place, letter in enumerate(session_id)
    ]
    return f"{_PATH}/session/{''.join(kept)}"


class Logind(SystemLock):
    """Hands what it hears to ``told``. Without a session of its own every session's lock counts.

    While it listens logind waits with the sleep, for some seconds at most, until ``let_sleep``.
    """

    def __init__(self, told: SystemLock, bus: QDBusConnection | None = None) -> None:
        super().__init__(told)
        self._bus = bus or QDBusConnection.systemBus()
        session = os.environ.get("XDG_SESSION_ID", "")
        self._session = session_path(session) if session else ""
        self._delay: int | None = None
        self.goes_to_sleep.connect(told.goes_to_sleep)
        self.screen_locked.connect(told.screen_locked)
        self.woke.connect(told.woke)

    def listen(self) -> bool:
        """Whether the bus could be asked."""
        if not self._bus.isConnected():
            return False
        sleeps = self._connect(_PATH, f"{_SERVICE}.Manager", "PrepareForSleep", "sleeps(bool)")
        locks = self._connect(self._session, _SESSION, "Lock", "locks()")
        hints = self._connect(self._session, _PROPERTIES, "PropertiesChanged", "hints(QDBusMessage)")
        self._ask_for_delay()
        return sleeps and locks and hints

    def let_sleep(self) -> None:
        delay, self._delay = self._delay, None
        if delay is not None:
            os.close(delay)

    @Slot(bool)
    def sleeps(self, begins: bool) -> None:
        """Before it sleeps, and after it woke up."""
        if begins:
            self.goes_to_sleep.emit()
        else:
            self._ask_for_delay()
            self.woke.emit()

    @Slot()
    def locks(self) -> None:
        """Somebody asked for the session to be locked."""
        self.screen_locked.emit()

    @Slot(QDBusMessage)
    def hints(self, message: QDBusMessage) -> None:
        """A desktop that locks its screen by itself says so as a property of the session, which is asked for."""
        if message.arguments()[:1] == [_SESSION]:
            self._ask(message.path(), _PROPERTIES, "Get", _SESSION, "LockedHint").finished.connect(self._hinted)

    def _hinted(self, watcher: QDBusPendingCallWatcher) -> None:
        """Whether the desktop's own screen is locked."""
        for answer in watcher.reply().arguments():
            if isinstance(answer, QDBusVariant) and answer.variant() is True:
                self.screen_locked.emit()
        watcher.deleteLater()

    def _ask_for_delay(self) -> None:
        if self._delay is None:
            why = "TPI Tracker", "Locks the clinic", "delay"
            self._ask(_PATH, f"{_SERVICE}.Manager", "Inhibit", "sleep", *why).finished.connect(self._delayed)

    def _delayed(self, watcher: QDBusPendingCallWatcher) -> None:
        """The delay lasts as long as the descriptor that came is open."""
        for answer in watcher.reply().arguments():
            if isinstance(answer, QDBusUnixFileDescriptor) and answer.isValid() and self._delay is None:
                self._delay = os.dup(answer.fileDescriptor())
        watcher.deleteLater()

    def _ask(self, path: str, interface: str, name: str, *arguments: object) -> QDBusPendingCallWatcher:
        question = QDBusMessage.createMethodCall(_SERVICE, path, interface, name)
        question.setArguments(list(arguments))
        return QDBusPendingCallWatcher(self._bus.asyncCall(question), self)

    def _connect(self, path: str, interface: str, name: str, slot: str) -> bool:
        called = SLOT(slot)
        return self._bus.connect(_SERVICE, path, interface, name, self, called)  # type: ignore[call-overload]  # the stubs say bytes, the call takes the text
