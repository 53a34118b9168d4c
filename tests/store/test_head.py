"""The head mark: written in turn, one good place is enough, and none can be put in another's stead."""

import errno
import json
import os
from pathlib import Path

import pytest

from tpi_tracker.store import head
from tpi_tracker.store.head import PLACE, Head, HeadFile, NoHead
from tpi_tracker.store.seal import Seal

SEAL = Seal("01DATABASE", bytes(32))
OTHER = Seal("01OTHER", bytes([1]) * 32)
AT = "2026-01-12T14:15:36.000000Z-05:00"
MAC = "ab" * 32


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    """A folder with the marks of entries 5 and 6, the newer in the first place."""
    head.renew(tmp_path, SEAL, 4, MAC, AT)
    file = HeadFile(tmp_path, SEAL)
    file.write(6, MAC, AT)
    file.close()
    return tmp_path


def places(folder: Path) -> list[bytes]:
    raw = (folder / head.HEAD_NAME).read_bytes()
    assert len(raw) == 2 * PLACE
    return [raw[:PLACE], raw[PLACE:]]


def put(folder: Path, *parts: bytes) -> None:
    (folder / head.HEAD_NAME).write_bytes(b"".join(parts))


def test_a_fresh_mark_says_the_same_twice_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    assert head.renew(tmp_path, SEAL, 0, SEAL.database_id, AT) == Head(1, 0, "01DATABASE", AT)
    assert head.read(tmp_path, SEAL) == Head(1, 0, "01DATABASE", AT)
    assert (tmp_path / head.HEAD_NAME).stat().st_mode & 0o077 == 0 or os.name == "nt"
    assert [json.loads(place)["n"] for place in places(tmp_path)] == [0, 1]


def test_places_are_written_in_turn_and_the_newest_counts(tmp_path: Path) -> None:
    head.renew(tmp_path, SEAL, 0, SEAL.database_id, AT)
    file = HeadFile(tmp_path, SEAL)
    for entry in range(1, 6):
        before = places(tmp_path)
        file.write(entry, MAC, AT)
        after = places(tmp_path)
        assert [one == two for one, two in zip(before, after, strict=True)].count(False) == 1
        assert head.read(tmp_path, SEAL) == Head(entry + 1, entry, MAC, AT)
    file.close()
    again = HeadFile(tmp_path, SEAL)
    again.write(9, MAC, AT)
    again.close()
    assert head.read(tmp_path, SEAL) == Head(7, 9, MAC, AT)
    assert Head(7, 9, MAC, AT).words == "9:abababababababab"


@pytest.mark.parametrize("spoil", [b"\0" * PLACE, b"x" * PLACE, b'["n"]'.ljust(PLACE), b'{"n":1}'.ljust(PLACE)])
def test_a_place_that_was_being_written_leaves_the_other_alone(marked: Path, spoil: bytes) -> None:
    newer, older = places(marked)
    put(marked, spoil, older)
    assert head.read(marked, SEAL) == Head(1, 4, MAC, AT, is_alone=True)
    put(marked, newer, spoil)
    assert head.read(marked, SEAL) == Head(2, 6, MAC, AT, is_alone=True)
    put(marked, spoil, spoil)
    assert head.look(marked, SEAL) == NoHead("damaged")
    assert head.read(marked, SEAL) is None


def test_every_changed_byte_of_the_newest_mark_is_seen(marked: Path) -> None:
    newer, older = places(marked)
    values = newer.rstrip()
    for place in range(len(values)):
        put(marked, newer[:place] + bytes([newer[place] ^ 1]) + newer[place + 1 :], older)
        assert head.read(marked, SEAL) == Head(1, 4, MAC, AT, is_alone=True), place


def test_the_older_mark_in_the_newer_ones_place_is_none(marked: Path) -> None:
    newer, older = places(marked)
    put(marked, older, older)
    assert head.read(marked, SEAL) == Head(1, 4, MAC, AT, is_alone=True)
    put(marked, older, newer)
    assert head.look(marked, SEAL) == NoHead("damaged")


def test_a_tag_of_strange_letters_is_no_mark(marked: Path) -> None:
    values = json.loads(places(marked)[0]) | {"tag": "\ud800\u00e9"}
    put(marked, json.dumps(values).encode().ljust(PLACE), b"")
    assert head.look(marked, SEAL) == NoHead("damaged")


def test_missing_and_another_clinics_mark_are_told_apart(marked: Path) -> None:
    assert head.look(marked, OTHER) == NoHead("foreign")
    (marked / head.HEAD_NAME).unlink()
    assert head.look(marked, SEAL) == NoHead("missing")


def test_a_mark_that_was_removed_is_never_made_anew_by_a_save(marked: Path) -> None:
    (marked / head.HEAD_NAME).unlink()
    file = HeadFile(marked, SEAL)
    file.write(7, MAC, AT)
    assert file.fault == "target_gone"
    assert not (marked / head.HEAD_NAME).exists()


@pytest.mark.parametrize(
    ("name", "error", "code"),
    [
        ("fdatasync", OSError(errno.EIO, "x"), "disk_fault"),
        ("pwrite", OSError(errno.ENOSPC, "x"), "disk_full"),
        ("open", OSError(errno.EROFS, "x"), "read_only"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows has neither pwrite nor fdatasync")
def test_a_mark_that_cannot_be_written_is_told_and_the_next_is_tried_anew(
    marked: Path, monkeypatch: pytest.MonkeyPatch, name: str, error: OSError, code: str
) -> None:
    file = HeadFile(marked, SEAL)
    file.write(7, MAC, AT)

    def fail(*_given: object) -> int:
        raise error

    if name == "open":
        file.close()
    with monkeypatch.context() as patched:
        patched.setattr(head.os, name, fail)
        file.write(8, MAC, AT)
    assert file.fault == code
    file.write(9, MAC, AT)
    assert file.fault is None
    file.close()
    newest = head.read(marked, SEAL)
    assert newest is not None
    assert newest.entry == 9


def test_a_mark_written_in_part_is_a_fault(marked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(head.os, "pwrite", lambda *_given: 100, raising=False)
    file = HeadFile(marked, SEAL)
    file.write(7, MAC, AT)
    assert file.fault == "disk_fault"


def test_where_there_is_no_pwrite_the_place_is_sought(marked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(head.os, "pwrite", raising=False)
    monkeypatch.delattr(head.os, "fdatasync", raising=False)
    file = HeadFile(marked, SEAL)
    file.write(7, MAC, AT)
    file.write(8, MAC, AT)
    file.close()
    file.close()
    assert file.fault is None
    assert head.read(marked, SEAL) == Head(4, 8, MAC, AT)


def test_a_fault_of_ours_is_not_hidden(marked: Path) -> None:
    file = HeadFile(marked, SEAL)
    with pytest.raises(TypeError):
        file.write(object(), MAC, AT)  # type: ignore[arg-type]  # what no caller gives
    file.close()
