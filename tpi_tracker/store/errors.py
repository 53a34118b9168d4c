"""The world's faults, told apart and told calmly: what happened, what is safe, what to do."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar, Final

from tpi_tracker.domain.record import Record

UNCHANGED: Final = "Nothing was changed."
"""What is safe where nothing was begun: at the gate it is said in these words, whatever keeps the clinic closed."""


class WorldFault(Exception):
    """Something outside the program went wrong. ``code`` names it, ``exit_code`` is the command line's answer."""

    code: ClassVar[str] = "world"
    exit_code: ClassVar[int] = 5

    def __init__(self, what: str, safe: str, todo: str) -> None:
        super().__init__(f"{what} {safe} {todo}")
        self.what = what
        self.safe = safe
        self.todo = todo


class WrongPassword(WorldFault):
    code = "wrong_password"
    exit_code = 3

    def __init__(
        self,
        what: str = "The password is wrong.",
        safe: str = UNCHANGED,
        todo: str = "Check the user and the keyboard's language, then try again.",
    ) -> None:
        super().__init__(what, safe, todo)


class Damaged(WorldFault):
    code = "damaged"
    exit_code = 4

    def __init__(
        self,
        what: str = "The clinic's database file is damaged.",
        safe: str = "Nothing was changed or deleted; the backups are not touched.",
        todo: str = "Do not work on this file. Restore the newest good backup.",
    ) -> None:
        super().__init__(what, safe, todo)


class Tampered(Damaged):
    """The key file is whole but was changed by someone without the clinic's key."""

    code = "tampered"

    def __init__(
        self,
        what: str = "The key file was changed by something other than this program.",
        safe: str = UNCHANGED,
        todo: str = "Put back the key file from the newest backup and find out who changed it.",
    ) -> None:
        super().__init__(what, safe, todo)


class EntriesMissing(Damaged):
    """What was stored last is not in the file any more, or the mark that would tell so is gone."""

    code = "entries_missing"

    def __init__(
        self,
        what: str,
        safe: str = "What is in the file is kept as it is; nothing can be entered for now.",
        todo: str = "Look for the newest file and restore it, or let an administrator acknowledge what is missing.",
    ) -> None:
        super().__init__(what, safe, todo)


class AuditBroken(Damaged):
    """Someone changed the audit past the program."""

    code = "audit_broken"

    def __init__(
        self,
        what: str,
        safe: str = "What is in the file is kept as it is; nothing can be entered for now.",
        todo: str = "Find out who had the file. Restore a good backup, or let an administrator acknowledge the break.",
    ) -> None:
        super().__init__(what, safe, todo)


class ForeignFile(WorldFault):
    code = "foreign"
    exit_code = 3

    def __init__(
        self,
        what: str = "This is not a clinic of TPI Tracker.",
        safe: str = UNCHANGED,
        todo: str = "Choose the folder that holds clinic.db and keys.json.",
    ) -> None:
        super().__init__(what, safe, todo)


class NewerSchema(WorldFault):
    code = "newer_schema"
    exit_code = 3

    def __init__(self, theirs: str, ours: str) -> None:
        super().__init__(
            f"The clinic was last opened by a newer program: its file is format {theirs}, this program knows {ours}.",
            UNCHANGED,
            "Install the newer program on this computer.",
        )
        self.theirs = theirs
        self.ours = ours


class LockedByOther(WorldFault):
    code = "locked"
    exit_code = 3

    def __init__(
        self,
        what: str = "The clinic is open in another window or program.",
        safe: str = UNCHANGED,
        todo: str = "Close the other one, or wait until it has finished, and try again.",
    ) -> None:
        super().__init__(what, safe, todo)


class DiskFull(WorldFault):
    code = "disk_full"

    def __init__(
        self,
        what: str = "The disk is full, or its quota is used up.",
        safe: str = "This was not saved; what was saved before is safe.",
        todo: str = "Free some space, then save again.",
    ) -> None:
        super().__init__(what, safe, todo)


class ReadOnlyPlace(WorldFault):
    code = "read_only"

    def __init__(
        self,
        what: str = "The clinic's folder cannot be written to.",
        safe: str = "This was not saved; what was saved before is safe.",
        todo: str = "Make the folder writable for this user, or choose another one.",
    ) -> None:
        super().__init__(what, safe, todo)


