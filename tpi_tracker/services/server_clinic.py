"""A clinic on a server, made and opened: what a folder holds as files lies there in tables."""

import hashlib
from datetime import datetime
from pathlib import Path

from tpi_tracker import paths
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.domain.user import User
from tpi_tracker.store.database import Database, Who
from tpi_tracker.store.errors import ForeignFile
from tpi_tracker.store.keys import Cost, KeyFile, KeyUser
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.where import Server


def local_folder(server: Server) -> Path:
    """Where this seat keeps what is its own while it works there: its window's lock, the mark of the last entry it
    saw, its failed log-ins. No record of the clinic ever lies in it, and its name tells nobody the server's."""
    name = hashlib.sha256(str(server).encode()).hexdigest()[:16]
    return paths.state_folder() / f"server-{name}"


def is_there(server: Server) -> bool:
    """Whether the database holds a clinic. Raises ServerLost, ServerRefused, NewerSchema."""
    try:
        keys(server)
    except ForeignFile:
        return False
    return True


def keys(server: Server, *, older_too: bool = False) -> KeyFile:
    """The key slots kept there; ``older_too``: also of a clinic that must be brought up to date first. Raises as
    ``KeyFile.load`` and as a connection does."""
    from tpi_tracker.store.server_keys import KeysOnServer

    return KeyFile.load(KeysOnServer(server, older_too=older_too))


def database(server: Server, seal: Seal, *, read_only: bool) -> Database:
    """The clinic there, open. Raises ServerLost, ServerRefused, ForeignFile, NewerSchema."""
    from tpi_tracker.store.server import ServerDatabase

    return ServerDatabase.at(server, seal, read_only=read_only)


def create(
    server: Server, profile: ClinicProfile, user: User, password: str, login_id: str, at: datetime, cost: Cost | None
) -> tuple[Seal, bytes, str]:
    """Makes the clinic in an empty database, all of it or nothing: its seal, its key, and the recovery key to be
    shown once. Raises ForeignFile when the database is not empty, ServerRefused, ServerLost."""
    from tpi_tracker.store.server_keys import KeysInHand
    from tpi_tracker.store.server_schema import keep_keys, making
    from tpi_tracker.store.writer import Writer

    place = KeysInHand()
    file, key, text = KeyFile.create(
        place, clinic=profile.name, user=KeyUser(user.user_id, user.name, user.role), password=password, cost=cost
    )
    seal = file.seal(key)
    with making(server) as connection:
        writer = Writer(connection, Who(user.user_id, user.name, login_id), at, None, seal)
        writer.set_profile(profile)
        writer.insert(user)
        writer.log("create_clinic", "clinic", profile.name, None)
        writer.finish()
        keep_keys(connection, place.content)
    return seal, key, text
