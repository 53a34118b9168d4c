"""Putting other files in the place of a clinic's: everything ready in a folder beside, one rename that decides, then
moves that a next start finishes. At every moment the old clinic or the new one is what the folder opens as."""

import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from tpi_tracker.store import durable
from tpi_tracker.store.errors import Damaged, calmly
from tpi_tracker.store.file_names import DATABASE_NAME, HEAD_NAME, KEYS_NAME, LOGS
from tpi_tracker.store.place import must_stand_alone

BEING_MADE: Final = "restoring.part"
"""The folder while its files are made and checked; left over, it plays no part."""

DECIDED: Final = "restoring"
"""The folder once it is decided: its files take the place of the clinic's, now or at the next start."""

PLAN_NAME: Final = "plan.json"
_FORMAT: Final = "tpi-tracker-restore"
_ORDER: Final = (DATABASE_NAME, KEYS_NAME, HEAD_NAME)


def begin(folder: Path) -> Path:
    """An empty folder for the files that are to come in place. The write lock is held."""
    staged = folder / BEING_MADE
    with calmly():
        if staged.exists():
            shutil.rmtree(staged)
        staged.mkdir(mode=0o700)
    return staged


def give_up(folder: Path) -> None:
    """Takes away what a swap that was not decided left."""
    with calmly():
        if (folder / BEING_MADE).exists():
            shutil.rmtree(folder / BEING_MADE)


def decide(folder: Path, *, aside: str = "", drop: tuple[str, ...] = ()) -> None:
    """The files made by ``begin`` are whole: from here on they are the clinic.

    ``aside`` names the folder that gets what is replaced, where it cannot be kept as a backup; without it what is
    replaced goes. ``drop`` are files that have no successor and must not stay.
    """
    staged = folder / BEING_MADE
    must_stand_alone(staged / DATABASE_NAME)
    # What has a successor is not dropped: done a second time, that would take the successor.
    going = [name for name in drop if not (staged / name).exists()]
    told = {"format": _FORMAT, "version": 1, "aside": aside, "drop": going}
    with calmly():
        _clear(staged, _ORDER)
        durable.write_new(staged / PLAN_NAME, json.dumps(told).encode())
        for name in _ORDER:
            if (staged / name).exists():
                durable.sync_file(staged / name)
        durable.sync_folder(staged)
        os.rename(staged, folder / DECIDED)
        durable.sync_folder(folder)


def is_decided(folder: Path) -> bool:
    """Whether a swap was decided and is not finished."""
    return (folder / DECIDED).is_dir()


def finish(folder: Path) -> None:
    """Moves the decided files in place; each step may be done twice. The write lock is held, nothing is open."""
    staged = folder / DECIDED
    if not staged.is_dir():
        return
    with calmly():
        plan = _plan(staged)
        aside = folder / plan["aside"] if plan["aside"] else None
        if aside is not None:
            aside.mkdir(mode=0o700, exist_ok=True)
        for name in _ORDER:
            if (staged / name).exists():
                if name == DATABASE_NAME:
                    # The log of the old database would be replayed into the new one: it goes first.
                    for end in LOGS:
                        _put_away(folder / f"{name}{end}", aside)
                if aside is not None:
                    _put_away(folder / name, aside)
                os.replace(staged / name, folder / name)
            elif name in plan["drop"]:
                _put_away(folder / name, aside)
        durable.sync_folder(folder)
        if aside is not None:
            durable.sync_folder(aside)
        _clear(staged, (PLAN_NAME,))
        (staged / PLAN_NAME).unlink(missing_ok=True)
        staged.rmdir()
        durable.sync_folder(folder)


def _clear(staged: Path, names: Iterable[str]) -> None:
    """Takes away all but ``names``: a log or a journal that the library could not remove plays no part, for what is
    put in place was read and found whole without it; left there, the folder could never go."""
    for left in staged.iterdir():
        if left.name not in names:
            left.unlink()


def _put_away(path: Path, aside: Path | None) -> None:
    if not path.exists():
        return
    if aside is None:
        path.unlink()
    else:
        os.replace(path, aside / path.name)


def _plan(staged: Path) -> dict[str, Any]:
    path = staged / PLAN_NAME
    if not path.exists() and not any((staged / name).exists() for name in _ORDER):
        return {"aside": "", "drop": []}  # all is done but the folder's removal
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        aside, drop = str(told["aside"]), [str(name) for name in told["drop"]]
        if told["format"] != _FORMAT or Path(aside).name != aside or not set(drop) <= set(_ORDER):
            raise ValueError("another plan")
    except (ValueError, KeyError, TypeError):
        raise Damaged(
            "A restore was cut off and its plan cannot be read.",
            f"The files that were to come in place lie in the folder {DECIDED}; nothing was deleted.",
            "Restore the backup again.",
        ) from None
    return {"aside": aside, "drop": drop}