class TargetGone(WorldFault):
    code = "target_gone"

    def __init__(
        self,
        what: str = "The clinic's folder is not there any more.",
        safe: str = "This was not saved; what was saved before is as the folder left it.",
        todo: str = "Connect the drive or share again, then try again.",
    ) -> None:
        super().__init__(what, safe, todo)


class DiskFault(WorldFault):
    code = "disk_fault"

    def __init__(
        self,
        what: str = "The disk reported a fault while the clinic's file was read or written.",
        safe: str = "This was not saved; what was saved before was not changed.",
        todo: str = "Close the clinic and open it again. If it happens again, check the disk and the backups.",
    ) -> None:
        super().__init__(what, safe, todo)


class NoMemory(WorldFault):
    code = "no_memory"

    def __init__(
        self,
        what: str = "The computer has no memory left for this.",
        safe: str = "This was not saved; what was saved before is safe.",
        todo: str = "Close other programs, then try again.",
    ) -> None:
        super().__init__(what, safe, todo)


class ServerLost(WorldFault):
    """The server cannot be reached, or went away in the middle of something that was then undone."""

    code = "server_lost"

    def __init__(
        self,
        what: str = "The connection to the clinic's server is lost.",
        safe: str = "This was not saved; what was saved before is safe, and what you typed stays here.",
        todo: str = "The program connects again by itself. Try again in a moment.",
    ) -> None:
        super().__init__(what, safe, todo)


class OutcomeUnknown(ServerLost):
    """The server went away while it was keeping a save, and has not come back to tell. The same save tried again
    finds out: it is never written twice."""

    code = "outcome_unknown"

    def __init__(
        self,
        what: str = "The connection to the clinic's server was lost while it was saving.",
        safe: str = "Whether this was saved is not known yet; what you typed stays here.",
        todo: str = "Save again when the server answers: it then says which, and nothing is written twice.",
    ) -> None:
        super().__init__(what, safe, todo)


class ServerRefused(WorldFault):
    """The server does not let this seat in, or is not safe enough to keep a clinic."""

    code = "server_refused"
    exit_code = 3

    def __init__(
        self,
        what: str = "The clinic's server refused this.",
        safe: str = UNCHANGED,
        todo: str = "Ask who looks after the server.",
    ) -> None:
        super().__init__(what, safe, todo)


class ServerBusy(WorldFault):
    """Two seats stood in each other's way and the server undid this one's transaction: it may be tried again."""

    code = "server_busy"

    def __init__(
        self,
        what: str = "Other seats kept writing at the same moment.",
        safe: str = "This was not saved; what was saved before is safe, and what you typed stays here.",
        todo: str = "Save again.",
    ) -> None:
        super().__init__(what, safe, todo)
        self.is_final = False
        """Whether it was tried often enough."""


class Conflict(Exception):
    """The record was changed since it was read. ``theirs`` is the record as it is stored now, ``mine`` the one that was
    to be written, where it was a whole record."""

    def __init__(self, theirs: Record, mine: Record | None = None) -> None:
        super().__init__(f"{theirs!r} was changed in the meantime")
        self.theirs = theirs
        self.mine = mine


class NotStored(LookupError):
    """A record that was to be changed is not stored. Names its kind and key alone."""

    def __init__(self, kind: str, key: str) -> None:
        super().__init__(f"no {kind} {key!r}")
        self.kind = kind
        self.key = key


_BY_SQLITE: dict[str, type[WorldFault]] = {
    "SQLITE_FULL": DiskFull,
    "SQLITE_BUSY": LockedByOther,
    "SQLITE_LOCKED": LockedByOther,
    "SQLITE_PROTOCOL": LockedByOther,
    "SQLITE_READONLY_DBMOVED": TargetGone,
    "SQLITE_READONLY": ReadOnlyPlace,
    "SQLITE_CANTOPEN": ReadOnlyPlace,
    "SQLITE_PERM": ReadOnlyPlace,
    "SQLITE_AUTH": ReadOnlyPlace,
    "SQLITE_CORRUPT": Damaged,
    "SQLITE_NOTADB": Damaged,
    "SQLITE_IOERR_FSTAT": TargetGone,
    "SQLITE_IOERR": DiskFault,
    "SQLITE_IOERR_NOMEM": NoMemory,
    "SQLITE_NOMEM": NoMemory,
}
"""Longest name first decides: ``SQLITE_IOERR_FSTAT`` before ``SQLITE_IOERR``. A write that failed may be a quota
used up or a disk that is ill: ``place.ailment`` tells them apart."""

