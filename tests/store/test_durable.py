"""Files that last: written whole, renamed without taking another's name, synced in the order that a power cut asks."""

import os
from pathlib import Path
from typing import Any

import pytest

from tpi_tracker.store import durable
from tpi_tracker.store.errors import DiskFault, DiskFull


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is asked of the disk, in order: files by name."""
    told: list[str] = []
    real = {name: getattr(os, name) for name in ("fsync", "replace", "link")}

    def fsync(handle: int) -> None:
        told.append(f"sync {Path(os.readlink(f'/proc/self/fd/{handle}')).name}")
        real["fsync"](handle)

    def moved(word: str) -> Any:
        def move(source: Path, target: Path) -> None:
            told.append(f"{word} {Path(source).name} {Path(target).name}")
            real[word](source, target)

        return move

    monkeypatch.setattr(os, "fsync", fsync)
    for word in ("replace", "link"):
        monkeypatch.setattr(os, word, moved(word))
    return told


needs_proc = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="names the files behind open handles")


@needs_proc
def test_a_file_is_synced_before_its_name_and_the_folder_after(tmp_path: Path, calls: list[str]) -> None:
    folder = tmp_path / "place"
    folder.mkdir()
    path, previous = folder / "keys.json", folder / "keys.previous.json"
    durable.replace(path, b"one", previous=previous)
    assert calls == ["sync keys.json.new", "replace keys.json.new keys.json", "sync place"]
    assert not previous.exists(), "there was none"
    calls.clear()
    durable.replace(path, b"two", previous=previous)
    assert (path.read_bytes(), previous.read_bytes()) == (b"two", b"one")
    assert calls == [
        *("sync keys.previous.json.new", "replace keys.previous.json.new keys.previous.json"),
        *("sync keys.json.new", "replace keys.json.new keys.json", "sync place"),
    ]
    calls.clear()
    durable.replace(path, b"three")
    assert (path.read_bytes(), previous.read_bytes()) == (b"three", b"one")
    assert sorted(os.listdir(folder)) == ["keys.json", "keys.previous.json"]


def test_a_new_file_is_its_owners_alone_and_has_nothing_of_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"longer than what comes")
    durable.write_new(path, b"short")
    assert path.read_bytes() == b"short"
    durable.write_new(tmp_path / "b", b"x")
    assert (tmp_path / "b").stat().st_mode & 0o777 == 0o600 or os.name == "nt"


def test_the_disks_faults_are_told_calmly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "no room")

    path = tmp_path / "a"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        durable.write_new(tmp_path / "b", b"x")
    with pytest.raises(DiskFull):
        durable.replace(path, b"new", previous=tmp_path / "previous")
    assert path.read_bytes() == b"old"


@needs_proc
def test_a_file_that_is_there_is_synced_and_left_as_it_is(tmp_path: Path, calls: list[str]) -> None:
    (tmp_path / "a").write_bytes(b"x")
    durable.sync_file(tmp_path / "a")
    assert calls == ["sync a"]
    assert (tmp_path / "a").read_bytes() == b"x"
    with pytest.raises(FileNotFoundError):
        durable.sync_file(tmp_path / "b")
    assert not (tmp_path / "b").exists()


def test_no_handle_stays_open(tmp_path: Path) -> None:
    if not Path("/proc/self/fd").exists():
        pytest.skip("counts the open handles of the process")
    before = len(os.listdir("/proc/self/fd"))
    (tmp_path / "a").write_bytes(b"x")
    for _ in range(3):
        durable.sync_file(tmp_path / "a")
        durable.sync_folder(tmp_path)
        durable.write_new(tmp_path / "b", b"x")
    assert len(os.listdir("/proc/self/fd")) == before


def test_windows_has_no_sync_of_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileNotFoundError):
        durable.sync_folder(tmp_path / "gone")
    monkeypatch.setattr(durable.os, "name", "nt")
    durable.sync_folder(tmp_path / "gone")


@needs_proc
def test_a_finished_file_takes_the_first_free_name(tmp_path: Path, calls: list[str]) -> None:
    for number, name in enumerate(("clinic.x", "clinic-2.x", "clinic-3.x")):
        part = tmp_path / "part"
        part.write_bytes(bytes([number]))
        calls.clear()
        path = durable.rename_new(part, tmp_path, "clinic", ".x")
        assert path == tmp_path / name
        assert path.read_bytes() == bytes([number])
        assert not part.exists()
        assert calls[-2:] == [f"link part {name}", f"sync {tmp_path.name}"]


@pytest.mark.fault
def test_a_place_without_links_is_renamed_into_and_still_takes_no_others_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As FAT on a stick answers."""

    def none_here(_source: Path, _target: Path) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(os, "link", none_here)
    for number, name in enumerate(("clinic.x", "clinic-2.x", "clinic-3.x")):
        part = tmp_path / "part"
        part.write_bytes(bytes([number]))
        assert durable.rename_new(part, tmp_path, "clinic", ".x") == tmp_path / name
        assert (tmp_path / name).read_bytes() == bytes([number])
        assert not part.exists()

    def worn_out(_source: Path, _target: Path) -> None:
        raise OSError(5, "no")

    monkeypatch.setattr(os, "replace", worn_out)
    (tmp_path / "part").write_bytes(b"x")
    with pytest.raises((OSError, DiskFault)):
        durable.rename_new(tmp_path / "part", tmp_path, "clinic", ".x")
