"""Every sentence that domain, store, exchange and services tell a person in English, read from the source.

They know nothing of languages: they raise and report whole English sentences, and what is shown is looked up by the
sentence (tpi_tracker/render/told.py). A sentence with values is looked up by its pattern, ``"{name} is empty."``, whose
places take the names of what fills them. A piece of a sentence that fills a place of another (``a whole number``) is
looked up in the same way.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("domain", "services", "store", "exchange")
NOT_TOLD = {
    "domain/denial.py": "what is typed where there is no allergy and no drug",
    "services/clinical_content.py": "writes docs/clinical-content.md",
    "services/content_tables.py": "writes docs/clinical-content.md",
    "services/invented.py": "invents the demo's people",
    "services/told.py": "reads the demo's histories",
    "services/licences.py": "names of licences",
    "services/support_bundle.py": "a file for whoever looks after the program",
    "services/password_rules.py": "words a password must not be made of",
    "services/where.py": "names alone",
    "store/born.py": "what is typed into the search",
    "store/server_schema.py": "SQL, but for what is told",
    "exchange/layout.py": "columns of the files",
    "exchange/evaluation_json.py": "a file for programs",
    "exchange/hiding.py": "said in a file for other programs and other clinics",
    "exchange/research_table.py": "a file for other programs",
}
"""Modules whose texts are left out, and why; what of them is told all the same stands in ``ALSO``, and so do pieces of
one word, which nothing tells from a code."""

ALSO = (
    "The database on the server {what}.",
    "Name an empty database.",
    "already holds a clinic",
    "is not empty: it holds other tables",
    "This login may not make a clinic in the database.",
    "Use the login that owns the database; the server's part pg_trgm must be installed.",
    *("ended", "began", "starts", "opened", "lot", "expiry", "element ({identifier})", "above", "below"),
    *("{seconds} second", "{seconds} seconds", "{minutes} minutes"),
)
_NOT_TOLD = {
    *(
        "Value error, ",
        "database or disk is full",
        "disk I/O error",
        "database disk image is malformed",
        "out of memory",
    ),
    *("file is not a database", "database is locked", "attempt to write a readonly database", " for page "),
    *("unable to open database file", "tuple[hashlib._Hash, hashlib._Hash]", "REPEATABLE READ", "READ COMMITTED"),
    *("unexpected end of data", "field larger", "expected after", "double precision", "NOT GLOB", "TPI Tracker"),
    "{version}, response {version_2}, failure {version_3}",
    *("p.patient_no, p.family_name, p.given_name, p.birth_date, p.sex, p.phone"),
    *("look up", "# A demo clinic: invented people.\nday = {isoformat}\n", "no {kind} {key}", "picture of the curve"),
    *(
        "' ' || search_key LIKE :word{number}",
        " AND p.birth_date IN ({name})",
        " AND p.birth_date BETWEEN :first AND :last",
    ),
    *("none known", "no known allergies", "no complaint", "by choice"),
    'it has to be {"format": "{format}", "version": {version}, "entries": [...]}',
}
"""What looks like language and is read by programs, or compared with what was typed."""

_SENTENCE = re.compile(r"^[A-Z\"'{].*[.?!]\"?\s*$", re.DOTALL)
_PIECE = re.compile(r"[A-Za-z]{2,}[,;:]? \{?[A-Za-z]")
_PROGRAM = re.compile(
    r"%[sd(]|\b(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM|WHERE|JOIN|ORDER BY|VALUES|RAISE|BEGIN|SET|GRANT|REVOKE|"
    r"ALTER|DROP|NULL|COLLATE|PRIMARY KEY|REFERENCES|LISTEN|NOTIFY|LOCK)\b|^[a-z_.]*\{[^ ]*\}[a-z_.]*$|^\^|\\d|-----"
)
_INTERNAL = {"KeyError", "TypeError", "RuntimeError", "AssertionError", "NotImplementedError", "LookupError"}
_LOGS = {"debug", "info", "warning", "error", "exception", "critical", "execute", "exec_driver_sql", "text"}


def sentences(root: Path) -> dict[str, str]:
    """All sentences and pieces under ``tpi_tracker``, with the module each was first read in."""
    found = dict.fromkeys(ALSO, "store/server_schema.py")
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if name in NOT_TOLD or "migrations" in name:
                continue
            for text in _told(ast.parse(path.read_text(encoding="utf-8"))):
                found.setdefault(text, name)
    return found


def _told(tree: ast.Module) -> Iterator[str]:
    silent = _silent(tree)
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        text = _pattern(node)
        if text is None or text in _NOT_TOLD or _PROGRAM.search(text):
            continue
        words = re.sub(r"\{[^}]*\}", "", text)
        if (_SENTENCE.match(text) and " " in text.strip() and re.search("[a-z]{2}", words)) or _PIECE.search(text):
            yield text


def _silent(tree: ast.Module) -> set[int]:
    """Nodes nobody reads: docstrings, the log's lines, SQL, faults of the program, and the inside of f-strings."""
    silent: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            silent.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            silent |= {id(part) for part in node.values if isinstance(part, ast.Constant)}
        elif isinstance(node, ast.Call):
            called = node.func
            name = (
                called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
            )
            if name in _LOGS or name in _INTERNAL:
                silent |= {id(inner) for argument in node.args for inner in ast.walk(argument)}
    return silent


def _pattern(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    said, names = "", []
    for part in node.values:
        if isinstance(part, ast.Constant):
            said += str(part.value)
        elif isinstance(part, ast.FormattedValue):
            name = _name(part.value)
            names.append(name)
            said += f"{{{name}}}" if names.count(name) == 1 else f"{{{name}_{names.count(name)}}}"
    return said


def _name(value: ast.expr) -> str:
    """A name for what fills a place: the last name in it that says something."""
    if isinstance(value, ast.Name):
        return value.id.strip("_").lower()
    if isinstance(value, ast.Attribute):
        return value.attr.strip("_").lower()
    if isinstance(value, ast.Call) and value.args:
        return _name(value.args[0])
    names = [_name(node) for node in ast.walk(value) if isinstance(node, ast.Name | ast.Attribute)]
    keys = [node.value for node in ast.walk(value) if isinstance(node, ast.Constant) and str(node.value).isidentifier()]
    return str((keys or names or ["value"])[0]).lower()
