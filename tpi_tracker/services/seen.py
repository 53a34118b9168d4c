"""What somebody was shown of a record when setting out to act on it, and what was changed of it since.

Who takes a record back, sets it aside or closes it has no new content to compare: what counts is that the record, and
all that goes with it, is what that person saw.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple, TypeVar

from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.document import Document
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Session
from tpi_tracker.services import answers
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.histories import MODELS, NOT_TOLD, PARTS
from tpi_tracker.services.saving import Missing
from tpi_tracker.store.database import Reader
from tpi_tracker.store.errors import Conflict

R = TypeVar("R", bound=Record)

Seen = Mapping[str, int]
"""The versions of a record and of all that goes with it, by ``kind key``: plain values, for a draft too."""

_WITH: dict[type[Record], tuple[type[Record], ...]] = {Session: (*PARTS, Score, Complication, FollowUp, Document)}
"""What is taken back with a record of that kind; a questionnaire's answers are found through its total."""

_MORE: tuple[type[Record], ...] = (*PARTS, Answer)
_KNOWN = MODELS | {model.KIND: model for model in _MORE}


class ChangedSince(Conflict):
    """A record, or something that goes with it, is not what the user was shown (``seen``)."""

    def __init__(self, theirs: Record, seen: Seen) -> None:
        super().__init__(theirs)
        self.seen = dict(seen)


class Change(NamedTuple):
    """One record that is not what was shown: as it was (None: not there yet) and as it is kept (None: taken back)."""

    base: Record | None
    theirs: Record | None

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields in which both differ, in the record's order; none where one of the two is not there."""
        if self.base is None or self.theirs is None:
            return ()
        names = (name for name in type(self.theirs).model_fields if name not in NOT_TOLD)
        return tuple(name for name in names if getattr(self.base, name) != getattr(self.theirs, name))


class Since(NamedTuple):
    """What was changed since, the record itself first; who wrote last, and when. ``is_retracted``: it is taken back.

    ``seen`` is what whoever was told of it has seen by then.
    """

    changes: tuple[Change, ...]
    author: str
    at: datetime
    is_retracted: bool
    seen: Seen


def of(clinic: Clinic, kind: str, key: str) -> Seen:
    """What is there of a record now. Read it before what is shown: what is written in between is then met, and never
    taken for seen. Raises ``Missing``."""
    model = MODELS[kind]
    with clinic.reading(Right.ENTER) as reader:
        record = reader.get(model, key)
        if record is None:
            raise Missing(model, key)
        return versions(_with(reader, record))


def refuse_changed(reader: Reader, record: Record, seen: Seen | None) -> None:
    """Raises ``ChangedSince`` when the record, or what goes with it, is not what was ``seen``; None asks nothing."""
    if seen is not None and versions(_with(reader, record)) != dict(seen):
        raise ChangedSince(record, seen)


def since(clinic: Clinic, conflict: ChangedSince) -> Since:
    """What there is to show of it. A change that was undone since leaves nothing to tell but who and when."""
    theirs, seen = conflict.theirs, conflict.seen
    with clinic.reading(Right.ENTER) as reader:
        kept = reader.get(type(theirs), theirs.key) or theirs
        now = {_name(record): record for record in _with(reader, kept)}
        changes, written = [], []
        for name in dict.fromkeys([_name(kept), *now, *seen]):
            record = now.get(name)
            if record is not None and record.version == seen.get(name):
                continue
            base = _version(reader, name, seen[name]) if name in seen else None
            last = record or _stored(reader, name)
            written += [last] if last is not None and last.recorded_at is not None else []
            changes.append(Change(base, None if record is None or record.is_retracted else record))
    last = max(written, key=lambda record: record.recorded_at or clinic.now(), default=kept)
    told = tuple(each for each in changes if each.base is None or each.theirs is None or each.fields)
    return Since(told, last.author or "", last.recorded_at or clinic.now(), kept.is_retracted, versions(now.values()))


def as_it_was(clinic: Clinic, record: R, version: int) -> R:
    """The record in the version that a form began from; one that no history has (an imported file's) as it is now."""
    with clinic.reading(Right.ENTER) as reader:
        found = [each.record for each in reader.history(type(record), record.key) if each.version == version]
    return found[0] if found and isinstance(found[0], type(record)) else record


def records(clinic: Clinic, shown: Seen) -> list[Record]:
    """Every record of what was seen, as it was then."""
    with clinic.reading(Right.ENTER) as reader:
        found = [_version(reader, name, version) for name, version in shown.items()]
    return [record for record in found if record is not None]


def _with(reader: Reader, record: Record) -> list[Record]:
    """The record, then what goes with it."""
    found: list[Record] = [record]
    for model in _WITH.get(type(record), ()):
        found += reader.all(model, session_id=record.key)
    if isinstance(record, Score):
        found += [*answers.totals_beside(reader, record)[1:], *answers.of_score(reader, record)]
    return found


def versions(records: Iterable[Record]) -> dict[str, int]:
    """What these records are to somebody who is shown them."""
    return {_name(record): record.version for record in records}


def _name(record: Record) -> str:
    return f"{record.KIND} {record.key}"


def _stored(reader: Reader, name: str) -> Record | None:
    kind, _, key = name.partition(" ")
    return reader.get(_KNOWN[kind], key)


def _version(reader: Reader, name: str, version: int) -> Record | None:
    """The version that was shown; one that no history has (an imported file's) is taken as it is."""
    kind, _, key = name.partition(" ")
    found = [each.record for each in reader.history(_KNOWN[kind], key) if each.version == version]
    return found[0] if found and found[0] is not None else reader.get(_KNOWN[kind], key)
