"""Who works with the program."""

from typing import ClassVar

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.text import Key, Name


class User(Record):
    """A person with an own password; ``name`` is how the author of a record is shown."""

    KIND: ClassVar[str] = "user"
    KEY: ClassVar[str] = "user_id"

    user_id: Key
    name: Name
    role: Role = Role.CLINICIAN
    is_disabled: bool = False
    must_change: bool = False
    """The password was set by someone else and must be changed at the next log-in."""
