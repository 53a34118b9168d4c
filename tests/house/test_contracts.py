"""Who may import whom: the contracts of pyproject.toml, and what import-linter cannot see."""

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "tpi_tracker"
MODULES = sorted(PACKAGE.rglob("*.py"))


@cache
def imports_of(file: Path) -> frozenset[str]:
    """Every module a file imports, at its top or inside a function; ``from a import b`` gives ``a`` and ``a.b``."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return frozenset(found)


def importers_of(*names: str) -> set[str]:
    """The files, relative to the package, that import one of the modules or something inside it."""
    return {
        file.relative_to(PACKAGE).as_posix()
        for file in MODULES
        for found in imports_of(file)
        if any(found == name or found.startswith(name + ".") for name in names)
    }


def test_the_import_contracts_hold() -> None:
    command = [
        sys.executable,
        "-c",
        "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())",
    ]
    done = subprocess.run(
        [*command, "--config", "pyproject.toml", "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_package_and_module_has_its_place() -> None:
    known = {"domain", "store", "services", "render", "exchange", "ui"}
    known |= {
        "__init__",
        "__main__",
        "app",
        "cli",
        "users_cli",
        "report_cli",
        "restore_cli",
        "server_cli",
        "import_cli",
        "command",
        "console",
        "paths",
        "settings",
        "log",
        "tongue",
    }
    found = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert found <= known, f"not in the drawing of the house: {sorted(found - known)}"


def test_nobody_uses_pyplot_or_qtsql_or_the_standard_sqlite() -> None:
    assert importers_of("matplotlib.pyplot", "pylab", "PySide6.QtSql", "sqlite3") == set()


def test_matplotlib_meets_qt_in_one_file() -> None:
    backends = {file for file in importers_of("matplotlib.backends") if file.startswith("ui/")}
    assert backends <= {"ui/widgets/chart.py"}


def test_matplotlib_and_typst_are_drawn_with_in_render_alone() -> None:
    assert {file for file in importers_of("matplotlib", "typst") if not file.startswith("render/")} <= {
        "ui/widgets/chart.py",
    }


@pytest.mark.parametrize("library", ["sqlalchemy", "sqlcipher3", "alembic"])
def test_databases_are_opened_in_store_alone(library: str) -> None:
    assert {file for file in importers_of(library) if not file.startswith("store/")} == set()


def test_qt_is_imported_in_the_window_alone() -> None:
    outside = {file for file in importers_of("PySide6", "shiboken6") if not file.startswith("ui/")}
    assert outside <= {"app.py"}


def test_domain_imports_values_alone() -> None:
    allowed = set(sys.stdlib_module_names) | {"sqlmodel", "pydantic", "pydantic_core", "annotated_types", "tpi_tracker"}
    for file in sorted((PACKAGE / "domain").rglob("*.py")):
        for found in imports_of(file):
            top, _, rest = found.partition(".")
            assert top in allowed, f"{file.name} imports {found}"
            assert top != "tpi_tracker" or rest.startswith("domain"), f"{file.name} imports {found}"
