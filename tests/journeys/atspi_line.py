"""The line on which assistive technology asks a program what its windows hold. Under the system's Python.

The bindings of AT-SPI ask one thing at a time and wait for it, several times for each node of a window; here all that
is asked at once is under way at once, and a window says itself which of its nodes show (``Collection``).
"""

from gi.repository import Gio, GLib

ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = ("org.a11y.atspi.Registry", ROOT)
SPI = "org.a11y.atspi."
ALL, CANONICAL, NO_LIMIT = 1, 1, 0
RULE_AND_ORDER = "((aiia{ss}iaiiasib)uib)"
"""Of ``GetMatches``: states, attributes, roles and interfaces, each with how they are to fit; inverted or not. Then the
order, the most to be given, and whether to go down."""


class Line:
    """Asks the nodes ``(bus name, path)`` of programs on the bus of assistive technology."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        asked = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, -1, None
        )
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            asked.unpack()[0], flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None
        )
        self._context = GLib.MainContext.default()

    def ask(self, *calls):
        """``(node, interface, method, arguments or None)`` each; their answers. Raises ``GLib.Error`` for the first
        that was refused: mostly a node that went away."""
        answers = [None] * len(calls)
        left = len(calls)

        def answered(bus, result, place):
            nonlocal left
            left -= 1
            try:
                answers[place] = bus.call_finish(result).unpack()
            except GLib.Error as error:
                answers[place] = error

        for place, ((name, path), interface, method, arguments) in enumerate(calls):
            self._bus.call(
                name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, -1, None, answered, place
            )
        while left:
            self._context.iteration(True)
        for answer in answers:
            if isinstance(answer, GLib.Error):
                raise answer
        return [answer[0] if answer else None for answer in answers]

    def of_each(self, nodes, method, interface="Accessible", arguments=None):
        """The same asked of every node."""
        return self.ask(*[(node, SPI + interface, method, arguments) for node in nodes])

    def properties(self, nodes, name):
        """One property of every node of the interface all have."""
        wanted = GLib.Variant("(ss)", (SPI + "Accessible", name))
        return self.ask(*[(node, "org.freedesktop.DBus.Properties", "Get", wanted) for node in nodes])

    def below(self, nodes, *states):
        """For every node, all below it that have these states, each before what it holds."""
        low = sum(1 << state for state in states if state < 32)
        high = sum(1 << state - 32 for state in states if state >= 32)
        low -= (low >> 31) << 32  # as the signed number that is sent
        rule = ([low, high], ALL, {}, ALL, [0, 0, 0, 0], ALL, [], ALL, False)
        asked = GLib.Variant(RULE_AND_ORDER, (rule, CANONICAL, NO_LIMIT, True))
        return self.of_each(nodes, "GetMatches", "Collection", asked)

    def listen(self, event, signal, heard):
        """``heard(node, content)`` for every such event of any program."""

        def told(_bus, sender, path, _interface, _signal, parameters):
            heard((sender, path), parameters.unpack())

        self._bus.signal_subscribe(None, SPI + "Event.Object", signal, None, None, Gio.DBusSignalFlags.NONE, told)
        registered = GLib.Variant("(sass)", (event, [], ""))
        self.ask(
            (("org.a11y.atspi.Registry", "/org/a11y/atspi/registry"), SPI + "Registry", "RegisterEvent", registered)
        )
