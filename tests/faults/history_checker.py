"""Judges what several seats did to one clinic: their own histories against the audit's and the records' bare rows.

Nothing of the program is used here. A history is what one seat read, asked and was answered, with the computer's
monotonic clock before and after each (nanoseconds, the same for all processes).
"""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

KINDS: Final = ("patient", "problem", "score", "follow_up")
KEYS: Final = {"patient": "patient_no", "problem": "problem_id"}
UNDONE: Final = "undone by the one who saved it"
GONE: Final = "entered_in_error"
_STANDING: Final = {"version", "author", "recorded_at"}

Wrong = Callable[[str, str], None]


class Act(NamedTuple):
    """One line of a history. ``read`` is the record it was made from, ``wanted`` what was asked for, ``shown`` what the
    answer showed (the record as kept, or theirs in a conflict); contents are JSON objects without what is missing."""

    seat: str
    act: str
    kind: str
    key: str
    asked: int
    answered: int
    answer: str
    read: dict[str, Any] | None = None
    wanted: dict[str, Any] | None = None
    shown: dict[str, Any] | None = None
    reason: str | None = None
    wrote: bool = False
    round: str | None = None

    @property
    def identity(self) -> tuple[str, str, str, str]:
        """What the audit row of it is known by."""
        action = self.act
        if action == "undo":
            action = "retract" if self.wanted is None else "amend"
        return action, self.kind, self.key, "" if action == "create" else self.reason or ""


class Row(NamedTuple):
    """One row of the audit, as it is kept."""

    entry: int
    login_id: str
    action: str
    kind: str
    key: str
    version: int
    reason: str | None
    before: dict[str, Any]
    after: dict[str, Any]

    @property
    def identity(self) -> tuple[str, str, str, str]:
        return self.action, self.kind, self.key, "" if self.action == "create" else self.reason or ""


class Evidence(NamedTuple):
    """All that is judged: the histories, the numbers of all audit rows, those of edits, and the records' rows."""

    acts: list[Act]
    entries: list[int]
    audit: list[Row]
    records: dict[str, list[dict[str, Any]]]


def evidence(connection: Any, acts: list[Act]) -> Evidence:
    """What lies in the database, by plain SQL over a connection of psycopg."""
    asked = "SELECT entry, login_id, action, kind, key, version, reason, before, after FROM tpi_tracker.audit"
    rows = connection.execute(f"{asked} ORDER BY entry").fetchall()
    edits = [
        Row(*row[:7], json.loads(row[7] or "{}"), json.loads(row[8] or "{}"))
        for row in rows
        if row[3] in KINDS and row[2] in {"create", "amend", "retract"}
    ]
    records = {
        kind: [row[0] for row in connection.execute(f"SELECT to_jsonb(r) FROM tpi_tracker.{kind} r")] for kind in KINDS
    }
    return Evidence(acts, [row[0] for row in rows], edits, records)


def judge(found: Evidence, wrong: Wrong) -> None:
    """Calls ``wrong`` with a kind and an example for everything that may not be."""
    if found.entries != list(range(1, len(found.entries) + 1)):
        wrong("audit with a gap", f"{len(found.entries)} rows, the last is {max(found.entries, default=0)}")
    versions = _versions(found.audit, wrong)
    _final_rows(found.records, versions, wrong)
    pairs = _acknowledged(found, wrong)
    for act, row in pairs:
        _one_edit(act, row, wrong)
    _real_time(pairs, wrong)
    _reads(found.acts, pairs, versions, wrong)
    _refusals(found.acts, versions, wrong)
    _rounds(found.acts, wrong)


def _bare(content: dict[str, Any] | None) -> dict[str, Any]:
    return {name: _plain(value) for name, value in (content or {}).items() if name not in _STANDING}


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str) and value[10:11] == "T":
        # As kept: the instant in UTC, "Z", then the clinic's offset.
        instant, is_utc, _offset = value.partition("Z")
        return datetime.fromisoformat(f"{instant}+00:00" if is_utc else value).timestamp()
    return value


def _versions(audit: Sequence[Row], wrong: Wrong) -> dict[tuple[str, str], list[Row]]:
    """Every record's life: made once, each version on the one before, nothing on a retracted one but its undoing."""
    lives: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in audit:
        life = lives[row.kind, row.key]
        last = life[-1] if life else None
        life.append(row)
        if (row.action == "create") != (last is None):
            wrong("made twice", f"{row.kind} {row.key}, entry {row.entry}")
            continue
        if row.version != len(life) or row.after.get("version") != row.version:
            wrong("version out of turn", f"{row.kind} {row.key}, entry {row.entry}: version {row.version}")
        if last is None:
            continue
        if row.before != last.after:
            wrong("silent change", f"{row.kind} {row.key}, entry {row.entry}: not made from entry {last.entry}")
        if last.after.get("record_status") == GONE and row.reason != UNDONE:
            wrong("edit on a retracted row", f"{row.kind} {row.key}, entry {row.entry}")
    return lives


def _final_rows(
    records: dict[str, list[dict[str, Any]]], lives: dict[tuple[str, str], list[Row]], wrong: Wrong
) -> None:
    """The rows are the last versions, each key once."""
    stored = Counter((kind, row[KEYS.get(kind, "row_id")]) for kind, rows in records.items() for row in rows)
    for what, count in stored.items():
        if count > 1:
            wrong("key twice", f"{what}")
    for what in lives.keys() ^ stored.keys():
        wrong("row and audit differ", f"{what} is in one of them alone")
    for kind, rows in records.items():
        for row in rows:
            life = lives.get((kind, row[KEYS.get(kind, "row_id")]))
            if life is None:
                continue
            last = life[-1].after
            kept = {name: _plain(value) for name, value in row.items() if value is not None}
            if any(kept.get(name) != _plain(value) for name, value in last.items()) or any(
                name not in last for name in kept if name not in {"entry", "search_key", "number_key", "phone_digits"}
            ):
                wrong("row and audit differ", f"{kind} {life[-1].key} is not as entry {life[-1].entry} left it")
    days = Counter(
        (row["problem_id"], row["due_on"], row["purpose"])
        for row in records["follow_up"]
        if row["record_status"] != GONE and row["status"] == "due"
    )
    for day, count in days.items():
        if count > 1:
            wrong("follow-up booked twice", f"{day[0]} on {day[1]}: {count}")


