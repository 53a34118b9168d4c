"""House rules a reader would otherwise have to watch: sizes, names, silenced warnings, paths and hosts."""

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "tpi_tracker"
CODE = sorted(file for folder in ("tpi_tracker", "tests", "packaging") for file in (ROOT / folder).rglob("*.py"))
MODULES = [file for file in CODE if file.is_relative_to(PACKAGE)]
# Written so that this file does not hold what it looks for.
MACHINE_PATHS = re.compile(r"(?<![A-Za-z0-9_.}])/(?:wor[k]|roo[t]|hom[e]/[a-z]+|User[s]/[a-z]+|op[t]/pypi)/")
REGISTRIES = re.compile(r"pypi\.org|pythonhosted\.org|npmjs\.org|deb\.debian\.org")
SILENCED = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma: no cover|fmt: off)[^#\n]*(?P<reason>#.*)?$")


def tracked() -> list[Path]:
    """What the repository holds; every file of its folders where there is no repository."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        folders = ("tpi_tracker", "resources", "tests", "packaging", "docs", ".ci")
        return [file for name in folders for file in (ROOT / name).rglob("*") if file.is_file()]
    asked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return [ROOT / name for name in asked.stdout.decode("utf-8").split("\0") if name and (ROOT / name).is_file()]


def texts() -> list[tuple[Path, str]]:
    found = []
    for file in tracked():
        try:
            found.append((file, file.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue  # a picture or a database
    return found


def shown(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def test_no_file_is_named_after_nothing() -> None:
    empty = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
    assert [shown(file) for file in CODE if file.stem in empty] == []


def test_a_file_has_one_idea_and_at_most_400_lines() -> None:
    """A step of the schema is written out in literal names once and never touched again; it may be longer."""
    files = [file for file in MODULES if file.parent.name != "versions"]
    lengths = {shown(file): len(file.read_text(encoding="utf-8").splitlines()) for file in files}
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def test_the_main_window_stays_under_250_lines() -> None:
    file = PACKAGE / "ui" / "main_window.py"
    assert len(file.read_text(encoding="utf-8").splitlines()) < 250


def test_every_module_says_what_it_is() -> None:
    parsed = {file: ast.parse(file.read_text(encoding="utf-8")) for file in MODULES}
    silent = [shown(file) for file, tree in parsed.items() if tree.body and ast.get_docstring(tree) is None]
    assert silent == []


def test_a_silenced_warning_has_its_reason_beside_it() -> None:
    bare = []
    for file in CODE:
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            found = SILENCED.search(line)
            if found and not found["reason"]:
                bare.append(f"{shown(file)}:{number}")
    assert bare == []


@pytest.mark.parametrize("word", ["TODO", "FIXME", "XXX", "raise NotImplementedError"])
def test_nothing_is_left_to_do_in_the_program(word: str) -> None:
    marked = [shown(file) for file in MODULES if re.search(rf"\b{word}\b", file.read_text(encoding="utf-8"))]
    assert marked == []


def test_no_exception_is_swallowed_whole() -> None:
    swallowed = re.compile(r"except(?: Exception| BaseException)?\s*:\n\s+pass\b|suppress\((?:Base)?Exception\)")
    assert [shown(file) for file in CODE if swallowed.search(file.read_text(encoding="utf-8"))] == []


def test_tests_wait_for_what_happens_and_never_for_time() -> None:
    fixed = re.compile(r"\btime\.sleep\(|qtbot\.wait\(\s*\d|QTest\.qWait\(|QThread\.m?sleep\(")
    waiting = [shown(file) for file in [*MODULES, *CODE] if fixed.search(file.read_text(encoding="utf-8"))]
    assert sorted(set(waiting) - {"packaging/environment.py", "tests/house/test_source_rules.py"}) == []


def test_no_path_of_one_machine_and_no_host_of_a_registry() -> None:
    named = [
        shown(file)
        for file, text in texts()
        if file.suffix != ".svg" and (MACHINE_PATHS.search(text) or REGISTRIES.search(text))
    ]
    assert named == []


def test_style_sheets_stay_small_and_in_one_place() -> None:
    sheets = sorted((ROOT / "resources" / "style").glob("*.qss"))
    assert sum(len(sheet.read_text(encoding="utf-8").splitlines()) for sheet in sheets) < 200
    assert [
        shown(file) for file in MODULES if file.name != "style.py" and "setStyleSheet(" in file.read_text("utf-8")
    ] == []


def test_dialogs_open_without_a_loop_of_their_own() -> None:
    """``exec`` on a dialog or menu cannot be answered in a test and lets timers run under a question."""
    own_loop = re.compile(r"(?i)(?:dialog|box|menu|question)\w*\.exec\(")
    assert [shown(file) for file in MODULES if own_loop.search(file.read_text(encoding="utf-8"))] == []


def test_connections_hold_no_lambda_that_keeps_its_owner_alive() -> None:
    kept = re.compile(r"\.connect\(\s*lambda[^\n]*\bself\b")
    assert [shown(file) for file in MODULES if kept.search(file.read_text(encoding="utf-8"))] == []


def test_signals_go_to_functions_and_methods() -> None:
    """An object with ``__call__`` is freed or called while Qt deletes the sender, and takes the process with it."""
    objects = re.compile(r"(?:\.connect|singleShot)\([^\n()]*?\b(?:_?[A-Z]\w*|partial)\(")
    assert [shown(file) for file in MODULES if objects.search(file.read_text(encoding="utf-8"))] == []


def test_a_painter_ends_with_its_block() -> None:
    """One that lives on, in the frame of an error or in wait for the collector, outlives what it paints on: fatal."""
    opened = re.compile(r"(?<!with )\bQ(?:Style)?Painter\([^)]")
    assert [shown(file) for file in MODULES if opened.search(file.read_text(encoding="utf-8"))] == []


def test_the_clipboard_is_touched_in_one_place() -> None:
    """What is copied carries its marks and is cleared: only ``ui/clipboard.py`` sees to that."""
    touched = re.compile(r"QClipboard|\.clipboard\(\)|\.edit\.copy\(\)|\.edit\.cut\(\)")
    assert [shown(file) for file in MODULES if touched.search(file.read_text("utf-8"))] == [
        "tpi_tracker/ui/clipboard.py"
    ]


def test_a_temporary_file_lies_beside_what_it_becomes() -> None:
    """One in the system's own folder could hold a patient's data where nobody looks for it."""
    made = re.compile(r"\b(?:mkstemp|mkdtemp|mktemp|(?:Named|Spooled)?TemporaryFile|TemporaryDirectory)\((?!.*\bdir=)")
    elsewhere = re.compile(r"gettempdir\(|QTemporary|TempLocation|[\"']/tmp\b")
    texts = {shown(file): file.read_text(encoding="utf-8") for file in MODULES}
    assert [name for name, text in texts.items() if made.search(text) or elsewhere.search(text)] == []
