"""The audit's own state: whole, or broken where and since when; read-only until an administrator acknowledges it."""

import hashlib
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from tpi_tracker import __version__
from tpi_tracker.domain.clock_doubt import ClockDoubt
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.instant import fixed
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import rights
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store import chain_check, head
from tpi_tracker.store.columns import instant_of, instant_text
from tpi_tracker.store.database import Database, Reader
from tpi_tracker.store.errors import AuditBroken, Damaged, EntriesMissing, calmly
from tpi_tracker.store.head import Head, HeadFile, NoHead
from tpi_tracker.store.seal import Seal

LEAST_WORDS: Final = 10
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class State:
    """What a full check of the audit found. ``rows`` were read at ``checked_at``; ``fault`` is None when it is whole;
    ``acknowledged`` are the entries of acknowledgements that cover a former break."""

    rows: int
    checked_at: datetime
    fault: Damaged | None = None
    acknowledged: tuple[int, ...] = ()


def faults(reader: Reader, seal: Seal, zone: ZoneInfo) -> tuple[list[str], tuple[int, ...]]:
    """What is wrong with the chain of a file, and the acknowledgements that cover former breaks; for ``verify``."""
    found = chain_check.check_all(reader.connection, seal)
    broken = _broken(found.broken, zone)
    return ([] if broken is None else [broken.what]), found.acknowledged


def head_faults(folder: Path, reader: Reader, seal: Seal, zone: ZoneInfo) -> list[str]:
    """What the head mark misses in a file; for ``verify``, where nobody writes meanwhile."""
    missing = _missing(reader, head.look(folder, seal), zone)
    return [] if missing is None else [missing.what]


def login_detail(doubt: ClockDoubt | None = None) -> dict[str, Any]:
    """Where and with what a log-in was made: the seat as a pseudonym, the program, a clock nobody can set, and whether
    the other one may be wrong."""
    seat = hashlib.sha256(socket.gethostname().encode()).hexdigest()[:8]
    told = {"seat": seat, "version": __version__, "mono": round(time.monotonic(), 3)}
    return told if doubt is None else told | {"clock": doubt.way.value, "last_known": doubt.last_known.isoformat()}


def last_known(reader: Reader) -> datetime | None:
    """When the last entry of the audit was made, as its computer's clock had it; None when none tells."""
    end = chain_check.end_of(reader.connection)
    try:
        return None if end is None else instant_of(end[2])
    except ValueError:
        return None  # what is wrong with the entry is said by the check of the chain


def is_well(clinic: Clinic, seal: Seal) -> bool:
    """Looks at the audit of a clinic that was just opened. When all is well the head mark is kept from now on, else
    nothing may be written until an administrator acknowledges. Raises the world's faults."""
    on_server = clinic.server is not None
    if on_server and head.look(clinic.folder, seal) == NoHead("missing"):
        if clinic.read_only:
            return True
        _first_mark_of_seat(clinic, seal)
    fault = caution(clinic.folder, clinic.database, seal, clinic.zone)
    if fault is not None:
        hold(clinic, fault)
    elif not clinic.read_only:
        clinic.database.keep_head(HeadFile(clinic.folder, seal))
    return fault is None


def _first_mark_of_seat(clinic: Clinic, seal: Seal) -> None:
    """Each seat at a server keeps a mark of its own, from its first log-in on."""
    with clinic.database.reading() as reader:
        end = chain_check.end_of(reader.connection)
    with calmly():
        clinic.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if end is not None:
        head.renew(clinic.folder, seal, *end)


def caution(folder: Path, database: Database, seal: Seal, zone: ZoneInfo) -> Damaged | None:
    """What an opening must say of the audit: entries missing by the head mark, or a break since the last checkpoint.

    None when all is well. Raises the world's faults.
    """
    mark = head.look(folder, seal)  # before the database: what another program adds meanwhile is ahead of it
    with database.reading() as reader:
        return _missing(reader, mark, zone) or _broken(chain_check.check_tail(reader.connection, seal), zone)


def head_words(clinic: Clinic) -> str:
    """The audit's end for the foot of a paper: ``entry:first 16 hex digits of its mac``; empty when it has none."""
    with clinic.database.reading() as reader:
        return head_of(reader)


def head_of(reader: Reader) -> str:
    """The same of one view of the clinic."""
    end = chain_check.end_of(reader.connection)
    return "" if end is None else Head(0, *end).words


def check(clinic: Clinic, told: Callable[[int], bool] | None = None) -> State:
    """Reads the whole audit; ``told`` hears how many rows were read and answers whether to go on.

    A break that nobody acknowledged holds the clinic: from then on it is read only. Raises the world's faults.
    """
    if clinic.seal is None:
        fault = AuditBroken("The key file is of before the audit was sealed, and the clinic is open for reading only.")
        return State(0, clinic.now(), fault)
    with clinic.database.reading() as reader:
        found = chain_check.check_all(reader.connection, clinic.seal, told)
    broken: Damaged | None = clinic.caution or _broken(found.broken, clinic.zone)
    if broken is not None:
        hold(clinic, broken)
    return State(found.rows, clinic.now(), broken, found.acknowledged)


