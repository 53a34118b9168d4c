"""No service reaches the database around the user's rights."""

import ast
from pathlib import Path

SERVICES = Path(__file__).resolve().parents[2] / "tpi_tracker" / "services"
ALONE = {
    "clinic.py": {"reading", "writing"},
    "opening.py": {"reading", "writing"},
    "verification.py": {"reading"},
    "audit_trail.py": {"reading", "writing"},
    "backups.py": {"reading"},
    "restore.py": {"reading", "writing"},
}
"""The clinic asks for the right; opening is before there is a user; verification looks at a file with its bare key.
The audit's own state is read for everyone and written past the hold; a backup is made in anybody's session; a restore
works on other files than the open clinic's."""


def around(file: Path) -> set[str]:
    """The ways by which a file opens a database itself: ``database.reading()`` and ``database.writing()``."""
    return {
        node.func.attr
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"reading", "writing"}
        and ast.unparse(node.func.value).endswith("database")
    }


def test_services_read_and_write_by_the_users_rights() -> None:
    found = {file.name: ways for file in sorted(SERVICES.rglob("*.py")) if (ways := around(file))}
    assert found == ALONE


def test_the_look_sees_what_it_looks_for(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text("def f(clinic):\n    with clinic.database.writing(1) as writer:\n        writer.log()\n")
    assert around(bad) == {"writing"}
