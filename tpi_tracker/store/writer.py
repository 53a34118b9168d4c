"""Writing the clinic file: every change with its audit row, nothing overwritten unseen, nothing deleted."""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Select, bindparam, delete, insert, select, update

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.codes import RecordStatus
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.domain.record import Record
from tpi_tracker.store import call_list, rows
from tpi_tracker.store.chain import CELLS, Trail
from tpi_tracker.store.errors import Conflict, NotStored
from tpi_tracker.store.new_keys import new_keys
from tpi_tracker.store.packing import insert_records
from tpi_tracker.store.reader import Reader
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.tables import PARENTS, TABLES, profile, saved

R = TypeVar("R", bound=Record)

_ORDER = {kind: number for number, kind in enumerate(TABLES)}
_MOST = 10_000
_AT_ONCE = 500
_STANDING = frozenset({"version", "author", "recorded_at"})
_RETRACTED = _STANDING | {"record_status"}


Permit = Callable[[str, Record | str | None], None]
"""Asked before anything is written: what is done (``create``, ``amend``, ``retract``, ``draft``, ``discard``,
``profile``, ``log``) and with what; raises where that may not be."""


class Who(NamedTuple):
    """The author of what is written."""

    user_id: str
    name: str
    login_id: str | None = None
    """The unlock it is written in: one for each log-in."""


