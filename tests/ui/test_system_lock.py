"""Sleep and the system's own lock, said by a bus and a logind of the test's own, and by messages of Windows."""

import ctypes
import ctypes.wintypes
import gc
import os
import select
import subprocess

import pytest

from tpi_tracker.ui import system_lock
from tpi_tracker.ui.system_lock import SystemLock
from tpi_tracker.ui.windows_session import WindowsSession

MANAGER, SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><listen>unix:path={socket}</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"""


@pytest.fixture
def address(needs_tool, tmp_path_factory):
    """A bus nobody else is on."""
    daemon = needs_tool("dbus-daemon")
    folder = tmp_path_factory.mktemp("b")
    (folder / "bus.conf").write_text(BUS.format(socket=folder / "s"))
    command = [daemon, f"--config-file={folder / 'bus.conf'}", "--print-address", "--nofork", "--nopidfile"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        yield bus.stdout.readline().strip()
        bus.terminate()


@pytest.fixture
def logind(address):
    """``logind(path, interface, name, *arguments)`` says something as logind does."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVariant, QDBusVirtualObject

    class Session(QDBusVirtualObject):
        """Says whether the desktop has locked its screen, and waits with the sleep until its pipe has no other end."""

        is_locked = False
        delay = None

        def waits(self):
            return self.delay is not None and not select.select([self.delay], [], [], 0)[0]

        def introspect(self, _path):
            return ""

        def handleMessage(self, message, connection):  # Qt's own name
            reply = message.createReply()
            if message.member() == "Inhibit":
                assert message.arguments()[::3] == ["sleep", "delay"]
                self.delay, theirs = os.pipe()
                reply.setArguments([QDBusUnixFileDescriptor(theirs)])
                os.close(theirs)
            else:
                assert message.arguments() == [SESSION, "LockedHint"]
                reply.setArguments([QDBusVariant(self.is_locked)])
            return connection.send(reply)

    bus = QDBusConnection.connectToBus(address, "logind")
    say_session = Session()
    whole = QDBusConnection.VirtualObjectRegisterOption.SubPath
    assert bus.registerVirtualObject("/org/freedesktop/login1", say_session, whole)
    assert bus.registerService("org.freedesktop.login1")

    def say(path, interface, name, *arguments):
        message = QDBusMessage.createSignal(f"/org/freedesktop/login1{path}", interface, name)
        message.setArguments(list(arguments))
        assert bus.send(message)

    say.session = say_session
    yield say
    if say_session.delay is not None:
        os.close(say_session.delay)
    bus.unregisterObject("/org/freedesktop/login1")
    QDBusConnection.disconnectFromBus("logind")


@pytest.fixture
def told(address, logind, monkeypatch, qtbot):
    """What a window on that bus hears, of the session c2."""
    from PySide6.QtDBus import QDBusConnection

    from tpi_tracker.ui.logind import Logind

    monkeypatch.setenv("XDG_SESSION_ID", "2")
    told = SystemLock()
    said = told.said = []
    told.goes_to_sleep.connect(lambda: said.append("sleep"))
    told.woke.connect(lambda: said.append("woke"))
    told.screen_locked.connect(lambda: said.append("locked"))
    told._system = heard = Logind(told, QDBusConnection.connectToBus(address, "window"))
    assert heard.listen()
    qtbot.waitUntil(lambda: heard._delay is not None)
    yield told
    told.let_sleep()
    QDBusConnection.disconnectFromBus("window")


@pytest.fixture
def heard(told):
    return told.said


def test_the_sleep_waits_until_the_clinic_is_put_away(told, logind, qtbot):
    assert logind.session.waits()
    logind("", MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: told.said == ["sleep"])
    assert logind.session.waits()
    told.let_sleep()

    def goes_on():
        gc.collect()
        return not logind.session.waits()

    qtbot.waitUntil(goes_on)
    before = logind.session.delay
    logind("", MANAGER, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: logind.session.delay != before and told._system._delay is not None)
    assert logind.session.waits()
    os.close(before)


def test_sleep_is_heard_before_it_begins_and_after(heard, logind, qtbot):
    logind("", MANAGER, "PrepareForSleep", True)
    logind("", MANAGER, "PrepareForSleep", False)
    qtbot.waitUntil(lambda: heard == ["sleep", "woke"])


def test_the_lock_of_this_session_is_heard_and_that_of_another_is_not(heard, logind, qtbot):
    logind("/session/_33", SESSION, "Lock")
    logind("/session/_32", SESSION, "Lock")
    logind("", MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: heard == ["locked", "sleep"])


def test_a_desktop_that_locks_by_itself_is_heard(heard, logind, qtbot):
    changed = "org.freedesktop.DBus.Properties", "PropertiesChanged"
    logind("/session/_32", *changed, SESSION, {"IdleHint": True}, ["Other"])
    logind("", MANAGER, "PrepareForSleep", True)
    qtbot.waitUntil(lambda: heard == ["sleep"])
    logind.session.is_locked = True
    logind("/session/_32", *changed, "org.freedesktop.login1.Other", {"LockedHint": True}, ["Other"])
    logind("/session/_33", *changed, SESSION, {"LockedHint": True}, ["Other"])
    logind("/session/_32", *changed, SESSION, {"LockedHint": True}, ["Other"])
    qtbot.waitUntil(lambda: heard == ["sleep", "locked"])


@pytest.mark.parametrize(("session", "path"), [("2", "_32"), ("c2", "c2"), ("a-b", "a_2db")])
def test_a_session_lies_where_logind_keeps_it(session, path):
    from tpi_tracker.ui.logind import session_path

    assert session_path(session) == f"/org/freedesktop/login1/session/{path}"


def test_without_a_bus_it_says_so_and_works_on(monkeypatch, qtbot, caplog, tmp_path):
    from PySide6.QtDBus import QDBusConnection
    from PySide6.QtWidgets import QWidget

    nothing = QDBusConnection.connectToBus(f"unix:path={tmp_path / 'nothing'}", "nothing")
    monkeypatch.setattr(QDBusConnection, "systemBus", lambda: nothing)
    monkeypatch.setattr(system_lock.sys, "platform", "linux")
    window = QWidget()
    qtbot.addWidget(window)
    with caplog.at_level("INFO", "tpi_tracker"):
        SystemLock(window).begin(window)
    assert "does not say when it sleeps" in caplog.text


class Wtsapi:
    def __init__(self):
        self.asked = []

    def WTSRegisterSessionNotification(self, window, which):  # Windows' own name
        self.asked.append((window.value, which))
        return 1


@pytest.mark.parametrize(
    ("message", "meaning", "said"),
    [
        (0x0218, 0x04, ["sleep"]),
        (0x0218, 0x12, ["woke"]),
        (0x02B1, 0x07, ["locked"]),
        (0x02B1, 0x08, []),
        (0x0218, 0x0A, []),
    ],
)
def test_windows_says_it_in_messages(qapp, message, meaning, said):
    told = SystemLock()
    heard = []
    told.goes_to_sleep.connect(lambda: heard.append("sleep"))
    told.woke.connect(lambda: heard.append("woke"))
    told.screen_locked.connect(lambda: heard.append("locked"))
    library = Wtsapi()
    session = WindowsSession(told, library)
    assert session.listen(4711)
    assert library.asked == [(4711, 0)]
    sent = ctypes.wintypes.MSG()
    sent.message, sent.wParam = message, meaning
    assert session.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(sent)) == (False, 0)
    assert session.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    assert heard == said
    qapp.removeNativeEventFilter(session)
