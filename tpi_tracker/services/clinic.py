"""The open clinic: what every service is given."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from ulid import ULID

from tpi_tracker.domain.clock_doubt import ClockDoubt
from tpi_tracker.domain.instant import fixed, local_date
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.user import User
from tpi_tracker.log import LOGGER
from tpi_tracker.services import catalogue_files, rights
from tpi_tracker.store.database import Database, Reader, Who, Writer
from tpi_tracker.store.errors import Damaged, WorldFault
from tpi_tracker.store.lock import WriteLock
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.where import Server, Where


def _new_login() -> str:
    return str(ULID())


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
    seal: Seal | None = field(default=None, repr=False)
    """What its audit is sealed with; None when the key file is of before there was a seal."""
    caution: Damaged | None = None
    """Why it is read only although its folder is not: entries are missing or the audit is broken, and nobody has
    acknowledged it (``services.audit_trail``)."""
    place_fault: WorldFault | None = None
    """Why it was opened for reading only, where it was to be written: its folder takes nothing."""
    clock_doubt: ClockDoubt | None = None
    """Why this computer's clock may be wrong, as far as the last entry before this log-in tells."""
    login_id: str = field(default_factory=_new_login)
    """This unlock: it stands in every audit row written in it."""
    confirmed: bool = field(default=False, repr=False)
    """The password was typed once more, for the next action that needs it."""
    broken: dict[str, tuple[datetime, float]] = field(default_factory=dict, repr=False)
    """Patients whose chart the user opened in an emergency, with the instant it closes again; and the same on a clock
    that nobody can set: whichever comes first."""
    server: Server | None = None
    """The server it lies on; ``folder`` is then this seat's own, and nothing of the clinic is in it."""

    @property
    def where(self) -> Where:
        """Where it lies: what opens it again."""
        return self.server or self.folder

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
        return Who(self.user.user_id, self.user.name, self.login_id)

    @contextmanager
    def reading(self, right: Right = Right.READ_CHART, *, patient_no: str | None = None) -> Iterator[Reader]:
        """One consistent view of the clinic, for a user who still has the right. ``patient_no``: the block reads this
        one patient's chart, which an emergency may have opened. Raises ``NotAllowed`` and the world's faults."""
        if right is Right.READ_CHART and not rights.allows(self, right) and self.is_broken(patient_no):
            right = Right.READ_IDENTITY
        rights.require(self, right)
        with self.database.reading() as reader:
            rights.require_still(self, right, reader.get(User, self.user.user_id))
            yield reader

    def is_broken(self, patient_no: str | None) -> bool:
        """Whether the user opened this chart in an emergency, a quarter of an hour ago at most."""
        ends = None if patient_no is None else self.broken.get(patient_no)
        return ends is not None and self.now() < ends[0] and time.monotonic() < ends[1]

    @contextmanager
    def writing(self, right: Right, save_id: str | None = None, *, at: datetime | None = None) -> Iterator[Writer]:
        """One transaction by the user, kept when the block ends well. The user's row is read again inside it, so who
        was disabled or lowered meanwhile is out at the next action. ``at`` None: now. Raises ``NotAllowed`` and the
        world's faults."""
        rights.require(self, right)
        with self.database.writing(self.who, at or self.now(), save_id) as writer:
            rights.require_still(self, right, writer.get(User, self.user.user_id))
            yield writer

    def close(self, action: str = "logout") -> None:
        """Ends the work: noted in the audit, which is signed, where it can be written; then the database is closed, the
        write lock given back, the key and the clinic's own entries forgotten. ``action``: ``logout`` or ``lock``."""
        try:
            if not self.read_only and self.key:
                self._note_end(action)
            self.database.close()
        finally:
            self.key, self.seal = b"", None
            catalogue_files.take(())
            if self.lock is not None:
                self.lock.release()

    def _note_end(self, action: str) -> None:
        try:
            with self.database.writing(self.who, self.now()) as writer:
                writer.log(action, "user", self.user.user_id, None)
                writer.checkpoint()
        except WorldFault as fault:
            LOGGER.warning("the end of the work was not noted: %s", fault.code)  # what was saved before is whole
