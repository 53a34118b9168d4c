"""What Windows tells the window: the computer is about to sleep, the session's screen is locked."""

import ctypes
import ctypes.wintypes
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

from tpi_tracker.ui.system_lock import SystemLock

WM_POWERBROADCAST: Final = 0x0218
PBT_APMSUSPEND: Final = 0x0004
PBT_APMRESUMEAUTOMATIC: Final = 0x0012
WM_WTSSESSION_CHANGE: Final = 0x02B1
WTS_SESSION_LOCK: Final = 0x7
_THIS_SESSION: Final = 0


class WindowsSession(QAbstractNativeEventFilter):
    """Power messages come by themselves; those of the session have to be asked for."""

    def __init__(self, told: SystemLock, library: Any = None) -> None:
        super().__init__()
        self._told, self._library = told, library

    def listen(self, window: int) -> bool:
        """Whether Windows will tell ``window``, a handle, of its session; of sleep it tells every window."""
        app = QCoreApplication.instance()
        if app is None:
            return False
        app.installNativeEventFilter(self)
        self._told.windows_session = self  # the application keeps no reference to its filters
        library = self._library or ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined,unused-ignore]  # on Windows alone
        return bool(library.WTSRegisterSessionNotification(ctypes.c_void_p(window), _THIS_SESSION))

    def nativeEventFilter(  # noqa: N802  # Qt's own name
        self, kind: Any, message: int
    ) -> tuple[bool, int]:
        if bytes(kind).startswith(b"windows_"):
            told = ctypes.wintypes.MSG.from_address(int(message))
            meant = told.message, told.wParam
            if meant == (WM_POWERBROADCAST, PBT_APMSUSPEND):
                self._told.goes_to_sleep.emit()
            elif meant == (WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC):
                self._told.woke.emit()
            elif meant == (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK):
                self._told.screen_locked.emit()
        return False, 0