def hold(clinic: Clinic, fault: Damaged) -> None:
    """Lets nothing be written until an administrator acknowledges."""
    clinic.caution = fault
    clinic.database.held = fault
    clinic.read_only = True


def may_acknowledge(clinic: Clinic) -> bool:
    """Whether this user may end the hold here: who may read the audit, where the folder itself can be written to."""
    held = clinic.caution is not None and not clinic.database.read_only
    return held and clinic.seal is not None and rights.allows(clinic, Right.AUDIT)


def acknowledge(clinic: Clinic, words: str) -> None:
    """Ends the hold: what was found is kept in the audit with the administrator's ``words``, nothing is repaired.

    The entry holds a value over the audit as it was found, so that a later change of it is seen. Raises Refused for
    words that say nothing, PermissionError for whoever may not, and the world's faults.
    """
    if not may_acknowledge(clinic) or clinic.caution is None or clinic.seal is None:
        raise PermissionError("Only an administrator may acknowledge what is missing, where the folder can be written.")
    said = " ".join(words.split())
    if len(said) < LEAST_WORDS:
        raise Refused([DomainError("words", "Say in a few words what happened, or what was done to find out.")])
    mark = head.look(clinic.folder, clinic.seal)
    at = clinic.now()
    with clinic.database.writing(clinic.who, at, while_held=True) as writer:
        last, number = chain_check.ends(writer.connection)
        pinned = chain_check.as_found(writer.connection, clinic.seal, last, number)
        detail = {"found": clinic.caution.what, "up_to": last, "checkpoints": number, "as_found": pinned}
        detail |= {"last_known": mark.words if isinstance(mark, Head) else mark.why}
        writer.log(chain_check.ACKNOWLEDGE, "audit", str(last + 1), None, detail, reason=said)
        writer.log("login", "user", clinic.user.user_id, None, login_detail())
        writer.checkpoint()
        tip = writer.trail.tip
    if tip is not None:
        head.renew(clinic.folder, clinic.seal, tip.entry, tip.mac, instant_text(at))
    clinic.database.keep_head(HeadFile(clinic.folder, clinic.seal))
    clinic.database.held = clinic.caution = None
    clinic.read_only = False


def _missing(reader: Reader, mark: Head | NoHead, zone: ZoneInfo) -> EntriesMissing | None:
    if not isinstance(mark, Head):
        told = {
            "missing": "The mark of the last entry, clinic.head, is missing beside the database",
            "damaged": "The mark of the last entry, clinic.head, is damaged",
            "foreign": "The mark of the last entry, clinic.head, is another clinic's",
        }
        return EntriesMissing(f"{told[mark.why]}: whether the last entries are there cannot be told.")
    on_server = reader.connection.dialect.name == "postgresql"
    where = "the server" if on_server else "the file"
    end = chain_check.end_of(reader.connection)
    entry, _, at = end or (0, "", "")
    known = f"last known {_shown(mark.at, zone)} (entry {mark.entry})"
    ends = f"{where} ends {_shown(at, zone)} (entry {entry})" if at else f"{where} has none"
    if entry < mark.entry:
        lost = mark.entry - entry
        gone = f"{lost} {'entry is' if lost == 1 else 'entries are'} gone"
        return _entries_missing(f"Recent entries are missing: {known}, {ends}; {gone}.", on_server)
    if mark.entry and chain_check.mac_at(reader.connection, mark.entry) != mark.mac:
        return _entries_missing(f"The last known entries are not those in {where}: {known}, {ends}.", on_server)
    if mark.is_alone and entry == mark.entry:
        return EntriesMissing(f"One of the two marks of the last entry is spoilt, and a save may be missing: {ends}.")
    return None


def _entries_missing(what: str, on_server: bool) -> EntriesMissing:
    if not on_server:
        return EntriesMissing(what)
    return EntriesMissing(
        what,
        "What is on the server is kept as it is; nothing can be entered from here for now.",
        "Ask who looks after the server whether it was set back and for its newest backup, or let an administrator "
        "acknowledge what is missing.",
    )


def _broken(found: chain_check.Break | None, zone: ZoneInfo) -> AuditBroken | None:
    if found is None:
        return None

    def shown(at: str) -> str:
        return _shown(at, zone)

    return AuditBroken(chain_check.words(found, shown))


def _shown(at: str, zone: ZoneInfo) -> str:
    """A kept instant in the clinic's time; as it stands when it is none."""
    try:
        local = fixed(instant_of(at).astimezone(zone))
    except ValueError:
        return at
    return f"{local.day:02}-{_MONTHS[local.month - 1]}-{local:%Y %H:%M}"
