"""Every text of the window as the running program will look it up, read from the source without running it.

Qt's own lupdate reads Python token by token: it does not see a text handed to a small function of the module that names
the context once (``_tr("…")``), nor one said through a local ``say = QCoreApplication.translate``. This reads the
syntax tree and follows both. What it cannot read (a text put together, a ``tr`` of another object, whose context nobody
could know) is an error, so that no text escapes translation unseen.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class WindowText(NamedTuple):
    """A text in the source: ``context`` as Qt looks it up, ``plural`` where a count chooses the form."""

    context: str
    source: str
    plural: bool


class CannotRead(NamedTuple):
    """A text that escapes: ``why`` says what to write instead."""

    path: Path
    line: int
    why: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.why}"


_TRANSLATE = ast.dump(ast.parse("QCoreApplication.translate", mode="eval").body)
_OWN = ast.dump(ast.parse("self.tr", mode="eval").body)
_NAME = ast.dump(ast.parse("self.NAME", mode="eval").body)


def texts(root: Path) -> tuple[set[WindowText], list[CannotRead]]:
    """All texts under a folder of modules, and what could not be read."""
    found: set[WindowText] = set()
    unread: list[CannotRead] = []
    for path in sorted(root.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if "tr(" in source or "translate" in source:
            reader = _Reader(path)
            reader.module(ast.parse(source))
            found |= reader.found
            unread += reader.unread
    return found, unread


class _Scope:
    """What a name stands for in a module, class or function: ``translate`` itself or ``self.tr``."""

    def __init__(self, context: str | None) -> None:
        self.context = context
        self.translate: set[str] = set()
        self.own: set[str] = set()


class _Reader:
    def __init__(self, path: Path) -> None:
        self.path = path
        self.found: set[WindowText] = set()
        self.unread: list[CannotRead] = []
        self.wrappers: dict[str, tuple[str, bool]] = {}

    def module(self, tree: ast.Module) -> None:
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                self._wrapper(node)
        self._body(tree, [_Scope(None)])

    def _wrapper(self, function: ast.FunctionDef) -> None:
        """``def _tr(text): return QCoreApplication.translate("context", text)``: a context said once for a module."""
        last = function.body[-1]
        if not isinstance(last, ast.Return) or not isinstance(last.value, ast.Call) or not function.args.args:
            return
        call = last.value
        if ast.dump(call.func) != _TRANSLATE or len(call.args) < 2 or not isinstance(call.args[0], ast.Constant):
            return
        if isinstance(call.args[1], ast.Name) and call.args[1].id == function.args.args[0].arg:
            self.wrappers[function.name] = str(call.args[0].value), len(call.args) == 4

    def _body(self, node: ast.AST, scopes: list[_Scope]) -> None:
        for child in ast.iter_child_nodes(node):
            self._node(child, scopes)

    def _node(self, node: ast.AST, scopes: list[_Scope]) -> None:
        if isinstance(node, ast.ClassDef):
            self._named(node)
            self._body(node, [*scopes, _Scope(node.name)])
            return
        if isinstance(node, ast.FunctionDef):
            if node.name in self.wrappers:
                return
            self._body(node, [*scopes, _Scope(scopes[-1].context)])
            return
        if isinstance(node, ast.Assign):
            self._assign(node, scopes)
        if isinstance(node, ast.Call):
            self._call(node, scopes)
        self._body(node, scopes)

    def _named(self, node: ast.ClassDef) -> None:
        """``NAME = "…"`` of a page or sheet, which its base class says with ``self.tr(self.NAME)``."""
        for part in node.body:
            target = part.targets[0] if isinstance(part, ast.Assign) else None
            if isinstance(part, ast.Assign) and isinstance(target, ast.Name) and target.id == "NAME":
                self._take(node, node.name, part.value, plural=False)

    def _assign(self, node: ast.Assign, scopes: list[_Scope]) -> None:
        pairs: list[tuple[ast.expr, ast.expr]] = []
        for target in node.targets:
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                pairs += zip(target.elts, node.value.elts, strict=False)
            else:
                pairs.append((target, node.value))
        for name, value in pairs:
            if isinstance(name, ast.Name) and ast.dump(value) == _TRANSLATE:
                scopes[-1].translate.add(name.id)
            elif isinstance(name, ast.Name) and ast.dump(value) == _OWN:
                scopes[-1].own.add(name.id)

    def _call(self, node: ast.Call, scopes: list[_Scope]) -> None:
        called, args = node.func, node.args
        dump = ast.dump(called)
        name = called.id if isinstance(called, ast.Name) else ""
        if dump == _TRANSLATE or any(name in scope.translate for scope in scopes):
            contexts = list(_literals(args[0])) if args else []
            if len(contexts) != 1 or contexts[0] is None:
                self._cannot(node, "the context of a translated text is written as it is")
            elif len(args) > 1:
                self._take(node, contexts[0], args[1], plural=len(args) >= 4)
        elif dump == _OWN or any(name in scope.own for scope in scopes):
            context = scopes[-1].context
            if context is None:
                self._cannot(node, "self.tr outside a class")
            elif args:
                self._take(node, context, args[0], plural=len(args) >= 3)
        elif name in self.wrappers:
            context, counts = self.wrappers[name]
            if args:
                self._take(node, context, args[0], plural=counts and len(args) >= 2)
        elif isinstance(called, ast.Attribute) and called.attr == "tr":
            self._cannot(node, "the tr of another object: say it with QCoreApplication.translate and a context")
        elif name in {"QT_TRANSLATE_NOOP", "QT_TR_NOOP"}:
            self._cannot(node, "PySide6 reads no NOOP at run time: make the table in a function and translate there")

    def _take(self, node: ast.expr | ast.stmt, context: str, argument: ast.expr, *, plural: bool) -> None:
        if ast.dump(argument) == _NAME:
            return
        for text in _literals(argument):
            if text is None:
                self._cannot(node, "only a text written as it is can be translated (no f-string, sum or variable)")
            elif text:
                self.found.add(WindowText(context, text, plural))

    def _cannot(self, node: ast.expr | ast.stmt, why: str) -> None:
        self.unread.append(CannotRead(self.path, node.lineno, why))


def _literals(argument: ast.expr) -> Iterator[str | None]:
    """The text, both texts of a choice, or None where it is neither."""
    if isinstance(argument, ast.IfExp):
        yield from _literals(argument.body)
        yield from _literals(argument.orelse)
    elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    else:
        yield None
