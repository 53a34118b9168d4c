"""``report`` for a list: clinic numbers out of a file, the clinic's own lists, exit codes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_cli import ROOT, SECRET, _quick_clinic, home, run, vignettes
from tpi_tracker import paths
from tpi_tracker.services import paper_presets, papers

__all__ = ["_quick_clinic", "home", "run", "vignettes"]


@pytest.fixture
def numbers(tmp_path: Path) -> Path:
    return tmp_path / "numbers.txt"


def test_a_paper_each_into_a_folder(run, vignettes, numbers, tmp_path):
    run("import", vignettes)
    numbers.write_bytes("\ufeffV04\n# remark\nV01\nnobody\n".encode())
    out = tmp_path / "papers"
    code, said, err = run("report", "response", "--patients", numbers, "--out", out)
    assert code == 2
    assert said == f"2 of 3 papers written to {out}\n"
    assert "3: nobody: The clinic has no such patient or pain problem." in err
    assert len(list(out.glob("report-*.pdf"))) == 2
    assert [path.name for path in out.glob("*.txt")] == [err.rstrip().rpartition(os.sep)[2]]
    assert all("V0" not in path.name for path in out.iterdir())
    code, _, err = run("report", "response", "--patients", numbers, "--out", out)
    assert code == 2
    assert err.count("A file of that name is there already; it was kept.") == 2
    numbers.write_text("V04\nV01\n")
    assert run("report", "response", "--patients", numbers, "--out", out, "--force")[0] == 0


@pytest.mark.parametrize("which", ["--flagged", "--due"])
def test_the_clinics_own_lists(run, vignettes, tmp_path, which):
    run("import", vignettes, "--schedule")
    code, said, _ = run("report", "coverage", which, "--out", tmp_path / "papers")
    made = list((tmp_path / "papers").glob("coverage-*.pdf"))
    assert (code, said) == (0, f"{len(made)} of {len(made)} papers written to {tmp_path / 'papers'}\n")
    assert made


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Say whose report with one of --patient, --patients, --flagged or --due."),
        (("--patient", "1", "--due"), "Say whose report with one of"),
        (("--flagged", "--problem", "P"), "--problem and --session belong to the report of one --patient."),
    ],
)
def test_what_does_not_go_together_is_said(run, tmp_path, arguments, said):
    code, out, err = run("report", "response", *arguments, "--out", tmp_path / "x")
    assert (code, out) == (2, "")
    assert said in err


def test_a_paper_about_nobody(run, vignettes, tmp_path):
    run("import", vignettes)
    out = tmp_path / "x.pdf"
    assert run("report", "response", "--patient", "V04", "--deidentified", "--out", out)[0] == 0
    assert b"V04" not in out.read_bytes()
    code, _, err = run("report", "aftercare", "--patient", "V04", "--deidentified", "--out", out)
    assert (code, "--deidentified belongs to the others" in err) == (2, True)


def test_sections_and_presets(run, vignettes, tmp_path):
    paths.keep_everything_in(tmp_path / "own")
    run("import", vignettes)
    report = ("report", "response", "--patient", "V04", "--as-of", "2026-09-01T12:00:00-04:00")
    assert run(*report, "--sections", "why, curve", "--out", tmp_path / "a.pdf")[0] == 0
    assert run(*report, "--out", tmp_path / "whole.pdf")[0] == 0
    assert len((tmp_path / "a.pdf").read_bytes()) < len((tmp_path / "whole.pdf").read_bytes())
    code, _, err = run(*report, "--sections", "curv", "--out", tmp_path / "b.pdf")
    assert (code, err) == (2, 'There is no section "curv" in "response". Did you mean "curve"?\n')
    code, _, err = run(*report, "--preset", "short", "--out", tmp_path / "b.pdf")
    assert (code, err) == (2, 'No preset "short" is kept for "response". None is kept yet.\n')
    paper_presets.keep("response", "short", ("why", "curve"))
    assert run(*report, "--preset", "short", "--out", tmp_path / "b.pdf")[0] == 0
    code, _, err = run(*report, "--preset", "short", "--sections", "why", "--out", tmp_path / "c.pdf")
    assert (code, "do not go together" in err) == (2, True)
    assert not (tmp_path / "c.pdf").exists()


def test_a_list_that_is_none_is_said(run, numbers, tmp_path):
    numbers.write_bytes(b"\xff\xfe\x00")
    code, _, err = run("report", "response", "--patients", numbers, "--out", tmp_path / "papers")
    assert (code, "is not a text in UTF-8" in err) == (2, True)
    code, _, err = run("report", "response", "--patients", tmp_path / "none.txt", "--out", tmp_path / "papers")
    assert code != 0
    assert "none.txt" in err
    numbers.write_text("1\n")
    code, _, err = run("report", "response", "--patients", numbers, "--out", numbers)
    assert (code, "is a file; the papers of a list go into a folder" in err) == (2, True)


def test_ctrl_c_ends_it_after_the_paper_in_hand(home, vignettes, tmp_path, run):
    run("import", vignettes)
    numbers = tmp_path / "numbers.txt"
    numbers.write_text("".join(f"V{number:02}\n" for number in range(1, 13)) * 40)
    out = tmp_path / "papers"
    interrupted = (
        "import os, signal, sys\n"
        "from tpi_tracker import cli\n"
        "from tpi_tracker.services import papers\n"
        "made = papers.made\n"
        "def stopping(*whose):\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "    return made(*whose)\n"
        "papers.made = stopping\n"
        "sys.exit(cli.main(sys.argv[1:]))\n"
    )
    command = ["report", "response", "--patients", str(numbers), "--out", str(out), "--data-dir", str(home)]
    done = subprocess.run(
        [sys.executable, "-c", interrupted, *command],
        env=os.environ | {"TPI_TRACKER_PASSWORD": SECRET, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stderr.splitlines()[-1]) == (2, "Stopped; nothing is half done.")
    assert len(list(out.glob("*.pdf"))) < 12
    assert all(path.read_bytes().startswith(b"%PDF-") for path in out.glob("*.pdf"))
    [told] = out.glob("not-made-*.txt")
    assert told.read_text().startswith("Stopped: ")


def test_the_name_of_a_file_says_the_kind():
    assert {kind: papers.file_word(kind) for kind in papers.PaperKind}[papers.PaperKind.RESPONSE] == "report"
