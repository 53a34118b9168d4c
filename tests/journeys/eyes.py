"""Reads the window as a screen reader does (AT-SPI). Runs under the system's Python, which has the bindings.

One JSON request a line on standard input, one JSON answer a line on standard output:
``{"do": "find", "name": …, "role": …, "within": …}`` -> a list of what is showing with that name;
``{"do": "tree"}`` -> everything that is showing; ``{"do": "focus"}`` -> what has the keyboard, as it was announced;
``{"do": "heard"}`` -> what was read out since it was last asked.

And hands that only assistive technology has, neither key nor mouse; each gives what it was done to, or nothing:
``{"do": "act", …, "action": "Press"}`` carries out an action of the first node found (its first one without a name);
``{"do": "write", …, "words": "oko"}`` puts a text into it; ``{"do": "select", …}`` selects it in what holds it;
``{"do": "hold", …}`` gives it the focus.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # its version is asked for first

APPLICATION = "TPI Tracker"
DEEPEST = 60


def application():
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(place)
        if found is not None and found.get_name() == APPLICATION:
            return found
    return None


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def children(node):
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield child


def walk(node, depth=0):
    if depth > DEEPEST:
        return
    yield node, depth
    for child in children(node):
        if depth == 0 or showing(child):
            yield from walk(child, depth + 1)


def text_of(node):
    if "Text" not in node.get_interfaces():
        return None
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def told(node, depth=0):
    states = node.get_state_set()
    return {
        "name": node.get_name(),
        "role": node.get_role_name(),
        "description": node.get_description(),
        "text": text_of(node),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "checked": states.contains(Atspi.StateType.CHECKED),
        "enabled": states.contains(Atspi.StateType.ENABLED),
        "depth": depth,
    }


def find(root, name=None, role=None, within=None):
    roots = [root]
    if within is not None:
        roots = [node for node, _depth in walk(root) if node.get_name() == within]
    found = []
    for start in roots:
        for node, depth in walk(start):
            if (name is None or node.get_name() == name) and (role is None or node.get_role_name() == role):
                found.append(told(node, depth))
    return found


def actions_of(node):
    if "Action" not in node.get_interfaces():
        return []
    return [Atspi.Action.get_action_name(node, place) for place in range(Atspi.Action.get_n_actions(node))]


def act(node, request):
    """Whether what was asked for could be done to the node."""
    if request["do"] == "act":
        wanted, offered = request.get("action"), actions_of(node)
        place = offered.index(wanted) if wanted in offered else 0 if offered and wanted is None else -1
        return place >= 0 and Atspi.Action.do_action(node, place)
    if request["do"] == "write":
        return "EditableText" in node.get_interfaces() and Atspi.EditableText.set_text_contents(node, request["words"])
    if request["do"] == "select":
        holder = node.get_parent()
        return "Selection" in holder.get_interfaces() and Atspi.Selection.select_child(
            holder, node.get_index_in_parent()
        )
    return "Component" in node.get_interfaces() and Atspi.Component.grab_focus(node)


def nodes(root, request):
    """Every node the request may mean, the outermost first."""
    roots = [root]
    for holder in request.get("within") or ():
        roots = [node for start in roots for node, _ in walk(start) if node.get_name() == holder and node is not start]
    for start in roots:
        for node, _depth in walk(start):
            name = node.get_name()
            fits = name == request["name"] or (request.get("begins") and name.startswith(request["name"]))
            fits = fits and request.get("described") in {None, node.get_description()}
            if fits and (request.get("role") is None or node.get_role_name() == request["role"]):
                yield node


def chosen(node):
    for listed in children(node):
        for item in children(listed):
            if item.get_state_set().contains(Atspi.StateType.SELECTED):
                return item.get_name()
    return ""


def do(root, request):
    for node in nodes(root, request):
        if act(node, request):
            return [told(node)]
    return []


def answer(request):
    if request["do"] == "focus":
        now = announced.told()
        if now is not None:
            return [now]
    if request["do"] == "heard":
        return heard.taken()
    root = application()
    if root is None:
        return []
    root.set_cache_mask(Atspi.Cache.NONE)
    if request["do"] == "focus":  # nothing was heard yet: look for it, the innermost comes last
        held = [node for node, _ in walk(root) if node.get_state_set().contains(Atspi.StateType.FOCUSED)]
        return [told(node) | {"groups": groups_of(node)} for node in held[-1:]]
    if request["do"] in {"act", "write", "select", "hold"}:
        return do(root, request)
    if request["do"] == "shown":  # a drop-down, with the answer that is chosen in it
        return [
            told(node) | {"text": chosen(node)} for node in nodes(root, request) if node.get_role_name() == "combo box"
        ]
    if request["do"] == "offers":  # what can be done to what is showing: for who writes a journey
        return [
            told(node, depth) | {"actions": actions_of(node), "interfaces": list(node.get_interfaces())}
            for node, depth in walk(root)
        ]
    if request["do"] == "tree":
        return [told(node, depth) for node, depth in walk(root)]
    return find(root, request.get("name"), request.get("role"), request.get("within"))


def groups_of(node):
    """The names of what holds the node, the nearest first."""
    names, held = [], node.get_parent()
    while held is not None and len(names) < DEEPEST and held.get_role() != Atspi.Role.APPLICATION:
        names.append(held.get_name())
        held = held.get_parent()
    return [name for name in names if name]


class Heard:
    """What the program had read out since it was last asked: a quiet line is gone after some seconds."""

    def __init__(self):
        self.said = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:announcement")

    def hear(self, event):
        self.said.append(event.any_data)

    def taken(self):
        said, self.said = self.said, []
        return [{"name": words} for words in said]


class Announced:
    """What the program announced last as having the keyboard; asking every widget would take a screen reader ages."""

    def __init__(self):
        self.node = None
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:focused")

    def hear(self, event):
        if event.detail1:
            self.node = event.source

    def told(self):
        """The focused node, or None when nothing was announced or it has lost the keyboard since."""
        try:
            if self.node is not None and self.node.get_state_set().contains(Atspi.StateType.FOCUSED):
                return told(self.node) | {"groups": groups_of(self.node)}
        except GLib.Error:  # it went away
            self.node = None
        return None


def serve(_channel, _condition):
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    try:
        reply = answer(json.loads(line))
    except GLib.Error as error:  # a widget that went away while it was read: the caller looks again
        reply = {"gone": str(error)}
    print(json.dumps(reply), flush=True)
    return True


heard = Heard()
announced = Announced()
loop = GLib.MainLoop()
GLib.io_add_watch(GLib.IOChannel.unix_new(sys.stdin.fileno()), GLib.PRIORITY_LOW, GLib.IOCondition.IN, serve)
loop.run()
