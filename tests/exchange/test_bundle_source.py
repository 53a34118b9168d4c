"""Folders and zips: what is read, and what is not trusted."""

import json
import os
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tpi_tracker.exchange import source
from tpi_tracker.exchange.source import NotABundle, opened, other_files
from tpi_tracker.exchange.target import TargetRefused, begun_here, bundle_target, whole_file

PATIENTS = "patient_no,family_name,given_name,birth_date\n"


def zipped(path, files, **entry):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            for key, value in entry.items():
                setattr(info, key, value)
            packed.writestr(info, text)
    return path


def read(path, name="patients.csv"):
    with opened(path) as found, found.open(name) as stream:
        return stream.read()


def test_a_folder_and_a_zip_hold_the_same(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "patients.csv").write_text(PATIENTS)
    packed = zipped(tmp_path / "b.zip", {"patients.csv": PATIENTS})
    assert read(tmp_path / "b") == read(packed) == PATIENTS.encode()


def test_paths_inside_a_zip_are_ignored(tmp_path):
    packed = zipped(tmp_path / "b.zip", {"../../deep/patients.csv": PATIENTS, "__MACOSX/patients.csv": "x"})
    assert read(packed) == PATIENTS.encode()


def test_other_files_are_listed(tmp_path):
    packed = zipped(tmp_path / "b.zip", {"patients.csv": PATIENTS, "readme.txt": "x", "catalogue.json": "{}"})
    with opened(packed) as found:
        assert other_files(found) == ("readme.txt",)


def refused(path, match):
    with pytest.raises(NotABundle, match=match):
        read(path)


def test_what_is_no_bundle_says_so(tmp_path):
    refused(tmp_path / "none", "There is no folder or file")
    (tmp_path / "empty").mkdir()
    refused(tmp_path / "empty", "holds no patients.csv")
    for name, said in {"x.csv": "single table", "x.xlsx": "workbook", "x.json": "FHIR", "x.bin": "neither"}.items():
        (tmp_path / name).write_text("not a zip")
        refused(tmp_path / name, said)


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("{", "not JSON"),
        ('{"format": "other"}', "does not say"),
        ('{"format": "tpi-tracker-bundle", "version": 2}', "2"),
    ],
)
def test_a_mark_of_another_kind_is_refused(tmp_path, mark, said):
    refused(zipped(tmp_path / "b.zip", {"patients.csv": PATIENTS, "bundle.json": mark}), said)


def test_a_link_a_lock_and_a_double_name_are_refused(tmp_path):
    link = {"external_attr": (stat.S_IFLNK | 0o777) << 16}
    refused(zipped(tmp_path / "link.zip", {"patients.csv": "/etc/passwd"}, **link), "is a link")
    refused(zipped(tmp_path / "twice.zip", {"patients.csv": PATIENTS, "a/patients.csv": PATIENTS}), "twice")
    locked = zipped(tmp_path / "locked.zip", {"patients.csv": PATIENTS})
    raw = bytearray(locked.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    locked.write_bytes(raw)
    refused(locked, "password")


def test_too_many_files_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(source, "MAX_ENTRIES", 3)
    refused(zipped(tmp_path / "b.zip", {f"{n}/x.csv": "" for n in range(4)}), "more than 3")


def test_a_zip_bomb_is_stopped_by_what_it_says_and_by_what_comes_out(tmp_path, monkeypatch):
    bomb = zipped(tmp_path / "b.zip", {"patients.csv": "a" * 8_000_000})
    refused(bomb, "more than 200 times")
    monkeypatch.setattr(source, "MAX_UNPACKED", 1_000_000)
    refused(bomb, "more than 0 MB")
    monkeypatch.setattr(source, "MAX_RATIO", 1_000_000)
    raw = bytearray(bomb.read_bytes())
    raw[raw.index(b"PK\x01\x02") + 24 : raw.index(b"PK\x01\x02") + 28] = (10).to_bytes(4, "little")
    bomb.write_bytes(raw)
    with pytest.raises(NotABundle):
        read(bomb)


def test_a_damaged_zip_says_so(tmp_path):
    packed = zipped(tmp_path / "b.zip", {"patients.csv": PATIENTS * 50})
    raw = bytearray(packed.read_bytes())
    raw[60:70] = b"\0" * 10
    packed.write_bytes(raw)
    refused(packed, "damaged")


def test_an_export_takes_a_new_or_an_empty_folder(tmp_path):
    for name in ("new", "empty"):
        if name == "empty":
            (tmp_path / name).mkdir()
        with bundle_target(tmp_path / name) as target, target.file("patients.csv") as stream:
            stream.write(PATIENTS)
        assert read(tmp_path / name) == PATIENTS.encode()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "new"]


def test_an_export_never_writes_over_something_unasked(tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    (tmp_path / "file.json").write_text("mine")
    with pytest.raises(TargetRefused, match="not empty"), bundle_target(tmp_path / "full"):
        pass
    with pytest.raises(TargetRefused, match="there already"), whole_file(tmp_path / "file.json"):
        pass
    with bundle_target(tmp_path / "full", force=True) as target, target.file("patients.csv") as stream:
        stream.write(PATIENTS)
    assert sorted(path.name for path in (tmp_path / "full").iterdir()) == ["mine.txt", "patients.csv"]


@pytest.mark.parametrize("name", ["folder", "bundle.zip"])
def test_an_export_that_fails_leaves_nothing(tmp_path, name):
    def half() -> None:
        with bundle_target(tmp_path / name) as target:
            with target.file("patients.csv") as stream:
                stream.write(PATIENTS)
            raise ValueError("in the middle")

    with pytest.raises(ValueError, match="in the middle"):
        half()
    assert list(tmp_path.iterdir()) == []


def test_a_zip_of_the_same_files_has_the_same_bytes(tmp_path):
    for name in ("a.zip", "b.zip"):
        with bundle_target(tmp_path / name) as target, target.file("bundle.json") as stream:
            stream.write(json.dumps({"a": 1}))
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


KILLED = """
import os, signal, sys
from pathlib import Path
from tpi_tracker.exchange.target import bundle_target, whole_file

name = sys.argv[1]
if name == "file.pdf":
    with whole_file(Path(name)) as stream:
        stream.write(b"Novak")
        stream.flush()
        os.kill(os.getpid(), signal.SIGKILL)
with bundle_target(Path(name)) as target, target.file("patients.csv") as stream:
    stream.write("Novak")
    stream.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process as POSIX does")
@pytest.mark.parametrize("name", ["folder", "bundle.zip", "file.pdf"])
def test_what_a_killed_export_left_goes_with_the_next_file(tmp_path, name):
    root = Path(__file__).resolve().parents[2]
    subprocess.run(
        [sys.executable, "-c", KILLED, name], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(root)}, check=False
    )
    (left,) = tmp_path.iterdir()
    assert left.name.startswith(".tpi-export-"), "a kill leaves it: the control"
    mine = tmp_path / f"{begun_here()}x"
    mine.write_text("somebody writes it now")
    far = tmp_path / ".tpi-export-01234567-1-x"
    far.write_text("somebody writes it now, on another computer")
    theirs = tmp_path / ".tpi-export-old"
    theirs.write_text("of a day ago")
    os.utime(theirs, (0, 0))
    with whole_file(tmp_path / "next.pdf") as stream:
        stream.write(b"next")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([mine.name, far.name, "next.pdf"])
