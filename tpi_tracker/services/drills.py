"""Trying a restore without restoring: a backup is only worth what comes out of it."""

import time
from datetime import timedelta
from pathlib import Path
from typing import Final, NamedTuple

from tpi_tracker import paths
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import restore
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import audit_since
from tpi_tracker.store.backup import Manifest
from tpi_tracker.store.copying import quick_faults
from tpi_tracker.store.file_names import DATABASE_NAME

ASKED_EVERY: Final = timedelta(days=30)


class Drilled(NamedTuple):
    """A drill that went well, and how many seconds it took to have the clinic of that day open."""

    manifest: Manifest
    seconds: float


def drill(clinic: Clinic, path: Path) -> Drilled:
    """Takes a backup out into a temporary place, opens it, checks pages, links, schema and counts; noted in the audit.

    Raises as ``restore.look``: a drill that fails is noted too, by the fault it met."""
    begun = time.monotonic()
    scratch = paths.make_private(paths.cache_folder())
    try:
        looked = restore.look(path, clinic.key, clinic, scratch)
    except Exception as fault:
        _note(clinic, path, {"fault": type(fault).__name__})
        raise
    seconds = time.monotonic() - begun
    _note(clinic, path, {"seconds": round(seconds, 1), "entry": looked.manifest.head and looked.manifest.head.entry})
    return Drilled(looked.manifest, seconds)


def is_due(clinic: Clinic) -> bool:
    """Whether a month has passed since a drill went well, or since the clinic began."""
    if clinic.server is not None:
        return False
    with clinic.reading(Right.ENTER) as reader:
        since = audit_since.last_drill(reader) or audit_since.begun(reader)
    return since is not None and clinic.clock() - since >= ASKED_EVERY


def faults_at_start(clinic: Clinic) -> list[str]:
    """A quick look at every page of the open clinic, beside the work that has begun; empty when all is whole."""
    if clinic.server is not None:
        return []
    return quick_faults(clinic.folder / DATABASE_NAME, clinic.key) or []


def _note(clinic: Clinic, path: Path, detail: dict[str, object]) -> None:
    if not clinic.read_only:
        with clinic.writing(Right.BACKUP) as writer:
            writer.log("drill", "clinic", path.name, None, detail)
