"""A session that somebody else changed while it was corrected: the three versions, own fields and rows side by side.

Rows are not chosen one by one: a site without its volume or a dose without its reason would be nobody's session.
Whoever corrects keeps the whole of one of the two, having seen both.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, NamedTuple, TypeVar

from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.record import Record, Row
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.services import sessions
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.conflicts import Differing
from tpi_tracker.services.histories import NOT_TOLD
from tpi_tracker.services.saving import Saved
from tpi_tracker.services.sessions import SessionConflict, SessionEntry
from tpi_tracker.store.database import Reader

R = TypeVar("R", bound=Record)
S = TypeVar("S", bound=Row)

_PARTS: tuple[tuple[str, type[Row]], ...] = (("sites", Site), ("injectates", Injectate), ("checks", SafetyCheck))
_SCORES = ("baseline", "post_score")


class DifferingPart(NamedTuple):
    """One site, ingredient, check or score (``part`` is the entry's field); None where a version has none."""

    part: str
    base: Row | None
    theirs: Row | None
    mine: Row | None

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields in which those that are there are not the same, in the record's order."""
        there = [row for row in self[1:] if isinstance(row, Row)]
        names = type(there[0]).model_fields
        return tuple(
            name
            for name in names
            if name not in {*NOT_TOLD, "row_id"} and any(getattr(row, name) != getattr(there[0], name) for row in there)
        )


class ComparedSession(NamedTuple):
    """What differs. ``fields`` are the session's own, and ``follow_ups`` and ``safety_call`` of the entry."""

    fields: tuple[Differing, ...]
    parts: tuple[DifferingPart, ...]
    author: str
    at: datetime
    is_retracted: bool


def compare(clinic: Clinic, conflict: SessionConflict) -> ComparedSession:
    """As the form was opened with, as it is kept now, as it was to be written."""
    opened, theirs, mine = conflict.opened, conflict.kept, conflict.typed
    with clinic.reading(Right.ENTER) as reader:
        author, at = _last_change(reader, conflict, clinic.now())
    if theirs is None:
        return ComparedSession((), (), author, at, is_retracted=True)
    fields = []
    for name in Session.model_fields:
        if name not in NOT_TOLD:
            values = (getattr(entry.session, name) for entry in (opened, theirs, mine))
            fields.append(Differing(name, *values))
    days = mine.follow_ups if mine.follow_ups is not None else opened.follow_ups
    call = mine.safety_call if mine.safety_call is not None else opened.safety_call
    fields.append(Differing("follow_ups", opened.follow_ups or (), theirs.follow_ups or (), days or ()))
    fields.append(Differing("safety_call", bool(opened.safety_call), bool(theirs.safety_call), bool(call)))
    parts = [DifferingPart(name, *(getattr(entry, name) for entry in (opened, theirs, mine))) for name in _SCORES]
    for name, _model in _PARTS:
        parts += _paired(name, *(getattr(entry, name) for entry in (opened, theirs, mine)))
    return ComparedSession(
        tuple(each for each in fields if each.theirs != each.mine or each.theirs != each.base),
        tuple(part for part in parts if _differs(part)),
        author,
        at,
        is_retracted=False,
    )


def keep_mine(clinic: Clinic, conflict: SessionConflict, *, reason: str) -> Saved:
    """Keeps a new version after theirs that says what was typed: what they added is marked as entered in error.

    Raises ``Refused``, and ``SessionConflict`` when it was changed once more meanwhile.
    """
    theirs, mine = conflict.kept, conflict.typed
    if theirs is None:
        raise ValueError("A session that was taken back is not written on.")
    upon = replace(
        mine,
        session=_upon(mine.session, [theirs.session]),
        sites=tuple(_row_upon(row, theirs.sites) for row in mine.sites),
        injectates=tuple(_row_upon(row, theirs.injectates) for row in mine.injectates),
        checks=tuple(_check_upon(row, theirs.checks) for row in mine.checks),
        baseline=_score_upon(mine.baseline, theirs),
        post_score=_score_upon(mine.post_score, theirs),
    )
    return sessions.amend(clinic, upon, reason=reason, opened=theirs)


def as_opened(clinic: Clinic, now: SessionEntry, marks: Mapping[str, Any]) -> SessionEntry:
    """The entry with those marks, out of the history: a form that was left as a draft goes on from what it saw.

    ``now`` is the session as it is kept; a version that no history has (an imported file's) is taken as it is.
    """
    if marks == sessions.marks_of(now):
        return now
    with clinic.reading(Right.ENTER) as reader:
        rows: dict[str, Any] = {
            name: tuple(
                row
                for key, version in marks[name].items()
                if (row := _version(reader, model, key, version)) is not None
            )
            for name, model in _PARTS
        }
        for name in _SCORES:
            marked = marks[name]
            rows[name] = _version(reader, Score, *marked) if marked else None
        session = _version(reader, Session, now.session.session_id, marks["session"]) or now.session
    days = tuple(date.fromisoformat(day) for day in marks["follow_ups"])
    return SessionEntry(session=session, follow_ups=days, safety_call=marks["safety_call"], **rows)


def _version(reader: Reader, model: type[R], key: str, version: int) -> R | None:
    found = [each.record for each in reader.history(model, key) if each.version == version]
    record = found[0] if found and found[0] is not None else reader.get(model, key)
    return record if isinstance(record, model) else None


def _last_change(reader: Reader, conflict: SessionConflict, now: datetime) -> tuple[str, datetime]:
    """Who wrote last of all that makes up the session."""
    key = conflict.theirs.key
    models: tuple[type[Record], ...] = (Site, Injectate, SafetyCheck, Score, FollowUp)
    records = [row for model in models for row in reader.all(model, session_id=key, with_retracted=True)]
    records += [session] if (session := reader.get(Session, key)) is not None else []
    last = max((row for row in records if row.recorded_at), key=lambda row: row.recorded_at or now, default=None)
    return (conflict.theirs.author or "", now) if last is None else (last.author or "", last.recorded_at or now)


def _paired(name: str, base: Iterable[Row], theirs: Iterable[Row], mine: Iterable[Row]) -> list[DifferingPart]:
    """Rows of one key beside each other; of those added on both sides, the ones about the same thing."""
    before = {row.key: row for row in base}
    now = {row.key: row for row in theirs}
    typed = {row.key: row for row in mine if row.key}
    added = [row for row in mine if not row.key]
    found = []
    for key in dict.fromkeys([*before, *now, *typed]):
        wanted = typed.get(key)
        if wanted is None and key not in before:
            wanted = next((row for row in added if _about(row) == _about(now[key])), None)
            added = [row for row in added if row is not wanted]
        found.append(DifferingPart(name, before.get(key), now.get(key), wanted))
    return found + [DifferingPart(name, None, None, row) for row in added]


def _about(row: Row) -> tuple[Any, ...]:
    """What a row is about: a muscle and side, a drug, a concern."""
    return tuple(getattr(row, name, None) for name in ("muscle", "side", "drug", "concern"))


def _differs(part: DifferingPart) -> bool:
    there = [row for row in part[1:] if isinstance(row, Row)]
    return bool(there) and (len(there) < 3 or bool(part.fields))


def _upon(record: R, stored: Iterable[R]) -> R:
    """The record as the next version of the one that is kept."""
    found = next(row for row in stored if row.key == record.key)
    return record.model_copy(update={"version": found.version})


def _row_upon(row: S, stored: Iterable[S]) -> S:
    """The same of a row; one that they took away is written anew."""
    found = next((each for each in stored if row.key and each.key == row.key), None)
    if found is None:
        return row.model_copy(update={"row_id": None, "version": 1})
    return row.model_copy(update={"version": found.version})


def _check_upon(check: SafetyCheck, stored: Iterable[SafetyCheck]) -> SafetyCheck:
    """Of each concern there is one answer: that on a concern which they answered too takes the place of theirs."""
    found = next((each for each in stored if each.concern == check.concern), None)
    if found is None:
        return check.model_copy(update={"row_id": None, "version": 1})
    return check.model_copy(update={"row_id": found.row_id, "version": found.version})


def _score_upon(score: Score | None, theirs: SessionEntry) -> Score | None:
    kept = [each for each in (theirs.baseline, theirs.post_score) if each is not None]
    return None if score is None else _row_upon(score, kept)
