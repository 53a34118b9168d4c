"""Files put in the place of a clinic's: done twice it is as done once, and nothing goes in place by half."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tpi_tracker.store import swap
from tpi_tracker.store.errors import Damaged, DiskFault, TargetGone
from tpi_tracker.store.file_names import DATABASE_NAME, HEAD_NAME


def staged(folder: Path) -> Path:
    made = swap.begin(folder)
    for name in (DATABASE_NAME, HEAD_NAME):
        (folder / name).write_text("old")
        (made / name).write_text("new")
    return made


@pytest.mark.parametrize("aside", ["", "damaged-1"])
def test_a_swap_cut_off_after_its_last_move_is_finished_once(tmp_path: Path, aside: str) -> None:
    staged(tmp_path)
    swap.decide(tmp_path, aside=aside, drop=(HEAD_NAME,))
    plan = (tmp_path / swap.DECIDED / swap.PLAN_NAME).read_text()
    swap.finish(tmp_path)
    (tmp_path / swap.DECIDED).mkdir()
    (tmp_path / swap.DECIDED / swap.PLAN_NAME).write_text(plan)
    swap.finish(tmp_path)
    assert {name: (tmp_path / name).read_text() for name in (DATABASE_NAME, HEAD_NAME)} == {
        DATABASE_NAME: "new",
        HEAD_NAME: "new",
    }
    assert not (tmp_path / swap.DECIDED).exists()


def test_a_mark_without_a_successor_goes(tmp_path: Path) -> None:
    (staged(tmp_path) / HEAD_NAME).unlink()
    swap.decide(tmp_path, drop=(HEAD_NAME,))
    swap.finish(tmp_path)
    assert not (tmp_path / HEAD_NAME).exists()


def test_a_database_whose_log_was_not_written_back_is_not_put_in_place(tmp_path: Path) -> None:
    (staged(tmp_path) / f"{DATABASE_NAME}-wal").write_bytes(b"what is not in the file")
    with pytest.raises(DiskFault):
        swap.decide(tmp_path)
    assert not swap.is_decided(tmp_path)
    assert (tmp_path / DATABASE_NAME).read_text() == "old"


@pytest.mark.parametrize("when", ["before it is decided", "after"])
def test_a_journal_that_the_library_left_never_keeps_the_clinic_closed(tmp_path: Path, when: str) -> None:
    made = staged(tmp_path)
    if when == "after":  # as an older program decided it
        swap.decide(tmp_path)
        made = tmp_path / swap.DECIDED
    for end in ("-journal", "-shm"):
        (made / f"{DATABASE_NAME}{end}").write_text("left")
    if when != "after":
        swap.decide(tmp_path)
    swap.finish(tmp_path)
    assert (tmp_path / DATABASE_NAME).read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == [DATABASE_NAME, HEAD_NAME]


KEYS, LOG = "keys.json", f"{DATABASE_NAME}-wal"


def clinic(folder: Path) -> None:
    for name in (DATABASE_NAME, KEYS, HEAD_NAME):
        (folder / name).write_text(f"old {name}")
    for name in (LOG, f"{DATABASE_NAME}-shm"):
        (folder / name).write_text(f"old {name}")
    (folder / "draft").write_text("not ours to touch")


def contents(folder: Path) -> dict[str, str]:
    return {file.name: file.read_text() for file in sorted(folder.iterdir()) if file.is_file()}


@pytest.mark.parametrize("aside", ["", "damaged-1"])
def test_what_is_replaced_goes_aside_or_away_and_its_log_with_it(tmp_path: Path, aside: str) -> None:
    clinic(tmp_path)
    before = contents(tmp_path)
    made = swap.begin(tmp_path)
    assert made.stat().st_mode & 0o777 == 0o700 or os.name == "nt"
    for name in (DATABASE_NAME, KEYS):
        (made / name).write_text("new")
    swap.decide(tmp_path, aside=aside, drop=(HEAD_NAME, DATABASE_NAME))
    assert contents(tmp_path) == before, "nothing has moved yet"
    told = json.loads((tmp_path / swap.DECIDED / swap.PLAN_NAME).read_text(encoding="utf-8"))
    assert told == {"format": "tpi-tracker-restore", "version": 1, "aside": aside, "drop": [HEAD_NAME]}
    swap.finish(tmp_path)
    assert contents(tmp_path) == {DATABASE_NAME: "new", KEYS: "new", "draft": "not ours to touch"}
    assert not swap.is_decided(tmp_path)
    if aside:
        assert contents(tmp_path / aside) == {name: text for name, text in before.items() if name != "draft"}
        assert (tmp_path / aside).stat().st_mode & 0o777 == 0o700 or os.name == "nt"
    assert sorted(file.name for file in tmp_path.iterdir() if file.is_dir()) == ([aside] if aside else [])


def test_what_has_no_successor_and_is_not_dropped_stays(tmp_path: Path) -> None:
    clinic(tmp_path)
    made = swap.begin(tmp_path)
    (made / DATABASE_NAME).write_text("new")
    swap.decide(tmp_path)
    swap.finish(tmp_path)
    assert contents(tmp_path)[KEYS] == f"old {KEYS}"
    assert contents(tmp_path)[HEAD_NAME] == f"old {HEAD_NAME}"


def test_keys_alone_leave_the_log_of_the_database_where_it_belongs(tmp_path: Path) -> None:
    clinic(tmp_path)
    made = swap.begin(tmp_path)
    (made / KEYS).write_text("new")
    swap.decide(tmp_path)
    swap.finish(tmp_path)
    assert contents(tmp_path)[LOG] == f"old {LOG}"
    assert contents(tmp_path)[KEYS] == "new"


def test_what_was_begun_is_given_up_or_begun_anew(tmp_path: Path) -> None:
    clinic(tmp_path)
    before = contents(tmp_path)
    (swap.begin(tmp_path) / "left").write_text("by a stop")
    assert list(swap.begin(tmp_path).iterdir()) == [], "nothing of the former try"
    (tmp_path / swap.BEING_MADE / "left").write_text("again")
    swap.give_up(tmp_path)
    swap.give_up(tmp_path)
    assert not (tmp_path / swap.BEING_MADE).exists()
    swap.finish(tmp_path)
    assert contents(tmp_path) == before


@pytest.mark.fault
@pytest.mark.parametrize("aside", ["", "damaged-1"])
def test_cut_off_at_every_call_the_next_start_finishes(
    tmp_path: Path, aside: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before each removal, rename and sync of the moves: what comes next finds the same decision and ends alike."""

    class PowerCut(BaseException):
        pass

    step, finished = 0, False
    while not finished:
        folder = tmp_path / f"cut-{step}"
        folder.mkdir()
        clinic(folder)
        made = swap.begin(folder)
        for name in (DATABASE_NAME, KEYS):
            (made / name).write_text("new")
        swap.decide(folder, aside=aside, drop=(HEAD_NAME,))
        calls = 0

        def counted(real: Any, step: int = step) -> Any:
            def call(*given: Any, **named: Any) -> Any:
                nonlocal calls
                calls += 1
                if calls > step:
                    raise PowerCut
                return real(*given, **named)

            return call

        with monkeypatch.context() as patched:
            for name in ("replace", "unlink", "fsync", "rmdir"):
                patched.setattr(os, name, counted(getattr(os, name)))
            try:
                swap.finish(folder)
                finished = True
            except PowerCut:
                pass
        swap.finish(folder)
        assert contents(folder) == {DATABASE_NAME: "new", KEYS: "new", "draft": "not ours to touch"}
        assert not (folder / swap.DECIDED).exists()
        step += 1
    assert step > 6


