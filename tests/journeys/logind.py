"""Says on the bus of a desk what logind says when the computer's own screen is locked. Under the system's Python.

A line on standard input is a lock of the session ``2``; ``said`` on standard output is the answer.
"""

import sys

from gi.repository import Gio, GLib

bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
answer = bus.call_sync(
    "org.freedesktop.DBus",
    "/org/freedesktop/DBus",
    "org.freedesktop.DBus",
    "RequestName",
    GLib.Variant("(su)", ("org.freedesktop.login1", 4)),
    None,
    Gio.DBusCallFlags.NONE,
    -1,
    None,
)
assert answer.unpack() == (1,), answer
print("there", flush=True)
for _line in sys.stdin:
    bus.emit_signal(None, "/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock", None)
    bus.flush_sync(None)
    print("said", flush=True)