class Writer(Reader):
    """One transaction: all of it is kept, or none. ``permit`` narrows what may be written in it."""

    permit: Permit | None = None

    def __init__(self, connection: Connection, who: Who, at: datetime, save_id: str | None, seal: Seal) -> None:
        super().__init__(connection)
        self._trail = Trail(connection, seal, at)
        self._who = who
        self._at = at
        self._save_id = save_id
        self._new_keys = new_keys()
        self._result: dict[str, Any] = {}
        self._kinds: set[str] = set()
        self._patients: set[str] = set()
        self._to_list: set[str] = set()
        self._follow_ups: set[str] = set()
        self._above: dict[str, dict[str, str]] = {"problem_id": {}, "session_id": {}, "workup_id": {}}
        self._already: dict[str, Any] | None = None
        if save_id is not None:
            kept = connection.execute(select(saved.c.result).where(saved.c.save_id == save_id)).scalar_one_or_none()
            self._already = None if kept is None else json.loads(kept)

    @property
    def already(self) -> dict[str, Any] | None:
        """What this very save answered before; None when it is new. A save that is done must not write again."""
        return self._already

    @property
    def changes(self) -> Changes:
        """The kinds and patients touched so far."""
        return Changes(frozenset(self._kinds), frozenset(self._patients))

    @property
    def trail(self) -> Trail:
        """The end of the audit, which this transaction adds to."""
        return self._trail

    def remember(self, result: dict[str, Any]) -> None:
        """Keeps what this save answers, for when it is tried again."""
        self._result = result

    def insert(self, record: R) -> R:
        """Stores a new record and gives it back with its key, author and time filled in."""
        (stored,) = self.insert_many([record])
        return stored

    def insert_many(self, records: Sequence[R]) -> list[R]:
        """Stores new records of any kinds, parents first whatever the order given; entries follow the order given."""
        filled = [rows.copy_of(record) for record in records]
        self.take(filled)
        return filled

    def take(self, records: Sequence[Record]) -> None:
        """Stores new records as ``insert_many`` does, and fills them in themselves: for records made for this alone."""
        self._must_be_new()
        by_kind: dict[str, list[Record]] = {}
        if self.permit is not None:
            for record in records:
                self.permit("create", record)
        for record in records:
            self._fill(record)
            by_kind.setdefault(record.KIND, []).append(record)
        for kind in sorted(by_kind, key=_ORDER.__getitem__):
            insert_records(self.connection, type(by_kind[kind][0]), by_kind[kind])
        self._audit_created(records)

    def amend(self, record: R, *, reason: str | None = None) -> R:
        """Stores a new version of a record. ``record.version`` is the version it was made from.

        Raises Conflict when it was changed since, NotStored when there is none. Without a difference nothing is
        written.
        """
        return self._replace(record, "amend", reason)

    def retract(self, model: type[R], key: str, *, reason: str, version: int | None = None) -> R:
        """Marks a record as entered in error; it stays readable and no longer counts. Raises Conflict, NotStored."""
        theirs = self.get(model, key)
        if theirs is None:
            raise NotStored(model.KIND, key)
        if version is not None and version != theirs.version:
            raise Conflict(theirs)
        if theirs.is_retracted:
            return theirs
        mine = theirs.model_copy(update={"record_status": RecordStatus.ENTERED_IN_ERROR})
        return self._replace(mine, "retract", reason)

    def retract_all(self, model: type[R], keys: Sequence[str], *, reason: str) -> None:
        """The same for many records nobody has changed since they were stored. Raises Conflict where somebody has."""
        self._must_be_new()
        table = rows.table_of(model)
        for start in range(0, len(keys), _AT_ONCE):
            part = list(keys[start : start + _AT_ONCE])
            where: dict[str, Any] = {model.KEY: part}
            theirs = self.all(model, with_retracted=True, **where)
            for record in theirs:
                if record.version != 1:
                    raise Conflict(record)
                self._ask("retract", record)
            now = {"version": 2, "author": self._who.name, "recorded_at": self._at}
            mine = [r.model_copy(update=now | {"record_status": RecordStatus.ENTERED_IN_ERROR}) for r in theirs]
            if not mine:
                raise NotStored(model.KIND, part[0])
            values = {name: value for name, value in rows.row_of(mine[0]).items() if name in _RETRACTED}
            done = self.connection.execute(
                update(table).where(table.c[model.KEY].in_(part), table.c.version == 1).values(values)
            )
            if done.rowcount != len(part):
                raise Conflict(theirs[0])
            if model is FollowUp:
                self._follow_ups.update(part)
            owners = self._owners_of(mine)
            for owner in owners:
                self._touch(model.KIND, owner)
            columns = {name: [value] * len(mine) for name, value in self._blank_row("retract", model.KIND, "").items()}
            columns["key"] = [record.key for record in mine]
            columns |= {"patient_no": owners, "version": [2] * len(mine), "reason": [reason] * len(mine)}
            columns["before"] = [rows.text_of(record) for record in theirs]
            columns["after"] = [rows.text_of(record) for record in mine]
            self._trail.add(columns)

    def log(
        self,
        action: str,
        kind: str,
        key: str,
        patient_no: str | None,
        detail: dict[str, Any] | None = None,
        *,
        reason: str | None = None,
    ) -> None:
        """Notes in the audit what changes no record: a reading, a print, an export, a log-in."""
        self._ask("log", action)
        self._audit(
            self._blank_row(action, kind, key)
            | {"patient_no": patient_no, "reason": reason, "detail": None if detail is None else _json(detail)}
        )

    def checkpoint(self) -> None:
        """Signs the audit as it stands: from here a later check may begin. Its own entry makes a removed one missed."""
        self.log("checkpoint", "audit", str(self._trail.next_checkpoint()), None)
        self._trail.sign()

    def keep_draft(self, draft: Draft) -> None:
        """Keeps a form's unsaved content in place of what was kept before under its key. Drafts leave no audit rows."""
        self._ask("draft", draft)
        table = TABLES[Draft.KIND]
        filled = draft.model_copy(update={"recorded_at": self._at, "author": self._who.name})
        values = rows.row_of(filled)
        changed = self.connection.execute(update(table).where(table.c.draft_id == draft.draft_id).values(values))
        if not changed.rowcount:
            self.connection.execute(insert(table), [values])
        self._kinds.add(Draft.KIND)

    def discard_draft(self, draft_id: str) -> None:
        """Removes a draft for good; no harm when there is none."""
        self._ask("discard", draft_id)
        table = TABLES[Draft.KIND]
        self.connection.execute(delete(table).where(table.c.draft_id == draft_id))
        self._kinds.add(Draft.KIND)

    def set_profile(self, new: ClinicProfile) -> None:
        """Replaces what is said of the clinic itself."""
        self._ask("profile", None)
        self._must_be_new()
        old = self.connection.execute(select(profile.c.content, profile.c.version)).first()
        version = 1 if old is None else old.version + 1
        values = {
            "entry": 1,
            "content": new.model_dump_json(),
            "version": version,
            "author": self._who.name,
            "recorded_at": self._at,
        }
        self.connection.execute(insert(profile).values(values) if old is None else update(profile).values(values))
        self._audit(
            self._blank_row("create" if old is None else "amend", "profile", "1")
            | {"version": version, "before": None if old is None else old.content, "after": values["content"]}
        )
        self._kinds.add("profile")

    def finish(self) -> None:
        """The last writes of the transaction: the list of calls in step, and the save's answer."""
        call_list.renew(self.connection, self._to_list, self._follow_ups)
        if self._save_id is not None and self._already is None:
            self.connection.execute(
                insert(saved).values(save_id=self._save_id, at=self._at, result=_json(self._result))
            )

    def _ask(self, action: str, what: Record | str | None) -> None:
        if self.permit is not None:
            self.permit(action, what)

    def _replace(self, record: R, action: str, reason: str | None) -> R:
        self._must_be_new()
        self._ask(action, record)
        model = type(record)
        table = rows.table_of(model)
        theirs = self.get(model, record.key)
        if theirs is None:
            raise NotStored(model.KIND, record.key)
        if theirs.version != record.version:
            raise Conflict(theirs, record)
        own = (name for name in rows.fields_of(model) if name not in _STANDING)
        if all(getattr(theirs, name) == getattr(record, name) for name in own):
            return theirs
        mine = record.model_copy(
            update={"version": record.version + 1, "author": self._who.name, "recorded_at": self._at}
        )
        changed = self.connection.execute(
            update(table)
            .where(table.c[model.KEY] == record.key, table.c.version == record.version)
            .values(rows.row_of(mine))
        )
        if changed.rowcount != 1:
            raise Conflict(self.get(model, record.key) or theirs, record)
        if model is FollowUp:
            self._follow_ups.add(mine.key)
        # A record that moves to another patient touches both.
        self._touch(model.KIND, self._owners_of([theirs])[0])
        (owner,) = self._owners_of([mine])
        self._touch(model.KIND, owner)
        told = {"patient_no": owner, "version": mine.version, "reason": reason}
        texts = {"before": rows.text_of(theirs), "after": rows.text_of(mine)}
        self._audit(self._blank_row(action, model.KIND, mine.key) | told | texts)
        return mine

    def _fill(self, record: Record) -> None:
        values = record.__dict__
        values["version"] = 1
        if not values[record.KEY]:
            values[record.KEY] = next(self._new_keys)
        if values["recorded_at"] is None:
            values["recorded_at"] = self._at
        if values["author"] is None:
            values["author"] = self._who.name

    def _must_be_new(self) -> None:
        if self._already is not None:
            raise RuntimeError("This save was done before and must not be written again.")

    def _touch(self, kind: str, patient_no: str | None) -> None:
        self._kinds.add(kind)
        if patient_no is not None:
            self._patients.add(patient_no)
            if kind in call_list.ABOVE:
                self._to_list.add(patient_no)

    def _blank_row(self, action: str, kind: str, key: str) -> dict[str, Any]:
        row: dict[str, Any] = dict.fromkeys(_AUDIT_FIELDS)
        row["at"], row["user_id"], row["author"], row["login_id"] = self._at, *self._who
        row["action"], row["kind"], row["key"], row["save_id"] = action, kind, key, self._save_id
        return row

    def _audit_created(self, records: Sequence[Record]) -> None:
        if not records:
            return
        owners = self._owners_of(records)
        self._kinds.update(record.KIND for record in records)
        self._patients.update(owner for owner in owners if owner is not None)
        owned = list(zip(records, owners, strict=True))
        self._to_list.update(owner for record, owner in owned if owner and record.KIND in call_list.ABOVE)
        self._follow_ups.update(
            record.key for record, owner in owned if record.KIND == FollowUp.KIND and owner not in self._to_list
        )
        columns = {name: [value] * len(records) for name, value in self._blank_row("create", "", "").items()}
        columns["kind"] = [record.KIND for record in records]
        columns["key"] = [record.key for record in records]
        columns["patient_no"] = owners
        columns["version"] = [record.version for record in records]
        columns["after"] = [rows.text_of(record) for record in records]
        self._trail.add(columns)

    def _audit(self, row: dict[str, Any]) -> None:
        self._trail.add({name: [value] for name, value in row.items()})

    def _owners_of(self, records: Sequence[Record]) -> list[str | None]:
        """Whose record each one is: the clinic number, found through problem, session or workup."""
        wanted: dict[str, set[str]] = {"session_id": set(), "workup_id": set(), "problem_id": set()}
        near = [_parent(record) for record in records]
        for record, (name, value) in zip(records, near, strict=True):
            if record.KEY in self._above and name:
                self._above[record.KEY][record.key] = value
        for name, value in near:
            if name in wanted and value not in self._above[name]:
                wanted[name].add(value)
        for name in ("session_id", "workup_id"):
            self._learn(name, wanted[name])
        climbed = [
            ("problem_id", self._above[name].get(value, "")) if name in {"session_id", "workup_id"} else (name, value)
            for name, value in near
        ]
        problems = self._above["problem_id"]
        self._learn("problem_id", {value for name, value in climbed if name == "problem_id" and value not in problems})
        return [value if name == "patient_no" else problems.get(value) for name, value in climbed]

    def _learn(self, name: str, wanted: Iterable[str]) -> None:
        keys = sorted(key for key in wanted if key)
        for start in range(0, len(keys), _MOST):
            part = {"keys": keys[start : start + _MOST]}
            for key, value in self.connection.execute(_above(name), part):
                self._above[name][key] = value


_AUDIT_FIELDS = tuple(name for name in CELLS if name != "entry")


@cache
def _above(name: str) -> Select[Any]:
    """Records by ``name`` with what they hang on; built once, as those of the reader."""
    table = TABLES[PARENTS[name]]
    above = table.c["patient_no" if name == "problem_id" else "problem_id"]
    return select(table.c[name], above).where(table.c[name].in_(bindparam("keys", expanding=True)))


def _parent(record: Record) -> tuple[str, str]:
    """The nearest record above that is named: its key's field and value; both empty when there is none."""
    here = record.__dict__
    for name in _parent_fields(type(record)):
        if value := here[name]:
            return name, value
    return "", ""


@cache
def _parent_fields(model: type[Record]) -> tuple[str, ...]:
    if model.KEY == "patient_no":
        return ("patient_no",)
    named = ("patient_no", "problem_id", "session_id", "workup_id")
    return tuple(name for name in named if name != model.KEY and name in model.model_fields)


def _json(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, default=str)
