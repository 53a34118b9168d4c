"""Places that take no file, from the command line: said in plain words, exit code 5, nothing half-written left."""

import errno
import os

import pytest

from tpi_tracker import cli


@pytest.fixture
def run(clinic, monkeypatch, capsys):
    from tests.conftest import PASSWORD

    monkeypatch.setenv("TPI_TRACKER_PASSWORD", PASSWORD)
    folder = clinic.folder
    clinic.close()

    def call(*arguments):
        code = cli.main([*map(str, arguments), "--data-dir", str(folder)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


LONG = "x" * 300


@pytest.mark.parametrize(
    "arguments",
    [("export", f"{LONG}.zip"), ("export", LONG), ("export", f"{LONG}.json", "--format", "json")],
    ids=["zip", "folder", "json"],
)
def test_a_name_that_is_too_long_is_said(run, tmp_path, arguments):
    command, name, *more = arguments
    (tmp_path / "out").mkdir()
    code, out, err = run(command, tmp_path / "out" / name, *more)
    assert (code, out) == (5, "")
    assert os.strerror(errno.ENAMETOOLONG) in err
    assert "Traceback" not in err
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("name", ["all.zip", "all.json"])
def test_a_file_that_is_open_elsewhere_stays_as_it_was(run, tmp_path, monkeypatch, name):
    """Windows lets nobody replace a file that another program has open: its answer, wherever this runs."""
    target = tmp_path / "out" / name
    target.parent.mkdir()
    target.write_bytes(b"what was there")

    def refuse(_from, to):
        raise PermissionError(errno.EACCES, "The process cannot access the file", str(to))

    monkeypatch.setattr("tpi_tracker.exchange.target.os.replace", refuse)
    code, out, err = run("export", target, "--force", "--format", "json" if name.endswith("json") else "csv")
    assert (code, out) == (5, "")
    assert "The process cannot access the file" in err
    assert [file.name for file in target.parent.iterdir()] == [name]
    assert target.read_bytes() == b"what was there"


def test_without_memory_it_ends_calmly(run, tmp_path, monkeypatch):
    """Row 13 of the fault matrix, met outside a transaction."""

    def none(*_args, **_more):
        raise MemoryError

    monkeypatch.setattr("tpi_tracker.services.bundles.export_bundle", none)
    code, out, err = run("export", tmp_path / "out")
    assert (code, out) == (5, "")
    assert err.startswith("The computer has no memory left for this.")


@pytest.mark.parametrize("form", ["csv", "research"])
def test_a_de_identified_export_from_the_command_line_says_so(run, tmp_path, form):
    code, out, _ = run("export", tmp_path / "out", "--format", form, "--deidentified")
    assert code == 0
    assert "scores.csv: 0" in out
    assert "De-identified." in (tmp_path / "out" / "deidentified.txt").read_text(encoding="utf-8")


def test_tables_for_research_with_what_was_entered_in_error_are_bad_usage(run, tmp_path):
    code, out, err = run("export", tmp_path / "out", "--format", "research", "--with-retracted")
    assert (code, out) == (2, "")
    assert "entered in error" in err
    assert list(tmp_path.glob("out*")) == []
