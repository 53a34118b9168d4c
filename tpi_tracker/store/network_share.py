"""Whether a folder lies on a drive of the network: a database that is written there by locks and shared memory breaks.

SQLite says so itself (https://www.sqlite.org/wal.html, "all processes using a database must be on the same host").
"""

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tpi_tracker.store.errors import UNCHANGED, ReadOnlyPlace

MOUNTS: Final = Path("/proc/self/mountinfo")
"""Where Linux lists what is mounted: proc_pid_mountinfo(5)."""

_FUSE: Final = ("sshfs", "davfs", "rclone", "glusterfs", "gvfsd-fuse", "s3fs")
KINDS: Final = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "coda", "ceph", "lustre", "davfs", "glusterfs")
).union(f"fuse.{name}" for name in _FUSE)
"""File systems whose files lie on another computer, as Linux names them."""

_REMOTE: Final = 4
"""DRIVE_REMOTE, as Windows' GetDriveTypeW answers."""

log = logging.getLogger("tpi_tracker")


class OnNetworkShare(ReadOnlyPlace):
    """A clinic may be read there and never written. ``kind`` is the file system's name."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            f"The clinic's folder lies on a network drive ({kind}), where a database does not stay whole.",
            UNCHANGED,
            "Copy the folder to a disk of this computer; several seats share a clinic through a server.",
        )
        self.kind = kind


def refuse_network(folder: Path) -> None:
    """Raises OnNetworkShare, noted in the log, for a folder that lies there, or would lie there once it is made."""
    kind = network_kind(folder)
    if kind is not None:
        log.warning("refused to write to a clinic on a network drive: %s", kind)
        raise OnNetworkShare(kind)


def network_kind(folder: Path) -> str | None:
    """The name of the network's file system that a folder lies on, there or not yet; None for a disk of this computer,
    and where the system does not say (macOS)."""
    if sys.platform == "win32":
        import ctypes

        return of_windows(folder, ctypes.windll.kernel32.GetDriveTypeW)
    try:
        told = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return None
    return of_mounts(folder, told)


def of_mounts(folder: Path, told: str) -> str | None:
    """The same by Linux's list: what is mounted nearest above the folder, the last of several at one place."""
    place = os.path.realpath(folder)
    nearest, kind = "", ""
    for line in told.splitlines():
        before, _, after = line.partition(" - ")
        parts = before.split(" ")
        if len(parts) < 5 or not after:
            continue
        point = _unescaped(parts[4])
        inside = point == "/" or place == point or place.startswith(point + "/")
        if inside and len(point) >= len(nearest):
            nearest, kind = point, after.split(" ")[0]
    return kind if kind in KINDS else None


def of_windows(folder: Path, drive_type: Callable[[str], int]) -> str | None:
    """The same on Windows, where ``drive_type`` is asked for the root of the folder's drive."""
    drive = os.path.splitdrive(os.path.abspath(folder))[0] if os.name == "nt" else folder.drive
    if drive.startswith("\\\\"):
        return "a share of Windows"
    return "a share of Windows" if drive_type(drive + "\\") == _REMOTE else None


def _unescaped(point: str) -> str:
    """Blanks and the like stand in the list as three octal digits after a backslash."""
    for code in ("040", "011", "012", "134"):
        point = point.replace("\\" + code, chr(int(code, 8)))
    return point
