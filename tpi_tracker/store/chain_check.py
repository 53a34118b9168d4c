"""Whether the audit's chain is whole: each row's mac, each number, each checkpoint; and what an administrator has
acknowledged. Nothing here changes anything."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection

from tpi_tracker.store import chain
from tpi_tracker.store.chain import CELLS, Chain, canonical
from tpi_tracker.store.seal import Seal

ACKNOWLEDGE: Final = "acknowledge"
_PART: Final = 2_000
_ACTION: Final = CELLS.index("action")
_AT: Final = CELLS.index("at")
_DETAIL: Final = CELLS.index("detail")
_ROWS: Final = f"SELECT {', '.join((*CELLS, 'mac'))} FROM audit WHERE "
_SIGNED: Final = "SELECT entry, audit_entry, mac, at, signature FROM checkpoint WHERE "
# Plain statements: a cell that no program would have written must not stop the check that is to find it.

Row = Sequence[Any]


class _Signed(NamedTuple):
    entry: int
    audit_entry: int
    mac: str
    at: str
    signature: str


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where the audit is not what was sealed.

    ``what`` is ``row`` (changed or foreign), ``gap`` (entries before ``entry`` are missing), ``end`` (the file ends
    before ``entry``), ``checkpoint`` (removed, changed or foreign) or ``number`` (an entry below 1). ``at`` is the
    instant that the row tells, as kept; ``good_entry`` and ``good_at`` are the last good checkpoint before, 0 for none.
    """

    what: str
    entry: int
    at: str | None = None
    good_entry: int = 0
    good_at: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What a full check found: how many rows it read, the first break that nobody acknowledged, and those that were:
    the entries of the acknowledgements."""

    rows: int
    broken: Break | None
    acknowledged: tuple[int, ...] = ()


@dataclass(slots=True)
class _Place:
    """How far a walk has come: the row's number and mac, the checkpoint's number and signature."""

    entry: int
    mac: str
    number: int = 0
    signature: str = ""
    good_entry: int = 0
    good_at: str | None = None


def check_tail(connection: Connection, seal: Seal) -> Break | None:
    """The audit from its last checkpoint on, as every opening looks at it: at most ten thousand rows and a few."""
    newest = _signed(connection, "true ORDER BY entry DESC LIMIT 2")
    if not newest:
        return _lowest(connection) or _walk(connection, seal, _Place(0, seal.database_id))
    last, before = newest[0], newest[1].signature if len(newest) > 1 else ""
    if not _is_ours(seal, last, before):
        return Break("checkpoint", last.audit_entry, last.at)
    mac = mac_at(connection, last.audit_entry)
    if mac != last.mac:
        return Break("end" if mac is None else "row", last.audit_entry, last.at)
    place = _Place(last.audit_entry, last.mac, last.entry, last.signature, last.audit_entry, last.at)
    return _walk(connection, seal, place)


def check_all(connection: Connection, seal: Seal, told: Callable[[int], bool] | None = None) -> Report:
    """Every row and checkpoint from the first on. ``told`` hears how many rows were read and answers whether to go on.

    A break stands as acknowledged when an acknowledgement after it is sealed by this clinic and everything up to it
    is still as it was then.
    """
    place = _Place(0, seal.database_id)
    broken = _lowest(connection) or _walk(connection, seal, place, told)
    known: list[int] = []
    while broken is not None:
        resumed = _acknowledged(connection, seal, known[-1] if known else 0)
        if resumed is None:
            return Report(place.entry, broken, tuple(known))
        entry, place = resumed
        known.append(entry)
        broken = _walk(connection, seal, place, told)
    return Report(place.entry, None, tuple(known))


def as_found(connection: Connection, seal: Seal, entry: int, number: int) -> str:
    """One value over all rows up to ``entry`` and all checkpoints up to ``number`` as they are, whole or not."""
    value, since = seal.database_id, ""
    while part := _rows(connection, f"{since} entry <= {entry} ORDER BY entry LIMIT {_PART}"):
        for row in part:
            value = seal.link(value, canonical(row))
        since = f"entry > {part[-1][0]} AND"
    for signed in _signed(connection, f"entry <= {number} ORDER BY entry"):
        value = seal.link(value, canonical(signed))
    return value


def end_of(connection: Connection) -> tuple[int, str, str] | None:
    """The last row's entry, mac and instant as kept; None for an empty audit."""
    row = connection.exec_driver_sql("SELECT entry, mac, at FROM audit ORDER BY entry DESC LIMIT 1").first()
    return None if row is None else (row[0], row[1], row[2])


def mac_at(connection: Connection, entry: int) -> str | None:
    """The mac that a row bears; None when there is no such row."""
    row = connection.exec_driver_sql(f"SELECT mac FROM audit WHERE entry = {entry}").first()
    return None if row is None else str(row[0])


def ends(connection: Connection) -> tuple[int, int]:
    """The highest entry of the audit and the highest checkpoint; 0 for none."""
    last, number = connection.exec_driver_sql(
        "SELECT (SELECT max(entry) FROM audit), (SELECT max(entry) FROM checkpoint)"
    ).one()
    return last or 0, number or 0


