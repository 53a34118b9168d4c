"""Trying a password: counted beside the clinic before it is answered, slower each time, entered in the audit later.

Known and unknown users get the same answer after the same work; docs/decisions/0019-rights-and-passwords.md.
"""

import hashlib
import socket
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tpi_tracker.domain import waits
from tpi_tracker.domain.user import User
from tpi_tracker.log import LOGGER
from tpi_tracker.store.attempts import Attempts
from tpi_tracker.store.database import Writer
from tpi_tracker.store.errors import UNCHANGED, WorldFault, WrongPassword
from tpi_tracker.store.keys import KeyFile

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic


class MustWait(WorldFault):
    """Too many wrong passwords in a row; ``seconds`` are still to wait."""

    code = "login_wait"
    exit_code = 3

    def __init__(self, seconds: float) -> None:
        super().__init__(
            "There were too many wrong passwords. This one was not tried.",
            UNCHANGED,
            f"Try again in {waits.in_words(seconds)}.",
        )
        self.seconds = seconds


class Blocked(WorldFault):
    """A hundred wrong passwords in a row: no wait opens it again."""

    code = "login_blocked"
    exit_code = 3

    def __init__(self) -> None:
        super().__init__(
            f"After {waits.MOST_FAILURES} wrong passwords this user stays locked. This one was not tried.",
            UNCHANGED,
            "Use the recovery key, or ask an administrator for a new password.",
        )


class WrongAgain(WrongPassword):
    """A wrong password after which there is a wait of ``seconds``."""

    def __init__(self, seconds: float) -> None:
        wait = waits.in_words(seconds)
        super().__init__(todo=f"Check the user and the keyboard's language, then try again in {wait}.")
        self.seconds = seconds


_failed_at: Final[dict[tuple[Path, str | None], float]] = {}
"""When each lock was last tried in vain in this program, on a clock that nobody can set."""


def unlock(
    keys: KeyFile, folder: Path, user: str, password: str, now: datetime, steady: Callable[[], float] | None = None
) -> bytes:
    """The database key. ``folder`` holds what is counted; a folder that takes nothing lets the count stand. ``steady``
    counts seconds whatever is done to the computer's clock: one that is set ahead then shortens no wait either.

    Raises MustWait, Blocked, WrongPassword and Tampered.
    """
    slot, attempts = keys.slot_id(user), Attempts.load(folder)
    count = attempts.count(slot)
    if waits.is_blocked(count.failures):
        raise Blocked
    left = waits.left_s(count.failures, count.last, now)
    if steady is not None and (folder, slot) in _failed_at:
        left = max(left, waits.wait_after(count.failures) - (steady() - _failed_at[folder, slot]))
    if left > 0:
        if count.last is not None and now < count.last:
            _kept(attempts.restart, slot, now)  # the clock was set back: the whole wait counts from here
        raise MustWait(left)
    try:
        return keys.unlock(user, password)
    except WrongPassword:
        if steady is not None:
            _failed_at[folder, slot] = steady()
        _kept(attempts.note, slot, user, now, public=keys.attempts_public, seat=_seat())
        after = waits.wait_after(Attempts.load(folder).count(slot).failures)
        if not after or waits.is_blocked(count.failures + 1):
            raise
        raise WrongAgain(after) from None


def enter(clinic: "Clinic", keys: KeyFile, writer: Writer) -> "Attempts | None":
    """Writes the failed log-ins that wait into the audit; what is given back is emptied (``forget``) once that is
    kept. None when nothing waits."""
    attempts = Attempts.load(clinic.folder)
    slot = keys.slot_id(clinic.user.user_id)
    if not attempts.pending and not attempts.count(slot).failures:
        return None
    if clinic.seal is not None:
        for attempt in attempts.take(clinic.seal):
            at = None if attempt.at is None else attempt.at.isoformat()
            known = None if attempt.typed is None else keys.find(attempt.typed)
            detail = {"at": at, "seat": attempt.seat} | ({} if known else {"typed": attempt.typed})
            writer.log("failed_login", User.KIND, known.user_id if known else "", None, detail)
    for known in keys.users():
        if waits.is_blocked(attempts.count(keys.slot_id(known.user_id)).failures):
            writer.log("login_blocked", User.KIND, known.user_id, None)
    return attempts


def forget(attempts: Attempts | None, keys: KeyFile, user_id: str) -> None:
    """The user's count begins anew, and what was entered in the audit goes; the counts of others stay."""
    slot = keys.slot_id(user_id)
    if attempts is not None and slot is not None:
        _kept(attempts.clear, slot)


def _kept(write: Callable[..., object], *args: object, **kwargs: object) -> None:
    try:
        write(*args, **kwargs)
    except WorldFault as fault:
        LOGGER.warning("a log-in was not counted: %s", fault.code)


def _seat() -> str:
    return hashlib.sha256(socket.gethostname().encode()).hexdigest()[:8]
