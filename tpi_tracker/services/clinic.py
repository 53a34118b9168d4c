"""The open clinic: what every service is given."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tpi_tracker.domain.instant import fixed, local_date
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.domain.user import User
from tpi_tracker.services import catalogue_files
from tpi_tracker.store.database import Database, Who
from tpi_tracker.store.lock import WriteLock


@dataclass
class Clinic:
    """A clinic unlocked by ``user``. ``clock`` gives the time, aware; nothing else asks for it."""

    database: Database
    user: User
    profile: ClinicProfile
    clock: Callable[[], datetime]
    folder: Path
    is_demo: bool = False
    read_only: bool = False
    key: bytes = field(default=b"", repr=False)
    """The database key, for the key file and backups."""
    lock: WriteLock | None = field(default=None, repr=False)

    @property
    def zone(self) -> ZoneInfo:
        """Where the clinic is."""
        return ZoneInfo(self.profile.time_zone)

    def now(self) -> datetime:
        """This instant, with the clinic's offset from UTC."""
        return fixed(self.clock().astimezone(self.zone))

    def today(self) -> date:
        """The date where the clinic is."""
        return local_date(self.clock(), self.zone)

    @property
    def who(self) -> Who:
        """The author of what is written now."""
        return Who(self.user.user_id, self.user.name)

    def close(self) -> None:
        """Ends the work: the database is closed, the write lock given back, the key and the clinic's own entries
        forgotten."""
        try:
            self.database.close()
        finally:
            self.key = b""
            catalogue_files.take(())
            if self.lock is not None:
                self.lock.release()
