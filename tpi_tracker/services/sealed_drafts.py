"""Drafts that could not go into the clinic's file when it was locked: sealed, for the same user's next unlock.

They lie in the state folder as one file a user, named by ids alone; where even that cannot be written they stay sealed
in the memory of the program. Nobody can read either without the clinic's key.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tpi_tracker.domain.draft import Draft
from tpi_tracker.services import drafts
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import durable, sealed
from tpi_tracker.store.errors import Damaged, WorldFault


class Sealed(NamedTuple):
    """What could not be written anywhere: the file it belongs into and its sealed content."""

    name: str
    content: bytes


def keep_or_seal(clinic: Clinic, kept: Sequence[Draft], folder: Path) -> Sealed | None:
    """Keeps drafts in the clinic's file, else sealed; what comes back could go nowhere and has to stay in memory.

    A fault of the world (a full disk, a folder that is gone) is no reason to stay unlocked and raises nothing.
    """
    try:
        drafts.keep_all(clinic, kept)
    except WorldFault:
        return keep(clinic, kept, folder)
    except BaseException:
        keep(clinic, kept, folder)
        raise
    return None


def keep(clinic: Clinic, kept: Sequence[Draft], folder: Path) -> Sealed | None:
    """Seals drafts into ``folder``; what comes back could not be written and has to stay in memory."""
    name = _name(clinic)
    by_key = {draft.draft_id: draft for draft in (*_read(clinic, _content(folder, name)), *kept)}
    text = json.dumps([draft.model_dump(mode="json") for draft in by_key.values()])
    made = Sealed(name, sealed.seal(clinic.key, clinic.user.user_id, text.encode()))
    return None if write(made, folder) else made


def write(made: Sealed, folder: Path) -> bool:
    """Whether it could be written. A folder that is gone is not made anew."""
    if not folder.is_dir():
        return False
    try:
        durable.replace(folder / made.name, made.content)
    except (WorldFault, OSError):
        (folder / f"{made.name}.new").unlink(missing_ok=True)
        return False
    return True


def take_up(clinic: Clinic, folder: Path, held: Sequence[Sealed] = ()) -> int:
    """Puts the user's sealed drafts into the clinic's file, where Today offers them; how many there were.

    ``held`` are those in memory. A draft that the clinic has newer stays. Raises the world's faults; what is sealed is
    then still there.
    """
    name = _name(clinic)
    found = [_content(folder, name), *(one.content for one in held if one.name == name)]
    sealed_ones = [draft for content in found for draft in _read(clinic, content)]
    if sealed_ones:
        have = {draft.draft_id: draft.updated_at for draft in drafts.drafts(clinic)}
        newer = {d.draft_id: d for d in sealed_ones if d.draft_id not in have or have[d.draft_id] < d.updated_at}
        drafts.keep_all(clinic, tuple(newer.values()))
    (folder / name).unlink(missing_ok=True)
    return len(sealed_ones)


def _name(clinic: Clinic) -> str:
    return f"{sealed.name_of(clinic.key)}-{clinic.user.user_id}.draft"


def _content(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError:
        return b""


def _read(clinic: Clinic, content: bytes) -> list[Draft]:
    if not content:
        return []
    try:
        text = sealed.unseal(clinic.key, clinic.user.user_id, content)
    except Damaged:
        return []
    return [Draft.model_validate(row) for row in json.loads(text)]