_BY_SENTENCE: dict[str, type[WorldFault]] = {
    "database or disk is full": DiskFull,
    "disk I/O error": DiskFault,
    "database disk image is malformed": Damaged,
    "file is not a database": Damaged,
    "database is locked": LockedByOther,
    "attempt to write a readonly database": ReadOnlyPlace,
    "unable to open database file": ReadOnlyPlace,
    "out of memory": NoMemory,
}
"""What a copy of the database that fails says: the driver gives it no name."""

_OF_SERVER = "psycopg"
_OF_FILE = "sqlcipher3"

_BY_SQLSTATE: dict[str, type[WorldFault]] = {
    "08": ServerLost,
    "57P": ServerLost,
    "57014": ServerLost,
    "25P03": ServerLost,
    "53300": ServerLost,
    "53": DiskFull,
    "58030": DiskFault,
    "40001": ServerBusy,
    "40P01": ServerBusy,
    "28": ServerRefused,
    "3D000": ServerRefused,
    "3F000": ServerRefused,
    "42501": ServerRefused,
    "55P03": LockedByOther,
    "25006": ReadOnlyPlace,
    "XX001": Damaged,
    "XX002": Damaged,
}
"""Longest first decides, as above. https://www.postgresql.org/docs/current/errcodes-appendix.html"""

_BY_ERRNO: dict[int, type[WorldFault]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EROFS: ReadOnlyPlace,
    errno.EACCES: ReadOnlyPlace,
    errno.EPERM: ReadOnlyPlace,
    errno.ENOENT: TargetGone,
    errno.ENODEV: TargetGone,
    errno.ENXIO: TargetGone,
    errno.ENOTDIR: TargetGone,
    errno.ESTALE: TargetGone,
    errno.EIO: DiskFault,
}


def fault_of(error: BaseException) -> WorldFault | None:
    """The world's fault behind an error of the database or the operating system; None when it is a fault of ours."""
    if isinstance(error, WorldFault):
        return error
    if isinstance(error, MemoryError):
        return NoMemory()
    name = getattr(getattr(error, "orig", None) or error, "sqlite_errorname", None)
    if isinstance(name, str):
        for known in sorted(_BY_SQLITE, key=len, reverse=True):
            if name == known or name.startswith(known + "_"):
                return _BY_SQLITE[known]()  # type: ignore[call-arg]  # each of these has its own sentences
        return None
    server = getattr(error, "orig", None) or error
    if type(server).__module__.partition(".")[0] == _OF_FILE and (kind := _BY_SENTENCE.get(str(server))):
        return kind()  # type: ignore[call-arg]  # as above
    if type(server).__module__.partition(".")[0] == _OF_SERVER:
        return _server_fault(server)
    if isinstance(error, OSError) and error.errno in _BY_ERRNO:
        return _BY_ERRNO[error.errno]()  # type: ignore[call-arg]  # as above
    return None


def _server_fault(error: BaseException) -> WorldFault | None:
    state = getattr(error, "sqlstate", None)
    if state is None:
        # Without a word of the server's the client library itself gave up: the line is cut, or never was.
        return ServerLost() if type(error).__name__ == "OperationalError" else None
    for known in sorted(_BY_SQLSTATE, key=len, reverse=True):
        if state.startswith(known):
            kind = _BY_SQLSTATE[known]
            if kind is LockedByOther:
                return LockedByOther("Another seat is writing a great deal at this moment.", todo="Try again shortly.")
            if kind is Damaged:
                return Damaged("The clinic's database on the server is damaged.")
            return kind()  # type: ignore[call-arg]  # each of these has its own sentences
    return None


@contextmanager
def calmly() -> Iterator[None]:
    """Turns the world's faults inside the block into a ``WorldFault``; everything else passes."""
    try:
        yield
    except WorldFault:
        raise
    except Exception as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise fault from error
