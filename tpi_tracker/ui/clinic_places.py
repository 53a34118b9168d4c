"""The clinics a gate offers: folders of this computer and addresses of servers, imported only where one is known."""

import hashlib
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tpi_tracker import paths
from tpi_tracker.ui.pages.unlock import KnownUser

if TYPE_CHECKING:
    from tpi_tracker.services.where import Where

log = logging.getLogger("tpi_tracker")
_CLINIC_FILES = ("keys.json", "clinic.db", "keys.json.first", "restoring")
_BACKUPS = "backups/*.tpibackup"


class BadPlace(Exception):
    """The address of a server that cannot be used, in the three sentences of every error note."""

    def __init__(self, what: str) -> None:
        super().__init__("no such place")
        self.what = what
        self.safe = QCoreApplication.translate("app", "Nothing was changed.")
        self.todo = QCoreApplication.translate("app", "It looks like postgresql://user@host/database.")


class NoClinic(Exception):
    """A folder without a clinic was chosen."""

    def __init__(self) -> None:
        super().__init__("no clinic")
        self.what = QCoreApplication.translate("app", "There is no clinic in this folder.")
        self.safe = QCoreApplication.translate("app", "Nothing was changed.")
        self.todo = QCoreApplication.translate("app", "Choose the folder that holds clinic.db and keys.json.")


def place_of(text: str) -> "Where":
    """The folder or server that a text names. Raises BadPlace."""
    if "://" not in text:
        return Path(text)
    from tpi_tracker.services.where import BadAddress, where_of

    try:
        return where_of(text)
    except BadAddress as wrong:
        raise BadPlace(str(wrong)) from None


def places_of(texts: Iterable[str]) -> "list[Where]":
    """Those of the settings; what somebody changed there into no address is passed over and noted."""
    found = []
    for text in texts:
        try:
            found.append(place_of(text))
        except BadPlace:
            log.warning("an address of the settings cannot be used")
    return found


def holds_clinic(place: "Where") -> bool:
    """Whether a clinic is or was in a folder: a backup that is left where its files are gone is offered.

    A server is asked for it later: that takes its time."""
    if not isinstance(place, Path):
        return True
    return any((place / name).exists() for name in _CLINIC_FILES) or any(place.glob(_BACKUPS))


def folder_of(place: "Where") -> Path:
    """The folder itself; for a server this seat's own, in which its one window is marked."""
    if isinstance(place, Path):
        return place
    sign = hashlib.sha256(str(place).encode()).hexdigest()[:16]
    return paths.make_private(paths.state_folder() / f"server-{sign}")


def beside(place: "Where") -> Path:
    """A folder for one more clinic, next to the one there is."""
    folder = place if isinstance(place, Path) else paths.data_folder()
    number = 2
    while (folder.parent / f"{folder.name}-{number}").exists():
        number += 1
    return folder.parent / f"{folder.name}-{number}"


def names_and_users(places: "tuple[Where, ...]", chosen: "Where") -> "tuple[list[tuple[Where, str]], list[KnownUser]]":
    """Each clinic's name, where it can be read, and who may unlock the chosen one. Raises its faults."""
    from tpi_tracker.services import opening
    from tpi_tracker.ui.faults import calm
    from tpi_tracker.ui.role_words import role_words

    names: list[tuple[Where, str]] = []
    for place in places:
        try:
            names.append((place, opening.clinic_name(place)))
        except Exception as error:
            if calm(error) is None:
                raise
            names.append((place, place.name))
    known = opening.known_users(chosen)
    users = [KnownUser(user.user_id, f"{user.name} ({role_words(user.role)})") for user in known]
    return names, users