def _acknowledged(found: Evidence, wrong: Wrong) -> list[tuple[Act, Row]]:
    """Each edit that was said to be kept, with its one audit row; in a seat's own order, and no row of nobody's."""
    pairs: list[tuple[Act, Row]] = []
    for seat in sorted({act.seat for act in found.acts}):
        acts = [act for act in found.acts if act.seat == seat and act.wrote]
        rows = [row for row in found.audit if row.login_id == seat]
        said, kept = Counter(act.identity for act in acts), Counter(row.identity for row in rows)
        for what in (said - kept).elements():
            wrong("acknowledged and not in the audit", f"{seat}: {what}")
        for what in (kept - said).elements():
            wrong("in the audit and not acknowledged", f"{seat}: {what}")
        if said == kept and [act.identity for act in acts] != [row.identity for row in rows]:
            wrong("out of order", seat)
        waiting: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for row in reversed(rows):
            waiting[row.identity].append(row)
        pairs += [(act, waiting[act.identity].pop()) for act in acts if waiting[act.identity]]
    return sorted(pairs, key=lambda pair: pair[1].entry)


def _one_edit(act: Act, row: Row, wrong: Wrong) -> None:
    """Made from the very version that was read, and into what was asked for."""
    told = f"{act.seat}, {act.act} of {act.kind} {act.key}, entry {row.entry}"
    if act.act in {"amend", "undo", "retract"} and act.read is not None:
        if row.before.get("version") != act.read["version"]:
            read, base = act.read["version"], row.before.get("version")
            of = "lost update of a follow-up" if act.kind == "follow_up" else "lost update"
            wrong("retracted unseen" if act.act == "retract" else of, f"{told}: read version {read}, over {base}")
        elif row.before != act.read:
            wrong("silent merge", f"{told}: what was read is not what it was made from")
    if act.wanted is not None and _bare(row.after) != _bare(act.wanted):
        wrong("silent merge", f"{told}: not what was asked for")
    if act.act in {"create", "amend"} and row.after != act.shown:
        wrong("answered otherwise than kept", told)
    if row.action == "retract" and _bare(row.after) != _bare(row.before) | {"record_status": GONE}:
        wrong("silent merge", f"{told}: more was changed than the status")


def _real_time(pairs: Iterable[tuple[Act, Row]], wrong: Wrong) -> None:
    """What was answered before another edit was asked for stands before it."""
    latest = 0
    for act, row in pairs:
        if act.answered < latest:
            wrong("out of order", f"entry {row.entry} was answered before one above it was asked for")
        latest = max(latest, act.asked)


def _reads(
    acts: Iterable[Act],
    pairs: Iterable[tuple[Act, Row]],
    lives: dict[tuple[str, str], list[Row]],
    wrong: Wrong,
) -> None:
    """Nobody is shown what was never kept, nor a version older than one that somebody was told of before."""
    by_whom = {row.entry: act for act, row in pairs}
    for act in acts:
        if act.act != "read" or act.read is None:
            continue
        life, version = lives.get((act.kind, act.key), []), act.read["version"]
        told = f"{act.seat} read {act.kind} {act.key}, version {version}"
        if version > len(life) or life[version - 1].after != act.read:
            wrong("read what was never kept", told)
            continue
        of_it = by_whom.get(life[version - 1].entry)
        if of_it is not None and of_it.asked > act.answered:
            wrong("read before it was asked for", told)
        newer = by_whom.get(life[version].entry) if version < len(life) else None
        if newer is not None and newer.answered < act.asked:
            wrong("stale read", told)


def _refusals(acts: Iterable[Act], lives: dict[tuple[str, str], list[Row]], wrong: Wrong) -> None:
    """Who is refused was really late, and is shown what really stands there."""
    for act in acts:
        told = f"{act.seat}, {act.act} of {act.kind} {act.key}: {act.answer}"
        if act.answer == "conflict":
            life, theirs = lives.get((act.kind, act.key), []), act.shown or {}
            version = theirs.get("version", 0)
            if act.read is None or version <= act.read["version"]:
                wrong("refused without a reason", told)
            elif version > len(life) or life[version - 1].after != theirs:
                wrong("shown what was never kept", told)
        elif act.answer not in {"saved", "refused"}:
            wrong("neither kept nor refused", told)


def _rounds(acts: Iterable[Act], wrong: Wrong) -> None:
    """Of seats that do the same at one signal one is answered that it is kept, and every other one is told."""
    rounds: dict[str, list[Act]] = defaultdict(list)
    for act in acts:
        if act.round is not None:
            rounds[act.round].append(act)
    for name, met in rounds.items():
        same = [act for act in met if act.act not in {"retract", "undo"}]
        kept = sum(act.wrote for act in same)
        told = f"{name}: {[(act.act, act.answer) for act in met]}"
        if kept > 1:
            wrong("more than one winner", told)
        elif kept == 0 and len(same) == len(met):
            wrong("no winner", told)
        if any(act.answer == "saved" and not act.wrote for act in met):
            wrong("told as kept and was not", told)
