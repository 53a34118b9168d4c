"""What is looked for, read and opened while the clinic is closed. What opens a clinic is imported when it is needed."""

from pathlib import Path
from typing import TYPE_CHECKING

from tpi_tracker.ui.pages.unlock import KnownUser, UnlockRequest

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.sealed_drafts import Sealed
    from tpi_tracker.services.where import Where

_FILES = ("keys.json", "clinic.db", "keys.json.first", "restoring")
_BACKUPS = "backups/*.tpibackup"


def holds_clinic(folder: "Where") -> bool:
    """Whether a clinic is or was here: a backup is left where its files are gone, and is offered. A server is asked for
    it later: that takes its time."""
    if not isinstance(folder, Path):
        return True
    return any((folder / name).exists() for name in _FILES) or any(folder.glob(_BACKUPS))


def names_and_users(folders: "tuple[Where, ...]", chosen: "Where") -> "tuple[list[tuple[Where, str]], list[KnownUser]]":
    """The clinics' names, and who may unlock the chosen one. Raises as ``opening.known_users``."""
    from tpi_tracker.services import opening
    from tpi_tracker.ui.faults import calm

    names: list[tuple[Where, str]] = []
    for folder in folders:
        try:
            names.append((folder, opening.clinic_name(folder)))
        except Exception as error:
            if calm(error) is None:
                raise
            names.append((folder, folder.name))
    users = [KnownUser(user.user_id, f"{user.name} ({user.role})") for user in opening.known_users(chosen)]
    return names, users


def open_asked(request: UnlockRequest, held: "tuple[Sealed, ...]") -> "tuple[Clinic, str | None]":
    """The clinic, and a new recovery key where the old one was used. Raises as ``opening.open_clinic``."""
    from tpi_tracker.ui import locking

    opened = _opened_by(request)
    locking.take_up(opened[0], held)
    return opened


def _opened_by(request: UnlockRequest) -> "tuple[Clinic, str | None]":
    from tpi_tracker.services import opening

    if request.recovery_key is not None:
        return opening.open_with_recovery(
            request.folder, request.recovery_key, user=request.user, new_password=request.password
        )
    try:
        return opening.open_clinic(request.folder, user=request.user, password=request.password), None
    except Exception as fault:
        if getattr(fault, "code", "") != "read_only":
            raise
    # The place cannot be written to: what is there can be read all the same.
    return opening.open_clinic(request.folder, user=request.user, password=request.password, read_only=True), None