PLAN = {"format": "tpi-tracker-restore", "version": 1, "aside": "", "drop": []}


@pytest.mark.parametrize(
    "spoil",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        json.dumps(PLAN | {"format": "other"}).encode(),
        json.dumps(PLAN | {"aside": "../elsewhere"}).encode(),
        json.dumps(PLAN | {"aside": "a/b"}).encode(),
        json.dumps(PLAN | {"drop": ["/etc/passwd"]}).encode(),
        json.dumps(PLAN | {"drop": 7}).encode(),
        None,
    ],
)
def test_a_plan_that_cannot_be_read_moves_nothing(tmp_path: Path, spoil: bytes | None) -> None:
    """It came from a disk that was ill, or from somebody who wants files moved that are not the clinic's."""
    clinic(tmp_path)
    (swap.begin(tmp_path) / DATABASE_NAME).write_text("new")
    swap.decide(tmp_path)
    plan = tmp_path / swap.DECIDED / swap.PLAN_NAME
    plan.unlink()
    if spoil is not None:
        plan.write_bytes(spoil)
    before = contents(tmp_path)
    with pytest.raises((Damaged, TargetGone)) as told:
        swap.finish(tmp_path)
    if spoil is not None:
        assert told.value.what == "A restore was cut off and its plan cannot be read."
        assert told.value.safe == (
            "The files that were to come in place lie in the folder restoring; nothing was deleted."
        )
        assert told.value.todo == "Restore the backup again."
    assert contents(tmp_path) == before
    assert (tmp_path / swap.DECIDED / DATABASE_NAME).read_text() == "new"


def test_all_three_may_be_dropped(tmp_path: Path) -> None:
    clinic(tmp_path)
    swap.begin(tmp_path)
    swap.decide(tmp_path, drop=(DATABASE_NAME, KEYS, HEAD_NAME))
    swap.finish(tmp_path)
    assert not {DATABASE_NAME, KEYS, HEAD_NAME} & contents(tmp_path).keys()


def test_an_empty_folder_of_a_decision_is_only_taken_away(tmp_path: Path) -> None:
    clinic(tmp_path)
    before = contents(tmp_path)
    (tmp_path / swap.DECIDED).mkdir()
    swap.finish(tmp_path)
    assert not swap.is_decided(tmp_path)
    assert contents(tmp_path) == before


def test_what_is_decided_lasts_before_it_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Plan, files and their folder are synced before the rename that decides, the clinic's folder after it."""
    order: list[str] = []
    clinic(tmp_path)
    (swap.begin(tmp_path) / DATABASE_NAME).write_text("new")
    real = os.rename
    for name in ("write_new", "sync_file", "sync_folder"):
        kept = getattr(swap.durable, name)
        monkeypatch.setattr(
            swap.durable,
            name,
            lambda path, *more, name=name, kept=kept: (order.append(f"{name} {path.name}"), kept(path, *more))[1],
        )
    monkeypatch.setattr(os, "rename", lambda old, new: (order.append("decided"), real(old, new))[1])
    swap.decide(tmp_path)
    assert order == [
        *("write_new plan.json", "sync_file clinic.db", "sync_folder restoring.part", "decided"),
        f"sync_folder {tmp_path.name}",
    ]