def _walk(connection: Connection, seal: Seal, place: _Place, told: Callable[[int], bool] | None = None) -> Break | None:
    """Goes on from ``place``, which is moved along, to the end or to the first break."""
    while part := _rows(connection, f"entry > {place.entry} ORDER BY entry LIMIT {_PART}"):
        good, wrong = _links(seal, place, part)
        broken = _checkpoints(connection, seal, place, part[:good]) or wrong
        if broken is not None:
            return replace(broken, good_entry=place.good_entry, good_at=place.good_at)
        if told is not None and not told(place.entry):
            return None
    for over in _signed(connection, f"entry > {place.number} ORDER BY entry LIMIT 1"):
        return Break("end", over.audit_entry, over.at, place.good_entry, place.good_at)
    return None


def _links(seal: Seal, place: _Place, part: Sequence[Row]) -> tuple[int, Break | None]:
    """How many rows of the part follow rightly, and the break after them."""
    walked = Chain(seal, place.entry, place.mac)
    macs = walked.extend(row[:-1] for row in part)
    if part[-1][0] == walked.entry and [row[-1] for row in part] == macs:
        place.entry, place.mac = walked.entry, walked.mac
        return len(part), None
    numbered = zip(range(place.entry + 1, place.entry + 1 + len(part)), part, macs, strict=True)
    number, wrong = next((number, row) for number, row, mac in numbered if row[0] != number or row[-1] != mac)
    what = "row" if wrong[0] == number else "gap"
    return number - place.entry - 1, Break(what, wrong[0], wrong[_AT])


def _checkpoints(connection: Connection, seal: Seal, place: _Place, part: Sequence[Row]) -> Break | None:
    if not part:
        return None
    first, last = part[0][0], part[-1][0]
    wanted = {row[0]: row for row in part if row[0] % chain.EVERY == 0 or row[_ACTION] == "checkpoint"}
    asked = f"entry > {place.number} AND audit_entry BETWEEN {first} AND {last} ORDER BY entry"
    for signed in _signed(connection, asked):
        missed = min((entry for entry in wanted if entry < signed.audit_entry), default=None)
        if missed is not None:
            return Break("checkpoint", missed, wanted[missed][_AT])
        wanted.pop(signed.audit_entry, None)
        follows = signed.entry == place.number + 1 and signed.mac == part[signed.audit_entry - first][-1]
        if not follows or not _is_ours(seal, signed, place.signature):
            return Break("checkpoint", signed.audit_entry, signed.at)
        place.number, place.signature = signed.entry, signed.signature
        place.good_entry, place.good_at = signed.audit_entry, signed.at
    for missed, row in wanted.items():
        return Break("checkpoint", missed, row[_AT])
    return None


def _acknowledged(connection: Connection, seal: Seal, after: int) -> tuple[int, _Place] | None:
    """The next acknowledgement that is sealed by this clinic and still true: its own entry, and where to go on."""
    for row in _rows(connection, f"entry > {after} AND action = '{ACKNOWLEDGE}' ORDER BY entry"):
        before = _rows(connection, f"entry < {row[0]} ORDER BY entry DESC LIMIT 1")
        mac = before[0][-1] if before else seal.database_id
        if row[-1] != seal.link(mac, canonical(row[:-1])):
            continue
        told = json.loads(row[_DETAIL])
        upto, number = int(told["up_to"]), int(told["checkpoints"])
        if told["as_found"] == as_found(connection, seal, upto, number):
            signed = _signed(connection, f"entry = {number}")
            return row[0], _Place(upto, mac, number, signed[0].signature if signed else "", row[0], row[_AT])
    return None


def _lowest(connection: Connection) -> Break | None:
    for row in _rows(connection, "entry < 1 ORDER BY entry LIMIT 1"):
        return Break("number", row[0], row[_AT])
    return None


def _rows(connection: Connection, where: str) -> list[Row]:
    # Straight from the driver: its tuples are all that is needed, at two thirds of the time.
    return list(connection.exec_driver_sql(_ROWS + where).cursor.fetchall())


def _signed(connection: Connection, where: str) -> list[_Signed]:
    return [_Signed(*row) for row in connection.exec_driver_sql(_SIGNED + where)]


def _is_ours(seal: Seal, signed: _Signed, before: str) -> bool:
    return seal.checkpoint(signed.audit_entry, signed.mac, signed.at, before) == signed.signature


def words(broken: Break, shown: Callable[[str], str]) -> str:
    """A break in a sentence. ``shown`` turns a kept instant into the clinic's words."""
    when = f" of {shown(broken.at)}" if broken.at else ""
    good = f" It is whole up to entry {broken.good_entry} of {shown(broken.good_at)}." if broken.good_at else ""
    named = f"entry {broken.entry}{when}"
    whats = {
        "row": f"The audit's {named} was changed, or put in past the program.",
        "gap": f"Entries of the audit before {named} are missing.",
        "end": f"The audit ends before {named}, which was signed.",
        "checkpoint": f"The signature at the audit's {named} is missing, or is not this clinic's.",
        "number": f"The audit holds {named}, a number that the program never gives.",
    }
    return whats[broken.what] + good
