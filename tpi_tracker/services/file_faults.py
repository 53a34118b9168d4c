"""The world's faults at the files of an import or an export, told apart from those of the clinic's own file."""

from pathlib import Path

from tpi_tracker.store.errors import WorldFault


class CannotRead(WorldFault):
    """A file to be imported cannot be read."""

    code = "cannot_read"

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(
            f"{error.filename or path} cannot be read: {error.strerror or type(error).__name__}.",
            "Nothing was imported.",
            "Look at the drive and at the rights of the file, then try again.",
        )


class CannotWrite(WorldFault):
    """A place to be written to does not take it."""

    code = "cannot_write"

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(
            f"{path} cannot be written: {error.strerror or type(error).__name__}.",
            "The clinic is as it was, and nothing half-written was left there.",
            "Look at the drive, its free space and the rights of the folder, then try again.",
        )
