"""Reads the window as a screen reader does (AT-SPI). Runs under the system's Python, which has the bindings.

One JSON request a line on standard input, one JSON answer a line on standard output:
``{"do": "find", "name": …, "role": …, "within": …}`` -> a list of what is showing with that name;
``{"do": "words", "part": …}`` -> every name, text and description that is showing and holds that;
``{"do": "tree"}`` -> everything that is showing; ``{"do": "focus"}`` -> what has the keyboard, as it was announced,
with ``"groups": true`` also what holds it; ``{"do": "heard"}`` -> what was read out since it was last asked.

And hands that only assistive technology has, neither key nor mouse; each gives what it was done to, or nothing:
``{"do": "act", …, "action": "Press"}`` carries out an action of the first node found (its first one without a name);
``{"do": "write", …, "words": "oko"}`` puts a text into it; ``{"do": "select", …}`` selects it in what holds it;
``{"do": "hold", …}`` gives it the focus.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from atspi_line import REGISTRY, ROOT, SPI, Line  # noqa: E402  # the version of what it stands on is asked for first
from gi.repository import Atspi, GLib  # noqa: E402  # likewise

APPLICATION = "TPI Tracker"
DEEPEST = 60
SHOWING, FOCUSED, CHECKED, ENABLED, SELECTED = (
    int(getattr(Atspi.StateType, name)) for name in ("SHOWING", "FOCUSED", "CHECKED", "ENABLED", "SELECTED")
)
HANDS = {
    "act": ("Action", "DoAction"),
    "write": ("EditableText", "SetTextContents"),
    "select": ("Selection", "SelectChild"),
    "hold": ("Component", "GrabFocus"),
}


def windows():
    """The program's windows; none while it is not there."""
    (programs,) = line.of_each([REGISTRY], "GetChildren")
    found = [program for program, name in named(programs) if name == APPLICATION]
    return line.of_each(found[:1], "GetChildren")[0] if found else []


class Shown:
    """What showed when it was asked for."""

    def __init__(self):
        self._windows = windows()
        self.nodes = with_inner(self._windows, line.below(self._windows, SHOWING))
        """In order. Rows of a table that is hidden are among them: each says of itself that it shows."""
        self._all = set(self.nodes)
        self._held_by = {}

    def only(self, nodes):
        """Those of the nodes that show with all that holds them."""
        left = set(nodes)
        while left := left - self._held_by.keys() - set(self._windows):
            asked = list(left)
            self._held_by |= zip(asked, line.properties(asked, "Parent"), strict=True)
            left = {self._held_by[node] for node in asked} & self._all
        return [node for node in nodes if self._is_seen(node)]

    def _is_seen(self, node):
        while node not in self._windows:
            node = self._held_by[node]
            if node not in self._all:
                return False
        return True


def with_inner(nodes, inner):
    """Each node, then what it holds."""
    return [node for holder, held in zip(nodes, inner, strict=True) for node in (holder, *held)]


def named(nodes):
    return list(zip(nodes, line.properties(nodes, "Name"), strict=True))


def roles(nodes):
    return [Atspi.role_get_name(Atspi.Role(role)) for role in line.of_each(nodes, "GetRole")]


def descriptions(nodes):
    return line.properties(nodes, "Description")


def texts(nodes):
    """The text of every node, None where it is none that holds one."""
    offered = line.of_each(nodes, "GetInterfaces")
    holding = [node for node, interfaces in zip(nodes, offered, strict=True) if SPI + "Text" in interfaces]
    found = dict(zip(holding, line.of_each(holding, "GetText", "Text", GLib.Variant("(ii)", (0, -1))), strict=True))
    return [found.get(node) for node in nodes]


