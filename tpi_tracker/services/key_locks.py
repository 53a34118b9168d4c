"""The key file of an open clinic, and how its locks are kept in step with the clinic's users."""

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.user import User
from tpi_tracker.services import server_clinic
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store.key_slots import KeyUser
from tpi_tracker.store.keys import KeyFile

KEYS_NAME = "keys.json"


def keys_of(clinic: Clinic) -> KeyFile:
    """The key file as it is now. Raises ForeignFile, Damaged, Tampered, NewerSchema."""
    return server_clinic.keys(clinic.server) if clinic.server is not None else KeyFile.load(clinic.folder / KEYS_NAME)


def key_user(user: User) -> KeyUser:
    """A user as the key file shows one."""
    return KeyUser(user.user_id, user.name, user.role)


def settle(clinic: Clinic) -> bool:
    """Brings names and roles of the locks in step and takes away those of who was shut out; whether there was anything
    to do. A lock of somebody the clinic does not know is left alone: it opens nothing."""
    with clinic.reading(Right.ENTER) as reader:
        users = reader.all(User)
    out = {user.user_id for user in users if user.is_disabled or user.role is Role.OPERATOR}
    return keys_of(clinic).settle(clinic.key, [key_user(user) for user in users if user.user_id not in out], out)
