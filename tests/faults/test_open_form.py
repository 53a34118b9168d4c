"""The program ends while somebody types: politely, or below Python. The draft is there, and nothing tells of it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.conftest import HERE, ClosedClinic, environment
from tpi_tracker.domain.draft import Draft
from tpi_tracker.services import drafts, opening
from tpi_tracker.ui.resuming import place_of

pytestmark = [
    pytest.mark.fault,
    pytest.mark.skipif(sys.platform == "win32", reason="signals as Unix has them"),
]
WORD = "Kanarienvogel"
AT_MOST_OLD_S = 2.0
AT_MOST_LONG_S = 3.0


@contextmanager
def typing(clinic: ClosedClinic, *how: str) -> Iterator[subprocess.Popen[str]]:
    """The program, with a form in which it is typed, once a first draft is kept."""
    script = [sys.executable, str(HERE / "open_form.py"), str(clinic.folder), clinic.key.hex(), clinic.user_id, WORD]
    with subprocess.Popen(
        [*script, *how], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        first = program.stdout.readline()
        if first != "typing\n":
            program.kill()
            raise AssertionError((first, program.stderr.read() if program.stderr else ""))
        yield program
        program.kill()


def the_draft(clinic: ClosedClinic) -> Draft:
    """What the next start offers."""
    opened = opening.open_with_key(clinic.folder, clinic.key, clinic.user_id)
    try:
        (draft,) = drafts.drafts(opened)
        assert opened.database.check_pages() == []
        return draft
    finally:
        opened.close()


def told(folder: Path) -> bytes:
    """Everything that lies in the clear: logs, crash notes, settings, names."""
    files = [file for file in folder.rglob("*") if file.is_file() and file.suffix != ".db"]
    return b"\0".join(file.name.encode() + file.read_bytes() for file in files)


@pytest.mark.parametrize("kind", ["form", "held"])
def test_the_system_ends_it_and_the_draft_is_kept(closed_clinic: ClosedClinic, kind: str) -> None:
    with typing(closed_clinic, kind) as program:
        asked = time.monotonic()
        program.send_signal(signal.SIGTERM)
        said, _ = program.communicate(timeout=30)
        took = time.monotonic() - asked
    assert program.returncode == 0, said
    assert took <= AT_MOST_LONG_S
    assert not (closed_clinic.folder / "clinic.db-wal").exists(), "closed in order: the log is inside the file"
    assert place_of(the_draft(closed_clinic)) is not None
    print(f"{kind}: {took:.2f} s from the signal to the end")


@pytest.mark.parametrize(("kind", "after"), [("form", 3), ("form", 17), ("form", 28), ("held", 3)])
def test_a_fault_below_python_costs_two_seconds_at_most(closed_clinic: ClosedClinic, kind: str, after: int) -> None:
    with typing(closed_clinic, kind, str(after)) as program:
        said, errors = program.communicate(timeout=30)
    assert program.returncode == -signal.SIGSEGV, errors
    draft = the_draft(closed_clinic)
    assert place_of(draft) is not None
    if kind == "held":
        assert draft.content["given"] == {"pain.now": "7"}
    else:
        fell, typed = float(said.split()[-1]), float(str(draft.content["family_name"]).split()[-1])
        assert 0 <= fell - typed <= AT_MOST_OLD_S
        print(f"the draft was {fell - typed:.2f} s old")
    note = (closed_clinic.folder / "stacks.log").read_text(encoding="utf-8")
    assert "Segmentation fault" in note
    assert "open_form.py" in note
    assert WORD.encode() not in told(closed_clinic.folder)
    assert WORD not in errors
    assert [name for name in os.listdir(closed_clinic.folder) if name.startswith("core")] == []


def test_the_search_for_the_word_finds_it_where_it_is(tmp_path: Path) -> None:
    """The control: what is looked through is looked through."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "x.log").write_text(f"a {WORD}", encoding="utf-8")
    assert WORD.encode() in told(tmp_path)
