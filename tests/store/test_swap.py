"""Files put in the place of a clinic's: done twice it is as done once, and nothing goes in place by half."""

from pathlib import Path

import pytest

from tpi_tracker.store import swap
from tpi_tracker.store.errors import DiskFault
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
