"""The recovery key on paper: whole, in order, and the same when it is copied out of the file."""

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tpi_tracker.render.recovery_sheet import recovery_sheet
from tpi_tracker.store import recovery

AT = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("clinic", ["Riverside Pain Clinic", "عيادة الألم", "Klinik für Schmerz " * 6])
def test_the_whole_key_stands_on_one_page(needs_tool, tmp_path: Path, clinic: str) -> None:
    needs_tool("pdftotext", "qpdf")
    secret = recovery.new_recovery_key()
    key = recovery.shown(secret)
    paper = recovery_sheet(clinic, key, AT)
    file = tmp_path / "key.pdf"
    file.write_bytes(paper.pdf)
    assert paper.page_count == 1
    text = subprocess.run(["pdftotext", "-layout", str(file), "-"], check=True, capture_output=True, text=True).stdout
    assert key in "".join(text.split())
    assert "01-Sep-2026" in text
    assert subprocess.run(["qpdf", "--check", str(file)], check=False, capture_output=True).returncode == 0
    lines = [line.strip() for line in text.splitlines() if line.strip().count("-") >= 3]
    assert recovery.read("".join(lines)) == secret


def test_nothing_is_cut_at_the_edge_of_the_paper(needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    paper = recovery_sheet("Riverside", recovery.shown(bytes(32)), AT)
    file = tmp_path / "key.pdf"
    file.write_bytes(paper.pdf)
    told = subprocess.run(["pdftotext", "-bbox", str(file), "-"], check=True, capture_output=True, text=True).stdout
    rights = [float(part.split('"')[1]) for part in told.split("xMax=")[1:] for part in ["=" + part]]
    assert rights
    assert max(rights) < 595 - 30
