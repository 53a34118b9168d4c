"""No write to the database is called in the window's thread: what writes is handed to a lane, never called there.

A service that opens a transaction writes, and so does whoever calls one that does. In ``ui`` the outermost of such
functions may only be handed on (to ``jobs.run``, ``saving.begin``, ``partial`` and the like), not called or connected.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import tpi_tracker

ROOT = Path(tpi_tracker.__file__).parent
Name = tuple[str, str]
"""Module and function, or ``Class.method``'s last part: methods of one name in one module count as one."""

TAKERS = {"run", "partial", "begin", "save", "run_beside"}
"""What takes a function to be called beside the window."""

SYNCHRONOUS = {
    ("ui.locker", "end"): "the program ends: no window is left that could be held",
    ("ui.locker", "keep_drafts"): "the desktop may end the session as soon as this returns",
}
"""What does write in the window's thread, and why."""

GATHERS = {("ui.forms.draft_post", "put"), ("services.drafts", "keep")}
"""Kept only beside the window, or where drafts are gathered, which writes nothing."""


HANDED_BY_NAME = {"__call__", "write_mine"}
"""An object that is handed on itself; what the class above hands on in another module."""


class Module:
    """The functions of a file, whom they call and what they hand on."""

    def __init__(self, name: str, text: str) -> None:
        self.name, tree = name, ast.parse(text)
        self._names = dict(self._imported(tree))
        self._own = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
        self.writes: set[Name] = set()
        self.calls: dict[Name, set[Name]] = {}
        self.handed: set[Name] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                self._read(node)
            if isinstance(node, ast.Call) and _last(node.func) in TAKERS:
                given = (*node.args, *(word.value for word in node.keywords))
                self.handed |= {found for one in given if (found := self._of(one)) is not None}

    def _imported(self, tree: ast.AST) -> Iterator[tuple[str, Name]]:
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tpi_tracker."):
                package = node.module.removeprefix("tpi_tracker.")
                for one in node.names:
                    yield one.asname or one.name, (package, one.name)

    def _read(self, function: ast.FunctionDef) -> None:
        own = (self.name, function.name)
        called = self.calls.setdefault(own, set())
        for node in ast.walk(function):
            if isinstance(node, ast.Call):
                if _last(node.func) == "writing" and isinstance(node.func, ast.Attribute) and not _is_self(node.func):
                    self.writes.add(own)
                found = self._of(node.func)
                if found is not None:
                    called.add(found)

    def _of(self, node: ast.expr) -> Name | None:
        if isinstance(node, ast.Name):
            return (self.name, node.id) if node.id in self._own else self._names.get(node.id)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.value.id == "self":
                return self.name, node.attr
            if node.value.id in self._names:
                package, name = self._names[node.value.id]
                return f"{package}.{name}", node.attr
        return None


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _is_self(node: ast.Attribute) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id == "self"


def called_in_the_window(texts: dict[str, str]) -> set[Name]:
    """The functions of ``ui`` that write and are neither called by another one nor handed on."""
    modules = [Module(name, text) for name, text in texts.items()]
    writes = {name for module in modules for name in module.writes}
    calls = {name: called for module in modules for name, called in module.calls.items() if name not in GATHERS}
    while more := {name for name, called in calls.items() if name not in writes and called & (writes - GATHERS)}:
        writes |= more
    carriers = {name for name in writes if name[0].startswith("ui.")}
    inner = {called for name in carriers for called in calls[name] if called != name}
    handed = {name for module in modules for name in module.handed}
    return {name for name in carriers - inner - handed if name[1] not in HANDED_BY_NAME}


def _texts() -> dict[str, str]:
    found = {"app": (ROOT / "app.py").read_text()}
    for package in ("services", "ui"):
        for path in sorted((ROOT / package).rglob("*.py")):
            found[".".join(path.relative_to(ROOT).with_suffix("").parts)] = path.read_text()
    return found


def test_what_writes_is_handed_on_and_not_called() -> None:
    found = called_in_the_window(_texts())
    assert found - set(SYNCHRONOUS) == set(), "these call a service that writes in the window's thread"
    assert found >= set(SYNCHRONOUS), "these do not write any more; take them out of the list"


def test_the_control_a_form_that_saves_by_itself_is_seen() -> None:
    service = "def keep(clinic):\n    with clinic.writing(1) as writer:\n        writer.insert(1)\n"
    service += "def keep_two(clinic):\n    keep(clinic)\n"
    form = "from functools import partial\nfrom tpi_tracker.services import things\nclass Form:\n"
    bad = form + "    def save(self):\n        self.now()\n    def now(self):\n        things.keep_two(self.clinic)\n"
    good = form + "    def save(self):\n        self.saving.begin(partial(things.keep_two, self.clinic), self.done)\n"
    assert called_in_the_window({"services.things": service, "ui.form": bad}) == {("ui.form", "save")}
    assert called_in_the_window({"services.things": service, "ui.form": good}) == set()