def has(states, state):
    return bool(states[state // 32] >> state % 32 & 1)


def told(nodes):
    names, states = line.properties(nodes, "Name"), line.of_each(nodes, "GetState")
    return [
        {
            "name": name,
            "role": role,
            "description": description,
            "text": text,
            "focused": has(state, FOCUSED),
            "checked": has(state, CHECKED),
            "enabled": has(state, ENABLED),
        }
        for name, role, description, text, state in zip(
            names, roles(nodes), descriptions(nodes), texts(nodes), states, strict=True
        )
    ]


def meant(request):
    """Every node the request may mean, the outermost first."""
    shown = Shown()
    among = nodes = shown.nodes
    for holder in request.get("within") or ():
        starts = shown.only([node for node, name in named(among) if name == holder])
        held = line.below(starts, SHOWING)
        among = [node for inner in held for node in inner]
        nodes = with_inner(starts, held)
    wanted, begins = request.get("name"), request.get("begins")
    if wanted is not None:
        nodes = [node for node, name in named(nodes) if name == wanted or (begins and name.startswith(wanted))]
    nodes = shown.only(nodes)
    for key, read in (("role", roles), ("described", descriptions)):
        if request.get(key) is not None:
            nodes = [node for node, said in zip(nodes, read(nodes), strict=True) if said == request[key]]
    return nodes


def actions(node):
    return [name for name, _description, _keys in line.of_each([node], "GetActions", "Action")[0]]


def carry_out(node, request):
    """Whether what was asked for could be done to the node."""
    hand = request["do"]
    if hand == "select":
        (place,) = line.of_each([node], "GetIndexInParent")
        (node,) = line.properties([node], "Parent")
    interface, method = HANDS[hand]
    if SPI + interface not in line.of_each([node], "GetInterfaces")[0]:
        return False
    content = None
    if hand == "act":
        wanted, offered = request.get("action"), actions(node)
        place = offered.index(wanted) if wanted in offered else 0
        if not offered or (wanted is not None and wanted not in offered):
            return False
    if hand in {"act", "select"}:
        content = GLib.Variant("(i)", (place,))
    elif hand == "write":
        content = GLib.Variant("(s)", (request["words"],))
    return line.of_each([node], method, interface, content)[0]


def chosen(node):
    """The name of the answer that is chosen in a drop-down."""
    (lists,) = line.of_each([node], "GetChildren")
    answers = [answer for listed in line.of_each(lists, "GetChildren") for answer in listed]
    states = line.of_each(answers, "GetState")
    taken = [answer for answer, state in zip(answers, states, strict=True) if has(state, SELECTED)]
    return line.properties(taken[:1], "Name")[0] if taken else ""


def answer(request):
    asked = request["do"]
    if asked == "heard":
        return heard.taken()
    if asked == "focus":
        held = focus.now()
        if held is None:  # nothing was heard yet: look for it, the innermost comes last
            shown = Shown()
            focused = line.below(windows(), SHOWING, FOCUSED)
            held = next(reversed(shown.only([node for inner in focused for node in inner])), None)
        if held is None:
            return []
        return [said | ({"groups": holders(held)} if request.get("groups") else {}) for said in told([held])]
    if asked == "words":
        nodes = meant({})
        found = zip(line.properties(nodes, "Name"), texts(nodes), descriptions(nodes), strict=True)
        return [words for three in found for words in three if words and request["part"] in words]
    nodes = meant(request)
    if asked in HANDS:
        done = next((node for node in nodes if carry_out(node, request)), None)
        return [] if done is None else told([done])
    if asked == "shown":  # a drop-down, with the answer that is chosen in it
        lists = [node for node, role in zip(nodes, roles(nodes), strict=True) if role == "combo box"]
        return [said | {"text": chosen(node)} for node, said in zip(lists, told(lists), strict=True)]
    if asked == "offers":  # what can be done to what is showing: for who writes a journey
        offered = line.of_each(nodes, "GetInterfaces")
        return [
            said | {"interfaces": interfaces, "actions": actions(node) if SPI + "Action" in interfaces else []}
            for node, said, interfaces in zip(nodes, told(nodes), offered, strict=True)
        ]
    return told(nodes)


def holders(node):
    """The names of what holds the node, the nearest first."""
    names = []
    for _ in range(DEEPEST):
        (node,) = line.properties([node], "Parent")
        if node[1] == ROOT or not node[0]:
            break
        names += line.properties([node], "Name")
    return [name for name in names if name]


class Heard:
    """What the program had read out since it was last asked: a quiet line is gone after some seconds."""

    def __init__(self):
        self.said = []
        line.listen("object:announcement", "Announcement", self.hear)

    def hear(self, _node, event):
        self.said.append(event[3])

    def taken(self):
        said, self.said = self.said, []
        return [{"name": words} for words in said]


class Focus:
    """What the program announced last as having the keyboard; asking every widget would take a screen reader ages."""

    def __init__(self):
        self.node = None
        line.listen("object:state-changed:focused", "StateChanged", self.hear)

    def hear(self, node, event):
        state, is_so = event[:2]
        if state == "focused" and is_so:
            self.node = node

    def now(self):
        """The focused node, or None when nothing was announced or it has lost the keyboard since."""
        try:
            if self.node is not None and has(line.of_each([self.node], "GetState")[0], FOCUSED):
                return self.node
        except GLib.Error:  # it went away
            self.node = None
        return None


def serve(_channel, _condition):
    asked = sys.stdin.readline()
    if not asked:
        loop.quit()
        return False
    try:
        reply = answer(json.loads(asked))
    except GLib.Error as error:  # a widget that went away while it was read: the caller looks again
        reply = {"gone": str(error)}
    print(json.dumps(reply), flush=True)
    return True


line = Line()
heard = Heard()
focus = Focus()
loop = GLib.MainLoop()
GLib.io_add_watch(
    GLib.IOChannel.unix_new(sys.stdin.fileno()), GLib.PRIORITY_LOW, GLib.IOCondition.IN | GLib.IOCondition.HUP, serve
)
loop.run()
