"""What assistive technology is told of a window, and what it would miss: a walk over ``QAccessible``."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QLabel, QWidget

ROLE, TEXT = QAccessible.Role, QAccessible.Text
CONTROLS = frozenset(
    {
        *(ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.ButtonMenu, ROLE.ButtonDropDown),
        *(ROLE.EditableText, ROLE.ComboBox, ROLE.SpinBox, ROLE.Slider, ROLE.Dial, ROLE.Link, ROLE.PageTab),
        *(ROLE.List, ROLE.Tree, ROLE.Table, ROLE.ListItem, ROLE.TreeItem, ROLE.Cell, ROLE.Row),
    }
)
"""Roles of what a person works with."""
DUMB = frozenset({ROLE.NoRole, ROLE.Client, ROLE.Pane, ROLE.Window, ROLE.Grouping})
"""Roles that say nothing of what a thing is for: none for what takes the keyboard unless it is named and says more."""
MOST_ROWS = 12
"""Rows of a long table that are looked at."""


def walk(node: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """The node and what is in it, as far as it is shown."""
    yield node
    count = node.childCount()
    if node.role() in {ROLE.Table, ROLE.List, ROLE.Tree}:
        count = min(count, MOST_ROWS)
    for place in range(count):
        child = node.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walk(child, depth + 1)


def faults(window: QWidget) -> list[str]:
    """Every control without a name, with another name than what is seen, without a role or a state that fits."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    found = []
    for node in walk(root):
        thing = node.object()
        widget = thing if isinstance(thing, QWidget) else None
        found += [f"{_where(node, widget)}: {fault}" for fault in _of(node, widget)]
    return found


def controls(window: QWidget) -> int:
    """How many controls the walk meets."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return sum(node.role() in CONTROLS for node in walk(root))


def _of(node: QAccessibleInterface, widget: QWidget | None) -> Iterator[str]:
    role, name, state = node.role(), node.text(TEXT.Name).strip(), node.state()
    takes_keys = widget is not None and widget.focusProxy() is None and widget.focusPolicy().value & 1
    if role in CONTROLS and not name and not _is_frame_of_items(widget):
        yield "no name"
    if takes_keys:
        if not name:
            yield "takes Tab and has no name"
        if role in DUMB and not (name and (node.text(TEXT.Description) or node.text(TEXT.Value))):
            yield f"takes Tab, is {role.name}, and says nothing of its state"
        if state.disabled != (not widget.isEnabled()):
            yield "disabled in sight alone"
        if widget.isEnabled() and not state.focusable:
            yield "takes Tab and does not say so"
    if isinstance(widget, QAbstractButton):
        seen = widget.text().replace("&&", "\0").replace("&", "").replace("\0", "&").strip()
        if not _words(seen) <= _words(name):
            yield f"reads {seen!r}, is called {name!r}"
        if widget.isCheckable() and bool(state.checked) != widget.isChecked():
            yield "is checked in sight alone"
    if isinstance(widget, QLabel) and widget.buddy() is not None and widget.buddy().isVisible():
        field = QAccessible.queryAccessibleInterface(widget.buddy())
        called = field.text(TEXT.Name) if field is not None else ""
        label = widget.text().replace("&", "")
        if not _words(label) <= _words(called):
            yield f"labels {called!r} with {label!r}"
    if isinstance(widget, QWidget) and widget.property("wrong") and not node.text(TEXT.Description):
        yield "is wrong and does not say why"


def _is_frame_of_items(widget: QWidget | None) -> bool:
    """Scroll areas and headers that a list is made of carry no name of their own."""
    return (
        isinstance(widget, QAbstractScrollArea)
        and not isinstance(widget, QAbstractItemView)
        and (widget.focusPolicy().value & 1 == 0)
    )


def _words(said: str) -> set[str]:
    return set(re.findall(r"\w+", said.casefold()))


def _where(node: QAccessibleInterface, widget: QWidget | None) -> str:
    thing = node.object()
    kind = type(thing).__name__ if thing is not None else "part"
    of = thing.objectName() if thing is not None else ""
    if thing is None and node.parent() is not None and node.parent().object() is not None:
        of = f"of {type(node.parent().object()).__name__} {node.parent().object().objectName()}"
    return " ".join(part for part in (kind, of, node.role().name, repr(node.text(TEXT.Name)[:40])) if part)
