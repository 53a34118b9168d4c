"""A batch of papers whose process is killed: every PDF in the folder is whole, and the next batch clears up."""

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.faults.conftest import HERE, PROGRAM, ClosedClinic
from tpi_tracker.services import opening, paper_batches, synthetic
from tpi_tracker.services.paper_batches import Whose
from tpi_tracker.services.papers import PaperKind, Wanted

pytestmark = pytest.mark.fault
PATIENTS = 6
POINTS = ((1, "half"), (2, "unnamed"), (4, "half"), (6, "half"), (6, "unnamed"))


@pytest.fixture
def filled(closed_clinic: ClosedClinic) -> ClosedClinic:
    clinic = opening.open_with_key(*closed_clinic)
    synthetic.fill(clinic, PATIENTS, 1, clinic.today())
    clinic.close()
    return closed_clinic


def killed(closed: ClosedClinic, out: Path, paper: int, where: str, how: str) -> None:
    """Starts a batch and kills it while it stands still in the middle of a paper."""
    arguments = [str(closed.folder), closed.key.hex(), closed.user_id, str(out), str(paper), where, how]
    child = subprocess.Popen(
        [sys.executable, str(HERE / "batch_child.py"), *arguments],
        env=os.environ | {"PYTHONPATH": str(PROGRAM)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stdout.readline() == b"here\n"
    child.kill()
    child.wait(60)
    child.stdin.close()
    child.stdout.close()


def torn(out: Path) -> list[str]:
    """The PDFs that are not whole."""
    found = []
    for path in out.glob("*.pdf"):
        content = path.read_bytes()
        try:
            with pikepdf.open(io.BytesIO(content), attempt_recovery=False) as pdf:
                whole = len(pdf.pages) > 0 and content.rstrip().endswith(b"%%EOF")
        except pikepdf.PdfError:
            whole = False
        if not whole:
            found.append(path.name)
    return found


@pytest.mark.parametrize(("paper", "where"), POINTS)
def test_a_killed_batch_leaves_whole_papers_alone(filled: ClosedClinic, tmp_path: Path, paper: int, where: str) -> None:
    out = tmp_path / "out"
    killed(filled, out, paper, where, "whole")
    assert len(list(out.glob("*.pdf"))) == paper - 1
    assert torn(out) == []
    clinic: Any = opening.open_with_key(*filled)
    clinic.confirmed = True
    whose = [Whose(number) for number in numbers(clinic)]
    made = paper_batches.write_all(clinic, Wanted(PaperKind.RESPONSE, ""), whose, out)
    clinic.close()
    assert (made.written, made.not_made) == (PATIENTS - paper + 1, paper - 1)
    assert torn(out) == []
    assert [path.name for path in out.iterdir() if path.name.startswith(".")] == []


def test_a_writer_under_the_papers_own_name_is_caught(filled: ClosedClinic, tmp_path: Path) -> None:
    killed(filled, tmp_path / "out", 3, "half", "in-place")
    assert len(torn(tmp_path / "out")) == 1


def numbers(clinic: Any) -> list[str]:
    from tpi_tracker.domain.patient import Patient

    with clinic.reading() as reader:
        return [patient.patient_no for patient in reader.all(Patient)]
