"""Files made to break an import: each is refused with a sentence that names it, or taken as it is, and no more."""

import contextlib
import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.exporting import export_bundle
from tests.faults import hostile_fhir  # noqa: F401  # its cases stand among the others
from tests.faults.conftest import HERE, ClosedClinic, environment
from tests.faults.hostile_files import BAD, CASES, DONE, GOOD, HEAD, folder_of, zip_of
from tests.pace import within
from tpi_tracker import cli, command
from tpi_tracker.domain.patient import Patient
from tpi_tracker.exchange.cells import guarded
from tpi_tracker.services import bundles, opening

pytestmark = [
    pytest.mark.fault,
    pytest.mark.timeout(60),
    pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of POSIX"),
]
SECONDS = 5
MEGABYTES = 300
WRITTEN = ("create", "amend", "retract", "import")


@pytest.fixture(scope="module")
def folder(_template_clinic: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One clinic for all: what a file changes in it is taken back by no test, because none may change it."""
    import shutil

    made = tmp_path_factory.mktemp("hostile") / "clinic"
    shutil.copytree(_template_clinic.folder, made)
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, _template_clinic: Any) -> None:
    """The command line opens with the key itself: no password is derived, a hundred times over."""

    def with_key(place: Path, *, read_only: bool = False, **_: object) -> Any:
        return opening.open_with_key(place, _template_clinic.key, _template_clinic.user_id, read_only=read_only)

    monkeypatch.setattr(opening, "open_clinic", with_key)
    monkeypatch.setenv(command.SECRET_IN, "not looked at")


@pytest.fixture
def state(_template_clinic: Any, folder: Path) -> Callable[[], dict[str, int]]:
    """How many rows each table has, and what the audit says was written."""

    def look() -> dict[str, int]:
        clinic = opening.open_with_key(folder, _template_clinic.key, _template_clinic.user_id, read_only=True)
        try:
            with clinic.database.reading() as reader:
                ask = reader.connection.exec_driver_sql
                tables = [row[0] for row in ask("SELECT name FROM sqlite_master WHERE type = 'table'")]
                own = [name for name in tables if name not in {"audit", "checkpoint"}]
                counts = {name: ask(f'SELECT count(*) FROM "{name}"').scalar_one() for name in own}
                written = ", ".join(f"'{word}'" for word in WRITTEN)
                counts["audit"] = ask(f"SELECT count(*) FROM audit WHERE action IN ({written})").scalar_one()
                return counts
        finally:
            clinic.close()

    return look


def run(folder: Path, path: Path, *options: str) -> tuple[int, str]:
    """Exit code, all that was said, in the time it may take."""
    out, err = io.StringIO(), io.StringIO()
    with within(SECONDS), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = cli.main(["--data-dir", str(folder), "import", str(path), *options])
    return code, err.getvalue() + out.getvalue()


def tree(place: Path) -> dict[str, tuple[int, int]]:
    """Every file below, with its size and when it was written; a link is not followed."""
    found = {}
    for root, folders, files in os.walk(place):
        for name in [*folders, *files]:
            state = os.lstat(os.path.join(root, name))
            found[os.path.join(root, name)] = state.st_size, state.st_mtime_ns
    return found


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize("name", CASES)
def test_it_is_refused_with_a_sentence_or_taken_as_it_is(
    folder: Path, state: Callable[[], dict[str, int]], tmp_path: Path, name: str
) -> None:
    case = CASES[name]
    inside = tmp_path / "a" / "b" / "c"
    inside.mkdir(parents=True)
    path = case.make(inside)
    files, files_of_clinic = tree(tmp_path), {file.name for file in folder.iterdir()}
    before = state()

    code, said = run(folder, path, "--dry-run")
    assert case.said in said
    assert code == case.code, said[-2000:]
    assert "fault of the program" not in said
    assert said.isprintable() or not set(said) & {chr(code) for code in (*range(9), *range(11, 32), 127, 0x202E)}

    if case.code == BAD:
        code, said = run(folder, path)
        assert (code, case.said in said) == (BAD, True)
    assert state() == before
    assert tree(tmp_path) == files
    new = {file.name for file in folder.iterdir()} - files_of_clinic
    assert {name for name in new if not name.endswith((".log", ".lock", "-wal", "-shm", ".head"))} == set()


def test_there_are_at_least_sixty_and_most_are_refused() -> None:
    assert len(CASES) >= 60
    assert sum(case.code == BAD for case in CASES.values()) >= 60
    assert {case.code for case in CASES.values()} == {DONE, BAD}


def test_the_large_ones_stay_within_300_mb(closed_clinic: ClosedClinic, tmp_path: Path) -> None:
    """In a process whose memory is limited to what it has when the clinic is open, and 300 MB."""
    arguments = [closed_clinic.folder, closed_clinic.key.hex(), closed_clinic.user_id, tmp_path, MEGABYTES]
    done = subprocess.run(
        [sys.executable, str(HERE / "within_memory.py"), *map(str, arguments)],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=170,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told.pop("the control") == "MemoryError"
    assert told == {name: case.code for name, case in CASES.items() if case.is_large}


@pytest.fixture
def growing(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """``growing(path)``: somebody writes to the file while it is read."""
    from tpi_tracker.services import incoming

    def begin(path: Path) -> None:
        before = incoming.Incoming.run

        def while_it_is_read(self: Any) -> None:
            before(self)
            with path.open("ab") as file:
                file.write(b"\n")

        monkeypatch.setattr(incoming.Incoming, "run", while_it_is_read)

    return begin


@pytest.mark.usefixtures("opened")
@pytest.mark.parametrize("kind", ["a folder", "a zip"])
def test_a_file_that_changes_while_it_is_read_is_refused(
    folder: Path, state: Callable[[], dict[str, int]], tmp_path: Path, growing: Callable[[Path], None], kind: str
) -> None:
    path = folder_of(tmp_path, patients_csv=GOOD) if kind == "a folder" else zip_of(tmp_path, [("patients.csv", GOOD)])
    before = state()
    growing(path / "patients.csv" if path.is_dir() else path)
    for options in (["--dry-run"], []):
        code, said = run(folder, path, *options)
        assert code == BAD, said
        assert "was changed while it was read" in said
    assert state() == before


@pytest.mark.usefixtures("opened")
def test_a_file_that_goes_while_it_is_read_is_said(
    folder: Path, state: Callable[[], dict[str, int]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder_of(tmp_path, patients_csv=GOOD)
    before = state()

    def digest(source: Any) -> str:
        (path / "patients.csv").unlink()
        return "0"

    monkeypatch.setattr("tpi_tracker.exchange.source.digest", digest)
    code, said = run(folder, path)
    assert (code, "patients.csv" in said) == (5, True), said
    assert state() == before


@pytest.mark.usefixtures("opened")
def test_a_file_that_cannot_be_read_is_said(
    folder: Path, state: Callable[[], dict[str, int]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root reads everything: the system's answer is put in the place of the file's rights."""
    path = folder_of(tmp_path, patients_csv=GOOD)
    before = state()

    def refuse(_: Any, name: str) -> None:
        raise PermissionError(13, "Permission denied", name)

    monkeypatch.setattr("tpi_tracker.exchange.source._Folder.open", refuse)
    code, said = run(folder, path)
    assert code == 5
    assert "patients.csv cannot be read: Permission denied. Nothing was imported." in said
    monkeypatch.undo()
    assert state() == before


STRANGE = [*("=1+1", "'=1+1", "+1", "-x", "@x", "\tx", "'"), "\u202ekavoN", "👩\u200d⚕️", "e\u0301", "שרה", "a\nb"]


def test_what_is_strange_and_right_is_kept_as_it_is(clinic: Any, tmp_path: Path) -> None:
    """Formulas, directions, joined emoji, combining marks: the same text out as in, and no cell begins a formula."""
    written = io.StringIO(newline="")
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(HEAD.strip().split(","))
    for number, text in enumerate(STRANGE):
        rows.writerow([f"H{number:02}", "Novak", "Jan", "1970-01-01", "", guarded(text)])
    bundles.import_bundle(clinic, folder_of(tmp_path, patients_csv=written.getvalue()))
    with clinic.database.reading() as reader:
        found = [patient.note for patient in reader.all(Patient)]
    assert found == STRANGE
    export_bundle(clinic, tmp_path / "out")
    with (tmp_path / "out" / "patients.csv").open(encoding="utf-8", newline="") as stream:
        cells = [cell for line in csv.reader(stream) for cell in line]
    assert not [cell for cell in cells if cell[:1] in {"=", "+", "-", "@", "\t", "\r"}]
