"""An encrypted backup of a clinic on a server, in the same file as that of one in a folder."""

import secrets
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tpi_tracker import __version__
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import backups
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import backup
from tpi_tracker.store.backup import Backup, Reason
from tpi_tracker.store.errors import calmly

if TYPE_CHECKING:
    from tpi_tracker.store.moving import Progress

_ABANDONED_S: Final = 24 * 3600


def back_up_to(clinic: Clinic, target: Path, progress: "Progress | None" = None) -> Backup:
    """All of the clinic as the server holds it at one moment, compared row by row, encrypted with the clinic's key,
    verified, in a folder that somebody names; other seats may go on. It can be opened, and restored, in a folder.

    Noted in the audit. Raises NotAllowed, and the faults of ``store.moving.fetch`` and ``store.backup.make``; nothing
    then stands under a final name.
    """
    from tpi_tracker.store.moving import fetch

    with calmly():
        target.mkdir(parents=True, exist_ok=True)
    _remove_abandoned(target)
    place = target / f".{secrets.token_hex(4)}.fetched"
    try:
        with calmly():
            place.mkdir(mode=0o700)
        with clinic.reading(Right.BACKUP) as reader:
            fetch(reader, place, clinic.key, progress)
        made = backup.make(place, clinic.key, target, reason=Reason.ASKED, at=clinic.clock(), program=__version__)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    backups.note(clinic, backups.Outcome(made, {}, 0))
    return made


def _remove_abandoned(target: Path) -> None:
    """What a backup left that was cut off; one that another program makes now is younger."""
    now = datetime.now(UTC).timestamp()
    for left in target.glob(".*.fetched"):
        with suppress(OSError):
            if now - left.stat().st_mtime > _ABANDONED_S:
                shutil.rmtree(left)
